import type { ReportRule } from '../engine/rule';

/** A 。 behind the title. */
export const titleFullStop: ReportRule = {
  code: 'title-full-stop',
  category: 'form',
  severity: 'warning',
  title: '标题末尾用了句号',
  check: ({ text, title }) => {
    // The title's span leaves the mark out.
    if (!title || text[title.end] !== '。') return [];
    const span = { start: title.end, end: title.end + 1 };
    return [{ ...span, message: '公文标题末尾不用句号。', fix: [{ ...span, text: '' }], safe: false }];
  },
};
