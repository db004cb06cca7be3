import { inMeasureOf } from '../../facts/figures/figures';
import { excludeEachOther, haveNamesOfTheirOwn } from '../../facts/figures/oneKind';
import { labelOf, type Partition, partitionsOf, spanOf } from '../../facts/figures/partitions';
import { type Quantity, quantitiesOf } from '../../facts/figures/quantities';
import { sharesOf } from '../../facts/figures/shareLists';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';
import { inTables } from './tableFindings';

/** Parts that exceed their whole, or that are said to be all of it and are not. */
export const sumMismatch: GatheringRule<Found> = {
  code: 'sum-mismatch',
  category: 'consistency',
  severity: 'warning',
  title: '各部分与总数不符',
  source: '各部分之和等于全部，一部分不超过全部',
  scan(paragraph) {
    const partitions = partitionsOf(paragraph);
    const lists = sharesOf(paragraph);
    if (partitions.length === 0 && lists.length === 0) return NONE;
    const sums = partitions.flatMap((partition) => judge(paragraph, partition) ?? []);
    // Two ways of reading may have the same whole.
    const once = new Map(sums.map((found) => [found.start, found])).values();
    return [...once, ...lists.flatMap((shares) => judgeShares(paragraph, shares) ?? [])];
  },
  judge: (report, found) => [...found, ...inTables(report)],
};

const NONE: readonly never[] = [];

function judge(paragraph: Paragraph, partition: Partition): Found | undefined {
  const { whole } = partition;
  if (whole.isRough || whole.unit === '') return undefined;
  const counted = wordsBehind(paragraph.text, whole);
  const parts = partition.parts.filter((part) => !countOthers(counted, part));
  return (
    (partition.isAmong && judgeEach(paragraph, whole, parts)) || judgeSum(paragraph, { ...partition, parts })
  );
}

/** A part that is larger than what it is part of. */
function judgeEach(paragraph: Paragraph, whole: Quantity, parts: readonly Quantity[]): Found | undefined {
  const part = parts.find(
    (each, index) =>
      !each.isRough &&
      each.value - whole.value > roundingOf(whole, [each]) &&
      (excludeEachOther([parts[0]!, each].map(labelOf)) ||
        parts.slice(1, index + 1).every(({ mark }) => mark === '、')),
  );
  if (!part || hasAnother(paragraph, whole, ({ value }) => value >= part.value)) return undefined;
  const { text } = paragraph;
  const written = ({ start, end }: Quantity) => text.slice(start, end);
  return found(whole, [part], `其中的${written(part)}多于总数${written(whole)}，请核对。`);
}

/** Parts that make more than their whole, or, if they are all of it, another sum. */
function judgeSum(
  paragraph: Paragraph,
  { whole, parts: all, isComplete, isAmong }: Partition,
): Found | undefined {
  const parts = isComplete
    ? all
    : (longestOfOneKind(all) ?? (isARow(all) || endsRow(paragraph, all) ? all : NONE));
  if (parts.length < 2 || parts.some(({ isRough }) => isRough)) return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const difference = sum - whole.value;
  if (Math.abs(difference) <= roundingOf(whole, parts) || (difference < 0 && !isComplete)) return undefined;
  if (!isComplete && !excludeEachOther(parts.map(labelOf)) && sum > whole.value * MOST_OVER) return undefined;
  // 党员1180名，在册1200名，其中男700名、女480名: of those that were counted first.
  if (
    (!isComplete || isAmong) &&
    hasAnother(paragraph, whole, ({ value, step }) => Math.abs(value - sum) < step)
  )
    return undefined;
  // 3993人，其中在职3033人，离退休960人，校内居住1988人: what makes it up ends before the last.
  if (!isComplete && sums(parts).includes(whole.value)) return undefined;
  const terms = parts.map((part) => inMeasureOf(part, part.value)).join('＋');
  const written = paragraph.text.slice(whole.start, whole.end);
  return found(whole, parts, `${terms}＝${inMeasureOf(whole, sum)}，与总数${written}不符，请核对。`);
}

/** Shares of one whole that exceed it. */
function judgeShares({ text }: Paragraph, shares: readonly Quantity[]): Found | undefined {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rounding = shares.reduce((total, { step }) => total + step / 2, 0);
  if (sum - 100 <= rounding + 1e-9) return undefined;
  const [first, ...others] = shares as [Quantity, ...Quantity[]];
  const terms = shares.map(({ start, end }) => text.slice(start, end)).join('＋');
  return {
    start: first.start,
    end: first.end,
    message: `${terms}＝${inMeasureOf(first, sum)}，各部分占比之和超过100%，请核对。`,
    related: [{ ...spanOf(others), message: '其余各部分' }],
  };
}

/** What the parts make up to each of them. */
function sums(parts: readonly Quantity[]): number[] {
  let sum = 0;
  return parts.map(({ value }) => (sum += value));
}

const found = (whole: Quantity, parts: readonly Quantity[], message: string): Found => ({
  start: whole.start,
  end: whole.end,
  message,
  related: [{ ...spanOf(parts), message: parts.length > 1 ? '各部分' : '其中的一部分' }],
});

/** Parts that are counted one by one add up exactly; what is written in 万 or with decimals has been rounded. */
function roundingOf(whole: Quantity, parts: readonly Quantity[]): number {
  const all = [whole, ...parts];
  if (all.every(({ step, worth }) => step === 1 && worth === 1)) return 0;
  const rounding = all.reduce((total, { step }) => total + step / 2, 0);
  // The whole may have been cut off instead: 1.29亿 is 1.2亿, and 1.3亿 is not.
  return Math.max(rounding * (1 + 1e-9), whole.step * (1 - 1e-9));
}

/** Whether another figure of the sentence, further ahead, may be the whole that is meant. */
const hasAnother = (paragraph: Paragraph, whole: Quantity, fits: (other: Quantity) => boolean): boolean =>
  quantitiesOf(paragraph).some(
    (each) =>
      each.start < whole.start && each.unit === whole.unit && each.sentence === whole.sentence && fits(each),
  );

/** 33项奖学金, 其中…253项比赛: they count different things. */
const countOthers = (counted: string, part: Quantity): boolean =>
  counted !== '' && part.after !== '' && ![...counted].some((character) => part.after.includes(character));

/** What a figure counts, with what stands in brackets: 16个村（社区）. */
const wordsBehind = (text: string, { end, after }: Quantity): string =>
  after +
  (/^[^，。；：、（）]*（([^（），。\d]{1,6})）/.exec(text.slice(end, end + LONGEST_BEHIND))?.[1] ?? '');
const LONGEST_BEHIND = 20;

function longestOfOneKind(parts: readonly Quantity[]): readonly Quantity[] | undefined {
  for (let length = parts.length; length > 1; length--) {
    const first = parts.slice(0, length);
    if (excludeEachOther(first.map(labelOf))) return first;
  }
  return undefined;
}

/** 战斗员65人、文员20人: names of their own in one row. */
const isARow = (parts: readonly Quantity[]): boolean =>
  parts.slice(1).every(({ mark }) => mark === '、') && haveNamesOfTheirOwn(parts.map(labelOf));
/** 来电298件，来访104件，网上20件。: three at least that take up the rest of the sentence. */
const endsRow = ({ text }: Paragraph, parts: readonly Quantity[]): boolean =>
  parts.length > 2 &&
  parts.slice(1).every(({ mark }) => mark === '，') &&
  /^[。；]/.test(text.slice(parts.at(-1)!.end, parts.at(-1)!.end + 1)) &&
  haveNamesOfTheirOwn(parts.map(labelOf));
/** A slip makes a row exceed its whole by a little; by more it does where some are counted twice. */
const MOST_OVER = 1.1;

export const about: About = {
  shows: '共45座，其中大型5座、中型20座、小型30座',
  wrong: [
    {
      text: '巡查门店212个，发现问题⟦17个⟧，已整改⟪15个，其余3个⟫限期整改。',
      says: [{ message: '15个＋3个＝18个，与总数17个不符，请核对。', related: '各部分' }],
    },
    {
      text: '排查隐患⟦12处⟧。已整改⟪9处，其余4处⟫正在整改。',
      says: [{ message: '9处＋4处＝13处，与总数12处不符，请核对。', related: '各部分' }],
    },
    {
      text: '巡察反馈的三个方面⟦14个⟧问题，已完成整改⟪11个，基本完成2个，正在推进2个⟫。',
      says: [{ message: '11个＋2个＋2个＝15个，与总数14个不符，请核对。', related: '各部分' }],
    },
    {
      text: '发出建议书⟦112份⟧，承办单位按期回复⟪109份，未按期回复2份⟫，移送3份。',
      says: [{ message: '109份＋2份＝111份，与总数112份不符，请核对。', related: '各部分' }],
    },
    {
      text: '设考场⟦120个⟧、考点2个，其中城东⟪86个考场、城西38个⟫考场。',
      says: [{ message: '86个＋38个＝124个，与总数120个不符，请核对。', related: '各部分' }],
    },
    {
      text: '录取新生中，男生2960人，占⟦57.5%⟧，女生2188人，占⟪44.5%⟫。',
      says: [{ message: '57.5%＋44.5%＝102%，各部分占比之和超过100%，请核对。', related: '其余各部分' }],
    },
    {
      text: '现有司机⟦540人⟧、售票员90人。司机中，男性⟪320人，女性230人⟫。',
      says: [{ message: '320人＋230人＝550人，与总数540人不符，请核对。', related: ['各部分'] }],
    },
    {
      text: '学校占地⟦1860亩⟧，其中本部校区⟪1920亩⟫。',
      says: [{ message: '其中的1920亩多于总数1860亩，请核对。', related: '其中的一部分' }],
    },
    {
      text: '检修泵站⟦45座⟧，其中大型泵站⟪5座、中型泵站20座、小型泵站30座⟫。',
      says: [{ message: '5座＋20座＋30座＝55座，与总数45座不符，请核对。', related: '各部分' }],
    },
    {
      text: '救助⟦1.2万人次⟧，其中城市⟪3200人次、农村9800人次⟫。',
      says: [{ message: '3200人次＋9800人次＝1.3万人次，与总数1.2万人次不符，请核对。', related: '各部分' }],
    },
    {
      text: '新增岗位⟦420个⟧，其中公益性岗位⟪510个⟫。',
      says: [{ message: '其中的510个多于总数420个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '党员⟦1200名⟧，其中男党员⟪700名、女党员480名⟫。',
      says: [{ message: '700名＋480名＝1180名，与总数1200名不符，请核对。', related: '各部分' }],
    },
    {
      text: '落实资金⟦4800万元⟧。其中，中央补助⟪3000万元，省级补助1000万元，其余700万元⟫由县级安排。',
      says: [
        { message: '3000万元＋1000万元＋700万元＝4700万元，与总数4800万元不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '落实资金⟦1.13亿元⟧，其中中央资金⟪6860万元、省级资金3400万元、县级配套1720万元⟫。',
      says: [
        {
          message: '6860万元＋3400万元＋1720万元＝1.198亿元，与总数1.13亿元不符，请核对。',
          related: '各部分',
        },
      ],
    },
    {
      text: '转移群众300户⟦900人⟧，其中东城镇200户⟪500人、西城镇90户450人⟫。',
      says: [{ message: '500人＋450人＝950人，与总数900人不符，请核对。', related: '各部分' }],
    },
    {
      text: '发放贷款⟦900万元⟧，其中农业银行、建设银行分别为⟪600万元、500万元⟫。',
      says: [{ message: '600万元＋500万元＝1100万元，与总数900万元不符，请核对。', related: '各部分' }],
    },
    {
      text: '现有职工⟦300名⟧（其中女职工⟪320名⟫）。',
      says: [{ message: '其中的320名多于总数300名，请核对。', related: '其中的一部分' }],
    },
    {
      text: '共有行政村⟦12个⟧，其中重点村3个、一般村⟪14个⟫。',
      says: [{ message: '其中的14个多于总数12个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '新建充电桩⟦320个⟧，其中高速服务区80个、公共停车场⟪350个⟫。',
      says: [{ message: '其中的350个多于总数320个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '收到投诉⟦300件⟧，已办结⟪280件，其余30件⟫正在办理。',
      says: [{ message: '280件＋30件＝310件，与总数300件不符，请核对。', related: '各部分' }],
    },
    {
      text: '发现问题⟦47个⟧，已整改⟪51个⟫。',
      says: [{ message: '其中的51个多于总数47个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '应到代表⟦120人⟧，实到代表⟪125人⟫。',
      says: [{ message: '其中的125人多于总数120人，请核对。', related: '其中的一部分' }],
    },
    {
      text: '三所学校提供的学位分别为⟪630个、1170个和360个⟫，合计⟦2060个⟧。',
      says: [{ message: '630个＋1170个＋360个＝2160个，与总数2060个不符，请核对。', related: '各部分' }],
    },
    {
      text: '甲村⟪12户、乙村15户、丙村20户⟫，共⟦45户⟧。',
      says: [{ message: '12户＋15户＋20户＝47户，与总数45户不符，请核对。', related: '各部分' }],
    },
    {
      text: '一季度办件⟪120件、二季度办件130件⟫，上半年共办件⟦260件⟧。',
      says: [{ message: '120件＋130件＝250件，与总数260件不符，请核对。', related: '各部分' }],
    },
    {
      text: '三镇分别新建水池⟪12口、15口、20口⟫，三镇共⟦40口⟧。',
      says: [{ message: '12口＋15口＋20口＝47口，与总数40口不符，请核对。', related: '各部分' }],
    },
    {
      text: '男选手⟪320人、女选手180人⟫，总人数达到⟦480人⟧。',
      says: [{ message: '320人＋180人＝500人，与总数480人不符，请核对。', related: '各部分' }],
    },
    {
      text: '公路总里程⟦5200公里⟧，由高速公路⟪120公里、国省道430公里、农村公路4500公里⟫组成。',
      says: [
        { message: '120公里＋430公里＋4500公里＝5050公里，与总数5200公里不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '调解纠纷⟦500件⟧：家庭纠纷⟪300件、邻里纠纷120件、其他纠纷60件⟫。',
      says: [{ message: '300件＋120件＋60件＝480件，与总数500件不符，请核对。', related: '各部分' }],
    },
    {
      text: '现有学校⟦58所⟧（小学⟪41所、初中12所⟫）。',
      says: [{ message: '41所＋12所＝53所，与总数58所不符，请核对。', related: '各部分' }],
    },
    {
      text: '现有医务人员⟦120人⟧（医师⟪50人、护士60人、医技15人⟫）。',
      says: [{ message: '50人＋60人＋15人＝125人，与总数120人不符，请核对。', related: '各部分' }],
    },
    {
      text: '配备消防车⟦186辆⟧：水罐车⟪78辆、泡沫车32辆、举高车18辆、专勤车52辆⟫。',
      says: [{ message: '78辆＋32辆＋18辆＋52辆＝180辆，与总数186辆不符，请核对。', related: '各部分' }],
    },
    {
      text: '招录消防员⟦80人⟧，其中战斗员⟪65人、文员20人⟫。',
      says: [{ message: '65人＋20人＝85人，与总数80人不符，请核对。', related: '各部分' }],
    },
    {
      text: '受理案件⟦300件⟧。按类型分，刑事案件⟪120件、民事案件150件、行政案件50件⟫。',
      says: [{ message: '120件＋150件＋50件＝320件，与总数300件不符，请核对。', related: '各部分' }],
    },
    {
      text: '评价为“好”的占⟦66.1%⟧，“较好”的占⟪30.8%，“一般”的占5.2%⟫。',
      says: [
        { message: '66.1%＋30.8%＋5.2%＝102.1%，各部分占比之和超过100%，请核对。', related: '其余各部分' },
      ],
    },
    {
      text: '全年受理申请⟦90件⟧，上半年⟪40件，下半年60件⟫。',
      says: [{ message: '40件＋60件＝100件，与总数90件不符，请核对。', related: '各部分' }],
    },
    {
      text: '监管企业⟦26户⟧，包括一级企业⟪8户、二级企业13户、三级企业6户⟫。',
      says: [{ message: '8户＋13户＋6户＝27户，与总数26户不符，请核对。', related: '各部分' }],
    },
    {
      text: '全市共有技工院校⟦11所⟧，由⟪7所公办院校和5所⟫民办院校组成。',
      says: [{ message: '7所＋5所＝12所，与总数11所不符，请核对。', related: '各部分' }],
    },
    {
      text: '投入资金⟦840万元⟧，2022年、2023年、2024年分别投入⟪230万元、290万元、360万元⟫。',
      says: [
        { message: '230万元＋290万元＋360万元＝880万元，与总数840万元不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '一季度、二季度分别办件⟪42件、51件⟫，上半年共办件⟦98件⟧。',
      says: [{ message: '42件＋51件＝93件，与总数98件不符，请核对。', related: '各部分' }],
    },
    {
      text: '检查场所⟦300家⟧，其中有一般隐患的⟪250家，余下80家⟫没有隐患。',
      says: [{ message: '250家＋80家＝330家，与总数300家不符，请核对。', related: '各部分' }],
    },
    {
      text: '|乡镇|改造（户）|\n|---|---|\n|东城镇|⟪120⟫|\n|西城镇|⟪130⟫|\n|合计|⟦260⟧|',
      says: [{ message: '120＋130＝250，与表中的合计260不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '|乡镇|改造（户）|\n|---|---|\n|合计|⟦260⟧|\n|东城镇|⟪120⟫|\n|其中：东街村|30|\n|西城镇|⟪130⟫|',
      says: [{ message: '120＋130＝250，与表中的合计260不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '|单位|门诊（人次）|住院（人次）|合计（人次）|\n|---|---|---|---|\n|县医院|300|20|320|\n|中医院|⟪200⟫|⟪10⟫|⟦220⟧|\n|妇幼院|100|5|105|',
      says: [{ message: '200＋10＝210，与表中的合计220不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '|项目|上半年|下半年|全年|\n|---|---|---|---|\n|修路|120|130|250|\n|架桥|⟪10⟫|⟪12⟫|⟦32⟧|\n|合计|130|142|272|',
      says: [{ message: '10＋12＝22，与表中的合计32不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '|镇|村|户数（户）|\n|---|---|---|\n|东城镇|东村|⟪12⟫|\n|东城镇|西村|⟪13⟫|\n|小计||⟦26⟧|\n|西城镇|南村|14|\n|西城镇|北村|15|\n|小计||29|\n|合计||55|',
      says: [{ message: '12＋13＝25，与表中的合计26不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '甲村⟪12户、乙村15户⟫，共⟦10户⟧。',
      says: [{ message: '12户＋15户＝27户，与总数10户不符，请核对。', related: '各部分' }],
    },
    {
      text: '新增岗位⟦420个⟧，其中公益性岗位⟪510个⟫、企业岗位530个。',
      says: [{ message: '其中的510个多于总数420个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '救助⟦300人次⟧，其中城市120人次，农村⟪350人次⟫。',
      says: [{ message: '其中的350人次多于总数300人次，请核对。', related: '其中的一部分' }],
    },
    {
      text: '检修泵站56座，新建泵站⟦45座⟧，其中大型泵站⟪5座、中型泵站20座、小型泵站30座⟫。',
      says: [{ message: '5座＋20座＋30座＝55座，与总数45座不符，请核对。', related: '各部分' }],
    },
    {
      text: '收到投诉⟦300件⟧，其中来信投诉⟪280件、来访投诉20件、其余15件⟫。',
      says: [{ message: '280件＋20件＋15件＝315件，与总数300件不符，请核对。', related: '各部分' }],
    },
    {
      text: '评价为“好”的占⟦66.1%⟧，“较好”的占⟪30.8%，“一般”的占3.4%⟫。',
      says: [
        { message: '66.1%＋30.8%＋3.4%＝100.3%，各部分占比之和超过100%，请核对。', related: '其余各部分' },
      ],
    },
    {
      text: '评价为“好”的占⟦50.1%⟧，“较好”的占⟪30.1%，“一般”的占15.1%，“差”的占5.0%⟫。',
      says: [
        {
          message: '50.1%＋30.1%＋15.1%＋5.0%＝100.3%，各部分占比之和超过100%，请核对。',
          related: '其余各部分',
        },
      ],
    },
    {
      text: '占地⟦12.5亩⟧，其中水田⟪4.3亩、旱地4.3亩、水浇地4.2亩⟫。',
      says: [{ message: '4.3亩＋4.3亩＋4.2亩＝12.8亩，与总数12.5亩不符，请核对。', related: '各部分' }],
    },
    {
      text: '投入500万元，新增岗位⟦420个⟧，其中公益性岗位⟪510个⟫。',
      says: [{ message: '其中的510个多于总数420个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '全年招录500人。春季招录⟦420人⟧，其中女职工⟪450人⟫。',
      says: [{ message: '其中的450人多于总数420人，请核对。', related: '其中的一部分' }],
    },
    {
      text: '现有⟦12个⟧社团，其中⟪15个⟫社团获奖。',
      says: [{ message: '其中的15个多于总数12个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '现有⟦12个⟧社团，其中学术类⟪15个⟫。',
      says: [{ message: '其中的15个多于总数12个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '现有⟦12个⟧学生社团，其中⟪15个⟫优秀社团获奖。',
      says: [{ message: '其中的15个多于总数12个，请核对。', related: '其中的一部分' }],
    },
    {
      text: '检修泵站⟦45座⟧，其中大型泵站⟪25座、中型泵站30座⟫、在山区的12座。',
      says: [{ message: '25座＋30座＝55座，与总数45座不符，请核对。', related: '各部分' }],
    },
    {
      text: '督办单位⟦18家⟧，其中政府督办6家、部门督办12家，已整改销案⟪15家，剩余5家⟫正在整改。',
      says: [{ message: '15家＋5家＝20家，与总数18家不符，请核对。', related: '各部分' }],
    },
    {
      text: '实有⟦30人⟧，其中具有高级职称⟪6人、中级职称11人、初级职称14人⟫。',
      says: [{ message: '6人＋11人＋14人＝31人，与总数30人不符，请核对。', related: '各部分' }],
    },
    {
      text: '提取⟦50.8亿元⟧，其中住房消费类提取⟪38.6亿元、非住房消费类提取11.2亿元⟫。',
      says: [{ message: '38.6亿元＋11.2亿元＝49.8亿元，与总数50.8亿元不符，请核对。', related: '各部分' }],
    },
    {
      text: '机关单位占⟦31.2%⟧，国有企业占⟪18.6%，私营企业占46.3%，其他占6.9%⟫。',
      says: [
        {
          message: '31.2%＋18.6%＋46.3%＋6.9%＝103%，各部分占比之和超过100%，请核对。',
          related: '其余各部分',
        },
      ],
    },
    {
      text: '甲集团持股⟦80%⟧，乙集团持股⟪15%、丙集团持股7%⟫。',
      says: [{ message: '80%＋15%＋7%＝102%，各部分占比之和超过100%，请核对。', related: '其余各部分' }],
    },
    {
      text: '暴雨、大风、冰雹、雷电造成的损失分别占⟦40.2%⟧、⟪30.5%、20.3%、12.0%⟫。',
      says: [
        {
          message: '40.2%＋30.5%＋20.3%＋12.0%＝103%，各部分占比之和超过100%，请核对。',
          related: '其余各部分',
        },
      ],
    },
    {
      text: '每年可处理废水⟪640吨、废渣580吨⟫，两项合计⟦1240吨⟧。',
      says: [{ message: '640吨＋580吨＝1220吨，与总数1240吨不符，请核对。', related: '各部分' }],
    },
    {
      text: '接待⟦1.26万人次⟧，调阅档案4.35万卷次。其中现场查档⟪0.94万人次、远程查档0.42万人次⟫。',
      says: [
        { message: '0.94万人次＋0.42万人次＝1.36万人次，与总数1.26万人次不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '发放个人贷款⟦4260笔⟧。贷款笔数（新房⟪2380笔、二手房1920笔⟫）略有增长。',
      says: [{ message: '2380笔＋1920笔＝4300笔，与总数4260笔不符，请核对。', related: '各部分' }],
    },
    {
      text: '设立网点⟦11个⟧，其中市本级⟪2个、县区分支机构8个⟫。',
      says: [{ message: '2个＋8个＝10个，与总数11个不符，请核对。', related: '各部分' }],
    },
    {
      text: '|序号|费用|一期|二期|合计|\n|---|---|---|---|---|\n|1|建筑费|4.6|3.2|7.8|\n|2|设备费|⟪8.9⟫|⟪5.7⟫|⟦15.6⟧|\n|3|安装费|3.1|2.1|5.2|',
      says: [{ message: '8.9＋5.7＝14.6，与表中的合计15.6不符，请核对。', related: '合计的一项' }],
    },
    {
      text: '现有在编职工⟦19人⟧，其中研究馆员⟪1人、副研究馆员4人、馆员9人、助理馆员7人⟫。',
      says: [{ message: '1人＋4人＋9人＋7人＝21人，与总数19人不符，请核对。', related: '各部分' }],
    },
    {
      text: '新增藏量⟦26300册⟧，其中采购⟪21800册，接受捐赠5500册⟫。',
      says: [{ message: '21800册＋5500册＝27300册，与总数26300册不符，请核对。', related: '各部分' }],
    },
    {
      text: '流动车下乡⟦62次⟧，其中进校园⟪25次、进景区12次、进企业15次、进村（社区）18次⟫。',
      says: [{ message: '25次＋12次＋15次＋18次＝70次，与总数62次不符，请核对。', related: '各部分' }],
    },
    {
      text: '发生事故⟦4起⟧，沉船1艘。其中碰撞事故⟪2起、触碰事故1起、自沉事故2起⟫。',
      says: [{ message: '2起＋1起＋2起＝5起，与总数4起不符，请核对。', related: '各部分' }],
    },
    {
      text: '受理申报⟦3640票⟧，审批通过⟪3596票，退回54票⟫。',
      says: [{ message: '3596票＋54票＝3650票，与总数3640票不符，请核对。', related: '各部分' }],
    },
    {
      text: '规划的⟦8个⟧设备库，已建成⟪5个，在建2个，未开工2个⟫。',
      says: [{ message: '5个＋2个＋2个＝9个，与总数8个不符，请核对。', related: '各部分' }],
    },
    {
      text: '|季度|讲座（场）|参与（人次）|\n|---|---|---|\n|一季度|5|⟪1120⟫|\n|二季度|7|⟪1680⟫|\n|三季度|6|⟪1530⟫|\n|四季度|6|⟪1170⟫|\n|全年|24|⟦5400⟧|',
      says: [
        { message: '1120＋1680＋1530＋1170＝5500，与表中的合计5400不符，请核对。', related: '合计的一项' },
      ],
    },
    {
      text: '资本金⟦1.2亿元⟧由三方出资。资本金中，市财政出资⟪6000万元、城投集团出资4500万元、社会资本出资2500万元⟫。',
      says: [
        { message: '6000万元＋4500万元＋2500万元＝1.3亿元，与总数1.2亿元不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '受理⟦412件次⟧，其中来电⟪298件次，来访104件次，网上20件次⟫。',
      says: [
        { message: '298件次＋104件次＋20件次＝422件次，与总数412件次不符，请核对。', related: '各部分' },
      ],
    },
    {
      text: '排查问题⟦28个⟧，其中立行立改⟪16个，限期整改9个，长期整改5个⟫。',
      says: [{ message: '16个＋9个＋5个＝30个，与总数28个不符，请核对。', related: '各部分' }],
    },
    {
      text: '4个社区分别有网格⟪12个、15个、9个、14个⟫，合计⟦52个⟧。',
      says: [{ message: '12个＋15个＋9个＋14个＝50个，与总数52个不符，请核对。', related: '各部分' }],
    },
    {
      text: '第一批拨付资金⟪600万元，第二批拨付450万元⟫，两批共拨付⟦1150万元⟧。',
      says: [{ message: '600万元＋450万元＝1050万元，与总数1150万元不符，请核对。', related: '各部分' }],
    },
    {
      text: '核查线索⟦218条⟧，属实⟪163条，不属实65条⟫。',
      says: [{ message: '163条＋65条＝228条，与总数218条不符，请核对。', related: '各部分' }],
    },
    {
      text: '男子组报名⟪1200人，女子组报名800人⟫，总报名人数⟦2100人⟧。',
      says: [{ message: '1200人＋800人＝2000人，与总数2100人不符，请核对。', related: '各部分' }],
    },
    {
      text: '辖⟪12个村、3个⟫社区，共⟦16个⟧村（社区）。',
      says: [{ message: '12个＋3个＝15个，与总数16个不符，请核对。', related: '各部分' }],
    },
    {
      text: '志愿者中，18—35岁占⟦45%⟧，36—59岁占⟪40%，60岁及以上占25%⟫。',
      says: [{ message: '45%＋40%＋25%＝110%，各部分占比之和超过100%，请核对。', related: '其余各部分' }],
    },
  ],
  right: [
    '甲村12户、乙村15户，三村共40户。',
    '全年受理申报3640件，审批通过3596件，退回补正144件。',
    '巡查门店212个，发现问题17个，已整改15个，其余2个限期整改。',
    '排查隐患12处。已整改9处，其余3处正在整改。',
    '新建泵站12处。已整改隐患9处，其余4处正在整改。',
    '反馈问题14个，已完成整改11个，基本完成2个，正在推进1个。',
    '反馈问题14个，已完成整改11个，移交2个，正在推进2个。',
    '发出建议书112份，按期回复109份，未按期回复3份。',
    '设考场124个、考点2个，其中城东86个考场、城西38个考场。',
    '本科以上学历55人，占94.8%，其中研究生学历9人，占15.5%。',
    '党员教师30人，占60%，骨干教师25人，占50%。',
    '受理申请460件，审核通过412件，退回补正60件，补正后通过40件。',
    '甲、乙、丙分别占40%、35%、30%（可以兼报）。',
    '4个社区分别有网格12个、15个、9个、14个，合计50个。',
    '核查线索218条，属实163条，不属实45条。',
    '志愿者中，18—35岁占45%，36—59岁占40%，60岁及以上占15%。',
    '规划设备库8个，已建成5个，在建2个。',
    '受理申报3640票，审批通过3596票，退回34票。',
    '受理申报3640票，审批通过3596票，核查后退回54票补正的48票已经通过。',
    '|季度|接待（人次）|户数（户）|\n|---|---|---|\n|一季度|120|60|\n|二季度|130|62|\n|三季度|110|61|\n|四季度|140|63|\n|全年|500|63|',
    '|镇|户数（户）|其中低保（户）|\n|---|---|---|\n|东城镇|120|30|\n|西城镇|130|40|\n|全县|900|200|',
    '男性、女性、党员分别占60%、40%、15%。',
    '甲集团持股60%，对乙公司持股51%。',
    '甲集团持股60%、乙集团持股80%。',
    '三个园区绿化占比分别为30%、40%、50%。',
    '党员、青年分别占60%、55%。',
    '接待1.26万人次，调阅档案4.35万卷次。其中现场查档0.94万人次、远程查档0.32万人次。',
    '接待1.26万人次，调阅档案4.35万卷次。其中现场查档3.94万人次、远程查档0.42万人次。',
    '发放个人贷款4260笔。贷款笔数（新房2380笔、二手房1880笔）略有增长。',
    '发放个人贷款4260笔。贷款笔数（新房380笔、二手房190笔）略有增长。',
    '发放个人贷款4260笔。申请笔数（新房2380笔、二手房1920笔）略有增长。',
    '拥有博士学位师资占比97%，海外学历师资占比51%。',
    '机关单位占31.2%，国有企业占18.6%，私营企业占46.3%，其他占3.9%。',
    '全市党员1180名，在册党员1200名，其中男党员700名、女党员480名。',
    '督办单位18家，其中政府督办6家、部门督办12家，已整改销案15家，剩余3家正在整改。',
    '检修泵站55座，其中大型泵站5座、中型泵站20座、小型泵站30座。',
    '检修泵站45座，其中大型泵站5座、中型泵站20座。',
    '教师200名，其中女教师120名、高级教师90名、35岁以下教师80名。',
    '造林300亩、其中果木林120亩，修复草原520亩。',
    '新建充电桩320个，其中高速服务区80个，公共停车场划线350个。',
    '约300名职工，其中女职工320名。',
    '办理案件620件，其中工伤案件200件，挽回损失1200万元。',
    '投资1.1亿元，其中自筹6139万元、贷款3265万元、补助1473万元。',
    '救助1.2万人次，其中城市3200人次、农村9790人次。',
    '完成投资800万元，同比增长5%，其中灌区改造500万元、增长6%，其他工程300万元。',
    '完成收入12.86亿元，为预算12.5亿元的102.9%，其中，税收8.43亿元，非税4.43亿元。',
    '三类占比分别为33.3%、33.3%、33.4%。',
    '评价为“好”的占66.1%，“较好”的占30.8%，“一般”的占3.1%。',
    '利用率70.7%，其中工业80.9%。',
    '现有医务人员120人（医师50人、护士55人、医技15人）。',
    '现有医务人员120人（医师50人、护士30人）。',
    '现有医务人员120人（医师50人、护士50人、医技10人等）。',
    '现有医务人员120人（医师50人、党员55人、骨干10人）。',
    '现有医务人员120人（医师50人，护士50人，比上年增加10人）。',
    '表彰教师200名，其中教授135名、博导130名、硕导178名。',
    '表彰教师200名，其中教授135名、党员80名。',
    '表彰教师200名，其中教授135名，博导70名。',
    '最高额度50万元，其中双职工65万元。',
    '党员160名，其中农村党员120名（含后备干部80名）、机关党员40名。',
    '收到投诉300件，其中已办结280件，其余20件正在办理。',
    '涉及3个校区、4个年级，共计24个学院。',
    '名额为：甲、乙各5人，丙、丁各3人，共16人。',
    '在职3033人，离退休960人等共计4100人。',
    '共12人，其中在职8人，退休4人，住校6人。',
    '涉及东区317户，西区15户（完成11户），剩余4户正在协商。',
    '涉及东区317户，西区15户，完成11户，剩余4户正在协商。',
    '监管企业26户，包括一级企业8户、二级企业13户、三级企业5户。',
    '员工520人，其中管理人员62人，技术人员138人，生产人员320人，三类人员合计520人。',
    '现有社团26家，包括学术类社团12家、行业类社团10家等。',
    '上市公司421家，其中主板200家，中小板94家，创业板88家，科创板39家。',
    '投入资金840万元，2022年、2023年、2024年分别增长5%、6%、7%。',
    '全年受理申请100件，上半年14件，下半年比上半年多12件。',
    '审议9件草案和1件决定，通过其中3件。',
    '|类别|床位（张）|\n|---|---|\n|医院|620|\n|其中：中医院|180|\n|卫生院|210|\n|合计|830|',
    '|项目|增长率（%）|\n|---|---|\n|甲|5|\n|乙|6|\n|合计|5.4|',
    '|序号|项目|金额（万元）|\n|---|---|---|\n|一、|收入|120|\n|（一）|税收|100|\n|（二）|非税|20|\n|合计||240|',
    '|甲|乙|合计|\n|---|---|---|\n|1|2|5|\n|3|4|9|',
    '现有12，其中甲类8、乙类6。',
    '新增岗位420个，其中公益性岗位约510个。',
    '新增岗位420个，其中公益性岗位420个。',
    '落实资金4796万元，其中中央资金0.48亿元。',
    '新建充电桩320个，其中高速服务区80个，公共停车场350个。',
    '新建充电桩320个，其中高速服务区80个、学校70个，公共停车场350个。',
    '全年招录500人，春季招录420人，其中女职工450人。',
    '全年招录450人，春季招录420人，其中女职工450人。',
    '收到投诉300件，其中剩余30件正在办理。',
    '党员1200名，其中男党员约700名、女党员480名。',
    '检修泵站55座，新建泵站45座，其中大型泵站5座、中型泵站20座、小型泵站30座。',
    '现有泵站45座，其中大型泵站5座、中型泵站40座、小型泵站10座。',
    '评价为“好”的占66.1%，“较好”的占30.8%，“一般”的占3.2%。',
    '评价为“好”的占50.1%，“较好”的占30.1%，“一般”的占15.0%，“差”的占5.0%。',
    '救助1.2345万人次，其中城市2345人次、农村10001人次。',
    '占地12.5亩，其中水田5.3亩、旱地7.3亩。',
    '占地12.5亩，其中水田4.3亩、旱地4.3亩、水浇地4.1亩。',
    '落实资金1.2亿元，其中中央资金6900万元、省级资金6000万元。',
    '现有12个社团，其中学术类15个活动小组。',
  ],
};
