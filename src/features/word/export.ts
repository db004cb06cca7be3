import { commands, env, ProgressLocation, type TextDocument, Uri, window, workspace } from 'vscode';
import { titleOfReport } from '../../core/report/outline';
import type { Report } from '../../core/report/types';
import { houseStyleOf } from '../../host/houseStyle';
import { fileName, isReport } from '../../host/language';
import { confirmDespiteBlanks } from '../../host/openBlanks';
import { pictureFile } from '../../host/pictures';
import type { Services } from '../../host/services';
import { loadWord, webSentence } from './library';

const OPEN = '打开';
const SHOW = '在资源管理器中显示';
const REPLACE = '替换';

/**
 * `gongwen.exportDocx`: the report `source` (without one: the current one) as a Word file. `target` is where to; without it
 * the writer is asked.
 */
export async function exportReport(services: Services, source?: Uri, target?: Uri): Promise<void> {
  const word = await loadWord();
  if (!word) {
    window.showInformationMessage(webSentence);
    return;
  }
  const document = await reportToExport(services, source);
  if (!document) return;
  const report = services.reports.of(document);
  if (!(await confirmDespiteBlanks(services.reports, document, '导出 Word'))) return;
  const chosen = target ? await mayReplace(target) : await askWhere(document, report);
  if (!chosen) return;
  const file = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在导出 Word', cancellable: true },
    async (progress, token) => {
      let told = 0;
      const pictures = await readPictures(document, word.pictureReferences(report));
      return word.exportDocx(report, {
        pictures,
        house: houseStyleOf(document.uri),
        isCancelled: () => token.isCancellationRequested,
        onProgress: (done) => {
          progress.report({ increment: (done - told) * 100 });
          told = done;
        },
      });
    },
  );
  if (file && (await write(chosen, file))) await tell(chosen);
}

async function reportToExport(
  { current }: Services,
  source: Uri | undefined,
): Promise<TextDocument | undefined> {
  try {
    const document = source ? await workspace.openTextDocument(source) : current.document;
    if (document && isReport(document)) return document;
    window.showInformationMessage('请先打开要导出的公文。纯文本可以先运行“公文: 按公文模式编辑”。');
  } catch {
    window.showErrorMessage(`打不开“${source!.path.split('/').at(-1)}”，它可能已被移走、改名或删除。`);
  }
  return undefined;
}

/** Beside the report, under its name; VS Code's dialog asks before it lets a file be replaced. */
function askWhere(document: TextDocument, report: Report): Thenable<Uri | undefined> {
  const name = document.isUntitled
    ? (titleOfReport(report) ?? '公文').replace(/[\\/:*?"<>|\0-\x1f]/g, '').slice(0, 60)
    : fileName(document).replace(/(?:\.gw)?\.[^.]*$/, '');
  const folder = document.isUntitled
    ? workspace.workspaceFolders?.[0]?.uri
    : Uri.joinPath(document.uri, '..');
  return window.showSaveDialog({
    title: '导出 Word',
    saveLabel: '导出',
    filters: { 'Word 文档': ['docx'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name}.docx`) }),
  });
}

async function mayReplace(target: Uri): Promise<Uri | undefined> {
  try {
    await workspace.fs.stat(target);
  } catch {
    return target;
  }
  const name = nameOf(target);
  const answer = await window.showWarningMessage(`“${name}”已经存在。要替换它吗？`, { modal: true }, REPLACE);
  return answer === REPLACE ? target : undefined;
}

async function write(target: Uri, file: Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, file);
    return true;
  } catch (error) {
    const locked = /EBUSY|EPERM|EACCES|NoPermissions|Unavailable|resource busy/i.test(String(error));
    window.showErrorMessage(
      locked
        ? `写不进“${nameOf(target)}”：它可能正在 Word 或 WPS 里打开着，或者没有写入权限。请关闭它再导出，或者换一个文件名。`
        : `没有导出成“${nameOf(target)}”：${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

async function tell(target: Uri): Promise<void> {
  // Only the machine that has the file can open it in Word.
  const local = target.scheme === 'file' && env.remoteName === undefined;
  const button = local ? OPEN : workspace.getWorkspaceFolder(target) ? SHOW : undefined;
  const answer = await window.showInformationMessage(
    `已导出“${nameOf(target)}”。`,
    ...(button ? [button] : []),
  );
  if (answer === OPEN) await env.openExternal(target);
  else if (answer === SHOW) await commands.executeCommand('revealInExplorer', target);
}

async function readPictures(
  document: TextDocument,
  references: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (document.isUntitled) return pictures;
  for (const reference of references) {
    const uri = pictureFile(document.uri, reference);
    if (!uri) continue;
    try {
      pictures.set(reference, await workspace.fs.readFile(uri));
    } catch {
      // What is not there leaves its text on the page.
    }
  }
  return pictures;
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
