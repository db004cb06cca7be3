import { commands, Disposable, Uri } from 'vscode';
import type { Services } from '../../host/services/services';
import { convertMarkdown } from './conversion';
import { copyAsMarkdown } from './copying';

/** Reports to and from Markdown, which chat assistants and wikis write. */
export function registerMarkdown(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.copyAsMarkdown', () => copyAsMarkdown(services)),
    commands.registerCommand('gongwen.convertMarkdown', (uri?: unknown) =>
      convertMarkdown(services, uri instanceof Uri ? uri : undefined),
    ),
  );
}
