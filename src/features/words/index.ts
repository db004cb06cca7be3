import { CodeActionKind, commands, Disposable, languages, type Uri } from 'vscode';
import type { Services } from '../../host/services/services';
import { selector } from '../../host/vscode/language';
import { WordActions } from './actions';
import { addWord } from './add';
import { exportBuiltInWords, showBuiltInWords } from './builtIn';
import { keepForUser } from './keep';
import { showWords } from './show';

/** The office's own list: entering words, looking through it, and what is built in. */
export function registerWords(services: Services): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(selector, new WordActions(services.reports), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    commands.registerCommand('gongwen.addWord', (uri?: Uri, wrong?: string, right?: string) =>
      // From a menu the arguments are VS Code's own.
      typeof wrong === 'string' ? addWord(services, uri, wrong, right) : addWord(services),
    ),
    commands.registerCommand('gongwen.keepAsRight', (right: string) =>
      keepForUser({ right }, `以后“${right}”不再提示。`),
    ),
    commands.registerCommand('gongwen.showWords', () => showWords(services)),
    commands.registerCommand('gongwen.showBuiltInWords', showBuiltInWords),
    commands.registerCommand('gongwen.exportBuiltInWords', exportBuiltInWords),
  );
}
