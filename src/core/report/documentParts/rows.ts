import { wordsAround } from '../clause';
import { isComment } from '../comments';
import type { Line } from '../model';
import { wordsOf } from './lineContent';
import type { LineRoles, PartRole } from './roles';

/** A line that is printed: not blank, no comment. */
export interface WrittenRow {
  readonly line: Line;
  /** Without indentation. */
  readonly words: string;
  /** How far it is indented, in UTF-16 units. */
  readonly indent: number;
  /** What the writer says it is. */
  readonly said: PartRole | 'body' | undefined;
}

export function rowsOf(text: string, lines: readonly Line[], from: number, roles?: LineRoles): WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd || isComment(text, line)) continue;
    const said = roles?.size ? roles.get(lineWords(text, line, rows.at(-1)?.line)) : undefined;
    rows.push({ line, words: wordsOf(line.paragraph), indent: line.textStart - line.start, said });
  }
  return rows;
}

/** What a line is known by from one version of a text to the next: its own words, and how the line above it ends. */
export function lineWords(text: string, line: Line, above: Line | undefined): string {
  const before = above ? text.slice(Math.max(above.textStart, above.textEnd - 12), above.textEnd) : '';
  return `${before}\n${wordsAround(text, { start: line.textStart, end: line.textEnd })}`;
}
