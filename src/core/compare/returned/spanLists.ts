import { firstWhere } from '../../text/search';
import { contains, hull, isEmpty, overlaps, type Span, touches } from '../../text/span';

// Many spans of one text, asked about at once.

/** `spans` in order, those that meet made one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = hull(last, span);
    else out.push(span);
  }
  return out;
}

/** Whether `span` meets one of `spans`, which are in order and apart. */
export function meetsOne(spans: readonly Span[], span: Span): boolean {
  const first = spans[firstWhere(spans.length, (i) => spans[i]!.end >= span.start)];
  return first !== undefined && touches(first, span);
}

/** Whether one of `spans`, which are in order and apart, is `span` in part: what only stands beside it is another matter. */
export function takesPartIn(spans: readonly Span[], span: Span): boolean {
  const from = firstWhere(spans.length, (i) => spans[i]!.end >= span.start);
  for (let i = from; i < spans.length && spans[i]!.start <= span.end; i++)
    if (overlaps(spans[i]!, span) || (isEmpty(spans[i]!) && isEmpty(span))) return true;
  return false;
}

/** Whether those of `spans`, which are in order and apart, that are `span` in part are a part of it. */
export function liesWithin(spans: readonly Span[], span: Span): boolean {
  const from = firstWhere(spans.length, (i) => spans[i]!.end > span.start);
  for (let i = from; i < spans.length && spans[i]!.start < span.end; i++)
    if (!contains(span, spans[i]!)) return false;
  return true;
}

/** Whether `spans`, which are in order and apart, hold all that `span` of `text` says. */
export function isAllOf(spans: readonly Span[], span: Span, text: string): boolean {
  if (!takesPartIn(spans, span)) return false;
  let at = span.start;
  for (let i = firstWhere(spans.length, (index) => spans[index]!.end > at); i < spans.length; i++) {
    const each = spans[i]!;
    if (each.start >= span.end) break;
    if (text.slice(at, each.start).trim() !== '') return false;
    at = Math.max(at, each.end);
  }
  return text.slice(at, span.end).trim() === '';
}
