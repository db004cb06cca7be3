import {
  type CancellationToken,
  ProgressLocation,
  type QuickPickItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Recurring, recurringClauses } from '../../core/phrases/harvest';
import { decode } from '../../core/text/files/decode';
import { reportPattern } from '../../core/text/files/fileNames';
import { isKeptDraft } from '../../core/text/files/keptDrafts';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import { askScene } from './add';
import { addPersonal } from './personal';

const MOST_FILES = 1000;
/** No report is larger. Bytes. */
const LARGEST = 2_000_000;

interface ClauseItem extends QuickPickItem {
  readonly clause: Recurring;
}

/** Finds what recurs in the workspace's reports and lets the writer choose what becomes a phrase of his own. */
export async function harvestPhrases(phrases: PhraseLibrary): Promise<void> {
  if (!workspace.workspaceFolders) {
    window.showInformationMessage('请先用“文件 → 打开文件夹”打开存放已有公文的文件夹。');
    return;
  }
  const library = await phrases.load();
  const read = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在读已有公文…', cancellable: true },
    (_, token) => readReports(token),
  );
  if (!read) return;
  if (read.length < 2) {
    window.showInformationMessage('这个文件夹里的公文不到两份（.gw、.gongwen、.公文），还提取不出常用表述。');
    return;
  }
  const found = recurringClauses(
    read,
    library.phrases.map(({ text }) => text),
  );
  if (found.length === 0) {
    window.showInformationMessage(`看了 ${read.length} 份公文，没有发现重复出现而用语库里还没有的表述。`);
    return;
  }
  const chosen = await window.showQuickPick(found.map(itemOf), {
    title: `从 ${read.length} 份已有公文提取常用表述`,
    placeHolder: '勾选要收进自定义用语的表述，按 Enter 确认',
    canPickMany: true,
  });
  if (!chosen || chosen.length === 0) return;
  const scene = await askScene(library.phrases.map((phrase) => phrase.scene));
  if (scene === undefined) return;
  const added = await addPersonal(chosen.map(({ clause }) => ({ text: clause.text, scene })));
  if (added) window.setStatusBarMessage(`已添加 ${chosen.length} 条用语，打前两个字或拼音首字母即可。`, 6000);
}

const itemOf = (clause: Recurring): ClauseItem => ({
  label: clause.text,
  description: `${clause.texts} 份，共 ${clause.times} 处`,
  clause,
});

/** Undefined if the writer gave up; a file that cannot be read is left out. */
async function readReports(token: CancellationToken): Promise<string[] | undefined> {
  const texts: string[] = [];
  for (const uri of await workspace.findFiles(reportPattern, undefined, MOST_FILES, token)) {
    if (isKeptDraft(uri.path)) continue;
    if (token.isCancellationRequested) return undefined;
    const text = await readReport(uri);
    if (text !== undefined) texts.push(text);
  }
  return token.isCancellationRequested ? undefined : texts;
}

async function readReport(uri: Uri): Promise<string | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > LARGEST) return undefined;
    return decode(await workspace.fs.readFile(uri)).text;
  } catch {
    return undefined;
  }
}
