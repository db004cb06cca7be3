import type { LineRoles, PartRole } from '../../../../../src/core/report/documentParts/roles';
import { readRoles, wordsOfLine, writtenRole } from '../../../../../src/core/report/documentParts/said';
import { parse } from '../../../../../src/core/report/parse';

/**
 * A paper with the role of each line before it, as in `title  关于防汛的通知`: the text without the roles is read, and what
 * comes back has those that were read. `body` is what has no role, `+` stands between the parts of one line, `>` before one
 * that begins a page.
 */
export function reread(paper: string, roles?: LineRoles): string {
  const text = textOf(paper);
  const { lines, parts } = parse(text, roles ? { roles } : {});
  return lines
    .map(({ number, start, end }) => {
      const own = parts.filter((part) => part.line === number);
      const read = own.map(({ role, opensPage }) => `${opensPage ? '>' : ''}${role}`).join('+') || 'body';
      return `${read}  ${text.slice(start, end)}`;
    })
    .join('\n');
}

/** The paper without indentation of the table that it stands in. */
export const paper = (written: string): string => written.trim().replace(/\n[ \t]+/g, '\n');

/** The text of a paper that is written with its roles. */
export const textOf = (written: string): string =>
  written
    .split('\n')
    .map((line) => line.replace(/^\S+ {2}/, ''))
    .join('\n');

/** What the writer says of lines (counted from 0) of a paper that is written with its roles. */
export function saying(written: string, roles: Readonly<Record<number, PartRole | 'body'>>): LineRoles {
  const report = parse(textOf(written));
  const said = Object.entries(roles).map(([line, role]) =>
    writtenRole(wordsOfLine(report, Number(line))!, role),
  );
  return readRoles(said);
}
