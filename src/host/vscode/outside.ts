import { commands, env, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import { asFileName, withoutEnding } from '../../core/text/files/fileNames';
import { fileName, nameOf } from './language';

// Files that are written for the writer and handed to other programs on the machine.

/** Whether `file` lies on the machine that the writer sits at. */
const isHere = (file: Uri): boolean =>
  file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;

/**
 * Whether the program for `file` can be started from here. On Windows VS Code cannot do so for a path with Chinese
 * characters, and says that it has (microsoft/vscode#88273).
 */
export function canOpen(file: Uri): boolean {
  const isOnWindows = /^[a-z]:/i.test(file.fsPath);
  return isHere(file) && !(isOnWindows && /[^\0-\x7f]/.test(file.fsPath));
}

const OPEN = '打开';
const SHOW_FOLDER = '打开所在文件夹';
const SHOW = '在资源管理器中显示';

/**
 * Where to propose that what is made of `document` is saved, under its name with `ending` (-待填项.csv, .docx): beside it,
 * or, for a new text that is no file yet, in the first folder of the workspace and under its `title`. Undefined where there
 * is no folder.
 */
export function proposedFile(document: TextDocument, title: string | null, ending: string): Uri | undefined {
  if (!document.isUntitled)
    return Uri.joinPath(document.uri, '..', withoutEnding(fileName(document)) + ending);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, (asFileName(title ?? '') || '公文') + ending);
}

/** Says that `file` has been written, and helps to get to it where that is possible. */
export async function tellWritten(file: Uri, message: string): Promise<void> {
  const buttons = isHere(file)
    ? [...(canOpen(file) ? [OPEN] : []), SHOW_FOLDER]
    : workspace.getWorkspaceFolder(file)
      ? [SHOW]
      : [];
  const answer = await window.showInformationMessage(message, ...buttons);
  if (answer === OPEN) await env.openExternal(file);
  else if (answer === SHOW_FOLDER) await commands.executeCommand('revealFileInOS', file);
  else if (answer === SHOW) await commands.executeCommand('revealInExplorer', file);
}

/** Writes what the writer has asked for; where that fails, says what to do. True if it is there. */
export async function writeAsked(file: Uri, content: Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, content);
    return true;
  } catch (error) {
    const name = nameOf(file);
    void window.showErrorMessage(
      isRefused(error)
        ? `写不进“${name}”：它可能正在别的程序（如 Word、WPS、浏览器）里打开着，或者没有写入权限。请关闭它再试，或者换一个文件名。`
        : `“${name}”没有保存成：${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

/** In use by another program, or not to be written by this user; as VS Code and as Node say it. */
const isRefused = (error: unknown): boolean =>
  /EBUSY|EPERM|EACCES|EROFS|NoPermissions|Unavailable|resource busy/i.test(String(error));
