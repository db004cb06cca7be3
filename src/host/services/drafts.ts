import { type Uri, window, workspace } from 'vscode';
import type { Draft } from '../../core/paste/draft';
import { decode } from '../../core/text/files/decode';
import { isReportName, isWordName } from '../../core/text/files/fileNames';
import type { Loss } from '../../core/word/import/losses';
import { languageId } from '../vscode/language';
import type { Bundles } from './bundles';

/**
 * The text of a draft, what a text could not keep of it and what there is to mend in it, in sentences; or a sentence that says why
 * it cannot be read.
 */
export type ReadDraft =
  | { readonly text: string; readonly losses: readonly Loss[]; readonly notes: readonly string[] }
  | { readonly problem: string };

/**
 * Reads the draft in `uri`: a Word file by its ending, else a text in any encoding that office machines write, Markdown and lines
 * that a page has broken among them.
 */
export async function readDraft(bundles: Bundles, uri: Uri): Promise<ReadDraft> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch {
    return { problem: '打不开，它可能已被移走，或者没有读取权限。' };
  }
  if (isWordName(uri.path)) return fromWord(bundles, bytes);
  const { text, damaged } = decode(bytes);
  if (damaged || text.includes('\0')) return { problem: '不是文本，或者编码读不出来。' };
  const convert = await bundles.load('convert');
  // The lines of a report are its paragraphs.
  const draft = convert?.draftOf(text, isReportName(uri.path) ? { joinLines: false } : {});
  return { text: draft?.text ?? text, losses: [], notes: draft?.notes ?? [] };
}

async function fromWord(bundles: Bundles, bytes: Uint8Array): Promise<ReadDraft> {
  const word = await bundles.load('word');
  if (!word) return { problem: '读 Word 文档的部件没有装好。' };
  try {
    return { ...word.importDocx(bytes), notes: [] };
  } catch (error) {
    if (!(error instanceof word.UnreadableFile)) throw error;
    return { problem: error.message };
  }
}

/** Opens a draft as a new report, not saved anywhere, and says what there is to mend in it. */
export async function openDraft({ text, notes }: Pick<Draft, 'text' | 'notes'>): Promise<void> {
  const document = await workspace.openTextDocument({ language: languageId, content: text });
  await window.showTextDocument(document, { preview: false });
  if (notes.length > 0) window.showInformationMessage(notes.join(''));
}

const DETAILS = '详细情况';

/** Tells `done`, and what of Word files a text could not keep; all of it in a dialog for whoever wants to know. */
export async function tellLosses(done: string, losses: readonly Loss[]): Promise<void> {
  const kinds = losses.slice(0, 3).map(({ what, count }) => `${what} ${count} 处`);
  const more = losses.length > kinds.length ? '等' : '';
  const answer = await window.showInformationMessage(
    `${done}纯文本里没有保留：${kinds.join('、')}${more}。原文件没有改动。`,
    DETAILS,
  );
  if (answer !== DETAILS) return;
  const detail = losses.map(({ what, count }) => `${what}：${count} 处`).join('\n');
  await window.showInformationMessage('Word 文档里没有保留的内容', { modal: true, detail });
}
