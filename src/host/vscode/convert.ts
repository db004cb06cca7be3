import { Range, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import type { Change } from '../../core/text/changes';
import type { Span } from '../../core/text/span';

// The only place where offsets of the core become positions of VS Code, and back.

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Edits of a document, in offsets of the text before each. */
export const toChanges = (edits: TextDocumentChangeEvent['contentChanges']): Change[] =>
  edits.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    length: text.length,
  }));
