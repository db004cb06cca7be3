import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  Disposable,
  languages,
  type Range,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { wordsAround } from '../../core/report/clause';
import type { WritersChoices } from '../../host/services/placeholderChoices';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';

/** Single look-alikes are dismissed for good by a quick fix; a command takes that back. */
export function registerDismissals({ choices, reports, current }: Services): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(selector, new Dismissing(reports), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    commands.registerCommand('gongwen.dismissPlaceholder', (uri: Uri, words: string) =>
      choices.dismiss(uri, words),
    ),
    commands.registerCommand('gongwen.restorePlaceholders', () => restore(choices, current.document)),
  );
}

class Dismissing implements CodeActionProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideCodeActions(document: TextDocument, range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    const { text, placeholders } = this.#reports.of(document);
    const { start, end } = toSpan(document, range);
    return placeholders
      .filter((blank) => blank.start <= end && start <= blank.end)
      .map((blank) => {
        const title = `“${text.slice(blank.start, blank.end)}”不是待填项，不再提示`;
        const action = new CodeAction(title, CodeActionKind.QuickFix);
        action.command = {
          command: 'gongwen.dismissPlaceholder',
          title,
          arguments: [document.uri, wordsAround(text, blank)],
        };
        action.diagnostics = diagnostics.filter(
          (each) => each.code === 'placeholder' && each.range.intersection(range),
        );
        return action;
      });
  }
}

async function restore(choices: WritersChoices, document: TextDocument | undefined): Promise<void> {
  if (!document) return;
  const count = choices.dismissedIn(document);
  if (count > 0) await choices.restore(document.uri);
  window.showInformationMessage(
    count > 0 ? `已恢复 ${count} 处不再提示的待填项。` : '这份公文没有不再提示的待填项。',
  );
}
