import { type Uri, window } from 'vscode';
import type { Bundles } from '../../host/services/bundles';
import { openDraft, readDraft, tellLosses } from '../../host/services/drafts';
import { nameOf } from '../../host/vscode/language';

/**
 * `gongwen.importDocx`: the Word file `source` (without one: one that is chosen) as a new report, not saved anywhere. What
 * could not be kept is listed.
 */
export async function importWord(bundles: Bundles, source?: Uri): Promise<void> {
  const uri = source ?? (await choose());
  if (!uri) return;
  const name = nameOf(uri);
  const draft = await readDraft(bundles, uri);
  if ('problem' in draft) {
    window.showErrorMessage(`没有导入“${name}”：${draft.problem}`);
    return;
  }
  await openDraft(draft);
  if (draft.losses.length > 0) await tellLosses(`已导入“${name}”。`, draft.losses);
}

async function choose(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: '导入 Word 文档',
    openLabel: '导入',
    filters: { 'Word 文档': ['docx'] },
  });
  return chosen?.[0];
}
