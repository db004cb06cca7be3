import type { ExtensionContext } from 'vscode';
import { Reports } from './host/reports';
import type { Services } from './host/services';

/** Entry on the desktop, on a server and in the browser: nothing here or below it needs Node. */
export function activate(context: ExtensionContext): void {
  const reports = new Reports();
  const services: Services = { context, reports };
  context.subscriptions.push(reports);
}
