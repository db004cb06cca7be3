import type { Span } from '../../text/span';
import type { ToldDate } from './datesTold';

/** That something began, and that it ended, told in one sentence with years: 2024年6月开工，2024年12月竣工. */
export interface EventPair {
  /** When it began, wherever that stands. */
  readonly first: ToldDate;
  /** The word that says that it began: 开工. */
  readonly begins: string;
  readonly last: ToldDate;
  readonly ends: string;
}

const BEGINS = '开工|动工|奠基|启动|立项|受理|立案|报名|开学|开班|开标前|上线|签约|签订|签署|订立|生效|挂网';
const ENDS =
  '竣工|完工|交工|建成|验收|上线|揭牌|投用|启用|通车|通水|投产|交付|投入使用|结束|截止|办结|结案|闭幕|结项|封顶|结业|到期|届满|期满|终止|失效';
/** What is built begins but once: 2025年6月投用，2025年9月开工. */
const WORKS_BEGIN = '开工|动工|奠基|破土';
const WORKS_END = '竣工|完工|交工|建成|揭牌|投用|启用|通车|通水|投产|交付|投入使用';
const SAID = '(?:日期|时间)?(?:为|是|：|于|在)?';
/** Behind a date: 2024年6月正式开工; before it: 开工日期为2024年6月. */
const behind = (verbs: string): RegExp => new RegExp(`^(?:[^，。；：、\\d]{0,4}?)(${verbs})`);
const before = (verbs: string): RegExp => new RegExp(`(${verbs})${SAID}$`);
const BEGINNING = { behind: behind(BEGINS), before: before(BEGINS) };
const ENDING = { behind: behind(ENDS), before: before(ENDS) };
const WORKS_BEGINNING = {
  behind: new RegExp(`^(?:正式|全面)?(${WORKS_BEGIN})(?:建设)?(?=[，。；）]|$)`),
  before: /(?!)/,
};
const WORKS_ENDING = { behind: behind(WORKS_END), before: before(WORKS_END) };

/** What is said of the same works between two dates. */
const OF_THE_SAME =
  '(?:目前|现|已|总|工期|合同|计划投资|概算|投资|全长|建设(?:工期|周期|规模|内容))[^，。；：、]{0,24}';
/** Nothing but a mark and a small word, or what else is said of the same: whatever else stands there may be what ended instead. */
const GOES_ON = new RegExp(
  `^[^，。；、\\d]{0,6}[，、；](?:${OF_THE_SAME}[，；])?(?:并|又|已|现已|至|到|于|在|其中|计划|预计|拟|将|力争|确保|定|按计划)*(?:(?:${ENDS})${SAID})?$`,
);
/** How far a verb stands from its date. UTF-16 units. */
const REACH = 12;
/** How far two dates of one thing stand from each other. UTF-16 units. */
const FURTHEST = 48;

/** The pairs of events whose two `dates` follow each other in `text`, a paragraph. */
export function eventPairsIn(text: string, dates: readonly ToldDate[]): EventPair[] {
  if (dates.length < 2) return [];
  const joined = dates.slice(1).flatMap((second, index): (readonly [ToldDate, ToldDate])[] => {
    const first = dates[index]!;
    if (first.year === undefined || second.year === undefined) return [];
    const between = text.slice(first.end, second.start);
    return between.length <= FURTHEST && GOES_ON.test(between) ? [[first, second]] : [];
  });
  const pairs = joined.flatMap(([first, last]) => pairOf(text, { first, last }, BEGINNING, ENDING));
  const isToldInOrder = (date: ToldDate): boolean =>
    pairs.some(({ first, last }) => first === date || last === date);
  // 2023年9月竣工，2024年6月开工 may be of two works, where either has its other date.
  const turned = joined.flatMap(([last, first]) =>
    isToldInOrder(first) || isToldInOrder(last)
      ? []
      : pairOf(text, { first, last }, WORKS_BEGINNING, WORKS_ENDING),
  );
  return [...pairs, ...turned];
}

/** Two events of one thing that are told by their years alone, in the order in which they must have happened. */
export interface YearPair {
  readonly first: Span;
  readonly begins: string;
  readonly last: Span;
  readonly ends: string;
}

const BY_YEARS = new RegExp(
  `((?:19|20)\\d\\d年)[底初]?(?:正式|全面)?(${WORKS_BEGIN}|启动|立项)(?:建设|实施)?[，、](?:并|于|到|至|已)*((?:19|20)\\d\\d年)[底初]?(?:正式|全面|全部|建成)?(${WORKS_END}|验收)(?=[，。；）]|$)`,
  'g',
);

/** The events of `text`, a paragraph, that are told by years: 2021年启动，2023年完工. */
export const yearPairsIn = (text: string): YearPair[] =>
  Array.from(text.matchAll(BY_YEARS), ({ 0: whole, 1: from, 2: begins, 3: to, 4: ends, index: start }) => {
    const at = start + whole.indexOf(to!, from!.length);
    return {
      first: { start, end: start + from!.length },
      begins: begins!,
      last: { start: at, end: at + to!.length },
      ends: ends!,
    };
  });

/** A verb by where it stands to its date. */
interface Said {
  readonly behind: RegExp;
  readonly before: RegExp;
}

function pairOf(
  text: string,
  { first, last }: Pick<EventPair, 'first' | 'last'>,
  beginning: Said,
  ending: Said,
): EventPair[] {
  const begins = verbOf(text, first, beginning);
  const ends = verbOf(text, last, ending);
  return begins && ends ? [{ first, begins, last, ends }] : [];
}

const verbOf = (text: string, { start, end }: ToldDate, said: Said): string | undefined =>
  (said.behind.exec(text.slice(end, end + REACH)) ??
    said.before.exec(text.slice(Math.max(0, start - REACH), start)))?.[1];
