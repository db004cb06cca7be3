import { fromHanCount } from '../../../text/numerals';
import type { Quantity } from '../quantities';
import {
  areNear,
  CHANGE,
  clausesBetween,
  FALLS,
  isCount,
  LAST_YEAR,
  NONE,
  type Place,
  type Ratio,
  RECKONED_OTHERWISE,
  RISES,
  wordsBefore,
  YEAR,
} from './ratio';

// Rates that say how much more or less there is than before: 增长25%, 减少300人, 翻番.

/** 比上年的, 较2023年: what a figure is compared with, and not 比例 or 占比. */
const COMPARES = /(?:(?<![占同环对])[比较](?![例重率])|[同环]比(?=上|去|前|\d)).{0,14}$/;
const CHANGES_BY = new RegExp(`(?:${RISES}|${FALLS})[收支了]?$`);

/** 增加到, 增加到2025年的 */
const LEADS_TO = new RegExp(`^[^，。；、\\d]{0,10}[^\\d]{0,8}[到至为成]了?(?:${YEAR}[底末]?的?)?$`);

/** 由120家增加到150家，增长25% */
export function fromTo(place: Place): readonly Ratio[] {
  const { text, each: base, behind } = place;
  const [figure, ...rates] = behind;
  if (!figure || figure.unit !== base.unit || !/[由从].{0,14}$/.test(base.before)) return NONE;
  if (!LEADS_TO.test(text.slice(base.end, figure.start)) || isRateless(base)) return NONE;
  return [
    ...rates.slice(0, 2).flatMap((rate) => {
      const lead = text.slice(figure.end, rate.start);
      if (lead.length > 30 || /[；由从]/.test(lead) || RECKONED_OTHERWISE.test(lead)) return NONE;
      // 人均绿地由12.5平方米增至14.2平方米，人均增加1.7平方米
      const told = PER_ONE.exec(rate.before)?.[0] ?? '';
      const own = base.before.includes(told) ? { ...rate, before: rate.before.slice(told.length) } : rate;
      return changeBy({ base, figure, rate: own, others: NONE });
    }),
    ...toldAhead(place, figure),
    ...doubled(text, base, figure),
  ];
}

const PER_ONE = /^(?:人均|户均)/;

/** 核减人员12名，由86名减至74名: the difference stands first. */
function toldAhead({ text, each: base, before }: Place, figure: Quantity): readonly Ratio[] {
  const rate = before.at(-1);
  if (!rate || rate.unit !== base.unit || !isCount(rate) || clausesBetween(text, rate, base) !== 1)
    return NONE;
  if (
    !/^(?:共|已)?(?:净增|核减|精简|压减|压缩|缩短|缩减|减少|增加)/.test(rate.before) ||
    !/^由/.test(base.before)
  )
    return NONE;
  return areNear(Math.abs(figure.value - base.value), rate.value)
    ? [{ kind: 'difference', base, figure, rate, others: NONE }]
    : NONE;
}

const isRateless = ({ unit }: Quantity): boolean => unit === '倍' || unit === '番';

/** What a rate says of two figures, by its unit and the verb before it. */
function changeBy({
  base,
  figure,
  rate,
  others,
}: Omit<Ratio, 'kind' | 'rate'> & { readonly rate: Quantity }): readonly Ratio[] {
  const ratio = { base, figure, rate, others };
  // 是上年的3倍, 是改革开放之前的3倍
  if (rate.unit === '倍' && /^是?[^\d]{1,6}的$/.test(rate.before)) return [{ kind: 'times', ...ratio }];
  if (!CHANGE.test(rate.before)) return NONE;
  if (rate.unit === '倍') return [{ kind: 'more', ...ratio }];
  if (rate.unit === '%')
    return [{ kind: base.unit === '%' && !/幅/.test(rate.before) ? 'points' : 'change', ...ratio }];
  if (rate.unit === base.unit || (rate.unit === '个百分点' && base.unit === '%'))
    return [{ kind: 'difference', ...ratio }];
  return NONE;
}

/** How exactly 翻番 is meant: what is not quite or a little more than double is called so. */
const ABOUT_DOUBLE = 0.3;

/** 由30家发展到60家，实现翻番 */
function doubled(text: string, base: Quantity, figure: Quantity): readonly Ratio[] {
  const behind = text.slice(figure.end, figure.end + 16);
  const [said, lead, times] =
    /^([，,]?[^，。；近超约]{0,6}?)翻(?:了)?(?:([一两二三])番|番)/.exec(behind) ?? [];
  if (said === undefined) return timesInWords(text, base, figure);
  const start = figure.end + lead!.length;
  const value = 2 ** fromHanCount(times ?? '一')!;
  const rate = {
    start,
    end: figure.end + said.length,
    value,
    step: value * ABOUT_DOUBLE,
    unit: '番',
    isRough: false,
  };
  return [{ kind: 'times', base, figure, rate, others: NONE }];
}

/** 由200亿元增长到600亿元，增长两倍; …，是上年的三倍 */
function timesInWords(text: string, base: Quantity, figure: Quantity): readonly Ratio[] {
  const behind = text.slice(figure.end, figure.end + 20);
  const [said, lead, more, number] =
    /^([，,][^，。；近超约\d]{0,8}?)(?:(增长|增加|提高|扩大)了?|(?:上年|去年|原来|当时|同期)的)([一两二三四五六七八九十])倍(?!多|以上)/.exec(
      behind,
    ) ?? [];
  if (said === undefined || RECKONED_OTHERWISE.test(said)) return NONE;
  const value = fromHanCount(number!)!;
  const start = figure.end + lead!.length;
  const rate = { start, end: figure.end + said.length, value, step: 0.1, unit: '倍', isRough: false };
  return [{ kind: more ? 'more' : 'times', base, figure, rate, others: NONE }];
}

/** 产量12.86万吨，比上年的12.02万吨增长7% */
export function comparedWith({ text, each: base, before, behind }: Place): readonly Ratio[] {
  const rate = behind[0];
  if (!rate || isRateless(base)) return NONE;
  const lead = text.slice(base.end, rate.start);
  const isTimes =
    rate.unit === '倍' &&
    lead === '的' &&
    /^(?:[是为]|相当于|达到)[^\d]*(?:\d{4}年[^\d]*)?$/.test(base.before);
  // 较常年同期（14.1℃）偏高0.7℃: the words stand before the brackets.
  const inBrackets = /[（(]/.test(base.mark) && base.before === '' && /^[）)]/.test(lead);
  const told = inBrackets ? wordsBefore(text, base.beforeStart - 1) : base.before;
  const isCompared = COMPARES.test(told) && !CHANGES_BY.test(told);
  if (!isTimes && !isCompared) return NONE;
  if (/[，；]/.test(lead) && !lead.startsWith('，')) return NONE;
  const own = before.filter((each) => each.unit === base.unit);
  const figure = own.findLast(
    (each) => each.after !== '的' && !/^[占为是比较]|(?:预算|计划|目标|任务)数?[为是]?$/.test(each.before),
  );
  // 环比9月的105万人次增长20%: the month before is told.
  const between = text.slice(figure?.end ?? base.end, rate.start).replace(/环比(?=[^，。；]{0,14}\d)/, '');
  if (!figure || RECKONED_OTHERWISE.test(between)) return NONE;
  const ratio = { base, figure, rate, others: [...own, base] };
  return isTimes ? [{ kind: 'times', ...ratio }] : changeBy(ratio);
}

/** 达到3300人，比上年增加300人，增长10% */
export function moreThan({ text, each: more, before, behind }: Place): readonly Ratio[] {
  const rate = behind[0];
  const last = before.at(-1);
  const isCompared =
    COMPARES.test(more.before) ||
    more.before.startsWith('同比') ||
    (last?.unit === more.unit && COMPARES.test(last.before));
  const [verb] = isCompared ? (CHANGES_BY.exec(more.before) ?? []) : [];
  if (
    !rate ||
    verb === undefined ||
    rate.unit !== '%' ||
    !isCount(more) ||
    !/^[，,、]?[^，。；]{0,6}$/.test(text.slice(more.end, rate.start))
  )
    return NONE;
  const figure = before.findLast(
    ({ unit, before: told }) => unit === more.unit && !TOLD_OF_LAST_YEAR.test(told),
  );
  // 较上年的300件减少60件，下降20%: of the figure right before it.
  if (figure && figure === before.at(-1) && COMPARES.test(figure.before) && CHANGE.test(more.before)) {
    return CHANGE.test(rate.before)
      ? [{ kind: 'share', base: figure, figure: more, rate, others: NONE }]
      : NONE;
  }
  if (!figure || !CHANGE.test(rate.before) || RECKONED_OTHERWISE.test(text.slice(figure.end, rate.start)))
    return NONE;
  const falls = new RegExp(`^(?:${FALLS})`).test(verb);
  const value = figure.value + (falls ? more.value : -more.value);
  if (value <= 0) return NONE;
  const base = { ...more, value, step: Math.max(more.step, figure.step) };
  // 2.4万人次，增加4000人次: the difference is told more exactly than both figures give it.
  if (more.step < figure.step) {
    const { start, end } = figure;
    return [{ kind: 'share', base: { ...base, start, end }, figure: more, rate, others: NONE }];
  }
  return [{ kind: 'change', base, figure, rate, others: NONE }];
}

const TOLD_OF_LAST_YEAR = new RegExp(`^而?${LAST_YEAR}(?![^\\d]*[增减升降])`);
const COMPARED_WITH_OTHERS = /计划|目标|任务|比|较/;

/** 上年办件120件，今年办件150件，增长25%; 火灾412起，去年同期为515起，下降20% */
export function yearByYear({ text, each: rate, before }: Place): readonly Ratio[] {
  const last = before.slice(-2);
  const isTurned =
    last.length === 2 && TOLD_OF_LAST_YEAR.test(last[1]!.before) && !TOLD_OF_LAST_YEAR.test(last[0]!.before);
  const [base, figure] = isTurned ? last.toReversed() : last;
  if (
    !base ||
    !figure ||
    base.unit !== figure.unit ||
    rate.unit !== '%' ||
    !isCount(base) ||
    !CHANGE.test(rate.before)
  )
    return NONE;
  if (
    !isTurned &&
    (!TOLD_OF_LAST_YEAR.test(base.before) || !/^(?:今年|本年|本年度|当年)/.test(figure.before))
  )
    return NONE;
  if (isTurned && COMPARED_WITH_OTHERS.test(figure.before)) return NONE;
  if (
    clausesBetween(text, last[0]!, rate) > 2 ||
    RECKONED_OTHERWISE.test(text.slice(last[0]!.beforeStart, rate.start))
  )
    return NONE;
  return [{ kind: 'change', base, figure, rate, others: NONE }];
}

/** 最高的92.4%，最低的65.1%，相差27.3个百分点 */
export function apart({ text, each: rate, before }: Place): readonly Ratio[] {
  if (!/^(?:两者|二者|高低)?(?:相差|差距|落差)(?:为|达到?)?$/.test(rate.before)) return NONE;
  const [base, figure] = before.slice(-2);
  if (!base || !figure || base.unit !== figure.unit || clausesBetween(text, base, rate) > 3) return NONE;
  if (rate.unit !== base.unit && !(rate.unit === '个百分点' && base.unit === '%')) return NONE;
  return [{ kind: 'difference', base, figure, rate, others: NONE }];
}

/** Times other than a year before that something is compared with, if it says so. */
const OTHER_TIME = '(?:年初|期初|常年|上月末?|上季度末?)';

/** 上年为, 去年同期, 上年销售总额为: with the name of what is counted, where it is told again. */
const LAST_YEAR_COUNTED = new RegExp(
  `^而?(${LAST_YEAR}|${YEAR}|${OTHER_TIME})(?:同期)?([^\\d增减升降比较占]{0,12}?)(?:[为是]|仅为|达到?)?$`,
);
const IS_OTHER_TIME = new RegExp(OTHER_TIME);
const THAN_THAT_YEAR = new RegExp(`^(?:同比|[比较]${LAST_YEAR})`);
const THAN_LAST_YEAR = new RegExp(`^[比较](?:${LAST_YEAR}|${OTHER_TIME})(?:同期)?(?=.)`);

/** 发放贷款4.2亿元，同比增长20%，上年为3.5亿元; 储备6.8万吨，比上年增加0.5万吨，去年同期为6.3万吨 */
export function lastYearBehind({ text, each: base, before }: Place): readonly Ratio[] {
  const [, time, name] = LAST_YEAR_COUNTED.exec(base.before) ?? [];
  if (time === undefined || name === undefined || isRateless(base)) return NONE;
  const of = ({ unit }: Quantity): boolean => unit === base.unit;
  const plain = (rate: Quantity) => ({ ...rate, before: rate.before.replace(THAN_LAST_YEAR, '') });
  const isChange = (rate: Quantity): boolean => CHANGE.test(plain(rate).before);
  const named = before.filter((each) => of(each) && !isChange(each) && each.before.endsWith(name));
  // Without its name it is that of the figure right before it and what is said of its change.
  const figure = name === '' ? before.findLast((each) => !isChange(each)) : named[0];
  if (!figure || !of(figure) || (name !== '' && named.length > 1)) return NONE;
  if (COMPARED_WITH_OTHERS.test(figure.before) || figure.depth !== base.depth) return NONE;
  if (RECKONED_OTHERWISE.test(text.slice(figure.beforeStart, base.end))) return NONE;
  const behind = before.slice(before.indexOf(figure) + 1);
  const other = behind.findIndex((each) => !isChange(each));
  const rates = other < 0 ? behind : behind.slice(0, other);
  if (name === '' && clausesBetween(text, rates.at(-1) ?? figure, base) !== 1) return NONE;
  // 同比增加300份，2024年为2100份: that year is the one before. 较年初增加: of that time, and of no other.
  if (/\d/.test(time) && !rates.some((rate) => THAN_THAT_YEAR.test(rate.before))) return NONE;
  if (
    IS_OTHER_TIME.test(time) &&
    !rates.some((rate) => /^[比较]/.test(rate.before) && rate.before.startsWith(time, 1))
  )
    return NONE;
  return rates.flatMap((rate, index) =>
    clausesBetween(text, rates[index - 1] ?? figure, rate) === 1
      ? changeBy({ base, figure, rate: plain(rate), others: NONE })
      : NONE,
  );
}
