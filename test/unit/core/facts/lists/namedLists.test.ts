import assert from 'node:assert/strict';
import { announcedLists } from '../../../../../src/core/facts/lists/announcedLists';
import { namedListsOf } from '../../../../../src/core/facts/lists/namedLists';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { parse } from '../../../../../src/core/report/parse';

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
