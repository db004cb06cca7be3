import { parse } from '../report/parse';
import { judgeNumbering } from './judge';

/** So many headings in order make a text a report. */
const ENOUGH = 3;
/** Longer texts are books or data; reading them is not worth the wait. UTF-16 units. */
const LONGEST = 400_000;

/**
 * Whether a plain text clearly is a report: three or more headings 一、 （一） in order, one of them perhaps a
 * 1. below both. Recipes and notes numbered 1. 2. 3., chapters of a novel, code, logs and Markdown are not.
 */
export function looksLikeReport(text: string): boolean {
  if (text.length > LONGEST || !isChineseProse(text)) return false;
  const inOrder = judgeNumbering(parse(text)).filter(({ judgement }) => judgement.verdict === 'right');
  const count = (scheme: string) => inOrder.filter(({ marker }) => marker.scheme === scheme).length;
  const first = count('han');
  const second = count('bracketedHan');
  return first + second >= ENOUGH || (first > 0 && second > 0 && count('arabic') > 0);
}

/** Mostly Chinese characters, and nothing that only Markdown or a program begins its lines with. */
function isChineseProse(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (
    /^(?:#{1,6} |```|~~~|(?:import|from|function|class|def|#include|public|const|let|var|<\?|<!)\b)/m.test(
      sample,
    )
  )
    return false;
  const written = sample.replace(/\s+/g, '').length;
  const chinese = sample.match(/[\p{Script=Han}，。、；：！？“”‘’（）《》〈〉【】〔〕]/gu)?.length ?? 0;
  return chinese * 2 > written;
}
