import {
  Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import type { Library, Phrase } from '../../core/phrases/library';
import { placeAt } from '../../core/phrases/match';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import { toRange } from '../../host/vscode/convert';

interface PhraseItem extends QuickPickItem {
  readonly phrase?: Phrase;
}

/** Chooses a phrase from the whole library, by scene, and puts it at the cursor; the text shows it beforehand. */
export async function insertPhrase(phrases: PhraseLibrary): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    window.showInformationMessage('请先打开一份公文，把光标放在要插入的地方。');
    return;
  }
  const phrase = await choose(editor, await phrases.load());
  if (!phrase) return;
  await insert(editor, phrase);
  await phrases.usage.take(phrase.text);
}

function choose(editor: TextEditor, library: Library): Promise<Phrase | undefined> {
  const pick = window.createQuickPick<PhraseItem>();
  const preview = window.createTextEditorDecorationType({});
  pick.title = '插入规范用语';
  pick.placeholder = '输入文字或拼音首字母查找，例如“四个”“sgys”“请示”';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = itemsOf(library);
  return new Promise((resolve) => {
    const subscriptions = Disposable.from(
      pick,
      preview,
      pick.onDidChangeActive(([item]) => show(editor, preview, item?.phrase)),
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.phrase);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        subscriptions.dispose();
      }),
    );
    pick.show();
  });
}

/** All phrases under the names of their scenes, in the library's order. */
function itemsOf({ phrases }: Library): PhraseItem[] {
  const scenes = new Map<string, PhraseItem[]>();
  for (const phrase of phrases) {
    const items = scenes.get(phrase.scene) ?? [];
    scenes.set(phrase.scene, [...items, itemOf(phrase)]);
  }
  return Array.from(scenes, ([scene, items]): PhraseItem[] => [
    { label: scene, kind: QuickPickItemKind.Separator },
    ...items,
  ]).flat();
}

function itemOf(phrase: Phrase): PhraseItem {
  const { text, initials, members, meaning, source } = phrase;
  const detail = [members.join('、'), meaning, source && `见${source}`].filter(Boolean).join('　');
  return { label: text, description: initials, phrase, ...(detail ? { detail } : {}) };
}

/** Shows the phrase where it would go, without touching the text. */
function show(
  editor: TextEditor,
  preview: ReturnType<typeof window.createTextEditorDecorationType>,
  phrase: Phrase | undefined,
): void {
  const after = {
    contentText: phrase?.text ?? '',
    color: new ThemeColor('editorGhostText.foreground'),
    backgroundColor: new ThemeColor('editorGhostText.background'),
  };
  const { start } = editor.selection;
  const range = editor.document.validateRange(editor.selection.with(start, start));
  editor.setDecorations(preview, phrase ? [{ range, renderOptions: { after } }] : []);
}

/** One step to undo, the selection replaced; marks that stand there are not doubled. */
async function insert(editor: TextEditor, { text, snippet }: Phrase): Promise<void> {
  const content = snippet === undefined ? new SnippetString().appendText(text) : new SnippetString(snippet);
  const { document, selection } = editor;
  if (!selection.isEmpty || editor.selections.length > 1) {
    await editor.insertSnippet(content);
    return;
  }
  const offset = document.offsetAt(selection.active);
  const lineStart = offset - selection.active.character;
  const place = placeAt(text, document.lineAt(selection.active.line).text, selection.active.character);
  const span = { start: lineStart + place.start, end: lineStart + place.end };
  await editor.insertSnippet(content, toRange(document, span));
}
