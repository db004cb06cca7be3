import type { ExtensionContext } from 'vscode';
import { registerAssembling } from './features/assembling/index';
import { registerCheckTask } from './features/checkTask/index';
import { registerCleaning } from './features/cleaning/index';
import { registerCompletion } from './features/completion/index';
import { registerDiagnostics } from './features/diagnostics/index';
import { registerLanguage } from './features/language/index';
import { registerNewReport } from './features/newReport/index';
import { registerNumbering } from './features/numbering/index';
import { registerOutline } from './features/outline/index';
import { registerPlaceholders } from './features/placeholders/index';
import { registerPreview } from './features/preview/index';
import { registerStatistics } from './features/statistics/index';
import { registerSubmission } from './features/submission/index';
import { registerSymbols } from './features/symbols/index';
import { CurrentReport } from './host/current';
import { WritersChoices } from './host/placeholderChoices';
import { Reports } from './host/reports';
import type { Services } from './host/services';

const features = [
  registerCompletion,
  registerDiagnostics,
  registerSymbols,
  registerOutline,
  registerNumbering,
  registerPlaceholders,
  registerPreview,
  registerSubmission,
  registerCheckTask,
  registerStatistics,
  registerLanguage,
  registerCleaning,
  registerAssembling,
  registerNewReport,
];

/** Entry on the desktop, on a server and in the browser: nothing here or below it needs Node. */
export function activate(context: ExtensionContext): void {
  const choices = new WritersChoices(context);
  const reports = new Reports(choices);
  const current = new CurrentReport(reports);
  const services: Services = { context, choices, reports, current };
  context.subscriptions.push(choices, reports, current, ...features.map((register) => register(services)));
}
