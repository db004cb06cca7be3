import assert from 'node:assert/strict';
import { type LexiconFile, readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { readPackedLexicon } from '../../../../../src/core/phrases/offering/packedLexicon';
import { packedLexicon } from '../../../../../src/tools/packedLexicon.mjs';

const FILE: LexiconFile = {
  rules: ['组织|领导|80', '加强组织|建设|60', '强组织|工作|70', '。加强|领导，|55', '作|风建设|90'],
  openings: [],
  lists: ['推进|40|改革|发展', '全面推进|65|乡村振兴'],
  beginnings: [],
  stock: [],
};

suite('The lexicon as it is packed', () => {
  test('says what it says unpacked, of every context and of longer ones', () => {
    const plain = readLexicon(FILE);
    const packed = readPackedLexicon(packedLexicon(FILE));
    for (const before of [
      '组织',
      '加强组织',
      '要加强组织',
      '强组织',
      '，强组织',
      '加强',
      '。加强',
      '作',
      '工作',
      '甲',
      '',
      '推进',
      '全面推进',
      '要全面推进',
    ])
      for (const ask of ['usual', 'choices', 'opening', 'formula'] as const)
        assert.deepEqual(packed[ask](before), plain[ask](before), `${ask} ${before}`);
    assert.equal(packed.usual('要加强组织')?.continuation, '建设');
    assert.equal(packed.usual('要加强组织')?.probability, 0.6);
    assert.equal(packed.usual('有组织')?.continuation, '领导');
  });

  test('is none where the bytes are anything else', () => {
    assert.throws(() => readPackedLexicon(new Uint8Array()));
    assert.throws(() => readPackedLexicon(new TextEncoder().encode('{}')));
  });
});
