import type { Quantity } from '../quantities';

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
 * `each`: so much for each of the base. `left`: what is left of the base when the figure is taken from it. `rest`: that in % of
 * the base.
 */
export type RatioKind =
  | 'share'
  | 'change'
  | 'difference'
  | 'points'
  | 'times'
  | 'more'
  | 'each'
  | 'left'
  | 'rest';

/** The rate as it stands in the text; of 翻一番 the words, with what they come to. */
export type Rate = Pick<Quantity, 'start' | 'end' | 'value' | 'step' | 'unit' | 'isRough'>;

/** A figure and those around it. */
export interface Place {
  readonly text: string;
  readonly each: Quantity;
  /** Those of the paragraph before its sentence; asked for by few. */
  readonly earlier: () => readonly Quantity[];
  /** Those before it in its sentence. */
  readonly before: readonly Quantity[];
  /** Those behind it in its sentence. */
  readonly behind: readonly Quantity[];
}

export const NONE: readonly never[] = [];

export const RISES =
  '增长|增加|提高|上升|提升|上涨|攀升|回升|上调|延长|扩大|增幅|升幅|涨幅|净增|偏高|偏多|增|升|多';
export const FALLS =
  '下降|减少|降低|压减|压降|削减|缩减|压缩|缩短|缩小|收窄|下滑|下调|降幅|减幅|回落|偏低|偏少|节约|节省|节支|核减|降|减|少';
export const CHANGE = new RegExp(
  `^(?:同比|净|共|实现|分别)?(?:${RISES}|${FALLS})了?$|^(?:增幅|升幅|涨幅|降幅|减幅|增长率|增速|下降幅度|增长幅度)(?:[为达是]|达到)?$`,
);
/** What makes a rate of another kind than the two figures beside it give. */
export const RECKONED_OTHERWISE =
  /年均|每年|平均|可比|不变价|扣除|剔除|口径|名义|折|环比|按.{1,6}计|月均|日均|复合/;

export const isRate = ({ unit }: Quantity): boolean =>
  unit === '%' || unit === '个百分点' || unit === '倍' || unit === '番';
export const isCount = (quantity: Quantity): boolean => !isRate(quantity) && quantity.unit !== '';

/** The words of `text` that end at `end`, back to a mark or a digit. */
export const wordsBefore = (text: string, end: number): string =>
  /[^，。；：、（）()\d]*$/.exec(text.slice(Math.max(0, end - LONGEST_WORDS), end))![0];
const LONGEST_WORDS = 30;

export const clausesBetween = (text: string, { end }: Quantity, { start }: Quantity): number =>
  text.slice(end, start).match(/[，；：、（）]/g)?.length ?? 0;

/** Words for the year before, and years by their number. */
export const LAST_YEAR = '(?:上一?年度?|去年)';
export const YEAR = '(?:19|20)\\d\\d年';

/** How far a slip leads from what the figures give; further off something else is told. */
const MOST_APART = 1.6;

/** Whether two values are as near each other as a slip leaves them. */
export const areNear = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * MOST_APART;

/** What is set and not counted: it is meant as it is written. */
export const PLAN = /计划|目标|任务|指标|预算/;

/** Whether a figure is a target: 年度计划40亿元 is exactly that much. */
export const isTarget = ({ before, after }: Quantity): boolean =>
  PLAN.test(before) || /^(?:的)?(?:计划|目标|任务)/.test(after);
