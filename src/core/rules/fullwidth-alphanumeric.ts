import { marksOf } from '../report/marks';
import { spanAt } from '../text/span';
import { paragraphRule } from './paragraphRule';

/** ２０２６年, ＡＩ: figures and Latin letters are half-width in horizontal text (GB/T 15835-2011). */
export const fullwidthAlphanumeric = paragraphRule({
  code: 'fullwidth-alphanumeric',
  severity: 'error',
  title: '用了全角数字或字母',
  scan(paragraph) {
    return marksOf(paragraph).fullwidth.map(({ start, end }) => {
      const written = paragraph.text.slice(start, end);
      const right = written.normalize('NFKC');
      return {
        start,
        end,
        message: `“${written}”应为半角“${right}”。`,
        fix: [{ start, end, text: right }],
      };
    });
  },
  // ＸＸ is a blank, and the digits of an ordinal have a rule of their own.
  stands: ({ markers, placeholders }, { start }) => !spanAt(markers, start) && !spanAt(placeholders, start),
});
