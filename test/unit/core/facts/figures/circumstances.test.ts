import assert from 'node:assert/strict';
import { circumstancesAt, timesIn } from '../../../../../src/core/facts/figures/circumstances';
import { withoutCircumstances } from '../../../../../src/core/facts/figures/circumstanceWords';

suite('When, where and of whom a figure is told', () => {
  for (const [marked, period, scope, subject, ...flags] of [
    ['2026年，全县新建水池⟦12座⟧。', '2026年', '县', ''],
    ['上半年完成情况良好。全市新建水池⟦12座⟧，完成计划。', '', '市', ''],
    ['全年新建水池⟦12座⟧。', '', '', ''],
    ['2024年度、2024年新建水池⟦12座⟧。', '2024年', '', ''],
    ['我县与全市新建水池⟦12座⟧。', '', '市', ''],
    ['本局新建水池⟦12座⟧。', '', '局', ''],
    ['东城镇开展整治，新建水池⟦12座⟧。', '', '', '东城镇'],
    ['东城镇新建水池⟦12座⟧。', '', '', ''],
    ['青溪区：新建水池⟦12座⟧。', '', '', '青溪区'],
    ['住宅小区开展整治，新建水池⟦12座⟧。', '', '', ''],
    ['全市各部门；新建水池⟦12座⟧。', '', '市', '各部门'],
    ['培训干部120人，其中妇女⟦45人⟧。', '', '', '', 'part'],
    ['培训干部120人。妇女⟦45人⟧，其中青年9人。', '', '', ''],
    ['计划新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧以上的补助。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧的任务完成，效果好。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧，计划再建。', '', '', ''],
    ['将新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['将军镇新建水池⟦12座⟧。', '', '', ''],
    ['要新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['主要新建水池⟦12座⟧。', '', '', ''],
    ['急需新建水池⟦12座⟧。', '', '', ''],
    ['需求旺盛，新建水池⟦12座⟧。', '', '', ''],
    ['力争新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['不低于⟦12座⟧。', '', '', '', 'planned'],
  ] as const) {
    test(marked, () => {
      const figure = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
      const told = circumstancesAt(marked.replace(/[⟦⟧]/g, ''), figure);
      assert.deepEqual(
        [told.period.join('、'), told.scope, told.subject, told.isPart, told.isPlanned],
        [period, scope, subject, flags.includes('part' as never), flags.includes('planned' as never)],
      );
    });
  }

  test('is looked for in its sentence, two hundred characters back', () => {
    const told = (between: number) =>
      circumstancesAt(`2023年${'好'.repeat(between)}12座`, { start: between + 5, end: between + 8 }).period;
    assert.deepEqual(told(195), ['2023年']);
    assert.deepEqual(told(196), []);
  });
});

suite('Times', () => {
  for (const [words, ...expected] of [
    ['2024年度和2024年底', '2024年'],
    ['“十四五”期间', '“十四五”期间'],
    ['全年和今年以来'],
    ['上半年、去年同期', '上半年', '去年', '同期'],
    ['截至6月底', '截至6月'],
    ['2021—2023年', '2021—2023年'],
    ['2023学年', '2023学年'],
    ['近三年来', '近三年来'],
    ['第二轮、第三批', '第二轮', '第三批'],
    ['国庆期间', '国庆期间'],
    ['每月、日均', '每月', '日均'],
  ] as const) {
    test(`of ${words}`, () => assert.deepEqual(timesIn(words), expected));
  }
});

suite('Words without their circumstances', () => {
  for (const [words, expected] of [
    ['2026年上半年，全县新建', '，新建'],
    ['全年共新建水池', '新建水池'],
    ['今年以来累计召开党委会', '召开党委会'],
    ['学校现有本科专业', '本科专业'],
    ['全市消防救援队伍共出动', '出动'],
    ['市委召开党委会', '召开党委会'],
    ['我们组织培训', '组织培训'],
    ['积极新建水池达到', '新建水池'],
    ['其中“专精特新” 企业', '专精特新企业'],
    ['现有律师', '现有律师'],
    ['共有律师', '现有律师'],
    ['拥有医疗机构', '医疗机构'],
    ['截至12月底检查', '检查'],
    ['“十四五”期间新建', '新建'],
    ['第一轮检查', '检查'],
    ['秋季学期招生', '招生'],
    ['登记在册的企业', '企业'],
    ['县域内企业', '企业'],
    ['及时圆满完成任务', '完成任务'],
  ] as const) {
    test(words, () => assert.equal(withoutCircumstances(words), expected));
  }
});
