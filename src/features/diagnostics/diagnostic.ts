import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  type TextDocument,
} from 'vscode';
import type { Finding, Severity } from '../../core/rules/engine/rule';
import { toRange } from '../../host/vscode/convert';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const source = '公文';

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const { message, severity, code, related = [] } = finding;
  const diagnostic = new Diagnostic(toRange(document, finding), message, SEVERITIES[severity]);
  diagnostic.source = source;
  diagnostic.code = code;
  diagnostic.relatedInformation = related.map(
    (place) =>
      new DiagnosticRelatedInformation(new Location(document.uri, toRange(document, place)), place.message),
  );
  return diagnostic;
}
