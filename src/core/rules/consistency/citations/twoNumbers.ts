import type { DocumentNumber } from '../../../facts/papers/documentNumbers';
import type { Found } from '../../engine/rule';
import { onlyDifference } from '../alike';
import { type Citation, SHORT, spanOf } from './citations';

/** One title with two numbers, of which one is a slip for the other: they differ in agency, year or serial alone. */
export function twoNumbers(text: string, cited: readonly Citation[]): Found[] {
  const found: Found[] = [];
  /** By what their titles are about. */
  const known = new Map<string, Citation[]>();
  for (const each of cited) {
    if (!each.number || each.core.length < SHORT) continue;
    const before = known.get(each.core);
    if (!before) {
      known.set(each.core, [each]);
      continue;
    }
    const { number } = each;
    if (before.some((other) => mayBeSame(other, each) && other.number!.written === number.written)) continue;
    const first = before.find(
      (other) => mayBeSame(other, each) && isSlipFor(other.number!, number) && !isListed(text, other, each),
    );
    before.push(each);
    if (!first) continue;
    found.push({
      ...spanOf(number),
      message: `《${each.title}》的文号这里是${number.written}，前面是${first.number!.written}。`,
      related: [{ ...spanOf(first.number!), message: '前面的文号' }],
    });
  }
  return found;
}

/** One paper, as far as two titles about the same tell: whoever issued it may be left out. */
const mayBeSame = (a: Citation, b: Citation): boolean =>
  a.edition === b.edition && (a.issuer.endsWith(b.issuer) || b.issuer.endsWith(a.issuer));

function isSlipFor(a: DocumentNumber, b: DocumentNumber): boolean {
  const differing = [a.agency !== b.agency, a.year !== b.year, a.serial !== b.serial];
  if (differing.filter(Boolean).length !== 1) return false;
  // A regulation that was amended has the number of another order: only digits put wrongly are a slip.
  if (a.year === undefined && !isDigitSlip(String(a.serial), String(b.serial))) return false;
  // 政办发 for 临政办发: the place is left out.
  return !differing[0] || !(a.agency.endsWith(b.agency) || b.agency.endsWith(a.agency));
}

/** 12 and 21, 61 and 67: the digits of one are those of the other but for one, or for two that are exchanged. */
const isDigitSlip = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length > 1 &&
  (onlyDifference(a, b) !== undefined || [...a].sort().join('') === [...b].sort().join(''));

/** Papers of one title in one sentence are listed side by side: they are several. */
const isListed = (text: string, { start }: Citation, other: Citation): boolean =>
  !/[。！？\n]/.test(text.slice(start, other.start));
