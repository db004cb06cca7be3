import { overlapsBlank } from '../../report/blanks/scan';
import { valuesOf } from '../../report/frontMatter/read';
import { isReal, readDate, writeDate } from '../../text/dates';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { Found, ReportRule } from '../engine/rule';

/** 成文日期 and 印发日期 of the front matter with leading zeros, in another form, or that the calendar does not have: 7.3.5.4, 7.4.3. Dates in the text are judged by other rules, which let older forms be. */
export const dateForm: ReportRule = {
  code: 'date-form',
  category: 'form',
  severity: 'warning',
  title: '文件头的日期写法不规范',
  source: 'GB/T 9704—2012 7.3.5.4、7.4.3',
  check: (report) => {
    const { text, placeholders, frontMatter } = report;
    const judge = (span: Span): Found[] => {
      if (overlapsBlank(placeholders, span)) return [];
      const written = text.slice(span.start, span.end).replace(/[ \u3000]*印发$/, '');
      const place = { start: span.start, end: span.start + written.length };
      const read = readDate(written);
      if (!read) return [{ ...place, message: '日期写作“2026年8月3日”这样的形式，年、月、日标全。' }];
      if (!isReal(read)) return [{ ...place, message: `日历上没有“${written}”这一天。` }];
      const right = writeDate(read);
      if (written === right) return [];
      const message = `“${written}”应写作“${right}”：用阿拉伯数字，年、月、日标全，不编虚位。`;
      return [replacedOnRequest(place, message, right)];
    };
    return [
      ...valuesOf(frontMatter, '成文日期').flatMap(judge),
      ...valuesOf(frontMatter, '印发日期').flatMap(judge),
    ];
  },
};

export const about: About = {
  shows: '成文日期: 2026年08月03日',
  wrong: [
    {
      text: '---\n成文日期: ⟦2023年01月05日⟧\n---\n正文在此。',
      says: '“2023年01月05日”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦2023-1-5⟧\n---\n正文在此。',
      says: '“2023-1-5”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦2023.01.05⟧\n---\n正文在此。',
      says: '“2023.01.05”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦2023/1/5⟧\n---\n正文在此。',
      says: '“2023/1/5”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦二〇二三年一月五日⟧\n---\n正文在此。',
      says: '“二〇二三年一月五日”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦２０２３年１月５日⟧\n---\n正文在此。',
      says: '“２０２３年１月５日”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    {
      text: '---\n成文日期: ⟦2023年 1月 5日⟧\n---\n正文在此。',
      says: '“2023年 1月 5日”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    },
    { text: '---\n成文日期: ⟦2023年2月29日⟧\n---\n正文在此。', says: '日历上没有“2023年2月29日”这一天。' },
    {
      text: '---\n成文日期: ⟦年底⟧\n---\n正文在此。',
      says: '日期写作“2026年8月3日”这样的形式，年、月、日标全。',
    },
    {
      text: '---\n印发日期: ⟦2023年01月05日⟧印发\n---\n正文在此。',
      says: '“2023年01月05日”应写作“2023年1月5日”：用阿拉伯数字，年、月、日标全，不编虚位。',
      becomes: '---\n印发日期: 2023年1月5日印发\n---\n正文在此。',
    },
  ],
  right: [
    '---\n成文日期: 2023年1月5日\n---\n正文在此。',
    {
      text: '---\n成文日期: ⟦2023年X月X日⟧\n---\n正文在此。',
      says: [{ message: '待填：日期（成文日期: 2023年X月X日）', code: 'placeholder' }],
    },
    '---\n成文日期: 2024年2月29日\n---\n正文在此。',
    '---\n印发日期: 2023年1月5日印发\n---\n正文在此。',
  ],
};
