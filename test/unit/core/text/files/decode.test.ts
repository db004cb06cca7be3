import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decode } from '../../../../../src/core/text/files/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

suite('decoding files', () => {
  test('UTF-8 with and without a byte order mark', () => {
    assert.deepEqual(decode(utf8('特此报告。')), {
      text: '特此报告。',
      encoding: 'utf-8',
      bom: false,
      damaged: false,
    });
    assert.deepEqual(decode(utf8('\ufeff特此报告。')), {
      text: '特此报告。',
      encoding: 'utf-8',
      bom: true,
      damaged: false,
    });
  });

  test('UTF-16 of either byte order', () => {
    const little = new Uint8Array([0xff, 0xfe, 0x79, 0x72, 0x64, 0x6b]);
    const big = new Uint8Array([0xfe, 0xff, 0x72, 0x79, 0x6b, 0x64]);
    for (const bytes of [little, big]) assert.equal(decode(bytes).text, '特此');
  });

  test('what Windows and WPS save as ANSI', () => {
    const { text, encoding } = decode(readFileSync('test/fixtures/garbled.gb18030.txt'));
    assert.equal(encoding, 'gb18030');
    assert.match(text, /^关于|报告|情况/);
    assert.doesNotMatch(text, /\ufffd/);
  });

  test('bytes that are neither keep as much as can be read, and nothing throws', () => {
    const broken = new Uint8Array([
      ...utf8('今年以来，我局认真落实各项部署'),
      0xff,
      0xff,
      ...utf8('，成效明显。'),
    ]);
    assert.equal(decode(broken).damaged, true);
    assert.match(decode(broken).text, /今年以来.*成效明显。$/s);
    assert.equal(decode(new Uint8Array()).text, '');
  });
});
