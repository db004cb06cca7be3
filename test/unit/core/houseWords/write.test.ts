import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkWord } from '../../../../src/core/houseWords/entry';
import { readWordFile } from '../../../../src/core/houseWords/read';
import { rightHere } from '../../../../src/core/houseWords/rightHere';
import { withWord } from '../../../../src/core/houseWords/write';

suite('Adding to a file of words', () => {
  for (const [what, name, text, word, added] of [
    [
      'a table, by its columns',
      'a.csv',
      '说明,正确写法,错误写法\r\n,乙甲,甲乙\r\n',
      { wrong: '丙丁', right: '丁丙', note: '口头语' },
      '说明,正确写法,错误写法\r\n,乙甲,甲乙\r\n口头语,丁丙,丙丁\r\n',
    ],
    [
      'a table with semicolons and no line end',
      'a.csv',
      '错误写法;正确写法\n甲乙;乙甲',
      { wrong: '丙;丁', right: '丁"丙' },
      '错误写法;正确写法\n甲乙;乙甲\n"丙;丁";"丁""丙"\n',
    ],
    [
      'a table without names of columns',
      'a.tsv',
      '甲乙\t乙甲\n',
      { wrong: '丙丁', level: '慎用' },
      '甲乙\t乙甲\n丙丁\t\t慎用\n',
    ],
    ['a table, as right', 'a.csv', '错误写法,正确写法\n', { right: '丙丁' }, '错误写法,正确写法\n,丙丁\n'],
    [
      'an empty table',
      'a.csv',
      '\ufeff',
      { wrong: '丙丁', right: '丁丙' },
      '错误写法,正确写法,级别,前文,后文,说明\r\n丙丁,丁丙,,,,\r\n',
    ],
    [
      'an empty table of names',
      'a.csv',
      '',
      { full: '临江市水务局', short: '市水务局' },
      '全称,简称,说明\r\n临江市水务局,市水务局,\r\n',
    ],
    [
      'an empty table of posts',
      'a.csv',
      '',
      { name: '陈志远', post: '局长' },
      '姓名,职务,说明\r\n陈志远,局长,\r\n',
    ],
    [
      'a list',
      'a.json',
      '[\n  // 本局\n  "甲乙"\n]\n',
      { wrong: '丙丁', right: '丁丙' },
      '[\n  // 本局\n  "甲乙",\n  {\n    "wrong": "丙丁",\n    "right": "丁丙"\n  }\n]\n',
    ],
    ['an empty list', 'a.json', '', { right: '丙丁' }, '[\n  {\n    "right": "丙丁"\n  }\n]\n'],
    [
      'a list in an object',
      'a.json',
      '{ "words": [] }',
      { wrong: '丙丁' },
      '{\n  "words": [\n    {\n      "wrong": "丙丁"\n    }\n  ]\n}',
    ],
    ['lines', 'a.txt', '甲乙 → 乙甲', { wrong: '丙丁', right: '丁丙' }, '甲乙 → 乙甲\n丙丁 → 丁丙\n'],
    [
      'lines, below a heading',
      'a.txt',
      '甲乙\r\n',
      { wrong: '丙丁', level: '慎用' },
      '甲乙\r\n# 慎用词\r\n丙丁\r\n',
    ],
    [
      'lines, below the heading that is there',
      'a.txt',
      '# 慎用词\n甲乙\n',
      { wrong: '丙丁', level: '慎用' },
      '# 慎用词\n甲乙\n丙丁\n',
    ],
    ['blanks, as an empty list', 'a.json', ' \n', { right: '丙丁' }, '[\n  {\n    "right": "丙丁"\n  }\n]\n'],
    [
      'a table begun with a level and what stands around',
      'a.csv',
      '',
      { wrong: '丙丁', level: '慎用', after: '甲', before: '乙', note: '戊' },
      '错误写法,正确写法,级别,前文,后文,说明\r\n丙丁,,慎用,甲,乙,戊\r\n',
    ],
    [
      'a list in the member of settings',
      'a.jsonc',
      '{\n  // 设置\n  "gongwen.words": ["甲乙"]\n}',
      { wrong: '丙丁' },
      '{\n  // 设置\n  "gongwen.words": [\n    "甲乙",\n    {\n      "wrong": "丙丁"\n    }\n  ]\n}',
    ],
    ['lines, as right', 'a.txt', '', { right: '丙丁' }, '# 没错的写法\n丙丁\n'],
    [
      'lines, as forbidden',
      'a.txt',
      '# 慎用\n甲乙\n',
      { wrong: '丙丁', level: '禁用' },
      '# 慎用\n甲乙\n# 禁用词\n丙丁\n',
    ],
  ] as const)
    test(`writes as ${what} has it`, () => assert.equal(withWord(name, text, word), added));

  for (const [what, name, text, word] of [
    ['no column for it', 'a.csv', '姓名,职务\n', { wrong: '丙丁', right: '丁丙' }],
    ['no column for its level', 'a.csv', '错误写法,正确写法\n', { wrong: '丙丁', level: '慎用' }],
    ['no place for a short form', 'a.txt', '', { full: '临江市水务局', short: '市水务局' }],
    ['a line that would be read as something else', 'a.txt', '', { wrong: '甲→乙', right: '丙丁' }],
    ['broken syntax', 'a.json', '["甲乙"', { wrong: '丙丁' }],
    ['no list', 'a.json', '{ "editor.fontSize": 16 }', { wrong: '丙丁' }],
    ['said another thing of it', 'a.txt', '丙丁 → 丁丙', { wrong: '丙丁', right: '戊己' }],
  ] as const)
    test(`leaves a file alone that has ${what}`, () => assert.equal(withWord(name, text, word), undefined));

  test('reads what it has written as what was meant, or writes nothing', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙"|#→=,; \t'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('a.csv', 'a.json', 'a.txt'), word, word, (name, wrong, right) => {
        const added = withWord(name, '', { wrong, right });
        if (added !== undefined)
          assert.deepEqual(
            readWordFile(name, added).words.map((each) => each.word),
            [checkWord({ wrong, right }, 0)],
          );
      }),
    );
  });
});

suite('What is right where somebody says so', () => {
  const right = (text: string, piece: string) => {
    const start = text.indexOf(piece);
    return rightHere(text, { start, end: start + piece.length });
  };

  test('is the wording, with a little of what is around it where it is short', () => {
    assert.equal(right('及时反应情况。', '反应情况'), '反应情况');
    assert.equal(right('报名，截止2026年6月', '截止'), '截止20');
    assert.equal(right('乘坐打的的票据', '的的'), '坐打的的票据');
    assert.equal(right('愿同密方', '密'), '愿同密方');
    assert.equal(right('愿同密', '密'), '愿同密');
    assert.equal(right('通过走访，使群众满意', '通过走访，使群众满意'), '通过走访，使群众满意');
  });

  test('is nothing where there are no words, or too many', () => {
    assert.equal(right('，,。', ','), undefined);
    assert.equal(right('，甲。', '甲'), undefined);
    assert.equal(right('甲\n乙丙', '甲\n乙丙'), undefined);
    assert.equal(right('甲'.repeat(61), '甲'.repeat(61)), undefined);
    assert.equal(right('甲'.repeat(60), '甲'.repeat(60))?.length, 60);
  });
});
