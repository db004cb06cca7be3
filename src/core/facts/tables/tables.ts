import { linesWhere } from '../../report/following';
import type { Line, Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import type { Span } from '../../text/span';
import { reckoned, scaleOf, unitAt } from '../figures/units';

/** What stands in a cell, without blanks. */
export interface Cell extends Span {
  readonly text: string;
  /** Its number, if it holds one and nothing else. */
  readonly number: CellNumber | undefined;
}

export interface CellNumber {
  readonly value: number;
  /** What one of the last digit is worth. */
  readonly step: number;
  /** What the cell or its row counts in, and what one of it is worth there; empty and 1 where that is up to the column. */
  readonly unit: string;
  readonly worth: number;
}

/** A column: its heading, and the unit that heading or caption give for it. */
export interface Column {
  readonly name: string;
  /** As in `Figure`; empty where none is given. */
  readonly unit: string;
  /** What one in the column is worth in that unit: 10,000 for 万元. */
  readonly worth: number;
}

/** A table with one row of headings, in offsets of the report. */
export interface Table {
  readonly columns: readonly Column[];
  /** Those below the headings; each has as many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** How much of the paragraph above a table is looked at for its unit. UTF-16 units. */
const LONGEST_CAPTION = 40;
const RULE = /^[\s|:：—-]+$/;
const NUMBER = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/;
/** 2025年 and 3天 tell when and how long, not how much. */
const TIMES = /^(?:学?年|日|天|个?小时|分钟?|秒|岁)$/;

const read = new WeakMap<Report, readonly Table[]>();

/** The tables of a report: rows of cells between bars, or parted by tabs. They are read once. */
export function tablesOf(report: Report): readonly Table[] {
  const tables = read.get(report) ?? readTables(report);
  read.set(report, tables);
  return tables;
}

function readTables(report: Report): Table[] {
  const tables: Table[] = [];
  let rows: (readonly Cell[])[] = [];
  let caption = '';
  let next = -1;
  const close = () => {
    const table = tableOf(rows, caption);
    if (table) tables.push(table);
    rows = [];
  };
  for (const line of rowLines(report)) {
    if (line.number !== next && rows.length > 0) close();
    if (rows.length === 0) caption = captionAbove(report, line);
    next = line.number + 1;
    if (!RULE.test(line.paragraph.text))
      rows.push(cellsOf(line.paragraph).map((cell) => movedTo(line, cell)));
  }
  if (rows.length > 0) close();
  return tables;
}

/** The end of the last paragraph above a row that is none itself. */
function captionAbove({ lines }: Report, { number }: Line): string {
  let at = number - 1;
  while (at >= 0 && (isEmpty(lines[at]!) || isRow(lines[at]!.paragraph))) at--;
  return lines[at]?.paragraph.text.slice(-LONGEST_CAPTION) ?? '';
}

const isEmpty = ({ textStart, textEnd }: Line): boolean => textStart === textEnd;

const movedTo = ({ start }: Line, cell: Cell): Cell => ({
  ...cell,
  start: cell.start + start,
  end: cell.end + start,
});

const NONE: readonly never[] = [];

/** The cells of a row; none for any other paragraph. */
const cellsOf: (paragraph: Paragraph) => readonly Cell[] = perParagraph(({ text, textStart, textEnd }) => {
  const isBarred = text[textStart] === '|';
  const tab = isBarred ? -1 : text.indexOf('\t', textStart + 1);
  if (!isBarred && (tab < 0 || tab >= textEnd)) return NONE;
  const cells: Cell[] = [];
  const from = isBarred ? textStart + 1 : textStart;
  const to = isBarred && text[textEnd - 1] === '|' && textEnd - 1 > textStart ? textEnd - 1 : textEnd;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] !== (isBarred ? '|' : '\t')) continue;
    cells.push(cellAt(text, start, at));
    start = at + 1;
  }
  return cells;
});

const isRow = (paragraph: Paragraph): boolean => cellsOf(paragraph).length > 1;
const rowLines = linesWhere(isRow);

function cellAt(text: string, from: number, to: number): Cell {
  const written = text.slice(from, to);
  const words = written.trim();
  const start = from + (written.length - written.trimStart().length);
  const number = numberIn(words);
  return { start, end: start + words.length, text: words.replace(/[\s\u3000*]/g, ''), number };
}

function numberIn(words: string): CellNumber | undefined {
  const [digits] = NUMBER.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/[,，]/g, ''));
  const step = 10 ** -(digits.split('.')[1]?.length ?? 0);
  const behind = words.slice(digits.length);
  if (/^[%％]?$/.test(behind)) return { value, step, unit: '', worth: 1 };
  const counted = TIMES.test(behind) ? undefined : countedIn(behind);
  return counted && { value, step, ...counted };
}

function tableOf(rows: readonly (readonly Cell[])[], caption: string): Table | undefined {
  const [head, ...below] = rows;
  if (!head || below.length === 0 || head.slice(1).some(({ number }) => number?.unit === ''))
    return undefined;
  const whole = below.filter(({ length }) => length === head.length);
  // A row of another length may hold joined cells: nothing is known of what belongs where.
  if (whole.length < below.length) return undefined;
  const unitAbove = unitsAbove(caption, below);
  const columns = head.map(({ text }, index) => columnOf(text, unitAbove(index)));
  const units = unitsOfRows(columns, below);
  return { columns, rows: below.map((cells, index) => inUnitOfRow(columns, cells, units[index])) };
}

/** The column that says what each row is of: the first, or the one behind 序号. */
export const labelColumn = ([first]: readonly Column[]): number =>
  /序号|编号/.test(first?.name ?? '') ? 1 : 0;

/** 单位：万元, for all columns; 单位：户、万亩, for each of those that hold numbers. */
function unitsAbove(caption: string, rows: readonly (readonly Cell[])[]): (column: number) => string {
  const units = /单位[：:]([^（）()，。；\s]{1,20})/.exec(caption)?.[1]?.split('、') ?? [''];
  if (units.length === 1) return () => units[0]!;
  const counting = rows[0]!.flatMap((_, index) =>
    rows.some((cells) => cells[index]!.number) ? [index] : [],
  );
  return (column) => (counting.length === units.length ? (units[counting.indexOf(column)] ?? '') : '');
}

type Counted = Pick<CellNumber, 'unit' | 'worth'>;

/**
 * What each row counts in: by a cell below 单位 or 计量单位, or behind its label: 销售总额（亿元）. A row of sums counts in what
 * all others do.
 */
function unitsOfRows(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly (Counted | undefined)[] {
  const at = columns.findIndex(({ name }) => /^(?:计量)?单位$/.test(name));
  if (at >= 0) return rows.map((cells) => countedIn(cells[at]!.text));
  const labels = rows.map((cells) => cells[labelColumn(columns)]!.text);
  const own = labels.map((label) => countedIn(/[（(]([^（）()]{1,8})[）)]$/.exec(label)?.[1] ?? ''));
  const [first, ...others] = own.filter((_, index) => !/^[合总共小]/.test(labels[index]!));
  const isCommon = others.every((each) => each?.unit === first?.unit && each?.worth === first?.worth);
  return isCommon ? own.map(() => first) : own;
}

function inUnitOfRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  counted: Counted | undefined,
): readonly Cell[] {
  if (!counted) return cells;
  return cells.map((cell, index) => {
    const isOwn = cell.number?.unit === '' && columns[index]!.unit === '';
    return isOwn ? { ...cell, number: { ...cell.number!, ...counted } } : cell;
  });
}

/** What words mean that are a unit and nothing else: 万元. */
function countedIn(words: string): Counted | undefined {
  let at = 0;
  let scale = 1;
  for (let more = scaleOf(words[at]); more; more = scaleOf(words[++at])) scale *= more;
  const written = unitAt(words, at);
  if (at + written.length < words.length || words === '') return undefined;
  const { unit, worth } = reckoned(written);
  return { unit, worth: scale * worth };
}

function columnOf(name: string, common: string): Column {
  const own =
    /[（(]([^（）()]{1,8})[）)]$/.exec(name)?.[1] ??
    (/(?:率|占比|比重|增幅|增速)$|^占(?!地)/.test(name) ? '%' : common);
  return { name, ...(countedIn(own) ?? { unit: own, worth: 1 }) };
}
