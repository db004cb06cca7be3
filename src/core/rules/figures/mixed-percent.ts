import type { Span } from '../../text/span';
import { spansInParagraphs } from '../engine/paragraphRule';
import type { Rule } from '../engine/rule';

const signsIn = (sign: string) =>
  spansInParagraphs(({ text }) => {
    const found: Span[] = [];
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      found.push({ start: at, end: at + 1 });
    }
    return found;
  });
const wide = signsIn('％');
const narrow = signsIn('%');

/** ％ and % in one document: one throughout, and beside half-width figures that is %. */
export const mixedPercent: Rule = {
  code: 'mixed-percent',
  severity: 'hint',
  title: '“％”与“%”混用',
  check(report) {
    if (!report.text.includes('％')) return [];
    const usual = narrow(report)[0];
    if (!usual) return [];
    return wide(report).map((span) => ({
      ...span,
      message: '百分号前后不一致：别处写作“%”。',
      fix: [{ ...span, text: '%' }],
      safe: false,
      related: [{ ...usual, message: '另一种写法' }],
    }));
  },
};
