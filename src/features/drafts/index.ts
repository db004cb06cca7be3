import { commands, Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import { decode } from '../../core/text/files/decode';
import { draftStages, nextKeptName, stageProblem } from '../../core/text/files/keptDrafts';
import { draftsFolder, keptDraftsOf, namesIn } from '../../host/services/keptDrafts';
import type { Services } from '../../host/services/services';
import { applyText } from '../../host/vscode/edits';
import { nameOf } from '../../host/vscode/language';

/** Drafts that are kept: a copy of the report by stage and day, to be compared with and to go back to. */
export function registerDrafts(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.keepDraft', (stage?: unknown) =>
      keepDraft(services, typeof stage === 'string' ? stage : undefined),
    ),
    commands.registerCommand('gongwen.keptDrafts', () => showDrafts(services)),
  );
}

/** Keeps the current report as it is under `stage`, or the name that is chosen. */
async function keepDraft(services: Services, given?: string): Promise<Uri | undefined> {
  const document = services.current.document;
  if (!document) {
    window.showInformationMessage('请先打开要留稿的公文。');
    return undefined;
  }
  if (!(await isSaved(document))) return undefined;
  const stage = given ?? (await chooseStage());
  if (stage === undefined || stageProblem(stage) !== undefined) return undefined;
  const kept = await keep(document, stage.trim());
  if (kept && (await window.showInformationMessage(`已留一稿：${nameOf(kept)}`, '历稿…')) !== undefined)
    await showDrafts(services);
  return kept;
}

/** Whether `document` stands in its file as it is; a text that is no file yet is offered to be saved. */
async function isSaved(document: TextDocument): Promise<boolean> {
  if (!document.isUntitled) return !document.isDirty || document.save();
  const answer = await window.showInformationMessage('这份公文还没有存成文件，存了才能留稿。', '保存');
  if (answer === '保存') await commands.executeCommand('workbench.action.files.save');
  return false;
}

const OWN_NAME = '其他名称…';

async function chooseStage(): Promise<string | undefined> {
  const chosen = await window.showQuickPick([...draftStages, OWN_NAME], {
    title: '留一稿',
    placeHolder: '这一稿叫什么？',
  });
  if (chosen !== OWN_NAME) return chosen;
  return window.showInputBox({
    title: '留一稿',
    prompt: '这一稿的名称，如“二稿”',
    validateInput: stageProblem,
  });
}

/** A copy of the file of `document`, byte for byte; undefined if none could be made, which is said. */
async function keep(document: TextDocument, stage: string): Promise<Uri | undefined> {
  const folder = draftsFolder(document.uri);
  const name = nextKeptName(nameOf(document.uri), stage, today(), await namesIn(folder));
  const target = Uri.joinPath(folder, name);
  try {
    await workspace.fs.createDirectory(folder);
    await workspace.fs.copy(document.uri, target, { overwrite: false });
    return target;
  } catch {
    window.showErrorMessage(`没有留成：写不进“${nameOf(folder)}”文件夹，请检查权限和磁盘空间。`);
    return undefined;
  }
}

function today(): string {
  const now = new Date();
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
}

/** Lists the drafts of the current report; one that is chosen is compared with, opened, or put back. */
async function showDrafts({ current }: Services): Promise<void> {
  const document = current.document;
  const drafts = document ? await keptDraftsOf(document.uri) : [];
  if (!document || drafts.length === 0) {
    window.showInformationMessage('还没有留过稿。报送前可以“留一稿”，以后比对、找回都有依据。');
    return;
  }
  const draft = await window.showQuickPick(drafts, { title: '历稿', placeHolder: '选一稿' });
  if (!draft) return;
  const compare = { label: '比对', detail: '看现在的公文比这一稿改了什么' };
  const open = { label: '打开', detail: '只看这一稿' };
  const restore = { label: '恢复成这一稿', detail: '先把现在的留一稿；可以撤销' };
  const action = await window.showQuickPick([compare, open, restore], { title: draft.label });
  if (action === compare) await commands.executeCommand('gongwen.compare', draft.uri, 'before');
  else if (action === open) await commands.executeCommand('vscode.open', draft.uri);
  else if (action === restore) await restoreDraft(document, draft.uri);
}

/** Makes the text of `draft` that of `document`, as one undo step; what stands there now is kept first. */
async function restoreDraft(document: TextDocument, draft: Uri): Promise<void> {
  const { text, damaged } = decode(await workspace.fs.readFile(draft));
  if (damaged) {
    window.showErrorMessage(`没有恢复：“${nameOf(draft)}”里有读不出来的字符。`);
    return;
  }
  if (!(await isSaved(document)) || !(await keep(document, '恢复前'))) return;
  await applyText(document, text);
}
