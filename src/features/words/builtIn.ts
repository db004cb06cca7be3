import { type QuickPickItem, window, workspace } from 'vscode';
import { CONFUSABLES } from '../../core/rules/wording/confusables';
import { formatCsv } from '../../core/text/dsv';
import { change } from './keep';

const TITLE = '内置用词表（勾选的检查）';

interface BuiltInWord {
  readonly wrong: string;
  readonly right: string;
  readonly reason: string;
  /** It is a slip in some surroundings only. */
  readonly isConditional: boolean;
}

const builtIn: readonly BuiltInWord[] = CONFUSABLES.flatMap(({ reason, words }) =>
  words.map(({ wrong, right, before, behind }) => ({
    wrong,
    right,
    reason,
    isConditional: before !== undefined || behind !== undefined,
  })),
);

interface BuiltInItem extends QuickPickItem {
  readonly wrong: string;
}

/** Shows the words that come with the extension; what is not ticked any more is not checked from now on. */
export async function showBuiltInWords(): Promise<void> {
  const off = new Set(switchedOff());
  const items = builtIn.map(({ wrong, right, reason }): BuiltInItem => {
    return { wrong, label: wrong, description: `应写作“${right}”`, detail: reason, picked: !off.has(wrong) };
  });
  const ticked = await window.showQuickPick(items, {
    title: TITLE,
    placeHolder: `共 ${items.length} 条，可以查找；去掉勾就不再检查`,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!ticked) return;
  const on = new Set(ticked.map(({ wrong }) => wrong));
  const now = new Set(builtIn.flatMap(({ wrong }) => (on.has(wrong) ? [] : [wrong])));
  const own = new Set(builtIn.map(({ wrong }) => wrong));
  await change((list) => [
    ...list.filter((entry) => !(isOff(entry) && own.has(entry.wrong) && !now.has(entry.wrong))),
    ...[...now].filter((wrong) => !off.has(wrong)).map((wrong) => ({ wrong, level: 'off' })),
  ]);
}

/** Writes the words that come with the extension into a table that Excel opens, and that may be a list of one's own. */
export async function exportBuiltInWords(): Promise<void> {
  const target = await window.showSaveDialog({ filters: { 'CSV 表格': ['csv'] }, title: '导出内置用词表' });
  if (!target) return;
  const off = new Set(switchedOff());
  const rows = builtIn.map(({ wrong, right, reason, isConditional }) => [
    wrong,
    right,
    off.has(wrong) ? '不查' : '',
    reason,
    isConditional ? '看前后文' : '',
  ]);
  const table = formatCsv([['错误写法', '正确写法', '级别', '说明', '条件'], ...rows]);
  try {
    // Excel takes a file without the mark for one in the ANSI code page.
    await workspace.fs.writeFile(target, new TextEncoder().encode(`\ufeff${table}`));
  } catch {
    window.showWarningMessage('没有导出：文件写不进去，可能正在 Excel 里打开，请关闭后再试。');
    return;
  }
  window.showInformationMessage(`已导出 ${rows.length} 条内置用词。`);
}

/** The wrong wordings that the user's settings have switched off. */
function switchedOff(): string[] {
  const written = workspace.getConfiguration('gongwen').inspect<unknown>('words')?.globalValue;
  return (Array.isArray(written) ? written : []).flatMap((entry) => (isOff(entry) ? [entry.wrong] : []));
}

const isOff = (entry: unknown): entry is { readonly wrong: string } =>
  typeof entry === 'object' &&
  entry !== null &&
  'wrong' in entry &&
  typeof entry.wrong === 'string' &&
  'level' in entry &&
  entry.level === 'off';
