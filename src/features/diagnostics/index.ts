import { CodeActionKind, Disposable, languages } from 'vscode';
import { selector } from '../../host/language';
import type { Services } from '../../host/services';
import { FindingsShown } from './findingsShown';
import { fixAllKind, QuickFixes } from './quickFixes';

/** Findings as diagnostics, and their repairs as code actions. */
export function registerDiagnostics({ reports }: Services): Disposable {
  return Disposable.from(
    new FindingsShown(reports),
    languages.registerCodeActionsProvider(selector, new QuickFixes(reports), {
      providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
    }),
  );
}
