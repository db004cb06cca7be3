import type { Place } from '../../compare/model';
import type { TrackedChange } from '../../compare/returned/model';
import { hull, type Span } from '../../text/span';
import { importing } from '../import/docx';
import type { PackageParts } from '../import/package';
import { Moves, type Piece } from './moves';
import { offsetsIn } from './offsets';
import { type ChangeMark, type Marked, type Side, withoutSigns } from './views';

/** A document before and after its tracked changes. */
export interface Sides {
  readonly before: string;
  readonly after: string;
  /** In reading order. */
  readonly changes: readonly TrackedChange[];
  /** Of comments by their ids. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The two texts of a document and what differs between them; in steps. Throws `UnreadableFile`. */
export function* readingSides(parts: PackageParts, marked: Marked): Generator<void, Sides> {
  yield;
  function* textOf(name: Side, isSigned: boolean): Generator<void, string> {
    const document = yield* marked.view(name, isSigned);
    return (yield* importing(parts, document)).text;
  }
  function* side(name: Side): Generator<void, SideText> {
    const text = yield* textOf(name, false);
    if (marked.marks.length === 0) return { text, at: () => undefined };
    const withSigns = yield* textOf(name, true);
    yield;
    const signed = withoutSigns(withSigns);
    yield;
    const offset = offsetsIn(signed.text, text);
    yield;
    return {
      text,
      at: (number) => {
        const place = signed.places.get(number);
        return place === undefined ? undefined : offset(place);
      },
    };
  }
  const before = yield* side('before');
  const after = yield* side('after');
  yield;
  const pieces: Piece[] = [];
  const places = new Map<string, Place>();
  marked.marks.forEach((mark, index) => {
    if (mark.type === 'comment') {
      const place = placeOf(index, before, after);
      if (place) places.set(mark.id, place);
      return;
    }
    const { author, date, move, isInsertion } = mark;
    const place = changedPlace(mark, index, before, after);
    if (place && !isNothing(place)) pieces.push({ author, date, move, isInsertion, place });
  });
  yield;
  const changes = changesOf(pieces, before.text, after.text);
  yield;
  return { before: before.text, after: after.text, changes, places };
}

interface SideText {
  readonly text: string;
  /** The offset of the sign of that number; undefined where it stands in nothing that the text has. */
  readonly at: (number: number) => number | undefined;
}

const isNothing = ({ before, after }: Place): boolean =>
  before.start === before.end && after.start === after.end;

/** Where what lies between the signs of a mark is in both texts. */
function placeOf(index: number, before: SideText, after: SideText): Place | undefined {
  const span = ({ at }: SideText): Span | undefined => {
    const start = at(2 * index);
    const end = at(2 * index + 1);
    return start === undefined || end === undefined ? undefined : { start, end: Math.max(start, end) };
  };
  const [was, is] = [span(before), span(after)];
  return was && is && { before: was, after: is };
}

function changedPlace(mark: ChangeMark, index: number, before: SideText, after: SideText): Place | undefined {
  const { shape, isInsertion } = mark;
  if (shape === 'end' || shape === 'row') return edgeOf(mark, index, before, after);
  const place = placeOf(index, before, after);
  if (!place) return undefined;
  if (shape === 'number') return isSameNumber(place, before.text, after.text) ? undefined : place;
  if (shape === 'run') return withBlank(place, isInsertion, before.text, after.text);
  // Rows with other cells than before are no rows of one table: all of it is exchanged.
  const isWhole = shape === 'whole table';
  const lines = ({ text }: SideText, { start, end }: Span, isThere: boolean): Span => {
    if (isWhole && !isThere) return rowAt(text, start, false);
    const last = rowAt(text, end, true);
    const first = isWhole ? rowAt(text, start, true).start : text.lastIndexOf('\n', start - 1) + 1;
    return { start: first, end: last.end + (RULE.exec(text.slice(last.end))?.[0].length ?? 0) };
  };
  return {
    before: lines(before, place.before, !isInsertion),
    after: lines(after, place.after, isInsertion),
  };
}

const isSameNumber = ({ before: was, after: is }: Place, before: string, after: string): boolean =>
  before.slice(was.start, was.end) === after.slice(is.start, is.end);

/** With the blank that parts a paragraph of a cell from the one beside it, where only one of the texts has it. */
function withBlank(place: Place, isInsertion: boolean, before: string, after: string): Place {
  const [side, text] = isInsertion ? (['after', after] as const) : (['before', before] as const);
  const [otherSide, other] = isInsertion ? (['before', before] as const) : (['after', after] as const);
  const { start, end } = place[side];
  const gap = place[otherSide];
  if (start === end) return place;
  if (partsWords(text, start - 1) && !partsWords(other, gap.start - 1))
    return { ...place, [side]: { start: start - 1, end } };
  const isFirst = partsWords(text, end) && other[gap.end] === text[end + 1];
  return isFirst ? { ...place, [side]: { start, end: end + 1 } } : place;
}

/** Whether the character at `at` is a blank within a cell, and none beside its borders. */
const partsWords = (text: string, at: number): boolean =>
  text[at] === ' ' &&
  text[at - 1] !== '|' &&
  text[at + 1] !== '|' &&
  text[text.lastIndexOf('\n', at) + 1] === '|';

/** The rule that stands below the head of a table, also where that is all of it. */
const RULE = /^\n\|(?: :?-+:? \|)+(?=\n|$)/;

/** Where the end of a paragraph, or a row, is that only one of the texts has. */
function edgeOf(
  { shape, isInsertion }: ChangeMark,
  index: number,
  before: SideText,
  after: SideText,
): Place | undefined {
  const was = before.at(2 * index);
  const is = after.at(2 * index);
  if (was === undefined || is === undefined) return undefined;
  if (shape === 'row')
    return { before: rowAt(before.text, was, !isInsertion), after: rowAt(after.text, is, isInsertion) };
  const [gone, there] = isInsertion ? [before, after] : [after, before];
  const hasOwnNumber = gone.at(2 * index) !== gone.at(2 * index + 1);
  const words = hasOwnNumber ? undefined : there.at(2 * index + 1);
  return isInsertion
    ? { before: { start: was, end: was }, after: endAt(after.text, is, words) }
    : { before: endAt(before.text, was, words), after: { start: is, end: is } };
}

/**
 * From the end of a paragraph to the beginning of the next one; to its `words`, where the number before them is one that Word
 * gives it only because a paragraph ends here.
 */
function endAt(text: string, at: number, words: number | undefined): Span {
  if (text[at] !== '\n') return { start: at, end: at };
  let end = at;
  while (text[end] === '\n') end++;
  // Behind the last paragraph nothing follows.
  if (end === text.length) return { start: at, end: at };
  const isNumbered = words !== undefined && words > end && !/[\n|]/.test(text.slice(end, words));
  return { start: at, end: isNumbered ? words : end };
}

/** A row with the line end before it, or the end of the line above. */
function rowAt(text: string, at: number, isThere: boolean): Span {
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  if (!isThere) return { start: end, end };
  const start = text.lastIndexOf('\n', at - 1);
  return { start: Math.max(0, start), end };
}

/** What one person made at one place is one change, and what was moved is one too. */
function changesOf(pieces: readonly Piece[], before: string, after: string): TrackedChange[] {
  // Whole paragraphs that were put in or taken out are no part of what was done in the next one.
  const isWhole = ({ place }: Piece): boolean =>
    areLines(before, place.before) && areLines(after, place.after);
  const goOn = (a: Piece, b: Piece): boolean => !isWhole(a) || isWhole(b);
  const isAlike = (a: Piece, b: Piece): boolean => a.move === b.move && a.isInsertion === b.isInsertion;
  // A paragraph is whole only together with its end.
  const paragraphs = joined(pieces, (a, b) => isAlike(a, b) && goOn(a, b));
  const moves = new Moves(
    joined(paragraphs, (a, b) => isAlike(a, b) && goOn(a, b)),
    before,
    after,
  );
  const belong = (a: Piece, b: Piece): boolean => !moves.has(a) && !moves.has(b) && goOn(a, b);
  return joined(moves.pieces, belong).flatMap((piece): TrackedChange[] => {
    const { author, date, place } = piece;
    const from = moves.from(piece);
    if (from) return [{ author, date, places: [from.place, place] }];
    // A move is told once, where it stands now.
    return moves.has(piece) ? [] : [{ author, date, places: [place] }];
  });
}

/** Whether `span` is whole lines with their line ends, or nothing between two of them. */
const areLines = (text: string, { start, end }: Span): boolean =>
  [start, end].every((at) => at === 0 || text[at - 1] === '\n');

/** `pieces` with those made one that one person made side by side, and that belong together. */
function joined(pieces: readonly Piece[], belong: (a: Piece, b: Piece) => boolean): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.author === piece.author && meet(last.place, piece.place) && belong(last, piece))
      out[out.length - 1] = { ...last, place: union(last.place, piece.place) };
    else out.push(piece);
  }
  return out;
}

const meet = (a: Place, b: Place): boolean => b.before.start <= a.before.end && b.after.start <= a.after.end;

const union = (a: Place, b: Place): Place => ({
  before: hull(a.before, b.before),
  after: hull(a.after, b.after),
});
