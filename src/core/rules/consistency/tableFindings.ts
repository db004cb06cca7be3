import { endsBeforeItBegins, rowTimesOf } from '../../facts/tables/tableDates';
import { type CellRate, isRight, mayBeRounded, ratesOf, reckon } from '../../facts/tables/tableRates';
import { addsUp, type CellSum, sumsOf } from '../../facts/tables/tableSums';
import { tablesOf } from '../../facts/tables/tables';
import type { Report } from '../../report/model';
import type { Found } from '../engine/rule';

/** The rates and differences in the tables of a report that are not what the cells beside them give. */
export const ratesInTables = (report: Report): Found[] =>
  tablesOf(report)
    .flatMap(ratesOf)
    .filter((rate) => !isRight(rate))
    .map((found) => ({
      start: found.rate.start,
      end: found.rate.end,
      message: `${reckoning(found)}，表中写作${found.rate.text}，请核对。`,
      ...(found.kind === 'difference' && mayBeRounded(found) && { severity: 'information' as const }),
      related: [found.base, found.figure]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => ({ start, end, message: '比率所据的数' })),
    }));

/** What the two cells of a rate give, as one reckons it: 90÷120＝75%. */
function reckoning(found: CellRate): string {
  const { kind, base, figure } = found;
  const given = Number(reckon(found).toFixed(2));
  if (kind === 'difference') return `${figure.text}－${base.text}＝${given}`;
  if (kind === 'each') return `${figure.text}÷${base.text}，折算为${given}`;
  if (kind === 'share') return `${figure.text}÷${base.text}＝${given}%`;
  return `由${base.text}到${figure.text}，增长${given}%`;
}

/** The rows of a report's tables that end before they begin. */
export const timesInTables = (report: Report): Found[] =>
  tablesOf(report)
    .flatMap(rowTimesOf)
    .filter(endsBeforeItBegins)
    .map(({ begins: { cell: first }, ends: { cell: last } }) => ({
      start: last.start,
      end: last.end,
      message: `表中的${last.text}早于同一行开始的${first.text}，请核对。`,
      related: [{ start: first.start, end: first.end, message: '开始的时间' }],
    }));

/** The totals in the tables of a report that are not what they are the sum of. */
export function inTables(report: Report): Found[] {
  return tablesOf(report).flatMap((table) => {
    const sums = sumsOf(table);
    const wrong = sums.filter((sum) => !addsUp(sum));
    // A total of a row that is wrong makes its column wrong as well: that is told once.
    return wrong.filter((sum) => !wrong.some((other) => other !== sum && explains(other, sum))).map(told);
  });
}

/** Whether `sum` adds up with the total of `other` put right. */
function explains(other: CellSum, sum: CellSum): boolean {
  if (!sum.parts.includes(other.total)) return false;
  const right = { ...other.total, number: { ...other.total.number!, value: sumOf(other) } };
  return addsUp({ total: sum.total, parts: sum.parts.map((part) => (part === other.total ? right : part)) });
}

const sumOf = ({ parts }: CellSum): number => parts.reduce((all, { number }) => all + number!.value, 0);

function told(sum: CellSum): Found {
  const { total, parts } = sum;
  const terms = parts.length > 6 ? `${parts.length}项相加` : parts.map(({ text }) => text).join('＋');
  return {
    start: total.start,
    end: total.end,
    message: `${terms}＝${Number(sumOf(sum).toFixed(4))}，与表中的合计${total.text}不符，请核对。`,
    related: parts.map(({ start, end }) => ({ start, end, message: '合计的一项' })),
  };
}
