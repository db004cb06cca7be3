import { escapeHtml } from '../layout/html/escape';

// The page that a Word file is opened as: what would come in, and the button that brings it in.

/** What is said of a file that can be read. */
export interface WordFilePage {
  /** Where the button leads. */
  readonly address: string;
  /** What a text cannot keep, and how often. */
  readonly losses: readonly { readonly what: string; readonly count: number }[];
  /** Sentences on what there is to mend. */
  readonly notes: readonly string[];
  /** The report as HTML, a block each. */
  readonly blocks: readonly { readonly html: string }[];
}

/** The body of the page, as HTML. Nothing stands between blocks: on paper a line end would be a line. */
export function wordFileHtml({ address, losses, notes, blocks }: WordFilePage): string {
  const lost = losses.map(({ what, count }) => `${what} ${count} 处`).join('、');
  const said = [
    '下面是导入成公文后的样子。导入后是一份没有保存的新公文，原文件不动。',
    ...(lost === '' ? [] : [`纯文本里没有保留：${lost}。`]),
    ...notes,
  ];
  return `<header class="import"><a class="button" role="button" href="${escapeHtml(address)}">导入为公文</a>
${said.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('\n')}</header>
<main class="paper roll">${blocks.map(({ html }) => html).join('')}</main>`;
}

/** The same of a file that cannot be read: why, and what to do. */
export const unreadableHtml = (name: string, problem: string): string => `<header class="import">
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(problem)}</p>
</header>`;
