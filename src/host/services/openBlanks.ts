import { commands, type TextDocument, window } from 'vscode';
import { select } from '../vscode/editors';
import type { Reports } from './reports';

/**
 * Asks before a report with open blanks leaves the house. `what` is what is about to be done, as a verb:
 * `打印`, `导出 Word`. True if nothing is open, or it is wanted all the same.
 */
export async function confirmDespiteBlanks(
  reports: Reports,
  document: TextDocument,
  what: string,
): Promise<boolean> {
  const count = (await reports.settled(document)).placeholders.length;
  if (count === 0) return true;
  const anyway = `仍要${what}`;
  const space = /\w$/.test(what) ? ' ' : '';
  const fill = '先去填写';
  const answer = await window.showWarningMessage(
    `这份公文还有 ${count} 处待填，确定要${what}${space}吗？`,
    { modal: true, detail: '印出来或者发出去的文字里，待填的地方会照原样留着。' },
    fill,
    anyway,
  );
  if (answer === fill) {
    // It may be asked for in the explorer, with another report in the editor.
    await select(document, { start: 0, end: 0 });
    await commands.executeCommand('gongwen.fillPlaceholders');
  }
  return answer === anyway;
}
