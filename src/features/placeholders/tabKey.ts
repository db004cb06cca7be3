import { commands, Disposable, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { isReport } from '../../host/vscode/language';
import type { FillProgress } from './progress';

/**
 * Says where Tab goes on to the next blank, as in a form: on a blank that is selected, which it would write blanks over
 * otherwise, and behind what was filled in for one.
 */
export function registerTabKey({ reports }: Services, progress: FillProgress): Disposable {
  let said = false;
  const isAtBlank = (): boolean => {
    const editor = window.activeTextEditor;
    if (!editor || !isReport(editor.document) || editor.selections.length > 1) return false;
    const { start, end } = toSpan(editor.document, editor.selection);
    if (start === end) return progress.isFilledUpTo(editor.document, end);
    return reports
      .of(editor.document)
      .placeholders.some((blank) => blank.start === start && blank.end === end);
  };
  const say = () => {
    const isAt = isAtBlank();
    if (isAt === said) return;
    said = isAt;
    void commands.executeCommand('setContext', 'gongwen.isAtPlaceholder', isAt);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) say();
    }),
    window.onDidChangeActiveTextEditor(say),
  );
}
