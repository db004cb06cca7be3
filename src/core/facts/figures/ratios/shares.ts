import { fromHanCount } from '../../../text/numerals';
import type { Quantity } from '../quantities';
import { reckoned } from '../units';
import {
  areNear,
  clausesBetween,
  isCount,
  isRate,
  NONE,
  PLAN,
  type Place,
  type Ratio,
  wordsBefore,
} from './ratio';

// Rates that say how much of a whole, of a plan or for each there is: 占75%, 完成率80%, 人均3000元.

const wordsOf = ({ before, after }: Quantity): string => before + after;
const has = (words: string, name: string): boolean =>
  [...name].every((character) => words.includes(character));

/** 实际完成150户，完成率96.2%: the name of the rate is what the figure before it counts. */
export function ratesByName({ text, each: rate, before }: Place): readonly Ratio[] {
  if (rate.unit !== '%') return NONE;
  const [, name] =
    /^(?:总体|总|综合|平均|整体|实际|其|年度|项目|产品)?([^\d]{2,6})率(?:[为达是]|达到|达到了)?$/.exec(
      rate.before,
    ) ?? [];
  const figure = before.at(-1);
  if (name === undefined || !figure || !isCount(figure) || clausesBetween(text, figure, rate) > 2)
    return NONE;
  const base = before.findLast(
    (each) => each !== figure && each.unit === figure.unit && each.value >= figure.value,
  );
  if (!base || clausesBetween(text, base, figure) > 2) return NONE;
  // 抽检365艘次，超标11艘次，合格率97%: of those left over.
  if (FAULTY.test(figure.before) && SOUND.test(name))
    return LOOKED_AT.test(base.before) && base === before.at(-2)
      ? [{ kind: 'rest', base, figure, rate, others: before.filter(isCount) }]
      : NONE;
  if (/[不未]/.test(figure.before) && !/[不未]/.test(name)) return NONE;
  const isDue =
    (/应|需/.test(base.before) && /实|已/.test(figure.before)) ||
    (/计划|任务|目标/.test(base.before) && /^(?:任务|计划|目标)?完成$/.test(name));
  // 抽查240条，发现问题18条，差错率7.5%: of what was looked at.
  const isFault =
    FAULTS.test(name) &&
    /抽[查检取样]|检[查测验]|核查|监测|排查/.test(base.before) &&
    FOUND_FAULTY.test(figure.before);
  // 完成率 of what is 完成; where both figures are so called, nobody knows of which.
  // 新开工41个，开工率78%；竣工6个，竣工率40%: each is of a plan that is not told.
  const hasOwnRate = before.slice(before.indexOf(base) + 1, -1).some(isRate);
  if (!isDue && !isFault && (hasOwnRate || !has(figure.before, name) || has(wordsOf(base), name)))
    return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

const FAULTY = /^(?:发现|检出|查出|其中|有)?(?:不合格|超标|不达标|不符合要求|未达标)[^\d]{0,4}$/;
const SOUND = /^(?:合格|达标|检测合格|抽检合格|检验合格)$/;
const FAULTS = /^(?:差错|出错|错误|问题|问题发现|不合格|不达标|违法|违规|检出|异常)$/;
const FOUND_FAULTY =
  /(?:发现|检出|查出|存在|其中|有).{0,6}(?:问题|差错|错误|不合格|不达标|违法|违规|异常)|^(?:问题|差错|错误|不合格|不达标|异常)/;

/** 检查企业45家，发现…的18家: found among those that were looked at. */
/** 其中甲出资2550万元, 其中甲出资2550万元，占51%；乙出资 */
const AMONG = /^[^。；]{0,6}其中(?:[^。；]*|[^。]*占[\d.]+%[，；、][^。，；、]*)$/;
const LOOKED_AT = /抽[查检样]|检[查测验]|核查|监测|排查|调查|走访|摸排/;
const FOUND_AMONG = /^(?:发现|查出|检出|存在)/;

const SCOPE = /[全各][市省国县区州球]|地区|同类|总产值|生产总值|GDP|上年|去年|同期/;

/** 发放问卷500份，收回478份，其中有效问卷460份，回收率95.6%: what the rate is called by stands further ahead. */
export function ratesFurtherAhead({ text, each: rate, before }: Place): readonly Ratio[] {
  if (rate.unit !== '%') return NONE;
  const [, name] = /^[^\d]{0,4}?(回收|有效)率(?:[为达是]|达到)?$/.exec(rate.before) ?? [];
  const counts = before.filter(isCount);
  const at = counts.findLastIndex((each) => name !== undefined && has(each.before, name));
  const [base, figure] = [counts[at - 1], counts[at]];
  if (!base || !figure || base.unit !== figure.unit || base.value < figure.value) return NONE;
  // Of the last figure another reader asks, where nothing stands between it and the rate.
  if (figure === before.at(-1) && has(figure.before, rate.before.slice(0, rate.before.indexOf('率'))))
    return NONE;
  if (!GIVEN_OUT.test(base.before) || has(base.before, name!)) return NONE;
  if (clausesBetween(text, base, figure) > 1 || clausesBetween(text, figure, rate) > 3) return NONE;
  if (counts.slice(at).some(({ unit }) => unit !== figure.unit)) return NONE;
  return [{ kind: 'share', base, figure, rate, others: counts }];
}
const GIVEN_OUT = /[发放下印][放发]|[回收][收回]|受理|[收接]到|接收|交办|转办/;

/** 处置疫情23起，其中学校20起、其他3起，学校疫情占87%: the part that is named again before its share. */
export function sharesNamedAgain({ text, each: rate, before }: Place): readonly Ratio[] {
  if (rate.unit !== '%') return NONE;
  const [, name] = /^([^\d占]{2,10})占(?:比)?(?:为|到|达到?)?$/.exec(rate.before) ?? [];
  if (name === undefined) return NONE;
  const labels = before.filter(isCount).filter((each) => {
    const label = each.before.replace(/^其中/, '');
    return label.length > 1 && name.startsWith(label);
  });
  const [figure] = labels;
  if (!figure || labels.length > 1) return NONE;
  const base = before.findLast(
    ({ end, unit }) =>
      end <= figure.start && unit === figure.unit && OF_ALL.test(text.slice(end, figure.start)),
  );
  if (!base || base.value <= figure.value || base.depth !== figure.depth) return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}
/** The whole stands right before 其中, behind which its parts do. */
const OF_ALL = /^[^。；：，\d]{0,6}[，（]其中[^。；]*$/;

/** 其中高级职称35人，占29.2%: of what was counted before. */
export function sharesOfWhole({ text, each: rate, earlier, before }: Place): readonly Ratio[] {
  if (rate.unit !== '%') return NONE;
  const [, named] =
    /^(?:约)?占(?:到)?([^\d]{0,14}?)的?(?:比重|比例|比)?(?:[为达是]|达到)?$/.exec(rate.before) ?? [];
  const figure = before.at(-1);
  if (
    named === undefined ||
    !figure ||
    !isCount(figure) ||
    clausesBetween(text, figure, rate) > 1 ||
    SCOPE.test(named)
  )
    return NONE;
  const name = named.replace(/全[部体]|^[全其]|的?总(?:数|量|额|人数)?$|^总/g, '');
  const base =
    before.findLast(
      (each, index) =>
        each !== figure &&
        each.unit === figure.unit &&
        each.depth <= figure.depth &&
        // 甲出资2550万元，占51%；乙出资2450万元，占49%: the other part is no whole.
        !(name === '' && before[index + 1]?.unit === '%' && before[index + 1]!.before.startsWith('占')),
    ) ?? totalCalled(named, figure, earlier);
  if (!base) return NONE;
  const isNamed = name !== '' && has(wordsOf(base), name);
  const isPart =
    name === '' &&
    (AMONG.test(text.slice(base.end, figure.start)) ||
      (LOOKED_AT.test(base.before) &&
        FOUND_AMONG.test(figure.before) &&
        clausesBetween(text, base, figure) === 1));
  // 总投资6800万元，已完成投资5160万元，占76%
  const [, counted] = /总(\p{Script=Han}{2,4}?)额?(?:[为达]|达到)?$/u.exec(base.before) ?? [];
  const isOfTotal = name === '' && counted !== undefined && figure.before.includes(counted);
  if (!isNamed && !isPart && !isOfTotal) return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

/** 项目总投资3.2亿元。…完成投资1.44亿元，占总投资的45%: a total of which the paragraph knows one only. */
function totalCalled(
  named: string,
  { unit, value, before }: Quantity,
  earlier: Place['earlier'],
): Quantity | undefined {
  const [, counted] = /^总(\p{Script=Han}{2,4}?)额?$/u.exec(named) ?? [];
  if (counted === undefined || !before.includes(counted)) return undefined;
  const totals = earlier().filter((each) => each.unit === unit && TOTAL.test(each.before));
  const [total] = totals;
  return totals.length === 1 && total!.value > value && total!.before.includes(counted) ? total : undefined;
}

const TOTAL = /总\p{Script=Han}{2,5}$/u;

/** 拨付560万元，占计划720万元的77.8% */
export function sharesOfFigure({ text, each: base, before, behind }: Place): readonly Ratio[] {
  const rate = behind[0];
  if (rate?.unit !== '%' || !isCount(base)) return NONE;
  if (behind[1]?.unit === '%' && isNextInRow(behind[1])) return sharesInTurn({ each: base, before, behind });
  const link = text.slice(base.end, rate.start);
  // 占职工总数（248名）的75%
  const inBrackets = /^[）)]的(?:约)?$/.test(link) && base.before === '' && /[（(]/.test(base.mark);
  if (!inBrackets && !/^的(?:约)?$/.test(link)) return NONE;
  const lead = inBrackets ? wordsBefore(text, base.beforeStart - 1) : base.before;
  if (!/^(?:已?占|为|是|相当于|达到?|完成)(?!上年|去年|同期|全[市省国县])[^\d]*$/.test(lead)) return NONE;
  const figure = before.findLast((each) => isCount(each));
  if (!figure || figure.unit !== base.unit || clausesBetween(text, figure, base) > (inBrackets ? 2 : 1))
    return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

const isNextInRow = ({ mark, before }: Quantity): boolean => mark === '、' && before === '';

/** 分别为46件、38件，占总量220件的20.9%、17.3%: each has its own. */
function sharesInTurn({
  each: base,
  before,
  behind,
}: Pick<Place, 'each' | 'before' | 'behind'>): readonly Ratio[] {
  const end = behind.findIndex((rate, index) => rate.unit !== '%' || (index > 0 && !isNextInRow(rate)));
  const rates = end < 0 ? behind : behind.slice(0, end);
  const figures = before.slice(-rates.length);
  const areInRow = figures.slice(1).every(isNextInRow) && !isNextInRow(figures[0] ?? base);
  if (!/^(?:各|各?分别)?占/.test(base.before) || figures.length < rates.length || !areInRow) return NONE;
  if (figures.some(({ unit }) => unit !== base.unit)) return NONE;
  return rates.map((rate, index) => ({ kind: 'share', base, figure: figures[index]!, rate, others: NONE }));
}

const PER_HEAD =
  /^(?:平均)?(?:人均|户均|平均每[人户]|每[人户](?:平均)?)(?:(?:发放|补助|资助|补贴|奖补|奖励|金额|救助)*)(?:为|约|达到?)?$/;
/** 平均每件14.9万元, 平均每艘次6项 */
const PER_EACH = /^平均每(\p{Script=Han}{1,2}?)(?:为|约|达到?)?$/u;
/** 平均每个站点9名 */
const PER_NAMED = /^平均每[个家所](\p{Script=Han}{2,8}?)(?:为|约|达到?)?$/u;

/** 为320名学生发放补助96万元，人均3000元; 办案21件，追回资金315万元，平均每件15万元 */
export function perHead({ text, each: rate, earlier, before, behind }: Place): readonly Ratio[] {
  const units = unitsFor(rate);
  if (!isCount(rate)) return NONE;
  const [, name] = PER_NAMED.exec(rate.before) ?? [];
  if (name !== undefined) return perNamed(name, { text, each: rate, earlier, before, behind });
  if (units.includes(rate.unit)) return NONE;
  // 人均300元，共120人: how many there are may be told last.
  const last = behind[0];
  const told =
    last && /^(?:共|惠及|涉及)/.test(last.before) && clausesBetween(text, rate, last) === 1
      ? [...before, last]
      : before;
  const unit = units.find((wanted) => told.some((each) => each.unit === wanted));
  const own = withoutParts(
    text,
    told.filter((each) => each.unit === rate.unit || each.unit === unit),
  );
  const [base, figure] = [unit, rate.unit].map((wanted) => own.filter((each) => each.unit === wanted));
  if (base?.length !== 1 || figure?.length !== 1 || clausesWithoutParts(text, own[0]!, rate) > 2) return NONE;
  if (!areNear(figure[0]!.value / base[0]!.value, rate.value)) return NONE;
  return [{ kind: 'each', base: base[0]!, figure: figure[0]!, rate, others: NONE }];
}

/** Parts of what was counted before them, up to the end of their list: 其中海船512艘次、内河船314艘次； */
const PARTS = /[，,（(]其中[^；。）)]*[；）)]/g;

/** Figures without those of parts: 检查826艘次，其中海船512艘次；查处缺陷4956项 leaves 826 and 4956. */
function withoutParts(text: string, own: readonly Quantity[]): readonly Quantity[] {
  const [first] = own;
  if (!first) return own;
  const spans = [...text.slice(first.end, own.at(-1)!.start).matchAll(PARTS)].map(({ 0: part, index }) => ({
    start: first.end + index,
    end: first.end + index + part.length,
  }));
  return own.filter(({ start: at }) => !spans.some(({ start, end }) => start <= at && at < end));
}

const clausesWithoutParts = (text: string, { end }: Quantity, { start }: Quantity): number =>
  text
    .slice(end, start)
    .replace(PARTS, '；')
    .match(/[，；：、（）]/g)?.length ?? 0;

/** 设置站点6个…专职救助员54人，平均每个站点9名: as many as there are of what is named, in this sentence or one before. */
function perNamed(name: string, { text, each: rate, earlier, before }: Place): readonly Ratio[] {
  const figure = before.at(-1);
  if (!figure || figure.unit !== rate.unit || clausesBetween(text, figure, rate) !== 1) return NONE;
  const isOfThem = ({ before: words, after, unit }: Quantity): boolean =>
    /^[个家所]$/.test(unit) && (after.startsWith(name) || (after === '' && words.endsWith(name)));
  const told = [...earlier(), ...before].filter(isOfThem);
  const [base] = told;
  if (!base || told.some(({ value }) => value !== base.value)) return NONE;
  return areNear(figure.value / base.value, rate.value)
    ? [{ kind: 'each', base, figure, rate, others: NONE }]
    : NONE;
}

/** What it may be that each of has so much of `rate`; none where it is not said of each. */
function unitsFor(rate: Quantity): readonly string[] {
  const [, measure] = PER_EACH.exec(rate.before) ?? [];
  if (measure !== undefined) return [reckoned(measure).unit];
  if (rate.unit !== '元' || !PER_HEAD.test(rate.before)) return NONE;
  return rate.before.includes('户') ? ['户'] : ['人', '人次'];
}

/** 三年累计投入9600万元，年均3200万元 */
export function perYear({ text, each: rate, before }: Place): readonly Ratio[] {
  const figure = before.at(-1);
  if (!/^(?:年均|平均每年|每年平均)(?:投入|完成|为|约)?$/.test(rate.before) || !isCount(rate)) return NONE;
  if (!figure || figure.unit !== rate.unit || clausesBetween(text, figure, rate) !== 1) return NONE;
  const [whole, number] = YEARS_TOGETHER.exec(figure.before) ?? [];
  const value = fromHanCount(number ?? '');
  if (whole === undefined || value === undefined || !areNear(figure.value / value, rate.value)) return NONE;
  const start = text.lastIndexOf(whole, figure.start);
  const of = { start, end: start + 2, value, step: 1, worth: 1, measure: '年', unit: '年', isRough: false };
  return [{ kind: 'each', base: { ...figure, ...of }, figure, rate, others: NONE }];
}
const YEARS_TOGETHER = /(?<!第)([两三四五六七八九])年(?:来|间)?(?:累计|共|总计|合计)/;

/** 举办12期，每期45人，共培训540人: each of one size. */
export function ofOneSize({ text, each: rate, before, behind }: Place): readonly Ratio[] {
  const [, measure] = /^每(\p{Script=Han}{1,2})$/u.exec(rate.before) ?? [];
  const figure = behind[0];
  const base = before.at(-1);
  if (measure === undefined || !figure || !base || base.unit !== reckoned(measure).unit) return NONE;
  if (!isCount(rate) || withoutTimes(figure.unit) !== withoutTimes(rate.unit) || base.unit === rate.unit)
    return NONE;
  if (!/^(?:共|共计|累计|合计|总计)\p{Script=Han}{0,4}$/u.test(figure.before)) return NONE;
  if (clausesBetween(text, base, rate) !== 1 || clausesBetween(text, rate, figure) !== 1) return NONE;
  if (!areNear(figure.value / base.value, rate.value)) return NONE;
  return [{ kind: 'each', base, figure, rate, others: NONE }];
}

/** 人次 are as many as 人 where each is counted once. */
const withoutTimes = (unit: string): string => unit.replace(/(?<=.)次$/, '');

/** 计划培训600人次，实际培训750人次，超额完成25% */
export function beyondPlan({ text, each: rate, before }: Place): readonly Ratio[] {
  if (
    rate.unit !== '%' ||
    !/^(?:超额(?:完成)?|超(?:计划|任务|目标)(?:完成)?)(?:任务|计划|目标)?$/.test(rate.before)
  )
    return NONE;
  const [base, figure] = before.slice(-2);
  if (!base || !figure || base.unit !== figure.unit || !isCount(base) || clausesBetween(text, base, rate) > 2)
    return NONE;
  if (!PLAN.test(base.before) || PLAN.test(figure.before)) return NONE;
  return [{ kind: 'change', base, figure, rate, others: NONE }];
}
