import { readDate, readMonth } from '../../text/dates';
import { type Cell, type Column, labelColumn, type Table } from './tables';

/** When what a row tells of begins and ends, as far as its cells say. */
export interface RowTimes {
  readonly begins: TimeCell;
  readonly ends: TimeCell;
}

/** A cell that holds a year, a month or a day; what it does not say is undefined. */
export interface TimeCell {
  readonly cell: Cell;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const BEGINS =
  /^(计划|实际|拟|预计)?(?:开工|开始|启动|动工|起始|开建|实施|建设起始|施工开始)(?:建设)?(?:时间|日期|年月|时限|年份)?$/;
const ENDS =
  /^(计划|实际|拟|预计)?(?:竣工|完工|完成|结束|截止|终止|建成|投产|交付|交工|投用)(?:投用|投产|验收)?(?:时间|日期|年月|时限|年份)?$/;

/** The rows of a table with a column for the beginning and one for the end. */
export function rowTimesOf({ columns, rows }: Table): RowTimes[] {
  const begins = columnsLike(columns, BEGINS);
  const ends = columnsLike(columns, ENDS);
  if (begins.length !== 1 || ends.length !== 1) return [];
  const [[from, planned], [to, plannedEnd]] = [begins[0]!, ends[0]!];
  // 实际开工 and 计划完工 are two matters.
  if (planned !== undefined && plannedEnd !== undefined && planned !== plannedEnd) return [];
  const label = labelColumn(columns);
  return rows.flatMap((cells): RowTimes[] => {
    if (cells[label]!.text === '') return [];
    const [first, last] = [timeIn(cells[from]!), timeIn(cells[to]!)];
    return first && last ? [{ begins: first, ends: last }] : [];
  });
}

const columnsLike = (columns: readonly Column[], like: RegExp): (readonly [number, string | undefined])[] =>
  columns.flatMap(({ name }, index) => {
    const match = like.exec(name);
    return match ? [[index, match[1]] as const] : [];
  });

function timeIn(cell: Cell): TimeCell | undefined {
  const { text } = cell;
  const date = readDate(text);
  if (date) return { cell, ...date };
  const ofMonth = readMonth(text.replace(/[-/／]/, '.'));
  if (ofMonth) return { cell, ...ofMonth, day: undefined };
  const [, year, month] = /^((?:19|20)\d\d)年(?:(\d{1,2})月)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { cell, year: Number(year), month: month === undefined ? undefined : Number(month), day: undefined };
}

/** Whether a row ends before it begins, as far as both cells tell. */
export function endsBeforeItBegins({ begins, ends }: RowTimes): boolean {
  if (begins.year !== ends.year) return ends.year < begins.year;
  if (begins.month === undefined || ends.month === undefined) return false;
  if (begins.month !== ends.month) return ends.month < begins.month;
  return begins.day !== undefined && ends.day !== undefined && ends.day < begins.day;
}
