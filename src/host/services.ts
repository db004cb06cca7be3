import type { ExtensionContext } from 'vscode';
import type { CurrentReport } from './current';
import type { WritersChoices } from './placeholderChoices';
import type { Reports } from './reports';

/** What every feature is given. */
export interface Services {
  readonly context: ExtensionContext;
  readonly choices: WritersChoices;
  readonly reports: Reports;
  /** The report that views and the status bar tell about. */
  readonly current: CurrentReport;
}
