import { type QuickPickItem, type TextDocument, window } from 'vscode';
import { filledClause, filledSentence } from '../../core/filling/context';
import { kindOf } from '../../core/filling/kind';
import { remarkOn } from '../../core/filling/remark';
import type { Report } from '../../core/report/model';
import { spanAfter } from '../../core/text/changes';
import type { TextEdit } from '../../core/text/span';
import { onEdits, showBlank } from './values';

/** A value for a blank that waits for its writer's consent. */
export interface Proposal extends TextEdit {
  /** Whether it is ticked at first, unless something does not seem right about it. */
  readonly sure: boolean;
  /** Where the value comes from. */
  readonly origin: string;
}

interface Item extends QuickPickItem {
  readonly index: number;
  readonly ticked: boolean;
}

/**
 * Lists `proposals` for `document`, each with the words it changes, and shows in the text the one that is pointed
 * at. Returns those that were ticked, where they stand by then; undefined if the list was left.
 */
export function review(
  document: TextDocument,
  reportOf: (document: TextDocument) => Report,
  title: string,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[] | undefined> {
  return new Promise((resolve) => {
    let spans = proposals;
    const report = reportOf(document);
    const items = proposals.map((proposal, index): Item => {
      const { start, end, text, sure, origin } = proposal;
      const kind = kindOf(report, proposal);
      const remark = remarkOn(kind, report.text.slice(start, end), text, report.text.slice(end, end + 8));
      return {
        index,
        ticked: sure && remark === undefined,
        label: filledClause(report, proposal, text),
        description: remark === undefined ? origin : `$(warning) ${remark}`,
        detail: filledSentence(report, proposal, text),
      };
    });
    const list = window.createQuickPick<Item>();
    list.title = title;
    list.placeholder = '勾选的按回车一次填入，可以一次撤销；按 Esc 不填';
    list.canSelectMany = true;
    list.ignoreFocusOut = true;
    list.items = items;
    list.selectedItems = items.filter(({ ticked }) => ticked);
    let answer: readonly Proposal[] | undefined;
    const edits = onEdits(document, (changes) => {
      spans = spans.map((each) => ({ ...each, ...spanAfter(each, changes) }));
    });
    list.onDidChangeActive(([item]) => item && void showBlank(document, spans[item.index]!));
    list.onDidAccept(() => {
      answer = list.selectedItems.map(({ index }) => spans[index]!);
      list.hide();
    });
    list.onDidHide(() => {
      edits.dispose();
      list.dispose();
      resolve(answer);
    });
    list.show();
  });
}
