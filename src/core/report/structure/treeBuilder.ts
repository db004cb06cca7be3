import { trimBlanksEnd } from '../../text/characters';
import type { PaperParts } from '../documentParts/index';
import type { Attachment, PartRole } from '../documentParts/roles';
import type { DraftHeadings } from '../markdown/headings';
import type { EnumerationItem, EnumerationRun, Line, LineMarker, Section, SectionKind } from '../model';
import { isDecimalChapter } from '../ordinals/decimals';
import { enumerationItems, groupEnumerations, withStanding } from '../ordinals/enumerations';
import { ladder, rankOf, schemes } from '../ordinals/schemes';
import { headingShape, itemShape } from './shapes';

/** What closes a paper's text. */
const ENDS_BODY: ReadonlySet<PartRole> = new Set(['closing', 'attachment-note', 'signature', 'date', 'note']);

type MutableSection = { -readonly [K in keyof Section]: Section[K] } & { children: MutableSection[] };

export class TreeBuilder {
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
  build(
    markers: readonly LineMarker[],
    parts: PaperParts,
    headings: DraftHeadings,
  ): readonly EnumerationRun[] {
    const runs: EnumerationRun[] = [];
    const all: EnumerationItem[] = [];
    let marks: EnumerationItem[] = [];
    const closeRuns = () => {
      if (marks.length === 0) return;
      const grouped = groupEnumerations(this.#text, this.#path.at(-1)?.section.start ?? 0, marks);
      marks = [];
      for (const run of grouped) runs.push(run);
      this.#addEnumerations(grouped);
    };
    let next = 0;
    let nextPart = 0;
    let nextAttachment = 0;
    let ended = false;
    // Between the closing and the first annex stands nothing that could be a list.
    let outside = false;
    for (let i = parts.firstLine; i < this.#lines.length; i++) {
      const line = this.#lines[i]!;
      if (line.textStart === line.textEnd) continue;
      let from = line.textStart;
      const marker = markers[next]?.line === i ? markers[next] : undefined;
      while (markers[next]?.line === i) next++;
      const role = parts.parts[nextPart]?.line === i ? parts.parts[nextPart]!.role : undefined;
      while (parts.parts[nextPart]?.line === i) nextPart++;
      const attachment = parts.attachments[nextAttachment];
      if (attachment?.line === i) {
        nextAttachment++;
        closeRuns();
        this.#addAttachment(line, attachment);
        outside = false;
        ended = false;
        continue;
      }
      if (role !== undefined) {
        if (!ended && ENDS_BODY.has(role)) {
          closeRuns();
          this.#closeAt(line.start);
          ended = true;
          outside = true;
        }
        continue;
      }
      if (marker) {
        closeRuns();
        from = this.#addHeading(line, marker);
        outside = false;
      }
      const level = headings.get(i);
      if (level !== undefined && !marker) {
        closeRuns();
        this.#addUnnumbered(line, level);
        outside = false;
        continue;
      }
      if (outside) continue;
      for (const mark of enumerationItems(line, from)) {
        marks.push(mark);
        all.push(mark);
      }
    }
    closeRuns();
    this.#closeAt(this.#text.length);
    return withStanding(runs, all, markers);
  }

  /** Adds the heading and gives the offset where its own text (behind the heading sentence) begins. */
  #addHeading(line: Line, marker: LineMarker): number {
    const scheme = schemes[marker.scheme];
    const { rank } = marker;
    while (this.#path.length > 0 && this.#path.at(-1)!.rank >= rank) this.#leave(line.start);
    const { title, runIn } = headingShape(this.#text, line, marker);
    const isCounted = marker.scheme === 'decimal' || isDecimalChapter(marker);
    const level = isCounted ? Math.min(marker.depth, 5) : scheme.level;
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

  /** A heading of Markdown that has no ordinal stands beside those that have one of its level. */
  #addUnnumbered(line: Line, level: number): void {
    const rank = rankOf(ladder[level - 1]!, 1);
    while (this.#path.length > 0 && this.#path.at(-1)!.rank >= rank) this.#leave(line.start);
    const none = { start: line.textStart, end: line.textStart };
    const title = { start: line.textStart, end: line.textEnd };
    const runIn = { start: line.textEnd, end: line.textEnd };
    const section = this.#open(
      'unnumbered',
      'unnumbered',
      level,
      0,
      none,
      title,
      runIn,
      line.number,
      line.textEnd,
    );
    this.#path.push({ section, rank });
  }

  #addAttachment(line: Line, { ordinal, marker, title }: Attachment): void {
    while (this.#path.length > 0) this.#leave(line.start);
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
    for (const [i, mark] of items.entries()) {
      if (last) last.end = this.#contentEnd(mark.start);
      last = this.#addItem(mark, items[i + 1], level, heading);
    }
    if (last) last.end = this.#lines[last.line]!.textEnd;
  }

  /** An item holds the lists that begin inside it and end before its next sibling. */
  #addLists(runs: readonly EnumerationRun[]): void {
    const heading = this.#path.at(-1)?.section;
    const all = runs.flatMap((run) => run.items.map((mark, index) => ({ mark, run, index })));
    all.sort((a, b) => a.mark.start - b.mark.start);
    const open: { run: EnumerationRun; index: number; section: MutableSection }[] = [];
    for (const [i, { mark, run, index }] of all.entries()) {
      while (open.length > 0 && !holds(open.at(-1)!, run, mark))
        open.pop()!.section.end = this.#contentEnd(mark.start);
      const level = (heading?.level ?? 0) + 1 + open.length;
      const section = this.#addItem(mark, all[i + 1]?.mark, level, open.at(-1)?.section ?? heading);
      open.push({ run, index, section });
    }
    for (const { section } of open) section.end = this.#lines[section.line]!.textEnd;
  }

  #addItem(
    mark: EnumerationItem,
    next: EnumerationItem | undefined,
    level: number,
    parent: MutableSection | undefined,
  ): MutableSection {
    const line = this.#lines[mark.line]!;
    const { title, runIn } = itemShape(this.#text, line, mark, next);
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
  mark: EnumerationItem,
): boolean {
  if (open.run === run) return false;
  const next = open.run.items[open.index + 1];
  return next !== undefined && next.start > mark.start && next.start > run.items.at(-1)!.start;
}
