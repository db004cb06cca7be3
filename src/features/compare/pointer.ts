import {
  Disposable,
  type TextDocument,
  TextEditorSelectionChangeKind,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { isEmpty, type Span } from '../../core/text/span';
import { toRange } from '../../host/vscode/convert';

interface Marked {
  readonly document: TextDocument;
  readonly span: Span;
}

/** Marks the place in a report that a row of the tree speaks of, until the writer goes elsewhere or writes. */
export class Pointer implements Disposable {
  readonly #words = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    // High contrast themes have a border in place of the colour.
    outline: '1px dashed var(--vscode-editor-findMatchHighlightBorder, transparent)',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  /** Where there are no words, the line is marked. */
  readonly #line = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    outline: '1px dashed var(--vscode-editor-rangeHighlightBorder, transparent)',
    isWholeLine: true,
  });
  readonly #subscriptions: Disposable;
  #marked: Marked | undefined;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#words,
      this.#line,
      window.onDidChangeVisibleTextEditors(() => this.#show()),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        const isOwn =
          kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
        if (isOwn && this.#isIn(textEditor.document)) this.clear();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#isIn(document)) this.clear();
      }),
    );
  }

  dispose(): void {
    this.clear();
    this.#subscriptions.dispose();
  }

  /** Marks `span` of `document`, and nothing else. */
  mark(document: TextDocument, span: Span): void {
    this.clear();
    this.#marked = { document, span };
    this.#show();
  }

  clear(): void {
    if (!this.#marked) return;
    for (const editor of window.visibleTextEditors) {
      if (!this.#isIn(editor.document)) continue;
      editor.setDecorations(this.#words, []);
      editor.setDecorations(this.#line, []);
    }
    this.#marked = undefined;
  }

  #show(): void {
    if (!this.#marked) return;
    const { document, span } = this.#marked;
    const type = isEmpty(span) ? this.#line : this.#words;
    for (const editor of window.visibleTextEditors)
      if (this.#isIn(editor.document)) editor.setDecorations(type, [toRange(document, span)]);
  }

  #isIn({ uri }: TextDocument): boolean {
    return uri.toString() === this.#marked?.document.uri.toString();
  }
}
