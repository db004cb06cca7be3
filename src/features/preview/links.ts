import { commands, env, Uri, type ViewColumn, window, workspace } from 'vscode';
import { linkKind } from '../../core/layout/html/links';
import { nearbyFile } from '../../host/vscode/nearby';

const OPEN = '打开';
const COPY = '复制地址';

/** Goes where `target` of the report `source` leads: to a file at once, out of VS Code only after a question. */
export async function followLink(source: Uri, target: string, column: ViewColumn): Promise<void> {
  const kind = linkKind(target);
  if (kind === 'file') return openFile(source, target, column);
  const address = kind && whole(target);
  if (address === undefined) {
    void window.showWarningMessage(`“${target}”不是能打开的地址，请核对正文里的写法。`);
    return;
  }
  const question =
    kind === 'mail' ? '要离开 VS Code，用邮件程序写信吗？' : '要离开 VS Code，用浏览器打开这个网址吗？';
  const answer = await window.showInformationMessage(question, { modal: true, detail: address }, OPEN, COPY);
  if (answer === COPY) await env.clipboard.writeText(address);
  if (answer === OPEN && !(await env.openExternal(Uri.parse(address, true))))
    void window.showWarningMessage(`没有打开“${address}”。可以复制地址，到浏览器里打开。`);
}

/** The address as it will be asked for: what only looks like another host or hides behind a sign shows itself. */
function whole(target: string): string | undefined {
  try {
    return new URL(target).href;
  } catch {
    return undefined;
  }
}

async function openFile(source: Uri, target: string, column: ViewColumn): Promise<void> {
  const file = nearbyFile(source, target);
  if (!file) {
    void window.showWarningMessage(
      `“${target}”不在打开的文件夹里，没有打开。只打开工作区里和公文所在文件夹里的文件。`,
    );
    return;
  }
  try {
    await workspace.fs.stat(file);
  } catch {
    void window.showWarningMessage(
      `找不到“${target}”，它可能已被移走、改名或删除。路径从公文所在的文件夹算起。`,
    );
    return;
  }
  await commands.executeCommand('vscode.open', file, column);
}
