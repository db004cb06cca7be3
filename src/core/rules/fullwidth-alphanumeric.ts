import { marksOf } from '../report/marks';
import { spanAt } from '../text/span';
import type { Rule } from './rule';

/** ２０２６年, ＡＩ: figures and Latin letters are half-width in horizontal text (GB/T 15835-2011). */
export const fullwidthAlphanumeric: Rule = {
  code: 'fullwidth-alphanumeric',
  severity: 'error',
  title: '用了全角数字或字母',
  check(report) {
    const { fullwidth } = marksOf(report);
    if (fullwidth.length === 0) return [];
    const { text, markers, placeholders } = report;
    return fullwidth.flatMap(({ start, end }) => {
      // ＸＸ is a blank, and the digits of an ordinal have a rule of their own.
      if (spanAt(markers, start) || spanAt(placeholders, start)) return [];
      const written = text.slice(start, end);
      const right = written.normalize('NFKC');
      return [
        {
          start,
          end,
          message: `“${written}”应为半角“${right}”。`,
          fix: [{ start, end, text: right }],
        },
      ];
    });
  },
};
