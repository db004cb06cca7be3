import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromHan } from '../../text/numerals';
import { type Quantity, quantitiesOf } from './quantities';

/** A rate with the figures that make it, in offsets of their paragraph. */
export interface Ratio {
  readonly kind: RatioKind;
  /** What it is measured by: the whole, the figure of the year before. */
  readonly base: Quantity;
  readonly figure: Quantity;
  readonly rate: Rate;
  /** Figures of the sentence that may be meant instead. */
  readonly others: readonly Quantity[];
}

/**
 * `share`: the figure in % of the base. `change`: by how many % of the base it is more or less. `difference`: more or
 * less by an amount, of percentages in points; `points` if these are written as %. `times`: so many times the base. `more`: by so many times the base more.
 * `each`: so much for each of the base.
 */
export type RatioKind = 'share' | 'change' | 'difference' | 'points' | 'times' | 'more' | 'each';

/** The rate as it stands in the text; of 翻一番 the words, with what they come to. */
export type Rate = Pick<Quantity, 'start' | 'end' | 'value' | 'step' | 'unit' | 'isRough'>;

/** How many figures are looked at before and behind a rate. */
const WINDOW = 12;
const RISES = '增长|增加|提高|上升|提升|上涨|增幅|升幅|涨幅|净增|增|升|多';
const FALLS = '下降|减少|降低|压减|缩减|压缩|降幅|减幅|回落|降|减|少';
/** What makes a rate of another kind than the two figures beside it give. */
const RECKONED_OTHERWISE = /年均|每年|平均|可比|不变价|扣除|剔除|口径|名义|折|环比|按.{1,6}计|月均|日均|复合/;
/** What grows by other rates than its figures, for these are at the prices of their years. */
const OUTPUT = /生产总值|增加值|总产值|产值|GDP|经济总量/;
const CHANGE = new RegExp(
  `^(?:同比|净|共|实现|分别)?(?:${RISES}|${FALLS})了?$|^(?:增幅|升幅|涨幅|降幅|减幅|增长率|增速|下降幅度|增长幅度)(?:[为达是]|达到)?$`,
);
/** 比上年的, 较2023年: what a figure is compared with, and not 比例 or 占比. */
const COMPARES = /(?:(?<![占同环对])[比较](?![例重率较])|[同环]比(?=上|去|前|\d))[^，。；]{0,14}$/;
const CHANGES_BY = new RegExp(`(?:${RISES}|${FALLS})[收支了]?$`);
const NONE: readonly never[] = [];

interface Place {
  readonly text: string;
  readonly each: Quantity;
  /** Those before it in its sentence. */
  readonly before: readonly Quantity[];
  /** Those behind it in its sentence. */
  readonly behind: readonly Quantity[];
}

/** What the words of a paragraph say of rates and the figures that make them. */
export const ratiosOf: (paragraph: Paragraph) => readonly Ratio[] = perParagraph((paragraph) => {
  const { text } = paragraph;
  const quantities = quantitiesOf(paragraph);
  if (quantities.length < 2 || !/[%％倍番]|百分点|[由从比较均每]/.test(text)) return NONE;
  return quantities.flatMap((each, index): readonly Ratio[] => {
    if (each.unit !== '%' && !MAY_BE_COMPARED.test(each.before) && each.after !== '的' && each.mark !== '（')
      return NONE;
    const ofSentence = ({ sentence }: Quantity) => sentence === each.sentence;
    const before = quantities.slice(Math.max(0, index - WINDOW), index).filter(ofSentence);
    const behind = quantities.slice(index + 1, index + WINDOW).filter(ofSentence);
    const ratios = READERS.flatMap((read) => read({ text, each, before, behind }));
    if (ratios.length === 0) return NONE;
    const opening = before[0] ?? each;
    if (!OUTPUT.test(text.slice(opening.beforeStart, each.end))) return ratios;
    return ratios.filter(({ kind, rate }) => rate.unit !== '%' || kind === 'points');
  });
});

/** Before a figure: what it is compared with, or by how much another is more or less. */
const MAY_BE_COMPARED = new RegExp(`[由从比较均每]|^(?:已?占|为|是|相当于|达到|完成)|${RISES}|${FALLS}`);
const READERS: readonly ((place: Place) => readonly Ratio[])[] = [
  ratesByName,
  sharesOfWhole,
  sharesOfFigure,
  fromTo,
  comparedWith,
  moreThan,
  yearByYear,
  perHead,
  beyondPlan,
];

const isRate = ({ unit }: Quantity): boolean =>
  unit === '%' || unit === '个百分点' || unit === '倍' || unit === '番';
const isCount = (quantity: Quantity): boolean => !isRate(quantity) && quantity.unit !== '';
const wordsOf = ({ before, after }: Quantity): string => before + after;
const has = (words: string, name: string): boolean =>
  [...name].every((character) => words.includes(character));

/** 实际完成150户，完成率96.2%: the name of the rate is what the figure before it counts. */
function ratesByName({ text, each: rate, before }: Place): readonly Ratio[] {
  if (rate.unit !== '%') return NONE;
  const [, name] =
    /^(?:总体|总|综合|平均|整体|实际|按期|按时|其|年度|项目|产品)?([^\d]{2,6})率(?:[为达是]|达到|达到了)?$/.exec(
      rate.before,
    ) ?? [];
  const figure = before.at(-1);
  if (name === undefined || !figure || !isCount(figure) || clausesBetween(text, figure, rate) > 2)
    return NONE;
  const base = before.findLast(
    (each) => each !== figure && each.unit === figure.unit && each.value >= figure.value,
  );
  if (!base || clausesBetween(text, base, figure) > 2) return NONE;
  // 不合格22批次，合格率97.6%: of those left over.
  if (/[不未]/.test(figure.before) && !/[不未]/.test(name)) return NONE;
  const isDue =
    (/应|需/.test(base.before) && /实|已/.test(figure.before)) ||
    (/计划|任务|目标/.test(base.before) && /^(?:任务|计划|目标)?完成$/.test(name));
  // 完成率 of what is 完成; where both figures are so called, nobody knows of which.
  if (!isDue && (!has(figure.before, name) || has(wordsOf(base), name))) return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

const clausesBetween = (text: string, { end }: Quantity, { start }: Quantity): number =>
  text.slice(end, start).match(/[，；：、（）]/g)?.length ?? 0;

const SCOPE = /[全各][市省国县区州球]|地区|同类|总产值|生产总值|GDP|上年|去年|同期/;

/** 其中高级职称35人，占29.2%: of what was counted before. */
function sharesOfWhole({ text, each: rate, before }: Place): readonly Ratio[] {
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
  const name = named.replace(/^[全其]部?|的?总(?:数|量|额|人数)?$|^总|全部|全体/g, '');
  const base = before.findLast(
    (each) => each !== figure && each.unit === figure.unit && each.depth <= figure.depth,
  );
  if (!base || (!/^[^。；]{0,6}其中/.test(text.slice(base.end, figure.start)) && name === '')) return NONE;
  if (name !== '' && !has(wordsOf(base), name)) return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

/** 拨付560万元，占计划720万元的77.8% */
function sharesOfFigure({ text, each: base, before, behind }: Place): readonly Ratio[] {
  const rate = behind[0];
  if (rate?.unit !== '%' || !isCount(base)) return NONE;
  const link = text.slice(base.end, rate.start);
  // 占职工总数（248名）的75%
  const inBrackets = /^[）)]的(?:约)?$/.test(link) && base.before === '' && /[（(]/.test(base.mark);
  if (!inBrackets && !/^的(?:约)?$/.test(link)) return NONE;
  const lead = inBrackets
    ? /[^，。；：、（）()\d]*$/.exec(text.slice(0, base.beforeStart - 1))![0]
    : base.before;
  if (!/^(?:已?占|为|是|相当于|达到?|完成)(?!上年|去年|同期|全[市省国县])[^\d]*$/.test(lead)) return NONE;
  const figure = before.findLast((each) => isCount(each));
  if (!figure || figure.unit !== base.unit || clausesBetween(text, figure, base) > (inBrackets ? 2 : 1))
    return NONE;
  return [{ kind: 'share', base, figure, rate, others: before.filter(isCount) }];
}

/** 由120家增加到150家，增长25% */
function fromTo({ text, each: base, behind }: Place): readonly Ratio[] {
  const [figure, ...rates] = behind;
  if (!figure || figure.unit !== base.unit || !/[由从][^，。；]{0,14}$/.test(base.before)) return NONE;
  if (
    !/^[^，。；、\d]{0,10}[^\d]{0,8}[到至为成]了?$/.test(text.slice(base.end, figure.start)) ||
    isRateless(base)
  )
    return NONE;
  return [
    ...rates.slice(0, 2).flatMap((rate) => {
      const lead = text.slice(figure.end, rate.start);
      if (lead.length > 30 || /[。；由从]/.test(lead) || RECKONED_OTHERWISE.test(lead)) return NONE;
      return changeBy({ base, figure, rate, others: NONE });
    }),
    ...doubled(text, base, figure),
  ];
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
  if (
    rate.unit === '倍' &&
    /^是?(?:上年|去年|原来|原有|当时|同期|上年同期|去年同期|[^\d]{0,6})的$/.test(rate.before) &&
    rate.before !== '的'
  )
    return [{ kind: 'times', ...ratio }];
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
  if (said === undefined || lead === undefined) return timesInWords(text, base, figure);
  const start = figure.end + lead.length;
  const value = 2 ** ('一两三'.indexOf((times ?? '一').replace('二', '两')) + 1);
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
  const value = fromHan((number ?? '').replace('两', '二'));
  if (said === undefined || value === undefined || RECKONED_OTHERWISE.test(said)) return NONE;
  const start = figure.end + lead!.length;
  const rate = { start, end: figure.end + said.length, value, step: 0.1, unit: '倍', isRough: false };
  return [{ kind: more ? 'more' : 'times', base, figure, rate, others: NONE }];
}

/** 产量12.86万吨，比上年的12.02万吨增长7% */
function comparedWith({ text, each: base, before, behind }: Place): readonly Ratio[] {
  const rate = behind[0];
  if (!rate || isRateless(base)) return NONE;
  const lead = text.slice(base.end, rate.start);
  const isTimes =
    rate.unit === '倍' &&
    lead === '的' &&
    /^(?:[是为]|相当于|达到)[^\d]*(?:\d{4}年[^\d]*)?$/.test(base.before);
  const isCompared = COMPARES.test(base.before) && !CHANGES_BY.test(base.before);
  if (!isTimes && !isCompared) return NONE;
  if (/[，。；]/.test(lead) && !/^[，,]/.test(lead)) return NONE;
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
function moreThan({ text, each: more, before, behind }: Place): readonly Ratio[] {
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
  const figure = before.findLast(({ unit }) => unit === more.unit);
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

const LAST_YEAR = /^而?(?:上年|去年|上年度)(?![^\d]*[增减升降])/;
const COMPARED_WITH_OTHERS = /计划|目标|任务|比|较/;

/** 上年办件120件，今年办件150件，增长25%; 火灾412起，去年同期为515起，下降20% */
function yearByYear({ text, each: rate, before, behind }: Place): readonly Ratio[] {
  const next = behind[0];
  const follows = next && LAST_YEAR.test(next.before) && clausesBetween(text, rate, next) === 1;
  // 发放贷款4.2亿元，同比增长20%，上年为3.5亿元
  const last = follows && before.length > 0 ? [before.at(-1)!, next] : before.slice(-2);
  const isTurned = last.length === 2 && LAST_YEAR.test(last[1]!.before) && !LAST_YEAR.test(last[0]!.before);
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
  if (!isTurned && (!LAST_YEAR.test(base.before) || !/^(?:今年|本年|本年度|当年)/.test(figure.before)))
    return NONE;
  if (isTurned && COMPARED_WITH_OTHERS.test(figure.before)) return NONE;
  if (
    clausesBetween(text, last[0]!, rate) > 2 ||
    (follows && clausesBetween(text, last[0]!, rate) !== 1) ||
    RECKONED_OTHERWISE.test(text.slice(last[0]!.beforeStart, rate.start))
  )
    return NONE;
  return [{ kind: 'change', base, figure, rate, others: NONE }];
}

/** How far a slip leads from what the figures give; further off something else is told. */
const MOST_APART = 1.6;
const PER_HEAD =
  /^(?:平均)?(?:人均|户均|平均每[人户]|每[人户](?:平均)?)(?:(?:发放|补助|资助|补贴|奖补|奖励|金额|救助)*)(?:为|约|达到?)?$/;

/** 为320名学生发放补助96万元，人均3000元 */
function perHead({ text, each: rate, before }: Place): readonly Ratio[] {
  if (rate.unit !== '元' || !PER_HEAD.test(rate.before)) return NONE;
  const units = /户/.test(rate.before) ? ['户'] : ['人', '人次'];
  const unit = units.find((wanted) => before.some((each) => each.unit === wanted));
  const own = before.filter((each) => each.unit === '元' || each.unit === unit);
  const [base, figure] = [unit, '元'].map((wanted) => own.filter((each) => each.unit === wanted));
  if (base?.length !== 1 || figure?.length !== 1 || clausesBetween(text, own[0]!, rate) > 2) return NONE;
  const given = figure[0]!.value / base[0]!.value;
  if (given > rate.value * MOST_APART || rate.value > given * MOST_APART) return NONE;
  return [{ kind: 'each', base: base[0]!, figure: figure[0]!, rate, others: NONE }];
}

/** 计划培训600人次，实际培训750人次，超额完成25% */
function beyondPlan({ text, each: rate, before }: Place): readonly Ratio[] {
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

/** What is set and not counted: it is meant as it is written. */
const PLAN = /计划|目标|任务|指标|预算/;

/** Whether a figure is a target: 年度计划40亿元 is exactly that much. */
export const isTarget = ({ before, after }: Quantity): boolean =>
  PLAN.test(before) || /^(?:的)?(?:计划|目标|任务)/.test(after);
