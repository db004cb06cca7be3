import { commands, type Disposable, Uri, window } from 'vscode';
import type { Services } from '../../host/services/services';

/**
 * The guide lies in the package, since whoever reads it may have no network. VS Code's own Markdown preview shows it,
 * with its links to the checks and the command line; where that is switched off, it opens as text.
 */
export function registerGuide({ context }: Services): Disposable {
  const guide = Uri.joinPath(context.extensionUri, 'docs', 'guide.md');
  return commands.registerCommand('gongwen.openGuide', async () => {
    try {
      await commands.executeCommand('markdown.showPreview', guide);
    } catch {
      await window.showTextDocument(guide);
    }
  });
}
