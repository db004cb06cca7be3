import type { Report } from '../report/model';
import { prefixesOf } from '../report/ordinals/decimals';
import { writeLike } from '../report/ordinals/schemes';
import { consecutiveNumbers } from '../report/ordinals/sequence';
import { toHan } from '../text/numerals';
import type { Span, TextEdit } from '../text/span';
import { judgeNumbering } from './judge';

/**
 * The edits that number everything through: headings of all levels and running lists, gaps closed, every
 * ordinal as its scheme writes it. Nothing but ordinals changes; made twice, nothing more changes. With a `selection`
 * (UTF-16 offsets) only the ordinals in it, where it holds any: one that is empty, or a blank, selects none.
 */
export function renumberEdits(report: Report, selection?: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  const isSelected = ({ start, end }: Span) =>
    selection !== undefined && start >= selection.start && end <= selection.end;
  let isPart = false;
  const put = (start: number, end: number, text: string) => {
    isPart ||= isSelected({ start, end });
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
  return isPart ? edits.filter(isSelected) : edits;
}
