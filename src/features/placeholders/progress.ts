import { Disposable, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import { placesAfter, reconcile, type Tracked } from '../../core/report/progress';
import type { Reports } from '../../host/reports';
import type { Services } from '../../host/services';

/** Which blanks of the open reports have been filled since they were opened. */
export class FillProgress implements Disposable {
  readonly #reports: Reports;
  readonly #places = new Map<string, readonly Tracked[]>();
  readonly #subscriptions: Disposable;

  constructor({ reports }: Services) {
    this.#reports = reports;
    this.#subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      reports.onDidClose(({ uri }) => this.#places.delete(uri.toString())),
    );
    for (const document of reports.open()) this.of(document);
  }

  /** The places where blanks stand or stood, in reading order. Best asked for when the writer pauses. */
  of(document: TextDocument): readonly Tracked[] {
    const key = document.uri.toString();
    const places = reconcile(this.#places.get(key) ?? [], this.#reports.of(document).placeholders);
    if (!document.isClosed) this.#places.set(key, places);
    return places;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const places = this.#places.get(key);
    if (!places || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ range, rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
      text,
      overLines: !range.isSingleLine || /[\r\n]/.test(text),
    }));
    this.#places.set(key, placesAfter(places, changes));
  }
}
