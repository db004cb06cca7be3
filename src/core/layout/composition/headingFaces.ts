import { isComment } from '../../report/comments';
import type { Report, Section } from '../../report/model';
import { opensEnumeration } from '../../report/ordinals/enumerations';
import { isOnLadder } from '../../report/ordinals/schemes';
import { hasTextBelow } from '../../report/sections';
import { skipBlanks } from '../../text/characters';

// Which of the lines with an ordinal are set as headings, and how far (GB/T 9704-2012, 7.3.3): the one place where the page,
// Word and whatever else shows headings learn it.

/** A line that is set as a heading. */
export interface HeadingFace {
  readonly section: Section;
  /** UTF-16 offset where its face ends: what follows on the line is body text. */
  readonly end: number;
}

/** The headings by their 0-based lines. An ordinal whose line is not among them begins a paragraph of body text. */
export function headingFaces(report: Report): ReadonlyMap<number, HeadingFace> {
  const faces = new Map<number, HeadingFace>();
  for (const group of siblingGroups(report)) {
    if (areItems(report, group)) continue;
    const labelled = areLabelled(report, group);
    const items = itemsAmong(report, group);
    for (const section of group) {
      if (items.has(section)) continue;
      const end = faceEnd(report, section, labelled);
      if (end !== undefined) faces.set(section.line, { section, end });
    }
  }
  for (const section of report.sections) {
    if (section.kind === 'unnumbered') faces.set(section.line, { section, end: section.title.end });
  }
  return faces;
}

/** Headings of one sequence: of one level under one heading, until its numbers begin anew. */
function siblingGroups({ roots, sections }: Report): Section[][] {
  const groups: Section[][] = [];
  for (const children of [roots, ...sections.map((section) => section.children)]) {
    let group: Section[] = [];
    for (const section of children) {
      if (section.kind === 'attachment') group = [];
      if (section.kind !== 'heading') continue;
      const before = group.at(-1);
      const goesOn = before && before.scheme === section.scheme && before.ordinal < section.ordinal;
      if (goesOn) {
        group.push(section);
      } else {
        group = [section];
        groups.push(group);
      }
    }
  }
  return groups;
}

const isEmpty = ({ start, end }: Section['title']): boolean => start >= end;

/**
 * Whether a sequence is a list of sentences: nothing stands below any, and all end as sentences of several clauses do or one
 * is too long for a heading, so that its faces would alternate. Where most have run-in text behind a short sentence they are
 * run-in headings all the same.
 */
function areItems(report: Report, group: readonly Section[]): boolean {
  // Chapters, articles and decimals are headings whatever follows them.
  if (group.length < 2 || !isOnLadder(group[0]!.scheme)) return false;
  if (areClauses(report, group)) return true;
  const isLongSentence = (section: Section): boolean =>
    isEmpty(section.title) &&
    !isEmpty(section.runIn) &&
    labelEnd(report, section) === undefined &&
    !opensEnumeration(report.lines[section.line]!, section.runIn.start);
  const runIns = group.filter(({ title, runIn }) => !isEmpty(title) && !isEmpty(runIn)).length;
  if (!group.some(isLongSentence) && (runIns > 0 || !areStatements(report, group))) return false;
  return (
    runIns * 2 <= group.length &&
    !group.some((section, i) => hasBelow(report, section, i + 1 === group.length))
  );
}

/** 一、同意设立实验小学，办学规模为9个班。 and its like: each ends in 。, and most say more than one thing. */
function areStatements(report: Report, group: readonly Section[]): boolean {
  if (group.some((section) => labelEnd(report, section) !== undefined)) return false;
  const { text, lines } = report;
  const written = group.map(({ line, marker }) => text.slice(marker.end, lines[line]!.textEnd));
  return (
    written.every((words) => words.endsWith('。')) &&
    written.filter((words) => words.includes('，')).length * 2 > written.length
  );
}

/**
 * Those of a sequence that are sentences among headings: 四、本通知自印发之日起施行。 where all that text stands below are written
 * without a mark at their ends. One of several clauses is a sentence whatever stands below, if no heading has any.
 */
function itemsAmong(report: Report, group: readonly Section[]): ReadonlySet<Section> {
  const marked = group.filter((section) => isEmpty(section.runIn) && isSentence(report, section));
  if (marked.length === 0 || !isOnLadder(group[0]!.scheme)) return NO_ITEMS;
  const hasClauses = ({ title }: Section): boolean =>
    report.text.slice(title.start, title.end).includes('，');
  const bare = group.filter((section) => !endsInMark(report, section));
  const mayHaveText = !bare.some(hasClauses);
  const items = new Set(
    marked.filter((section) => (mayHaveText && hasClauses(section)) || !hasTextBelow(report, section)),
  );
  const heads = group.filter((section) => !items.has(section) && hasTextBelow(report, section));
  const areBare = heads.every((head) => isEmpty(head.runIn) && !endsInMark(report, head));
  return heads.length > 0 && areBare ? items : NO_ITEMS;
}

const NO_ITEMS: ReadonlySet<Section> = new Set();

const endsInMark = ({ text, lines }: Report, { line }: Section): boolean =>
  /[。；;：:，,]/.test(text[lines[line]!.textEnd - 1]!);

const isSentence = ({ text, lines }: Report, { line }: Section): boolean =>
  text[lines[line]!.textEnd - 1] === '。';

/**
 * Whether most of a sequence end as no heading does: in ； as the parts of one sentence, or below an article, whose items are
 * text like itself, in any mark.
 */
function areClauses({ text, lines }: Report, group: readonly Section[]): boolean {
  const mark = group[0]!.parent?.scheme === 'article' ? /[；;。：:]/ : /[；;]/;
  const others = group.slice(0, -1);
  const ending = others.filter(
    ({ line, runIn }) => isEmpty(runIn) && mark.test(text[lines[line]!.textEnd - 1]!),
  );
  return ending.length * 2 > others.length;
}

/** Whether text stands below the line of a heading; what follows the last of a sequence may be the report's own. */
function hasBelow(report: Report, { line, end, children }: Section, isLast: boolean): boolean {
  if (children.some(({ kind }) => kind === 'heading')) return true;
  if (isLast) return false;
  const { text, lines } = report;
  for (let number = line + 1; number < lines.length && lines[number]!.start < end; number++) {
    const each = lines[number]!;
    // A remark for the writers alone is not printed.
    if (each.textStart < each.textEnd && !isComment(text, each)) return true;
  }
  return false;
}

/** Whether the colons of a sequence part labels from their values, of most of those that have one. */
function areLabelled(report: Report, group: readonly Section[]): boolean {
  const labels = group.flatMap((section) => {
    const end = labelEnd(report, section);
    return end === undefined ? [] : [{ section, end }];
  });
  const values = labels.filter(({ section, end }) => isValue(report, section, end));
  return values.length > 0 && values.length * 2 >= labels.length;
}

/** Where the face of a heading ends, in a sequence of labels or not; undefined for body text. */
function faceEnd(report: Report, section: Section, labelled: boolean): number | undefined {
  const { title, runIn, marker, line } = section;
  const { textEnd } = report.lines[line]!;
  const label = labelEnd(report, section);
  if (label !== undefined && (labelled || isEmpty(title))) return label;
  // A heading that runs on as a sentence is body text.
  if (isEmpty(title) && marker.end < textEnd) return undefined;
  return isEmpty(runIn) ? textEnd : runIn.start;
}

/** A label is a short phrase without a mark; UTF-16 units. */
const LABEL = /^[^，。；：:、！？“”‘’《》\t|]{2,14}$/;
/** The beginning of a sentence that the colon leads on, or of a bracket. */
const LEADS_ON = /(?:组成|包括|如下|下列|以下|为|是|有|即|指)$|（[^）]*$/;

/** Behind the colon of a label that a value follows (会议时间：7月10日); undefined where the line is none. */
function labelEnd({ text, lines }: Report, { marker, line, scheme }: Section): number | undefined {
  if (!isOnLadder(scheme)) return undefined;
  const { textEnd } = lines[line]!;
  const start = skipBlanks(text, marker.end, textEnd);
  const opening = text.slice(start, Math.min(textEnd, start + 16));
  const colon = opening.search(/[：:]/);
  const label = opening.slice(0, Math.max(0, colon));
  if (!LABEL.test(label) || LEADS_ON.test(label)) return undefined;
  const end = start + colon + 1;
  // 比例为3:1 and 上午9:00 are figures.
  if (/\d/.test(opening[colon - 1]!) && /\d/.test(text[end] ?? '')) return undefined;
  return skipBlanks(text, end, textEnd) < textEnd ? end : undefined;
}

/**
 * Whether what follows the colon is a value and no half of a heading: 一、加快转型：打好主动仗 heads the text below it, and a
 * short sentence with run-in text is a run-in heading, unless it names figures.
 */
function isValue({ text, lines }: Report, { runIn, title, line, end }: Section, label: number): boolean {
  if (isEmpty(title)) return true;
  if (end > lines[line]!.textEnd) return false;
  return isEmpty(runIn) || /\d/.test(text.slice(label, title.end));
}
