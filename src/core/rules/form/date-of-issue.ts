import { overlapsBlank } from '../../report/blanks/scan';
import { isReal, readDate, readMonth, writeDate, writeMonth } from '../../text/dates';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ReportRule } from '../engine/rule';

/** The standard that asks for Arabic digits came into force on 1 July 2012; older papers are as they were issued. */
const IN_FORCE = 2012 * 12 + 7;

/** 二〇二六年七月五日 or 2026.7.5 as date of issue: Arabic digits, year, month and day in full (GB/T 9704-2012, 7.3.5.4). */
export const dateOfIssue: ReportRule = {
  code: 'date-of-issue',
  category: 'form',
  severity: 'information',
  title: '成文日期写法不规范',
  source: 'GB/T 9704—2012 7.3.5.4',
  check: ({ text, parts, placeholders }) =>
    parts.flatMap((part) => {
      if (part.role !== 'date' || overlapsBlank(placeholders, part)) return [];
      const written = text.slice(part.start, part.end);
      // Leading zeros are reported by another rule, at the very place.
      if (/^\d{4}年\d/.test(written)) return [];
      const plain = written.replace(/[ \u3000]/g, '').replace(/[ＯOo○◯0](?=.{0,3}年)/g, '〇');
      const date = readDate(plain);
      const read = date ?? readMonth(plain);
      if (!read || (date && !isReal(date)) || read.year * 12 + read.month < IN_FORCE) return [];
      const right = date ? writeDate(date) : writeMonth(read);
      const message = `成文日期用阿拉伯数字，${date ? '年、月、日标全' : '写明年、月'}，应写作“${right}”（GB/T 9704—2012，7.3.5.4）。`;
      return [replacedOnRequest(part, message, right)];
    }),
};

export const about: About = {
  shows: '二〇二六年七月五日、2026.7.5',
  wrong: [
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦二〇二六年七月五日⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年7月5日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年7月5日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦二○二六年十一月二十五日⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年11月25日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年11月25日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦2026.7.5⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年7月5日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年7月5日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦2026/07/05⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年7月5日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年7月5日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦二〇二六年十月⟧',
      says: '成文日期用阿拉伯数字，写明年、月，应写作“2026年10月”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年10月',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦2026.7⟧',
      says: '成文日期用阿拉伯数字，写明年、月，应写作“2026年7月”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年7月',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局　⟦2026.7.5⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年7月5日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局　2026年7月5日',
    },
    {
      text: '正文在此。\n特此报告。\n某市水务局\n⟦二〇二三年一月五日⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2023年1月5日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '正文在此。\n特此报告。\n某市水务局\n2023年1月5日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦二〇一二年七月一日⟧',
      says: '成文日期用阿拉伯数字，年、月、日标全，应写作“2012年7月1日”（GB/T 9704—2012，7.3.5.4）。',
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2012年7月1日',
    },
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦⟦二O二六⟧年七月五日⟧',
      says: [
        { message: '汉字年份里的零写作“〇”，应为“二〇二六”。', code: 'year-zero' },
        '成文日期用阿拉伯数字，年、月、日标全，应写作“2026年7月5日”（GB/T 9704—2012，7.3.5.4）。',
      ],
      becomes: '工作总结\n完成了任务。\n临江市水务局\n2026年7月5日',
    },
  ],
  right: [
    '工作总结\n完成了任务。\n临江市水务局\n2026年7月5日',
    '工作总结\n完成了任务。\n临江市水务局\n2026年7月',
    '工作总结\n完成了任务。\n临江市水务局\n二〇一二年六月三十日',
    '工作总结\n完成了任务。\n临江市水务局\n2026.13.5',
    '工作总结\n完成了任务。\n临江市水务局\n2026.13',
    {
      text: '工作总结\n完成了任务。\n临江市水务局\n⟦20XX年X月X日⟧',
      says: [{ message: '待填：日期（20XX年X月X日）', code: 'placeholder' }],
    },
    '二〇二六年七月五日的会议很成功。',
  ],
};
