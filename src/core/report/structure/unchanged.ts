import { trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { isBodyText, leadOnAlike } from '../documentParts/bodyText';
import type { Attachment, DocumentPart } from '../documentParts/roles';
import { changedLines } from '../following';
import type { EnumerationItem, EnumerationRun, Line, LineMarker, Section } from '../model';
import { enumerationItems, listAlike, openAlike } from '../ordinals/enumerations';
import type { Paragraph } from '../paragraph';
import { lineMarker, numberAlike } from './markers';
import { headingShape, itemShape, type Shape } from './shapes';
import type { Structure, WrittenText } from './structure';

// A key changes the words of one line. Where these are body text before and after, all lines stand to each other as they
// did: what stands above is taken as it is, what stands below is moved, and only the line itself is read.

/** A text and its structure. */
export interface Known {
  readonly written: WrittenText;
  readonly structure: Structure;
}

/** The structure of `now` where nothing of it has changed but places since `last`; undefined where it has to be read. */
export function unchangedStructure(last: Known, now: WrittenText): Structure | undefined {
  const edit = editOf(last.written, now);
  if (!edit) return undefined;
  const { structure } = last;
  const lists = listsIn(structure, last.written.text, now.text, edit);
  return lists && movedStructure(structure, now.text, edit, lists);
}

/** What an edited line says of its section and of lists, before and after. */
interface EditedLists {
  /** Of the heading that the line begins with. */
  readonly shape: Shape | undefined;
  /** By where they stood, in reading order, the items of lists that the line holds. */
  readonly items: ReadonlyMap<number, EnumerationItem>;
}

/** What the edited line says, where its items count as those did that it had before. */
function listsIn(structure: Structure, before: string, now: string, edit: Edit): EditedLists | undefined {
  const marker = structure.markers.find(({ line }) => line === edit.now.number);
  const itemsBehind = (line: Line, shape: Shape | undefined): readonly EnumerationItem[] =>
    enumerationItems(line, shape?.runIn.start ?? line.textStart);
  const shape = marker && headingShape(now, edit.now, marker);
  const own = itemsBehind(edit.now, shape);
  const others = itemsBehind(edit.before, marker && headingShape(before, edit.before, marker));
  if (!listAlike(edit.now, own, edit.before, others)) return undefined;
  return { shape, items: new Map(others.map(({ start }, i) => [start, own[i]!])) };
}

/** The one line whose words an edit changed, and how far it moved what stands below. */
interface Edit {
  readonly before: Line;
  readonly now: Line;
  readonly by: number;
}

/** What was done to `before`, where that was to change the words of one line that is body text. */
function editOf(before: WrittenText, now: WrittenText): Edit | undefined {
  const isPlain = ({ isDraft, roles }: WrittenText): boolean => !isDraft && !roles?.size;
  if (!isPlain(before) || !isPlain(now)) return undefined;
  if (before.firstLine !== now.firstLine || before.lines.length !== now.lines.length) return undefined;
  const { first, end, newEnd } = changedLines(before.lines, now.lines);
  if (end !== first + 1 || newEnd !== end || first < now.firstLine) return undefined;
  const edit = {
    before: before.lines[first]!,
    now: now.lines[first]!,
    by: now.text.length - before.text.length,
  };
  if (!readAlike(edit.before.paragraph, edit.now.paragraph)) return undefined;
  // Line ends may have become others.
  const areMoved = now.lines.every((line, i) => {
    const same = before.lines[i]!;
    return line === same || line.start - same.start === (i > first ? edit.by : 0);
  });
  return areMoved ? edit : undefined;
}

/** Whether two paragraphs mean the same to the lines around them. */
const readAlike = (one: Paragraph, other: Paragraph): boolean =>
  isBodyText(one) &&
  isBodyText(other) &&
  one.textStart === other.textStart &&
  one.text.length - one.textEnd === other.text.length - other.textEnd &&
  leadOnAlike(one, other) &&
  numberAlike(one, other) &&
  openAlike(one, other);

/** Where `offset` of the text before is now; inside of the line nothing has moved that is asked about, but for lists. */
const moveOffset = (offset: number, { before, by }: Edit): number =>
  offset < before.textEnd ? offset : offset + by;

const moveSpan = ({ start, end }: Span, edit: Edit): Span => ({
  start: moveOffset(start, edit),
  end: moveOffset(end, edit),
});

const isAbove = ({ end }: Span, { before }: Edit): boolean => end < before.start;

function movedStructure(structure: Structure, text: string, edit: Edit, lists: EditedLists): Structure {
  const span = (each: Span | undefined): Span | undefined => each && moveSpan(each, edit);
  const { firstLine, title, addressee, attachmentNote, closing, signature, date } = structure;
  return {
    firstLine,
    title: span(title),
    addressee: span(addressee),
    attachmentNote: span(attachmentNote),
    closing: span(closing),
    signature: span(signature),
    date: span(date),
    parts: structure.parts.map((part) => movedPart(part, edit)),
    attachments: structure.attachments.map((attachment) => movedAttachment(attachment, edit)),
    markers: structure.markers.map((marker) => movedMarker(marker, edit)),
    enumerations: structure.enumerations.map((run) => movedRun(run, edit, lists)),
    ...movedTree(structure, text, edit, lists),
  };
}

function movedPart(part: DocumentPart, edit: Edit): DocumentPart {
  if (isAbove(part, edit)) return part;
  const { labelEnd, ordinalAt } = part;
  return {
    ...part,
    ...moveSpan(part, edit),
    labelEnd: moveOffset(labelEnd, edit),
    ordinalAt: ordinalAt === undefined ? undefined : moveOffset(ordinalAt, edit),
  };
}

function movedAttachment(attachment: Attachment, edit: Edit): Attachment {
  const { line, ordinal, marker, title } = attachment;
  if (line < edit.now.number) return attachment;
  return { line, ordinal, marker: moveSpan(marker, edit), title: moveSpan(title, edit) };
}

/** What the edited line begins with stands where it stood. */
const movedMarker = (marker: LineMarker, edit: Edit): LineMarker =>
  marker.line <= edit.now.number
    ? marker
    : lineMarker(marker, marker.rank, edit.by, marker.line, marker.afterReset);

function movedRun(run: EnumerationRun, edit: Edit, lists: EditedLists): EnumerationRun {
  const { items, reading, certain } = run;
  if (isAbove(items.at(-1)!, edit)) return run;
  return { items: items.map((item) => movedItem(item, edit, lists)), reading, certain };
}

function movedItem(item: EnumerationItem, edit: Edit, { items }: EditedLists): EnumerationItem {
  const { word, ordinal, numeral, start, end, line, atLineStart } = item;
  if (line < edit.now.number) return item;
  if (line === edit.now.number) return items.get(start)!;
  const { by } = edit;
  return {
    word,
    ordinal,
    numeral: { start: numeral.start + by, end: numeral.end + by },
    start: start + by,
    end: end + by,
    line,
    atLineStart,
  };
}

/** The same tree at the places of now; branches that end above the edited line are the same altogether. */
function movedTree(
  { roots, sections: before }: Structure,
  text: string,
  edit: Edit,
  lists: EditedLists,
): Pick<Structure, 'roots' | 'sections'> {
  const headOf = headsOn(before, text, edit, lists);
  const sections: Section[] = [];
  const keep = (section: Section): void => {
    sections.push(section);
    for (const child of section.children) keep(child);
  };
  const move = (section: Section, parent: Section | undefined): Section => {
    if (parent === section.parent && isAbove(section, edit)) {
      keep(section);
      return section;
    }
    const { kind, scheme, level, ordinal, line, end } = section;
    const { marker, title, runIn } = headOf(section);
    const children: Section[] = [];
    const there: Section = {
      kind,
      scheme,
      level,
      ordinal,
      marker,
      title,
      runIn,
      line,
      start: marker.start,
      end: movedEnd(end, text, edit, lists),
      parent,
      children,
    };
    sections.push(there);
    for (const child of section.children) children.push(move(child, there));
    return there;
  };
  return { roots: roots.map((root) => move(root, undefined)), sections };
}

/** Ordinals, titles and what is run in, as they are now; those of the edited line are read. */
function headsOn(
  sections: readonly Section[],
  text: string,
  edit: Edit,
  { shape, items }: EditedLists,
): (section: Section) => Pick<Section, 'marker' | 'title' | 'runIn'> {
  const { now: line } = edit;
  const listed = sections.filter((each) => each.line === line.number && each.kind === 'enumeration');
  return (section) => {
    const { marker, title, runIn } = section;
    if (section.line !== line.number)
      return { marker: moveSpan(marker, edit), title: moveSpan(title, edit), runIn: moveSpan(runIn, edit) };
    const item = items.get(section.start);
    if (!item) return { marker, ...shape! };
    const next = listed[listed.indexOf(section) + 1];
    const { start, end } = item;
    return { marker: { start, end }, ...itemShape(text, line, item, next && items.get(next.start)) };
  };
}

/** Where a section ends now; one that ends inside of the edited line does so before the item that came next. */
function movedEnd(end: number, text: string, edit: Edit, { items }: EditedLists): number {
  const { before, now } = edit;
  if (end <= before.start || end >= before.textEnd) return moveOffset(end, edit);
  for (const [start, item] of items) if (start >= end) return trimBlanksEnd(text, now.start, item.start);
  return end;
}
