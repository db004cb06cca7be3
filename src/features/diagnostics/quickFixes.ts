import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { type OutdatedReference, outdatedReferences } from '../../core/numbering/references';
import type { Report } from '../../core/report/model';
import { fixTitle } from '../../core/rules/engine/fixTitle';
import { placesOf, repairHere } from '../../core/rules/engine/habit';
import type { Finding } from '../../core/rules/engine/rule';
import { verifiedAs } from '../../core/rules/engine/verified';
import { isVerifiable, rules, safeRepairs } from '../../core/rules/index';
import { applyEdits, offsetAfter } from '../../core/text/edits';
import { type TextEdit, touches } from '../../core/text/span';
import type { Reports } from '../../host/services/reports';
import { toRange, toSpan } from '../../host/vscode/convert';
import { workspaceEdit } from '../../host/vscode/edits';
import { source } from './diagnostic';

export const fixAllKind = CodeActionKind.SourceFixAll.append('gongwen');

/** Repairs for what stands at the cursor, and for all of the text that have one right answer. */
export class QuickFixes implements CodeActionProvider {
  readonly #reports: Reports;
  /** The report that actions were last offered for: what one of them has changed is found by comparing. */
  #offered: { uri: string; report: Report } | undefined;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  /** The references that `edits`, of an action that has just been applied to `document`, have left behind. */
  outdatedBy(document: TextDocument, edits: readonly TextEdit[]): OutdatedReference[] {
    const before = this.#offered;
    if (before?.uri !== document.uri.toString()) return [];
    const after = this.#reports.of(document);
    if (applyEdits(before.report.text, edits) !== after.text) return [];
    return outdatedReferences(before.report, after, (offset) => offsetAfter(edits, offset));
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    // Not what the diagnostics said: they may be half a second old.
    const findings = this.#reports.findings(document);
    const actions: CodeAction[] = [];
    if (!context.only || context.only.contains(CodeActionKind.QuickFix)) {
      const span = toSpan(document, range);
      const here = findings.filter((finding) => placesOf(finding).some((place) => touches(place, span)));
      for (const finding of here) {
        const edit = repairHere(finding, span);
        if (edit) actions.push(this.#fixPlace(document, edit));
        actions.push(...this.#fixOne(document, finding, context));
        if (isVerifiable(finding)) actions.push(this.#verify(document, finding));
      }
      const repaired = here.filter(isSafe);
      for (const code of new Set(repaired.map((finding) => finding.code))) {
        const alike = findings.filter((finding) => finding.code === code);
        const title = `修正全部“${titleOfRule(code)}”`;
        actions.push(...this.#fixAll(document, alike, title, CodeActionKind.QuickFix, 2));
      }
      const kinds = new Set(findings.filter(isSafe).map(({ code }) => code));
      if (repaired.length > 0 && kinds.size > 1) {
        actions.push(...this.#fixAll(document, findings, everything, CodeActionKind.QuickFix, 2));
      }
    }
    // On demand only: with the quick fixes it would stand there twice.
    if (context.only?.contains(fixAllKind)) {
      actions.push(...this.#fixAll(document, findings, everything, fixAllKind, 1));
    }
    return actions;
  }

  /** One place of a habit, the others left as they are. */
  #fixPlace(document: TextDocument, edit: TextEdit): CodeAction {
    const action = new CodeAction(`只改这一处：改为“${edit.text}”`, CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, [edit]);
    return action;
  }

  /** Both places are right as they stand: nothing is said of them until one of them changes. */
  #verify(document: TextDocument, finding: Finding): CodeAction {
    const title = '我核对过了，不再提示';
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    const { text } = this.#reports.of(document);
    action.command = {
      command: 'gongwen.verifyFinding',
      title,
      arguments: [document.uri, verifiedAs(text, finding)],
    };
    return action;
  }

  #fixOne(document: TextDocument, finding: Finding, { diagnostics }: CodeActionContext): CodeAction[] {
    const title = fixTitle(this.#reports.of(document), finding);
    if (title === undefined) return [];
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, finding.fix!);
    if (isNumbering(finding)) this.#offerReferences(action, document, finding.fix!);
    action.isPreferred = finding.safe !== false;
    const range = toRange(document, finding);
    action.diagnostics = diagnostics.filter(
      (each) => each.source === source && each.code === finding.code && each.range.isEqual(range),
    );
    return [action];
  }

  /** One action that repairs all of `findings` at once, if there are at least `least` to repair. */
  #fixAll(
    document: TextDocument,
    findings: readonly Finding[],
    title: string,
    kind: CodeActionKind,
    least: number,
  ): CodeAction[] {
    const repaired = findings.filter(isSafe);
    if (repaired.length < least) return [];
    const edits = title === everything ? this.#reports.repairs(document) : safeRepairs(findings);
    const action = new CodeAction(title, kind);
    action.edit = workspaceEdit(document, edits);
    if (repaired.some(isNumbering)) this.#offerReferences(action, document, edits);
    return [action];
  }

  /** Once `action` has made its `edits`, also on saving, what refers to the headings is offered to be put right. */
  #offerReferences(action: CodeAction, document: TextDocument, edits: readonly TextEdit[]): void {
    const uri = document.uri.toString();
    this.#offered = { uri, report: this.#reports.of(document) };
    action.command = { command: 'gongwen.offerReferences', title: action.title, arguments: [uri, edits] };
  }
}

const everything = '修正全部能自动修正的问题';

const isSafe = (finding: Finding): boolean => safeRepairs([finding]).length > 0;

const isNumbering = ({ code }: Finding): boolean => code.startsWith('numbering-');

const titleOfRule = (code: string): string => rules.find((rule) => rule.code === code)!.title;
