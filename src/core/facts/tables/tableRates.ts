import { areOfOneUnit, TOTAL } from './tableSums';
import { type Cell, type Column, labelColumn, type Table } from './tables';

/** A figure in a row of a table, with the two cells that it is made of in all or nearly all other rows. */
export interface CellRate {
  readonly kind: CellRateKind;
  readonly base: Cell;
  readonly figure: Cell;
  readonly rate: Cell;
  /** What the quotient of the two is multiplied by to be in the measure of the rate: 10,000 for 万元 ÷ 人 in 元. */
  readonly scale: number;
}

/**
 * `share`: the figure in % of the base. `change`: by how many % of the base it is more or less. `difference`: by how much.
 * `each`: so much for each of the base.
 */
export type CellRateKind = 'share' | 'change' | 'difference' | 'each';

const SHARE = /(?:率|占比|比重|比例)(?:[（(].*)?$|^占(?!地)/;
const CHANGE = /增长|增幅|增速|同比|降幅|增减|升降|变[化动]/;
const DIFFERENCE =
  /^(?:比|较|与)?(?:上年|去年|同期|上年同期|同比)?(?:增减|增加|净增|升降|变[化动])(?:额|数|量|值|情况|金额|数额)?(?:[（(].*)?$/;
const EACH = /^(?:[人户亩笔件村校店]均|平均每|每[人户亩家]|单产|平均单产)/;
/** In a table with more columns nobody can say which two of them a rate is made of. */
const MOST_COLUMNS = 12;

/** The rates of a table; those of a column are only believed where two rows or more agree and at most a third does not. */
export function ratesOf(table: Table): CellRate[] {
  if (table.columns.length > MOST_COLUMNS) return [];
  return table.columns.flatMap((column, at) => {
    const kind = kindOf(column);
    if (!kind) return [];
    return bestReading(table, at, kind) ?? (kind === 'share' ? (sharesOfTotal(table, at) ?? []) : []);
  });
}

/** 占比 beside a figure: what each row has of the figure in the row of totals. */
function sharesOfTotal({ columns, rows }: Table, at: number): CellRate[] | undefined {
  const label = labelColumn(columns);
  const isTotal = (cells: readonly Cell[]): boolean =>
    [cells[0], cells[label]].some((cell) => TOTAL.test(cell!.text));
  const [total, ...totals] = rows.filter(isTotal);
  if (!total || totals.length > 0) return undefined;
  for (const [index, column] of columns.entries()) {
    const base = total[index]!;
    if (index === at || column.unit === '%' || !base.number || base.number.value === 0) continue;
    const rates = rows.flatMap((cells): CellRate[] => {
      const [figure, rate] = [cells[index]!, cells[at]!];
      const isRead = cells !== total && rate.number && areOfOneUnit([base, figure]);
      return isRead ? [{ kind: 'share', base, figure, rate, scale: 1 }] : [];
    });
    const right = rates.filter(isRight).length;
    if (right >= 2 && right * 3 >= rates.length * 2) return rates;
  }
  return undefined;
}

function kindOf({ name, unit }: Column): CellRateKind | undefined {
  if (unit === '%') return CHANGE.test(name) ? 'change' : SHARE.test(name) ? 'share' : undefined;
  return DIFFERENCE.test(name) ? 'difference' : EACH.test(name) ? 'each' : undefined;
}

function bestReading({ columns, rows }: Table, at: number, kind: CellRateKind): CellRate[] | undefined {
  const others = columns.flatMap((_, index) => (index === at ? [] : [index]));
  for (const base of others) {
    for (const figure of others) {
      if (base === figure || !mayMake(kind, columns[base]!, columns[figure]!, columns[at]!)) continue;
      const scale = kind === 'each' ? columns[figure]!.worth / columns[base]!.worth / columns[at]!.worth : 1;
      const rates = rows.flatMap((cells): CellRate[] => {
        const [own, other, rate] = [cells[base]!, cells[figure]!, cells[at]!];
        const isRead = own.number && other.number && rate.number && areMade(kind, [own, other]);
        return isRead && own.number.value !== 0 ? [{ kind, base: own, figure: other, rate, scale }] : [];
      });
      const right = rates.filter(isRight).length;
      if (right >= 2 && right * 3 >= rates.length * 2) return rates;
    }
  }
  return undefined;
}

/** Whether cells stand in the measure of their columns, or in one of their own. */
const areMade = (kind: CellRateKind, cells: readonly Cell[]): boolean =>
  kind === 'each' ? cells.every(({ number }) => number?.unit === '') : areOfOneUnit(cells);

/** Whether columns may make a figure of `kind`: what is subtracted is counted in the same, what is divided is not. */
function mayMake(kind: CellRateKind, base: Column, figure: Column, rate: Column): boolean {
  const isOfOneUnit = base.unit === figure.unit && base.worth === figure.worth;
  if (kind === 'difference')
    return isOfOneUnit && figure.unit !== '%' && (rate.unit === '' || rate.unit === figure.unit);
  return kind !== 'each' || (figure.unit !== '' && figure.unit === rate.unit && base.unit !== figure.unit);
}

/** Whether a rate is what its two cells give; a difference is, to the last digit, wherever all other rows are so. */
export function isRight({ rate, ...made }: CellRate): boolean {
  const { value, step } = rate.number!;
  const slack = made.kind === 'difference' ? 0 : step + roundingOf(made);
  return Math.abs(reckon(made) - value) <= slack + 1e-9 * Math.abs(value) + 1e-9;
}

/** Whether what is wrong may come of cells that were rounded. */
export const mayBeRounded = ({ rate, ...made }: CellRate): boolean =>
  Math.abs(reckon(made) - rate.number!.value) <= roundingOf(made) + rate.number!.step / 2 + 1e-9;

/** What the two cells give, in the measure of the rate: in % for `share` and `change`. */
export function reckon({ kind, base, figure, scale }: Omit<CellRate, 'rate'>): number {
  const [whole, part] = [base.number!.value, figure.number!.value];
  if (kind === 'difference') return part - whole;
  if (kind === 'each') return (part / whole) * scale;
  const share = (part / whole) * 100;
  return kind === 'share' ? share : share - 100;
}

/** How far the last digits of two cells that are written with decimals may lead from it. */
function roundingOf(made: Omit<CellRate, 'rate'>): number {
  const [base, figure] = [made.base.number!, made.figure.number!];
  const halfOf = ({ step }: { readonly step: number }) => (step < 1 ? step / 2 : 0);
  if (made.kind === 'difference') return halfOf(base) + halfOf(figure);
  const factor = Math.abs(reckon(made)) + (made.kind === 'change' ? 100 : 0);
  return (
    factor *
    (halfOf(base) / Math.abs(base.value) + (figure.value === 0 ? 0 : halfOf(figure) / Math.abs(figure.value)))
  );
}
