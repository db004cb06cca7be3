import assert from 'node:assert/strict';
import {
  canNameAttachment,
  isFileName,
  noteOrdinal,
  notePieces,
  readAttachmentLine,
} from '../../../../../src/core/report/documentParts/attachmentLine';

/** The mark of a line: kind, number, the mark itself, its sign, the name behind it. */
const read = (words: string): string => {
  const line = readAttachmentLine(words);
  if (!line) return '-';
  const { kind, number, numberAt, markEnd, sign, nameAt, isAlone } = line;
  const name = isAlone ? '' : words.slice(nameAt);
  return [kind, number, numberAt ?? '', words.slice(0, markEnd), sign, name].join('|');
};

suite('A line that begins with 附件', () => {
  for (const [words, expected] of [
    ['附件', '件|0||附件||'],
    ['附件：', '件|0||附件|：|'],
    ['附件:', '件|0||附件|：|'],
    ['附件：方案', '件|0||附件|：|方案'],
    ['附件：　方案', '件|0||附件|：|方案'],
    ['附件2', '件|2|2|附件2||'],
    ['附件12', '件|12|2|附件12||'],
    ['附件２', '件|2|2|附件２||'],
    ['附件二', '件|2|2|附件二||'],
    ['附件十二', '件|12|2|附件十二||'],
    ['附件B', '件|2|2|附件B||'],
    ['附件 2', '件|2|3|附件 2||'],
    ['附　件　2', '件|2|4|附　件　2||'],
    ['附件（2）', '件|2|3|附件（2）||'],
    ['附件(2)', '件|2|3|附件(2)||'],
    ['附件2：方案', '件|2|2|附件2|：|方案'],
    ['附件2 方案', '件|2|2|附件2| |方案'],
    ['附件2　方案', '件|2|2|附件2| |方案'],
    ['附件2\t方案', '件|2|2|附件2| |方案'],
    ['附件2《方案》', '件|2|2|附件2| |《方案》'],
    ['附件2.方案', '件|2|2|附件2|.|方案'],
    ['附件2．方案', '件|2|2|附件2|.|方案'],
    ['附件2、方案', '件|2|2|附件2|.|方案'],
    ['附件：1.方案', '件|0||附件|：|1.方案'],
    ['附：方案', '|0||附|：|方案'],
    ['附1：方案', '|1|1|附1|：|方案'],
    ['附表：1.登记表', '表|0||附表|：|1.登记表'],
    ['附表1', '表|1|2|附表1||'],
    ['附图', '图|0||附图||'],
    ['附录A', '录|1|2|附录A||'],
    ['附录H 说明', '录|8|2|附录H| |说明'],
    ['附', '-'],
    ['附则', '-'],
    ['附件列表', '-'],
    ['附件 列表', '-'],
    ['附 表格', '-'],
    ['附表 说明', '-'],
    ['附件2.5万元', '-'],
    ['附件AB', '-'],
    ['附件I', '-'],
    ['附件1234', '-'],
    ['附件一二三四', '-'],
    ['附件2方案', '-'],
    ['甲附件', '-'],
    ['', '-'],
  ] as const) {
    test(`reads “${words}”`, () => {
      assert.equal(read(words), expected);
    });
  }

  test('is no longer than 200 characters', () => {
    assert.ok(readAttachmentLine(`附件：${'水'.repeat(197)}`));
    assert.equal(readAttachmentLine(`附件：${'水'.repeat(198)}`), undefined);
  });
});

suite('An attachment', () => {
  test('is named by no sentence', () => {
    const names = [
      '方案',
      '方案。',
      '方案（试行）',
      `甲，${'水'.repeat(29)}`,
      '水'.repeat(120),
      `${'水'.repeat(59)}。`,
    ];
    for (const name of names) assert.equal(canNameAttachment(name), true, name);
    const none = ['', '方案。好', '方案！好', '方案？好', `甲，${'水'.repeat(30)}`, `甲；${'水'.repeat(30)}`];
    for (const name of [
      ...none,
      '水'.repeat(121),
      `${'水'.repeat(60)}。`,
      `${'水'.repeat(60)}！`,
      `${'水'.repeat(60)}？`,
    ])
      assert.equal(canNameAttachment(name), false, name);
  });

  test('may be a file', () => {
    const endings = 'pdf doc docx wps xls xlsx et ppt pptx zip rar 7z jpg jpeg png txt ofd mp4 PDF';
    for (const ending of endings.split(' ')) {
      assert.equal(isFileName(`报名表.${ending}`), true, ending);
      assert.equal(isFileName(`（报名表.${ending}）`), true, ending);
      assert.equal(isFileName(`(报名表.${ending})`), true, ending);
    }
    for (const name of ['报名表', '报名表docx', '报名表.docx的', '报名表.gw'])
      assert.equal(isFileName(name), false);
  });

  test('has an ordinal of its own', () => {
    const ordinals = ['1.方案', '（1）方案', '一、方案', '①方案'].map(
      (words) => noteOrdinal(words, 0)?.ordinal,
    );
    assert.deepEqual(ordinals, [1, 1, 1, 1]);
    assert.equal(noteOrdinal('附件：2.方案', 3)?.ordinal, 2);
    for (const words of ['方案', '（一）方案', '第一章　方案', '1.1 方案'])
      assert.equal(noteOrdinal(words, 0), undefined);
  });

  test('stands behind another on one line', () => {
    const pieces = (words: string): string[] =>
      notePieces(words, 0, 0, noteOrdinal(words, 0)).map(
        ({ start, end, labelEnd, ordinalAt, ordinal }) =>
          `${words.slice(start, labelEnd)}|${words.slice(labelEnd, end)}|${ordinalAt ?? ''}|${ordinal ?? ''}`,
      );
    assert.deepEqual(pieces('1.方案　2.名单　3.说明'), ['1.|方案　|0|1', '2.|名单　|5|2', '3.|说明|10|3']);
    for (const sign of ['；', ';', '，', ',', '、', '\t', ' ', '　　'])
      assert.deepEqual(
        pieces(`1.方案${sign}2.名单`),
        [`1.|方案${sign}|0|1`, `2.|名单|${4 + sign.length}|2`],
        sign,
      );
    assert.deepEqual(pieces('１．方案　２．名单'), ['１．|方案　|0|1', '２．|名单|5|2']);
    assert.deepEqual(pieces('1.方案　3.名单'), ['1.|方案　3.名单|0|1']);
    assert.deepEqual(pieces('1.方案2.名单'), ['1.|方案2.名单|0|1']);
    assert.deepEqual(pieces('一、方案　2.名单'), ['一、|方案　2.名单|0|1']);
    assert.deepEqual(pieces('方案　2.名单'), ['|方案　2.名单||']);
  });
});
