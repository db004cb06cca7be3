import { escapeHtml } from '../../layout/html/escape';
import type { Comparison } from '../model';
import { changeRows, layoutCount } from './rows';
import { summary } from './text';

/** 修改说明: the changes as a table in HTML, with what differs in looks alone in a line below. */
export function changeListHtml(comparison: Comparison): string {
  const rows = changeRows(comparison).map(
    ({ where, before, after, kind }, i) =>
      `<tr><td>${i + 1}</td>${[where, before, after, kind].map((words) => `<td>${escapeHtml(words)}</td>`).join('')}</tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th>序号</th><th>位置</th><th>修改前</th><th>修改后</th><th>类别</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const looks = layoutCount(comparison);
  return `<section id="changes"><h2>修改说明</h2><p>${escapeHtml(summary(comparison))}</p>${table}${looks > 0 ? `<p>仅版式差异 ${looks} 处</p>` : ''}</section>`;
}
