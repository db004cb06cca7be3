import type { Span } from '../../text/span';
import type { Finding } from './rule';

/** A finding that people see now, with where it stands now. */
export interface Shown extends Span {
  readonly code: string;
}

/**
 * Those of `current` that were shown already: of the same kind, at the same place. What is shown and no longer
 * found has been put right and may go at once; what is newly found waits until the writer pauses.
 */
export function stillShown(shown: readonly Shown[], current: readonly Finding[]): Finding[] {
  const places = new Map<string, { spans: Shown[]; next: number }>();
  for (const each of [...shown].sort((a, b) => a.start - b.start)) {
    const same = places.get(each.code);
    if (same) same.spans.push(each);
    else places.set(each.code, { spans: [each], next: 0 });
  }
  return current.filter(({ code, start, end }) => {
    const place = places.get(code);
    if (!place) return false;
    while (place.next < place.spans.length && place.spans[place.next]!.end < start) place.next++;
    const candidate = place.spans[place.next];
    return candidate !== undefined && candidate.start <= end;
  });
}
