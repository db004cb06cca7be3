import { fromHan, hanFigures } from '../../text/numerals';
import type { Span } from '../../text/span';

/** A number of things that a sentence says will follow: 以下三个方面, 提出两点建议, “五大工程”. */
export interface Announcement extends Span {
  readonly count: number;
  /** What is counted, as far as its clause goes: 方面的问题. */
  readonly noun: string;
  /** 以下, 下列, 如下 stand before it. */
  readonly saysBelow: boolean;
  /** Nothing but the number stands before what is counted: 五部门, 三县. */
  readonly isBare: boolean;
  /** It stands in quotes, as a name: “五大工程”. */
  readonly isQuoted: boolean;
}

const MEASURE = '个|项|点|条|种|大|类|件|步|批|组|道|处|篇|家|所|方面|部门|单位|[县市区镇乡村]';
const ANNOUNCED = new RegExp(
  String.raw`([两二三四五六七八九]|十[一二三四五]?|\d{1,2})(${MEASURE})(?=([^，。；：、！？“”（）《》,:;\s\d]{0,14}))`,
  'g',
);
/** 两个月, 28个字: no list has so many items. */
const NO_ITEMS = /^(?:月|小时|百分点|多|年|世纪|学期|交易日|工作日|字|标点|来|余)/;
/** What is called by a number and is known to everybody, so that nobody lists it. */
const KNOWN =
  /^(?:项规定|个维护|个确立|个意识|个自信|个全面|大振兴|大攻坚|大发展理念|个一百年|大会|大文明|个务必|大以来|大报告|大精神|大代表|大作出|大召开)/;
/** An Arabic number beyond this counts articles, papers, people. */
const MOST_LISTED = 12;

/** How much stands before a number that tells what it is. UTF-16 units. */
const LONGEST_BEFORE = 16;
/** Nothing that makes it part of a larger number. */
const BEFORE = new RegExp(String.raw`(?<![第近约余数${hanFigures}\d.])(?:(以下|下列|如下)(?:这|的)?)?$`);
/** 1部法规和2个决定: they are listed together. 上述三个方面: they were listed before. */
const TOGETHER = new RegExp(
  String.raw`[${hanFigures}一\d][^，。；：“”]{1,12}[和及与、][^，。；：、]{0,4}$|(?:上述|以上|前述|其中|这|该|各|每|另外|其他|其余|后|前)的?$`,
);

/** Another number of things that goes with the one before. */
const WITH_ANOTHER = new RegExp(
  String.raw`^[^，。；：、！？“”\d]{1,8}[和及与、][^，。；：、！？“”\d]{0,2}[${hanFigures}\d]{1,2}(?:${MEASURE})`,
);

/** 三点意见和两项建议: a list behind them holds both, so that neither number is its own. */
export const isWithAnother = (text: string, { end }: Announcement): boolean =>
  WITH_ANOTHER.test(text.slice(end, end + LONGEST_BEHIND));
const LONGEST_BEHIND = 16;

/** The numbers of things that `sentence` announces, in offsets of it. */
export function announcementsIn(sentence: string): Announcement[] {
  return [...sentence.matchAll(ANNOUNCED)].flatMap((match) => {
    const [{ length }, number = '', measure = '', noun = ''] = match;
    const start = match.index;
    const before = BEFORE.exec(sentence.slice(Math.max(0, start - LONGEST_BEFORE), start));
    const count = number === '两' ? 2 : /\d/.test(number) ? Number(number) : fromHan(number);
    if (!before || count === undefined || count < 2 || count > MOST_LISTED) return [];
    if (NO_ITEMS.test(noun) || KNOWN.test(measure + noun) || TOGETHER.test(before.input)) return [];
    const end = start + length;
    const saysBelow = before[1] !== undefined;
    const isQuoted = '“‘"'.includes(sentence[start - 1] ?? ' ');
    const isBare = /^(?:部门|单位|[县市区镇乡村])$/.test(measure);
    return [{ start, end, count, noun: isBare ? measure + noun : noun, isBare, saysBelow, isQuoted }];
  });
}
