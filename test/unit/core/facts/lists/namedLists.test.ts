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
