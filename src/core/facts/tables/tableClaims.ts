import { timesIn } from '../figures/circumstances';
import { THIS_TIME, TIME } from '../figures/circumstanceWords';
import { type Claim, SHORTEST_NAME } from '../figures/claims';
import { TOTAL } from './tableSums';
import { labelColumn, type Table } from './tables';

/** What a cell says there is so much of, in offsets of the report. */
export interface TableClaim extends Claim {
  readonly period: readonly string[];
}

/** Whether a claim is made by a table, and not by running text. */
export const isInTable = (claim: Claim): claim is TableClaim => 'period' in claim;

/** What the rows of a table say; a cell may be meant by the words of its row and its column in either order. */
export function tableClaims({ columns, rows }: Table): TableClaim[] {
  const isOnly = columns.filter((_, index) => rows.some((cells) => cells[index]!.number)).length === 1;
  const at = labelColumn(columns);
  return rows.flatMap((cells) => {
    const label = cells[at]!;
    // 合计 at the foot of 微型消防站（个）: all there are of them.
    const isTotal = TOTAL.test(label.text);
    if (label.text.length < 2 || (!isTotal && /计|其中|总数/.test(label.text))) return [];
    return cells.slice(at + 1).flatMap(({ start, end, number }, index) => {
      const { name: column, ...whole } = columns[at + 1 + index]!;
      const { unit, worth } = number && number.unit !== '' ? number : whole;
      if (!number || unit === '' || unit === '%') return [];
      const heading = column
        .replace(/[（(].*$/, '')
        .replace(THIS_TIME, '')
        .replace(TIME, '');
      const isGeneral =
        isOnly ||
        heading === '' ||
        /^(?:数量?|金额|总数|.{0,3}数|实际完成|完成(?:情况|量|值)?)$/.test(heading);
      const names = new Set(
        isTotal ? [heading] : [heading + label.text, label.text + heading, isGeneral ? label.text : ''],
      );
      const value = number.value * worth;
      const figure = {
        start,
        end,
        value,
        step: number.step * worth,
        worth,
        measure: '',
        unit,
        isRough: false,
      };
      return [...names]
        .filter((name) => name.length >= SHORTEST_NAME)
        .map((name) => ({
          ...figure,
          name,
          bare: name,
          least: name.length,
          isUniversal: isTotal,
          attribute: '',
          period: timesIn(column),
        }));
    });
  });
}
