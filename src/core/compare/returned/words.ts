import type { Report } from '../../report/model';
import { firstStartingFrom, lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import { halfWidth } from '../../text/width';
import { hunksOf } from '../hunks';
import type { Place } from '../model';
import { type Token, tokensIn } from '../tokens/tokens';

/**
 * A tracked change as it is read: without the words that were typed anew as they had been, and with all of a figure whose
 * digits were changed: 12次 → 13次, not 2 → 3. What goes over a line end stays as it is.
 */
export function asRead(before: Report, after: Report, place: Place): Place {
  const wide = { before: around(before, place.before), after: around(after, place.after) };
  if (!wide.before || !wide.after) return place;
  const whole = withFigures(before.text, after.text, place, {
    before: tokensOf(before, wide.before),
    after: tokensOf(after, wide.after),
  });
  const inside = (tokens: readonly Token[], { start, end }: Span): Token[] =>
    tokens.filter((token) => start <= token.start && token.end <= end);
  const a = inside(tokensOf(before, whole.before), whole.before);
  const b = inside(tokensOf(after, whole.after), whole.after);
  const hunks = hunksOf(a, b);
  const [first, last] = [hunks[0], hunks.at(-1)];
  if (!first || !last) return whole;
  // Ordinals of one kind are the same words, but what they count has changed.
  const isSame = (i: number, j: number): boolean => wordsOf(before, a[i]!) === wordsOf(after, b[j]!);
  let start = 0;
  while (start < first.a0 && isSame(start, start)) start++;
  let behind = 0;
  while (behind < a.length - last.a1 && isSame(a.length - 1 - behind, b.length - 1 - behind)) behind++;
  return {
    before: spanOf(a, start, a.length - behind, whole.before),
    after: spanOf(b, start, b.length - behind, whole.after),
  };
}

const wordsOf = ({ text }: Report, { start, end }: Span): string => halfWidth(text.slice(start, end));

/** The tokens `from`–`to` of those in `all`; of none the place between them. */
function spanOf(tokens: readonly Token[], from: number, to: number, all: Span): Span {
  const start = tokens[from]?.start ?? all.end;
  return { start, end: to > from ? tokens[to - 1]!.end : start };
}

/** No figure that a change begins or ends in reaches further than this. UTF-16 units. */
const NEAR = 30;

/** The words around `span` in its line; undefined if it does not lie in one. */
function around({ lines }: Report, span: Span): Span | undefined {
  const line = lines[lastStartingBy(lines, span.start)];
  return line && span.end <= line.textEnd && line.textStart <= span.start
    ? { start: Math.max(line.textStart, span.start - NEAR), end: Math.min(line.textEnd, span.end + NEAR) }
    : undefined;
}

function tokensOf(report: Report, span: Span): Token[] {
  const line = report.lines[lastStartingBy(report.lines, span.start)]!;
  const marker = report.markers[firstStartingFrom(report.markers, span.start)];
  return tokensIn({ report, line, marker, ...span });
}

/** `place` with all of the figures that it begins or ends in, as far as both texts say the same there. */
function withFigures(
  before: string,
  after: string,
  place: Place,
  tokens: { readonly before: readonly Token[]; readonly after: readonly Token[] },
): Place {
  let left = 0;
  let right = 0;
  for (const side of ['before', 'after'] as const) {
    const { start, end } = place[side];
    for (const token of tokens[side]) {
      if (token.kind !== 'figure') continue;
      if (token.start < start && start < token.end) left = Math.max(left, start - token.start);
      if (token.start < end && end < token.end) right = Math.max(right, token.end - end);
    }
  }
  const { before: a, after: b } = place;
  if (before.slice(a.start - left, a.start) !== after.slice(b.start - left, b.start)) left = 0;
  if (before.slice(a.end, a.end + right) !== after.slice(b.end, b.end + right)) right = 0;
  return {
    before: { start: a.start - left, end: a.end + right },
    after: { start: b.start - left, end: b.end + right },
  };
}
