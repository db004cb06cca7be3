import { areOfOneUnit } from './tableSums';
import type { Cell, Table } from './tables';

/** A rate in a row of a table, with the two cells that it is made of in all or nearly all other rows. */
export interface CellRate {
  readonly kind: 'share' | 'change';
  readonly base: Cell;
  readonly figure: Cell;
  readonly rate: Cell;
}

const SHARE = /(?:率|占比|比重|比例)(?:[（(].*)?$/;
const CHANGE = /(?:增长|增幅|增速|同比|降幅)/;
/** In a table with more columns nobody can say which two of them a rate is made of. */
const MOST_COLUMNS = 12;

/** The rates of a table; those of a column are only believed where two rows or more agree and at most a third does not. */
export function ratesOf({ columns, rows }: Table): CellRate[] {
  if (columns.length > MOST_COLUMNS) return [];
  return columns.flatMap(({ name, unit }, at) => {
    if (unit !== '%') return [];
    const kind = CHANGE.test(name) ? 'change' : SHARE.test(name) ? 'share' : undefined;
    return kind ? (bestReading(rows, at, kind) ?? []) : [];
  });
}

function bestReading(rows: Table['rows'], at: number, kind: CellRate['kind']): CellRate[] | undefined {
  const columns = rows[0]!.flatMap((_, index) => (index === at ? [] : [index]));
  for (const base of columns) {
    for (const figure of columns) {
      if (base === figure) continue;
      const rates = rows.flatMap((cells) => {
        const rate = { kind, base: cells[base]!, figure: cells[figure]!, rate: cells[at]! };
        return areOfOneUnit([rate.base, rate.figure]) && rate.rate.number ? [rate] : [];
      });
      const right = rates.filter(isRight).length;
      if (right >= 2 && right * 3 >= rates.length * 2) return rates;
    }
  }
  return undefined;
}

/** Whether a rate is what its two cells give. */
export function isRight({ kind, base, figure, rate }: CellRate): boolean {
  const { value, step } = rate.number!;
  return Math.abs(percentOf({ kind, base, figure }) - value) <= step * (1 + 1e-9);
}

/** What the two cells give, in %. */
export function percentOf({ kind, base, figure }: Omit<CellRate, 'rate'>): number {
  const share = (figure.number!.value / base.number!.value) * 100;
  return kind === 'share' ? share : share - 100;
}
