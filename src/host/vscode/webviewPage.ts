import { Uri, type Webview } from 'vscode';
import { type Page, pageHtml } from '../../core/layout/html/page';

/** The folders of the extension that its pages load their scripts and styles from. */
export const pageRoots = (extension: Uri): Uri[] => [
  Uri.joinPath(extension, 'dist'),
  Uri.joinPath(extension, 'media'),
];

/** What a page in VS Code is made of besides what all of them have. */
export interface WebviewPage extends Pick<Page, 'style' | 'start' | 'data' | 'body'> {
  /** Said by screen readers when somebody comes to the page. */
  readonly title: string;
  /** Of the bundle in dist/, without `.js`; without it the page only shows. */
  readonly script?: string;
  /** Of the files in media/, without `.css`. */
  readonly styleSheets: readonly string[];
  /** Whether pictures of `localResourceRoots` may be shown. */
  readonly hasPictures?: boolean;
}

/** The page as HTML. Nothing may run or load but the extension's own script, if it has one, and styles, and pictures where it has them. */
export function webviewPage(webview: Webview, extension: Uri, page: WebviewPage): string {
  const address = (...path: string[]): string =>
    String(webview.asWebviewUri(Uri.joinPath(extension, ...path)));
  const { title, style, start, data, body } = page;
  return pageHtml({
    title,
    style,
    body,
    ...(start !== undefined && { start }),
    ...(data && { data }),
    ...(page.hasPictures && { pictures: webview.cspSource }),
    styleSheets: {
      from: webview.cspSource,
      addresses: page.styleSheets.map((name) => address('media', `${name}.css`)),
    },
    ...(page.script !== undefined && {
      script: { address: address('dist', `${page.script}.js`), nonce: makeNonce() },
    }),
  });
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
