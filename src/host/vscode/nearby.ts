import { Uri, workspace } from 'vscode';
import { pathWithin } from '../../core/text/files/paths';

/** Folders that files named in a report may lie in: the workspace, and the folder of the report. */
export function nearbyFolders(source: Uri): Uri[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  return source.scheme === 'untitled' ? folders : [...folders, Uri.joinPath(source, '..')];
}

/** The file that `source` names; undefined unless it is a relative reference that stays within `nearbyFolders`. */
export function nearbyFile(source: Uri, reference: string): Uri | undefined {
  if (source.scheme === 'untitled') return undefined;
  const roots = nearbyFolders(source).filter(
    ({ scheme, authority }) => scheme === source.scheme && authority === source.authority,
  );
  const path = pathWithin(
    reference,
    Uri.joinPath(source, '..').path,
    roots.map((root) => root.path),
  );
  return path === undefined ? undefined : source.with({ path });
}
