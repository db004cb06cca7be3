import type { Line, Report } from '../report/model';
import { parse } from '../report/parse';
import { findersOf } from '../rules/engine/finders';
import { halfwidthBracket } from '../rules/punctuation/halfwidth-bracket';
import { halfwidthPunctuation } from '../rules/punctuation/halfwidth-punctuation';
import { straightQuote } from '../rules/punctuation/straight-quote';
import { strayBlank } from '../rules/punctuation/stray-blank';
import { isBlank } from '../text/characters';
import { applyEdits } from '../text/edits';
import { isChinese, isDigit, isHan } from '../text/punctuation';
import { spanAt } from '../text/search';
import type { Span, TextEdit } from '../text/span';
import { opensParagraph } from './softBreaks';

// What a paste drags in is taken out: no-break and other odd blanks, blanks between Chinese characters, half-width
// marks in Chinese text, soft breaks. Nothing else changes.

/** Rules whose repairs belong to cleaning, also where they are not made unasked elsewhere: here someone asked. */
const slipsIn = findersOf([halfwidthPunctuation, halfwidthBracket, straightQuote, strayBlank]);

/** One repair may make room for the next (a mark that has become Chinese frees the blank beside it). */
const MAX_ROUNDS = 8;

/**
 * `text[start, end)` cleaned, the text around it being what it stands in. Cleaned again it stays as it is.
 */
export function cleaned(text: string, start = 0, end = text.length): string {
  let current = text;
  let to = end;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = cleaningEdits(parse(current)).filter((edit) => edit.start >= start && edit.end <= to);
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
    to += edits.reduce((grown, edit) => grown + edit.text.length - (edit.end - edit.start), 0);
  }
  return current.slice(start, to);
}

function cleaningEdits(report: Report): TextEdit[] {
  const { text, lines, frontMatter, placeholders } = report;
  const edits: TextEdit[] = [];
  for (const { found } of slipsIn(report)) edits.push(...(found.fix ?? []));
  for (const line of lines) {
    if (frontMatter && line.start < frontMatter.end) continue;
    readBlanks(text, line, edits);
  }
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return edits.filter((edit) => {
    if (edit.start < reached || spanAt(placeholders, edit.start)) return false;
    reached = Math.max(edit.end, edit.start + 1);
    return true;
  });
}

/** Soft breaks, and every blank that is not the plain one. A cell's tabs, and U+3000 that indents, are meant. */
function readBlanks(text: string, line: Line, edits: TextEdit[]): void {
  let at = line.start;
  while (at < line.end) {
    const code = text.charCodeAt(at);
    if (isSoftBreak(code)) {
      const opens = opensParagraph(text.slice(line.start, at), text.slice(at + 1, line.end));
      edits.push({ start: at, end: at + 1, text: opens ? '\n' : '' });
      at++;
    } else if (isBlank(code)) {
      const end = blankEnd(text, at, line.end);
      const right = blankBelonging(text, line, { start: at, end });
      if (right !== text.slice(at, end)) edits.push({ start: at, end, text: right });
      at = end;
    } else {
      at++;
    }
  }
}

/** Vertical tab (Word's ↓ as plain text), line and paragraph separator. */
const isSoftBreak = (code: number): boolean => code === 0x0b || code === 0x2028 || code === 0x2029;

function blankEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** What belongs in place of the blanks at `span`. */
function blankBelonging(text: string, line: Line, span: Span): string {
  const written = text.slice(span.start, span.end);
  const usual = written.replace(/[\u00a0\u2000-\u200b\u202f\u205f\ufeff]/g, (odd) =>
    odd === '\u200b' || odd === '\ufeff' ? '' : ' ',
  );
  if (usual.includes('\t')) return usual;
  if (span.start === line.start) return usual === written ? written : usual.replace(/ /g, '');
  if (span.end === line.end) return usual === written ? written : '';
  if (written.includes('\u3000')) return usual;
  const before = text.charCodeAt(span.start - 1);
  const behind = text.charCodeAt(span.end);
  if (usual !== written && isChinese(before) && isChinese(behind)) return '';
  return standsByFigure(text, line, span) ? '' : usual;
}

const CAPTION = /^(?:附?[图表]|专栏)[ \u00a0]?\d{1,2}(?:[-—.]\d{1,2})?$/;

/** Whether a line begins with `words` as a caption does: 表1 and 图2-1 stand apart from the name of what they number. */
export const opensCaption = (words: string): boolean => CAPTION.test(words);

/** 共 12 次: blanks around a figure in Chinese text, as web pages have them. Beside Latin they are left. */
function standsByFigure(text: string, line: Line, { start, end }: Span): boolean {
  if (opensCaption(text.slice(line.textStart, start))) return false;
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  if (isHan(before) && isDigit(behind)) return isHan(text.charCodeAt(figureEnd(text, end, line.end, 1)));
  if ((isDigit(before) || before === 0x25) && isHan(behind)) {
    const from = figureEnd(text, start - 1, line.start - 1, -1);
    return from >= line.start && isHan(text.charCodeAt(from));
  }
  return false;
}

/** Past the digits, decimals, per cent signs and blanks around a figure. */
function figureEnd(text: string, from: number, end: number, step: 1 | -1): number {
  let at = from;
  while (at !== end && /[\d.,% ]/.test(text[at]!)) at += step;
  return at;
}
