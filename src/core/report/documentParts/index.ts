import type { Span } from '../../text/span';
import { isComment } from '../comments';
import type { Line, Report } from '../model';
import { readMarker } from '../ordinals/schemes';
import { isDate } from './lineContent';
import { isAddressed } from './names';
import { PaperReader } from './paperReader';
import type { DocumentPart, LineRoles, PartRole } from './roles';
import { rowsOf } from './rows';
import { mayOpenTitle } from './titles';

/** A line of a text, or a paragraph by itself. */
type Written = Pick<Line, 'textStart' | 'textEnd'>;

// What stands outside the levels: title, 主送机关, 附件说明, closing, signature, date, annexes, contents.

export type PaperParts = Pick<
  Report,
  | 'firstLine'
  | 'title'
  | 'addressee'
  | 'attachmentNote'
  | 'closing'
  | 'signature'
  | 'date'
  | 'parts'
  | 'attachments'
>;

const MAX_TITLE_LINE = 50;
const MAX_SALUTATION = 30;
const SENTENCE_END = /[。；！？，：;!?,:…]$/;
/** Where a new numbering may begin though no heading stands above: annexes, glossaries, notes. */
const RESET = /^(?:附件|附录|附表|附图|附[：:]|名词解释|名词术语|注释|注[：:]|备注|目[ \u3000]*录)/;

const content = (text: string, line: Written): string => text.slice(line.textStart, line.textEnd);

/** Looks like a title or a name on a line of its own: short, no sentence mark, no ordinal, no table row. */
export function isTitleLike(text: string, line: Line): boolean {
  return line.textEnd - line.textStart <= MAX_TITLE_LINE && !isDate(line.paragraph) && isNameLike(text, line);
}

function isNameLike(text: string, line: Written): boolean {
  const length = line.textEnd - line.textStart;
  if (length < 2 || length > MAX_TITLE_LINE) return false;
  const first = text.charCodeAt(line.textStart);
  if (first === 0xff08 || first === 0x2014 || first === 0x7c || isComment(text, line)) return false;
  const written = content(text, line);
  if (SENTENCE_END.test(written) || written.includes('。') || written.includes('\t')) return false;
  return mayOpenTitle(readMarker(text, line.textStart, line.textEnd));
}

/** Whether numbering may begin at 1 again below `line`. */
export function resetsNumbering(text: string, line: Written): boolean {
  const code = text.charCodeAt(line.textStart);
  if (code === 0x9644 || code === 0x540d || code === 0x6ce8 || code === 0x5907) {
    if (RESET.test(text.slice(line.textStart, line.textStart + 8))) return true;
  }
  return isNameLike(text, line) || isSalutation(content(text, line));
}

/** 市政府督查室： in the midst of a text heads another paper, or what is asked of one body alone. */
const isSalutation = (words: string): boolean =>
  words.length <= MAX_SALUTATION && /^[^要应须做]+[：:]$/.test(words) && isAddressed(words.slice(0, -1));

/** The parts from `firstLine` (0-based) on: what stands above it is front matter. */
export function findDocumentParts(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  roles?: LineRoles,
): PaperParts {
  const reader = new PaperReader(text, rowsOf(text, lines, firstLine, roles));
  const { parts, attachments, mainEnd, titleFrom } = reader.read();
  const main = parts.filter((part) => part.start < mainEnd);
  const span = (role: PartRole): Span | undefined => spanOf(main, role);
  const title = titleOf(main.filter((part) => part.start >= titleFrom));
  return {
    firstLine,
    title: title && withoutStop(text, title),
    addressee: span('addressee'),
    attachmentNote: span('attachment-note'),
    closing: span('closing'),
    signature: span('signature'),
    date: span('date'),
    parts,
    attachments,
  };
}

/** From the first to the last part of a role. */
function spanOf(parts: readonly DocumentPart[], role: PartRole): Span | undefined {
  const own = parts.filter((part) => part.role === role);
  return own.length === 0 ? undefined : { start: own[0]!.start, end: own.at(-1)!.end };
}

/** The first run of title lines. */
function titleOf(parts: readonly DocumentPart[]): Span | undefined {
  const first = parts.findIndex((part) => part.role === 'title');
  if (first < 0) return undefined;
  let last = first;
  while (parts[last + 1]?.role === 'title') last++;
  return { start: parts[first]!.start, end: parts[last]!.end };
}

/** A 。 behind a title is no part of it. */
function withoutStop(text: string, { start, end }: Span): Span {
  const stop = end - start > 1 && text[end - 1] === '。' ? 1 : 0;
  return { start, end: end - stop };
}
