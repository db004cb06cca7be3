import type { ExtensionContext } from 'vscode';
import type { Reports } from './reports';

/** What every feature is given. */
export interface Services {
  readonly context: ExtensionContext;
  readonly reports: Reports;
}
