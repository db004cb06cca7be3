import { Disposable, languages } from 'vscode';
import type { Services } from '../../host/services/services';
import { selector } from '../../host/vscode/language';
import { OrdinalOnEnter } from './ordinalOnEnter';
import { OrdinalSuggestion } from './ordinalSuggestion';
import { registerRenumber } from './renumber';
import { Repairing } from './repairing';

/** Numbering a text through, repairing its ordinals as formatting, and the next ordinal on a new line. */
export function registerNumbering(services: Services): Disposable {
  const { reports } = services;
  const repairing = new Repairing(reports);
  return Disposable.from(
    registerRenumber(services),
    languages.registerDocumentFormattingEditProvider(selector, repairing),
    languages.registerDocumentRangeFormattingEditProvider(selector, repairing),
    languages.registerInlineCompletionItemProvider(selector, new OrdinalSuggestion(reports)),
    languages.registerOnTypeFormattingEditProvider(selector, new OrdinalOnEnter(reports), '\n'),
  );
}
