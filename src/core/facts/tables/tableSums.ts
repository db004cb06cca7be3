import { type Cell, type Column, labelColumn, type Table } from './tables';

/** A cell that is the sum of others. */
export interface CellSum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** What the label of a row of sums is. */
export const TOTAL = /^(?:合计|总计|共计|总数|小计|总和|合计数)(?:[（(][^（）()]*[）)])?$/;
const SUBTOTAL = /^小计/;
const PART_OF_A_PART = /^[（(]?(?:其中|含|[#＃]|[一-]?其中)/;
const NOT_ADDED =
  /率|比|序号|编号|名次|排名|排序|增长|增幅|增速|同比|环比|均|价|年份|日期|时间|电话|备注|指数|系数|[%％]|年龄|占/;
const HALVES: readonly (readonly [total: RegExp, parts: RegExp, count: number])[] = [
  [/^(?:全年|年度|全年合计)/, /上半年|下半年/, 2],
  [/^(?:全年|年度|全年合计)/, /[一二三四]季度/, 4],
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
  const found: CellSum[] = [];
  const addColumns = (total: number, parts: readonly number[]) => {
    if (parts.length < 2) return;
    columns.forEach((column, index) => {
      const sum = rows[total]![index]!;
      const cells = parts.map((row) => rows[row]![index]!);
      if (index > label && isAdded(column) && areOfOneUnit([sum, ...cells]))
        found.push({ total: sum, parts: cells });
    });
  };
  const totals = names.flatMap((name, row) => (TOTAL.test(name) ? [row] : []));
  // Levels of ordinals stand for parts of parts.
  if (names.some((name) => /^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+\.\d)/.test(name))) return [];
  const plain = names.flatMap((name, row) => (!TOTAL.test(name) && !PART_OF_A_PART.test(name) ? [row] : []));
  const subtotals = totals.filter((row) => SUBTOTAL.test(names[row]!));
  let from = 0;
  for (const row of subtotals) {
    addColumns(
      row,
      plain.filter((each) => each >= from && each < row),
    );
    from = row + 1;
  }
  const grand = totals.filter((row) => !subtotals.includes(row));
  if (grand.length === 1 && (grand[0] === 0 || grand[0] === rows.length - 1))
    addColumns(grand[0]!, subtotals.length > 0 ? subtotals : plain);
  return found;
}

/** Whether a cell is what its parts make, each being rounded to its last digit. */
export function addsUp({ total, parts }: CellSum): boolean {
  const sum = parts.reduce((all, { number }) => all + number!.value, 0);
  const decimals = [total, ...parts].some(({ number }) => number!.step < 1);
  const rounding = decimals ? [total, ...parts].reduce((all, { number }) => all + number!.step / 2, 0) : 0;
  return Math.abs(sum - total.number!.value) <= rounding + 1e-6;
}
