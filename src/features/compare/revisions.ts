import { Uri, window, workspace } from 'vscode';
import type { Comparison } from '../../core/compare/model';
import { parse } from '../../core/report/parse';
import { withoutEnding } from '../../core/text/files/fileNames';
import { houseStyleOf } from '../../host/services/houseStyle';
import type { Services } from '../../host/services/services';
import { nameOf } from '../../host/vscode/language';
import { setting } from '../../host/vscode/settings';

/** Who a change is by where the settings name nobody. */
const NOBODY = '修改人';

/** Writes the changes of `comparison`, of the report `source`, as tracked changes of a Word file where the writer wants it. */
export async function exportRevisions(
  { bundles }: Services,
  comparison: Comparison,
  source: Uri,
  given?: Uri,
): Promise<void> {
  const target = given ?? (await chooseTarget(source));
  const [word, compare] = await Promise.all([bundles.load('word'), bundles.load('compare')]);
  if (!target || !word || !compare) return;
  const { report, revised } = compare.merged(comparison, parse);
  const written = setting<unknown>('compare.author', source);
  const author = typeof written === 'string' && written.trim() !== '' ? written.trim() : NOBODY;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  try {
    const file = await word.exportDocx(report, {
      house: houseStyleOf(source),
      markdown: await bundles.markdownFor(report),
      tracked: { revised, author, date },
    });
    if (file) await workspace.fs.writeFile(target, file);
    window.showInformationMessage(`已导出带修订的 Word 文件：${nameOf(target)}`);
  } catch {
    window.showErrorMessage(`没有导出：写不进“${nameOf(target)}”，请检查权限，或者关闭正在使用它的程序。`);
  }
}

function chooseTarget(source: Uri): Thenable<Uri | undefined> {
  const name = `${withoutEnding(nameOf(source))}（修订）.docx`;
  return window.showSaveDialog({
    title: '导出带修订的 Word 文件',
    defaultUri: source.scheme === 'untitled' ? Uri.file(name) : Uri.joinPath(source, '..', name),
    filters: { 'Word 文档': ['docx'] },
  });
}
