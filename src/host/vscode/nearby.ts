import { Uri, workspace } from 'vscode';
import { relativePath } from '../../core/layout/html/pictures';

/** Folders that files named in a report may lie in: the workspace, and the folder of the report. */
export function nearbyFolders(source: Uri): Uri[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  return source.scheme === 'untitled' ? folders : [...folders, Uri.joinPath(source, '..')];
}

/** The file that `source` names; undefined unless it is a relative reference that stays within `nearbyFolders`. */
export function nearbyFile(source: Uri, reference: string): Uri | undefined {
  const relative = relativePath(reference);
  if (source.scheme === 'untitled' || relative === undefined) return undefined;
  const target = Uri.joinPath(source, '..', relative);
  return nearbyFolders(source).some((root) => isWithin(root, target)) ? target : undefined;
}

function isWithin(root: Uri, target: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return (
    root.scheme === target.scheme && root.authority === target.authority && target.path.startsWith(folder)
  );
}
