import { Uri, type Webview } from 'vscode';
import { cssProperties } from '../../core/layout/gbt9704';
import { escapeHtml } from '../../core/layout/html/escape';

/** The folders of the extension that the page loads its script and style from. */
export const pageRoots = (extension: Uri): Uri[] => [
  Uri.joinPath(extension, 'dist'),
  Uri.joinPath(extension, 'media'),
];

/** The page, still empty. Nothing may run or load but the extension's own script and style. */
export function pageHtml(webview: Webview, extension: Uri): string {
  const asset = (...path: string[]) =>
    escapeHtml(String(webview.asWebviewUri(Uri.joinPath(extension, ...path))));
  const policy = [
    `default-src 'none'`,
    // VS Code puts its own colours and scroll bars into the page as an inline style.
    `style-src ${webview.cspSource} 'unsafe-inline'`,
    `script-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root{${cssProperties()}}</style>
<link rel="stylesheet" href="${asset('media', 'submission.css')}">
</head>
<body>
<main id="sheet"></main>
<script src="${asset('dist', 'submission.js')}"></script>
</body>
</html>`;
}
