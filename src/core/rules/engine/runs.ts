import type { Span } from '../../text/span';

/** Places in a row, as one span each; `length` is that of the trigger that stands at each of them. */
export function runsOf(places: readonly number[], length = 1): Span[] {
  const runs: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const start of places) {
    if (last && start <= last.end - length + 1) last.end = start + length;
    else {
      last = { start, end: start + length };
      runs.push(last);
    }
  }
  return runs;
}
