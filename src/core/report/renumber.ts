import { toHan } from '../text/numerals';
import type { TextEdit } from '../text/span';
import { schemes } from './levels';
import { judgeNumbering } from './numbering';
import { consecutiveNumbers } from './sequence';
import type { Report } from './types';

/**
 * The edits that number everything through: headings of all levels and running lists, gaps closed, every
 * ordinal as its scheme writes it. Nothing but ordinals changes; made twice, nothing more changes.
 */
export function renumberEdits(report: Report): TextEdit[] {
  const edits: TextEdit[] = [];
  const put = (start: number, end: number, text: string) => {
    if (report.text.slice(start, end) !== text) edits.push({ start, end, text });
  };
  for (const { marker, number } of judgeNumbering(report)) {
    put(marker.start, marker.end, schemes[marker.scheme].write(number));
  }
  for (const { items, reading } of report.enumerations) {
    if (items[0]!.word === '首先') continue;
    const numbers = consecutiveNumbers(reading.judgements);
    items.forEach(({ numeral }, i) => {
      put(numeral.start, numeral.end, toHan(numbers[i]!));
    });
  }
  return edits;
}
