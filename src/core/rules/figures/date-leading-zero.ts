import { marksOf } from '../../report/marks';
import type { TextEdit } from '../../text/span';
import { paragraphRule } from '../engine/paragraphRule';

const DATE = /(0?)([1-9]|1[0-2])月(?:(0?)([1-9]|[12]\d|3[01])(?=[日号]))?/y;

/** 2026年05月08日: no leading zeros in month and day (GB/T 9704-2012 7.3.5.4). */
export const dateLeadingZero = paragraphRule({
  code: 'date-leading-zero',
  severity: 'warning',
  title: '日期编了虚位',
  scan: (paragraph) =>
    marksOf(paragraph).dates.flatMap(({ start, end }) => {
      const { text } = paragraph;
      if (text.charCodeAt(end) !== 0x6708 || end - start > 2) return [];
      DATE.lastIndex = start;
      const match = DATE.exec(text);
      if (!match) return [];
      const [whole, monthZero, month, dayZero, day] = match;
      const fix: TextEdit[] = [];
      if (monthZero !== '') fix.push({ start, end: start + 1, text: '' });
      if (dayZero) fix.push({ start: end + 1, end: end + 2, text: '' });
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
});
