import type { ExtensionContext } from 'vscode';
import { registerAssembling } from './features/assembling/index';
import { registerBringing } from './features/bringing/index';
import { registerCheckTask } from './features/checkTask/index';
import { registerCleaning } from './features/cleaning/index';
import { registerCompare } from './features/compare/index';
import { registerCompletion } from './features/completion/index';
import { registerDiagnostics } from './features/diagnostics/index';
import { registerDrafts } from './features/drafts/index';
import { registerFocus } from './features/focus/index';
import { registerFrontMatter } from './features/frontMatter/index';
import { registerGuide } from './features/guide/index';
import { registerLanguage } from './features/language/index';
import { registerLineRoles } from './features/lineRoles/index';
import { registerMarkdown } from './features/markdown/index';
import { registerNewReport } from './features/newReport/index';
import { registerNumbering } from './features/numbering/index';
import { registerOutline } from './features/outline/index';
import { registerPhrases } from './features/phrases/index';
import { registerPlaceholders } from './features/placeholders/index';
import { registerPreview } from './features/preview/index';
import { registerPrint } from './features/print/index';
import { registerReferences } from './features/references/index';
import { registerSample } from './features/sample/index';
import { registerStatistics } from './features/statistics/index';
import { registerSubmission } from './features/submission/index';
import { registerSymbols } from './features/symbols/index';
import { registerWord } from './features/word/index';
import { registerWords } from './features/words/index';
import { Bundles } from './host/services/bundles';
import { CurrentReport } from './host/services/current';
import { OtherReports } from './host/services/otherReports';
import { PhraseLibrary } from './host/services/phraseLibrary';
import { WritersChoices } from './host/services/placeholderChoices';
import { Reports } from './host/services/reports';
import type { Services } from './host/services/services';
import { WordCountsFile } from './host/services/wordCounts';
import { WordLists } from './host/services/wordLists';

const features = [
  registerCompletion,
  registerPhrases,
  registerDiagnostics,
  registerFrontMatter,
  registerSymbols,
  registerReferences,
  registerOutline,
  registerNumbering,
  registerPlaceholders,
  registerLineRoles,
  registerPreview,
  registerFocus,
  registerSubmission,
  registerCheckTask,
  registerPrint,
  registerStatistics,
  registerWord,
  registerWords,
  registerLanguage,
  registerCleaning,
  registerMarkdown,
  registerAssembling,
  registerBringing,
  registerNewReport,
  registerCompare,
  registerDrafts,
  registerGuide,
  // Last: it runs commands of the others.
  registerSample,
];

/** Entry on the desktop, on a server and in the browser: nothing here or below it needs Node. */
export function activate(context: ExtensionContext): void {
  const bundles = new Bundles(context.extensionUri);
  const choices = new WritersChoices(context, bundles);
  const words = new WordLists(bundles);
  const reports = new Reports(choices, words);
  const current = new CurrentReport(reports);
  const others = new OtherReports(reports, choices);
  const phrases = new PhraseLibrary(context, bundles, others);
  const services: Services = { context, bundles, choices, reports, current, phrases, words };
  const wordCounts = new WordCountsFile(context.extensionUri, reports);
  const own = [choices, words, reports, current, others, phrases, wordCounts];
  context.subscriptions.push(...own, ...features.map((register) => register(services)));
}
