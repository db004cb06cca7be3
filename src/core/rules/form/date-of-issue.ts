import { overlapsBlank } from '../../report/placeholders';
import { isReal, readDate, readMonth, writeDate, writeMonth } from '../../text/dates';
import type { ReportRule } from '../engine/rule';

/** The standard that asks for Arabic digits came into force on 1 July 2012; older papers are as they were issued. */
const IN_FORCE = 2012 * 12 + 7;

/** 二〇二六年七月五日 or 2026.7.5 as date of issue: Arabic digits, year, month and day in full (GB/T 9704-2012, 7.3.5.4). */
export const dateOfIssue: ReportRule = {
  code: 'date-of-issue',
  category: 'form',
  severity: 'information',
  title: '成文日期写法不规范',
  check: ({ text, parts, placeholders }) =>
    parts.flatMap((part) => {
      if (part.role !== 'date' || overlapsBlank(placeholders, part)) return [];
      const stands = text.slice(part.start, part.end);
      // Leading zeros are told by another rule, at the very place.
      if (/^\d{4}年\d/.test(stands)) return [];
      const written = stands.replace(/[ \u3000]/g, '').replace(/[ＯOo○◯0](?=.{0,3}年)/g, '〇');
      const date = readDate(written);
      const read = date ?? readMonth(written);
      if (!read || (date && !isReal(date)) || read.year * 12 + read.month < IN_FORCE) return [];
      const { start, end } = part;
      const right = date ? writeDate(date) : writeMonth(read);
      return [
        {
          start,
          end,
          message: `成文日期用阿拉伯数字，${date ? '年、月、日标全' : '写明年、月'}，应写作“${right}”（GB/T 9704—2012，7.3.5.4）。`,
          fix: [{ start, end, text: right }],
          safe: false,
        },
      ];
    }),
};
