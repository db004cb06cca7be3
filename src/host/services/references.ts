import { type ExtensionContext, type TextDocument, window } from 'vscode';
import { describeReference, type OutdatedReference } from '../../core/numbering/references';
import { applyEdits } from '../vscode/edits';
import { Remembered } from '../vscode/remembered';

const review = '逐处核对';
const never = '这份公文不再提示';
/** Declined for texts that are no files yet: a later one may get the same name. */
const declinedUnsaved = new WeakSet<TextDocument>();
/** So many are named in the message; the list has them all. */
const NAMED = 3;

/**
 * Tells of references whose headings have been numbered anew, and changes those that the writer picks, as an
 * undo step of its own. Nothing is changed unasked, and who does not want to be told of it for a file is not.
 */
export async function offerReferences(
  context: ExtensionContext,
  document: TextDocument,
  outdated: readonly OutdatedReference[],
): Promise<void> {
  const declined = new Remembered(context, 'referencesDeclined');
  if (outdated.length === 0 || declined.has(document.uri) || declinedUnsaved.has(document)) return;
  const named = outdated.slice(0, NAMED).map(({ written }) => `“${written}”`);
  const answer = await window.showInformationMessage(
    `文中有 ${outdated.length} 处提到了序号已改的标题：${named.join('、')}${outdated.length > NAMED ? '等' : ''}。`,
    review,
    never,
  );
  if (answer === never) {
    if (document.isUntitled) declinedUnsaved.add(document);
    else await declined.add(document.uri);
  }
  if (answer === review) await pickAndApply(document, outdated);
}

async function pickAndApply(document: TextDocument, outdated: readonly OutdatedReference[]): Promise<void> {
  // The text may have been edited since: what stands elsewhere now is left alone.
  const text = document.getText();
  const there = outdated.filter(({ start, end, written }) => text.slice(start, end) === written);
  const items = there.map((reference) => ({
    label: describeReference(reference),
    description: `第 ${document.positionAt(reference.start).line + 1} 行`,
    picked: reference.edit !== undefined,
    reference,
  }));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: '核对引用的序号',
    placeHolder: '选中的各处改为现在的序号，没有选中的不动',
  });
  const edits = picked?.flatMap(({ reference: { edit } }) => edit ?? []) ?? [];
  if (edits.length === 0) return;
  const now = document.getText();
  if (now !== text) {
    window.showWarningMessage('核对期间文稿有改动，引用没有修改，请重新操作。');
    return;
  }
  await applyEdits(document, edits);
}
