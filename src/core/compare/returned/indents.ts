import type { Report } from '../../report/model';
import { isRunningText } from '../../report/runningText';

/** How most paragraphs of `report` are indented, as it is written there; empty where most are not. */
export function usualIndent({ text, lines }: Report): string {
  const counts = new Map<string, number>();
  for (const { start, textStart, textEnd, paragraph } of lines) {
    if (textStart >= textEnd || !isRunningText(paragraph)) continue;
    const indent = text.slice(start, textStart);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  let usual = '';
  for (const [indent, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = indent;
  return usual;
}

/**
 * `words` with `indent` before each paragraph that begins in them. `opensLine`: they stand at the beginning of a line;
 * `isOpen`: what stands behind them goes on in their last line.
 */
export function withIndents(
  words: string,
  indent: string,
  { opensLine, isOpen }: { readonly opensLine: boolean; readonly isOpen: boolean },
): string {
  const lines = words.split('\n');
  return lines
    .map((line, i) => {
      const begins = i > 0 || opensLine;
      const says = line !== '' ? !/^[|\s]/.test(line) : i === lines.length - 1 && i > 0 && isOpen;
      return begins && says ? indent + line : line;
    })
    .join('\n');
}
