import { skipBlanks } from '../text/characters';
import type { Found, Rule } from './rule';

/** 一是， 一是： 一是、: 一是 runs straight on into its clause (GB/T 15834-2011 B.3.7). */
export const enumerationMark: Rule = {
  code: 'enumeration-mark',
  severity: 'error',
  title: '“一是”“一要”后误加标点',
  check({ text, enumerations }) {
    const found: Found[] = [];
    for (const { items } of enumerations) {
      for (const { word, start, end } of items) {
        if (word !== '是' && word !== '要') continue;
        const at = skipBlanks(text, end, end + 2);
        const mark = text.charAt(at);
        if (mark === '' || !'，,：:、'.includes(mark)) continue;
        found.push({
          start,
          end: at + 1,
          message: `“${text.slice(start, end)}”后不用“${mark}”，直接写内容。`,
          fix: [{ start: end, end: at + 1, text: '' }],
        });
      }
    }
    return found;
  },
};
