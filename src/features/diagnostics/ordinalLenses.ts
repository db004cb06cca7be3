import { CodeLens, type CodeLensProvider, type Event, type TextDocument } from 'vscode';
import { fixTitle } from '../../core/rules/engine/fixTitle';
import type { Finding } from '../../core/rules/engine/rule';
import { safeRepairs } from '../../core/rules/index';
import type { Reports } from '../../host/services/reports';
import { toRange } from '../../host/vscode/convert';
import type { FindingsShown } from './findingsShown';

/** Which finding a click repairs: where its document is, its code and the offset it begins at. */
export type RepairArguments = readonly [uri: string, code: string | undefined, start: number];

/**
 * A button above each slip in the ordinals, since Chinese IMEs on Windows swallow Ctrl+. . It comes and goes with
 * the squiggles, so that no line moves while one is still typing.
 */
export class OrdinalLenses implements CodeLensProvider {
  readonly #reports: Reports;
  readonly #shown: FindingsShown;
  readonly onDidChangeCodeLenses: Event<void>;

  constructor(reports: Reports, shown: FindingsShown) {
    this.#reports = reports;
    this.#shown = shown;
    this.onDidChangeCodeLenses = shown.onDidShow;
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const findings = this.#shown.stillShown(document).filter(isOrdinal);
    const uri = document.uri.toString();
    const lenses = findings.flatMap((finding) => {
      const title = fixTitle(this.#reports.of(document), finding);
      return title === undefined ? [] : [lens(document, finding, title, [uri, finding.code, finding.start])];
    });
    const repairable = findings.filter((finding) => safeRepairs([finding]).length > 0);
    const [first] = repairable;
    if (first && repairable.length > 1) {
      lenses.push(lens(document, first, `全部修正（${repairable.length} 处）`, [uri, undefined, 0]));
    }
    return lenses;
  }
}

function lens(document: TextDocument, finding: Finding, title: string, args: RepairArguments): CodeLens {
  return new CodeLens(toRange(document, finding), {
    title,
    tooltip: finding.message,
    command: 'gongwen.repair',
    arguments: [...args],
  });
}

const isOrdinal = ({ code }: Finding): boolean => /^(?:numbering-(?:sequence|shape)|enumeration-)/.test(code);
