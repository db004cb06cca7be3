import { Disposable, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import { placesAfter, reconcile, type Tracked } from '../../core/filling/progress';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';

interface Places {
  /** Of the document that the places stand in. */
  version: number;
  places: readonly Tracked[];
}

/** Which blanks of the open reports have been filled since they were opened. */
export class FillProgress implements Disposable {
  readonly #reports: Reports;
  readonly #documents = new Map<string, Places>();
  readonly #subscriptions: Disposable;

  constructor({ reports }: Services) {
    this.#reports = reports;
    this.#subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      reports.onDidClose(({ uri }) => this.#documents.delete(uri.toString())),
    );
    for (const document of reports.open()) this.of(document);
  }

  /**
   * The places where blanks stand or stood, in reading order. While listeners are still being told of an edit, they
   * may be those before it.
   */
  of(document: TextDocument): readonly Tracked[] {
    const known = this.#documents.get(document.uri.toString());
    if (known && known.version !== document.version) return known.places;
    const places = reconcile(known?.places ?? [], this.#reports.of(document).placeholders);
    if (!document.isClosed)
      this.#documents.set(document.uri.toString(), { version: document.version, places });
    return places;
  }

  /** Whether a value that was filled in ends at `offset` (UTF-16), as far as the last edit tells without reading anew. */
  isFilledUpTo(document: TextDocument, offset: number): boolean {
    const places = this.#documents.get(document.uri.toString())?.places ?? [];
    return places.some(({ end, state }) => state === 'filled' && end === offset);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = this.#documents.get(document.uri.toString());
    if (!known) return;
    known.version = document.version;
    if (contentChanges.length === 0) return;
    const changes = contentChanges.map(({ range, rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
      text,
      overLines: !range.isSingleLine || /[\r\n]/.test(text),
    }));
    known.places = placesAfter(known.places, changes);
  }
}
