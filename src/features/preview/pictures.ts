import type { Uri, Webview } from 'vscode';
import type { PictureSource } from '../../core/layout/html';
import { pictureUri } from '../../host/pictures';

/** Addresses for the pictures of `source` in a page: those that the report may show. */
export function pictureSource(source: Uri, webview: Webview): PictureSource {
  return (reference) => {
    const target = pictureUri(source, reference);
    return target && String(webview.asWebviewUri(target));
  };
}
