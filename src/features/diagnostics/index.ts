import { CodeActionKind, commands, Disposable, languages, type Uri, workspace } from 'vscode';
import { allRepairs } from '../../core/rules/index';
import type { TextEdit } from '../../core/text/span';
import { offerReferences } from '../../host/services/references';
import { repair } from '../../host/services/repair';
import type { Services } from '../../host/services/services';
import { selector } from '../../host/vscode/language';
import { FindingsShown } from './findingsShown';
import { OrdinalLenses, type RepairArguments } from './ordinalLenses';
import { fixAllKind, QuickFixes } from './quickFixes';

/** Findings as diagnostics, and their repairs as code actions and buttons. */
export function registerDiagnostics(services: Services): Disposable {
  const { context, reports } = services;
  const shown = new FindingsShown(reports);
  const quickFixes = new QuickFixes(reports);
  const open = (uri: string) => workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return Disposable.from(
    shown,
    languages.registerCodeActionsProvider(selector, quickFixes, {
      providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
    }),
    languages.registerCodeLensProvider(selector, new OrdinalLenses(reports, shown)),
    commands.registerCommand('gongwen.repair', async (...[uri, code, start]: RepairArguments) => {
      const document = open(uri);
      if (!document) return;
      const edits = code
        ? allRepairs(reports.findings(document).filter((each) => each.code === code && each.start === start))
        : reports.repairs(document);
      await repair(services, document, edits);
    }),
    commands.registerCommand('gongwen.verifyFinding', (uri: Uri, words: string) =>
      services.choices.verify(uri, words),
    ),
    commands.registerCommand('gongwen.offerReferences', (uri: string, edits: readonly TextEdit[]) => {
      const document = open(uri);
      if (document) void offerReferences(context, document, quickFixes.outdatedBy(document, edits));
    }),
  );
}
