import { type DsvRow, readDsv } from '../text/dsv';
import type { LineProblem } from '../text/fileLines';
import { type Field, isLevel, type WrittenWord } from './entry';
import type { WrittenLine } from './gather';

/** What the columns may be called. */
const COLUMNS: readonly (readonly [field: Field, called: RegExp])[] = [
  [
    'wrong',
    /^(?:wrong|错误(?:写法|用法|用词|词)?|错词|错|误|原文|原词|易错词|禁用(?:词|语)?|敏感词|词语?|用词)$/i,
  ],
  [
    'right',
    /^(?:right|正确(?:写法|用法|用词|词)?|正词|正|改为|应为|替换(?:为|词)?|规范(?:写法|用词|表述)|建议(?:写法|用词)?)$/i,
  ],
  ['level', /^(?:level|级别|等级|程度|类别|类型)$/i],
  ['after', /^(?:after|前文|前面|前面是|在.*之后)$/i],
  ['before', /^(?:before|后文|后面|后面是|在.*之前)$/i],
  ['note', /^(?:note|说明|备注|理由|依据|原因|注)$/i],
  ['full', /^(?:full|全称)$/i],
  ['short', /^(?:short|简称|规范简称)$/i],
  ['name', /^(?:name|姓名|名字|人名)$/i],
  ['post', /^(?:post|职务|职位|现任职务)$/i],
];

/** Without names the columns are these; a third one that names no level is a note. */
export const ORDER: readonly Field[] = ['wrong', 'right', 'level', 'after', 'before', 'note'];

/** What the columns of a table hold, if `row` names them; undefined for a column of something else. */
function columnsOf(row: readonly string[]): readonly (Field | undefined)[] | undefined {
  const fields = row.map((cell) => COLUMNS.find(([, called]) => called.test(cell.trim()))?.[0]);
  const names = new Set(fields);
  return names.has('wrong') || names.has('right') || names.has('full') || names.has('name')
    ? fields
    : undefined;
}

/** A title and a remark may stand above the names of the columns. */
const HEADER_WITHIN = 4;

/** The row with the names of the columns, by its place among `rows`, and what they hold; undefined where they have none. */
export function headerOf(
  rows: readonly DsvRow[],
): { readonly at: number; readonly columns: readonly (Field | undefined)[] } | undefined {
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(cells);
    // One name alone, further down, may as well be a word.
    if (columns && (at === 0 || columns.filter(Boolean).length > 1)) return { at, columns };
  }
  return undefined;
}

/** The entries of a table: commas, semicolons or tabs, names of columns above them or not. */
export function readWordTable(text: string): { lines: WrittenLine[]; problems: LineProblem[] } {
  const rows = readDsv(text);
  const { at = -1, columns } = headerOf(rows) ?? {};
  const lines: WrittenLine[] = [];
  const problems: LineProblem[] = [];
  for (const row of rows.slice(at + 1)) {
    const { line, cells, unpaired } = row;
    if (unpaired) problems.push({ line, message: '引号没有成对，这一行已跳过。' });
    else if (!isEmpty(row)) lines.push({ line, written: columns ? named(cells, columns) : inOrder(cells) });
  }
  return { lines, problems };
}

/** A row of nothing but separators, as spreadsheets leave them behind. */
const isEmpty = ({ cells }: DsvRow): boolean => cells.every((cell) => cell.trim() === '');

function named(cells: readonly string[], columns: readonly (Field | undefined)[]): WrittenWord {
  const word: Partial<Record<Field, string>> = {};
  for (const [index, field] of columns.entries()) {
    const cell = cells[index];
    if (field && cell?.trim()) word[field] = cell;
  }
  return word;
}

function inOrder(cells: readonly string[]): WrittenWord {
  const [wrong, right, third = ''] = cells;
  if (third.trim() !== '' && !isLevel(third)) return { wrong, right, note: third };
  return named(cells, ORDER);
}
