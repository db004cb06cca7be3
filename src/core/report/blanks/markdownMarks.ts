/**
 * Offsets of signs that are Markdown's own: finished bold and emphasis spans, list bullets, rules, boxes to tick,
 * whatever stands behind them.
 */
export function markdownMarks(text: string): ReadonlySet<number> {
  const own = new Set<number>();
  const addRun = (from: number, length: number): void => {
    for (let at = from; at < from + length; at++) own.add(at);
  };
  const spans =
    /(\*{1,3})(?=[^\s*])([^*\n\r]{0,2000}?[^\s*])\1|(_{1,3})(?=[^\s_])([^_\n\r]{0,2000}?[^\s_])\3/g;
  for (const match of text.matchAll(spans)) {
    const { length } = match[1] ?? match[3]!;
    addRun(match.index, length);
    addRun(match.index + match[0].length - length, length);
  }
  for (const match of text.matchAll(/^[ \t]*(?:(?:[*_][ \t]*){3,}$|[*+-][ \t]+(?:\[[ xX]\])?)/gm)) {
    addRun(match.index, match[0].length);
  }
  return own;
}
