import type { TextEdit } from '../../text/span';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const DATE = /(0?)([1-9]|1[0-2])月(?:(0?)([1-9]|[12]\d|3[01])(?=[日号]))?/y;

/** 2026年05月08日: no leading zeros in month and day (GB/T 9704-2012 7.3.5.4). */
export const dateLeadingZero: ParagraphRule = {
  code: 'date-leading-zero',
  category: 'figures',
  severity: 'warning',
  title: '日期编了虚位',
  triggers: ['月'],
  scan: ({ text }, places) =>
    places.flatMap((at) => {
      const start = figureStart(text, at);
      if (start === at || at - start > 2) return [];
      DATE.lastIndex = start;
      const match = DATE.exec(text);
      if (!match) return [];
      const [whole, monthZero, month, dayZero, day] = match;
      const fix: TextEdit[] = [];
      if (monthZero !== '') fix.push({ start, end: start + 1, text: '' });
      if (dayZero) fix.push({ start: at + 1, end: at + 2, text: '' });
      if (fix.length === 0) return [];
      const right = `${month}月${day === undefined ? '' : `${day}${text[start + whole.length]!}`}`;
      return [
        {
          start,
          end: start + whole.length,
          message: `月、日不编虚位，应写作“${right}”。`,
          fix,
        },
      ];
    }),
};
