import { lineAt } from '../../report/lines';
import type { EnumerationRun, Report, Section } from '../../report/model';
import { toHan } from '../../text/numerals';
import type { Span } from '../../text/span';
import { type Announcement, announcementsIn } from './announcements';

/** A list and what the sentence before it announces, in offsets of the report. */
export interface AnnouncedList {
  /** How many things the sentence speaks of, each with its place; one at least. */
  readonly announced: readonly Announcement[];
  /** The ordinals of the list. */
  readonly items: readonly Span[];
}

/** The lists of a report before which a sentence announces how many items they have. */
export function announcedLists(report: Report): AnnouncedList[] {
  return [...report.enumerations.flatMap((run) => runsOf(report, run)), ...headingsOf(report)];
}

/** 一是…二是… */
function runsOf(report: Report, { items, reading, certain }: EnumerationRun): AnnouncedList[] {
  if (!certain) return [];
  return reading.sequences.flatMap(({ items: indices }) => {
    const own = indices.map((index) => items[index]!);
    const [first] = own;
    if (
      !first ||
      own.length < 2 ||
      first.word === '首先' ||
      own.some(({ ordinal }, index) => ordinal !== index + 1)
    )
      return [];
    const lead = leadOf(report, first.start, first.atLineStart);
    if (!lead || goesOnOtherwise(report.text, own.at(-1)!.end, own.length + 1)) return [];
    return announcedIn(lead, own, false);
  });
}

/** 四是…；第五，…: an item written otherwise follows in the paragraph, or what is the last of them. */
const goesOnOtherwise = (text: string, from: number, next: number): boolean =>
  new RegExp(`[；。，](?:第?${toHan(next)}|(?:最后|此外|另外|再次|同时)[，,])`).test(
    /^.{0,600}/.exec(text.slice(from, from + 600))?.[0] ?? '',
  );

/** （一）…（二）… on lines of their own. */
function headingsOf(report: Report): AnnouncedList[] {
  const lists: AnnouncedList[] = [];
  const seen = new Set<Section | undefined>();
  for (const section of report.sections) {
    if (section.kind !== 'heading' || seen.has(section.parent)) continue;
    seen.add(section.parent);
    const siblings = section.parent?.children ?? report.roots;
    for (const own of countedFromOne(siblings)) {
      const lead = leadOf(report, own[0]!.marker.start, true);
      if (lead)
        lists.push(
          ...announcedIn(
            lead,
            own.map(({ marker }) => marker),
            true,
          ),
        );
    }
  }
  return lists;
}

/** Headings of one form that count on from 1. */
function countedFromOne(siblings: readonly Section[]): Section[][] {
  const lists: Section[][] = [];
  for (const section of siblings) {
    const last = lists.at(-1);
    if (section.kind !== 'heading') continue;
    if (section.ordinal === 1 || !last || last[0]!.scheme !== section.scheme) lists.push([section]);
    else last.push(section);
  }
  return lists.filter((list) => list.length > 1 && list.every(({ ordinal }, index) => ordinal === index + 1));
}

/** The sentence that ends where a list begins. */
interface Lead extends Span {
  readonly text: string;
  /** The mark it ends with. */
  readonly mark: string;
}

/** A sentence longer than this announces nothing. UTF-16 units. */
const LONGEST = 160;

function leadOf(report: Report, at: number, atLineStart: boolean): Lead | undefined {
  const { text, lines } = report;
  let index = lineAt(lines, at);
  let end = at;
  if (atLineStart) {
    do index--;
    while (index >= 0 && lines[index]!.textStart === lines[index]!.textEnd);
    const above = lines[index];
    if (!above || above.end <= (report.frontMatter?.end ?? 0)) return undefined;
    end = above.textEnd;
  }
  const from = Math.max(lines[index]!.textStart, end - LONGEST);
  const whole = text.slice(from, end).trimEnd();
  const mark = /[。：:；]$/.exec(whole)?.[0] ?? '';
  const sentence = whole.slice(0, whole.length - mark.length);
  const start = Math.max(...[...'。；！？'].map((each) => sentence.lastIndexOf(each))) + 1;
  return { start: from + start, end: from + sentence.length, text: sentence.slice(start), mark };
}

/** What is announced and is not all that the sentence says. */
function announcedIn(lead: Lead, items: readonly Span[], areHeadings: boolean): AnnouncedList[] {
  const all = announcementsIn(lead.text).filter(({ isQuoted, isBare }) => !isQuoted && !isBare);
  const last = all.at(-1);
  if (!last || lead.mark === '' || lead.mark === '；') return [];
  const isLast = last.end + last.noun.length === lead.text.length;
  const isColon = lead.mark === '：' || lead.mark === ':';
  if (!(last.saysBelow || (isLast && (isColon || !areHeadings)))) return [];
  const announced = all.map((each) => ({
    ...each,
    start: each.start + lead.start,
    end: each.end + lead.start,
  }));
  return [{ announced, items: items.map(({ start, end }) => ({ start, end })) }];
}
