import { Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { Rearranged, Refusal } from '../../core/editing/rearranged';
import { outdatedReferences } from '../../core/numbering/references';
import { offerReferences } from '../../host/services/references';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';
import { applyText } from '../../host/vscode/edits';

/**
 * Makes a rearrangement of `document` as one undo step, takes the cursor along with what it stands in, and offers
 * to put references right; says why where it cannot be done. Gives where the moved section begins now, or nothing
 * if nothing was done.
 */
export async function rearrange(
  { context, reports }: Services,
  document: TextDocument,
  result: Rearranged | Refusal,
): Promise<number | undefined> {
  if ('refused' in result) {
    window.showInformationMessage(result.refused);
    return undefined;
  }
  const editor = editorOf(document);
  const cursors = editor?.selections.map(({ anchor, active }) => {
    return [anchor, active].map((each) => result.follow(document.offsetAt(each)));
  });
  const before = reports.of(document);
  if (!(await applyText(document, result.text))) {
    window.showErrorMessage('没有改成：VS Code 没有接受这次修改，请再试一次。');
    return undefined;
  }
  if (editor && cursors) {
    editor.selections = cursors.map((ends) => {
      const [anchor, active] = ends.map((each) => document.positionAt(each));
      return new Selection(anchor!, active!);
    });
    const moved = toRange(document, { start: result.caret, end: result.caret });
    editor.revealRange(moved, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  // Not waited for: the move is done, whatever is answered.
  void offerReferences(
    context,
    document,
    outdatedReferences(before, reports.of(document), (offset) => result.follow(offset)),
  );
  return result.caret;
}
