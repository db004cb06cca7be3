import { lineAt } from '../report/lines';
import type { Line } from '../report/model';
import type { Finding, Severity } from '../rules/engine/rule';
import { rules } from '../rules/index';
import type { Span } from '../text/span';
import { listedUnder } from './findingGroups';

/** One checked text with its findings. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

/** A file that could not be checked, and why. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

interface Position {
  /** 0-based. */
  readonly line: number;
  /** 0-based, UTF-16 units. */
  readonly character: number;
}

const LABELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};
const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function positionAt(lines: readonly Line[], offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, character: offset - lines[line]!.start };
}

/** `文件:行:列: 级别: 说明 [代码]`, lines and columns from 1 as editors count; the `$gongwen` matcher reads it. */
export function toText({ path, lines, findings }: CheckedFile): string {
  return findings
    .map((finding) => {
      const { line, character } = positionAt(lines, finding.start);
      return `${path}:${line + 1}:${character + 1}: ${LABELS[finding.severity]}: ${finding.message} [${finding.code}]\n`;
    })
    .join('');
}

/** One entry of `files` in the JSON that docs/command-line.md documents (offsets in UTF-16 units, lines from 0). */
export function toJson({ path, text, lines, findings }: CheckedFile): object {
  return {
    path,
    characters: text.length,
    findings: findings.map(({ code, severity, message, start, end, fix, related }) => ({
      code,
      severity,
      message,
      offset: start,
      length: end - start,
      start: positionAt(lines, start),
      end: positionAt(lines, end),
      ...(fix && {
        fix: fix.map((edit) => ({ offset: edit.start, length: edit.end - edit.start, text: edit.text })),
      }),
      ...(related && {
        related: related.map((span) => ({
          offset: span.start,
          length: span.end - span.start,
          message: span.message,
        })),
      }),
    })),
  };
}

/** The findings of one file as results of a SARIF 2.1.0 run (lines and columns from 1, columns in UTF-16 units). */
export function toSarifResults({ path, lines, findings }: CheckedFile): object[] {
  const uri = encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  const locationOf = ({ start, end }: Span) => {
    const from = positionAt(lines, start);
    const to = positionAt(lines, end);
    const region = {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
    return { physicalLocation: { artifactLocation: { uri }, region } };
  };
  return findings.map(({ code, severity, message, start, end, related }) => ({
    ruleId: code,
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [locationOf({ start, end })],
    ...(related && {
      relatedLocations: related.map((place) => ({ ...locationOf(place), message: { text: place.message } })),
    }),
  }));
}

/** What stands before and behind the results of a SARIF log; `version` is the product's. */
export function sarifFrame(errors: readonly FileError[], version: string): { head: string; tail: string } {
  const log = JSON.stringify(sarifLog(errors, version));
  const at = log.indexOf(RESULTS) + RESULTS.length;
  return { head: log.slice(0, at), tail: log.slice(at) };
}

const RESULTS = '"results":[';

function sarifLog(errors: readonly FileError[], version: string): object {
  const driver = {
    name: '公文写作',
    version,
    rules: rules.map(({ code, title, source, severity }) => ({
      id: code,
      shortDescription: { text: title },
      help: { text: `${title}。依据：${source}。` },
      defaultConfiguration: { level: SARIF_LEVELS[severity] },
      properties: { tags: [listedUnder(code)] },
    })),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: [],
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(({ path, message }) => ({
              level: 'error',
              message: { text: `${path}：${message}` },
            })),
          },
        ],
      },
    ],
  };
}
