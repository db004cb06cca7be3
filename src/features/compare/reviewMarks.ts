import {
  Disposable,
  languages,
  MarkdownString,
  type Position,
  type Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';
import type { Item } from './review';
import { authorOf, kindOf, told } from './reviewWords';

interface Shown {
  readonly document: TextDocument;
  readonly items: readonly Item[];
}

/**
 * Marks in the text itself: what is to be taken out is struck through, where something is to be put in there is a bar, what a
 * comment speaks of is underlined. No word that is not the writer's stands in a line; it stands in the hover.
 */
export class ReturnedMarks implements Disposable {
  readonly #shown: () => Shown;
  readonly #gone = window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    backgroundColor: new ThemeColor('diffEditor.removedTextBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.deletedForeground'),
  });
  readonly #put = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('editorOverviewRuler.addedForeground'),
    borderStyle: 'solid',
    borderWidth: '0 2px 0 0',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.addedForeground'),
  });
  readonly #putFirst = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('editorOverviewRuler.addedForeground'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.addedForeground'),
  });
  readonly #remark = window.createTextEditorDecorationType({
    textDecoration: 'underline dotted',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.commentForeground'),
  });
  readonly #subscriptions: Disposable;

  constructor(shown: () => Shown) {
    this.#shown = shown;
    this.#subscriptions = Disposable.from(
      this.#gone,
      this.#put,
      this.#putFirst,
      this.#remark,
      window.onDidChangeVisibleTextEditors(() => this.show()),
      languages.registerHoverProvider(selector, {
        provideHover: (document, position) => this.#hover(document, position),
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  show(): void {
    const { document } = this.#shown();
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === document.uri.toString()) this.#mark(editor);
    }
  }

  #mark(editor: TextEditor): void {
    const { items } = this.#shown();
    const { document } = editor;
    const ranges = (spans: readonly Span[]): Range[] => spans.map((span) => toRange(document, span));
    const suggestions = items.filter((item) => item.type === 'suggestion');
    // What is exchanged or has moved is taken out here and put in elsewhere.
    const edits = suggestions.flatMap((item) => item.edits);
    const places = edits.filter(({ text }) => text !== '').map(({ end }) => end);
    const opensLine = (at: number): boolean => document.positionAt(at).character === 0;
    editor.setDecorations(this.#gone, ranges(edits.filter(({ start, end }) => end > start)));
    editor.setDecorations(
      this.#put,
      ranges(places.filter((at) => !opensLine(at)).map((at) => ({ start: at - 1, end: at }))),
    );
    editor.setDecorations(
      this.#putFirst,
      ranges(places.filter(opensLine).map((at) => ({ start: at, end: at + 1 }))),
    );
    editor.setDecorations(
      this.#remark,
      ranges(items.filter((item) => item.type === 'comment').map(({ place }) => place)),
    );
  }

  #hover(document: TextDocument, position: Position): { contents: MarkdownString[] } | undefined {
    const { document: shown, items } = this.#shown();
    if (document.uri.toString() !== shown.uri.toString()) return undefined;
    const offset = document.offsetAt(position);
    const here = items.filter((item) =>
      placesOf(item).some(({ start, end }) => start - 1 <= offset && offset <= end),
    );
    return here.length > 0 ? { contents: here.map(hoverOf) } : undefined;
  }
}

const placesOf = (item: Item): readonly Span[] =>
  item.type === 'suggestion' ? [item.place, ...item.edits] : [item.place];

const COMMANDS = { take: 'gongwen.takeChange', refuse: 'gongwen.refuseChange' } as const;

function hoverOf(item: Item): MarkdownString {
  const hover = new MarkdownString();
  hover.isTrusted = { enabledCommands: Object.values(COMMANDS) };
  hover.appendText(`${authorOf(item)}（${kindOf(item)}）：`);
  hover.appendMarkdown(told(item).value);
  const link = (name: string, command: string): string =>
    `[${name}](command:${command}?${encodeURIComponent(JSON.stringify([{ key: item.key }]))})`;
  const links =
    item.type === 'comment'
      ? [link('已处理', COMMANDS.refuse)]
      : [link('采纳', COMMANDS.take), link('不采纳', COMMANDS.refuse)];
  hover.appendMarkdown(`\n\n${links.join(' · ')}`);
  return hover;
}
