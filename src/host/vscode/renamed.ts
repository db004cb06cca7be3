import { type FileRenameEvent, Uri } from 'vscode';

/** What `uri` is once `files`, or folders, were renamed. */
export function uriAfter(uri: Uri, files: FileRenameEvent['files']): Uri {
  const before = uri.toString();
  const file = files.find(({ oldUri }) => before === `${oldUri}` || before.startsWith(`${oldUri}/`));
  return file ? Uri.parse(`${file.newUri}${before.slice(`${file.oldUri}`.length)}`, true) : uri;
}
