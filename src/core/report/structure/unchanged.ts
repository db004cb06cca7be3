import type { Span } from '../../text/span';
import { isBodyText, leadOnAlike } from '../documentParts/bodyText';
import type { Attachment, DocumentPart } from '../documentParts/roles';
import { changedLines } from '../following';
import type { EnumerationItem, EnumerationRun, Line, LineMarker, Section } from '../model';
import { enumerationItems, openAlike } from '../ordinals/enumerations';
import type { Paragraph } from '../paragraph';
import { lineMarker, numberAlike } from './markers';
import { headingShape } from './shapes';
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
  const marker = structure.markers.find(({ line }) => line === edit.now.number);
  const shape = marker && headingShape(now.text, edit.now, marker);
  const lastShape = marker && headingShape(last.written.text, edit.before, marker);
  if (listsAny(edit.before, lastShape?.runIn) || listsAny(edit.now, shape?.runIn)) return undefined;
  return movedStructure(structure, edit, (section) =>
    section.line === edit.now.number && shape ? shape : movedShape(section, edit),
  );
}

const listsAny = (line: Line, behind: Span | undefined): boolean =>
  enumerationItems(line, behind?.start ?? line.textStart).length > 0;

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

/** Where `offset` of the text before is now: on the line itself only what it begins with has a place before and after. */
const moveOffset = (offset: number, { before, by }: Edit): number =>
  offset < before.textEnd ? offset : offset + by;

const moveSpan = ({ start, end }: Span, edit: Edit): Span => ({
  start: moveOffset(start, edit),
  end: moveOffset(end, edit),
});

const isAbove = ({ end }: Span, { before }: Edit): boolean => end < before.textEnd;

function movedStructure(
  structure: Structure,
  edit: Edit,
  shapeOf: (section: Section) => Pick<Section, 'title' | 'runIn'>,
): Structure {
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
    enumerations: structure.enumerations.map((run) => movedRun(run, edit)),
    ...movedTree(structure, edit, shapeOf),
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

const movedMarker = (marker: LineMarker, edit: Edit): LineMarker =>
  isAbove(marker, edit) ? marker : lineMarker(marker, marker.rank, edit.by, marker.line, marker.afterReset);

function movedRun(run: EnumerationRun, edit: Edit): EnumerationRun {
  const { items, reading, certain } = run;
  if (isAbove(items.at(-1)!, edit)) return run;
  return { items: items.map((item) => movedItem(item, edit)), reading, certain };
}

function movedItem(item: EnumerationItem, edit: Edit): EnumerationItem {
  if (isAbove(item, edit)) return item;
  const { word, ordinal, numeral, start, end, line, atLineStart } = item;
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

const movedShape = ({ title, runIn }: Section, edit: Edit): Pick<Section, 'title' | 'runIn'> => ({
  title: moveSpan(title, edit),
  runIn: moveSpan(runIn, edit),
});

/** The same tree at the places of now; branches that end above the edited line are the same altogether. */
function movedTree(
  { roots }: Structure,
  edit: Edit,
  shapeOf: (section: Section) => Pick<Section, 'title' | 'runIn'>,
): Pick<Structure, 'roots' | 'sections'> {
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
    const { kind, scheme, level, ordinal, marker, line, start, end } = section;
    const { title, runIn } = shapeOf(section);
    const children: Section[] = [];
    const there: Section = {
      kind,
      scheme,
      level,
      ordinal,
      marker: moveSpan(marker, edit),
      title,
      runIn,
      line,
      start: moveOffset(start, edit),
      end: moveOffset(end, edit),
      parent,
      children,
    };
    sections.push(there);
    for (const child of section.children) children.push(move(child, there));
    return there;
  };
  return { roots: roots.map((root) => move(root, undefined)), sections };
}
