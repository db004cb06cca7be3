import { applyEdits } from '../../text/edits';
import { lastStartingBy } from '../../text/search';
import { contains, hull, type Span, type TextEdit } from '../../text/span';
import { halfWidth } from '../../text/width';
import { takeEdits } from '../apply';
import type { Change, Comparison } from '../model';

// All that a file proposes makes its text of the report. Where half of what was tracked had been accepted in Word, what is still
// tracked and what was not do not always come to that together: such a place is told by what differs there.

/** What is proposed for the report, or differs from it; a move has two edits. */
interface Proposal<T> {
  readonly of: T;
  readonly edits: readonly TextEdit[];
}

/** What touches each other in the report: places, what is proposed for them, and what differs there. */
interface Part<S, D> {
  readonly runs: Span[];
  readonly proposed: Proposal<S>[];
  readonly differing: Proposal<D>[];
}

/** So many parts are looked at at one go. */
const AT_ONCE = 50;

/**
 * `suggestions` without those that do not make of their place what the text after says there, and the changes of `comparison`, of
 * the report with that text, that are to be told instead. `wanted` are those that are to come about; blanks and looks aside.
 */
export function* reaching<S extends { readonly edits: readonly TextEdit[] }, D extends Change>(
  comparison: Comparison,
  wanted: readonly D[],
  suggestions: readonly S[],
): Generator<void, { readonly kept: readonly S[]; readonly instead: readonly D[] }> {
  const { text, lines } = comparison.before;
  const proposed = suggestions.map((of) => ({ of, edits: of.edits }));
  const differing = wanted.map((of) => ({ of, edits: takeEdits(comparison, [of]) }));
  yield;
  function* failing(bridges: readonly Span[]): Generator<void, Part<S, D>[]> {
    const parts = yield* partsOf(text, proposed, differing, bridges);
    const found: Part<S, D>[] = [];
    for (const [i, part] of parts.entries()) {
      if (i % AT_ONCE === 0) yield;
      if (!comesTo(text, part)) found.push(part);
    }
    return found;
  }
  const first = yield* failing([]);
  if (first.length === 0) return { kept: suggestions, instead: [] };
  // In one line the same may be put in a little before or behind: what fails there is looked at as one.
  const runs = first.flatMap((part) => part.runs).sort((a, b) => a.start - b.start);
  const lineOf = (offset: number): number => lastStartingBy(lines, offset);
  const bridges = runs.flatMap((run, i) => {
    const next = runs[i + 1];
    return next && lineOf(run.end) === lineOf(next.start) ? [hull(run, next)] : [];
  });
  const parts = yield* failing(bridges);
  const dropped = new Set(parts.flatMap((part) => part.proposed.map(({ of }) => of)));
  return {
    kept: suggestions.filter((suggestion) => !dropped.has(suggestion)),
    instead: parts.flatMap((part) => part.differing.map(({ of }) => of)),
  };
}

/** What touches each other, blanks aside, or is joined by one of `bridges`; the places of one move belong together. */
function* partsOf<S, D>(
  text: string,
  proposed: readonly Proposal<S>[],
  differing: readonly Proposal<D>[],
  bridges: readonly Span[],
): Generator<void, Part<S, D>[]> {
  const spans = [...[...proposed, ...differing].flatMap(({ edits }) => edits), ...bridges].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      runs[runs.length - 1] = hull(last, { start, end });
    else runs.push({ start, end });
  }
  yield;
  const partOf = runs.map((run): Part<S, D> => ({ runs: [run], proposed: [], differing: [] }));
  const runAt = ({ start }: Span): number => lastStartingBy(runs, start);
  /** Makes the parts that `edits` lie in one. */
  const joined = (edits: readonly TextEdit[]): Part<S, D> | undefined => {
    const [part, ...others] = new Set(edits.map((edit) => partOf[runAt(edit)]!));
    for (const other of others) {
      part!.runs.push(...other.runs);
      part!.proposed.push(...other.proposed);
      part!.differing.push(...other.differing);
      for (const run of other.runs) partOf[runAt(run)] = part!;
    }
    return part;
  };
  for (const each of proposed) joined(each.edits)?.proposed.push(each);
  yield;
  for (const each of differing) joined(each.edits)?.differing.push(each);
  yield;
  return [...new Set(partOf)];
}

/** Whether what is proposed makes of each place what the text after says there. */
function comesTo<S, D>(text: string, { runs, proposed, differing }: Part<S, D>): boolean {
  const edits = together(text, proposed);
  const wanted = differing.flatMap((each) => each.edits);
  return runs.every((run) => {
    const said = saying(text, run, edits);
    return said !== undefined && said === saying(text, run, wanted);
  });
}

/** All edits of `proposed`; what is changed within words that move goes along with them. */
function together<S>(text: string, proposed: readonly Proposal<S>[]): TextEdit[] {
  const edits = proposed.flatMap((each) => each.edits);
  for (const { edits: own } of proposed) {
    const gone = own.find((edit) => edit.text === '');
    const put = own.find((edit) => edit !== gone);
    if (!gone || !put) continue;
    const words = text.slice(gone.start, gone.end);
    const inside = edits.filter((edit) => !own.includes(edit) && contains(gone, edit));
    if (inside.length === 0 || bare(words) !== bare(put.text)) continue;
    const changed = saying(text, gone, inside);
    if (changed === undefined) continue;
    for (const edit of inside) edits.splice(edits.indexOf(edit), 1);
    edits[edits.indexOf(put)] = { ...put, text: changed };
  }
  return edits;
}

/** What `run` says with those of `edits` that lie in it, blanks aside; undefined where two of them are at odds. */
function saying(text: string, run: Span, edits: readonly TextEdit[]): string | undefined {
  const inside = edits
    .filter((edit) => contains(run, edit))
    .map((edit) => ({ ...edit, start: edit.start - run.start, end: edit.end - run.start }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (inside.some((edit, i) => i > 0 && edit.start < inside[i - 1]!.end)) return undefined;
  return bare(applyEdits(text.slice(run.start, run.end), inside));
}

/** `words` without what is a matter of looks. */
const bare = (words: string): string =>
  halfWidth(words)
    .replace(/[^\S\r\n]+/g, '')
    // The rule below the head of a table is drawn in any length.
    .replace(/:?-{2,}:?/g, '-')
    .replace(/[\r\n]+/g, '\n');
