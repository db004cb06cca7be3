import { type Change, spanAfter } from '../text/changes';
import type { Span } from '../text/span';

/** A place where a blank stood when it was first seen. */
export interface Tracked extends Span {
  /** `gone`: emptied, and nothing is written there yet. */
  readonly state: 'open' | 'filled' | 'gone';
}

/** One edit of a text, and whether it goes over line ends: then what stood there is not a blank being filled. */
export interface TrackedChange extends Change {
  /** What was written. */
  readonly text: string;
  readonly overLines: boolean;
}

/** What ends a value: beyond it the writer goes on with the sentence. */
const BEHIND_VALUE = /[，。；：！？、\s]/;

/**
 * Where `places` stand after `changes`, all of them in offsets of the text before. What is written at the end of a
 * value, or where one was emptied, belongs to it; what is struck out or replaced along with whole lines is dropped.
 */
export function placesAfter(places: readonly Tracked[], changes: readonly TrackedChange[]): Tracked[] {
  return places.flatMap((place): Tracked[] => {
    const across = changes.some(
      ({ start, end, overLines }) => overLines && start < place.end && place.start < end,
    );
    if (across) return [];
    const { start, end } = spanAfter(place, changes);
    const goesOn = changes.find(
      (change) => change.start === place.end && change.end === place.end && change.text !== '',
    );
    if (goesOn && place.state !== 'open' && !goesOn.overLines && !BEHIND_VALUE.test(goesOn.text)) {
      // What is written in an empty place moves it behind itself.
      const from = place.start === place.end ? end - goesOn.length : start;
      return [{ start: from, end: from + (place.end - place.start) + goesOn.length, state: 'filled' }];
    }
    if (start === end) return [{ start, end, state: 'gone' }];
    const touched = changes.some((change) => change.start < place.end && place.start < change.end);
    return [{ start, end, state: touched ? 'filled' : place.state }];
  });
}

/**
 * The places after a pause: `blanks` (in reading order) are open, also those that were filled and undone; what was
 * written over and is none any more has been filled. What is none although nobody wrote there (a setting, a
 * look-alike that was dismissed) is dropped.
 */
export function reconcile(places: readonly Tracked[], blanks: readonly Span[]): Tracked[] {
  const result: Tracked[] = [];
  let next = 0;
  const add = ({ start, end }: Span) => result.push({ start, end, state: 'open' });
  for (const place of places) {
    while (next < blanks.length && blanks[next]!.end <= place.start) add(blanks[next++]!);
    const blank = blanks[next];
    const again = blank && blank.start < Math.max(place.end, place.start + 1);
    if (!again && place.state !== 'open') result.push(place);
  }
  for (const blank of blanks.slice(next)) add(blank);
  return result;
}

export interface Progress {
  readonly filled: number;
  readonly total: number;
}

/** 已填 3/21: of all blanks that were seen and have not been struck out. */
export function progressOf(places: readonly Tracked[]): Progress {
  const filled = places.filter(({ state }) => state === 'filled').length;
  const open = places.filter(({ state }) => state === 'open').length;
  return { filled, total: filled + open };
}
