import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ReportRule } from '../engine/rule';

/** A 。 behind the title. */
export const titleFullStop: ReportRule = {
  code: 'title-full-stop',
  category: 'form',
  severity: 'warning',
  title: '标题末尾用了句号',
  source: 'GB/T 9704—2012 7.3.1',
  check: ({ text, title }) => {
    // The title's span leaves the mark out.
    if (!title || text[title.end] !== '。') return [];
    // A single line is a sentence as likely as a title.
    if (text.slice(title.end + 1).trim() === '') return [];
    const span = { start: title.end, end: title.end + 1 };
    return [replacedOnRequest(span, '公文标题末尾不用句号。', '')];
  },
};

export const about: About = {
  shows: '关于…的报告。',
  wrong: [
    {
      text: '关于上半年工作的报告⟦。⟧\n市政府：\n情况良好。',
      says: '公文标题末尾不用句号。',
      becomes: '关于上半年工作的报告\n市政府：\n情况良好。',
    },
  ],
  right: [
    '关于上半年工作的报告\n市政府：\n情况良好。',
    '情况良好。\n形势喜人。',
    '学习党的二十大报告。',
    '学习党的二十大报告。\n\n',
    '关于上半年工作的报告',
  ],
};
