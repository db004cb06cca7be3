import { type Uri, window } from 'vscode';
import type { Draft } from '../../core/editing/assemble';
import { reportEndings, withoutEnding } from '../../core/text/files/fileNames';
import { type Loss, Losses } from '../../core/word/import/losses';
import type { Bundles } from '../../host/services/bundles';
import { readDraft } from '../../host/services/drafts';
import { nameOf } from '../../host/vscode/language';

/** What can be taken in; dialogs know only what stands behind the last dot. */
export const endings = [
  ...new Set([
    'txt',
    'md',
    'docx',
    ...reportEndings.map((ending) => ending.slice(ending.lastIndexOf('.') + 1)),
  ]),
];

/** Whether `uri` is a file that can be taken in, by its ending; old Word files are told how to be. */
export const isDraft = ({ path }: Uri): boolean =>
  [...endings, 'doc', 'wps'].some((ending) => path.toLowerCase().endsWith(`.${ending}`));

/**
 * The files' texts by name, what is lost of those from Word and what there is to mend in them; those that cannot be read are
 * reported and left out.
 */
export async function readDrafts(
  bundles: Bundles,
  uris: readonly Uri[],
): Promise<{ drafts: Draft[]; losses: readonly Loss[]; notes: readonly string[] }> {
  const drafts: Draft[] = [];
  const notes: string[] = [];
  const losses = new Losses();
  const failed: string[] = [];
  for (const uri of inNameOrder(uris)) {
    const file = nameOf(uri);
    const name = withoutEnding(file);
    const draft = await readDraft(bundles, uri);
    if ('problem' in draft) {
      failed.push(`“${file}”没有插入：${draft.problem}`);
      continue;
    }
    drafts.push({ name, text: draft.text });
    for (const note of draft.notes) notes.push(`“${name}”${note}`);
    for (const { what, count } of draft.losses) losses.add(`“${name}”的${what}`, count);
  }
  if (failed.length > 0) window.showWarningMessage(failed.join(''));
  return { drafts, losses: losses.list(), notes };
}

const inNameOrder = (uris: readonly Uri[]): Uri[] =>
  [...uris].sort((a, b) => a.path.localeCompare(b.path, 'zh', { numeric: true }));
