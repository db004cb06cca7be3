import type { Quantity } from '../../../facts/figures/quantities';
import { ratiosOf } from '../../../facts/figures/ratios/ratios';
import { type Cell, type Column, labelColumn, tablesOf } from '../../../facts/tables/tables';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { isRunningText } from '../../../report/runningText';
import { isSubsequence } from '../../../text/difference';
import { moved } from '../../../text/span';
import type { Found } from '../../engine/rule';

// 利润5420万元，比上年的4800万元增长12.9% in the text, and 4880 below 2024年 in a table that has 5420 as well.

/** A row that has the figures of a year and of the year before. */
interface Row {
  readonly label: string;
  readonly now: Told;
  readonly before: Told;
}

interface Told {
  readonly cell: Cell;
  readonly value: number;
  readonly step: number;
  readonly unit: string;
}

const LAST_YEAR = /(?:上年|去年|上年度)(?:同期)?[^，。；\d增减升降]{0,12}$/;

const comparing = linesWhere((paragraph) => isRunningText(paragraph) && ratiosOf(paragraph).length > 0);

/** Figures of the year before that a table gives otherwise than the text, both agreeing on the year itself. */
export function lastYears(report: Report): Found[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  return comparing(report).flatMap(({ start, number, paragraph }) => {
    if (number < report.firstLine) return [];
    const told = new Map(
      ratiosOf(paragraph).flatMap(({ base, figure }) =>
        LAST_YEAR.test(base.before) && !base.isRough && !figure.isRough && base.start !== figure.start
          ? [[base.start, { base, figure }] as const]
          : [],
      ),
    );
    return [...told.values()].flatMap(({ base, figure }) => {
      const row = rows.filter((each) => isOf(each, figure));
      const [only] = row;
      if (row.length !== 1 || agree(only!.before, base) || only!.before.unit !== base.unit) return [];
      const { cell } = only!.before;
      const here = moved(start, { start: base.start, end: base.end });
      const said = paragraph.text.slice(base.start, base.end);
      const [first, last] = cell.start < here.start ? [cell, here] : [here, cell];
      const [there, now] = last === here ? ['表中', '这里'] : ['前面', '表中'];
      const [one, other] = last === here ? [cell.text, said] : [said, cell.text];
      return [
        {
          start: last.start,
          end: last.end,
          message: `上年的“${only!.label}”${there}写作${one}，${now}写作${other}，请核对。`,
          related: [{ start: first.start, end: first.end, message: `${there}写作${one}` }],
        },
      ];
    });
  });
}

/** Whether a row tells of what a figure counts: the same number under a name that is the same, or longer or shorter by some words. */
function isOf({ label, now }: Row, { value, unit, step, before }: Quantity): boolean {
  const name = before.replace(/(?:达到?|为|共|完成|实现)+$/, '');
  return (
    now.unit === unit &&
    Math.abs(now.value - value) < Math.min(now.step, step) / 2 + 1e-9 * value &&
    label.length > 1 &&
    name.length > 1 &&
    (isSubsequence(label, name) || isSubsequence(name, label))
  );
}

const agree = (told: Told, { value, step }: Quantity): boolean =>
  Math.abs(told.value - value) <= Math.max(told.step, step) / 2 + 1e-9 * value;

function rowsOf(report: Report): Row[] {
  return tablesOf(report).flatMap(({ columns, rows }) => {
    const years = columns.map(({ name }) => Number(/^((?:19|20)\d\d)年/.exec(name)?.[1] ?? Number.NaN));
    const latest = Math.max(...years.filter((year) => !Number.isNaN(year)));
    const [now, before] = [latest, latest - 1].map((year) => years.indexOf(year));
    if (now! < 0 || before! < 0 || years.filter((year) => !Number.isNaN(year)).length !== 2) return [];
    const at = labelColumn(columns);
    return rows.flatMap((cells): Row[] => {
      const [here, there] = [now!, before!].map((index) => toldIn(cells[index]!, columns[index]!));
      const label = cells[at]!.text.replace(/[（(].*$/, '');
      return here && there ? [{ label, now: here, before: there }] : [];
    });
  });
}

function toldIn(cell: Cell, column: Column): Told | undefined {
  const { number } = cell;
  if (!number) return undefined;
  const { unit, worth } = number.unit === '' ? column : number;
  return unit === '' ? undefined : { cell, value: number.value * worth, step: number.step * worth, unit };
}
