import { readDsv } from '../../text/dsv';
import type { LineProblem } from '../../text/fileLines';
import type { Written } from './phrase';

/** What the columns may be called in a first line; without one they are these three, in this order. */
const COLUMNS: readonly (readonly [name: 'text' | 'scene' | 'initials', called: RegExp])[] = [
  ['text', /^(?:text|用语|文字|内容|全文|表述)$/i],
  ['scene', /^(?:scene|场合|类别|分类)$/i],
  ['initials', /^(?:initials|首字母|拼音首字母|拼音)$/i],
];

/** The phrases of a CSV file (commas, semicolons or tabs): text, scene, initials. What has a quote too many is left out. */
export function readCsv(text: string): { written: Written[]; problems: LineProblem[] } {
  const written: Written[] = [];
  const problems: LineProblem[] = [];
  let order = COLUMNS.map(([name]) => name as string | undefined);
  for (const [i, { line, cells, unpaired }] of readDsv(text).entries()) {
    if (unpaired) {
      problems.push({ line, message: '引号没有成对，这一行已跳过。' });
      continue;
    }
    const names = cells.map((cell) => COLUMNS.find(([, called]) => called.test(cell.trim()))?.[0]);
    if (i === 0 && names.includes('text')) order = names;
    else written.push(rowOf(line, cells, order));
  }
  return { written, problems };
}

function rowOf(line: number, cells: readonly string[], order: readonly (string | undefined)[]): Written {
  const cell = (name: string) => cells[order.indexOf(name)];
  return { line, text: cell('text') ?? '', scene: cell('scene'), initials: cell('initials') };
}
