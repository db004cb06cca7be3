import { Uri, type Webview, workspace } from 'vscode';
import type { PictureSource } from '../core/layout/html';
import { pictureKind, relativePath } from '../core/layout/pictures';

/** Folders pictures may come from: the workspace, and the folder the report lies in. */
export function pictureRoots(source: Uri): Uri[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  return source.scheme === 'untitled' ? folders : [...folders, Uri.joinPath(source, '..')];
}

/** The file a picture of `source` lies in; undefined unless it is a relative reference that stays within `pictureRoots`. */
export function pictureFile(source: Uri, reference: string): Uri | undefined {
  const relative = relativePath(reference);
  if (source.scheme === 'untitled' || relative === undefined) return undefined;
  const target = Uri.joinPath(source, '..', relative);
  return pictureRoots(source).some((root) => isWithin(root, target)) ? target : undefined;
}

/** Addresses for the pictures of `source` in a webview. */
export function pictureSource(source: Uri, webview: Webview): PictureSource {
  return (reference) => {
    const file = pictureFile(source, reference);
    return file && String(webview.asWebviewUri(file));
  };
}

/** The pictures of `source` with these references as data URLs, for a page that stands by itself; what cannot be read is left out. */
export async function embeddedPictures(
  source: Uri,
  references: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  for (const reference of new Set(references)) {
    const file = pictureFile(source, reference);
    const kind = file && pictureKind(file.path);
    if (!file || !kind) continue;
    const bytes = await workspace.fs.readFile(file).then(
      (read) => read,
      () => undefined,
    );
    if (bytes) pictures.set(reference, `data:${kind};base64,${toBase64(bytes)}`);
  }
  return pictures;
}

/** In pieces: a call has only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

function isWithin(root: Uri, target: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return (
    root.scheme === target.scheme && root.authority === target.authority && target.path.startsWith(folder)
  );
}
