// Where the pages end: arithmetic over heights that were measured once; no text is touched here.
//
// Heights are counted in 行 (line pitches; GB/T 9704-2012, clause 3): whole numbers for text, fractions for tables and
// pictures. The page is filled (5.2.3 撑满版心): no widow or orphan control, a heading may be a page's last line.

/** A block as pagination sees it. */
export interface Flow {
  /** Blank 行 above it; a page does not begin with them. */
  readonly gap: number;
  /** It begins a page (附件, 7.3.7). */
  readonly opensPage: boolean;
  /** It stands on the last line of its page (版记, 7.4.1). */
  readonly atFoot: boolean;
  /** Heights of the pieces that a page may end between; a number stands for so many lines of one 行 each. */
  readonly pieces: number | readonly number[];
  /** How many of its first pieces stand again at the top of each further page: the head of a table. */
  readonly repeats: number;
}

/** Pieces `[from, to)` of flow `index`, on one page. */
export interface Slice {
  /** 0-based. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** How many of the flow's first pieces stand above them once more. */
  readonly repeated: number;
  /** 行 from the top of the 版心. */
  readonly top: number;
  /** 行, what is repeated counted. */
  readonly height: number;
}

/** In reading order, never empty. A slice is higher than the page only if it is alone there and one piece. */
export type Page = readonly Slice[];

/** What measuring may be off by, in 行. */
const TOLERANCE = 0.01;

/** The pages of `capacity` 行 that `flows` fill, each flow's pieces whole and in order; none for no flows. */
export function paginate(flows: readonly Flow[], capacity: number): Page[] {
  const pages: Slice[][] = [];
  let page: Slice[] = [];
  let used = 0;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (let index = 0; index < flows.length; index++) {
    const { gap, opensPage, atFoot, pieces, repeats } = flows[index]!;
    if (opensPage) turn();
    if (atFoot) {
      const height = heightOf(pieces, 0, countOf(pieces));
      if (used + height > capacity + TOLERANCE) turn();
      const top = Math.max(used, capacity - height);
      page.push({ index, from: 0, to: countOf(pieces), repeated: 0, top, height });
      used = capacity;
      continue;
    }
    const count = countOf(pieces);
    for (let from = 0; from < count; ) {
      const above = from === 0 && page.length > 0 ? gap : 0;
      let repeated = from > 0 ? repeats : 0;
      let to = reach(pieces, from, capacity - used - above - heightOf(pieces, 0, repeated));
      const isHeadAlone = from === 0 && to <= repeats && to < count;
      if (page.length > 0 && (to === from || isHeadAlone)) {
        turn();
        continue;
      }
      if (to === from) {
        // There is no room for the head besides.
        repeated = 0;
        to = Math.max(from + 1, reach(pieces, from, capacity));
      }
      const height = heightOf(pieces, 0, repeated) + heightOf(pieces, from, to);
      page.push({ index, from, to, repeated, top: used + above, height });
      used += above + height;
      from = to;
    }
  }
  turn();
  return pages;
}

export const countOf = (pieces: Flow['pieces']): number =>
  typeof pieces === 'number' ? pieces : pieces.length;

/** Height of pieces `[from, to)` in 行. */
export function heightOf(pieces: Flow['pieces'], from: number, to: number): number {
  if (typeof pieces === 'number') return to - from;
  let height = 0;
  for (let i = from; i < to; i++) height += pieces[i]!;
  return height;
}

/** How far from piece `from` a room of so many 行 reaches. */
function reach(pieces: Flow['pieces'], from: number, room: number): number {
  if (typeof pieces === 'number') return Math.min(pieces, from + Math.max(0, Math.floor(room + TOLERANCE)));
  let to = from;
  for (let left = room; to < pieces.length && pieces[to]! <= left + TOLERANCE; to++) left -= pieces[to]!;
  return to;
}
