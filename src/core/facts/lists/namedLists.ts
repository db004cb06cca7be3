import { type Paragraph, perParagraph } from '../../report/paragraph';
import type { Span } from '../../text/span';
import { type Announcement, announcementsIn } from './announcements';

/** Names in a row and the number that stands with them, in offsets of their paragraph. */
export interface NamedList extends Span {
  readonly announced: Announcement;
  /** How many names there are; two numbers where an 和 may be part of a name. */
  readonly counts: readonly number[];
}

const NONE: readonly never[] = [];

/** The rows of names of a paragraph that are said to be so many. */
export const namedListsOf: (paragraph: Paragraph) => readonly NamedList[] = perParagraph(({ text }) =>
  !/[、》]/.test(text)
    ? NONE
    : announcementsIn(text).flatMap(
        (announced) => behind(text, announced) ?? before(text, announced) ?? NONE,
      ),
);

/** “四大工程”，即甲、乙、丙、丁 */
function behind(text: string, announced: Announcement): NamedList | undefined {
  if (announced.isBare) return undefined;
  const from = announced.end + announced.noun.length;
  const [lead] = /^”?(?:[，,]?(?:即|分别是|分别为)[：:]?|[：:](?!“))/.exec(text.slice(from, from + 6)) ?? [];
  if (!lead) return undefined;
  // “两张清单、三项机制”，即…: several numbers for one row.
  if (
    /^[^“。]*[、和]/.test(
      text
        .slice(from - 24, announced.start)
        .split('“')
        .at(-1) ?? '',
    ) &&
    text[from] === '”'
  )
    return undefined;
  const start = from + lead.length;
  const list = /^[^，。；：！？\d]{2,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const end = start + list.length;
  const titles = list.match(/《[^《》]*》/g);
  if (titles && list.replace(/《[^《》]*》/g, '').replace(/[、和及与]/g, '') === '') {
    return { announced, start, end, counts: [titles.length] };
  }
  // 一是… is another kind of list; behind ； it goes on.
  if (!list.includes('、') || /等|以及其他|^[一第首（(①]/.test(list) || !/^[，。]?$/.test(text[end] ?? ''))
    return undefined;
  const isColon = /[：:]$/.test(lead);
  if (isColon && (text[end] === '，' || list.split('、').some(({ length }) => length > LONGEST_NAME)))
    return undefined;
  return { announced, start, end, counts: countsOf(/^“[^“”]*”$/.test(list) ? list.slice(1, -1) : list) };
}

/** What is longer says something of a thing instead of naming it. UTF-16 units. */
const LONGEST_NAME = 16;

/** 甲镇、乙镇、丙镇3个镇: places, offices and what is named by what it is. */
function before(text: string, announced: Announcement): NamedList | undefined {
  const ahead = text.slice(Math.max(0, announced.start - 160), announced.start);
  const row = /[^，。；：！？（）\d]*$/.exec(ahead)?.[0].replace(/[共这]$/, '') ?? '';
  if (!row.includes('、') || /等[^、]{0,4}$/.test(row)) return undefined;
  const names = row.split('、');
  const head = headOf(names.at(-1)!, announced.noun);
  if (head === undefined) return undefined;
  // Only names that end alike stand in the row; what comes before them belongs to the sentence.
  const own: string[] = [];
  for (const name of names.toReversed()) {
    if (!head.test(name) || name.length > 24) break;
    own.unshift(name);
  }
  if (own.length < 2 || own.length < names.length) return undefined;
  const end = announced.start - (ahead.length - ahead.lastIndexOf(row) - row.length);
  return { announced, start: end - row.length, end, counts: countsOf(row, head) };
}

const PLACES = '县市区镇乡村';
const OFFICES = /(?:局|委|办|厅|院|中心|公司|办公室|部|处|站|所|大队|支队|会|公安|教育|财政|民政)$/;

/** What the names of a row must end with to be what `noun` counts. */
function headOf(last: string, noun: string): RegExp | undefined {
  if (/^(?:县直|市直|区直|单位|部门|职能部门|相关部门)*(?:部门|单位)/.test(noun)) return OFFICES;
  const end = last.at(-1)!;
  if (PLACES.includes(end))
    return noun.startsWith(end) || /^(?:县|乡镇|街道|市|区)/.test(noun)
      ? new RegExp(`[${PLACES}]$`)
      : undefined;
  return noun.slice(0, 8).includes(end) && !/[和与及的]/.test(end) && noun.length <= 6
    ? new RegExp(`${end}$`)
    : undefined;
}

/** How many names a row has, with its 和 taken for a mark and for part of a name. */
function countsOf(row: string, head?: RegExp): number[] {
  const outside = row.replace(/“[^”]*”|《[^》]*》|（[^）]*）/g, (inner) => '一'.repeat(inner.length));
  // What stands before an 和 and ends like a name is one: 县教育局和县公安局, but 农业和农村局.
  const joined = outside
    .split(/以及|[和及与]/)
    .slice(0, -1)
    .filter((part) => head?.test(part)).length;
  const least = outside.split('、').length + joined;
  const most = outside.split(/、|以及|[和及与]/).filter((name) => name !== '').length;
  return least === most ? [least] : Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
