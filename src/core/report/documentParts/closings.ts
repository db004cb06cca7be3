import { isClosing, isTrailing } from './lineContent';
import { MAX_BETWEEN, type Paper } from './paper';
import type { PartRole } from './roles';
import type { WrittenRow } from './rows';

/**
 * Adds 特此报告。 and its like above 附件说明, 署名 and date, or at the end of a paper. Comes when all else is read: what stands
 * below is what tells a closing from a sentence.
 */
export function addClosings(paper: Paper): void {
  const { rows } = paper;
  const taken = new Map(paper.parts.map((each) => [each.line, each.role]));
  for (let at = 1; at < rows.length; at++) {
    const { line, said } = rows[at]!;
    if (said || taken.has(line.number) || !isClosing(line.paragraph) || !leadsToEnd(rows, at + 1, taken))
      continue;
    paper.add(at, 'closing');
    taken.set(line.number, 'closing');
  }
}

function leadsToEnd(
  rows: readonly WrittenRow[],
  from: number,
  taken: ReadonlyMap<number, PartRole>,
): boolean {
  for (let at = from; at < from + MAX_BETWEEN; at++) {
    const row = rows[at];
    if (!row) return true;
    const role = taken.get(row.line.number);
    if (role) return /^(?:attachment|signature|date|note)/.test(role);
    if (!isClosing(row.line.paragraph) && !isTrailing(row.words) && row.words.length > 60) return false;
  }
  return false;
}
