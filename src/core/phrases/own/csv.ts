import { linesOf } from './lines';
import type { Problem, Written } from './phrase';

/** What the columns may be called in a first line; without one they are these three, in this order. */
const COLUMNS: readonly (readonly [name: 'text' | 'scene' | 'initials', called: RegExp])[] = [
  ['text', /^(?:text|用语|文字|内容|全文|表述)$/i],
  ['scene', /^(?:scene|场合|类别|分类)$/i],
  ['initials', /^(?:initials|首字母|拼音首字母|拼音)$/i],
];

/**
 * The phrases of a CSV file (commas, semicolons or tabs): text, scene, initials. A phrase has no line breaks, so
 * a row is a line: a quote that is not closed spoils its own line, not all that follow.
 */
export function readCsv(text: string): { written: Written[]; problems: Problem[] } {
  const lines = linesOf(text);
  const written: Written[] = [];
  const problems: Problem[] = [];
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  let order = COLUMNS.map(([name]) => name as string | undefined);
  let first = true;
  for (const [line, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const cells = cellsOf(content, separator);
    if (!cells) {
      problems.push({ line, message: '引号没有成对，这一行已跳过。' });
      continue;
    }
    const names = cells.map((cell) => COLUMNS.find(([, called]) => called.test(cell.trim()))?.[0]);
    if (first && names.includes('text')) order = names;
    else written.push(rowOf(line, cells, order));
    first = false;
  }
  return { written, problems };
}

function rowOf(line: number, cells: readonly string[], order: readonly (string | undefined)[]): Written {
  const cell = (name: string) => cells[order.indexOf(name)];
  return { line, text: cell('text') ?? '', scene: cell('scene'), initials: cell('initials') };
}

function separatorOf(line: string): string {
  return [',', '\t', ';'].find((separator) => line.includes(separator)) ?? ',';
}

/** The cells of a row by RFC 4180; undefined if a quote is not closed. */
function cellsOf(line: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      const end = /^"((?:[^"]|"")*)"/.exec(line.slice(at));
      if (!end || ![separator, undefined].includes(line[at + end[0].length])) return undefined;
      cells.push(end[1]!.replaceAll('""', '"'));
      at += end[0].length;
    } else {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return cells;
    at += separator.length;
  }
}
