import { type CancellationToken, ProgressLocation, RelativePattern, Uri, window, workspace } from 'vscode';
import { isReportName, withoutEnding } from '../../core/text/files/fileNames';
import type { Bundles } from '../../host/services/bundles';
import { readDraft } from '../../host/services/drafts';
import { nameOf } from '../../host/vscode/language';

/** What old reports are written in. */
const DRAFTS = '**/*.{docx,doc,wps,txt,md}';
/** More are the files of a whole department: a part at a time. */
const MOST = 2000;
/** So many files are named that could not be read. */
const NAMED = 5;
const GO = '转成公文';

/**
 * `gongwen.importFolder`: all Word files and texts below `folder` (without one: one that is chosen) as reports beside them, 报告.gw
 * beside 报告.docx. No file is changed, none is written over.
 */
export async function importFolder(bundles: Bundles, folder?: Uri): Promise<void> {
  const root = folder ?? (await choose());
  if (!root) return;
  const found = await workspace.findFiles(new RelativePattern(root, DRAFTS), undefined, MOST);
  const drafts = found
    .filter((uri) => !isReportName(uri.path) && !nameOf(uri).startsWith('~$'))
    .sort((a, b) => a.path.localeCompare(b.path, 'zh', { numeric: true }));
  if (drafts.length === 0) {
    window.showInformationMessage(`“${nameOf(root)}”里没有可以转成公文的文稿（.docx、.txt、.md）。`);
    return;
  }
  const answer = await window.showInformationMessage(
    `“${nameOf(root)}”里有 ${drafts.length} 份文稿。转成的公文（.gw）放在原文件旁边，原文件不动，已经有的不覆盖。`,
    { modal: true },
    GO,
  );
  if (answer !== GO) return;
  const { done, there, failed } = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在转成公文', cancellable: true },
    (progress, token) =>
      convertAll(bundles, drafts, token, (name) =>
        progress.report({ message: name, increment: 100 / drafts.length }),
      ),
  );
  const said = [
    `已转成 ${done} 份公文。`,
    there > 0 ? `${there} 份旁边已有同名的公文，没有动。` : '',
    failed.length > 0 ? `${failed.length} 份没有转：` : '',
    ...failed.slice(0, NAMED),
    failed.length > NAMED ? '……' : '',
  ].join('');
  if (failed.length > 0) window.showWarningMessage(said);
  else window.showInformationMessage(said);
}

async function choose(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: '导入文件夹里的文稿',
    openLabel: '导入',
  });
  return chosen?.[0];
}

async function convertAll(
  bundles: Bundles,
  drafts: readonly Uri[],
  token: CancellationToken,
  onNext: (name: string) => void,
): Promise<{ done: number; there: number; failed: readonly string[] }> {
  let done = 0;
  let there = 0;
  const failed: string[] = [];
  for (const uri of drafts) {
    if (token.isCancellationRequested) break;
    const name = nameOf(uri);
    onNext(name);
    const target = Uri.joinPath(uri, '..', `${withoutEnding(name)}.gw`);
    if (await exists(target)) {
      there++;
      continue;
    }
    const draft = await readDraft(bundles, uri);
    if ('problem' in draft) {
      failed.push(`“${name}”${draft.problem}`);
      continue;
    }
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(draft.text));
      done++;
    } catch {
      failed.push(`“${name}”旁边写不进文件，请看有没有写入的权限。`);
    }
  }
  return { done, there, failed };
}

/** Whether something stands at `uri`; where it cannot be told, as if: nothing may be written over. */
async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'FileNotFound';
  }
}
