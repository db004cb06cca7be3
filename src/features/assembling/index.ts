import { commands, Disposable, type TextEditor, type Uri, window, workspace } from 'vscode';
import { assemble, assemblyLevels, type Draft } from '../../core/report/assemble';
import { type HeadingScheme, schemes } from '../../core/report/levels';
import { duplicatePassage } from '../../core/rules/duplicate-passage';
import { decode } from '../../core/text/decode';
import { toRange } from '../../host/convert';
import { isReport } from '../../host/language';
import type { Services } from '../../host/services';

/** What can be taken in. */
const ENDINGS = ['txt', 'gw', 'gongwen', '公文', 'md'];

/** Takes several departments' texts in as sections of the report that is being written. */
export function registerAssembling({ reports }: Services): Disposable {
  return Disposable.from(
    // `files` is for whoever calls the command from elsewhere; people are asked.
    commands.registerCommand('gongwen.insertFiles', async (files?: Uri[]) => {
      const editor = window.activeTextEditor;
      if (!editor || !isReport(editor.document)) {
        window.showInformationMessage('请先打开要插入材料的公文。');
        return;
      }
      const uris = files ?? (await askForFiles());
      if (!uris || uris.length === 0) return;
      const { document } = editor;
      const offset = document.offsetAt(editor.selection.active);
      const levels = assemblyLevels(reports.of(document), offset);
      const scheme = files || levels.length < 2 ? levels[0] : await askForLevel(levels);
      if (!scheme) return;
      const drafts = await readDrafts(uris);
      if (drafts.length > 0) await insert(editor, reports, offset, drafts, scheme);
    }),
  );
}

function askForFiles(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    filters: { 文稿: ENDINGS },
    title: '插入各部门材料',
    openLabel: '插入',
  });
}

async function askForLevel(levels: readonly HeadingScheme[]): Promise<HeadingScheme | undefined> {
  const picked = await window.showQuickPick(
    levels.map((scheme, i) => ({
      label: `作为“${schemes[scheme].write(1)}”一级`,
      description: i === 0 ? '光标所在标题的下一级' : '与所在标题并列',
      scheme,
    })),
    { placeHolder: '每份材料插入为哪一级标题？' },
  );
  return picked?.scheme;
}

/** The files' texts by name; those that cannot be read are told and left out. */
async function readDrafts(uris: readonly Uri[]): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const failed: string[] = [];
  for (const uri of inNameOrder(uris)) {
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    try {
      const { text, damaged } = decode(await workspace.fs.readFile(uri));
      if (damaged || text.includes('\0')) failed.push(`“${file}”不是文本，或者编码读不出来`);
      else drafts.push({ name: file.replace(/(?:\.gw)?\.[^.]*$/, ''), text });
    } catch {
      failed.push(`“${file}”打不开`);
    }
  }
  if (failed.length > 0) {
    window.showWarningMessage(`${failed.join('；')}，没有插入。Word 文稿请先转为文本。`);
  }
  return drafts;
}

const inNameOrder = (uris: readonly Uri[]): Uri[] =>
  [...uris].sort((a, b) => a.path.localeCompare(b.path, 'zh', { numeric: true }));

/** Makes all edits in one step, and tells what has to be looked at. */
async function insert(
  editor: TextEditor,
  reports: Services['reports'],
  offset: number,
  drafts: readonly Draft[],
  scheme: HeadingScheme,
): Promise<void> {
  const { document } = editor;
  const { edits, tooDeep } = assemble(reports.of(document), offset, drafts, scheme);
  const done = await editor.edit((edit) => {
    for (const each of edits) edit.replace(toRange(document, each), each.text);
  });
  if (!done) {
    window.showErrorMessage('没有插入：文件是只读的，或者正在被改动。请再试一次。');
    return;
  }
  const notes = [`已插入${drafts.length}份材料，每份前面有一行不打印的来源注释。`];
  if (tooDeep.length > 0) notes.push(`“${tooDeep.join('”“')}”层次过多，最下面几级都写成了①，请核对。`);
  const repeated = duplicatePassage.check(reports.of(document)).length;
  if (repeated > 0) notes.push(`有${repeated}句话在不同材料里重复，见“问题”面板。`);
  window.showInformationMessage(notes.join(''));
}
