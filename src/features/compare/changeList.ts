import { env, type TextDocument, type Uri, window } from 'vscode';
import type { ChangeList } from '../../core/compare/shown/list';
import type { Bundles } from '../../host/services/bundles';
import { nameOf } from '../../host/vscode/language';
import { proposedFile, tellWritten, writeAsked } from '../../host/vscode/outside';

/** How long it is said that something was copied. Milliseconds. */
const REMARK = 4000;

/** Puts 修改说明 on the clipboard as a table that spreadsheets and Word take. */
export async function copyList(bundles: Bundles, list: ChangeList): Promise<void> {
  const compare = await bundles.load('compare');
  if (!compare) return;
  await env.clipboard.writeText(compare.listText(list));
  window.setStatusBarMessage(`已复制修改说明，共 ${list.length - 1} 处`, REMARK);
}

/** Writes 修改说明 as a table for a spreadsheet where the writer wants it. */
export async function exportList(
  bundles: Bundles,
  list: ChangeList,
  document: TextDocument,
  given?: Uri,
): Promise<void> {
  const compare = await bundles.load('compare');
  const proposed = proposedFile(document, null, '-修改说明.csv');
  const target =
    given ??
    (await window.showSaveDialog({
      ...(proposed && { defaultUri: proposed }),
      filters: { 'CSV 表格': ['csv'] },
      title: '导出修改说明',
    }));
  if (!compare || !target) return;
  if (await writeAsked(target, new TextEncoder().encode(compare.listCsv(list))))
    await tellWritten(target, `已导出修改说明，共 ${list.length - 1} 处：${nameOf(target)}`);
}
