import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  Disposable,
  languages,
  type QuickPickItem,
  type Range,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import type { PartRole } from '../../core/report/documentParts/roles';
import { mayBePart, roleNames, roleOfLine, wordsOfLine } from '../../core/report/documentParts/said';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { selector } from '../../host/vscode/language';
import { registerColours } from './colours';

/** “这一行是…”: writers say what a line is where it was read otherwise, and it is kept. */
export function registerLineRoles({ choices, reports }: Services): Disposable {
  return Disposable.from(
    registerColours(reports, choices),
    languages.registerCodeActionsProvider(selector, new Saying(reports), {
      providedCodeActionKinds: [CodeActionKind.RefactorRewrite],
    }),
    commands.registerCommand('gongwen.sayLineRole', async (uri?: Uri, line?: number) => {
      const editor = window.activeTextEditor;
      const document = editor?.document;
      if (!document || (uri && document.uri.toString() !== uri.toString())) return;
      const at = line ?? editor.selection.active.line;
      const report = reports.of(document);
      const words = wordsOfLine(report, at);
      if (words === undefined) {
        window.showInformationMessage('这一行是空行或者不打印的内容，请把光标放在要说明的那一行。');
        return;
      }
      const isSaid = choices.roles(document.uri).has(words);
      const chosen = await choose(roleOfLine(report, at), isSaid);
      if (chosen) await choices.sayRole(document.uri, words, chosen.role);
    }),
  );
}

interface RoleItem extends QuickPickItem {
  /** Undefined: as it is read. */
  readonly role: PartRole | 'body' | undefined;
}

async function choose(now: PartRole | 'body', isSaid: boolean): Promise<RoleItem | undefined> {
  const items = Object.entries(roleNames).map(
    ([role, label]): RoleItem => ({
      label,
      ...(role === now && { description: '现在' }),
      role: role as PartRole | 'body',
    }),
  );
  const automatic: RoleItem = { label: '恢复自动判断', role: undefined };
  return window.showQuickPick(isSaid ? [automatic, ...items] : items, {
    title: '这一行是…',
    placeHolder: '选定以后，版面、Word 文件、大纲和检查都照此办理，并且一直记住',
  });
}

class Saying implements CodeActionProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const { line } = range.start;
    const report = this.#reports.of(document);
    if (range.end.line !== line || !mayBePart(report, line)) return [];
    const now = roleNames[roleOfLine(report, line)].replace(/（.*）$/, '');
    const title = `这一行是…（现在：${now}）`;
    const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
    action.command = { command: 'gongwen.sayLineRole', title, arguments: [document.uri, line] };
    return [action];
  }
}
