import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
  window,
} from 'vscode';
import type { PastedText } from '../../core/paste/pasted';
import type { Bundles } from '../../host/services/bundles';
import { languageId } from '../../host/vscode/language';

const reportKind = DocumentDropOrPasteEditKind.Text.append('gongwen');

/** By the way in which the text comes in. */
const KINDS: Readonly<Record<PastedText['way'], DocumentDropOrPasteEditKind>> = {
  report: reportKind,
  running: reportKind.append('running'),
  joined: reportKind.append('joined'),
};

export const pasteKinds: DocumentDropOrPasteEditKind[] = Object.values(KINDS);

/** What VS Code itself pastes. */
const plainKind = DocumentDropOrPasteEditKind.Text.append('plain');

/** No report comes in so much text; what does is a whole site. UTF-16 units. */
const LARGEST = 8_000_000;

/** What neither has lines nor a sign of Markdown is pasted by VS Code at once. */
const MAY_CHANGE = /[\r\n*_#`>|~]/;

const TITLES: Readonly<Record<PastedText['way'], string>> = {
  report: '按公文格式粘贴',
  running: '按公文格式粘贴，项目符号改为“一是”',
  joined: '合并断行后粘贴',
};

/**
 * Pastes what Word, WPS, web pages and chat assistants copy, and what comes out of a PDF, as a report; pasting it as plain text
 * stays in the menu beside it.
 */
export class ReportPaste implements DocumentPasteEditProvider {
  readonly #bundles: Bundles;
  /** What there is to say once one of the edits last offered is made. */
  readonly #notes = new WeakMap<DocumentPasteEdit, readonly string[]>();

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
  }

  async provideDocumentPasteEdits(
    _document: TextDocument,
    _ranges: readonly Range[],
    dataTransfer: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const from = await sourceLanguage(dataTransfer);
    // A report's own text is meant to the letter.
    if (from === languageId) return undefined;
    // The HTML of an editor only colours its text.
    const html = from === undefined ? await dataTransfer.get('text/html')?.asString() : undefined;
    const plain = (await dataTransfer.get('text/plain')?.asString()) ?? '';
    if (token.isCancellationRequested || (html || plain).length > LARGEST) return undefined;
    if (!html && !MAY_CHANGE.test(plain)) return undefined;
    const convert = await this.#bundles.load('convert');
    if (!convert || token.isCancellationRequested) return undefined;
    return convert.pastedTexts(html, plain).map((pasted) => this.#edit(pasted));
  }

  /** Asked when an edit is about to be made. */
  resolveDocumentPasteEdit(edit: DocumentPasteEdit): DocumentPasteEdit {
    const notes = this.#notes.get(edit) ?? [];
    if (notes.length > 0) window.showInformationMessage(notes.join(''));
    return edit;
  }

  #edit({ way, text, notes }: PastedText): DocumentPasteEdit {
    const edit = new DocumentPasteEdit(text, TITLES[way], KINDS[way]);
    if (way === 'joined') edit.yieldTo = [plainKind];
    this.#notes.set(edit, notes);
    return edit;
  }
}

/** The language of the editor that the text was copied from; undefined if it comes from elsewhere. */
async function sourceLanguage(dataTransfer: DataTransfer): Promise<string | undefined> {
  const data = await dataTransfer.get('vscode-editor-data')?.asString();
  if (data === undefined) return undefined;
  try {
    const { mode } = JSON.parse(data) as { mode?: unknown };
    return typeof mode === 'string' ? mode : languageId;
  } catch {
    return languageId;
  }
}
