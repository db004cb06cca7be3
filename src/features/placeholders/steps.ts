import { commands, Disposable, window } from 'vscode';
import { stepTo } from '../../core/filling/stepping';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { editorOf, select } from '../../host/vscode/editors';
import type { TabKey } from './tabKey';

/** How long a remark stays in the status bar. Milliseconds. */
const REMARK = 4000;

/**
 * The commands that select the next or previous blank, so that what is typed takes its place. Tab and Shift+Tab give them
 * the argument `tab`.
 */
export function registerSteps({ reports, current }: Services, tabKey: TabKey): Disposable {
  const step = async (direction: 1 | -1): Promise<void> => {
    const document = current.document;
    if (!document) return;
    const blanks = reports.of(document).placeholders;
    const editor = editorOf(document);
    const from = editor ? toSpan(document, editor.selection) : { start: 0, end: 0 };
    const found = stepTo(blanks, from, direction);
    if (!found) {
      window.showInformationMessage('没有待填项。');
      return;
    }
    tabKey.expectBlank();
    await select(document, blanks[found.index]!);
    const place = `第 ${found.index + 1} 处，共 ${blanks.length} 处待填`;
    const turned = direction > 0 ? '已回到开头：' : '已转到末尾：';
    window.setStatusBarMessage(found.wrapped ? turned + place : place, REMARK);
  };
  /** The cursor may have left the blank when Tab was pressed: then it does what it does everywhere. */
  const stepBy = (key: unknown, direction: 1 | -1, usual: string) =>
    key === 'tab' && !tabKey.goesOn() ? commands.executeCommand(usual) : step(direction);
  return Disposable.from(
    commands.registerCommand('gongwen.nextPlaceholder', (key?: unknown) => stepBy(key, 1, 'tab')),
    commands.registerCommand('gongwen.previousPlaceholder', (key?: unknown) => stepBy(key, -1, 'outdent')),
  );
}
