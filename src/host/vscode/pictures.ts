import { type Uri, type Webview, workspace } from 'vscode';
import { pictureKind } from '../../core/layout/html/pictures';
import type { PictureSource } from '../../core/layout/html/report';
import { nearbyFile } from './nearby';

/** Addresses for the pictures of `source` in a webview. */
export function pictureSource(source: Uri, webview: Webview): PictureSource {
  return (reference) => {
    const file = nearbyFile(source, reference);
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
    const file = nearbyFile(source, reference);
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
