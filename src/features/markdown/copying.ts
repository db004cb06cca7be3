import { env, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';

/** How long it is said that something was copied. Milliseconds. */
const REMARK = 4000;

/** `gongwen.copyAsMarkdown`: what is selected of the current report, or all of it, as Markdown on the clipboard. */
export async function copyAsMarkdown({ bundles, current, reports }: Services): Promise<void> {
  const { document } = current;
  if (!document) {
    window.showInformationMessage('请先打开要复制的公文。');
    return;
  }
  const markdown = await bundles.load('markdown');
  if (!markdown) return;
  const selections = editorOf(document)?.selections ?? [];
  const spans = selections
    .map((selection) => toSpan(document, selection))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  await env.clipboard.writeText(markdown.reportMarkdown(reports.of(document), spans));
  window.setStatusBarMessage(
    spans.length > 0 ? '已把选中的内容复制为 Markdown' : '已把全文复制为 Markdown',
    REMARK,
  );
}
