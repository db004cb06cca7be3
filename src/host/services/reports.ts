import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Report } from '../../core/report/model';
import { parse } from '../../core/report/parse';
import { repairEdits } from '../../core/rules/engine/repair';
import type { Finding } from '../../core/rules/engine/rule';
import { withoutVerified } from '../../core/rules/engine/verified';
import { check } from '../../core/rules/index';
import type { TextEdit } from '../../core/text/span';
import { isReport } from '../vscode/language';
import { checkLevels } from '../vscode/settings';
import type { WritersChoices } from './placeholderChoices';
import type { WordLists } from './wordLists';

interface Entry {
  readonly version: number;
  readonly report: Report;
  findings?: { readonly open: readonly Finding[]; readonly verified: readonly Finding[] };
  repairs?: readonly TextEdit[];
}

/** Every feature reads reports here: one parse and one check for each version of a document, shared by all. */
export class Reports implements Disposable {
  readonly #choices: WritersChoices;
  readonly #words: WordLists;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #closed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;

  /** A report was opened, edited, or may be judged otherwise now (settings). Not debounced. */
  readonly onDidChange = this.#changed.event;
  /** A report was closed or is no report any more. */
  readonly onDidClose = this.#closed.event;

  constructor(choices: WritersChoices, words: WordLists) {
    this.#choices = choices;
    this.#words = words;
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#closed,
      // A change of language closes the document under the old language and opens it under the new one.
      workspace.onDidOpenTextDocument((document) => isReport(document) && this.#changed.fire(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isReport(document) && contentChanges.length > 0) this.#changed.fire(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.#entries.delete(document.uri.toString()) || isReport(document)) this.#closed.fire(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('gongwen.checks')) this.judgeAgain();
      }),
      choices.onDidChange(() => this.judgeAgain()),
      words.onDidChange(() => this.judgeAgain()),
    );
  }

  /** The parsed text of `document` as it is now. */
  of(document: TextDocument): Report {
    return this.#entry(document).report;
  }

  /**
   * The parsed text of `document`, once all that it is read by has been loaded: for what must not pass over a blank in the
   * first moments after a start.
   */
  async settled(document: TextDocument): Promise<Report> {
    await Promise.all([this.#choices.ready(document.uri), this.#words.ready(document.uri)]);
    return this.of(document);
  }

  /** What all rules find in `document` as it is now, severities by its settings, without what its writer has verified. */
  findings(document: TextDocument): readonly Finding[] {
    return this.#found(document).open;
  }

  /** What the writer has verified, as far as the text still says so. */
  verified(document: TextDocument): readonly Finding[] {
    return this.#found(document).verified;
  }

  /** The edits that repair whatever in `document` as it is now has one right answer, to the end. */
  repairs(document: TextDocument): readonly TextEdit[] {
    const entry = this.#entry(document);
    entry.repairs ??= repairEdits(
      entry.report,
      this.findings(document),
      this.#choices.parseOptions(document.uri),
      (report) => this.#check(document, report),
    );
    return entry.repairs;
  }

  /** The report in the active editor. */
  active(): TextDocument | undefined {
    const document = window.activeTextEditor?.document;
    return document && isReport(document) ? document : undefined;
  }

  /** All open reports. */
  open(): TextDocument[] {
    return workspace.textDocuments.filter(isReport);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#entries.clear();
  }

  #found(document: TextDocument): NonNullable<Entry['findings']> {
    const entry = this.#entry(document);
    entry.findings ??= withoutVerified(
      entry.report.text,
      this.#check(document, entry.report),
      this.#choices.verified(document.uri),
    );
    return entry.findings;
  }

  #check(document: TextDocument, report: Report): Finding[] {
    return check(report, checkLevels(document), this.#words.of(document.uri));
  }

  /** Reads all open reports anew: what they are judged by is another now. */
  judgeAgain(): void {
    this.#entries.clear();
    for (const document of this.open()) this.#changed.fire(document);
  }

  #entry(document: TextDocument): Entry {
    const key = document.uri.toString();
    const cached = this.#entries.get(key);
    if (cached?.version === document.version) return cached;
    const options = this.#choices.parseOptions(document.uri);
    const report = parse(document.getText(), { ...options, ...(cached && { before: cached.report }) });
    const entry: Entry = { version: document.version, report };
    // A document that was closed is not kept: nothing would take it out again.
    if (!document.isClosed) this.#entries.set(key, entry);
    return entry;
  }
}
