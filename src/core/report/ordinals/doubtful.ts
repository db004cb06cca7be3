import type { LineMarker } from '../model';
import { firstNumbers, isChapter, shownChapters } from './decimalChapters';
import { type HeadingScheme, leaveContained, type Marker } from './schemes';

// Ordinals that are ordinals only where their siblings make them so: 三， and figures at the start of a line.

/** Keeps a doubtful ordinal only where its siblings make it one; what lets numbering begin anew is handed on. */
export function confirmed(text: string, markers: readonly LineMarker[]): LineMarker[] {
  if (!markers.some((marker) => marker.doubtful)) return [...markers];
  const behind = ordinalsBehind(markers);
  const before = new Map<HeadingScheme, number>();
  const kept: LineMarker[] = [];
  let afterReset = false;
  const numbers = firstNumbers(markers);
  const chapters = shownChapters(text, markers);
  // Articles count on over chapters.
  let lastArticle: number | undefined;
  const articleBehind = nextArticles(markers);
  const lastOf = new Map<string, number>();
  const closed = new ClosedRuns(text, markers);
  /** The marker before, if that is none: 1.1版 before 1.2版. */
  let dropped: LineMarker | undefined;
  markers.forEach((marker, i) => {
    const { scheme, ordinal, doubtful } = marker;
    const isMeant = ({ end }: LineMarker): boolean => {
      const last = before.get(scheme);
      if (marker.depth > 1) return lastOf.get(marker.prefix) === ordinal - 1;
      if (scheme === 'decimal') return chapters.has(marker) || isChapter(ordinal, last, numbers);
      if (scheme === 'article') return isArticle(ordinal, lastArticle, articleBehind[i]);
      if (ordinal === 1 && dropped?.scheme === scheme && dropped.ordinal === 1) return false;
      if (closed.isMeant(i)) return true;
      return isSibling(ordinal, scheme === 'arabic' && text[end - 1] !== ',', last, behind[i]);
    };
    if (doubtful && !isMeant(marker)) {
      afterReset ||= marker.afterReset;
      dropped = marker;
      return;
    }
    dropped = undefined;
    if (!doubtful) leaveContained(before, scheme);
    closed.enter(i);
    if (scheme === 'article') lastArticle = ordinal;
    if (scheme === 'decimal') lastOf.set(marker.prefix, ordinal);
    if (marker.depth === 1) before.set(scheme, ordinal);
    else if (scheme === 'decimal' && !before.has(scheme))
      before.set(scheme, Number.parseInt(marker.prefix, 10));
    kept.push({ ...marker, afterReset: marker.afterReset || afterReset });
    afterReset = false;
  });
  return kept;
}

/** 一) and 1), whose opening bracket was left out. */
const isClosedOnly = (text: string, { scheme, start }: Marker): boolean =>
  (scheme === 'bracketedHan' || scheme === 'bracketedArabic') && !'（(﹙㈠⑴'.includes(text[start]!);

/** How many ordinals may be missing between two. */
const MAX_LOST = 2;

/** The sequences of 一) and of 1), which are counted by themselves: 1) stands below （1） as well as beside it. */
class ClosedRuns {
  readonly #markers: readonly LineMarker[];
  readonly #isClosed: readonly boolean[];
  readonly #behind: readonly (number | undefined)[];
  readonly #open = new Map<HeadingScheme, { readonly last: number; readonly count: number }>();

  constructor(text: string, markers: readonly LineMarker[]) {
    this.#markers = markers;
    this.#isClosed = markers.map((marker) => marker.doubtful && isClosedOnly(text, marker));
    const next = new Map<HeadingScheme, number>();
    const behind = new Array<number | undefined>(markers.length);
    for (let i = markers.length - 1; i >= 0; i--) {
      const { scheme, ordinal } = markers[i]!;
      behind[i] = next.get(scheme);
      leaveContained(next, scheme);
      if (this.#isClosed[i]) next.set(scheme, ordinal);
    }
    this.#behind = behind;
  }

  /** 1) with 2) behind it; 2) behind that, and then 4) as well, where one is missing, or 2) again. */
  isMeant(i: number): boolean {
    if (!this.#isClosed[i]) return false;
    const { scheme, ordinal } = this.#markers[i]!;
    if (ordinal === 1) return this.#behind[i] === 2;
    const run = this.#open.get(scheme);
    if (!run || ordinal < run.last) return false;
    return ordinal === run.last + 1 || (run.count > 1 && ordinal <= run.last + 1 + MAX_LOST);
  }

  /** The ordinal `i` counts. */
  enter(i: number): void {
    const { scheme, ordinal } = this.#markers[i]!;
    leaveContained(this.#open, scheme);
    if (!this.#isClosed[i]) return;
    const count = ordinal === 1 ? 1 : (this.#open.get(scheme)?.count ?? 0) + 1;
    this.#open.set(scheme, { last: ordinal, count });
  }
}

/** For each ordinal the number of the next article. */
function nextArticles(markers: readonly LineMarker[]): (number | undefined)[] {
  const behind = new Array<number | undefined>(markers.length);
  let next: number | undefined;
  for (let i = markers.length - 1; i >= 0; i--) {
    behind[i] = next;
    if (markers[i]!.scheme === 'article') next = markers[i]!.ordinal;
  }
  return behind;
}

/** 第三条 with its text right behind it stands between 第二条 and 第四条, and is not named there. */
const isArticle = (ordinal: number, last: number | undefined, next: number | undefined): boolean =>
  last !== ordinal && next !== ordinal && (last === ordinal - 1 || next === ordinal + 1);

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

/** 三， after 二、 is a heading with a wrong mark; a figure at the start of a line has to fit on both sides. */
function isSibling(
  ordinal: number,
  isFigure: boolean,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (ordinal === 1) return before !== 1 && behind === 2;
  return before === ordinal - 1 && (isFigure ? behind === ordinal + 1 : behind !== ordinal);
}
