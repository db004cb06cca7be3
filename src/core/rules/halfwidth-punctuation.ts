import { lineAt } from '../report/lines';
import { marksOf } from '../report/marks';
import type { Report } from '../report/types';
import { skipBlanks } from '../text/characters';
import { isChinese, isDigit, isHan } from '../text/punctuation';
import { spanAt } from '../text/span';
import type { Finding, Rule } from './rule';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
};

/**
 * `, : ; ? !` in Chinese text, and `.` at the end of a Chinese sentence (GB/T 15834-2011 5.1). Behind a Chinese
 * character or mark stands a slip unless Latin follows; behind a figure only where Chinese goes on (达到30,同比…).
 * Published texts have none of `,` there, so it is repaired unasked; the others they have here and there.
 */
export const halfwidthPunctuation: Rule = {
  code: 'halfwidth-punctuation',
  severity: 'warning',
  title: '中文里用了半角标点',
  check(report) {
    const { halfwidth, dots } = marksOf(report);
    const found: Omit<Finding, 'code' | 'severity'>[] = [];
    for (const at of halfwidth) {
      const end = slipEnd(report, at);
      if (end !== undefined) found.push(finding(report.text, at, end));
    }
    for (const at of dots) {
      if (endsSentence(report, at)) found.push(finding(report.text, at, at + 1));
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

function finding(text: string, at: number, end: number): Omit<Finding, 'code' | 'severity'> {
  const mark = text[at]!;
  const right = FULL[mark]!;
  return {
    start: at,
    end: at + 1,
    message: `中文里的“${mark}”应为全角“${right}”。`,
    fix: [{ start: at, end, text: right }],
    ...(mark !== ',' && { safe: false }),
  };
}

/** Where the slip at `at` ends, blanks that were typed behind it included; undefined if it is none. */
function slipEnd(report: Report, at: number): number | undefined {
  const { text } = report;
  const before = text.charCodeAt(at - 1);
  const isFigure = isDigit(before) || before === 0x25 || before === 0xff05;
  if (!isFigure && !isChinese(before) && !isBlankSign(before)) return undefined;
  // The mark of a heading's ordinal is another rule's; the commas of 1,000 and 9:30 stand between figures.
  const line = report.lines[lineAt(report.lines, at)]!;
  if (at === line.textStart || spanAt(report.markers, at)) return undefined;
  const next = skipBlanks(text, at + 1, line.textEnd);
  if (next >= line.textEnd) return isFigure && text[at] === ':' ? undefined : at + 1;
  const behind = text.charCodeAt(next);
  if (isFigure) {
    return isHan(behind) && !(text[at] === ':' || text[at] === '!') ? next : undefined;
  }
  if (isDigit(behind)) return isHan(before) && isWord(text, at) ? next : undefined;
  if (!isChinese(behind) && !isBlankSign(behind)) return undefined;
  // 男:女 =1:1
  if (text[at] === ':' && /[:=＝∶]/.test(text.slice(next + 1, next + 4))) return undefined;
  return next;
}

/** Before a figure the mark may be a ratio or a key (甲:1); behind a word of two characters it is a mark. */
const isWord = (text: string, at: number): boolean => isHan(text.charCodeAt(at - 2));

const isBlankSign = (code: number): boolean => code === 0x2a || code === 0xd7;

/** `.` behind a Chinese sentence; an abbreviated ordinal or the leader of a list of contents is none. */
function endsSentence(report: Report, at: number): boolean {
  const { text } = report;
  const line = report.lines[lineAt(report.lines, at)]!;
  if (at - line.textStart < 8) return false;
  const before = text.charCodeAt(at - 1);
  return (isHan(before) || '”）》'.includes(text[at - 1]!)) && isHan(text.charCodeAt(at - 2));
}
