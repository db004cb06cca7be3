import { FileType, Uri, workspace } from 'vscode';
import { draftLabel, KEPT_DRAFTS, keptDraft } from '../../core/text/files/keptDrafts';
import { relativePath } from '../../core/text/files/paths';
import { nameOf } from '../vscode/language';
import { setting } from '../vscode/settings';

// Where drafts of a report are kept, and which there are.

/** A draft that was kept, and how it is listed. */
export interface KeptDraftFile {
  readonly uri: Uri;
  readonly label: string;
}

/** The folder of kept drafts as it is written in the setting for `scope`; relative to that of the report. */
export function draftsFolderName(scope: Uri): string {
  const written = setting<unknown>('drafts.folder', scope);
  const below =
    typeof written === 'string' && written.trim() !== '' ? relativePath(written.trim()) : undefined;
  return below ?? KEPT_DRAFTS;
}

/** The folder that drafts of `report` are kept in; it lies beside the report or below its folder, whatever is set. */
export const draftsFolder = (report: Uri): Uri => Uri.joinPath(report, '..', draftsFolderName(report));

/** The names of the files in `folder`; none if there is no such folder. */
export async function namesIn(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => ((type & FileType.File) !== 0 ? [name] : []));
  } catch {
    return [];
  }
}

/** The drafts of `report` that were kept, the latest first. */
export async function keptDraftsOf(report: Uri): Promise<KeptDraftFile[]> {
  if (report.scheme === 'untitled') return [];
  const folder = draftsFolder(report);
  const drafts = (await namesIn(folder)).flatMap((name) => {
    const draft = keptDraft(name, nameOf(report));
    return draft ? [{ name, draft }] : [];
  });
  return drafts
    .sort((a, b) =>
      a.draft.day === b.draft.day ? b.draft.number - a.draft.number : a.draft.day < b.draft.day ? 1 : -1,
    )
    .map(({ name, draft }) => ({ uri: Uri.joinPath(folder, name), label: draftLabel(draft) }));
}
