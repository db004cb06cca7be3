import {
  Disposable,
  DocumentSymbol,
  type DocumentSymbolProvider,
  FoldingRange,
  languages,
  SelectionRange,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Section } from '../../core/report/model';
import { labelOf } from '../../core/report/sections';
import type { Span } from '../../core/text/span';
import { findFolds } from '../../core/views/folding';
import { shownSections } from '../../core/views/outlineTree';
import { selectionRanges } from '../../core/views/selection';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';
import { setting } from '../../host/vscode/settings';
import { kindOf } from './kind';
import { WorkspaceSymbols } from './workspaceSymbols';

const showEnumerations = 'outline.showEnumerations';

/** Breadcrumbs, sticky scroll, folding, expand selection and search for headings, all from the report tree. */
export function registerSymbols(services: Services): Disposable {
  const { reports } = services;
  const inWorkspace = new WorkspaceSymbols(services);
  const register = () =>
    languages.registerDocumentSymbolProvider(selector, symbolProvider(reports), { label: '公文' });
  let symbols = register();
  return Disposable.from(
    { dispose: () => symbols.dispose() },
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`gongwen.${showEnumerations}`)) return;
      // VS Code keeps the symbols of a text until it changes, and has no other way to be told.
      symbols.dispose();
      symbols = register();
    }),
    inWorkspace,
    languages.registerWorkspaceSymbolProvider(inWorkspace),
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document) =>
        findFolds(reports.of(document)).map(({ startLine, endLine }) => new FoldingRange(startLine, endLine)),
    }),
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: (document, positions) =>
        positions.map((position) => {
          const spans = selectionRanges(reports.of(document), document.offsetAt(position));
          return nested(document, spans);
        }),
    }),
  );
}

function symbolProvider(reports: Reports): DocumentSymbolProvider {
  return {
    provideDocumentSymbols(document) {
      const report = reports.of(document);
      const options = { showEnumerations: setting<boolean>(showEnumerations, document) };
      const toSymbol = (section: Section): DocumentSymbol => {
        const symbol = new DocumentSymbol(
          labelOf(report, section),
          '',
          kindOf(section),
          toRange(document, section),
          toRange(document, headingOf(section)),
        );
        symbol.children = shownSections(section.children, options).map(toSymbol);
        return symbol;
      };
      return shownSections(report.roots, options).map(toSymbol);
    },
  };
}

/** Ordinal and heading, which must lie inside the section or VS Code refuses all symbols of the text. */
function headingOf({ marker, title, start, end }: Section): Span {
  return { start, end: Math.min(Math.max(marker.end, title.end), end) };
}

function nested(document: TextDocument, spans: readonly Span[]): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const span of spans.toReversed()) outer = new SelectionRange(toRange(document, span), outer);
  return outer!;
}
