import { commands, Disposable, window } from 'vscode';
import { stepTo } from '../../core/filling/stepping';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { editorOf, select } from '../../host/vscode/editors';

/** How long a remark stays in the status bar. Milliseconds. */
const REMARK = 4000;

/** The commands that select the next or previous blank, so that what is typed takes its place. */
export function registerSteps({ reports, current }: Services): Disposable {
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
    await select(document, blanks[found.index]!);
    const place = `第 ${found.index + 1} 处，共 ${blanks.length} 处待填`;
    const turned = direction > 0 ? '已回到开头：' : '已转到末尾：';
    window.setStatusBarMessage(found.wrapped ? turned + place : place, REMARK);
  };
  return Disposable.from(
    commands.registerCommand('gongwen.nextPlaceholder', () => step(1)),
    commands.registerCommand('gongwen.previousPlaceholder', () => step(-1)),
  );
}
