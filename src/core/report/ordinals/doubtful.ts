import type { LineMarker } from '../model';
import { type HeadingScheme, leaveContained } from './schemes';

// Ordinals that are ordinals only where their siblings make them so: 三， and figures at the start of a line.

/** Keeps a doubtful ordinal only where its siblings make it one; what lets numbering begin anew is handed on. */
export function confirmed(text: string, markers: readonly LineMarker[]): LineMarker[] {
  if (!markers.some((marker) => marker.doubtful)) return [...markers];
  const behind = ordinalsBehind(markers);
  const before = new Map<HeadingScheme, number>();
  const kept: LineMarker[] = [];
  let afterReset = false;
  const chapters = decimalChapters(markers);
  // Articles count on over chapters.
  let lastArticle: number | undefined;
  const articleBehind = nextArticles(markers);
  const lastOf = new Map<string, number>();
  /** The marker before, if that is none: 1.1版 before 1.2版. */
  let dropped: LineMarker | undefined;
  markers.forEach((marker, i) => {
    const { scheme, ordinal, doubtful } = marker;
    const isMeant = ({ end }: LineMarker): boolean => {
      const last = before.get(scheme);
      if (marker.depth > 1) return lastOf.get(marker.prefix) === ordinal - 1;
      if (scheme === 'decimal') return isChapter(ordinal, last, chapters);
      if (scheme === 'article') return isArticle(ordinal, lastArticle, articleBehind[i]);
      if (ordinal === 1 && dropped?.scheme === scheme && dropped.ordinal === 1) return false;
      return isSibling(ordinal, scheme === 'arabic' && text[end - 1] !== ',', last, behind[i]);
    };
    if (doubtful && !isMeant(marker)) {
      afterReset ||= marker.afterReset;
      dropped = marker;
      return;
    }
    dropped = undefined;
    if (!doubtful) leaveContained(before, scheme);
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

/** The first numbers of all decimals: 1 of 1.1 and 1.2.1. */
const decimalChapters = (markers: readonly LineMarker[]): ReadonlySet<number> =>
  new Set(
    markers.flatMap(({ scheme, depth, prefix }) =>
      scheme === 'decimal' && depth > 1 ? [Number.parseInt(prefix, 10)] : [],
    ),
  );

/** How many chapters may be missing between two. */
const MAX_LOST_CHAPTERS = 2;

/** 1 with 1.1 below it is a chapter; then 2 behind it is one without, and so is 4, with a gap before it. */
function isChapter(ordinal: number, last: number | undefined, chapters: ReadonlySet<number>): boolean {
  if (chapters.has(ordinal) && (last === undefined || last < ordinal)) return true;
  return last !== undefined && ordinal > last && ordinal <= last + 1 + MAX_LOST_CHAPTERS;
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
