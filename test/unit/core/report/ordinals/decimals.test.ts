import assert from 'node:assert/strict';
import {
  demoteSection,
  insertSection,
  moveSectionDown,
  promoteSection,
} from '../../../../../src/core/editing/move';
import type { Rearranged } from '../../../../../src/core/editing/rearranged';
import { nextOrdinal } from '../../../../../src/core/numbering/next';
import type { Report, Section } from '../../../../../src/core/report/model';
import { prefixesOf } from '../../../../../src/core/report/ordinals/decimals';
import { parse } from '../../../../../src/core/report/parse';
import { alarms, findings, lines, ordinals, renumbered, repaired, tree } from '../../../support';

const PLAN = lines(
  '建设方案',
  '1 概况',
  '1.1 背景',
  '1.2 目标',
  '1.2.1 数据',
  '2 任务',
  '2.1 平台',
  '3 保障',
);

/** The text with `change` made to the section `marker`. */
function changed(
  text: string,
  marker: string,
  change: (report: Report, section: Section) => unknown,
): string {
  const report = parse(text);
  const section = report.sections.find(({ marker: { start, end } }) => text.slice(start, end) === marker)!;
  return (change(report, section) as Rearranged).text;
}

suite('decimal headings', () => {
  test('are headings, a chapter with or without decimals below it', () => {
    assert.equal(
      tree(PLAN),
      lines('1|概况', '  1.1|背景', '  1.2|目标', '    1.2.1|数据', '2|任务', '  2.1|平台', '3|保障'),
    );
    assert.deepEqual(alarms(PLAN), []);
  });

  test('that are missing or stand twice are told of, and none is changed unasked', () => {
    const text = lines('建设方案', '1 概况', '1.1 背景', '1.1 现状', '1.4 目标', '2 任务', '4 保障');
    assert.deepEqual(alarms(text), [
      'numbering-sequence 1.1',
      'numbering-sequence 1.4',
      'numbering-sequence 4',
    ]);
    assert.equal(findings(text, 'numbering-sequence')[1]!.message.slice(0, 9), '1.4之前缺1.3');
    assert.equal(repaired(text), text);
  });

  test('are no quantities, dates, times or rows', () => {
    const text = lines(
      PLAN,
      '2 人参加。',
      '10 月底前完成',
      '3 个方面的工作',
      '4.30 上午签到',
      '8.05 开会',
      '1.5 倍于去年',
      '1\t张某\t男',
    );
    assert.deepEqual(ordinals(text), ordinals(PLAN));
    assert.deepEqual(findings(text, 'numbering-sequence'), []);
  });

  test('are numbered through with those below', () => {
    assert.equal(
      renumbered(lines('建设方案', '1 概况', '1.1 背景', '1.3 目标', '1.3.1 数据', '3 任务', '3.1 平台')),
      lines('建设方案', '1 概况', '1.1 背景', '1.2 目标', '1.2.1 数据', '2 任务', '2.1 平台'),
    );
  });

  test('change places with those below, numbered by their new place', () => {
    assert.equal(
      changed(PLAN, '1', moveSectionDown),
      lines('建设方案', '1 任务', '1.1 平台', '2 概况', '2.1 背景', '2.2 目标', '2.2.1 数据', '3 保障'),
    );
  });

  test('go one level up and down, with those below', () => {
    assert.equal(
      changed(PLAN, '1.2', promoteSection),
      lines('建设方案', '1 概况', '1.1 背景', '2 目标', '2.1 数据', '3 任务', '3.1 平台', '4 保障'),
    );
    assert.equal(
      changed(PLAN, '2', demoteSection),
      lines('建设方案', '1 概况', '1.1 背景', '1.2 目标', '1.2.1 数据', '1.3 任务', '1.3.1 平台', '2 保障'),
    );
  });

  test('are inserted, those behind moving up', () => {
    assert.equal(
      changed(PLAN, '1.1', insertSection),
      lines(
        '建设方案',
        '1 概况',
        '1.1 背景',
        '1.2 ',
        '1.3 目标',
        '1.3.1 数据',
        '2 任务',
        '2.1 平台',
        '3 保障',
      ),
    );
  });

  test('go on with the next one on a new line', () => {
    const text = lines('建设方案', '1 概况', '1.1 背景', '背景如下。', '');
    assert.equal(nextOrdinal(parse(text), 4), '1.2 ');
  });
});

suite('what decimals begin with in a new order', () => {
  const CHAPTERS = '1 甲/1.1 乙/1.2 丙/2 丁/2.1 戊';
  // The new order: which one of the old one, counted from 0; where they change, its depth and number.
  for (const [what, before, order, expected] of [
    ['a chapter that went to the end', CHAPTERS, '3,1,1 4 0,1,2 1 2', '1 1.1 2 2.1 2.2'],
    ['a section that became a chapter', CHAPTERS, '0 1 2,1,2 3,1,3 4', '1 1.1 2 3 3.1'],
    ['a chapter that became a section', CHAPTERS, '0 1 2 3,2,3 4,3', '1 1.1 1.2 1.3 1.3.1'],
    ['a section that went one deeper', CHAPTERS, '0 1 2,3,1 3 4', '1 1.1 1.1.1 2 2.1'],
    [
      'what was not counted by what it stood below',
      '1 甲/1.1 乙/3.2 丙/2 丁/2.1 戊',
      '0,1,2 1 2 3,1,3 4',
      '2 2.1 3.2 3 3.1',
    ],
    [
      'decimals below 一、, which does not count them',
      '一、甲/1.1 乙/1.2 丙/二、丁/2.1 戊',
      '3,1,1 4 0,1,2 1 2',
      '1 2.1 2 1.1 1.2',
    ],
    [
      'decimals below 1., which does',
      '1.甲/1.1 乙/1.2 丙/2.丁/2.1 戊',
      '3,1,1 4 0,1,2 1 2',
      '1 1.1 2 2.1 2.2',
    ],
    [
      'those of three numbers',
      '1.1 甲/1.1.1 乙/1.1.2 丙/1.2 丁/1.2.1 戊',
      '3,2,1 4 0,2,2 1 2',
      '1.1 1.1.1 1.2 1.2.1 1.2.2',
    ],
    ['a list between two sections', '1 甲/1.1 乙/（1）丙/1.2 丁/2 戊', '0,1,4 1 2 3 4', '4 4.1 1 4.2 2'],
    [
      '1.1 below another 一、, which 1 does not count',
      '1 甲/1.1 乙/一、丙/1.1 丁',
      '0,1,2 1 2 3',
      '2 2.1 1 1.1',
    ],
    ['nor below （一）', '1 甲/1.1 乙/（一）丙/1.1 丁', '0,1,2 1 2 3', '2 2.1 1 1.1'],
    ['what went before its chapter', CHAPTERS, '1 2 0 3 4', '1.1 1.2 1 2 2.1'],
    ['a section that became the chapter before', CHAPTERS, '0 2,1,2 1,2,1 3,1,3 4', '1 2 2.1 3 3.1'],
    [
      'one of three numbers below a chapter, which it is not counted by',
      '1 甲/1.1 乙/1.1.1 丙/2 丁/2.1.1 戊/3 己',
      '0 1 2 3,1,5 4 5',
      '1 1.1 1.1.1 5 2.1.1 3',
    ],
    [
      'one of three numbers below another section',
      '1 甲/1.1 乙/1.1.1 丙/1.2 丁/1.1.2 戊/2 己',
      '0 1,2,3 2 3 4 5',
      '1 1.3 1.3.1 1.2 1.1.2 2',
    ],
    ['none where there are no decimals', '一、甲/（一）乙/二、丙', '2 0 1', '2 1 1'],
  ] as const) {
    test(`${what}: ${before}`, () => {
      const { markers } = parse(before.replaceAll('/', '\n'));
      const after = order.split(' ').map((each) => {
        const [at, depth, ordinal] = each.split(',').map(Number);
        const old = markers[at!]!;
        return { old, depth: depth ?? old.depth, ordinal: ordinal ?? old.ordinal };
      });
      const prefixes = prefixesOf(markers, after);
      assert.equal(prefixes.map((prefix, i) => prefix + after[i]!.ordinal).join(' '), expected);
    });
  }
});
