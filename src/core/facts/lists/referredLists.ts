import { linesWhere } from '../../report/following';
import type { Report, Section } from '../../report/model';
import { sectionAt } from '../../report/sections';
import { fromHanCount } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { AnnouncedList } from './announcedLists';

/** 针对上述三个问题: what was listed before, by what it was called there. */
const REFERRED =
  /(?:^|[，。；：]|针对|对照|围绕|聚焦|对于?|解决|结合)(?:上述|前述|以上)(?:这)?([两二三四五六七八九]|\d(?!\d))(?:个方面的?|个|点|项|条|类|种|大|方面的?)(问题|不足|短板|困难|原因|建议|意见|任务|措施|经验|体会)/g;

const referring = linesWhere(({ text }) => /上述|前述|以上/.test(text));

/** The lists of a report that a sentence behind them counts again, in offsets of the report. */
export const referredLists = (report: Report): AnnouncedList[] =>
  referring(report).flatMap(({ start: by, paragraph }) =>
    [...paragraph.text.matchAll(REFERRED)].flatMap(({ 0: whole, 1: number, 2: noun, index }) => {
      const count = fromHanCount(number!) ?? Number(number);
      const start = by + index + whole.indexOf(number!, /[上前述以]{2}/.exec(whole)!.index + 2);
      const items = listUnder(report, by + index, noun!);
      const end = start + 2;
      return items.length > 1
        ? [
            {
              announced: [
                { start, end, count, noun: noun!, saysBelow: false, isBare: false, isQuoted: false },
              ],
              items,
            },
          ]
        : [];
    }),
  );

/** The only list of the section right before `offset`, if its heading names what is listed; empty where there is none. */
function listUnder(report: Report, offset: number, noun: string): readonly Span[] {
  const sequences = report.enumerations.flatMap(({ items, reading, certain }) =>
    certain ? reading.sequences.map(({ items: own }) => own.map((index) => items[index]!)) : [],
  );
  const before = sequences.filter((list) => list.at(-1)!.end < offset);
  const last = before.at(-1);
  const section = last && sectionOf(report, last[0]!.start);
  if (!section || !report.text.slice(section.title.start, section.title.end).includes(noun)) return [];
  const isOnlyOne = before.filter((list) => sectionOf(report, list[0]!.start) === section).length === 1;
  const isWhole = last.every(({ ordinal }, index) => ordinal === index + 1);
  const here = sectionOf(report, offset);
  const isNext = here !== undefined && report.roots[report.roots.indexOf(section) + 1] === here;
  return isOnlyOne && isWhole && isNext ? last.map(({ start, end }) => ({ start, end })) : [];
}

/** The section of the first level that holds `offset`. */
function sectionOf(report: Report, offset: number): Section | undefined {
  let section = sectionAt(report, offset);
  while (section?.parent) section = section.parent;
  return section;
}
