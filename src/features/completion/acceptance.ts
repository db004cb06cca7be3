import {
  type Command,
  commands,
  Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../core/text/span';

/** Not for people: what VS Code runs behind an accepted phrase. */
const COMMAND = '_gongwen.phraseAccepted';

/** A phrase whose tab stops are being filled. */
interface Filling {
  readonly document: TextDocument;
  span: Span;
  /** Version of the document when the cursor was last seen. */
  version: number;
}

/**
 * Knows that a phrase was just accepted, and while its tab stops are being filled. VS Code tells neither: an
 * accepted item looks like typing, and snippet mode is a context key, which extensions cannot read.
 */
export class Acceptance implements Disposable {
  readonly #accepted = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #filling: Filling | undefined;

  readonly onDidAccept = this.#accepted.event;

  /** `taken` is told the text of every phrase that is accepted. */
  constructor(taken: (text: string) => unknown) {
    this.#subscriptions = Disposable.from(
      this.#accepted,
      commands.registerCommand(COMMAND, (document: TextDocument, text: string, filled: Span | undefined) => {
        taken(text);
        this.#filling = filled && { document, span: filled, version: document.version };
        this.#accepted.fire();
      }),
      workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      window.onDidChangeTextEditorSelection((event) => this.#moved(event)),
    );
  }

  /** The command for a phrase's item; `filled` is where the phrase will stand if it has tab stops. */
  command(document: TextDocument, text: string, filled: Span | undefined): Command {
    return { command: COMMAND, title: '', arguments: [document, text, filled] };
  }

  /** Whether Tab would go to the next tab stop of a phrase there. */
  isFilling(document: TextDocument, offset: number): boolean {
    if (this.#filling?.document !== document) return false;
    const { start, end } = this.#filling.span;
    return start <= offset && offset <= end;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      if (this.#filling?.document !== document) return;
      const { start, end } = this.#filling.span;
      const longer = text.length - rangeLength;
      if (rangeOffset >= start && rangeOffset + rangeLength <= end)
        this.#filling.span = { start, end: end + longer };
      else if (rangeOffset < start) this.#filling = undefined;
    }
  }

  /** Snippet mode is over once the cursor leaves the phrase or is moved, not typed, to its end. */
  #moved({ textEditor: { document }, selections }: TextEditorSelectionChangeEvent): void {
    const [selection] = selections;
    if (this.#filling?.document !== document || !selection) return;
    const offset = document.offsetAt(selection.active);
    const typed = document.version !== this.#filling.version;
    this.#filling.version = document.version;
    const atEnd = offset === this.#filling.span.end && selection.isEmpty && !typed;
    if (atEnd || !this.isFilling(document, offset)) this.#filling = undefined;
  }
}
