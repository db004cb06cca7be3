import { valuesOf } from '../../report/frontMatter/read';
import type { Report } from '../../report/model';
import { skipBlanks } from '../../text/characters';
import { widthInCharacters } from '../width';
import type { PrintedParagraph, TextElement } from './model';

// Names below each other: who stands in 副组长：甲 and, aligned with blanks, in the line below it; and who was present at a
// meeting (GB/T 9704-2012, 10.3).

/** Words before a colon, blanks among them: 组　　长：. No longer than names are aligned behind. */
const LABEL = /^[^，。；：:、！？“”《》|\t]{1,10}[：:]/;
const ATTENDANCE =
  /^(?:出[ \u3000]*席|请[ \u3000]*假|列[ \u3000]*席|缺[ \u3000]*席)(?:人员|人|单位)?[ \u3000]*[：:]/;
/** Names are never so long, and do not end as sentences do. UTF-16 units. */
const LONGEST = 60;
/** Blanks typed to stand below a name miss it by this much; fewer than these further ones are none. In 字. */
const MISS = 1.5;
const FEWEST = 2.5;

/** `parts` with the lists of names among them marked. */
export function withNameLists(report: Report, parts: readonly TextElement[]): TextElement[] {
  const isMinutes = areMinutes(report);
  const marked: TextElement[] = [...parts];
  let list: Open | undefined;
  marked.forEach((part, i) => {
    if (part.kind !== 'paragraph' || part.role !== 'body') {
      list = undefined;
      return;
    }
    const { text } = report;
    const lead = leadOf(text, part);
    const written = text.slice(part.start, Math.min(part.end, part.start + LONGEST));
    const before = list;
    const width =
      before && before.line + 1 === part.line.number ? widthBelow(before, lead, written) : undefined;
    if (before && width !== undefined && part.end - part.start <= LONGEST) {
      const opening = marked[before.index] as PrintedParagraph;
      if (!opening.names) marked[before.index] = withNames(opening, before.width);
      marked[i] = { ...part, names: { ...PLAIN, width, goesOn: true } };
      list = { ...before, line: part.line.number };
      return;
    }
    const attendance = isMinutes ? ATTENDANCE.exec(written)?.[0] : undefined;
    const label = attendance ?? LABEL.exec(written)?.[0];
    list = undefined;
    if (label === undefined) return;
    const from = skipBlanks(text, part.start + label.length, part.end);
    const own = widthInCharacters(text.slice(part.start, from));
    list = { index: i, line: part.line.number, lead, width: own };
    if (attendance === undefined) return;
    marked[i] = { ...withNames(part, own, true), headEnd: part.start + attendance.length };
  });
  setApart(report, marked);
  return marked;
}

/** A line that names may go on below. */
interface Open {
  /** Of the part with the label. */
  readonly index: number;
  /** 0-based, of the last line of the list. */
  readonly line: number;
  /** Blanks before the label, and from there to the first name. In 字. */
  readonly lead: number;
  readonly width: number;
}

const PLAIN = { goesOn: false, isAttendance: false, isApart: false } as const;

const withNames = (part: PrintedParagraph, width: number, isAttendance = false): PrintedParagraph => ({
  ...part,
  names: { ...PLAIN, width, isAttendance },
});

/** Where a line below a list stands that goes on with it; undefined for another paragraph. */
function widthBelow({ lead, width }: Open, own: number, written: string): number | undefined {
  const further = own - lead;
  if (further < FEWEST || /[。；！？]$/.test(written)) return undefined;
  return Math.abs(further - width) <= MISS ? width : further;
}

/** Blanks before the text of a paragraph, in 字; a tab counts as two. */
const leadOf = (text: string, { line }: PrintedParagraph): number =>
  widthInCharacters(text.slice(line.start, line.textStart).replaceAll('\t', '\u3000\u3000'));

const isLabelled = (text: string, { start, end }: PrintedParagraph): boolean =>
  end - start <= LONGEST &&
  LABEL.test(text.slice(start, end)) &&
  !/[。；！？：:]$/.test(text.slice(start, end));

function areMinutes(report: Report): boolean {
  if (report.kind === '纪要') return true;
  const [form] = valuesOf(report.frontMatter, '版式');
  return form !== undefined && report.text.slice(form.start, form.end) === '纪要';
}

/**
 * The first attendance below the text stands apart from it; what stands at the top of the paper is part of it. Further lines
 * with a label (记录：) belong to the attendance.
 */
function setApart({ text }: Report, marked: TextElement[]): void {
  const annex = marked.findIndex((part) => part.kind === 'paragraph' && part.role === 'attachment');
  const isText = (part: TextElement): boolean =>
    part.kind !== 'paragraph' ||
    part.role === 'heading' ||
    (part.role === 'body' && !part.names && !isLabelled(text, part));
  const last = marked.slice(0, annex < 0 ? marked.length : annex).findLastIndex(isText);
  const first = marked[last + 1];
  if (last >= 0 && first?.kind === 'paragraph' && first.names?.isAttendance)
    marked[last + 1] = { ...first, names: { ...first.names, isApart: true } };
}
