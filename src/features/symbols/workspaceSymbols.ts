import {
  type CancellationToken,
  Disposable,
  Location,
  Range,
  SymbolInformation,
  type Uri,
  type WorkspaceSymbolProvider,
  workspace,
} from 'vscode';
import { lineAt } from '../../core/report/lines';
import type { Report, Section } from '../../core/report/model';
import { labelOf, titleOfReport } from '../../core/report/sections';
import type { Services } from '../../host/services/services';
import { workspaceReports } from '../../host/services/workspaceReports';
import { kindOf } from './kind';

/** So many are given at most: who types one more character gets the rest. */
const MOST = 500;
/** Between two requests of one search the files are not read again. Milliseconds. */
const FRESH = 10_000;

/** Headings of all reports of the workspace, by any characters of them in their order (Ctrl+T). */
export class WorkspaceSymbols implements WorkspaceSymbolProvider, Disposable {
  readonly #services: Services;
  readonly #subscription: Disposable;
  #read: { readonly at: number; readonly symbols: readonly SymbolInformation[] } | undefined;

  constructor(services: Services) {
    this.#services = services;
    const outdate = () => {
      this.#read = undefined;
    };
    this.#subscription = Disposable.from(
      services.reports.onDidChange(outdate),
      workspace.onDidSaveTextDocument(outdate),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async provideWorkspaceSymbols(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const characters = [...query.replaceAll(/\s/g, '').toLowerCase()];
    const found: SymbolInformation[] = [];
    for (const symbol of await this.#symbols(token)) {
      if (hasInOrder(symbol.name.toLowerCase(), characters)) found.push(symbol);
      if (found.length === MOST) break;
    }
    return found;
  }

  async #symbols(token: CancellationToken): Promise<readonly SymbolInformation[]> {
    if (this.#read && Date.now() - this.#read.at < FRESH) return this.#read.symbols;
    const symbols: SymbolInformation[] = [];
    // A file that cannot be read has no headings to be found.
    for await (const { uri, report } of workspaceReports(this.#services, () => undefined)) {
      if (token.isCancellationRequested) return symbols;
      for (const section of report.sections) {
        if (section.kind !== 'enumeration') symbols.push(symbolOf(uri, report, section));
      }
    }
    this.#read = { at: Date.now(), symbols };
    return symbols;
  }
}

function symbolOf(uri: Uri, report: Report, section: Section): SymbolInformation {
  const container = section.parent ? labelOf(report, section.parent) : (titleOfReport(report) ?? '');
  const line = report.lines[lineAt(report.lines, section.start)]!;
  const start = section.start - line.start;
  const range = new Range(line.number, start, line.number, line.end - line.start);
  return new SymbolInformation(
    labelOf(report, section),
    kindOf(section),
    container,
    new Location(uri, range),
  );
}

function hasInOrder(text: string, characters: readonly string[]): boolean {
  let at = 0;
  for (const character of characters) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
