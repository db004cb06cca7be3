import { Uri, type Webview } from 'vscode';
import { escapeHtml } from '../../core/layout/escape';
import { cssProperties } from '../../core/layout/gbt9704';
import type { PageStart } from '../../core/layout/protocol';

/** The folders of the extension that the page loads its script and style from. */
export const pageRoots = (extension: Uri): Uri[] => [
  Uri.joinPath(extension, 'dist'),
  Uri.joinPath(extension, 'media'),
];

/**
 * The page, still empty. Nothing may run or load but the extension's own script and style and pictures of the workspace;
 * what the page starts with stands in an escaped attribute, never in a script.
 */
export function pageHtml(webview: Webview, extension: Uri, start: PageStart): string {
  const asset = (...path: string[]) =>
    escapeHtml(String(webview.asWebviewUri(Uri.joinPath(extension, ...path))));
  const nonce = makeNonce();
  const policy = [
    `default-src 'none'`,
    `img-src ${webview.cspSource}`,
    // VS Code puts its own colours and scroll bars into the page as an inline style.
    `style-src ${webview.cspSource} 'unsafe-inline'`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta id="start" data-start="${escapeHtml(JSON.stringify(start))}">
<style>:root{${cssProperties()}}</style>
<link rel="stylesheet" href="${asset('media', 'preview.css')}">
</head>
<body>
<p id="notice" role="status" hidden></p>
<main id="sheet"></main>
<script nonce="${nonce}" src="${asset('dist', 'preview.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
