import { firstWhere, lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import { halfWidth } from '../../text/width';
import { placesOf } from '../apply';
import type { Comparison, Place } from '../model';

/** Where the text after a comparison says what the text before says, character by character. */
interface Stretch {
  /** Offset in the text after. */
  readonly start: number;
  readonly end: number;
  /** Offset in the text before. */
  readonly to: number;
  /** It stands elsewhere in the text before than what is around it. */
  readonly isMoved: boolean;
  /** It is the edge of an ordinal that counts otherwise in the text before. */
  readonly isOrdinal?: boolean;
}

/** Carries places of the text after a comparison over to the text before. */
export class Carrier {
  readonly #before: string;
  readonly #after: string;
  readonly #stretches: readonly Stretch[];
  /** All that is no mere look, by where it stands in the text after. */
  readonly #changed: readonly Place[];

  constructor({ before, after, changes }: Comparison) {
    this.#before = before.text;
    this.#after = after.text;
    const stretches: Stretch[] = [];
    const outside = changes.flatMap((change) => placesOf(change));
    this.#add(stretches, outside, { before: whole(before.text), after: whole(after.text) }, false);
    for (const change of changes) {
      if (change.kind === 'move') this.#add(stretches, change.changes, change, true);
      else if (change.kind === 'layout')
        for (const place of change.places) stretches.push(...this.#sameWords(place));
    }
    // An ordinal that counts otherwise stands where it stood.
    for (const { kind, before: from, after: to } of changes) {
      if (kind !== 'renumber') continue;
      stretches.push({ start: to.start, end: to.start + 1, to: from.start, isMoved: false, isOrdinal: true });
      if (to.end > to.start + 1)
        stretches.push({ start: to.end - 1, end: to.end, to: from.end - 1, isMoved: false, isOrdinal: true });
    }
    this.#stretches = stretches.sort((a, b) => a.start - b.start);
    this.#changed = changes
      .flatMap((change) =>
        change.kind === 'layout' ? [] : change.kind === 'move' ? change.changes : [change],
      )
      .sort((a, b) => a.after.start - b.after.start || a.after.end - b.after.end);
  }

  /**
   * Where `span` of the text after is in the text before. Of an empty one the place behind what stands before it; at the
   * beginning of a line the place before what follows.
   */
  place({ start, end }: Span): Span {
    if (start < end) {
      const from = this.#of(start);
      return { start: from, end: Math.max(from, this.#of(end - 1, true)) };
    }
    const opensLine = start === 0 || this.#after[start - 1] === '\n';
    const at = opensLine ? this.#of(start) : this.#of(start - 1, true);
    return { start: at, end: at };
  }

  /** What has been changed in the text before where `span` is, or right beside it. */
  changesAt({ start, end }: Span): readonly Place[] {
    const changed = this.#changed;
    const found: Place[] = [];
    let i = firstWhere(changed.length, (index) => changed[index]!.after.end >= start);
    for (; i < changed.length && changed[i]!.after.start <= end; i++) found.push(changed[i]!);
    return found;
  }

  /** The place in the text before that is next to what `span` is next to; undefined where that is not there, or has moved. */
  beside({ start, end }: Span): Span | undefined {
    const opensLine = start === 0 || this.#after[start - 1] === '\n';
    const next = this.#inPlace(end);
    const last = start > 0 ? this.#inPlace(start - 1) : undefined;
    const behind = last !== undefined ? last + 1 : opensLine ? this.#lineBehind(start) : undefined;
    const at = opensLine ? (next ?? behind) : (behind ?? next);
    return at === undefined ? undefined : { start: at, end: at };
  }

  /** The place in the text before behind the last words before `offset`; undefined where they are not there, or have moved. */
  behind(offset: number): number | undefined {
    const last = this.#behind(offset);
    const at = last < 0 ? -1 : this.#inPlace(last);
    return at === undefined ? undefined : at + 1;
  }

  /** The line below that of the last words before `offset`; undefined where these are not there, have moved, or go on in their line. */
  #lineBehind(offset: number): number | undefined {
    const at = this.behind(offset);
    const lineEnd =
      at === undefined ? null : /^[^\S\r\n]*(?:\r\n|[\r\n])/.exec(this.#before.slice(at, at + 100));
    return lineEnd ? at! + lineEnd[0].length : undefined;
  }

  /** Whether the text before has what `span` says, with the same characters around it; blanks and looks aside. */
  has({ start, end }: Span): boolean {
    return this.#reads(this.#behind(start), this.#ahead(end));
  }

  /** Whether it has the words of `span` beside one of those characters: other words may stand on the other side. */
  hasBeside({ start, end }: Span): boolean {
    const first = this.#ahead(start);
    const last = this.#behind(end);
    if (first > last) return false;
    return this.#reads(this.#behind(start), last) || this.#reads(first, this.#ahead(end));
  }

  /** Whether what follows `span` is an ordinal that counts otherwise in the text before. */
  isBesideOrdinal({ end }: Span): boolean {
    return this.#stretchAt(this.#ahead(end))?.isOrdinal === true;
  }

  /** The last character before `offset`, and the first from it on, that is no blank; -1 or the length where there is none. */
  #behind(offset: number): number {
    let at = offset - 1;
    while (at >= 0 && /\s/.test(this.#after[at]!)) at--;
    return at;
  }

  #ahead(offset: number): number {
    let at = offset;
    while (at < this.#after.length && /\s/.test(this.#after[at]!)) at++;
    return at;
  }

  /** Whether the text before reads the same from the character at `from` to that at `to`. */
  #reads(from: number, to: number): boolean {
    const first = from < 0 ? 0 : this.#inPlace(from);
    const last = to >= this.#after.length ? this.#before.length : this.#inPlace(to);
    if (first === undefined || last === undefined || last < first) return false;
    return bare(this.#before.slice(first, last + 1)) === bare(this.#after.slice(Math.max(0, from), to + 1));
  }

  /** Where the character at `offset` stands in the text before; undefined where it does not, or has moved. */
  #inPlace(offset: number): number | undefined {
    const stretch = this.#stretchAt(offset);
    return stretch && !stretch.isMoved && offset < stretch.end
      ? stretch.to + offset - stretch.start
      : undefined;
  }

  /** Where the character at `offset`, or its end, is or would be in the text before. */
  #of(offset: number, atEnd = false): number {
    const stretch = this.#stretchAt(offset);
    if (!stretch) return 0;
    if (offset >= stretch.end) return stretch.to + (stretch.end - stretch.start);
    return stretch.to + offset - stretch.start + (atEnd ? 1 : 0);
  }

  #stretchAt(offset: number): Stretch | undefined {
    return this.#stretches[lastStartingBy(this.#stretches, offset)];
  }

  /** The characters of a place that differs only in looks. */
  *#sameWords({ before, after }: Place): Generator<Stretch> {
    let at = before.start;
    let start = after.start;
    for (;;) {
      while (at < before.end && /\s/.test(this.#before[at]!)) at++;
      while (start < after.end && /\s/.test(this.#after[start]!)) start++;
      if (at >= before.end || start >= after.end) return;
      if (halfWidth(this.#before[at]!) !== halfWidth(this.#after[start]!)) return;
      yield { start, end: start + 1, to: at, isMoved: false };
      at++;
      start++;
    }
  }

  /** What lies between `places` within `around`, as far as it is the same. */
  #add(stretches: Stretch[], places: readonly Place[], around: Place, isMoved: boolean): void {
    const inOrder = [...places].sort(
      (x, y) => x.after.start - y.after.start || x.before.start - y.before.start || x.after.end - y.after.end,
    );
    let { start: at } = around.before;
    let { start } = around.after;
    for (const { before, after } of [
      ...inOrder,
      { before: endOf(around.before), after: endOf(around.after) },
    ]) {
      this.#same(
        stretches,
        { before: { start: at, end: before.start }, after: { start, end: after.start } },
        isMoved,
      );
      at = before.end;
      start = after.end;
    }
  }

  /** What says the same in both texts; looks inside of what has moved are not told, and are passed over here. */
  #same(stretches: Stretch[], { before, after }: Place, isMoved: boolean): void {
    let at = before.start;
    let start = after.start;
    while (at < before.end && start < after.end) {
      let length = 0;
      while (
        at + length < before.end &&
        start + length < after.end &&
        this.#before[at + length] === this.#after[start + length]
      )
        length++;
      if (length > 0) stretches.push({ start, end: start + length, to: at, isMoved });
      at += length;
      start += length;
      if (at >= before.end || start >= after.end) return;
      const isBlankBefore = /\s/.test(this.#before[at]!);
      const isBlankAfter = /\s/.test(this.#after[start]!);
      if (isBlankBefore || !isBlankAfter) at++;
      if (isBlankAfter || !isBlankBefore) start++;
    }
  }
}

const whole = (text: string): Span => ({ start: 0, end: text.length });
const endOf = ({ end }: Span): Span => ({ start: end, end });

/** Without blanks, and line ends as one. */
const bare = (text: string): string => text.replace(/[^\S\r\n]+/g, '').replace(/[\r\n]+/g, '\n');
