import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { fixTitle } from '../../core/rules/fixTitle';
import { safeRepairs } from '../../core/rules/index';
import type { Finding } from '../../core/rules/rule';
import type { TextEdit } from '../../core/text/span';
import { toRange, toSpan } from '../../host/convert';
import type { Reports } from '../../host/reports';
import { source } from './diagnostic';

export const fixAllKind = CodeActionKind.SourceFixAll.append('gongwen');

/** Repairs for what stands at the cursor, and for all of the text that have one right answer. */
export class QuickFixes implements CodeActionProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    // Not what the diagnostics said: they may be half a second old.
    const findings = this.#reports.findings(document);
    const actions: CodeAction[] = [];
    if (!context.only || context.only.contains(CodeActionKind.QuickFix)) {
      const { start, end } = toSpan(document, range);
      const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
      actions.push(...here.flatMap((finding) => this.#fixOne(document, finding, context)));
      if (here.some((finding) => safeRepairs([finding]).length > 0)) {
        actions.push(...fixAll(document, findings, CodeActionKind.QuickFix, 2));
      }
    }
    // On demand only: with the quick fixes it would stand there twice.
    if (context.only?.contains(fixAllKind)) {
      actions.push(...fixAll(document, findings, fixAllKind, 1));
    }
    return actions;
  }

  #fixOne(document: TextDocument, finding: Finding, { diagnostics }: CodeActionContext): CodeAction[] {
    const title = fixTitle(this.#reports.of(document), finding);
    if (title === undefined) return [];
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = editOf(document, finding.fix!);
    action.isPreferred = finding.safe !== false;
    const range = toRange(document, finding);
    action.diagnostics = diagnostics.filter(
      (each) => each.source === source && each.code === finding.code && each.range.isEqual(range),
    );
    return [action];
  }
}

/** One action that makes all repairs that have one right answer, if there are at least `least` findings to repair. */
function fixAll(
  document: TextDocument,
  findings: readonly Finding[],
  kind: CodeActionKind,
  least: number,
): CodeAction[] {
  const edits = safeRepairs(findings);
  const repaired = findings.filter((finding) => finding.fix && finding.safe !== false);
  if (repaired.length < least) return [];
  const action = new CodeAction('修正全部序号和标点', kind);
  action.edit = editOf(document, edits);
  return [action];
}

function editOf(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of edits)
    edit.replace(document.uri, toRange(document, { start, end }), text);
  return edit;
}
