import { marksOf } from '../report/marks';
import { paragraphRule } from './paragraphRule';
import type { Found } from './rule';

const [REST, QUOTE, CLOSING_QUOTE, TITLE, CLOSING_TITLE] = [...'等“”《》'].map((mark) => mark.charCodeAt(0));

/**
 * 、 before 等, and between adjacent items that quotes or title marks part already (GB/T 15834-2011 4.5.3.5). Much
 * printed all the same, so the second is told once a paragraph, and both only as a hint.
 */
export const needlessPause = paragraphRule({
  code: 'needless-pause',
  severity: 'hint',
  title: '顿号多余',
  scan(paragraph) {
    const { text } = paragraph;
    const found: Found[] = [];
    let told = false;
    for (const at of marksOf(paragraph).pauses) {
      const behind = text.charCodeAt(at + 1);
      if (behind !== REST && behind !== QUOTE && behind !== TITLE) continue;
      const before = text.charCodeAt(at - 1);
      const place = { start: at, end: at + 1 };
      const repair = { fix: [{ ...place, text: '' }], safe: false };
      if (behind === REST && isRest(text, at + 2)) {
        found.push({ ...place, message: '“等”前不用顿号。', ...repair });
      }
      const quotes = before === CLOSING_QUOTE && behind === QUOTE;
      if (!quotes && !(before === CLOSING_TITLE && behind === TITLE)) continue;
      if (told) continue;
      told = true;
      found.push({ ...place, message: `并列的${quotes ? '引号' : '书名号'}之间通常不用顿号。`, ...repair });
    }
    return found;
  },
});

/** 等级、等待、等于 are words. */
const isRest = (text: string, at: number): boolean =>
  !/[级待于候同额价次效距量式号值份分离奖]/.test(text[at] ?? '');
