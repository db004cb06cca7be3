import type { Span } from '../text/span';

/** A row of a tree view, and what stands below it. */
export interface TreeEntry {
  /** What the row is known by from one version of the text to the next; need not be unique. */
  readonly key: string;
  /** Never empty. */
  readonly label: string;
  /** The stretch of the label that stands out. */
  readonly highlight?: Span;
  /** The grey text behind the label. */
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** A product icon before the label (`pass`). */
  readonly icon?: string;
  /** What is wrong with it, as sentences. */
  readonly problems: readonly string[];
  /** What the row is, for menus: words parted by blanks. */
  readonly kind?: string;
  /** What the row stands for in the text. */
  readonly span: Span;
  /** What is selected there when the row is clicked; empty puts the cursor. */
  readonly target: Span;
  readonly children: readonly TreeEntry[];
}

/** A row that stays the same object, with the same id, while the text around it changes. */
export interface TreeRow {
  readonly id: string;
  entry: TreeEntry;
  parent: TreeRow | undefined;
  children: readonly TreeRow[];
}

export interface UpdatedRows {
  /** All rows from top to bottom. */
  readonly rows: readonly TreeRow[];
  readonly roots: readonly TreeRow[];
  /** Rows came, went, or stand elsewhere now: the whole tree has to be drawn. */
  readonly moved: boolean;
  /** Rows that were there before and say something else now. */
  readonly redrawn: readonly TreeRow[];
}

/**
 * Carries `old` (all rows, top to bottom) over to `entries`. A row is known again by what it says and where it
 * stands among the others (`carryOver`), not by its place or path: so it keeps its id, and whoever shows it
 * keeps it open or closed, while one types in it, renumbers it, or inserts a section above.
 */
export function updateRows(
  old: readonly TreeRow[],
  entries: readonly TreeEntry[],
  newId: () => string,
): UpdatedRows {
  const from = carryOver(
    old.map((row) => row.entry.key),
    [...inReadingOrder(entries)].map((entry) => entry.key),
  );
  const rows: TreeRow[] = [];
  const redrawn: TreeRow[] = [];
  let moved = old.length !== from.length;
  const place = (siblings: readonly TreeEntry[], parent: TreeRow | undefined): TreeRow[] =>
    siblings.map((entry) => {
      const index = from[rows.length]!;
      const row: TreeRow = old[index] ?? { id: newId(), entry, parent, children: [] };
      moved ||= index !== rows.length || row.parent !== parent;
      if (!looksTheSame(row.entry, entry)) redrawn.push(row);
      rows.push(row);
      row.entry = entry;
      row.parent = parent;
      row.children = place(entry.children, row);
      return row;
    });
  const roots = place(entries, undefined);
  return { rows, roots, moved, redrawn };
}

function looksTheSame(a: TreeEntry, b: TreeEntry): boolean {
  return (
    a.label === b.label &&
    a.highlight?.start === b.highlight?.start &&
    a.highlight?.end === b.highlight?.end &&
    a.description === b.description &&
    a.icon === b.icon &&
    a.tooltip === b.tooltip &&
    a.spoken === b.spoken &&
    a.kind === b.kind &&
    a.problems.length === b.problems.length
  );
}

function* inReadingOrder(entries: readonly TreeEntry[]): Generator<TreeEntry> {
  for (const entry of entries) {
    yield entry;
    yield* inReadingOrder(entry.children);
  }
}

/**
 * For each of `after` the index of the one in `before` that it goes on from, or -1 if it is new. Rows above and
 * below the edit are the same ones; between them equal keys are, and what is left over is taken in order when
 * as many are left on both sides (someone is typing in a heading).
 */
export function carryOver(before: readonly string[], after: readonly string[]): number[] {
  const result = new Array<number>(after.length).fill(-1);
  let top = 0;
  while (top < before.length && top < after.length && before[top] === after[top]) result[top] = top++;
  let bottom = 0;
  const room = Math.min(before.length, after.length) - top;
  while (bottom < room && before.at(-1 - bottom) === after.at(-1 - bottom)) {
    bottom++;
    result[after.length - bottom] = before.length - bottom;
  }
  const free = new Map<string, number[]>();
  for (let i = top; i < before.length - bottom; i++) {
    const same = free.get(before[i]!);
    if (same) same.push(i);
    else free.set(before[i]!, [i]);
  }
  const fresh: number[] = [];
  for (let i = top; i < after.length - bottom; i++) {
    const index = free.get(after[i]!)?.shift();
    if (index === undefined) fresh.push(i);
    else result[i] = index;
  }
  const left = [...free.values()].flat().sort((a, b) => a - b);
  if (left.length === fresh.length) {
    fresh.forEach((i, k) => {
      result[i] = left[k]!;
    });
  }
  return result;
}
