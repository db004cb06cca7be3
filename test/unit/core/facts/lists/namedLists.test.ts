import assert from 'node:assert/strict';
import { announcedLists } from '../../../../../src/core/facts/lists/announcedLists';
import { namedListsOf } from '../../../../../src/core/facts/lists/namedLists';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

const countsIn = (text: string) => namedListsOf(new Paragraph(text)).map(({ counts }) => counts);
const announcedIn = (text: string) =>
  announcedLists(parse(text)).map(({ announced, items }) => [announced[0]!.count, items.length]);

suite('Lists that are said to be so many', () => {
  test('may have blanks and brackets in what they count', () => {
    assert.deepEqual(countsIn('落实“四**个”，即组织**个、责任**个。'), [[2]]);
    assert.deepEqual(countsIn('落实“四(个”，即组织(个、责任(个和督查(个。'), [[3]]);
    assert.deepEqual(countsIn('甲[、乙[共3个[。'), [[2]]);
    assert.deepEqual(announcedIn('抓好以下三项**工作：\n一、甲**\n二、乙**'), [[3, 2]]);
    assert.deepEqual(announcedIn('抓好以下三项(工作：\n一、甲事\n二、乙事'), [[3, 2]]);
  });

  test('are as long as their names, with 和 for a mark where a name ends before it', () => {
    assert.deepEqual(countsIn('落实“三个到位”，组织到位、责任到位和督查到位。'), [[3]]);
    assert.deepEqual(countsIn('东镇、西镇和南镇3个镇。'), [[3]]);
    assert.deepEqual(countsIn('县教育局、县公安局和县民政局3个部门。'), [[3]]);
  });

  test('are announced by what each of their headings says', () => {
    assert.deepEqual(announcedIn('分三个阶段实施。\n一、动员阶段\n二、实施阶段：'), [[3, 2]]);
    assert.deepEqual(announcedIn('分三个阶段实施。\n一、动员\n二、实施'), []);
  });
});

/** Each row with the number that is said of it, and how many it has: `3:甲、乙=2`. */
const rowsIn = (text: string): string[] =>
  namedListsOf(new Paragraph(text)).map(
    ({ announced, start, end, counts }) => `${announced.count}:${text.slice(start, end)}=${counts.join('/')}`,
  );

suite('Names in a row and their number', () => {
  for (const [text, ...expected] of [
    // Behind the number.
    ['实施“四大工程”，即强基、提质、赋能、聚力。', '4:强基、提质、赋能、聚力=4'],
    ['实施四大工程，分别是强基、提质、赋能。', '4:强基、提质、赋能=3'],
    ['实施四大工程：强基、提质、赋能。', '4:强基、提质、赋能=3'],
    ['实施四大工程：强基、提质、赋能，成效明显。'],
    ['实施四大工程：强基、提质、赋能等。'],
    ['实施四大工程：一是强基、提质。'],
    ['六所学校分别位于东镇、西镇。'],
    ['落实“两张清单、三项机制”，即甲清单、乙清单、丙机制。'],
    // Before it.
    ['“强基”“提质”“赋能”三大行动。', '3:“强基”“提质”“赋能”=3'],
    ['“强基”“提质”和“赋能”四大行动。', '4:“强基”“提质”和“赋能”=3'],
    ['《甲制度》《乙制度》等2项制度。'],
    ['《甲制度》《乙制度》《丙制度》等2项制度。', '2:《甲制度》《乙制度》《丙制度》=3'],
    ['落实“藏粮于地”“藏粮于技”10项任务。'],
    ['甲镇、乙镇、丙镇4个镇。', '4:甲镇、乙镇、丙镇=3'],
    ['甲镇、乙镇、丙镇等2个镇。', '2:甲镇、乙镇、丙镇等=3'],
    ['甲镇、乙镇、丙镇等4个镇。'],
    ['由甲局、乙局、丙局组成的四个部门。', '4:由甲局、乙局、丙局=3'],
    ['我县甲乡、乙村4个乡镇。', '4:我县甲乡、乙村=2'],
    ['甲厂、乙镇3个镇。'],
    // Words that each thing has.
    ['做到“三个到位”，组织到位、责任到位、督查到位。', '3:组织到位、责任到位、督查到位=3'],
    ['做到“三个到位”，即组织到位、责任到位。', '3:组织到位、责任到位=2'],
    ['落实“四公开”，即依据公开、程序公开、结果公开。', '4:依据公开、程序公开、结果公开=3'],
    ['落实“两公开”：依据公开，程序公开，其他照旧。', '2:依据公开，程序公开=2'],
    ['建设“六有”阵地，即活动有场所、劳动有特色和效果有评价。', '6:活动有场所、劳动有特色和效果有评价=3'],
    ['落实“四公开”，即一是依据公开、程序公开。'],
    ['落实“四公开”，即依据公开等。'],
  ] as const) {
    test(text, () => assert.deepEqual(rowsIn(text), expected));
  }
});

suite('Names of what a number counts', () => {
  const areThree = (row: string, counted: string) => (end: string) =>
    countsIn(`${row}${end}${counted}。`)[0]?.join() === '3';

  test('end as bodies of that kind do', () => {
    allAre(
      '局 委 办 厅 院 中心 公司 集团 办公室 部 处 站 所 馆 大队 支队 会 社 厂 行 小学 中学 大学 学校 幼儿园 基地 公安 教育 财政 民政',
      areThree('县水务局、县财政局、县实验', '三个部门联合检查'),
    );
    allAre(
      '院 中心 站 所 馆 公司 会 社 行 学校 诊所 门诊部 药房 药店 公寓',
      areThree('东城医院、西城医院、南城实验', '三家医疗机构参加'),
    );
    allAre('公司 集团 厂 社 农场 酒店 商场 超市', areThree('东城公司、西城公司、南城', '三家企业参加'));
    allAre(
      '小学 中学 大学 学校 学院 幼儿园 职校 技校 城一中 城二中',
      areThree('东城小学、西城小学、南城', '三所学校参加'),
    );
  });

  test('are none where they speak of others', () =>
    allAre(
      '各 每 其他 所属 下属 直属 有关 相关',
      (word) => countsIn(`县水务局、县财政局、${word}公安局三个部门联合检查。`).length === 0,
    ));
});
