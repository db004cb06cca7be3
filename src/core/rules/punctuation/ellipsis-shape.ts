import { marksOf } from '../../report/marks';
import type { Paragraph } from '../../report/paragraph';
import { isChinese } from '../../text/punctuation';
import { spanAt } from '../../text/span';
import { paragraphRule } from '../engine/paragraphRule';
import type { Found } from '../engine/rule';

/** `...`, 。。。 or one … for …… (GB/T 15834-2011 4.11), beside Chinese text; leaders of a list of contents are none. */
export const ellipsisShape = paragraphRule({
  code: 'ellipsis-shape',
  severity: 'warning',
  title: '省略号写法不规范',
  scan(paragraph) {
    const { rows, crowded } = marksOf(paragraph);
    const found: Found[] = [];
    for (const { start, end } of rows) {
      const sign = paragraph.text[start]!;
      if (sign === '-' || !isSlip(paragraph, start, end, sign)) continue;
      found.push(describe(paragraph, start, end));
    }
    for (const { start, end } of crowded) {
      if (/^。{3,}$/.test(paragraph.text.slice(start, end))) found.push(describe(paragraph, start, end));
    }
    return found.sort((a, b) => a.start - b.start);
  },
  // 完成投资…万元 waits for its figure.
  stands: ({ placeholders }, { start }) => !spanAt(placeholders, start),
});

function isSlip(paragraph: Paragraph, start: number, end: number, sign: string): boolean {
  const { text, textStart, textEnd } = paragraph;
  const length = end - start;
  // …… stands for an omission, ………… for one of paragraphs; more dots lead to a page number.
  if (sign === '…' ? length !== 1 && length !== 3 : length < 3 || length > 6) return false;
  if (/^[ \u3000]*\d{1,4}$/.test(text.slice(end, textEnd))) return false;
  return start > textStart && isChinese(text.charCodeAt(start - 1));
}

function describe({ text }: Paragraph, start: number, end: number): Found {
  return {
    start,
    end,
    message: `省略号应为“……”，不写作“${text.slice(start, end)}”。`,
    fix: [{ start, end, text: '……' }],
    safe: false,
  };
}
