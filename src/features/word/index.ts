import { commands, Disposable, Uri } from 'vscode';
import { asUri } from '../../host/exporting/target';
import type { Services } from '../../host/services/services';
import { exportReport } from './export';
import { importWord } from './import';

/** Reports out to Word, and Word drafts in. */
export function registerWord(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.exportDocx', (source?: Uri, target?: unknown) =>
      exportReport(services, source, asUri(target)),
    ),
    // As text from the button of a page.
    commands.registerCommand('gongwen.importDocx', (source?: Uri | string) =>
      importWord(services.bundles, typeof source === 'string' ? Uri.parse(source) : source),
    ),
  );
}
