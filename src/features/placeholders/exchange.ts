import { commands, Disposable, env, window, workspace } from 'vscode';
import { titleOfReport } from '../../core/report/sections';
import { decode } from '../../core/text/files/decode';
import type { Services } from '../../host/services/services';
import { proposedFile } from '../../host/vscode/outside';
import { review } from './review';
import { putValues } from './values';

/** So many rows that fit no blank are named. */
const NAMED = 3;

/** The open blanks go out as a table for others to fill, and values come in from one. */
export function registerExchange(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.exportPlaceholders', () => exportTable(services)),
    commands.registerCommand('gongwen.importValues', () => importValues(services)),
  );
}

async function exportTable({ current, bundles, reports }: Services): Promise<void> {
  const document = current.document;
  const tables = document && (await bundles.load('valueTable'));
  if (!tables) return;
  const report = reports.of(document);
  if (report.placeholders.length === 0) {
    window.showInformationMessage('没有待填项，不用导出。');
    return;
  }
  const proposed = proposedFile(document, titleOfReport(report), '-待填项.csv');
  const target = await window.showSaveDialog({
    ...(proposed && { defaultUri: proposed }),
    filters: { 'CSV 表格': ['csv'] },
    title: '导出待填项',
  });
  if (!target) return;
  try {
    // Excel takes a file without the mark for one in the ANSI code page.
    await workspace.fs.writeFile(target, new TextEncoder().encode(`\ufeff${tables.toTable(report)}`));
  } catch {
    window.showWarningMessage('没有导出：文件写不进去，可能正在 Excel 里打开，请关闭后再试。');
    return;
  }
  window.showInformationMessage(
    `已导出 ${report.placeholders.length} 处待填项。填好“填写内容”一列以后，用“从表格填入”取回。`,
  );
}

async function importValues(services: Services): Promise<void> {
  const document = services.current.document;
  if (!document) return;
  const { reports } = services;
  if (reports.of(document).placeholders.length === 0) {
    window.showInformationMessage('没有待填项，不用填入。');
    return;
  }
  const table = await chooseTable();
  const tables = table === undefined ? undefined : await services.bundles.load('valueTable');
  if (table === undefined || !tables) return;
  const rows = tables.readTable(table);
  if (rows.length === 0) {
    window.showWarningMessage(
      '没有读到可以填的内容。表格要有两列：前一列写明填在哪里（词句），后一列是要填的值；在 Excel 里选中两列复制即可。',
    );
    return;
  }
  const { matched, unmatched } = tables.matchRows(reports.of(document), rows);
  const left = unmatched.slice(0, NAMED).map(({ words }) => `“${words.slice(0, 20)}”`);
  const rest = `${unmatched.length} 行没有对应的待填项：${left.join('、')}${unmatched.length > NAMED ? '等' : ''}。`;
  if (matched.length === 0) {
    window.showWarningMessage(`没有填入：${rest}`);
    return;
  }
  const proposals = matched.map(({ blank, row, sure }) => ({
    start: blank.start,
    end: blank.end,
    text: row.value,
    sure,
    origin: sure ? '' : `$(question) 请核对是不是“${row.words.slice(0, 20)}”`,
  }));
  const chosen = await review(document, (each) => reports.of(each), '从表格填入：请逐项核对', proposals);
  if (!chosen || !(await putValues(document, chosen))) return;
  window.showInformationMessage(
    [`已填入 ${chosen.length} 处，可以一次撤销。`, ...(unmatched.length > 0 ? [rest] : [])].join(''),
  );
}

/** The text of the table that is chosen: what has been copied, or a file. */
async function chooseTable(): Promise<string | undefined> {
  const clipboard = {
    label: '$(clippy) 剪贴板',
    detail: '在 Excel 或 WPS 表格里选中两列复制：词句、要填的值',
  };
  const file = { label: '$(file) CSV 文件…', detail: '导出的待填项表格，填好以后另存为 CSV' };
  const from = await window.showQuickPick([clipboard, file], {
    title: '从表格填入',
    placeHolder: '表格在哪里',
  });
  if (from === clipboard) return env.clipboard.readText();
  if (from !== file) return undefined;
  const [uri] =
    (await window.showOpenDialog({ filters: { 表格: ['csv', 'tsv', 'txt'] }, title: '从表格填入' })) ?? [];
  if (!uri) return undefined;
  try {
    return decode(await workspace.fs.readFile(uri)).text;
  } catch {
    window.showWarningMessage('读不了这个文件，请核对后再试。');
    return undefined;
  }
}
