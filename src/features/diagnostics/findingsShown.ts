import {
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import type { Finding } from '../../core/rules/engine/rule';
import { type Shown, stillShown } from '../../core/rules/engine/stillShown';
import { isToldWhileWriting } from '../../core/rules/index';
import { spanAfter } from '../../core/text/changes';
import type { Reports } from '../../host/services/reports';
import { Alarm } from '../../host/vscode/alarm';
import { isReport } from '../../host/vscode/language';
import { toDiagnostic } from './diagnostic';

/** New problems wait until the writer pauses: while pinyin is being composed the text is not meant yet. Milliseconds. */
const PAUSE = 400;
/** What has been put right goes at once, as far as that can be without slowing the typing. Milliseconds. */
const AT_ONCE = 40;

/** The findings of one open report on the screen. */
class Shows implements Disposable {
  /** Where the findings that are shown stand by now. */
  shown: readonly Shown[] = [];
  readonly all: Alarm;
  readonly fixed: Alarm;

  constructor(showAll: () => void, dropFixed: () => void) {
    this.all = new Alarm(showAll);
    this.fixed = new Alarm(dropFixed);
  }

  dispose(): void {
    this.all.dispose();
    this.fixed.dispose();
  }
}

/** Keeps the diagnostics of all open reports: new ones late, fixed ones gone at once, none for closed texts. */
export class FindingsShown implements Disposable {
  readonly #reports: Reports;
  readonly #collection = languages.createDiagnosticCollection('gongwen');
  readonly #documents = new Map<string, Shows>();
  readonly #didShow = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  /** Other findings are on the screen now, of whichever document. */
  readonly onDidShow = this.#didShow.event;

  constructor(reports: Reports) {
    this.#reports = reports;
    this.#subscriptions = Disposable.from(
      this.#collection,
      this.#didShow,
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      reports.onDidChange((document) => this.#schedule(document)),
      reports.onDidClose((document) => this.#forget(document)),
    );
    for (const document of reports.open()) this.#schedule(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const shows of this.#documents.values()) shows.dispose();
  }

  /** Those of the findings on the screen that are still there in the text as it is now. */
  stillShown(document: TextDocument): Finding[] {
    const shown = this.#documents.get(document.uri.toString())?.shown ?? [];
    return shown.length > 0 ? stillShown(shown, this.#reports.findings(document)) : [];
  }

  /** Before anything else is asked about a changed text: moves what is shown along with it. */
  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const shows = this.#documents.get(document.uri.toString());
    if (!shows || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
    }));
    shows.shown = shows.shown.map((each) => ({ code: each.code, ...spanAfter(each, changes) }));
  }

  #schedule(document: TextDocument): void {
    if (!isWritten(document)) return;
    const key = document.uri.toString();
    let shows = this.#documents.get(key);
    if (!shows) {
      shows = new Shows(
        () => this.#show(document, this.#reports.findings(document)),
        () => this.#dropFixed(document),
      );
      this.#documents.set(key, shows);
      shows.all.later(0);
      return;
    }
    shows.all.later(PAUSE);
    if (shows.shown.length > 0) shows.fixed.soon(AT_ONCE);
  }

  #dropFixed(document: TextDocument): void {
    const shows = this.#documents.get(document.uri.toString());
    if (!shows) return;
    const still = this.stillShown(document);
    if (still.length < shows.shown.length) this.#show(document, still);
  }

  #show(document: TextDocument, findings: readonly Finding[]): void {
    const shows = this.#documents.get(document.uri.toString());
    if (!shows || document.isClosed || !isReport(document)) return;
    const told = findings.filter(isToldWhileWriting);
    shows.shown = told.map(({ code, start, end }) => ({ code, start, end }));
    this.#collection.set(
      document.uri,
      told.map((finding) => toDiagnostic(document, finding)),
    );
    this.#didShow.fire();
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    this.#documents.get(key)?.dispose();
    this.#documents.delete(key);
    this.#collection.delete(document.uri);
  }
}

/** A text that is being written: the other side of a comparison and what history shows have nothing to be put right. */
const isWritten = ({ uri: { scheme } }: TextDocument): boolean =>
  scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) !== false;
