import type { Report } from '../report/model';
import { prefixesOf } from '../report/ordinals/decimals';
import { writeLike } from '../report/ordinals/schemes';
import { consecutiveNumbers } from '../report/ordinals/sequence';
import { toHan } from '../text/numerals';
import type { TextEdit } from '../text/span';
import { judgeNumbering } from './judge';

/**
 * The edits that number everything through: headings of all levels and running lists, gaps closed, every
 * ordinal as its scheme writes it. Nothing but ordinals changes; made twice, nothing more changes.
 */
export function renumberEdits(report: Report): TextEdit[] {
  const edits: TextEdit[] = [];
  const put = (start: number, end: number, text: string) => {
    if (report.text.slice(start, end) !== text) edits.push({ start, end, text });
  };
  const judged = judgeNumbering(report);
  const prefixes = prefixesOf(
    report.markers,
    judged.map(({ marker, number }) => ({ old: marker, depth: marker.depth, ordinal: number })),
  );
  judged.forEach(({ marker, number }, i) => {
    put(marker.start, marker.end, writeLike({ ...marker, prefix: prefixes[i]! }, number));
  });
  for (const { items, reading } of report.enumerations) {
    if (items[0]!.word === '首先') continue;
    const numbers = consecutiveNumbers(reading.judgements);
    items.forEach(({ numeral }, i) => {
      put(numeral.start, numeral.end, toHan(numbers[i]!));
    });
  }
  return edits;
}
