import { type TextDocument, window } from 'vscode';
import { outdatedReferences } from '../../core/numbering/references';
import { offsetAfter } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/span';
import { applyEdits } from '../vscode/edits';
import { offerReferences } from './references';
import type { Services } from './services';

/**
 * Makes repairs of ordinals (offsets of the text as it is now) as one undo step, and then offers to put right what
 * refers to them. False if there is nothing to repair or VS Code would not have it.
 */
export async function repair(
  { context, reports }: Services,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<boolean> {
  if (edits.length === 0) return false;
  const before = reports.of(document);
  if (!(await applyEdits(document, edits))) {
    window.showErrorMessage('没有改成：VS Code 没有接受这次修改，请再试一次。');
    return false;
  }
  const follow = (offset: number) => offsetAfter(edits, offset);
  void offerReferences(context, document, outdatedReferences(before, reports.of(document), follow));
  return true;
}
