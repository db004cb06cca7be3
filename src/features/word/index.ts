import { commands, Disposable, type Uri } from 'vscode';
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
    commands.registerCommand('gongwen.importDocx', (source?: Uri) => importWord(services.bundles, source)),
  );
}
