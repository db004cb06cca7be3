import { skipBlanks, trimBlanksEnd } from '../text/characters';
import { isComment } from './comments';
import {
  type EnumerationMark,
  type EnumerationRun,
  enumerationMarks,
  groupEnumerations,
  opensEnumeration,
} from './enumerations';
import { type HeadingScheme, type Marker, readMarker, schemes } from './levels';
import { splitLines } from './lines';
import { type Paragraph, perParagraph } from './paragraph';
import { attachmentNumber, findParts, noteTextStart, type Parts, resetsNumbering } from './parts';
import { type PlaceholderChoices, withChoices } from './placeholderChoices';
import { findPlaceholders, type PlaceholderOptions } from './placeholders';
import type { Line, LineMarker, Report, Section, SectionKind } from './types';

export interface ParseOptions extends PlaceholderOptions {
  readonly choices?: PlaceholderChoices;
  /** The report before an edit: paragraphs that stood in it are not read again. */
  readonly before?: Pick<Report, 'paragraphs'>;
}

/**
 * A heading's sentence ends at its first 。 within so many characters, or it is no heading but body text
 * (longest in published reports: 38).
 */
const MAX_HEADING = 40;

type MutableSection = { -readonly [K in keyof Section]: Section[K] } & { children: MutableSection[] };

/** Reads a report. Any text gives one; nothing throws. */
export function parse(text: string, options: ParseOptions = {}): Report {
  const paragraphs = new Map<string, Paragraph>();
  const lines = splitLines(text, paragraphs, options.before?.paragraphs);
  const parts = findParts(text, lines);
  const markers = confirm(scanMarkers(text, lines, parts, options));
  const tree = new TreeBuilder(text, lines);
  const enumerations = tree.build(markers, parts);
  const matterEnd = parts.frontMatter?.end ?? 0;
  // [甲, 乙] is how a list is written in the front matter.
  const blanks = findPlaceholders(lines, options).filter(
    ({ start }) => start >= matterEnd || text[start] !== '[',
  );
  return {
    text,
    lines,
    paragraphs,
    ...parts,
    markers,
    enumerations,
    roots: tree.roots,
    sections: tree.sections,
    placeholders: withChoices(text, lines, blanks, options.choices ?? {}),
  };
}

/** Ordinals at the start of lines, doubtful ones among them. */
function scanMarkers(
  text: string,
  lines: readonly Line[],
  parts: Parts,
  options: ParseOptions,
): LineMarker[] {
  const markers: LineMarker[] = [];
  const openingOf = options.markdown ? markdownOpening : opening;
  const first = firstLineBehind(lines, parts.frontMatter?.end);
  const titleLine = parts.title ? parts.title.end : -1;
  let afterReset = false;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd || line.textStart < titleLine) continue;
    const { paragraph, start } = line;
    const opensNote = parts.attachmentNote?.start === line.textStart;
    const { marker, resets } = opensNote
      ? readOpening(paragraph, noteTextStart(text, line) - start)
      : openingOf(paragraph);
    if (marker) {
      markers.push(lineMarker(marker, line, afterReset || opensNote));
      afterReset = false;
    } else {
      afterReset ||= resets;
    }
  }
  return markers;
}

/** What a paragraph means to the numbering. */
interface Opening {
  /** The ordinal it begins with, in offsets of the paragraph. */
  readonly marker: Marker | undefined;
  /** It lets numbering begin anew. */
  readonly resets: boolean;
}

const opening = perParagraph((paragraph) => readOpening(paragraph, paragraph.textStart));
const markdownOpening = perParagraph((paragraph) => readOpening(paragraph, skipMarkdown(paragraph)));

const GOES_ON: Opening = { marker: undefined, resets: false };
const RESETS: Opening = { marker: undefined, resets: true };

/** `at` is where the paragraph's own text begins. */
function readOpening(paragraph: Paragraph, at: number): Opening {
  const { text, textEnd } = paragraph;
  const marker = readMarker(text, at, textEnd);
  if (marker && !isTabular(paragraph, marker.end)) return { marker, resets: false };
  return resetsNumbering(text, paragraph) ? RESETS : GOES_ON;
}

/** Written out: spreading an object costs more than reading the line. */
function lineMarker(marker: Marker, { start: by, number: line }: Line, afterReset: boolean): LineMarker {
  const { scheme, ordinal, depth, wellFormed, doubtful } = marker;
  const start = by + marker.start;
  const end = by + marker.end;
  return { scheme, ordinal, depth, start, end, wellFormed, doubtful, line, afterReset };
}

function firstLineBehind(lines: readonly Line[], offset: number | undefined): number {
  if (offset === undefined) return 0;
  const index = lines.findIndex((line) => line.start >= offset);
  return index < 0 ? lines.length : index;
}

/** Behind the `#`, `>` and `**` that Markdown puts before an ordinal. */
function skipMarkdown({ text, textStart, textEnd }: Paragraph): number {
  const mark = /^(?:#{1,6}[ \t]+|>[ \t]?|\*\*)+/.exec(text.slice(textStart, textStart + 16));
  return mark ? skipBlanks(text, textStart + mark[0].length, textEnd) : textStart;
}

/** How an entry of a table of contents ends: a leader and the page. */
const LEADER = /(?:…|[.．·]{4}|-{4}|—{3})[ \u3000]*[0-9]{1,3}$/;

/**
 * Cells parted by tabs or bars, or an entry of a table of contents; a tab right behind the ordinal is only how
 * Word sets it apart.
 */
function isTabular({ text, textStart, textEnd }: Paragraph, markerEnd: number): boolean {
  if (text.charCodeAt(textStart) === 0x7c) return true;
  if (text.slice(skipBlanks(text, markerEnd, textEnd), textEnd).includes('\t')) return true;
  return LEADER.test(text.slice(Math.max(markerEnd, textEnd - 12), textEnd));
}

/** Keeps a doubtful ordinal only where its siblings make it one; what lets numbering begin anew is handed on. */
function confirm(markers: readonly LineMarker[]): LineMarker[] {
  if (!markers.some((marker) => marker.doubtful)) return [...markers];
  const behind = ordinalsBehind(markers);
  const before = new Map<HeadingScheme, number>();
  const kept: LineMarker[] = [];
  let afterReset = false;
  markers.forEach((marker, i) => {
    const { scheme, ordinal, doubtful } = marker;
    if (doubtful && !isSibling(scheme, ordinal, before.get(scheme), behind[i])) {
      afterReset ||= marker.afterReset;
      return;
    }
    if (!doubtful) leaveContained(before, scheme);
    before.set(scheme, ordinal);
    kept.push({ ...marker, afterReset: marker.afterReset || afterReset });
    afterReset = false;
  });
  return kept;
}

/** For each ordinal the next one of its scheme under the same heading. */
function ordinalsBehind(markers: readonly LineMarker[]): (number | undefined)[] {
  const next = new Map<HeadingScheme, number>();
  const behind = new Array<number | undefined>(markers.length);
  for (let i = markers.length - 1; i >= 0; i--) {
    const { scheme, ordinal, doubtful } = markers[i]!;
    behind[i] = next.get(scheme);
    if (!doubtful) leaveContained(next, scheme);
    next.set(scheme, ordinal);
  }
  return behind;
}

function leaveContained(ordinals: Map<HeadingScheme, number>, by: HeadingScheme): void {
  for (const scheme of ordinals.keys()) {
    if (schemes[scheme].rank > schemes[by].rank) ordinals.delete(scheme);
  }
}

/** 三， after 二、 is a heading with a wrong mark; a figure at the start of a line has to fit on both sides. */
function isSibling(
  scheme: HeadingScheme,
  ordinal: number,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (ordinal === 1) return before !== 1 && behind === 2;
  return before === ordinal - 1 && (scheme === 'arabic' ? behind === ordinal + 1 : behind !== ordinal);
}

/** 。！？ */
const endsSentence = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

class TreeBuilder {
  readonly roots: MutableSection[] = [];
  readonly sections: MutableSection[] = [];
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** The open headings, outermost first. */
  #path: { section: MutableSection; rank: number }[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Builds the tree and gives the running lists found on the way. */
  build(markers: readonly LineMarker[], parts: Parts): EnumerationRun[] {
    const runs: EnumerationRun[] = [];
    const note = parts.attachmentNote;
    const bodyEnd = Math.min(
      ...[parts.closing, note, parts.signature, parts.date].map((part) => part?.start ?? this.#text.length),
    );
    let marks: EnumerationMark[] = [];
    const closeRuns = () => {
      const grouped = groupEnumerations(this.#text, this.#path.at(-1)?.section.start ?? 0, marks);
      marks = [];
      for (const run of grouped) runs.push(run);
      this.#addEnumerations(grouped);
    };
    let next = 0;
    let ended = false;
    // Between the closing and the first annex stands nothing that could be a list.
    let outside = false;
    const firstLine = firstLineBehind(this.#lines, parts.frontMatter?.end);
    for (let i = firstLine; i < this.#lines.length; i++) {
      const line = this.#lines[i]!;
      if (line.textStart === line.textEnd) continue;
      let from = line.textStart;
      const marker = markers[next]?.line === i ? markers[next++] : undefined;
      const annex = marker ? undefined : attachmentNumber(this.#text, line);
      const inNote = note !== undefined && line.start < note.end && line.end >= note.start;
      if (annex !== undefined) {
        closeRuns();
        this.#addAttachment(line, annex);
        outside = false;
        continue;
      }
      if (!ended && line.start >= bodyEnd) {
        closeRuns();
        this.#closeAt(bodyEnd);
        ended = true;
        outside = true;
      }
      if (inNote) continue;
      if (marker) {
        closeRuns();
        from = this.#addHeading(line, marker);
        outside = false;
      }
      if (outside) continue;
      for (const mark of enumerationMarks(line, from)) marks.push(mark);
    }
    closeRuns();
    this.#closeAt(this.#text.length);
    return runs;
  }

  /** Adds the heading and gives the offset where its own text (behind the heading sentence) begins. */
  #addHeading(line: Line, marker: LineMarker): number {
    const scheme = schemes[marker.scheme];
    const rank = scheme.rank + marker.depth / 10;
    while (this.#path.length > 0 && this.#path.at(-1)!.rank >= rank) this.#leave(line.start);
    const start = skipBlanks(this.#text, marker.end, line.textEnd);
    // （一）一是… has no heading, only its list.
    const title = opensEnumeration(line, start)
      ? { start, end: start }
      : this.#headingSentence(start, line.textEnd);
    const runIn = {
      start: skipBlanks(this.#text, this.#pastMark(title.end, line.textEnd), line.textEnd),
      end: line.textEnd,
    };
    const level = marker.scheme === 'decimal' ? Math.min(marker.depth, 5) : scheme.level;
    const section = this.#open(
      'heading',
      marker.scheme,
      level,
      marker.ordinal,
      marker,
      title,
      runIn,
      line.number,
      line.textEnd,
    );
    this.#path.push({ section, rank });
    return runIn.start;
  }

  /** From `start` to the first sentence mark if that comes soon enough; empty where the paragraph is body text. */
  #headingSentence(start: number, end: number): { start: number; end: number } {
    const limit = Math.min(end, start + MAX_HEADING + 1);
    for (let at = start; at < limit; at++) {
      if (endsSentence(this.#text.charCodeAt(at))) return { start, end: at };
    }
    return end - start <= MAX_HEADING ? { start, end } : { start, end: start };
  }

  #pastMark(at: number, end: number): number {
    return at < end && endsSentence(this.#text.charCodeAt(at)) ? at + 1 : at;
  }

  #addAttachment(line: Line, ordinal: number): void {
    while (this.#path.length > 0) this.#leave(line.start);
    const following = this.#lines
      .slice(line.number + 1, line.number + 6)
      .find((next) => next.textStart < next.textEnd && !isComment(this.#text, next));
    const titled = following && readMarker(this.#text, following.textStart, following.textEnd) === undefined;
    const title =
      titled && following.textEnd - following.textStart <= MAX_HEADING * 2
        ? { start: following.textStart, end: following.textEnd }
        : { start: line.textEnd, end: line.textEnd };
    const marker = { start: line.textStart, end: line.textEnd };
    const none = { start: line.textEnd, end: line.textEnd };
    const section = this.#open(
      'attachment',
      'attachment',
      1,
      ordinal,
      marker,
      title,
      none,
      line.number,
      line.textEnd,
    );
    this.#path.push({ section, rank: 0 });
  }

  #addEnumerations(runs: readonly EnumerationRun[]): void {
    if (runs.length === 1) this.#addList(runs[0]!);
    else if (runs.length > 1) this.#addLists(runs);
  }

  /** Each item ends where the next one begins; the last one ends with its paragraph, and what follows belongs to the heading again. */
  #addList({ items }: EnumerationRun): void {
    const heading = this.#path.at(-1)?.section;
    const level = (heading?.level ?? 0) + 1;
    let last: MutableSection | undefined;
    for (const mark of items) {
      if (last) last.end = this.#contentEnd(mark.start);
      last = this.#addItem(mark, level, heading);
    }
    if (last) last.end = this.#lines[last.line]!.textEnd;
  }

  /** An item holds the lists that begin inside it and end before its next sibling. */
  #addLists(runs: readonly EnumerationRun[]): void {
    const heading = this.#path.at(-1)?.section;
    const all = runs.flatMap((run) => run.items.map((mark, index) => ({ mark, run, index })));
    all.sort((a, b) => a.mark.start - b.mark.start);
    const open: { run: EnumerationRun; index: number; section: MutableSection }[] = [];
    for (const { mark, run, index } of all) {
      while (open.length > 0 && !holds(open.at(-1)!, run, mark))
        open.pop()!.section.end = this.#contentEnd(mark.start);
      const level = (heading?.level ?? 0) + 1 + open.length;
      const section = this.#addItem(mark, level, open.at(-1)?.section ?? heading);
      open.push({ run, index, section });
    }
    for (const { section } of open) section.end = this.#lines[section.line]!.textEnd;
  }

  #addItem(mark: EnumerationMark, level: number, parent: MutableSection | undefined): MutableSection {
    const line = this.#lines[mark.line]!;
    const start = skipBlanks(this.#text, this.#pastComma(mark), line.textEnd);
    const title = this.#firstClause(start, line.textEnd);
    const runIn = {
      start: skipBlanks(this.#text, this.#pastMark(title.end, line.textEnd), line.textEnd),
      end: line.textEnd,
    };
    return this.#open(
      'enumeration',
      'enumeration',
      level,
      mark.ordinal,
      mark,
      title,
      runIn,
      mark.line,
      line.textEnd,
      parent,
    );
  }

  #pastComma(mark: EnumerationMark): number {
    const behind = this.#text.charAt(mark.end);
    return behind !== '' && '，,：:、'.includes(behind) ? mark.end + 1 : mark.end;
  }

  /** A list item's first clause: up to 。 ； or ：, or where that is far, up to the first ，. */
  #firstClause(start: number, end: number): { start: number; end: number } {
    let comma = -1;
    const limit = Math.min(end, start + MAX_HEADING);
    for (let at = start; at < limit; at++) {
      const code = this.#text.charCodeAt(at);
      if (endsSentence(code) || code === 0xff1b || code === 0x3b || code === 0xff1a)
        return { start, end: at };
      if (comma < 0 && code === 0xff0c) comma = at;
    }
    return { start, end: comma >= 0 ? comma : limit };
  }

  #open(
    kind: SectionKind,
    scheme: Section['scheme'],
    level: number,
    ordinal: number,
    marker: { start: number; end: number },
    title: Section['title'],
    runIn: Section['runIn'],
    line: number,
    end: number,
    parent = this.#path.at(-1)?.section,
  ): MutableSection {
    const section: MutableSection = {
      kind,
      scheme,
      level,
      ordinal,
      marker: { start: marker.start, end: marker.end },
      title,
      runIn,
      line,
      start: marker.start,
      end,
      parent,
      children: [],
    };
    (parent ? parent.children : this.roots).push(section);
    this.sections.push(section);
    return section;
  }

  /** Ends the innermost open heading before `offset`, without the blank lines there. */
  #leave(offset: number): void {
    const { section } = this.#path.pop()!;
    section.end = Math.max(section.end, this.#contentEnd(offset));
  }

  #closeAt(offset: number): void {
    while (this.#path.length > 0) this.#leave(offset);
  }

  #contentEnd(offset: number): number {
    let at = offset;
    for (;;) {
      at = trimBlanksEnd(this.#text, 0, at);
      const code = at > 0 ? this.#text.charCodeAt(at - 1) : 0;
      if (code !== 10 && code !== 13) return at;
      at--;
    }
  }
}

/** Whether the list `run` of `mark` stands inside the item that is open: it ends before that item's next sibling. */
function holds(
  open: { readonly run: EnumerationRun; readonly index: number },
  run: EnumerationRun,
  mark: EnumerationMark,
): boolean {
  if (open.run === run) return false;
  const next = open.run.items[open.index + 1];
  return next !== undefined && next.start > mark.start && next.start > run.items.at(-1)!.start;
}
