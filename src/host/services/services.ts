import type { ExtensionContext } from 'vscode';
import type { Bundles } from './bundles';
import type { CurrentReport } from './current';
import type { PhraseLibrary } from './phraseLibrary';
import type { WritersChoices } from './placeholderChoices';
import type { Reports } from './reports';
import type { WordLists } from './wordLists';

/** What every feature is given. */
export interface Services {
  readonly context: ExtensionContext;
  /** What is loaded on use. */
  readonly bundles: Bundles;
  readonly choices: WritersChoices;
  readonly reports: Reports;
  /** The report that views and the status bar tell about. */
  readonly current: CurrentReport;
  /** Stock phrases: the product's and the writer's own. */
  readonly phrases: PhraseLibrary;
  /** Offices' own lists of words. */
  readonly words: WordLists;
}
