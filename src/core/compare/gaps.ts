import type { Span } from '../text/span';
import type { Place } from './model';
import type { Unit } from './units';

// What lies between units that stand for each other: units that were put in, taken out or moved, and what parts them.
// Blanks and line ends between units are layout; that a paragraph ends there, or ends no more, is a change.

/** The text between two units of one side. */
export interface Gap extends Span {
  /** In order; none where only blanks and line ends lie there. */
  readonly units: readonly GapUnit[];
  /** The gap begins, or ends, where the text does. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface GapUnit {
  readonly unit: Unit;
  /** Which of the moves it belongs to; undefined where it stands in one text only. */
  readonly move: number | undefined;
}

/** A stretch of one side of a gap that stands at no place of the other, or elsewhere. */
export interface GapChange extends Place {
  readonly move: number | undefined;
}

export interface GapChanges {
  /** In the order of both texts. */
  readonly changes: readonly GapChange[];
  readonly layout: readonly Place[];
}

/** What differs between two gaps that stand for each other, in `before` and `after`. */
export function changesInGap(before: string, after: string, a: Gap, b: Gap): GapChanges {
  const changes: GapChange[] = [];
  const layout: Place[] = [];
  const put = (place: Place, move?: number): void => {
    const isEmpty = place.before.start === place.before.end && place.after.start === place.after.end;
    if (!isEmpty) changes.push({ ...place, move });
  };
  const same = (inA: Span, inB: Span): void => {
    const out = before.slice(inA.start, inA.end);
    if (out !== after.slice(inB.start, inB.end)) layout.push({ before: inA, after: inB });
  };
  if (a.units.length > 0 && b.units.length > 0) {
    bothSides(before, after, a, b, put, same);
  } else if (a.units.length > 0) {
    oneSide(before, after, a, b, put, same);
  } else if (b.units.length > 0) {
    const turned = ({ before: inB, after: inA }: Place): Place => ({ before: inA, after: inB });
    oneSide(
      after,
      before,
      b,
      a,
      (place, move) => put(turned(place), move),
      (inB, inA) => same(inA, inB),
    );
  } else if (endsLine(before, a, a) === endsLine(after, b, b)) same(a, b);
  else put({ before: a, after: b });
  return { changes, layout };
}

type Put = (place: Place, move?: number) => void;
type Same = (a: Span, b: Span) => void;

/** Whether a line ends in `span`, which lies in `gap`: the text's beginning and end part it from nothing. */
const endsLine = (text: string, span: Span, { start, end, opens, closes }: Gap): boolean =>
  (opens && span.start === start) || (closes && span.end === end) || lineEndIn(text, span) >= 0;

/** Behind the last line end in `span`; -1 if there is none. */
function lineEndIn(text: string, { start, end }: Span): number {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at + 1;
  }
  return -1;
}

/** What parts the first unit of a gap from what stands before it, and the last from what follows. */
const edges = ({ start, end, units }: Gap): readonly [first: Span, last: Span] => [
  { start, end: units[0]!.unit.start },
  { start: units.at(-1)!.unit.end, end },
];

/** Units of both sides in place of each other. */
function bothSides(before: string, after: string, a: Gap, b: Gap, put: Put, same: Same): void {
  const [firstA, lastA] = edges(a);
  const [firstB, lastB] = edges(b);
  const isSameStart = endsLine(before, firstA, a) === endsLine(after, firstB, b);
  const isSameEnd = endsLine(before, lastA, a) === endsLine(after, lastB, b);
  if (isSameStart) same(firstA, firstB);
  const inA = { start: isSameStart ? firstA.end : a.start, end: isSameEnd ? lastA.start : a.end };
  const inB = { start: isSameStart ? firstB.end : b.start, end: isSameEnd ? lastB.start : b.end };
  const runsA = runsIn(before, a.units, inA);
  const runsB = runsIn(after, b.units, inB);
  const isExchange =
    runsA.length === 1 &&
    runsB.length === 1 &&
    runsA[0]!.move === undefined &&
    runsB[0]!.move === undefined &&
    lineEndIn(before, inA) < 0 &&
    lineEndIn(after, inB) < 0;
  if (isExchange) put({ before: inA, after: inB });
  else {
    for (const { start, end, move } of runsA)
      put({ before: { start, end }, after: emptyAt(inB.start) }, move);
    for (const { start, end, move } of runsB) put({ before: emptyAt(inA.end), after: { start, end } }, move);
  }
  if (isSameEnd) same(lastA, lastB);
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

interface Run extends Span {
  readonly move: number | undefined;
}

/** `span` of a gap in pieces that were taken out, or moved, together. Whole lines go with their line ends. */
function runsIn(text: string, units: readonly GapUnit[], { start, end }: Span): Run[] {
  const runs: Run[] = [];
  let from = start;
  units.forEach(({ unit, move }, i) => {
    const next = units[i + 1];
    if (next && next.move === move) return;
    let to = end;
    if (next) {
      const lineEnd = lineEndIn(text, { start: unit.end, end: next.unit.start });
      to = lineEnd < 0 ? next.unit.start : lineEnd;
    }
    runs.push({ start: from, end: to, move });
    from = to;
  });
  return runs;
}

/** Units of `text` in gap `a` that have nothing for them in gap `b` of `other`. */
function oneSide(text: string, other: string, a: Gap, b: Gap, put: Put, same: Same): void {
  const [first, last] = edges(a);
  const startsLine = endsLine(text, first, a);
  const isLastOfLine = endsLine(text, last, a);
  const isParted = endsLine(other, b, b);
  const out = (start: number, end: number, at: number, until: number = at): void => {
    const runs = runsIn(text, a.units, { start, end });
    runs.forEach((run, i) => {
      const isLast = i === runs.length - 1;
      const place = {
        before: { start: run.start, end: run.end },
        after: { start: at, end: isLast ? until : at },
      };
      put(place, run.move);
    });
  };
  const only = startsLine && isLastOfLine && isParted ? linesAlone(text, other, a, b) : undefined;
  if (only) out(only.start, only.end, b.start + only.start - a.start);
  else if (startsLine && isLastOfLine && isParted) {
    const { start, end } = wholeLines(text, a, lineEndIn(other, b) >= 0);
    const lineEnd = lineEndIn(other, b);
    const isLastLine = lineEndIn(text, last) < 0;
    const at = isLastLine ? b.end : lineEnd >= 0 ? lineEnd : b.opens ? b.start : b.end;
    same({ start: a.start, end: start }, { start: b.start, end: at });
    out(start, end, at);
    same({ start: end, end: a.end }, { start: at, end: b.end });
  } else if (startsLine === isParted) {
    same(first, b);
    out(first.end, a.end, b.end);
  } else if (isLastOfLine === isParted) {
    out(a.start, last.start, b.start);
    same(last, b);
  } else out(a.start, a.end, b.start, b.end);
}

/**
 * The lines that the units of gap `a` take up, where all that is around them is what gap `b` of `other` says: what parts a table
 * from what follows does not go with its last row. Undefined where something else differs too.
 */
function linesAlone(text: string, other: string, a: Gap, b: Gap): Span | undefined {
  const [first, last] = edges(a);
  const start = lineEndIn(text, first);
  const length = b.end - b.start;
  const end = a.end - (length - (start - a.start));
  const isLineEnd = end > last.start && end <= last.end && /[\r\n]/.test(text[end - 1]!);
  if (start < 0 || !isLineEnd || (text[end - 1] === '\r' && text[end] === '\n')) return undefined;
  const around = text.slice(a.start, start) + text.slice(end, a.end);
  return around === other.slice(b.start, b.end) ? { start, end } : undefined;
}

/**
 * The lines that the units of a gap take up, with the line end behind them; on the last line of a text, where there may
 * be none, with the one before them, unless the other text keeps it.
 */
function wholeLines(text: string, gap: Gap, keepsLineEnd: boolean): Span {
  const [first, last] = edges(gap);
  const lineStart = lineEndIn(text, first);
  const lineEnd = lineEndIn(text, last);
  const start = lineStart < 0 ? gap.start : lineStart;
  if (lineEnd >= 0) return { start, end: lineEnd };
  if (keepsLineEnd || lineStart < 0) return { start, end: gap.end };
  return { start: lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1), end: gap.end };
}
