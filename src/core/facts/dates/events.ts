import type { ToldDate } from './datesTold';

/** That something began, and that it ended, told in one sentence with years: 2024年6月开工，2024年12月竣工. */
export interface EventPair {
  readonly first: ToldDate;
  /** The word that says that it began: 开工. */
  readonly begins: string;
  readonly last: ToldDate;
  readonly ends: string;
}

const BEGINS = '开工|动工|奠基|启动|立项|受理|立案|报名|开学|开班|开标前|签约|签订|挂网';
const ENDS = '竣工|完工|建成|验收|投用|通车|投产|交付|投入使用|结束|办结|结案|闭幕|结项|封顶|结业';
/** Behind a date: 2024年6月正式开工; before it: 开工日期为2024年6月. */
const behind = (verbs: string): RegExp => new RegExp(`^(?:[^，。；：、\\d]{0,4}?)(${verbs})`);
const before = (verbs: string): RegExp => new RegExp(`(${verbs})(?:日期|时间)?(?:为|是|：)?$`);
const BEGINS_BEHIND = behind(BEGINS);
const ENDS_BEHIND = behind(ENDS);
const BEGINS_BEFORE = before(BEGINS);
const ENDS_BEFORE = before(ENDS);
/** Nothing but a mark and a small word: whatever else stands there may be what ended instead. */
const GOES_ON =
  /^[^，。；、\d]{0,6}[，、](?:并|又|已|现已|至|到|于|在|其中)*(?:(?:竣工|完工|建成|验收|交付)(?:日期|时间)?(?:为|是|：)?)?$/;
/** How far a verb stands from its date. UTF-16 units. */
const REACH = 12;

/** The pairs of events whose two `dates` follow each other in `text`, a paragraph. */
export function eventPairsIn(text: string, dates: readonly ToldDate[]): EventPair[] {
  if (dates.length < 2) return [];
  return dates.slice(1).flatMap((last, index): EventPair[] => {
    const first = dates[index]!;
    if (first.year === undefined || last.year === undefined) return [];
    const between = text.slice(first.end, last.start);
    if (between.length > REACH * 2 || !GOES_ON.test(between)) return [];
    const begins = verbOf(text, first, BEGINS_BEHIND, BEGINS_BEFORE);
    const ends = verbOf(text, last, ENDS_BEHIND, ENDS_BEFORE);
    return begins && ends ? [{ first, begins, last, ends }] : [];
  });
}

const verbOf = (text: string, { start, end }: ToldDate, follows: RegExp, leads: RegExp): string | undefined =>
  (follows.exec(text.slice(end, end + REACH)) ??
    leads.exec(text.slice(Math.max(0, start - REACH), start)))?.[1];
