import { type TextDocument, type Uri, window, workspace } from 'vscode';
import { openDraft } from '../../host/services/drafts';
import type { Services } from '../../host/services/services';
import { applyText } from '../../host/vscode/edits';
import { isReport } from '../../host/vscode/language';

/** How long it is said that a text was converted. Milliseconds. */
const REMARK = 4000;

/**
 * `gongwen.convertMarkdown`: the text in `uri`, or the one being edited, as a report: one that is a report already in its place and
 * in one step, any other as a new report, so that its file stays as it is.
 */
export async function convertMarkdown({ bundles }: Services, uri?: Uri): Promise<void> {
  const document = uri
    ? workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())
    : window.activeTextEditor?.document;
  if (!document) {
    window.showInformationMessage('请先打开要转换的文稿。');
    return;
  }
  const { version } = document;
  const convert = await bundles.load('convert');
  if (!convert) return;
  const { text, marks, notes } = convert.draftOf(document.getText(), { joinLines: false });
  if (marks === 0) {
    window.showInformationMessage('这份文稿里没有 Markdown 记号。');
  } else if (!isReport(document)) {
    await openDraft({ text, notes });
  } else if (await replaceWhole(document, version, text)) {
    const done = `已转换 ${marks} 处 Markdown 记号。`;
    if (notes.length > 0) window.showInformationMessage(done + notes.join(''));
    else window.setStatusBarMessage(done, REMARK);
  } else {
    window.showWarningMessage('没有转换：这份公文刚有改动，或者是只读的。请再试一次。');
  }
}

const replaceWhole = async (document: TextDocument, version: number, text: string): Promise<boolean> =>
  document.version === version && applyText(document, text);
