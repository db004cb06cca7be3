import { type Uri, window, workspace } from 'vscode';
import { languageId } from '../../host/language';
import { loadWord, webSentence } from './library';

const DETAILS = '详细情况';

/**
 * `gongwen.importDocx`: the Word file `source` (without one: one that is chosen) as a new report, not saved anywhere. What
 * could not be kept is listed.
 */
export async function importWord(source?: Uri): Promise<void> {
  const word = await loadWord();
  if (!word) {
    window.showInformationMessage(webSentence);
    return;
  }
  const uri = source ?? (await choose());
  if (!uri) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch {
    window.showErrorMessage(`读不了“${name}”：它可能已被移走，或者没有读取权限。`);
    return;
  }
  try {
    const { text, losses } = word.importDocx(bytes);
    const document = await workspace.openTextDocument({ language: languageId, content: text });
    await window.showTextDocument(document, { preview: false });
    if (losses.length > 0) await tell(name, losses);
  } catch (error) {
    if (!(error instanceof word.UnreadableFile)) throw error;
    window.showErrorMessage(`没有导入“${name}”：${error.message}`);
  }
}

async function choose(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: '导入 Word 文档',
    openLabel: '导入',
    filters: { 'Word 文档': ['docx'] },
  });
  return chosen?.[0];
}

async function tell(name: string, losses: readonly { what: string; count: number }[]): Promise<void> {
  const kinds = losses.slice(0, 3).map(({ what, count }) => `${what} ${count} 处`);
  const more = losses.length > kinds.length ? '等' : '';
  const answer = await window.showInformationMessage(
    `已导入“${name}”。纯文本里没有保留：${kinds.join('、')}${more}。原文件没有改动。`,
    DETAILS,
  );
  if (answer !== DETAILS) return;
  const detail = losses.map(({ what, count }) => `${what}：${count} 处`).join('\n');
  await window.showInformationMessage(`“${name}”里没有保留的内容`, { modal: true, detail });
}
