import { linesWhere } from '../../report/following';
import { lineAt } from '../../report/lines';
import type { EnumerationRun, Line, Report, Section } from '../../report/model';
import { type Paragraph, perPlace } from '../../report/paragraph';
import { fromHanCount, toHan } from '../../text/numerals';
import type { Span } from '../../text/span';
import { TOTAL } from '../tables/tableSums';
import { tablesOf } from '../tables/tables';
import { type Announcement, announcementsIn, isWithAnother } from './announcements';
import { itemListsOf } from './itemLists';
import { namedListsOf } from './namedLists';

/** A list and what the sentence before it announces, in offsets of the report. */
export interface AnnouncedList {
  /** How many things the sentence speaks of, each with its place; one at least. */
  readonly announced: readonly Announcement[];
  /** The ordinals of the list. */
  readonly items: readonly Span[];
}

const listing = linesWhere((paragraph) => itemListsOf(paragraph).length > 0);

/** The lists of a report before which a sentence announces how many items they have. */
export function announcedLists(report: Report): AnnouncedList[] {
  return [
    ...report.enumerations.flatMap((run) => runsOf(report, run)),
    ...listing(report).flatMap((line) => itemsOf(report, line)),
    ...headingsOf(report),
    ...rowsOf(report),
  ];
}

/** 其一…其二… in one paragraph. */
const itemsOf = (report: Report, { number, start, textStart, paragraph }: Line): AnnouncedList[] =>
  itemListsOf(paragraph).flatMap(({ items: list, measure }) => {
    const items = list.map((item) => ({ start: item.start + start, end: item.end + start }));
    const lead = leadOf(report, number, items[0]!.start, items[0]!.start === textStart);
    if (!lead || goesOnOtherwise(report.text, items.at(-1)!.end, items.length + 1)) return [];
    // 有四个环节。首先…: what comes in turn may be told of something else.
    const isOfThem = measure !== '' && new RegExp(`[两二三四五六七八九十\\d]${measure}`).test(lead.text);
    return isOfThem || lead.mark === '：' || lead.mark === ':' ? announcedIn(lead, items) : [];
  });

/** 情况见下表: as many rows as the sentence above the table says. */
const rowsOf = (report: Report): AnnouncedList[] =>
  tablesOf(report).flatMap(({ rows }) => {
    const items = rows.flatMap(([first]) =>
      first!.text === '' || TOTAL.test(first!.text) || /其中|小计|注/.test(first!.text) ? [] : [first!],
    );
    const lead = items.length > 1 && tableLead(report, rows[0]![0]!.start);
    if (!lead) return [];
    const [only, ...more] = lead.announcements.filter(({ isQuoted, isBare }) => !isQuoted && !isBare);
    if (!only || more.length > 0 || isWithAnother(lead.text, only)) return [];
    if (items.length < rows.length - 1) return [];
    // 覆盖3个镇，完成情况见下表: only what the rows are.
    if (!only.saysBelow && !/^[^，。；]{0,12}(?:见下表|如下|见表)/.test(lead.text.slice(only.end))) return [];
    return [
      {
        announced: [{ ...only, start: only.start + lead.start, end: only.end + lead.start }],
        items: items.map(({ start, end }) => ({ start, end })),
      },
    ];
  });

/** The sentence above the table whose first row stands at `offset`. */
function tableLead(report: Report, offset: number): Lead | undefined {
  const { lines } = report;
  let index = lineAt(lines, offset);
  while (index > 0 && /^[|]|^[^\n]*\t/.test(lines[index]!.paragraph.text.trimStart())) index--;
  return leadOf(report, index + 1, lines[index + 1]!.start, true);
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
    const lead = leadOf(report, first.line, first.start, first.atLineStart);
    const lists = lead ? [...announcedIn(lead, own), ...quotedIn(report.text, lead, own)] : [];
    const goesOn = lists.length > 0 && goesOnOtherwise(report.text, own.at(-1)!.end, own.length + 1);
    return goesOn ? [] : lists;
  });
}

/** 破解“四难”：一是找车位难… : a name that has a number, and each item its word. */
function quotedIn(text: string, lead: Lead, items: readonly Span[]): AnnouncedList[] {
  const [whole, number, word] =
    /“([两二三四五六七八九])个?([^“”\d]{1,4})”[^，。；：“”]{0,6}$/.exec(lead.text) ?? [];
  if (!whole || lead.mark !== '：') return [];
  const said = items.map(
    ({ end }, index) => /^[^。；]*/.exec(text.slice(end, items[index + 1]?.start ?? end + LONGEST))![0],
  );
  if (!said.every((words) => words.includes(word!))) return [];
  const start = lead.start + lead.text.length - whole.length + 1;
  const count = fromHanCount(number!)!;
  const end = start + whole.indexOf('”') - 1;
  const announced = { start, end, count, noun: word!, saysBelow: false, isBare: false, isQuoted: true };
  return [{ announced: [announced], items: items.map((item) => ({ start: item.start, end: item.end })) }];
}

/** 四是…；第五，…: an item written otherwise follows in the paragraph, or what is the last of them. */
const goesOnOtherwise = (text: string, from: number, next: number): boolean =>
  new RegExp(`[；。，](?:第?${toHan(next)}|(?:最后|此外|另外|再次|同时)[，,])`).test(
    /^.{0,600}/.exec(text.slice(from, from + 600))?.[0] ?? '',
  );

/** （一）…（二）… on lines of their own. */
function headingsOf(report: Report): AnnouncedList[] {
  const lists: AnnouncedList[] = [];
  const gather = (siblings: readonly Section[]): void => {
    for (const [index, { kind, ordinal, line, marker }] of siblings.entries()) {
      if (kind !== 'heading' || ordinal !== 1) continue;
      // Few sentences announce something, and only then it matters how the headings go on.
      const lead = leadOf(report, line, marker.start, true);
      const own = !lead || lead.announcements.length === 0 ? NONE : countedFromOne(siblings, index);
      if (own.length < 2) continue;
      const items = own.map((section) => section.marker);
      const headings = own.map(({ title }) => report.text.slice(title.start, title.end));
      lists.push(...announcedIn(lead!, items, headings));
    }
  };
  gather(report.roots);
  for (const { children } of report.sections) if (children.length > 1) gather(children);
  return lists;
}

const NONE: readonly never[] = [];

/** The headings of one form that count on from the first of all, which stands at `index`; none where any is out of order. */
function countedFromOne(siblings: readonly Section[], index: number): readonly Section[] {
  const { scheme } = siblings[index]!;
  const list: Section[] = [];
  for (let i = index; i < siblings.length; i++) {
    const section = siblings[i]!;
    if (section.kind !== 'heading') continue;
    if (i > index && (section.ordinal === 1 || section.scheme !== scheme)) break;
    list.push(section);
    if (section.ordinal !== list.length) return NONE;
  }
  return list;
}

/** The sentence that ends where a list begins. */
interface Lead extends Span {
  readonly text: string;
  /** The mark it ends with. */
  readonly mark: string;
  /** What it announces, in its own offsets. */
  readonly announcements: readonly Announcement[];
}

/** A sentence longer than this announces nothing. UTF-16 units. */
const LONGEST = 160;

/** The sentence before the list that begins at offset `at` of line `number`. */
function leadOf(report: Report, number: number, at: number, atLineStart: boolean): Lead | undefined {
  const { lines } = report;
  let index = number;
  let end = at;
  if (atLineStart) {
    do index--;
    while (index >= 0 && lines[index]!.textStart === lines[index]!.textEnd);
    const above = lines[index];
    if (!above || above.end <= (report.frontMatter?.end ?? 0)) return undefined;
    end = above.textEnd;
  }
  const { start: by, paragraph } = lines[index]!;
  const lead = leadEndingAt(paragraph, end - by);
  return { ...lead, start: lead.start + by, end: lead.end + by };
}

/** The sentence of a paragraph that ends at `end`, in its offsets. */
const leadEndingAt = perPlace((paragraph, end): Lead => {
  const from = Math.max(paragraph.textStart, end - LONGEST);
  const whole = paragraph.text.slice(from, end).trimEnd();
  const mark = /[。：:；]$/.exec(whole)?.[0] ?? '';
  const sentence = whole.slice(0, whole.length - mark.length);
  const start = Math.max(...[...'。；！？'].map((each) => sentence.lastIndexOf(each))) + 1;
  const said = sentence.slice(start);
  // “甲、乙、丙、丁”四个提升：一、…: they have been named already.
  const named = namedListsOf(paragraph).flatMap(({ announced, end: by, counts }) =>
    by <= announced.start && counts.includes(announced.count) ? announced.start - from - start : [],
  );
  const announcements = announcementsIn(said).filter((each) => !named.includes(each.start));
  return { start: from + start, end: from + sentence.length, text: said, mark, announcements };
});

/** Whether it may hang on the words of a paragraph, which is neither a heading nor an item, which lists are announced. */
export const concernsLists = (paragraph: Paragraph): boolean =>
  leadEndingAt(paragraph, paragraph.textEnd).announcements.length > 0 ||
  itemListsOf(paragraph).length > 0 ||
  /[\t|]/.test(paragraph.text);

/** Whether `word` ends a heading, or what it says before a mark. */
const endsIn = (heading: string, word: string): boolean =>
  heading
    .split(word)
    .slice(1)
    .some((behind) => /^(?:[（(：:，。]|$)/.test(behind));

/** 突出抓好三项重点工作 right above the headings. */
const TASKS_AHEAD = /(?:重点|突出|着力|集中|要|聚焦)(?:抓好|做好|抓实|做实|办好|推进|推动|实施|开展|抓|做)$/;
const TASKS = /^(?:方面)?(?:的)?(?:重点|主要|具体)?(?:工作|任务|举措|行动)$/;

/** What is announced and is not all that the sentence says. */
function announcedIn(lead: Lead, items: readonly Span[], headings?: readonly string[]): AnnouncedList[] {
  const all = lead.announcements.filter(({ isQuoted, isBare }) => !isQuoted && !isBare);
  const last = all.at(-1);
  if (!last || lead.mark === '' || lead.mark === '；' || isWithAnother(lead.text, last)) return [];
  const isLast = last.end + last.noun.length === lead.text.length;
  const isColon = lead.mark === '：' || lead.mark === ':';
  // 分四个阶段组织实施: each heading says that it is one. 把任务分到科室 only has the word.
  const word = last.noun.slice(0, 2);
  // 分三个批次检查。一是…: what is parted is not what is listed then.
  const isParted = /分(?:成|为|作)?$/.test(lead.text.slice(0, last.start));
  const isTold = (): boolean =>
    headings !== undefined && word.length > 1 && headings.every((heading) => endsIn(heading, word));
  const isTaskAhead = isLast && TASKS_AHEAD.test(lead.text.slice(0, last.start)) && TASKS.test(last.noun);
  if (!(last.saysBelow || (isLast && (isColon || !(headings || isParted))) || isTaskAhead || isTold()))
    return [];
  const announced = all.map((each) => ({
    ...each,
    start: each.start + lead.start,
    end: each.end + lead.start,
  }));
  return [{ announced, items: items.map(({ start, end }) => ({ start, end })) }];
}
