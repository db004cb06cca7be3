import type { EnumerationMark, EnumerationRun } from '../report/enumerations';
import { sectionAt } from '../report/outline';
import { repairedNumbers } from '../report/sequence';
import type { Report } from '../report/types';
import { toHan } from '../text/numerals';
import type { Finding, Rule } from './rule';

type Found = Omit<Finding, 'code' | 'severity'>;

/** 一是 → 三是, 一要 → 三要, 第一， → 第三，. */
export const enumerationSequence: Rule = {
  code: 'enumeration-sequence',
  severity: 'error',
  title: '“一是”“一要”“第一，”等序次不连续、重复或颠倒',
  check: (report) => report.enumerations.flatMap((run) => checkRun(report, run)),
};

function checkRun(report: Report, { items, reading }: EnumerationRun): Found[] {
  if (reading.cost === 0) return [];
  const repaired = repairedNumbers(reading.judgements);
  return items.flatMap((item, i): Found[] => {
    const judgement = reading.judgements[i]!;
    if (judgement.verdict === 'right') return [];
    const sibling = judgement.begins ? undefined : items[i - 1];
    const stands = written(item, item.ordinal);
    const belongs = written(item, judgement.expected);
    const after = sibling ? `上一项是“${written(sibling, sibling.ordinal)}”` : '这是第一项';
    const common = {
      start: item.start,
      end: item.end,
      ...(sibling && { related: [{ start: sibling.start, end: sibling.end, message: '上一项' }] }),
    };
    if (judgement.verdict === 'gap') {
      if (!sibling && opensOtherwise(report, item)) return [];
      const message = `“${stands}”之前缺“${belongs}”：${after}。请核对是否漏了内容。`;
      return [{ ...common, message, fix: [edit(item, judgement.expected)], safe: false }];
    }
    const last = judgement.verdict === 'repeated' ? items.length : i + 1;
    const fix = items.slice(i, last).flatMap((each, k) => {
      const n = repaired[i + k]!;
      return n === each.ordinal ? [] : [edit(each, n)];
    });
    return [{ ...common, message: `“${stands}”应为“${belongs}”：${after}。`, fix }];
  });
}

const edit = (item: EnumerationMark, n: number) => ({ ...item.numeral, text: toHan(n) });

const written = ({ word }: EnumerationMark, n: number): string =>
  word === '第' ? `第${toHan(n)}` : `${toHan(n)}${word}`;

/** The first item may be put another way (首先…第二…, 一方面…), or stand where no list is looked for. */
function opensOtherwise(report: Report, item: EnumerationMark): boolean {
  const from = sectionAt(report, Math.max(0, item.start - 1))?.start ?? 0;
  return /一是|一要|第一|首先|其一|一方面|一则/.test(report.text.slice(from, item.start));
}
