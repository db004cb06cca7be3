import type { LineMarker } from '../model';
import { bySchemes, outOfCount } from './otherReadings';
import { type HeadingScheme, ladder, leaveContained, rankOf } from './schemes';

// Ordinals written as those of another level by mistake.

/** What one level is written as by mistake for another, inner or outer: nobody types ① for one of them. */
const MISTAKABLE = ladder.slice(0, -1);

/**
 * （一） 二、 （三） stands for （一）（二）（三）, and （二） between 一、 and 三、 for 二、: an ordinal that fills a gap of
 * another level, and has no place in its own, is written as the wrong one.
 */
export function relevelled(text: string, markers: LineMarker[]): LineMarker[] {
  if (markers.length < 3 || areCountedOn(markers)) return markers;
  const behind = neighbours(markers, -1);
  const before = neighbours(markers, 1);
  let out: ReadonlySet<LineMarker> | undefined;
  let result = markers;
  markers.forEach((marker, i) => {
    const meant = MISTAKABLE.find((_, k) => {
      const { ordinal } = marker;
      const next = behind[i]![k];
      if (before[i]![k]?.ordinal !== ordinal - 1 || next?.ordinal !== ordinal + 1 || ordinal < 2)
        return false;
      const own = MISTAKABLE.indexOf(marker.scheme);
      if (own < 0 || own === k) return false;
      if (!isMisplaced(ordinal, own < k, before[i]![own]?.ordinal, behind[i]![own]?.ordinal)) return false;
      // 1. 2. 一、 二、 3. with 三、 further on: both go on as they stand.
      out ??= outOfCount(markers, bySchemes);
      return out.has(marker) || out.has(next);
    });
    if (!meant) return;
    if (result === markers) result = [...markers];
    const written = text.slice(marker.start, marker.end);
    result[i] = { ...marker, scheme: meant, rank: rankOf(meant, 1), wellFormed: false, shape: written };
  });
  return result;
}

/** Whether each ordinal that may be mistaken is a first one or goes on from the one before: each has its place then. */
function areCountedOn(markers: readonly LineMarker[]): boolean {
  const last = new Map<HeadingScheme, number>();
  for (const { scheme, ordinal } of markers) {
    if (ordinal !== 1 && last.get(scheme) !== ordinal - 1 && MISTAKABLE.includes(scheme)) return false;
    leaveContained(last, scheme);
    last.set(scheme, ordinal);
  }
  return true;
}

/** For each ordinal the nearest one of each mistakable scheme under the same heading: before it (1) or behind it (-1). */
function neighbours(markers: readonly LineMarker[], direction: 1 | -1): (LineMarker | undefined)[][] {
  const seen = new Map<HeadingScheme, LineMarker>();
  const result = new Array<(LineMarker | undefined)[]>(markers.length);
  for (let k = 0; k < markers.length; k++) {
    const i = direction === 1 ? k : markers.length - 1 - k;
    const { scheme } = markers[i]!;
    result[i] = MISTAKABLE.map((each) => seen.get(each));
    leaveContained(seen, scheme);
    seen.set(scheme, markers[i]!);
  }
  return result;
}

/** Whether an ordinal has no place among those of its own level, which contains the level it would be of, or not. */
function isMisplaced(
  ordinal: number,
  contains: boolean,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (contains) return behind === undefined ? ordinal !== (before ?? 0) + 1 : behind === (before ?? 0) + 1;
  return before === undefined ? behind === undefined || behind === 1 : before >= ordinal && behind === 1;
}
