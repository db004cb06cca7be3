import assert from 'node:assert/strict';
import type { WrittenWord } from '../../../../src/core/houseWords/entry';
import { gatherWords } from '../../../../src/core/houseWords/gather';

const gathered = (...written: readonly WrittenWord[]): { words: string[]; problems: string[] } =>
  told(
    gatherWords(
      written.map((each, line) => ({ line, written: each })),
      [],
      '行',
    ),
  );

const told = ({ words, problems }: ReturnType<typeof gatherWords>) => ({
  words: words.map(({ line, word }) => `${line} ${word.kind} ${word.text}→${word.other}`),
  problems: problems.map(({ line, message }) => `${line} ${message}`),
});

suite('A list of words as it is read', () => {
  test('has the good entries, and says what is wrong with the others', () => {
    assert.deepEqual(
      gathered({ wrong: '帐户', right: '账户' }, { wrong: 3 }, { full: '市水务局', short: '水务局' }),
      {
        words: ['0 replace 帐户→账户', '2 short 市水务局→水务局'],
        problems: ['1 已跳过这一条：“wrong”应是文字。'],
      },
    );
  });

  test('has a word once that stands twice and says the same', () => {
    assert.deepEqual(
      gathered({ wrong: '帐户', right: '账户' }, { wrong: '帐户', right: '账户', note: '见通知' }),
      {
        words: ['0 replace 帐户→账户'],
        problems: [],
      },
    );
  });

  test('keeps the first of two that say different things of one word', () => {
    const said = (unit: '行' | '条', line: number): string =>
      `${line} “帐户”与第 1 ${unit}说法不同，照前一条；请删去一条。`;
    assert.deepEqual(gathered({ wrong: '帐户', right: '账户' }, { wrong: '帐户', right: '帐号' }), {
      words: ['0 replace 帐户→账户'],
      problems: [said('行', 1)],
    });
    // One forbids it, the other only has something better.
    assert.deepEqual(
      gathered({ wrong: '帐户', right: '账户' }, { wrong: '帐户', right: '账户', level: '禁用' }).problems,
      [said('行', 1)],
    );
    const written = [{ wrong: '帐户', right: '账户' }, { wrong: '帐户' }];
    assert.deepEqual(
      told(
        gatherWords(
          written.map((each, line) => ({ line, written: each })),
          [],
          '条',
        ),
      ).problems,
      [said('条', 1)],
    );
  });

  test('has two entries of one word for two places', () => {
    for (const place of [{ after: '开设' }, { before: '余额' }, { after: ['开设', '新开'], before: '余额' }])
      assert.deepEqual(
        gathered({ wrong: '帐户', right: '账户' }, { wrong: '帐户', right: '户头', ...place }),
        {
          words: ['0 replace 帐户→账户', '1 replace 帐户→户头'],
          problems: [],
        },
      );
    assert.deepEqual(
      gathered(
        { wrong: '帐户', right: '账户', after: '开设' },
        { wrong: '帐户', right: '户头', before: '开设' },
        { wrong: '帐户', right: '户头', after: '开设' },
      ),
      {
        words: ['0 replace 帐户→账户', '1 replace 帐户→户头'],
        problems: ['2 “帐户”与第 1 行说法不同，照前一条；请删去一条。'],
      },
    );
  });

  test('has a person in several posts, and one in one post once', () => {
    assert.deepEqual(
      gathered(
        { name: '周敏', post: '局长' },
        { name: '周敏', post: '党组书记' },
        { name: '周敏', post: '局长' },
      ),
      { words: ['0 post 周敏→局长', '1 post 周敏→党组书记'], problems: [] },
    );
  });

  test('tells the first of several problems of a line, in the order of the lines', () => {
    const syntax = [
      { line: 3, message: '引号没有配对。' },
      { line: 1, message: '列数不对。' },
      { line: 3, message: '列数不对。' },
    ];
    const written = [
      { line: 1, written: { wrong: 3 } },
      { line: 2, written: {} },
    ];
    assert.deepEqual(told(gatherWords(written, syntax, '行')), {
      words: [],
      problems: ['1 列数不对。', '2 已跳过这一条：缺少错误写法（wrong）。', '3 引号没有配对。'],
    });
  });

  test('has fifty thousand words and no more', () => {
    const many = (count: number) =>
      gatherWords(
        Array.from({ length: count }, (_, line) => ({ line, written: { wrong: `甲${line}` } })),
        [],
        '行',
      );
    assert.deepEqual(told(many(50_000)).problems, []);
    const { words, problems } = many(50_002);
    assert.equal(words.length, 50_000);
    assert.deepEqual(problems, [{ line: 50_000, message: '超过 50000 条，从这里起没有读入。' }]);
  });
});
