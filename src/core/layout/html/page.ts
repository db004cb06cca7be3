import { escapeHtml } from './escape';

// A page around what it shows: one scaffold for the pages in VS Code and for the one that prints by itself. Its policy
// follows from what it carries, so that nothing else can run or load.

/** The one script that may run: of the page's own, with its SHA-256 in Base64, or at an address, with the page's own nonce. */
export type PageScript =
  | { readonly text: string; readonly sha256: string }
  | { readonly address: string; readonly nonce: string };

export interface Page {
  /** Without it nothing runs. */
  readonly script?: PageScript;
  /** Style of its own; it may not contain `</style`. */
  readonly style: string;
  /** Style sheets that come behind it, and the source of a policy that they are at. */
  readonly styleSheets?: { readonly from: string; readonly addresses: readonly string[] };
  /** The source of a policy that pictures may come from; without it the page has none. */
  readonly pictures?: string;
  /** As text. */
  readonly title: string;
  /** What the script starts with, in `data-start` of the element `start`: JSON in an attribute, never in a script. */
  readonly start?: unknown;
  /** `data-…` attributes of the body, by name without `data-`. */
  readonly data?: Readonly<Record<string, string>>;
  /** HTML. */
  readonly body: string;
}

/** The whole page as HTML. */
export function pageHtml(page: Page): string {
  const { style, styleSheets, title, start, data = {}, body } = page;
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const lines = [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(page))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(start === undefined ? [] : [`<meta id="start" data-start="${escapeHtml(JSON.stringify(start))}">`]),
    `<style>${style}</style>`,
    ...(styleSheets?.addresses ?? []).map((each) => `<link rel="stylesheet" href="${escapeHtml(each)}">`),
    '</head>',
    `<body${attributes.join('')}>`,
    body,
    ...(page.script ? [scriptHtml(page.script)] : []),
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}

function policyOf({ script, styleSheets, pictures }: Page): string {
  return [
    `default-src 'none'`,
    ...(pictures === undefined ? [] : [`img-src ${pictures}`]),
    // VS Code puts its own colours and scroll bars into a page as an inline style.
    `style-src ${styleSheets ? `${styleSheets.from} ` : ''}'unsafe-inline'`,
    ...(script
      ? [`script-src ${'text' in script ? `'sha256-${script.sha256}'` : `'nonce-${script.nonce}'`}`]
      : []),
  ].join('; ');
}

const scriptHtml = (script: PageScript): string =>
  'text' in script
    ? `<script>${script.text}</script>`
    : `<script nonce="${escapeHtml(script.nonce)}" src="${escapeHtml(script.address)}"></script>`;
