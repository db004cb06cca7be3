import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchRows, readTable, toTable } from '../../../../src/core/filling/valueTable';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';
import { genreDocument } from '../../support';

const TEXT = `一、主要做法
（一）抓学习。今年以来，党支部“微课堂”学习共**次，青年小组学习共**次。
组织诵读活动**次、演讲活动**次。
二、下步打算
截至X月X日前完成，由××局牵头。
`;

/** The text with the values of a table put into the blanks they were matched to. */
function filled(text: string, table: string): string {
  const report = parse(text);
  const { matched } = matchRows(report, readTable(table));
  return applyEdits(
    text,
    matched.map(({ blank, row }) => ({ start: blank.start, end: blank.end, text: row.value })),
  );
}

const matched = (text: string, table: string) => {
  const { matched: pairs, unmatched } = matchRows(parse(text), readTable(table));
  return [
    ...pairs.map(
      ({ blank, row, sure }) => `${text.slice(blank.start - 2, blank.start)}=${row.value}${sure ? '' : '?'}`,
    ),
    ...unmatched.map(({ words }) => `-${words}`),
  ];
};

suite('the table of open blanks', () => {
  test('has section, sentence with the blank marked, kind, and two empty columns', () => {
    const [header, first, ...rest] = toTable(parse(TEXT)).split('\r\n');
    assert.equal(header, '章节,语句（【】里待填）,类别,责任部门,填写内容');
    assert.equal(first, '（一）抓学习,今年以来，党支部“微课堂”学习共【**】次，青年小组学习共**次。,次数,,');
    assert.equal(rest.length, 6);
  });

  test('quotes what CSV has marks for, and disarms formulas', () => {
    const table = toTable(parse('=1+1,"**"次'));
    assert.match(table, /,"'=1\+1,""【\*\*】""次",/);
    assert.equal(filled('=1+1,"**"次', table.replace(/,,\r\n$/, ',,5\r\n')), '=1+1,"5"次');
  });

  test('comes back filled, each value in its own blank', () => {
    fc.assert(
      fc.property(genreDocument, ({ text, blanks }) => {
        const rows = toTable(parse(text)).split('\r\n').slice(0, -1);
        const table = rows.map((row, i) => (i === 0 ? row : `${row}值${i}`)).join('\r\n');
        const expected = blanks.map(({ start, end }, i) => ({ start, end, text: `值${i + 1}` }));
        assert.equal(filled(text, table), applyEdits(text, expected));
      }),
      { numRuns: 100 },
    );
  });

  test('comes back filled after the text around it was edited', () => {
    const table = toTable(parse(TEXT)).replace(
      '演讲活动【**】次。,次数,,',
      '演讲活动【**】次。,次数,宣传科,7',
    );
    const later = TEXT.replace('组织诵读', '我们还组织了诵读').replace('诵读活动**', '诵读活动3');
    assert.deepEqual(matched(later, table), ['活动=7']);
  });
});

suite('a list of words and values', () => {
  test('is matched to the blanks by the words', () => {
    const table = '微课堂学习次数\t12\n青年小组学习\t9\n演讲活动\t3\n牵头局\t财政局\n完成日期\t6月30日\n';
    assert.deepEqual(matched(TEXT, table), ['习共=12', '习共=9', '活动=3', '截至=6月30日?', '，由=财政局?']);
  });

  test('leaves out what fits no blank, and says so', () => {
    assert.deepEqual(matched(TEXT, '走访企业户数\t7\n诵读活动\t5'), ['活动=5', '-走访企业户数']);
  });

  test('is in doubt where several blanks are alike', () => {
    assert.deepEqual(matched(TEXT, '学习次数\t12'), ['习共=12?']);
  });

  for (const [what, table] of [
    ['tabs, as a spreadsheet copies', '诵读活动\t5\n演讲活动\t3'],
    ['commas', '诵读活动,5\n演讲活动,3\n'],
    ['CRLF and a mark', '\ufeff诵读活动,5\r\n演讲活动,3\r\n'],
    ['quotes', '"诵读活动","5"\n"演讲活动","3"'],
    ['full-width commas', '诵读活动，5\n演讲活动，3'],
    ['semicolons', '诵读活动;5\n演讲活动;3\n'],
    ['line ends inside quotes', '"诵读活动","5"\r\n"演讲活动","3\r\n"\r\n'],
    ['headings', '项目,单位,填写内容\n诵读活动,次,5\n演讲活动,次,3'],
    ['headings in another order', '数值\t指标\n5\t诵读活动\n3\t演讲活动'],
    ['empty rows and values', '\n诵读活动,5\n集体学习,\n,\n演讲活动,3'],
  ] as const) {
    test(`may have ${what}`, () => {
      assert.deepEqual(readTable(table), [
        { words: '诵读活动', value: '5' },
        { words: '演讲活动', value: '3' },
      ]);
    });
  }

  test('keeps what stands behind a quotation at the start of a cell', () => {
    assert.deepEqual(readTable('"三防"工作次数\t5\n演讲活动\t3'), [
      { words: '"三防"工作次数', value: '5' },
      { words: '演讲活动', value: '3' },
    ]);
  });

  for (const [what, table, rows] of [
    ['a quotation mark before a formula, as it was sent out', "'=甲\t'-5\n乙\t'7", ['=甲=-5', "乙='7"]],
    ['one column alone', '演讲活动\n诵读活动', []],
    ['a heading for words alone', '项目\t乙\n演讲活动\t3', ['项目=乙', '演讲活动=3']],
    ['a heading for values alone', '乙\t数值\n演讲活动\t3', ['乙=数值', '演讲活动=3']],
    ['one heading that is both', '填写内容\n演讲活动', []],
    [
      'long sentences where headings would be',
      '本项目组织的各类活动共若干次\t数值\n甲\t3',
      ['本项目组织的各类活动共若干次=数值', '甲=3'],
    ],
    ['long sentences for values', '项目\t数值数据结果填写要求\n甲\t3', ['项目=数值数据结果填写要求', '甲=3']],
    ['the last column for values where no heading says so', '甲,乙,3\n丙,丁,4', ['甲=3', '丙=4']],
    ['rows shorter than their headings', '项目,单位,数值\n甲,次\n乙,次,4', ['乙=4']],
    ['a value on several lines', '"甲","5 \n 6"', ['甲=56']],
    ['blanks around', ' 甲 \t 5 ', ['甲=5']],
  ] as const)
    test(`may have ${what}`, () =>
      assert.deepEqual(
        readTable(table).map(({ words, value }) => `${words}=${value}`),
        rows,
      ));

  for (const heading of ['语句', '内容', '项目', '指标', '名称', '事项'])
    test(`may be headed ${heading}`, () =>
      assert.deepEqual(readTable(`单位,${heading},数据\n次,甲,5`), [{ words: '甲', value: '5' }]));
  for (const heading of ['填写', '数值', '数据', '结果', '值', '数'])
    test(`may have its values below ${heading}`, () =>
      assert.deepEqual(readTable(`${heading},单位,项目\n5,次,甲`), [{ words: '甲', value: '5' }]));

  test('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', '【', '】', '甲', '7') }),
        (table) => {
          const text = '甲甲**次。';
          const result = filled(text, table);
          assert.ok(result.startsWith('甲甲') && result.endsWith('次。'));
        },
      ),
    );
  });
});

suite('A row and the blank it is for', () => {
  const BOTH = '召开会议**次。\n组织培训**次，走访企业**家。';

  test('is sure where the words stand at one blank and at no other', () => {
    assert.deepEqual(matched(BOTH, '召开会议次数\t5'), ['会议=5']);
    assert.deepEqual(matched(BOTH, '会议\t5'), ['会议=5']);
    assert.deepEqual(matched(BOTH, '培训、会议\t5'), ['-培训、会议']);
  });

  test('is the sentence as it was sent out', () => {
    assert.deepEqual(matched(BOTH, '召开会议【**】次。\t5\n组织培训**次，走访企业【**】家。\t7'), [
      '会议=5',
      '企业=7',
    ]);
    assert.deepEqual(matched(BOTH, '另外组织培训【**】次，其他企业情况很好。\t5'), ['培训=5?']);
  });

  test('is none where little of its words stands there', () => {
    assert.deepEqual(matched(BOTH, '企业数量增长情况\t5'), ['-企业数量增长情况']);
    assert.deepEqual(matched(BOTH, '、\t5'), ['-、']);
  });

  test('is one for each blank, the likeliest first', () => {
    assert.deepEqual(matched(BOTH, '组织培训次数\t5\n培训次数\t6'), ['培训=5', '-培训次数']);
  });
});
