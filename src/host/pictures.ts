import { Uri, workspace } from 'vscode';

/** Folders pictures may come from: the workspace, and the folder the report lies in. */
export function pictureRoots(source: Uri): Uri[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  return source.scheme === 'untitled' ? folders : [...folders, Uri.joinPath(source, '..')];
}

/** The file a picture of the report `source` refers to: only relative references that stay within `pictureRoots`. */
export function pictureUri(source: Uri, reference: string): Uri | undefined {
  if (source.scheme === 'untitled' || /^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(reference)) return undefined;
  const target = Uri.joinPath(source, '..', decode(reference));
  return pictureRoots(source).some((root) => isWithin(root, target)) ? target : undefined;
}

function decode(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

function isWithin(root: Uri, target: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return (
    root.scheme === target.scheme && root.authority === target.authority && target.path.startsWith(folder)
  );
}
