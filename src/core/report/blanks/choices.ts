import type { Span } from '../../text/span';
import { wordsAround } from '../clause';
import { lineAt } from '../lines';
import type { Line, Placeholder } from '../model';

/** What writers have said about blanks; expressions come from `readPatterns`. */
export interface PlaceholderChoices {
  /** Further spellings. */
  readonly patterns?: readonly RegExp[];
  /** What looks like a blank and is none: a blank that lies within a match is left out. */
  readonly ignore?: readonly RegExp[];
  /** Single places that were dismissed, as `wordsAround` names them. */
  readonly dismissed?: ReadonlySet<string>;
}

/** The blanks in `found` (in reading order, none overlapping) as writers want them. */
export function withChoices(
  text: string,
  lines: readonly Line[],
  found: Placeholder[],
  { patterns = [], ignore = [], dismissed }: PlaceholderChoices,
): Placeholder[] {
  let blanks = found;
  if (patterns.length > 0) blanks = merged(blanks, matches(text, lines, patterns));
  if (ignore.length > 0) {
    const exceptions = matches(text, lines, ignore);
    blanks = blanks.filter(
      (blank) => !exceptions.some((each) => each.start <= blank.start && blank.end <= each.end),
    );
  }
  if (dismissed?.size) blanks = blanks.filter((blank) => !dismissed.has(wordsAround(text, blank)));
  return blanks;
}

/** What the expressions match, each within its line. */
function matches(text: string, lines: readonly Line[], patterns: readonly RegExp[]): Placeholder[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const line = lineAt(lines, span.start);
      return span.start < span.end && span.end <= lines[line]!.end ? [{ ...span, line }] : [];
    }),
  );
}

/** Both lists in reading order; of two that overlap the longer one. */
function merged(found: readonly Placeholder[], added: readonly Placeholder[]): Placeholder[] {
  const longestFirst = [...found, ...added].sort((a, b) => length(b) - length(a) || a.start - b.start);
  const kept: Placeholder[] = [];
  const taken = new Set<number>();
  for (const each of longestFirst) {
    if (taken.has(each.start) || taken.has(each.end - 1)) continue;
    for (let at = each.start; at < each.end; at++) taken.add(at);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: Span): number => end - start;
