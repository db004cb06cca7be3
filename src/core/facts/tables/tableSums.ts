import { type Cell, type Column, labelColumn, type Table } from './tables';

/** A cell that is the sum of others. */
export interface CellSum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** What the label of a row of sums is. */
export const TOTAL = /^(?:合计|总计|共计|总数|小计|总和|合计数)(?:[（(][^（）()]*[）)])?$/;
/** A row that is the sum of the others in most tables, and in some a figure of its own: believed where most columns add up. */
const ALL_OF_THEM = /^(?:全[年省市县区州镇乡村校院局]|[上下]半年)(?:合计|共计|总计)?$/;
const SUBTOTAL = /^小计/;
const PART_OF_A_PART = /^[（(]?(?:[一-]?其中|含|[#＃])/;
const NOT_ADDED =
  /率|比|序号|编号|名次|排名|排序|增长|增幅|增速|均|价|年份|日期|时间|电话|备注|指数|系数|[%％]|年龄|占/;
const HALVES: readonly (readonly [total: RegExp, parts: RegExp, count: number])[] = [
  [/^(?:全年|年度)/, /上半年|下半年/, 2],
  [/^(?:全年|年度)/, /[一二三四]季度/, 4],
];

const isAdded = ({ name, unit }: Column): boolean => unit !== '%' && !NOT_ADDED.test(name);

/** Which cells of a table are the sums of which. */
export function sumsOf(table: Table): CellSum[] {
  return [...sumsInRows(table), ...sumsInColumns(table)];
}

/** Whether all cells are numbers, counted in the same. */
export const areOfOneUnit = ([first, ...others]: readonly Cell[]): boolean =>
  first?.number !== undefined &&
  others.every(({ number }) => number?.unit === first.number!.unit && number.worth === first.number!.worth);

/** 合计 at the head of a column: each row adds up to it. Believed where most rows do. */
function sumsInRows({ columns, rows }: Table): CellSum[] {
  const at = columns.findIndex(({ name }) => TOTAL.test(name));
  const halves = HALVES.map(([total, parts, count]) => ({
    at: columns.findIndex(({ name }) => total.test(name)),
    parts: columns.flatMap(({ name }, index) => (parts.test(name) ? [index] : [])),
    count,
  })).find(({ at: total, parts, count }) => total >= 0 && parts.length === count);
  const total = at >= 0 ? at : halves?.at;
  if (total === undefined || total < 1) return [];
  const label = labelColumn(columns);
  const before = columns.flatMap((column, index) =>
    index > label && index < total && isAdded(column) ? [index] : [],
  );
  const behind = columns.flatMap((column, index) => (index > total && isAdded(column) ? [index] : []));
  const parts = at < 0 ? halves!.parts : before.length > 1 ? before : behind;
  if (parts.length < 2 || new Set([total, ...parts].map((index) => columns[index]!.unit)).size > 1) return [];
  const sums = rows.flatMap((cells) => {
    const [sum, ...others] = [total, ...parts].map((index) => cells[index]!);
    return areOfOneUnit([sum!, ...others]) ? [{ total: sum!, parts: others }] : [];
  });
  const right = sums.filter(addsUp).length;
  return right * 2 >= sums.length && right > 0 ? sums : [];
}

/** 合计 at the head of a row, first or last: each column adds up to it. */
function sumsInColumns({ columns, rows }: Table): CellSum[] {
  const label = labelColumn(columns);
  const names = rows.map((cells) =>
    cells[label]?.text === '' ? cells[0]!.text : (cells[label]?.text ?? ''),
  );
  const inEachColumn = (total: number, parts: readonly number[]): CellSum[] =>
    parts.length < 2
      ? []
      : columns.flatMap((column, index) => {
          const sum = rows[total]![index]!;
          const cells = parts.map((row) => rows[row]![index]!);
          return index > label && isAdded(column) && areOfOneUnit([sum, ...cells])
            ? [{ total: sum, parts: cells }]
            : [];
        });
  const totals = names.flatMap((name, row) => (TOTAL.test(name) ? [row] : []));
  // Levels of ordinals stand for parts of parts.
  if (names.some((name) => /^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+\.\d)/.test(name))) return [];
  const plain = names.flatMap((name, row) => (!TOTAL.test(name) && !PART_OF_A_PART.test(name) ? [row] : []));
  const subtotals = totals.filter((row) => SUBTOTAL.test(names[row]!));
  const isFirstOrLast = (row: number) => row === 0 || row === rows.length - 1;
  const grand = totals.filter((row) => !subtotals.includes(row));
  const found = subtotals.flatMap((row, index) => {
    const from = index === 0 ? 0 : subtotals[index - 1]! + 1;
    return inEachColumn(
      row,
      plain.filter((each) => each >= from && each < row),
    );
  });
  if (grand.length === 1 && isFirstOrLast(grand[0]!))
    return [...found, ...inEachColumn(grand[0]!, subtotals.length > 0 ? subtotals : plain)];
  const all = names.findIndex((name) => ALL_OF_THEM.test(name));
  if (totals.length > 0 || all < 0 || !isFirstOrLast(all)) return found;
  // What there is at a time, as households, is no sum of four times.
  const sums = inEachColumn(
    all,
    plain.filter((row) => row !== all),
  ).filter(isAbout);
  return sums.filter(addsUp).length * 2 >= sums.length && sums.some(addsUp) ? sums : [];
}

/** Whether the parts make no more and no less than a slip leads from their total. */
const isAbout = ({ total, parts }: CellSum): boolean => {
  const sum = parts.reduce((all, { number }) => all + number!.value, 0);
  return sum <= total.number!.value * FURTHEST && total.number!.value <= sum * FURTHEST;
};
const FURTHEST = 1.25;

/** Whether a cell is what its parts make, each being rounded to its last digit. */
export function addsUp({ total, parts }: CellSum): boolean {
  const sum = parts.reduce((all, { number }) => all + number!.value, 0);
  const decimals = [total, ...parts].some(({ number }) => number!.step < 1);
  const rounding = decimals ? [total, ...parts].reduce((all, { number }) => all + number!.step / 2, 0) : 0;
  return Math.abs(sum - total.number!.value) <= rounding + 1e-6;
}
