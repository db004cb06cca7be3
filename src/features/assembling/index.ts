import { commands, Disposable, languages, type TextDocument, type Uri, window } from 'vscode';
import { assemble, assemblyLevels, type Draft } from '../../core/editing/assemble';
import { type HeadingScheme, schemes } from '../../core/report/ordinals/schemes';
import { repeatedAcrossParts } from '../../core/rules/wording/duplicate-passage';
import { tellLosses } from '../../host/services/drafts';
import type { Services } from '../../host/services/services';
import { applyEdits } from '../../host/vscode/edits';
import { isReport, selector } from '../../host/vscode/language';
import { endings, readDrafts } from './drafts';
import { DraftDrop, droppedFiles } from './dropping';

/** Takes several departments' texts in as sections of the report that is being written. */
export function registerAssembling(services: Services): Disposable {
  const { bundles, reports } = services;
  return Disposable.from(
    languages.registerDocumentDropEditProvider(selector, new DraftDrop(services), droppedFiles),
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
      const { version } = document;
      const offset = document.offsetAt(editor.selection.active);
      const levels = assemblyLevels(reports.of(document), offset);
      const scheme = files || levels.length < 2 ? levels[0] : await askForLevel(levels);
      if (!scheme) return;
      const { drafts, losses, notes } = await readDrafts(bundles, uris);
      if (drafts.length === 0) return;
      if (document.version !== version) {
        window.showWarningMessage(
          '没有插入：读取材料的时候这份公文又有改动。请把光标放到要插入的地方，再试一次。',
        );
        return;
      }
      const inserted = await insert(document, reports, offset, drafts, scheme);
      const done = inserted === undefined ? undefined : [inserted, ...notes].join('');
      if (done === undefined) window.showErrorMessage('没有插入：文件是只读的，或者正在被改动。请再试一次。');
      else if (losses.length > 0) await tellLosses(done, losses);
      else window.showInformationMessage(done);
    }),
  );
}

function askForFiles(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    filters: { 文稿: endings },
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

/** Makes all edits in one step; what was done and what has to be looked at, undefined if nothing was done. */
async function insert(
  document: TextDocument,
  reports: Services['reports'],
  offset: number,
  drafts: readonly Draft[],
  scheme: HeadingScheme,
): Promise<string | undefined> {
  const { edits, tooDeep } = assemble(reports.of(document), offset, drafts, scheme);
  if (!(await applyEdits(document, edits))) return undefined;
  const notes = [`已插入${drafts.length}份材料，每份的标题下面有一行不打印的来源注释。`];
  if (tooDeep.length > 0) notes.push(`“${tooDeep.join('”“')}”层次过多，最下面几级都写成了①，请核对。`);
  const repeated = repeatedAcrossParts(reports.of(document));
  if (repeated > 0) notes.push(`有${repeated}句话在不同材料里重复，见“问题”面板。`);
  return notes.join('');
}
