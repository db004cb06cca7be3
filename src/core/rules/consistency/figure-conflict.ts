import type { Claim } from '../../facts/figures/claims';
import { areParallel, type Placed } from '../../facts/figures/parallels';
import { assembledPart, toldOf } from '../../facts/figures/sectionRole';
import { isInTable } from '../../facts/tables/tableClaims';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';
import { areApart } from './figures/apart';
import { heldTogether } from './figures/heldTogether';
import { lastYears } from './figures/lastYears';
import { projectTotals } from './figures/projectTotals';
import { timesOf } from './figures/timesTold';

/** The same thing counted twice, with different figures. */
export const figureConflict: ReportRule = {
  code: 'figure-conflict',
  category: 'consistency',
  severity: 'information',
  title: '同一件事前后数字不一致',
  source: '同一时间、同一范围的同一件事只有一个数',
  check(report) {
    if (DIRECTIVES.has(report.kind)) return [];
    const found = conflictsOf(report).map((conflict) => told(report, conflict));
    const apart = [...projectTotals(report), ...lastYears(report)];
    return [...found, ...apart.filter(({ start }) => found.every((other) => other.start !== start))];
  },
};

/** They do not tell what is so, but order what shall be: now for these, now for those. */
const DIRECTIVES: ReadonlySet<string | undefined> = new Set(
  '意见 通知 决定 决议 命令 令 公告 通告'.split(' '),
);

interface Conflict {
  readonly first: Claim;
  readonly second: Claim;
}

function conflictsOf(report: Report): Conflict[] {
  const conflicts: Conflict[] = [];
  const told = new Set<number>();
  for (const all of heldTogether(report)) {
    // A figure that is told again and again is told of different things.
    const values = new Set(all.map((claim) => claim.value));
    if (values.size !== 2) continue;
    const [first, second] = [...values].map((value) => all.find((claim) => claim.value === value)!);
    const conflict = { first: first!, second: second! };
    if (told.has(conflict.second.start) || !areOfOneThing(report, conflict)) continue;
    told.add(conflict.second.start);
    conflicts.push(conflict);
  }
  return conflicts;
}

function areOfOneThing(report: Report, { first, second }: Conflict): boolean {
  if (!areApart(first, second)) return false;
  if (isInTable(first) && isInTable(second)) return false;
  if (lineAt(report.lines, first.start) === lineAt(report.lines, second.start)) return false;
  if (!isInTable(first) && !isInTable(second) && areInParallel(report, first, second)) return false;
  return areOfOneTime(report, first, second);
}

/** Whether the sentences that two claims stand in say that each is of another thing. */
function areInParallel({ lines }: Report, first: Claim, second: Claim): boolean {
  const [there, here] = [first, second].map(({ start, end }): Placed => {
    const line = lines[lineAt(lines, start)]!;
    return { paragraph: line.paragraph, figure: { start: start - line.start, end: end - line.start } };
  }) as [Placed, Placed];
  return areParallel(there, here);
}

/** Whether two claims are made of the same time and place; a length or a total investment is the same at all times. */
function areOfOneTime(report: Report, first: Claim, second: Claim): boolean {
  const [a, b] = [timesOf(report, first), timesOf(report, second)];
  if (a.isPart || b.isPart) return false;
  if (a.scope !== b.scope && a.scope !== '' && b.scope !== '') return false;
  if (a.subject !== b.subject && !first.isUniversal && !second.isUniversal) return false;
  if (first.attribute !== '') return true;
  // 开展检查32次 and 开展检查41次, each of the department whose paper it was: only 全市 is said by both of the same.
  const [there, here] = [first, second].map(
    ({ start }) => `${assembledPart(report, start)} ${toldOf(report, start)}`,
  );
  if (there !== here && (a.scope === '' || b.scope === '')) return false;
  return !a.isPlanned && !b.isPlanned && a.period === b.period && a.isInPlan === b.isInPlan;
}

function told({ text }: Report, { first, second }: Conflict): Found {
  const written = ({ start, end }: Claim) => text.slice(start, end);
  const [there, here] = [isInTable(first) ? '表中' : '前面', isInTable(second) ? '表中' : '这里'];
  const { name, attribute } = first.name.length < second.name.length ? first : second;
  return {
    start: second.start,
    end: second.end,
    message: `“${name}${attribute}”${there}写作${written(first)}，${here}写作${written(second)}，请核对。`,
    related: [{ start: first.start, end: first.end, message: `${there}写作${written(first)}` }],
  };
}

export const about: About = {
  shows: '召开党委会12次……召开党委会13次',
  wrong: [
    {
      text: '全年召开党委会⟪12次⟫。\n召开党委会⟦13次⟧，研究重大事项。',
      says: [{ message: '“召开党委会”前面写作12次，这里写作13次，请核对。', related: '前面写作12次' }],
    },
    {
      text: '关于2024年工作情况的报告\n全年新建高标准农田⟪2.8万亩⟫。\n一、农业\n2024年全县新建高标准农田⟦3.6万亩⟧，全部验收。',
      says: [
        { message: '“新建高标准农田”前面写作2.8万亩，这里写作3.6万亩，请核对。', related: '前面写作2.8万亩' },
      ],
    },
    {
      text: '全县现有基层党组织⟪412个⟫。\n全县⟦426个⟧基层党组织全部完成换届。',
      says: [{ message: '“基层党组织”前面写作412个，这里写作426个，请核对。', related: '前面写作412个' }],
    },
    {
      text: '全市定点医疗机构达到⟪1326家⟫。\n对定点医疗机构⟦1362家⟧实行全覆盖检查。',
      says: [
        { message: '“定点医疗机构”前面写作1326家，这里写作1362家，请核对。', related: '前面写作1326家' },
      ],
    },
    {
      text: '全县⟪126个⟫预算单位工资按时发放。\n绩效管理覆盖全部⟦128个⟧预算单位。',
      says: [{ message: '“预算单位”前面写作126个，这里写作128个，请核对。', related: '前面写作126个' }],
    },
    {
      text: '上半年工作总结\n完成老年人体检⟪7860人⟫。\n老年人体检力争达到1.5万人，上半年已完成老年人体检⟦7680人⟧。',
      says: [
        { message: '“完成老年人体检”前面写作7860人，这里写作7680人，请核对。', related: '前面写作7860人' },
      ],
    },
    {
      text: '组织招聘会⟪30场⟫。\n组织⟦33场⟧招聘会。',
      says: [{ message: '“组织招聘会”前面写作30场，这里写作33场，请核对。', related: '前面写作30场' }],
    },
    {
      text: '石岭隧道工程总投资⟪2300万元⟫。\n抓好总投资⟦2600万元⟧的石岭隧道工程收尾工作。',
      says: [
        {
          message: '“石岭隧道工程总投资”前面写作2300万元，这里写作2600万元，请核对。',
          related: '前面写作2300万元',
        },
      ],
    },
    {
      text: '全年检查食品单位⟪4383家次⟫，责令整改。\n|领域|检查（家次）|立案（件）|\n|---|---|---|\n|食品单位|⟦4393⟧|52|\n|药品单位|1352|6|',
      says: [
        { message: '“检查食品单位”前面写作4383家次，表中写作4393，请核对。', related: '前面写作4383家次' },
      ],
    },
    {
      text: '教育支出⟪9.68亿元⟫。\n科目支出如下表（单位：万元）。\n|科目|支出数|\n|---|---|\n|教育支出|⟦98600⟧|\n|其他支出|80300|',
      says: [{ message: '“教育支出”前面写作9.68亿元，表中写作98600，请核对。', related: '前面写作9.68亿元' }],
    },
    {
      text: '森林覆盖率为⟪46.2%⟫。\n经过努力，森林覆盖率达到⟦47.5%⟧。',
      says: [{ message: '“森林覆盖率”前面写作46.2%，这里写作47.5%，请核对。', related: '前面写作46.2%' }],
    },
    {
      text: '关于2024年工作情况的报告\n县政府专题研究财政工作⟪8次⟫。\n一、下一步工作安排\n2024年专题研究财政工作⟦9次⟧，议定事项纳入督查。',
      says: [{ message: '“专题研究财政工作”前面写作8次，这里写作9次，请核对。', related: '前面写作8次' }],
    },
    {
      text: '|领域|检查（家次）|立案（件）|\n|---|---|---|\n|食品单位|⟪4383⟫|52|\n|药品单位|1352|6|\n全年检查食品单位⟦4393家次⟧。',
      says: [{ message: '“检查食品单位”表中写作4383，这里写作4393家次，请核对。', related: '表中写作4383' }],
    },
    {
      text: '秋季学期全县在校学生⟪22492人⟫。\n全县在校学生⟦22762人⟧全部建立档案。',
      says: [{ message: '“在校学生”前面写作22492人，这里写作22762人，请核对。', related: '前面写作22492人' }],
    },
    {
      text: '下辖⟪14个⟫基层税务所。\n⟦15个⟧基层税务所全部达标。',
      says: [{ message: '“基层税务所”前面写作14个，这里写作15个，请核对。', related: '前面写作14个' }],
    },
    {
      text: '全市共有各类养老机构⟪86家⟫。\n推动各类养老机构⟦68家⟧全部纳入监管。',
      says: [{ message: '“各类养老机构”前面写作86家，这里写作68家，请核对。', related: '前面写作86家' }],
    },
    {
      text: '学校现有⟪48个⟫本科专业。\n现有本科专业⟦46个⟧。',
      says: [{ message: '“本科专业”前面写作48个，这里写作46个，请核对。', related: '前面写作48个' }],
    },
    {
      text: '各部门工作情况\n一、教育局\n<!-- 来源：教育局 -->\n全市现有义务教育学校⟪142所⟫。\n二、发展改革委\n<!-- 来源：发展改革委 -->\n全市现有义务教育学校⟦124所⟧。',
      says: [{ message: '“义务教育学校”前面写作142所，这里写作124所，请核对。', related: '前面写作142所' }],
    },
    {
      text: '全市现有律师⟪1260名⟫。\n队伍壮大，现有律师⟦1620名⟧。',
      says: [{ message: '“现有律师”前面写作1260名，这里写作1620名，请核对。', related: '前面写作1260名' }],
    },
    {
      text: '全年开展应急演练⟪24场⟫。\n开展应急演练⟦42场⟧。',
      says: [{ message: '“开展应急演练”前面写作24场，这里写作42场，请核对。', related: '前面写作24场' }],
    },
    {
      text: '出动救援人员⟪24135人次⟫。\n全市消防队伍共出动救援人员⟦24153人次⟧。',
      says: [
        {
          message: '“出动救援人员”前面写作24135人次，这里写作24153人次，请核对。',
          related: '前面写作24135人次',
        },
      ],
    },
    {
      text: '为纳税人办理减税降费⟪12.6亿元⟫。\n全年减税降费⟦12.8亿元⟧。',
      says: [
        { message: '“减税降费”前面写作12.6亿元，这里写作12.8亿元，请核对。', related: '前面写作12.6亿元' },
      ],
    },
    {
      text: '一、建设平安社区\n（一）市公安局\n整治各类隐患⟪126处⟫，约谈8人。\n（二）市公安局\n开展夜查，整治各类隐患⟦129处⟧，约谈8人。',
      says: [{ message: '“整治各类隐患”前面写作126处，这里写作129处，请核对。', related: '前面写作126处' }],
    },
    {
      text: '一、建设美丽乡村\n整治各类隐患⟪126处⟫。\n二、擦亮和睦社区\n整治各类隐患⟦129处⟧。',
      says: [{ message: '“整治各类隐患”前面写作126处，这里写作129处，请核对。', related: '前面写作126处' }],
    },
    {
      text: '建成微型消防站⟪218个⟫。\n|县区|微型消防站（个）|\n|---|---|\n|东区|120|\n|西区|88|\n|合计|⟦208⟧|',
      says: [{ message: '“微型消防站”前面写作218个，表中写作208，请核对。', related: '前面写作218个' }],
    },
    {
      text: '全年清理户外广告⟪1260块⟫。\n|指标|单位|完成数|\n|---|---|---|\n|清理户外广告|块|⟦1620⟧|\n|划定停车泊位|个|320|',
      says: [{ message: '“清理户外广告”前面写作1260块，表中写作1620，请核对。', related: '前面写作1260块' }],
    },
    {
      text: '更换老旧管网⟪42公里⟫。\n|序号|项目|目标|完成情况|\n|---|---|---|---|\n|1|更换老旧管网|40公里|⟦45公里⟧|',
      says: [
        { message: '“更换老旧管网”前面写作42公里，表中写作45公里，请核对。', related: '前面写作42公里' },
      ],
    },
    {
      text: '关于防汛工作的报告\n市政府：\n情况良好，力度不减，有关工作扎实推进，各项任务全面完成。\n一、工作情况\n更换老旧管网⟪42公里⟫。\n二、下步考虑\n明年重点抓好以下工作。\n修缮泵房。\n特此报告。\n附件：管网情况\n临江市水务局\n2026年7月5日\n附件\n管网情况\n|项目|数量|\n|---|---|\n|更换老旧管网|⟦45公里⟧|',
      says: [
        { message: '“更换老旧管网”前面写作42公里，表中写作45公里，请核对。', related: '前面写作42公里' },
      ],
    },
    {
      text: '全年召开党委会⟪12次⟫。\n召开党委会12次。\n召开党委会⟦13次⟧。\n召开党委会13次。',
      says: [{ message: '“召开党委会”前面写作12次，这里写作13次，请核对。', related: '前面写作12次' }],
    },
    {
      text: '全年开展应急演练⟪126场⟫。\n应急演练126场，效果良好。\n开展应急演练⟦162场⟧。',
      says: [{ message: '“开展应急演练”前面写作126场，这里写作162场，请核对。', related: '前面写作126场' }],
    },
    {
      text: '应急演练⟪1|126场⟫。\n专题培训⟪2|212次⟫。\n开展应急演练⟦162场⟧。\n组织专题培训⟦221次⟧。',
      says: [
        { message: '“应急演练”前面写作126场，这里写作162场，请核对。', related: '前面写作126场' },
        { message: '“专题培训”前面写作212次，这里写作221次，请核对。', related: '前面写作212次' },
      ],
    },
    {
      text: '教育支出⟪9.86亿元⟫。\n教育支出⟦9.88亿元⟧。',
      says: [
        { message: '“教育支出”前面写作9.86亿元，这里写作9.88亿元，请核对。', related: '前面写作9.86亿元' },
      ],
    },
    {
      text: '春季学期全县在校学生⟪22492人⟫。\n全县在校学生⟦22762人⟧。',
      says: [{ message: '“在校学生”前面写作22492人，这里写作22762人，请核对。', related: '前面写作22492人' }],
    },
    {
      text: '全年减税降费⟪2.8亿元⟫。\n减税降费⟦8.2亿元⟧。',
      says: [{ message: '“减税降费”前面写作2.8亿元，这里写作8.2亿元，请核对。', related: '前面写作2.8亿元' }],
    },
    {
      text: '开展应急演练⟪42场⟫。\n开展应急演练⟦24场⟧。',
      says: [{ message: '“开展应急演练”前面写作42场，这里写作24场，请核对。', related: '前面写作42场' }],
    },
    {
      text: '召开党委会⟪40次⟫。\n召开党委会⟦60次⟧。',
      says: [{ message: '“召开党委会”前面写作40次，这里写作60次，请核对。', related: '前面写作40次' }],
    },
    {
      text: '清溪引水工程总投资⟪16.8亿元⟫。\n加快清溪引水工程建设，确保总投资⟦18.6亿元⟧的工程如期通水。',
      says: [
        {
          message: '“清溪引水工程总投资”前面写作16.8亿元，这里写作18.6亿元，请核对。',
          related: '前面写作16.8亿元',
        },
      ],
    },
    {
      text: '推进门诊综合楼建设，完成总投资⟪2.3亿元⟫的70%。\n门诊综合楼项目总投资⟦3.2亿元⟧。',
      says: [
        {
          message: '“门诊综合楼项目总投资”前面写作2.3亿元，这里写作3.2亿元，请核对。',
          related: '前面写作2.3亿元',
        },
      ],
    },
    {
      text: '关于2025年工作情况的报告\n利润5420万元，比上年的⟪4800万元⟫增长12.9%。\n|指标|2025年|2024年|\n|---|---|---|\n|利润（万元）|5420|⟦4880⟧|\n|资产（亿元）|21.7|20.2|',
      says: [
        { message: '上年的“利润”前面写作4800万元，表中写作4880，请核对。', related: '前面写作4800万元' },
      ],
    },
    {
      text: '临江市残疾人联合会2025年工作总结\n全年召开党组会议⟪22次⟫。\n一年来，市残联召开党组会议⟦20次⟧，研究重大事项。',
      says: [{ message: '“召开党组会议”前面写作22次，这里写作20次，请核对。', related: '前面写作22次' }],
    },
    {
      text: '2025年上半年工作总结及下半年工作计划\n一、上半年工作情况\n召开党委会⟪14次⟫。\n二、下半年工作计划\n召开党委会12次，上半年已召开党委会⟦13次⟧。',
      says: [{ message: '“召开党委会”前面写作14次，这里写作13次，请核对。', related: '前面写作14次' }],
    },
    {
      text: '召开党组会议⟪22次⟫。\n2026年重点抓好以下工作。\n修缮泵房。\n一、小结\n召开党组会议⟦20次⟧，研究重大事项。',
      says: [{ message: '“召开党组会议”前面写作22次，这里写作20次，请核对。', related: '前面写作22次' }],
    },
    {
      text: '公积金综合信息系统项目总投资⟪1860万元⟫。\n确保总投资⟦1680万元⟧的综合信息系统项目年内验收。',
      says: [
        {
          message: '“公积金综合信息系统项目总投资”前面写作1860万元，这里写作1680万元，请核对。',
          related: '前面写作1860万元',
        },
      ],
    },
    {
      text: '关于建设城北热电项目的请示\n项目总投资⟪31.2亿元⟫。\n同意建设，项目总投资⟦32.1亿元⟧。',
      says: [
        {
          message: '“城北热电项目总投资”前面写作31.2亿元，这里写作32.1亿元，请核对。',
          related: '前面写作31.2亿元',
        },
      ],
    },
    {
      text: '冷链物流园建成，占地⟪86亩⟫。\n确保占地⟦68亩⟧的冷链物流园运行。',
      says: [{ message: '“冷链物流园占地”前面写作86亩，这里写作68亩，请核对。', related: '前面写作86亩' }],
    },
    {
      text: '全年新建高标准农田⟪3.3万亩⟫。\n2024年新建高标准农田⟦3万亩⟧，全部验收。',
      says: [
        { message: '“新建高标准农田”前面写作3.3万亩，这里写作3万亩，请核对。', related: '前面写作3.3万亩' },
      ],
    },
  ],
  right: [
    '教育支出9.86亿元。\n全年教育支出9.9亿元。',
    '关于全市重点项目的请示\n项目总投资31.2亿元。\n项目总投资32.1亿元。',
    '关于建设城北热电项目的报告\n项目总投资31.2亿元。\n项目总投资32.1亿元。',
    '清溪引水工程总投资16.8亿元。\n加快清溪引水工程建设，确保总投资16.8亿元的工程如期通水。',
    '清溪引水工程总投资16.8亿元。\n加快南岭灌区改造，确保总投资18.6亿元的工程如期完成。',
    '清溪引水工程总投资16.8亿元。\n加快清溪引水工程建设，一期工程总投资12.6亿元。',
    '清溪引水工程总投资16.8亿元。\n清溪引水工程批复后，总投资由16.8亿元调整为18.6亿元。',
    '关于2025年工作情况的报告\n利润5420万元，比上年的4800万元增长12.9%。\n|指标|2025年|2024年|\n|---|---|---|\n|利润（万元）|5420|4800|\n|资产（亿元）|21.7|20.2|',
    '关于2025年工作情况的报告\n利润5420万元，比上年的4800万元增长12.9%。\n|指标|2025年|2024年|\n|---|---|---|\n|税金（万元）|5420|4880|\n|资产（亿元）|21.7|20.2|',
    '关于2025年工作情况的报告\n利润5420万元，比上年的4800万元增长12.9%。\n|指标|2025年|2024年|\n|---|---|---|\n|利润（万元）|5460|4880|\n|资产（亿元）|21.7|20.2|',
    '临江市残疾人联合会2025年工作总结\n全年召开党组会议22次。\n市财政局召开党组会议20次，研究重大事项。',
    '召开党组会议22次。\n一、小结\n2026年重点抓好以下工作。\n召开党组会议24次，研究重大事项。',
    '开展执法检查32次。\n执法检查35次。',
    '市本级举办招聘会，提供岗位860个。\n县区举办招聘会，提供岗位820个。',
    '各部门工作情况\n一、教育局\n<!-- 来源：教育局 -->\n开展联合执法检查32次。\n二、水务局\n<!-- 来源：水务局 -->\n开展联合执法检查41次。',
    '督促化工企业12家整改。\n全县化工企业15家。',
    '上半年召开党委会6次。\n全年召开党委会7次。',
    '关于2024年工作情况的报告\n2023年召开党委会12次。\n召开党委会13次。',
    '全县组建服务团队120个。\n全市组建服务团队160个。',
    '累计新建堤防120公里。\n新建堤防150公里。',
    '家长开放日活动2020学年举办。\n家长开放日活动2018学年停办。',
    '集体成果署名不多于5个。\n集体成果署名不多于6个。',
    '计划新建冷库20座。\n新建冷库24座，超额完成计划。',
    '关于2024年工作情况的报告\n新建农村公路86公里。\n一、下一步工作安排\n新建农村公路90公里。',
    '检查药品经营企业120家。\n检查药品批发企业130家。',
    '全县412个基层党组织完成换届。\n全县430个基层党组织书记参加培训。',
    '召开党委会12次，召开党委会13次。',
    '约召开党委会12次。\n召开党委会13次。',
    '召开党委会12次。\n召开党委会13次。\n召开党委会14次。',
    '召开党委会12次。\n召开党委会40次。',
    '教育支出9.86亿元。\n科目支出如下表（单位：万元）。\n|科目|支出数|\n|---|---|\n|教育支出|98600|\n|其他支出|80300|',
    '东城镇开展整治，新建水池12座。\n西城镇开展整治，新建水池14座。',
    '柳林县建成公园3个，改造背街小巷126条。\n青溪区建成公园5个，改造背街小巷129条。',
    '一、城东区\n拆除违法建设126处。\n二、城西区\n拆除违法建设129处。',
    '拆除违法建设126处。\n一、城西区\n拆除违法建设129处。',
    '开展夏季行动，检查定点机构126家，抽查病历212份。\n组织秋季行动，检查定点机构162家，抽查病历221份。',
    '围绕甲类场所开展排查，整治各类隐患126处。\n围绕乙类场所开展排查，整治各类隐患129处。',
    '“618”期间，处理进港快件1260万件。\n“双11”期间，处理进港快件1620万件。',
    '第一轮检查定点机构126家。\n第二轮检查定点机构162家。',
    '培训干部120人，其中汉族干部80人、妇女干部40人。\n选派干部90人，其中汉族干部80人、妇女干部45人。',
    '培训干部120人，其中妇女干部40人。\n选派干部60人，其中妇女干部45人。',
    '关于开展培训的通知\n各组：\n组织集中学习12次。\n组织集中学习13次。',
    '新建农村公路86公里。\n新建89公里农村公路护栏。',
    '全年应急演练126场。\n应急演练300场。\n开展应急演练162场。',
    '教育支出9.9亿元。\n科目支出如下表（单位：万元）。\n|科目|支出数|\n|---|---|\n|教育支出|98600|\n|其他支出|80300|',
    '教育支出9.86亿元。\n教育支出9.87亿元。',
    '全县现有基层党组织412个，全县426个基层党组织全部完成换届。',
    '新建农村公路86公里。\n工作扎实推进，各项任务全面完成。\n明年重点抓好以下工作。\n新建农村公路90公里。',
    '培训干部120人，其中妇女干部45人。\n现有妇女干部48人。',
    '现有妇女干部48人。\n培训干部120人，其中妇女干部45人。',
    '东城镇开展集中整治，新建水池12座。\n西城镇下大力气，投入资金300万元，新建水池14座。',
    '一、城东区\n拆除违法建设126处。\n二、工作成效\n全市拆除违法建设129处。',
    '一、工作成效\n全市拆除违法建设126处。\n二、城东区\n拆除违法建设129处。',
    '计划新建冷库20座。\n新建冷库24座。',
    '新建冷库20座。\n计划新建冷库24座。',
    '检查经营企业120家。\n检查经营企业1230家。',
    '检查经营企业123家。\n检查经营企业312家。',
    '检查经营企业3260家。\n检查经营企业7845家。',
    '召开党委会40次。\n召开党委会80次。',
  ],
};
