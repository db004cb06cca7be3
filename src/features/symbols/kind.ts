import { SymbolKind } from 'vscode';
import type { Section } from '../../core/report/model';

/** Headings as Markdown's are shown; list items and annexes apart, so that their icons differ. */
export function kindOf({ kind }: Section): SymbolKind {
  if (kind === 'attachment') return SymbolKind.File;
  return kind === 'enumeration' ? SymbolKind.EnumMember : SymbolKind.String;
}
