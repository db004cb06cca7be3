import { type Change, spanAfter } from '../text/changes';
import { firstEndingBehind } from '../text/search';
import type { Span } from '../text/span';

/** A blank on the way, or the value that stands there by now. */
export interface Stop extends Span {
  readonly filled: boolean;
}

/** A guided walk from blank to blank. */
export interface FillSession {
  readonly stops: readonly Stop[];
  /** Index of the stop one is at; `stops.length` when the session is at its end. */
  readonly at: number;
}

/** From the blank that `offset` is at or comes before, round to the one before it. */
export function sessionFrom(blanks: readonly Span[], offset: number): FillSession {
  const first = blanks.findIndex(({ end }) => end > offset);
  const stops = blanks.map(({ start, end }): Stop => ({ start, end, filled: false }));
  return { stops: first < 0 ? stops : [...stops.slice(first), ...stops.slice(0, first)], at: 0 };
}

/** Where the stops stand after `changes`, all of them in offsets of the text before. */
export const sessionAfter = (session: FillSession, changes: readonly Change[]): FillSession => ({
  ...session,
  stops: session.stops.map((stop) => ({ ...spanAfter(stop, changes), filled: stop.filled })),
});

/**
 * `blanks` (in reading order) are the ones that are open now: stops that were undone are open again, others that
 * are none any more are filled.
 */
export const sessionAmong = (session: FillSession, blanks: readonly Span[]): FillSession => ({
  ...session,
  stops: session.stops.map((stop) => {
    const blank = blanks[firstEndingBehind(blanks, stop.start)];
    const isOpen = blank !== undefined && blank.start < stop.end;
    return isOpen ? { start: blank.start, end: blank.end, filled: false } : { ...stop, filled: true };
  }),
});

/** Goes to the next stop (1) or the one before (-1), past those that were struck out; -1 stays at the first. */
export function nextStop(session: FillSession, direction: 1 | -1): FillSession {
  let at = session.at + direction;
  while (at >= 0 && at < session.stops.length && session.stops[at]!.start === session.stops[at]!.end)
    at += direction;
  return at < 0 ? session : { ...session, at: Math.min(at, session.stops.length) };
}
