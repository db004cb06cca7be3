import { inMeasureOf } from '../../facts/figures/figures';
import type { Quantity } from '../../facts/figures/quantities';
import { isTarget, type Ratio, type RatioKind } from '../../facts/figures/ratios/ratio';
import { ratiosOf } from '../../facts/figures/ratios/ratios';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';
import { sharesOfTotals } from './figures/sharesOfTotals';
import { ratesInTables } from './tableFindings';

/** A rate that its own figures do not give. */
export const ratioMismatch: GatheringRule<Found> = {
  code: 'ratio-mismatch',
  category: 'consistency',
  severity: 'warning',
  title: '比率与所据的数字不符',
  source: '比率由它的两个数字算出',
  scan(paragraph) {
    const found = ratiosOf(paragraph).flatMap((ratio) => judge(paragraph, ratio) ?? []);
    // Two ways of reading may lead to the same rate.
    return found.length > 1 ? [...new Map(found.map((each) => [each.start, each])).values()] : found;
  },
  judge: (report, found) => [
    ...found,
    ...ratesInTables(report),
    ...sharesOfTotals(report).flatMap((ratio): readonly Found[] => {
      // A report put together of several offices' parts may mean another total.
      const found = judge(report, ratio);
      return found ? [{ ...found, severity: 'information' }] : [];
    }),
  ],
};

function judge({ text }: Pick<Paragraph, 'text'>, ratio: Ratio): Found | undefined {
  const { base, figure, rate } = ratio;
  if (base.isRough || figure.isRough || rate.isRough || base.value === 0) return undefined;
  const own = rangeOf(ratio, base, figure);
  if (ratio.kind !== 'points' && isWithin(own, rate)) return undefined;
  // Of two percentages a % is their ratio, and points are their difference.
  if (ratio.kind === 'points' && isWithin(rangeOf({ ...ratio, kind: 'change' }, base, figure), rate))
    return undefined;
  const others = ratio.others.filter((other) => !other.isRough);
  const isAnother = others.some((a) =>
    others.some(
      (b) =>
        a !== b &&
        a.unit === b.unit &&
        // The same two the wrong way round are what a slip leads to.
        !(a.start === figure.start && b.start === base.start) &&
        isWithin(rangeOf(ratio, a, b), rate),
    ),
  );
  if (isAnother) return undefined;
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    start: rate.start,
    end: rate.end,
    message: sentence(ratio, written),
    related: [
      { start: base.start, end: base.end, message: '作比较的数' },
      { start: figure.start, end: figure.end, message: '与之相比的数' },
    ].sort((a, b) => a.start - b.start),
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a ratio of two figures may come to, each being rounded to its last digit. */
function rangeOf({ kind }: Ratio, base: Quantity, figure: Quantity): Range {
  const [a, b] = [rounded(base), rounded(figure)];
  const quotient = { low: b.low / a.high, high: a.low > 0 ? b.high / a.low : Number.POSITIVE_INFINITY };
  if (kind === 'times' || kind === 'each') return quotient;
  if (kind === 'share') return { low: quotient.low * 100, high: quotient.high * 100 };
  if (kind === 'rest') return { low: (1 - quotient.high) * 100, high: (1 - quotient.low) * 100 };
  const difference =
    figure.value >= base.value
      ? { low: b.low - a.high, high: b.high - a.low }
      : { low: a.low - b.high, high: a.high - b.low };
  if (kind === 'difference' || kind === 'points' || kind === 'left') return difference;
  const falls = figure.value < base.value;
  const change = falls
    ? { low: 1 - quotient.high, high: 1 - quotient.low }
    : { low: quotient.low - 1, high: quotient.high - 1 };
  return kind === 'more' ? change : { low: change.low * 100, high: change.high * 100 };
}

/** What is counted one by one is exact, and so is what has been set. */
function rounded(quantity: Quantity): Range {
  const { value, step, worth } = quantity;
  const half = (step === 1 && worth === 1) || isTarget(quantity) ? 0 : step / 2;
  return { low: value - half, high: value + half };
}

const isWithin = ({ low, high }: Range, { value, step, unit }: Ratio['rate']): boolean => {
  // A percentage may have been cut off instead of rounded.
  const slack = unit === '%' ? step * (1 - 1e-9) : (step / 2) * (1 + 1e-9);
  return value >= low - slack && value <= high + slack;
};

/** What the two figures give as they are written: the reader reckons it again. */
function exact(kind: RatioKind, base: number, figure: number): number {
  if (kind === 'share') return (figure / base) * 100;
  if (kind === 'rest') return (1 - figure / base) * 100;
  if (kind === 'times' || kind === 'each') return figure / base;
  const difference = Math.abs(figure - base);
  if (kind === 'difference' || kind === 'points' || kind === 'left') return difference;
  return (difference / base) * (kind === 'more' ? 1 : 100);
}

function sentence(
  { kind, base, figure, rate }: Ratio,
  written: (span: Quantity | Ratio['rate']) => string,
): string {
  const number = Number(exact(kind, base.value, figure.value).toFixed(rate.step >= 1 ? 1 : 2));
  const [from, to, said] = [inMeasureOf(base, base.value), written(figure), written(rate)];
  if (kind === 'share') return `${to}÷${from}＝${number}%，文中写作${said}，请核对。`;
  if (kind === 'rest') return `（${from}－${to}）÷${from}＝${number}%，文中写作${said}，请核对。`;
  if (kind === 'each') {
    // 9600万元÷3年: in 万元 as well, where the rate is.
    const each =
      rate.unit === figure.unit && rate.step >= figure.worth
        ? inMeasureOf(figure, number)
        : `${number}${rate.unit}`;
    return `${to}÷${from}＝${each}，文中写作${said}，请核对。`;
  }
  if (kind === 'left')
    return `${from}－${to}＝${inMeasureOf(base, Math.abs(base.value - figure.value))}，文中写作${said}，请核对。`;
  const verb = figure.value < base.value ? '减少' : '增加';
  if (kind === 'times') return `${to}是${from}的${number}倍，文中写作${said}，请核对。`;
  if (kind === 'more') return `由${from}到${to}，${verb}了${number}倍，文中写作${said}，请核对。`;
  if (kind === 'change') return `由${from}到${to}，${verb}${number}%，文中写作${said}，请核对。`;
  if (kind === 'points' && number === rate.value)
    return `由${from}到${to}，相差${number}个百分点，不是${said}，请核对。`;
  const difference =
    base.unit === '%' ? `${number}个百分点` : inMeasureOf(base, Math.abs(figure.value - base.value));
  return `由${from}到${to}，${verb}${difference}，文中写作${said}，请核对。`;
}

export const about: About = {
  shows: '应检120台，实检114台，检验率98%',
  wrong: [
    {
      text: '发放问卷⟪800份⟫，收回⟪752份⟫，其中有效问卷744份，问卷回收率为⟦96%⟧。',
      says: [{ message: '752份÷800份＝94%，文中写作96%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '处置疫情⟪23起⟫，其中学校⟪20起⟫、养老机构3起，学校疫情占⟦85%⟧。',
      says: [{ message: '20起÷23起＝87%，文中写作85%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '一、基本情况\n现有职工⟪268人⟫，其中女职工90人。\n二、队伍建设\n大专以上学历⟪121人⟫，占职工总数的⟦54.1%⟧。',
      says: [
        {
          message: '121人÷268人＝45.15%，文中写作54.1%，请核对。',
          related: ['作比较的数', '与之相比的数'],
          severity: 'information',
        },
      ],
    },
    {
      text: '储备种子⟪680吨⟫，比上年增加⟦90吨⟧，去年同期为⟪610吨⟫。',
      says: [
        {
          message: '由610吨到680吨，增加70吨，文中写作90吨，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '泵站总投资⟪8亿元⟫，用地90亩。已完成投资⟪3.6亿元⟫，占总投资的⟦55%⟧。',
      says: [
        { message: '3.6亿元÷8亿元＝45%，文中写作55%，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '发放贷款⟪4.2亿元⟫，同比增加0.7亿元，增长⟦30%⟧，上年为⟪3.5亿元⟫。',
      says: [
        {
          message: '由3.5亿元到4.2亿元，增加20%，文中写作30%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '应检车辆⟪120台⟫，实际检验⟪114台⟫，检验率⟦98%⟧。',
      says: [{ message: '114台÷120台＝95%，文中写作98%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '收到申请⟪220件⟫，已办结⟪200件⟫，办结率为⟦98%⟧。',
      says: [
        { message: '200件÷220件＝90.9%，文中写作98%，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '计划新建充电桩⟪200个⟫，建成⟪180个⟫，完成率⟦95%⟧。',
      says: [{ message: '180个÷200个＝90%，文中写作95%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '持证讲解员⟪160人⟫，其中具有高级资格的⟪40人⟫，占⟦30%⟧。',
      says: [{ message: '40人÷160人＝25%，文中写作30%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '现有党员⟪500名⟫，其中女党员⟪150名⟫，占党员总数的⟦35%⟧。',
      says: [{ message: '150名÷500名＝30%，文中写作35%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '拨付资金⟪560万元⟫，占计划⟪720万元⟫的⟦87.8%⟧。',
      says: [
        {
          message: '560万元÷720万元＝77.78%，文中写作87.8%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '企业由⟪120家⟫增加到⟪150家⟫，增长⟦35%⟧。',
      says: [
        {
          message: '由120家到150家，增加25%，文中写作35%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '投诉量由上年的⟪400件⟫降至⟪300件⟫，降幅达⟦30%⟧。',
      says: [
        {
          message: '由400件到300件，减少25%，文中写作30%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '准点率由⟪78.4%⟫提高到⟪85.4%⟫，提高⟦9个百分点⟧。',
      says: [
        {
          message: '由78.4%到85.4%，增加7个百分点，文中写作9个百分点，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '准点率由⟪78.4%⟫提高到⟪85.4%⟫，提高⟦7%⟧。',
      says: [
        {
          message: '由78.4%到85.4%，相差7个百分点，不是7%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '准点率由⟪78.4%⟫提高到⟪85.4%⟫，提高⟦5%⟧。',
      says: [
        {
          message: '由78.4%到85.4%，增加7个百分点，文中写作5%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '参保人数由⟪3200人⟫增加到⟪4100人⟫，净增⟦800人⟧。',
      says: [
        {
          message: '由3200人到4100人，增加900人，文中写作800人，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '企业由上年的⟪40家⟫增加到⟪80家⟫，增长了⟦2倍⟧。',
      says: [
        {
          message: '由40家到80家，增加了1倍，文中写作2倍，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '企业由⟪30家⟫发展到⟪45家⟫，实现⟦翻番⟧。',
      says: [
        { message: '45家是30家的1.5倍，文中写作翻番，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '企业由⟪30家⟫发展到⟪60家⟫，⟦翻了两番⟧。',
      says: [
        { message: '60家是30家的2倍，文中写作翻了两番，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '产量⟪12.86万吨⟫，比上年的⟪12.02万吨⟫增长⟦9.4%⟧。',
      says: [
        {
          message: '由12.02万吨到12.86万吨，增加6.99%，文中写作9.4%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '收入⟪3600万元⟫，是上年⟪1200万元⟫的⟦2倍⟧。',
      says: [
        {
          message: '3600万元是1200万元的3倍，文中写作2倍，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '接待游客⟪330万人次⟫，比上年增加⟪30万人次⟫，增长⟦12%⟧。',
      says: [
        {
          message: '由300万人次到330万人次，增加10%，文中写作12%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '案件较上年的⟪300件⟫减少⟪60件⟫，下降⟦25%⟧。',
      says: [{ message: '60件÷300件＝20%，文中写作25%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '上年办件⟪120件⟫，今年办件⟪150件⟫，同比增长⟦30%⟧。',
      says: [
        {
          message: '由120件到150件，增加25%，文中写作30%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '现有党员⟪180名⟫，占职工总数（⟪240名⟫）的⟦72%⟧。',
      says: [{ message: '180名÷240名＝75%，文中写作72%，请核对。', related: ['与之相比的数', '作比较的数'] }],
    },
    {
      text: '投资⟪42.6亿元⟫，完成年度计划⟪40亿元⟫的⟦105.6%⟧。',
      says: [
        {
          message: '42.6亿元÷40亿元＝106.5%，文中写作105.6%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '火灾⟪400起⟫，去年同期为⟪500起⟫，同比下降⟦25%⟧。',
      says: [
        {
          message: '由500起到400起，减少20%，文中写作25%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '10月份客运量⟪126万人次⟫，环比9月份的⟪105万人次⟫增长⟦26%⟧。',
      says: [
        {
          message: '由105万人次到126万人次，增加20%，文中写作26%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '参保⟪360人⟫，同比增加⟪60人⟫，增幅为⟦16.7%⟧。',
      says: [
        {
          message: '由300人到360人，增加20%，文中写作16.7%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '发放贷款⟪4.2亿元⟫，同比增长⟦25%⟧，上年为⟪3.5亿元⟫。',
      says: [
        {
          message: '由3.5亿元到4.2亿元，增加20%，文中写作25%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '临时救助⟪5600人次⟫，支出⟪1680万元⟫，人均⟦3600元⟧。',
      says: [
        {
          message: '1680万元÷5600人次＝3000元，文中写作3600元，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '培训⟪2.4万人次⟫，较上年增加⟪4000人次⟫，增长⟦25%⟧。',
      says: [
        {
          message: '4000人次÷20000人次＝20%，文中写作25%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '收入由⟪200万元⟫增长到⟪600万元⟫，⟦增长三倍⟧。',
      says: [
        {
          message: '由200万元到600万元，增加了2倍，文中写作增长三倍，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '为⟪320名⟫学生发放补助⟪96万元⟫，人均⟦3200元⟧。',
      says: [
        {
          message: '96万元÷320名＝3000元，文中写作3200元，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '计划培训⟪600人次⟫，实际培训⟪750人次⟫，超额完成⟦15%⟧。',
      says: [
        {
          message: '由600人次到750人次，增加25%，文中写作15%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '|项目|计划（万元）|拨付（万元）|拨付率（%）|\n|---|---|---|---|\n|修路|4800|4560|95|\n|架桥|⟪7600⟫|⟪6460⟫|⟦88⟧|\n|建站|8640|8640|100|',
      says: [{ message: '6460÷7600＝85%，表中写作88，请核对。', related: '比率所据的数' }],
    },
    {
      text: '|项目|上年（件）|本年（件）|增长（%）|\n|---|---|---|---|\n|甲|100|110|10|\n|乙|200|230|15|\n|丙|⟪400⟫|⟪420⟫|⟦15⟧|',
      says: [{ message: '由400到420，增长5%，表中写作15，请核对。', related: '比率所据的数' }],
    },
    {
      text: '|指标|2025年|2024年|增减额|\n|---|---|---|---|\n|销售额（万元）|⟪3800⟫|⟪3400⟫|⟦500⟧|\n|利润（万元）|540|480|60|\n|税金（万元）|210|200|10|',
      says: [{ message: '3800－3400＝400，表中写作500，请核对。', related: '比率所据的数' }],
    },
    {
      text: '|指标|2025年|2024年|增减（%）|\n|---|---|---|---|\n|销售额（亿元）|1.9|1.7|11.8|\n|利润（万元）|540|480|12.5|\n|税金（万元）|⟪210⟫|⟪200⟫|⟦5.8⟧|',
      says: [{ message: '由200到210，增长5%，表中写作5.8，请核对。', related: '比率所据的数' }],
    },
    {
      text: '|县区|人数（人）|金额（万元）|人均（元）|\n|---|---|---|---|\n|东城区|5200|1144|2200|\n|西城区|6800|1428|2100|\n|南城区|⟪6600⟫|⟪1548⟫|⟦2545⟧|',
      says: [{ message: '1548÷6600，折算为2345.45，表中写作2545，请核对。', related: '比率所据的数' }],
    },
    {
      text: '企业由⟪1家⟫增加到⟪3家⟫，增长⟦50%⟧。',
      says: [
        { message: '由1家到3家，增加200%，文中写作50%，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '项目总投资⟪6800万元⟫，已完成投资⟪5160万元⟫，占⟦60%⟧。',
      says: [
        {
          message: '5160万元÷6800万元＝75.9%，文中写作60%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '最高的达到⟪92.4%⟫，最低的仅⟪65.1%⟫，相差⟦37.3个百分点⟧。',
      says: [
        {
          message: '由92.4%到65.1%，减少27.3个百分点，文中写作37.3个百分点，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '出具证明⟪8620份⟫，同比增加⟦1240份⟧，2024年为⟪7480份⟫。',
      says: [
        {
          message: '由7480份到8620份，增加1140份，文中写作1240份，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '扫描档案⟪2100页⟫，是上年⟪700页⟫的⟦2倍⟧。',
      says: [
        {
          message: '2100页是700页的3倍，文中写作2倍，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '|科室|笔数|金额（万元）|笔均（万元）|\n|---|---|---|---|\n|甲|1920|88320|46|\n|乙|1260|56700|45|\n|丙|⟪440⟫|⟪19160⟫|⟦47⟧|',
      says: [{ message: '19160÷440，折算为43.55，表中写作47，请核对。', related: '比率所据的数' }],
    },
    {
      text: '平均气温⟪14.8℃⟫，较常年同期（⟪14.1℃⟫）偏高⟦0.9℃⟧。',
      says: [
        {
          message: '由14.1℃到14.8℃，增加0.7℃，文中写作0.9℃，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '开展作业⟪24次⟫，发射火箭弹⟪168枚⟫，平均每次⟦8枚⟧。',
      says: [{ message: '168枚÷24次＝7枚，文中写作8枚，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '举办培训班⟪12期⟫，每期⟦45人⟧，共培训⟪620人次⟫。',
      says: [
        { message: '620人次÷12期＝51.7人，文中写作45人，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '职工捐款⟪3.6万元⟫，人均⟦350元⟧，共⟪120人⟫参与。',
      says: [
        { message: '3.6万元÷120人＝300元，文中写作350元，请核对。', related: ['与之相比的数', '作比较的数'] },
      ],
    },
    {
      text: '核定编制⟪72个⟫，实有⟪65人⟫，空编⟦8个⟧。',
      says: [{ message: '72个－65人＝7个，文中写作8个，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '新登记企业⟪420户⟫，注销⟪130户⟫，净增⟦280户⟧。',
      says: [
        { message: '420户－130户＝290户，文中写作280户，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '筹集善款⟪86万元⟫，支出⟪62万元⟫，结余⟦34万元⟧。',
      says: [
        {
          message: '86万元－62万元＝24万元，文中写作34万元，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '抽查信息⟪240条⟫，发现问题信息⟪18条⟫，差错率⟦6.5%⟧。',
      says: [
        { message: '18条÷240条＝7.5%，文中写作6.5%，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '新增消火栓⟦420个⟧，总数达到⟪6850个⟫，上年底为⟪6420个⟫。',
      says: [
        {
          message: '由6420个到6850个，增加430个，文中写作420个，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '留县就业⟪2240人⟫，比上年的⟪2000人⟫增长⟦11%⟧。',
      says: [
        {
          message: '由2000人到2240人，增加12%，文中写作11%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '单位：亿元\n|费用|金额|占总投资|\n|---|---|---|\n|建筑|7.8|25.0%|\n|设备|14.6|46.8%|\n|安装|⟪5.2⟫|⟦18.7%⟧|\n|其他|3.6|11.5%|\n|合计|⟪31.2⟫|100%|',
      says: [{ message: '5.2÷31.2＝16.67%，表中写作18.7%，请核对。', related: '比率所据的数' }],
    },
    {
      text: '企业由2021年的⟪45家⟫增加到2025年的⟪180家⟫，增长⟦4倍⟧。',
      says: [
        {
          message: '由45家到180家，增加了3倍，文中写作4倍，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '外借图书⟪29.7万册次⟫，较上年的⟪27.0万册次⟫增长⟦15%⟧。',
      says: [
        {
          message: '由27万册次到29.7万册次，增加10%，文中写作15%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '检查船舶⟪826艘次⟫，其中海船512艘次、内河船314艘次；查处缺陷⟪4956项⟫，平均每艘次⟦8项⟧。',
      says: [
        { message: '4956项÷826艘次＝6项，文中写作8项，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '⟪14个⟫分馆全部建成。为分馆配送图书⟪18600册⟫，平均每个分馆⟦1428册⟧。',
      says: [
        {
          message: '18600册÷14个＝1328.6册，文中写作1428册，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '燃油抽检⟪365艘次⟫，超标⟪11艘次⟫，合格率⟦98%⟧。',
      says: [
        {
          message: '（365艘次－11艘次）÷365艘次＝97%，文中写作98%，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '检查公司⟪45家⟫，发现体系运行不到位的⟪18家⟫，占比⟦45%⟧。',
      says: [{ message: '18家÷45家＝40%，文中写作45%，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '发放贷款⟪4.2亿元⟫，同比增长⟦30%⟧，上年度为⟪3.5亿元⟫。',
      says: [
        {
          message: '由3.5亿元到4.2亿元，增加20%，文中写作30%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '新增消火栓⟦400个⟧，总数达到⟪6850个⟫，2024年底为⟪6430个⟫。',
      says: [
        {
          message: '由6430个到6850个，增加420个，文中写作400个，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '得分最高的⟪92分⟫，最低的⟪65分⟫，相差⟦37分⟧。',
      says: [
        {
          message: '由92分到65分，减少27分，文中写作37分，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '实现利润⟪3200万元⟫，去年同期2500万元，同比增加⟪700万元⟫，增长⟦38%⟧。',
      says: [
        {
          message: '由2500万元到3200万元，增加28%，文中写作38%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '余额较年初增加⟦3.2亿元⟧，达到⟪28.6亿元⟫，年初为⟪25.2亿元⟫。',
      says: [
        {
          message: '由25.2亿元到28.6亿元，增加3.4亿元，文中写作3.2亿元，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '降水量⟪612毫米⟫，较常年偏多⟦72毫米⟧，常年为⟪520毫米⟫。',
      says: [
        {
          message: '由520毫米到612毫米，增加92毫米，文中写作72毫米，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '人均绿地由⟪12.5平方米⟫增至⟪14.2平方米⟫，人均增加⟦2.7平方米⟧。',
      says: [
        {
          message: '由12.5平方米到14.2平方米，增加1.7平方米，文中写作2.7平方米，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '核减人员⟦12名⟧，由原来的⟪86名⟫减至⟪76名⟫。',
      says: [
        {
          message: '由86名到76名，减少10名，文中写作12名，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '⟪三年⟫累计投入⟪9600万元⟫，年均⟦3600万元⟧。',
      says: [
        {
          message: '9600万元÷3年＝3200万元，文中写作3600万元，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '设备原值⟪860万元⟫，累计折旧⟪320万元⟫，净值⟦560万元⟧。',
      says: [
        {
          message: '860万元－320万元＝540万元，文中写作560万元，请核对。',
          related: ['作比较的数', '与之相比的数'],
        },
      ],
    },
    {
      text: '应出席代表⟪158名⟫，请假⟪6名⟫，实到⟦154名⟧。',
      says: [
        { message: '158名－6名＝152名，文中写作154名，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '应到委员⟪25人⟫，实到⟪23人⟫，缺席⟦3人⟧。',
      says: [{ message: '25人－23人＝2人，文中写作3人，请核对。', related: ['作比较的数', '与之相比的数'] }],
    },
    {
      text: '投诉量分别为⟪46件⟫、38件、27件，占总量⟪220件⟫的⟦50.9%⟧、17.3%、12.3%。',
      says: [
        { message: '46件÷220件＝20.91%，文中写作50.9%，请核对。', related: ['与之相比的数', '作比较的数'] },
      ],
    },
    {
      text: '注册资本⟪5000万元⟫，其中甲公司出资2550万元，占51%；乙公司出资⟪2450万元⟫，占⟦47%⟧。',
      says: [
        { message: '2450万元÷5000万元＝49%，文中写作47%，请核对。', related: ['作比较的数', '与之相比的数'] },
      ],
    },
    {
      text: '中标价⟪2860万元⟫，比预算价⟪3000万元⟫节约⟦160万元⟧。',
      says: [
        {
          message: '由3000万元到2860万元，减少140万元，文中写作160万元，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
    {
      text: '完成产值⟪1.86亿元⟫，为年度目标⟪1.8亿元⟫的⟦101.3%⟧。',
      says: [
        {
          message: '1.86亿元÷1.8亿元＝103.33%，文中写作101.3%，请核对。',
          related: ['与之相比的数', '作比较的数'],
        },
      ],
    },
  ],
  right: [
    '发放问卷800份，收回752份，其中有效问卷744份，问卷回收率为94%，有效率为98.9%。',
    '发放问卷800份，收回752份，其中有效问卷744份，问卷回收率为93%。',
    '处置疫情23起，其中学校20起、养老机构3起，学校疫情占87%。',
    '现有职工268人。\n大专以上学历121人，占职工总数的45.1%。',
    '现有职工268人。\n退休职工96人。\n大专以上学历121人，占职工总数的54.1%。',
    '现有职工268人。\n下属单位职工共300人，大专以上学历121人，占职工总数的40.3%。',
    '现有职工268人。\n大专以上学历121人，占全市职工总数的5.1%。',
    '一、明年计划\n职工达到268人。\n二、队伍\n大专以上学历121人，占职工总数的54.1%。',
    '应到委员27人，实到24人，请假2人，缺席1人。',
    '应到委员27人，请假2人，实到24人，缺席1人。',
    '生产总值达到13697亿元，较上年的9323亿元增加4374亿元，增长33.6%。',
    '实现利润3200万元，去年同期2500万元，同比增加700万元，增长28%。',
    '投诉量分别为46件、38件、27件，占总量220件的20.9%、17.3%、12.3%。',
    '注册资本5000万元，其中甲公司出资2550万元，占51%；乙公司出资2450万元，占49%。',
    '余额较年初增加3.4亿元，达到28.6亿元，年初为25.2亿元。',
    '燃油抽检365艘次，超标11艘次，合格率97%。',
    '14个分馆全部建成。为分馆配送图书18600册，平均每个分馆1329册。',
    '14个分馆全部建成，乡镇有8个分馆。为分馆配送图书18600册，平均每个分馆2325册。',
    '检查公司45家，发现问题18个，占比45%。',
    '新建充电桩420个，累计达到6850个，去年为6200个。',
    '新开工项目41个，开工率78.8%；竣工项目6个，竣工率40%。',
    '受理审批96件，已办结94件，按时办结率100%。',
    '核定编制72个，实有65人，空编7个。',
    '新登记企业420户，注销130户，净增290户。',
    '筹集善款86万元，支出62万元，年末滚存结余34万元。',
    '筹集善款86万元，支出62万元，结余4万元。',
    '新建基地48个，总数达到215个，去年为168个。',
    '举办培训班12期，每期45人，共培训540人次。',
    '举办培训班12期，每期45人，共培训200人次。',
    '抽查信息240条，发现问题信息18条，差错率7.5%。',
    '开展作业24次，发射火箭弹168枚，平均每次7枚。',
    '平均气温14.8℃，较常年同期（14.1℃）偏高0.7℃。',
    '|镇|户数（户）|金额（万元）|占比|\n|---|---|---|---|\n|甲|20|30|50%|\n|乙|20|20|30%|\n|丙|20|10|20%|\n|合计|60|60|100%|',
    '最高的达到92.4%，最低的仅65.1%，相差27.3个百分点。',
    '出具证明8620份，增加1240份，2020年为7480份。',
    '项目总投资6800万元，已完成投资5160万元，占76%。',
    '项目总投资6800万元，争取补助5160万元，占60%。',
    '|指标|2025年|2024年|增减额|\n|---|---|---|---|\n|销售额（万元）|3800|3400|400|\n|利润（万元）|540|480|60|\n|户数（户）|210|200|10|',
    '|指标|2025年|2024年|增减额|\n|---|---|---|---|\n|销售额（万元）|3800|3400|500|\n|利润（万元）|540|480|80|\n|户数（户）|210|200|10|',
    '|项目|上年（亿元）|本年（亿元）|增长（%）|\n|---|---|---|---|\n|甲|1.2|1.5|25|\n|乙|2.0|2.4|20|\n|丙|0.3|0.4|28|',
    '应检车辆120台，实际检验114台，检验率95%。',
    '抽检898批次，检出不合格22批次，合格率97.6%。',
    '办理建议68件、提案118件，办结率100%。',
    '再就业2529人，就业困难人员就业300人，失业率3.65%。',
    '建成养殖场120家，其中示范场40家，占全市的8%。',
    '产值由50亿元增加到60亿元，增长5%。',
    '企业由40家增加到90家，年均增长18%。',
    '收入由50亿元增加到60亿元，按可比价格计算增长5%。',
    '不合格率由5.0%降至4.0%，下降1个百分点，降幅为20%。',
    '企业由40家增加到160家，翻了两番。',
    '企业由40家增加到120家，增长了2倍。',
    '应管理患者300人，规范管理275人，规范管理率超过90%。',
    '收入12.86亿元，为预算12.5亿元的102.9%，比上年的12.02亿元增长7%。',
    '公用经费由500元提高到600元，提高100元。',
    '首付比例由30%降低为20%，二套由50%降低为30%。',
    '占比34%、提高1.3个百分点。',
    '财政收入17.9亿元，比上年增收1.4亿元，增长8.6%。',
    '拨付资金560万元，占计划720万元的77.8%。',
    '收入由200万元增长到600万元，增长两倍，是上年的三倍多。',
    '接待游客860万人次，实现收入71亿元，人均消费825元。',
    '发放补助96万元，惠及320户900人，人均4500元。',
    '|项目|计划（万元）|拨付（万元）|拨付率（%）|\n|---|---|---|---|\n|修路|4800|4560|95|\n|架桥|7600|6460|85|',
    '|项目|甲（万元）|乙（万元）|综合率（%）|\n|---|---|---|---|\n|修路|4800|4560|33|\n|架桥|7600|6460|44|',
    '应检车辆约120台，实际检验114台，检验率98%。',
    '应检车辆120台，实际检验约114台，检验率98%。',
    '应检车辆120台，实际检验114台，检验率约98%。',
    '企业由0家增加到5家，增长50%。',
    '投资由1.2亿元增加到1.5亿元，增长22%。',
    '培训由2万人次增加到3万人次，增长60%。',
  ],
};
