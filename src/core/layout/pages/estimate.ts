import { isComment } from '../../report/comments';
import type { Report } from '../../report/model';
import { widthInCharacters } from '../width';
import { type Flow, paginate } from './pagination';

/** 字 a line and 行 a page (GB/T 9704-2012, 5.2.3), and 字 of the title's 2号 in the same width. */
const LINE = 28;
const PAGE = 22;
const TITLE_LINE = 20;
/** 行 above the title (7.3.1), and the indent of a paragraph in 字 (7.3.3). */
const ABOVE_TITLE = 2;
const INDENT = 2;

/**
 * About how many pages the text fills, by the widths of its characters alone: what is not measured (tables,
 * pictures, 红头, marks kept from a line's edge) counts as text, so it may be one off.
 */
export function estimatedPages({ text, lines, title, frontMatter, sections }: Report): number {
  const from = frontMatter?.end ?? 0;
  const annexes = new Set(sections.filter(({ kind }) => kind === 'attachment').map(({ line }) => line));
  const flows = lines
    .filter((line) => line.textStart < line.textEnd && line.start >= from && !isComment(text, line))
    .map(({ number, textStart, textEnd }): Flow => {
      const width = widthInCharacters(text.slice(textStart, textEnd));
      const isTitle = title !== undefined && textStart >= title.start && textEnd <= title.end;
      return {
        gap: isTitle && textStart === title.start ? ABOVE_TITLE : 0,
        opensPage: annexes.has(number),
        atFoot: false,
        repeats: 0,
        pieces: Math.ceil(isTitle ? width / TITLE_LINE : (width + INDENT) / LINE),
      };
    });
  return paginate(flows, PAGE).length;
}
