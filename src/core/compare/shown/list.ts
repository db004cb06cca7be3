import { escapeHtml } from '../../layout/html/escape';
import { formatCsv, formatRow } from '../../text/dsv';
import type { Comparison } from '../model';
import { changeRows, layoutCount } from './rows';
import { summary } from './text';

// 修改说明, 勘误表: the changes as a table of where, before, after and kind.

/** Rows of cells, the head first. */
export type ChangeList = readonly (readonly string[])[];

const HEAD = ['序号', '位置', '修改前', '修改后', '类别'] as const;

export const changeList = (comparison: Comparison): ChangeList => [
  HEAD,
  ...changeRows(comparison).map(({ where, before, after, kind }, i) => [
    `${i + 1}`,
    where,
    before,
    after,
    kind,
  ]),
];

/** A table for a spreadsheet; Excel takes a file without the mark for one in the ANSI code page. */
export const listCsv = (list: ChangeList): string => `\ufeff${formatCsv(list)}`;

/** The same as spreadsheets copy it, to be pasted into one, or into a table of Word. */
export const listText = (list: ChangeList): string => list.map((row) => `${formatRow(row, '\t')}\n`).join('');

/** The same with what differs in looks alone in a line below. */
export function changeListHtml(comparison: Comparison): string {
  const [head, ...rows] = changeList(comparison);
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((words) => `<${tag}>${escapeHtml(words)}</${tag}>`).join('')}</tr>`;
  const table =
    rows.length === 0
      ? ''
      : `<table><thead>${cells('th', head!)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
  const looks = layoutCount(comparison);
  return `<section id="changes"><h2>修改说明</h2><p>${escapeHtml(summary(comparison))}</p>${table}${looks > 0 ? `<p>仅版式差异 ${looks} 处</p>` : ''}</section>`;
}
