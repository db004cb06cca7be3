import { commands, type Disposable, env, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import { fileName } from '../../host/language';
import { confirmDespiteBlanks } from '../../host/openBlanks';
import type { Services } from '../../host/services';
import { printedPage } from './page';

/** Printing: webviews cannot print, so the browser does, from a page of its own. */
export function registerPrint(services: Services): Disposable {
  return commands.registerCommand('gongwen.print', async (uri?: Uri) => {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : services.current.document;
    if (!document || !(await confirmDespiteBlanks(services.reports, document, '打印'))) return;
    await print(document, services);
  });
}

async function print(document: TextDocument, services: Services): Promise<void> {
  const name = `${fileName(document).replace(/\.[^.]*$/, '')}.html`;
  const html = await printedPage(document, services);
  if (html === undefined) return;
  const page = new TextEncoder().encode(html);
  // Only there is the browser on the machine that the file is on.
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
    const file = Uri.joinPath(services.context.globalStorageUri, 'print', name);
    await workspace.fs.writeFile(file, page);
    if (await env.openExternal(file)) return;
  }
  const beside = proposal(document, name);
  const target = await window.showSaveDialog({
    title: '保存打印页',
    saveLabel: '保存',
    filters: { 网页: ['html'] },
    ...(beside && { defaultUri: beside }),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, page);
  } catch {
    void window.showErrorMessage(
      `“${target.fsPath}”写不进去，请换一个位置，或者关闭正在使用它的程序后再试。`,
    );
    return;
  }
  void window.showInformationMessage(`打印页已保存到“${target.fsPath}”，请用浏览器打开它来打印。`);
}

/** Beside the report, or in the first folder for a new text that lies nowhere yet. */
function proposal({ uri }: TextDocument, name: string): Uri | undefined {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, name);
}
