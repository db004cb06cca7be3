import { commands, type Disposable } from 'vscode';
import type { Services } from '../../host/services/services';
import { copyAsMarkdown } from './copying';

/** Reports to and from Markdown, which chat assistants and wikis write. */
export function registerMarkdown(services: Services): Disposable {
  return commands.registerCommand('gongwen.copyAsMarkdown', () => copyAsMarkdown(services));
}
