import { skipBlanks } from '../text/characters';
import type { Rule } from './rule';

/** 一是， 一是： 一是、: 一是 runs straight on into its clause (GB/T 15834-2011 B.3.7). */
export const enumerationMark: Rule = {
  code: 'enumeration-mark',
  severity: 'error',
  title: '“一是”“一要”后误加标点',
  check: (report) =>
    report.enumerations.flatMap(({ items }) =>
      items.flatMap((item) => {
        if (item.word !== '是' && item.word !== '要') return [];
        const at = skipBlanks(report.text, item.end, item.end + 2);
        const mark = report.text.charAt(at);
        if (mark === '' || !'，,：:、'.includes(mark)) return [];
        const written = report.text.slice(item.start, item.end);
        return [
          {
            start: item.start,
            end: at + 1,
            message: `“${written}”后不用“${mark}”，直接写内容。`,
            fix: [{ start: item.end, end: at + 1, text: '' }],
          },
        ];
      }),
    ),
};
