import type { EnumerationMark } from '../../report/enumerations';
import { skipBlanks } from '../../text/characters';
import type { Found, ReportRule } from '../engine/rule';

/**
 * 一是， 一是： 一是、: 一是 runs straight on into its clause (GB/T 15834-2011 B.3.7). Behind 第一 and 首先 stands a comma
 * (B.3.1).
 */
export const enumerationMark: ReportRule = {
  code: 'enumeration-mark',
  category: 'numbering',
  severity: 'error',
  title: '“一是”“一要”“第一，”后误用标点',
  check({ text, enumerations }) {
    const found: Found[] = [];
    for (const { items } of enumerations) {
      for (const [i, item] of items.entries()) {
        const { word, start, end } = item;
        if (word === '第' || word === '首先') {
          const isNamedAlong = items[i + 1]?.start === end || items[i - 1]?.end === start;
          if (text[end - 1] === '、' && !isNamedAlong) found.push(rankSlip(text, item));
          continue;
        }
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

/** 第一、 and 首先、 */
function rankSlip(text: string, { word, start, end }: EnumerationMark): Found {
  const mark = end - 1;
  const written = text.slice(start, mark);
  return {
    start,
    end,
    message: `“${written}、”应写作“${written}，”：“${word === '第' ? '第一”“第二' : '首先”“其次'}”后用逗号。`,
    fix: [{ start: mark, end, text: '，' }],
  };
}
