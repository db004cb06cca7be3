import type { EnumerationMark, EnumerationRun } from '../report/enumerations';
import { inlineSlips } from '../report/ordinals/inline';
import { repairedNumbers, repairs } from '../report/sequence';
import { toHan } from '../text/numerals';
import type { TextEdit } from '../text/span';
import { spansInParagraphs } from './paragraphRule';
import type { Found, Rule } from './rule';

/** 一是 → 三是, 一要 → 三要, 第一， → 第三，. */
export const enumerationSequence: Rule = {
  code: 'enumeration-sequence',
  severity: 'error',
  title: '“一是”“一要”“第一，”等序次不连续、重复或颠倒',
  check: (report) => [...report.enumerations.flatMap(checkRun), ...inParagraphs(report)],
};

function checkRun({ items, reading, certain }: EnumerationRun): Found[] {
  if (items[0]!.word === '首先') return checkWords(items);
  if (reading.cost === 0) return [];
  const repaired = repairedNumbers(reading.judgements);
  const fixes = repairs(reading.judgements, repaired);
  // Whose first item stands elsewhere, its others may be another list's as well.
  const lacksFirst = reading.judgements[0]!.verdict === 'gap';
  return items.flatMap((item, i): Found[] => {
    const judgement = reading.judgements[i]!;
    if (judgement.verdict === 'right') return [];
    const sibling = judgement.goesOn ? items[i - 1] : undefined;
    const stands = written(item, item.ordinal);
    const isGap = judgement.verdict === 'gap';
    const belongs = written(item, isGap ? judgement.expected : repaired[i]!);
    const before = repaired[i - 1]!;
    const after = sibling
      ? `上一项${before === sibling.ordinal ? '是' : '应为'}“${written(sibling, before)}”`
      : '这是第一项';
    const message = isGap
      ? `“${stands}”之前缺“${belongs}”：${after}。请核对是否漏了内容。`
      : `“${stands}”应为“${belongs}”：${after}。`;
    const fix: TextEdit[] = [];
    fixes[i]!.forEach((n, k) => {
      const { numeral, ordinal } = items[i + k]!;
      if (n !== ordinal) fix.push({ ...numeral, text: toHan(n) });
    });
    return [
      {
        start: item.start,
        end: item.end,
        message,
        fix,
        // In a paragraph that does not begin with its item the list may be another one, whose first is lost.
        ...((isGap ||
          !certain ||
          lacksFirst ||
          (sibling && sibling.line !== item.line && !item.atLineStart)) && {
          safe: false,
        }),
        ...(!certain && { severity: 'information' as const }),
        ...(sibling && { related: [{ start: sibling.start, end: sibling.end, message: '上一项' }] }),
      },
    ];
  });
}

/** （一）…；（二）…；（四）…: what is missing there, or stands twice, only the writer can tell. */
const inParagraphs = spansInParagraphs((paragraph): Found[] =>
  inlineSlips(paragraph).map(({ before, slip }) => {
    const [stands, last] = [slip, before].map(({ start, end }) => paragraph.text.slice(start, end));
    const isGap = slip.ordinal > before.ordinal;
    return {
      start: slip.start,
      end: slip.end,
      message: isGap
        ? `“${stands}”之前缺一项：上一项是“${last}”。请核对是否漏了内容。`
        : `“${stands}”重复：上一项也是“${last}”。请核对次序。`,
    };
  }),
);

const SECOND = 2;
const WORDS: Readonly<Record<number, string>> = { 3: '再次', 4: '最后' };

/**
 * 其次 behind 再次 or 最后. Nothing else can be said of them: 再次 may be left out or come twice, and in a closing
 * sentence it is no item (再次，感谢…).
 */
function checkWords(items: readonly EnumerationMark[]): Found[] {
  return items.flatMap((item, i): Found[] => {
    const before = items[i - 1];
    if (!before || item.ordinal !== SECOND || before.ordinal <= SECOND) return [];
    const message = `“其次”不应在“${WORDS[before.ordinal]}”之后，请核对次序。`;
    return [
      {
        start: item.start,
        end: item.end,
        message,
        related: [{ start: before.start, end: before.end, message: '上一项' }],
      },
    ];
  });
}

const written = ({ word }: EnumerationMark, n: number): string =>
  word === '第' ? `第${toHan(n)}` : `${toHan(n)}${word}`;
