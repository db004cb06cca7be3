import { commands, Disposable, type Uri, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { importFolder } from './folder';
import { WordFileEditor } from './wordFiles';

/** What people have already: Word files that are opened as they are, old ones among them, and folders of reports. */
export function registerBringing(services: Services): Disposable {
  const editor = new WordFileEditor(services);
  return Disposable.from(
    window.registerCustomEditorProvider('gongwen.wordFile', editor),
    window.registerCustomEditorProvider('gongwen.oldWordFile', editor),
    commands.registerCommand('gongwen.importFolder', (folder?: Uri) =>
      importFolder(services.bundles, folder),
    ),
  );
}
