import {
  type CancellationToken,
  Disposable,
  type DocumentSemanticTokensProvider,
  EventEmitter,
  languages,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import { type PartRole, partRoles } from '../../core/report/documentParts/roles';
import type { WritersChoices } from '../../host/services/placeholderChoices';
import type { Reports } from '../../host/services/reports';
import { toRange } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';

// The grammar sees one line at a time and colours at once; what a line is among the others only the report knows.

/** Entries of a 目录 keep the colours of text. */
const coloured = partRoles.filter((role) => role !== 'contents');

/** The package gives each type its colour: `gongwenTitle`, `gongwenAttachmentNote` and so on. */
const typeOf = (role: PartRole): string =>
  `gongwen-${role}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const legend = new SemanticTokensLegend(coloured.map(typeOf));

/** Colours the parts of a paper by the roles that page, Word file and checks go by. */
export function registerColours(reports: Reports, choices: WritersChoices): Disposable {
  const changed = new EventEmitter<void>();
  const provider: DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: (document, token) => colours(reports, document, token),
  };
  return Disposable.from(
    changed,
    // VS Code asks anew by itself when a text changes, but not when its writer says what a line is.
    choices.onDidChange(() => changed.fire()),
    languages.registerDocumentSemanticTokensProvider(selector, provider, legend),
  );
}

function colours(
  reports: Reports,
  document: TextDocument,
  token: CancellationToken,
): SemanticTokens | undefined {
  if (token.isCancellationRequested) return undefined;
  const { parts, placeholders } = reports.of(document);
  const builder = new SemanticTokensBuilder(legend);
  let next = 0;
  for (const { role, start, end } of parts) {
    if (role === 'contents') continue;
    const put = (from: number, to: number): void => {
      if (from < to) builder.push(toRange(document, { start: from, end: to }), typeOf(role));
    };
    // Blanks keep their own colour.
    let at = start;
    while (next < placeholders.length && placeholders[next]!.end <= start) next++;
    for (let k = next; k < placeholders.length && placeholders[k]!.start < end; k++) {
      put(at, Math.max(at, placeholders[k]!.start));
      at = Math.min(end, placeholders[k]!.end);
    }
    put(at, end);
  }
  return builder.build();
}
