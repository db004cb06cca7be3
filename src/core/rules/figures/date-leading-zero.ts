import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const DATE = /(0?)([1-9]|1[0-2])月(?:(0?)([1-9]|[12]\d|3[01])(?=[日号]))?/y;

/** 2026年05月08日: no leading zeros in month and day (GB/T 9704-2012 7.3.5.4). */
export const dateLeadingZero: ParagraphRule = {
  code: 'date-leading-zero',
  category: 'figures',
  severity: 'warning',
  title: '日期编了虚位',
  source: 'GB/T 9704—2012 7.3.5.4',
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

export const about: About = {
  shows: '2026年05月08日',
  wrong: [
    {
      text: '2026年⟦05月08⟧日',
      says: '月、日不编虚位，应写作“5月8日”。',
      becomes: '2026年5月8日',
      unasked: true,
    },
    { text: '自⟦05月1⟧日起', says: '月、日不编虚位，应写作“5月1日”。', becomes: '自5月1日起', unasked: true },
    {
      text: '2026年⟦10月08⟧日',
      says: '月、日不编虚位，应写作“10月8日”。',
      becomes: '2026年10月8日',
      unasked: true,
    },
    { text: '2026年⟦07月⟧份', says: '月、日不编虚位，应写作“7月”。', becomes: '2026年7月份', unasked: true },
    {
      text: '正文在此。\n特此报告。\n某市水务局\n2023年⟦01月05⟧日',
      says: '月、日不编虚位，应写作“1月5日”。',
      becomes: '正文在此。\n特此报告。\n某市水务局\n2023年1月5日',
      unasked: true,
    },
    {
      text: '于⟦⟦05月8⟧号⟧召开',
      says: [
        '月、日不编虚位，应写作“5月8号”。',
        { message: '书面日期用“日”，应写作“05月8日”。', code: 'day-word' },
      ],
      becomes: '于5月8号召开',
      unasked: true,
    },
    {
      text: '⟦12月05⟧日、⟦11月05⟧日、⟦9月05⟧日',
      says: [
        '月、日不编虚位，应写作“12月5日”。',
        '月、日不编虚位，应写作“11月5日”。',
        '月、日不编虚位，应写作“9月5日”。',
      ],
      becomes: '12月5日、11月5日、9月5日',
      unasked: true,
    },
    {
      text: '⟦03月12⟧日、⟦03月29⟧日、⟦03月30⟧日、⟦03月31⟧日',
      says: [
        '月、日不编虚位，应写作“3月12日”。',
        '月、日不编虚位，应写作“3月29日”。',
        '月、日不编虚位，应写作“3月30日”。',
        '月、日不编虚位，应写作“3月31日”。',
      ],
      becomes: '3月12日、3月29日、3月30日、3月31日',
      unasked: true,
    },
    { text: '⟦05月⟧08', says: '月、日不编虚位，应写作“5月”。', becomes: '5月08', unasked: true },
  ],
  right: [
    '2026年5月8日',
    '编号012月',
    '2026年10月10日',
    '会议定于2026-05-08召开',
    '编号0508',
    '100月',
    '08年',
    '00月',
    '005月',
    '某月05日',
  ],
};
