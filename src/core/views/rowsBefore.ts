import { changedLines } from '../report/following';
import type { Line, Report, Section } from '../report/model';
import type { Span } from '../text/span';
import type { TreeEntry } from './tree';

/** What the row of a section says, wherever that stands. */
export type RowFacts = Required<
  Pick<TreeEntry, 'key' | 'label' | 'kind' | 'description' | 'tooltip' | 'spoken' | 'problems'>
>;

interface Row {
  readonly section: Section;
  readonly blanks: number;
  readonly facts: RowFacts;
}

/** The rows of the version of a text that was shown last, in reading order. */
interface Shown {
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
}

const lastShown = new WeakMap<object, Shown>();

/**
 * The rows of an outline as they were in the version before: a key changes what a few of them say, those of the sections
 * that it was typed in. Sections are asked about in reading order.
 */
export class RowsBefore {
  readonly #before: readonly Row[];
  /** From where to where the text has changed, in its offsets now, and how far what stands behind has moved. */
  readonly #changed: Span;
  readonly #by: number;
  #next = 0;
  readonly #now: Row[] = [];

  constructor({ textHistory, lines }: Report) {
    const last = lastShown.get(textHistory) ?? { lines: [], rows: [] };
    const { first, end, newEnd } = changedLines(last.lines, lines);
    const startOf = (line: Line | undefined) => line?.start ?? Number.POSITIVE_INFINITY;
    this.#before = last.rows;
    this.#changed = { start: startOf(lines[first]), end: startOf(lines[newEnd]) };
    this.#by = (lines[newEnd]?.start ?? 0) - (last.lines[end]?.start ?? 0);
    lastShown.set(textHistory, { lines, rows: this.#now });
  }

  /** What the row of `section`, with so many open `blanks` and no slips, said before, if nothing in it has changed. */
  factsOf(section: Section, blanks: number): RowFacts | undefined {
    const isBehind = section.start >= this.#changed.end;
    if (!isBehind && section.end >= this.#changed.start) return undefined;
    const start = isBehind ? section.start - this.#by : section.start;
    while (this.#before[this.#next] && this.#before[this.#next]!.section.start < start) this.#next++;
    const row = this.#before[this.#next];
    if (row?.section.start !== start || row.blanks !== blanks || row.facts.problems.length > 0)
      return undefined;
    return areAlike(row.section, section) ? row.facts : undefined;
  }

  /** Remembers what the row of `section` says now. */
  keep(section: Section, blanks: number, facts: RowFacts): void {
    this.#now.push({ section, blanks, facts });
  }
}

/** Whether two sections are of one kind and parted alike, wherever they stand. */
function areAlike(a: Section, b: Section): boolean {
  const by = b.start - a.start;
  const isMoved = (one: Span, other: Span) => one.start + by === other.start && one.end + by === other.end;
  return (
    a.kind === b.kind &&
    a.scheme === b.scheme &&
    isMoved(a, b) &&
    isMoved(a.marker, b.marker) &&
    isMoved(a.title, b.title) &&
    isMoved(a.runIn, b.runIn)
  );
}
