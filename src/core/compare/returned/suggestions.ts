import type { Report } from '../../report/model';
import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import { isSubsequence } from '../../text/difference';
import { applyEdits } from '../../text/edits';
import { firstWhere } from '../../text/search';
import { contains, hull, isEmpty, overlaps, type Span, type TextEdit, touches } from '../../text/span';
import { placesOf } from '../apply';
import { comparing } from '../compare';
import { firstWord } from '../headings';
import type { Change, LayoutChange, Place } from '../model';
import { sectionNamer } from '../sections';
import { kindNames } from '../shown/rows';
import { Authors } from './authors';
import { Carrier } from './carry';
import { usualIndent, withIndents } from './indents';
import type { Comment, Remark, Returned, Signature, TrackedChange } from './model';
import { reaching } from './reaching';
import { isAllOf, joined, liesWithin, meetsOne, takesPartIn } from './spanLists';
import { asRead } from './words';

// What a file that came back from Word proposes for the report as it is now, which may have been edited since.

export interface Suggestion extends Signature {
  /** The same for the same change as long as the file is the same. */
  readonly id: string;
  readonly kind: 'insert' | 'delete' | 'replace' | 'move' | 'renumber' | 'fill';
  /** False for what was changed without a trace (未留痕): it is found by comparing. */
  readonly isTracked: boolean;
  /** The report has been changed at this very place since it went out. */
  readonly isChangedHere: boolean;
  /** Of the report as it is; a move has two, in order. */
  readonly edits: readonly TextEdit[];
  /** What is taken out or exchanged, or where something is put in. */
  readonly place: Span;
  /** What stands there, and what would. */
  readonly before: string;
  readonly after: string;
  readonly section: string;
}

export interface PlacedComment extends Remark {
  readonly id: string;
  readonly replies: readonly Remark[];
  readonly isResolved: boolean;
  readonly place: Span;
  readonly section: string;
}

/** What has no place in the report any more. */
export interface Unplaced extends Signature {
  readonly id: string;
  readonly kind: string;
  /** What it says: of a change what was there, and what was to be. */
  readonly text: string;
}

export interface Placed {
  /** In reading order, as the comments are. */
  readonly suggestions: readonly Suggestion[];
  readonly comments: readonly PlacedComment[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * What `returned` proposes for `report`: its changes that the report does not have yet, what else it says otherwise, and its
 * comments. `before` and `after` are the two texts of `returned`, read. In steps of a few milliseconds.
 */
export function* placing(
  report: Report,
  returned: Returned,
  { before, after }: { readonly before: Report; readonly after: Report },
): Generator<void, Placed> {
  const fromBefore = yield* comparing(report, before);
  const fromAfter = yield* comparing(report, after);
  yield;
  const changes: TrackedChange[] = [];
  for (const change of returned.changes) {
    const [only, other] = change.places;
    changes.push(other ? change : { ...change, places: [asRead(before, after, only)] });
    if (changes.length % AT_ONCE === 0) yield;
  }
  const read = { ...returned, changes };
  const byBefore = new Carrier(fromBefore);
  yield;
  const byAfter = new Carrier(fromAfter);
  yield;
  const places = new Placing(report, read, byBefore, byAfter);
  const suggestions: Suggestion[] = [];
  const unplaced: Unplaced[] = [];
  for (const [index, change] of changes.entries()) {
    const found = places.change(change, `change ${index}`);
    if (found === 'done') continue;
    if ('edits' in found) suggestions.push(found);
    else unplaced.push(found);
    if (index % AT_ONCE === 0) yield;
  }
  yield;
  const untracked = yield* places.untracked(fromBefore.changes, fromAfter.changes, suggestions);
  const { wanted, others } = yield* places.differing(fromAfter.changes);
  yield;
  const all = [...suggestions, ...untracked].sort(inOrder);
  // What was tracked in the front matter is looked at by itself: the file need not have all of that.
  const isOther = ({ edits }: Suggestion): boolean => edits.some((edit) => takesPartIn(others, edit));
  const { kept, instead } = yield* reaching(
    fromAfter,
    wanted,
    all.filter((each) => !isOther(each)),
  );
  const told: Suggestion[] = [];
  for (const change of instead) {
    told.push(places.told(change));
    if (told.length % AT_ONCE === 0) yield;
  }
  for (const [index, { where, before, after, ...signature }] of returned.elsewhere.entries()) {
    const kind = before === '' ? 'insert' : after === '' ? 'delete' : 'replace';
    unplaced.push({
      ...signature,
      id: `elsewhere ${index}`,
      kind: where + kindNames[kind],
      text: said(before, after),
    });
  }
  const comments: PlacedComment[] = [];
  for (const [index, comment] of returned.comments.entries()) {
    const found = places.comment(comment, `comment ${index}`);
    if ('place' in found) comments.push(found);
    else unplaced.push(found);
  }
  return {
    suggestions: [...all.filter(isOther), ...kept, ...told].sort(inOrder),
    comments: comments.sort(inOrder),
    unplaced,
  };
}

const inOrder = (x: { readonly place: Span }, y: { readonly place: Span }): number =>
  x.place.start - y.place.start || x.place.end - y.place.end;

/** Whether it leaves all as it is, or puts empty lines between two that are apart already: that is a matter of looks. */
function changesLittle(text: string, edit: TextEdit): boolean {
  const { start, end } = edit;
  if (text.slice(start, end) === edit.text) return true;
  const isBetween = start === 0 || start === text.length || text[start - 1] === '\n' || text[start] === '\n';
  return start === end && isBetween && edit.text.includes('\n') && edit.text.trim() === '';
}

/** What may have been changed without a trace. */
type UntrackedChange = Exclude<Change, LayoutChange>;

const mayBeUntracked = (change: Change): change is UntrackedChange => change.kind !== 'layout';

/** So many changes are placed at one go. */
const AT_ONCE = 4;

class Placing {
  readonly #report: Report;
  readonly #returned: Returned;
  readonly #before: Carrier;
  readonly #after: Carrier;
  readonly #nameOf: (offset: number) => string;
  readonly #indent: string;
  readonly #authors: Authors;

  constructor(report: Report, returned: Returned, before: Carrier, after: Carrier) {
    this.#report = report;
    this.#returned = returned;
    this.#before = before;
    this.#after = after;
    this.#nameOf = sectionNamer(report);
    this.#indent = usualIndent(report);
    this.#authors = new Authors(report.text, returned, (span) => before.place(span));
  }

  change({ author, date, places }: TrackedChange, id: string): Suggestion | Unplaced | 'done' {
    if (places.every((place) => this.#isThere(place))) return 'done';
    const lost = (): Unplaced => {
      const words = places.map((place) => this.#words(place));
      const text = places.length > 1 ? words[0]!.before : said(words[0]!.before, words[0]!.after);
      return { id, author, date, kind: kindNames[kindOf(places)], text };
    };
    const edits: TextEdit[] = [];
    let isChangedHere = false;
    for (const place of places) {
      const found = this.#edit(place);
      if (!found) return lost();
      if (found === 'done') continue;
      edits.push(found.edit);
      isChangedHere ||= found.isChangedHere;
    }
    if (edits.every((edit) => changesLittle(this.#report.text, edit))) return 'done';
    const shown = this.#shown(edits as [TextEdit, ...TextEdit[]]);
    const { before, after } = shown;
    return {
      ...shown,
      id,
      author,
      date,
      kind: edits.length > 1 ? 'move' : before === '' ? 'insert' : after === '' ? 'delete' : 'replace',
      isTracked: true,
      isChangedHere,
    };
  }

  #isThere({ before, after }: Place): boolean {
    if (isEmpty(before) && !isEmpty(after) && this.#after.hasBeside(after)) return true;
    // Beside an ordinal that counts otherwise the one that was taken out may be what stands there.
    const mayStand = isEmpty(after) && this.#after.isBesideOrdinal(after) && this.#before.hasBeside(before);
    return this.#after.has(after) && !mayStand;
  }

  /** The words of the report that what is only put in stands for: they were taken out without a trace, or written since. */
  #instead({ before, after }: Place): Span | undefined {
    if (!isEmpty(before)) return undefined;
    const same = this.#after.changesAt(after).find((each) => isSameSpan(each.after, after))?.before;
    const isGone = this.#before.changesAt(before).some((each) => same && contains(each.before, same));
    if (!same || !isGone || isEmpty(same)) return undefined;
    // Whole sentences may both be wanted.
    return /[。！？；\r\n]/.test(this.#report.text.slice(same.start, same.end)) ? undefined : same;
  }

  /** What puts in all words of a line, which stood empty in the file: a line of its own behind the one above. */
  #asLine({ before, after }: Place): TextEdit | undefined {
    const { after: text } = this.#returned;
    const { start, end } = after;
    const isLine = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
    if (!isEmpty(before) || !isLine || isEmpty(after)) return undefined;
    const at = this.#after.behind(start);
    if (at === undefined || !/[\r\n]/.test(this.#report.text[at] ?? '\n')) return undefined;
    return this.#written({ start: at, end: at }, `\n${text.slice(start, end)}`);
  }

  /** What makes one place of a change; undefined if the report has nothing there any more. */
  #edit(place: Place): { readonly edit: TextEdit; readonly isChangedHere: boolean } | 'done' | undefined {
    const { text } = this.#report;
    const { before, after } = this.#returned;
    const put = after.slice(place.after.start, place.after.end);
    const instead = this.#instead(place);
    if (instead) return { edit: { ...instead, text: put }, isChangedHere: true };
    const line = this.#asLine(place);
    if (line) return { edit: line, isChangedHere: false };
    // Among other words that the report has here, what is put in stands where it does in the file.
    const beside = isEmpty(place.before) ? this.#after.beside(place.after) : undefined;
    const others = beside
      ? []
      : this.#before.changesAt(place.before).filter((each) => overlaps(each.after, place.before));
    if (others.length === 0) {
      const span = this.#fitted(beside ?? this.#before.place(place.before), place.before, before);
      return { edit: this.#written(span, put), isChangedHere: false };
    }
    // The report says something else there, from the first to the last of what it has changed.
    const all = others.reduce(
      (sum, { before, after }) => ({ before: hull(sum.before, before), after: hull(sum.after, after) }),
      others[0]!,
    );
    const whole = hull(all.after, place.before);
    const carried = this.#before.place(whole);
    const span = this.#fitted(hull(carried, all.before), whole, before);
    const wanted = applyEdits(before.slice(whole.start, whole.end), [
      { start: place.before.start - whole.start, end: place.before.end - whole.start, text: put },
    ]);
    const there = text.slice(span.start, span.end);
    if (folded(there) === folded(wanted)) return 'done';
    // What was to be taken out is not among what is left here.
    if (isEmpty(place.after) && isSubsequence(folded(there), folded(wanted))) return 'done';
    // What was to be changed has been taken out here.
    if (folded(there) === '' && !isEmpty(place.before)) return undefined;
    return { edit: this.#written(span, wanted), isChangedHere: true };
  }

  /** `span` of the report, which is `start`–`end` of another text, with the indentation of lines that go or are joined as a whole. */
  #fitted(span: Span, { start, end }: Span, other: string): Span {
    const { text } = this.#report;
    const opensLine = start === 0 || other[start - 1] === '\n';
    const endsLine = end > start && other[end - 1] === '\n';
    let { start: from, end: to } = span;
    // Between paragraphs the report may have more than one line end.
    if (endsLine && !/[\r\n]/.test(text[to - 1] ?? ''))
      to += /^[^\S\r\n]*(?:\r\n|[\r\n])?/.exec(text.slice(to))![0].length;
    if (opensLine && (endsLine || start === end)) {
      from = trimBlanksEnd(text, 0, from);
      if (start === end) to = from;
    } else if (endsLine) to = skipBlanks(text, to, text.length);
    return { start: from, end: to };
  }

  /** What puts `words` at `span`, new lines indented as the report's are. */
  #written({ start, end }: Span, words: string): TextEdit {
    const { text } = this.#report;
    const opensLine = words.endsWith('\n') && (start === 0 || /[\r\n]/.test(text[start - 1]!));
    const isOpen = end < text.length && !/[\s|]/.test(text[end]!);
    return { start, end, text: withIndents(words, this.#indent, { opensLine, isOpen }) };
  }

  /** What the file says otherwise without having tracked it, as far as the report can take it and none of `suggestions` does. */
  *untracked(
    fromBefore: readonly Change[],
    fromAfter: readonly Change[],
    suggestions: readonly Suggestion[],
  ): Generator<void, Suggestion[]> {
    const places = this.#returned.changes.flatMap(({ places }) => [...places]);
    const tracked = joined(places.map(({ before }) => before));
    const trackedAfter = joined(places.map(({ after }) => after));
    const { before, after } = this.#returned;
    const inTextAfter = offsetAfter(places);
    const differing = fromAfter.filter(mayBeUntracked);
    const isUntold = (place: Place): boolean => !isAllOf(trackedAfter, place.after, after);
    // What was accepted here differs from the one text, what was not from the other.
    const inAfter = joined(
      differing
        .flatMap(placesOf)
        .filter(isUntold)
        .map((place) => place.before),
    );
    const rest = differing.filter((change) => change.kind !== 'move' && isUntold(change));
    const found: Suggestion[] = [];
    for (const [index, change] of fromBefore.entries()) {
      if (index % AT_ONCE === 0) yield;
      if (!mayBeUntracked(change) || this.#isOurs(change)) continue;
      const isTracked = placesOf(change).some((place) => takesPartIn(tracked, place.after));
      if (!isTracked && !meetsOne(inAfter, change.before)) continue;
      const isMove = change.kind === 'move';
      const isWhole = isMove || isEmpty(change.before);
      // What was tracked within words that have moved goes along with them.
      const isApart = isMove ? liesWithin(tracked, change.after) : !isTracked;
      if (isApart && (isWhole || isAllOf(inAfter, change.before, this.#report.text))) {
        found.push(this.#untracked(change, before, inTextAfter));
        continue;
      }
      // A part of it was tracked, or is read otherwise beside what was: it is told as it will be once all of that is accepted.
      let i = firstWhere(rest.length, (at) => rest[at]!.before.start >= change.before.start);
      for (; i < rest.length && rest[i]!.before.start <= change.before.end; i++) {
        if (!contains(change.before, rest[i]!.before)) continue;
        const told = this.#untracked(rest[i]!, after, (at) => at);
        if (!suggestions.some((other) => isSaidBy(other, told))) found.push(told);
      }
    }
    return found;
  }

  /** Of what differs from the text after what a Word file can have, and where in the report the others are. */
  *differing(
    fromAfter: readonly Change[],
  ): Generator<void, { readonly wanted: readonly UntrackedChange[]; readonly others: readonly Span[] }> {
    const wanted: UntrackedChange[] = [];
    const others: Span[] = [];
    for (const [index, change] of fromAfter.filter(mayBeUntracked).entries()) {
      if (index % AT_ONCE === 0) yield;
      if (this.#isOurs(change)) others.push(change.before);
      else wanted.push(change);
    }
    return { wanted, others: joined(others) };
  }

  /** What differs from the text after, told as that; by its author where it was tracked. */
  told(change: UntrackedChange): Suggestion {
    const suggestion = this.#untracked(change, this.#returned.after, (at) => at);
    const made = this.#authors.of(placesOf(change));
    return made ? { ...suggestion, ...made.by, isTracked: true, isChangedHere: !made.isAll } : suggestion;
  }

  /** `change` makes of the report what `wanted` says; `offset` gives a place of that in the text after. */
  #untracked(change: UntrackedChange, wanted: string, offset: (at: number) => number): Suggestion {
    const edits = placesOf(change).map((place): TextEdit => {
      // What is taken out goes with its own line ends and indentation.
      if (isEmpty(place.after)) return { ...place.before, text: '' };
      const span = this.#fitted(place.before, place.after, wanted);
      return this.#written(span, wanted.slice(place.after.start, place.after.end));
    });
    const shown = this.#shown(edits as [TextEdit, ...TextEdit[]]);
    return {
      ...shown,
      id: `untracked ${placesOf(change).map(({ after }) => offset(after.start))} ${shown.before} ${shown.after}`,
      author: '',
      date: '',
      kind: change.kind,
      isTracked: false,
      isChangedHere: false,
    };
  }

  /** How edits are shown; the first is where words leave. */
  #shown(
    edits: readonly [TextEdit, ...TextEdit[]],
  ): Omit<Suggestion, keyof Signature | 'id' | 'kind' | 'isTracked' | 'isChangedHere'> {
    const [main, other] = edits;
    const { start, end } = main;
    return {
      edits: [...edits].sort((a, b) => a.start - b.start),
      place: { start, end },
      before: this.#report.text.slice(start, end),
      after: (other ?? main).text,
      section: this.#nameOf(start === end ? this.#endAbove(start) : firstWord(this.#report, main)),
    };
  }

  /** Of the beginning of a line the end of what stands above it: what is put in there belongs to that. Any other place as it is. */
  #endAbove(offset: number): number {
    const { text } = this.#report;
    return /[\r\n]/.test(text[offset - 1] ?? '') ? text.slice(0, offset).trimEnd().length : offset;
  }

  /** What a Word file cannot have: comment lines, the front matter, pictures, contents. */
  #isOurs(change: UntrackedChange): boolean {
    if (change.kind === 'move') return false;
    if (change.isComment || change.element !== undefined || change.section === '文件头') return true;
    const { text, parts } = this.#report;
    const { start, end } = change.before;
    if (/^\s*!\[/.test(text.slice(start, end))) return true;
    return parts.some((part) => part.role === 'contents' && touches(part, { start, end }));
  }

  comment({ place, ...comment }: Comment, id: string): PlacedComment | Unplaced {
    const { author, date, text, replies, isResolved } = comment;
    const lost: Unplaced = { id, author, date, kind: '批注', text };
    if (!place) return lost;
    // On words that the report has not taken yet it hangs where they would stand.
    const isOnNew = place.before.start === place.before.end;
    const inAfter = isOnNew && place.after.end > place.after.start && this.#after.has(place.after);
    const there = inAfter ? this.#after.place(place.after) : this.#before.place(place.before);
    const span = isOnNew || !isEmpty(there) ? there : this.#inPlaceOf(place.before);
    if (!span) return lost;
    return { id, author, date, text, replies, isResolved, place: span, section: this.#nameOf(span.start) };
  }

  /** What the report has in place of the words of `span`; undefined where it has nothing. */
  #inPlaceOf(span: Span): Span | undefined {
    const [first, ...others] = this.#before
      .changesAt(span)
      .filter(({ before, after }) => overlaps(after, span) && !isEmpty(before))
      .map(({ before }) => before);
    return first && others.reduce(hull, first);
  }

  #words({ before, after }: Place): { readonly before: string; readonly after: string } {
    return {
      before: this.#returned.before.slice(before.start, before.end),
      after: this.#returned.after.slice(after.start, after.end),
    };
  }
}

function kindOf(places: TrackedChange['places']): Suggestion['kind'] {
  if (places.length > 1) return 'move';
  const [{ before, after }] = places;
  if (before.start === before.end) return 'insert';
  return after.start === after.end ? 'delete' : 'replace';
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Where an offset of the text before is in the text after, which differs from it at `places`. */
function offsetAfter(places: readonly Place[]): (at: number) => number {
  const sorted = [...places].sort((a, b) => a.before.end - b.before.end);
  let shift = 0;
  const shifts = sorted.map(({ before, after }) => {
    shift += lengthOf(after) - lengthOf(before);
    return shift;
  });
  return (at) => at + (shifts[firstWhere(sorted.length, (i) => sorted[i]!.before.end > at) - 1] ?? 0);
}

/** Whether a tracked change already does what an untracked one would, or a part of it. */
const isSaidBy = (tracked: Suggestion, { edits }: Suggestion): boolean =>
  tracked.edits.some((one) =>
    edits.some((other) => overlaps(one, other) || (isSameSpan(one, other) && one.text === other.text)),
  );

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const said = (before: string, after: string): string =>
  [before, after]
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(' → ');

const folded = (text: string): string => text.replace(/\s+/g, '');
