import { trimBlanksEnd } from '../text/characters';
import type { Span } from '../text/span';
import type { EnumerationMark, EnumerationRun } from './enumerations';
import { lineAt } from './lines';
import type { Rearranged, Refusal } from './rearrange';
import type { Report, Section } from './types';

/** The marks that end an item; they stay with the place: the last keeps its 。, the others what the list has. */
const END_MARKS = '。；;，,';

/**
 * Puts the item `section` (一是…) in the place of another item of its list, `steps` further down (negative:
 * up). The ordinals, the marks between the items and the line ends stay, only the words move.
 */
export function moveItem(report: Report, section: Section, steps: number): Rearranged | Refusal {
  const run = report.enumerations.find(({ items }) =>
    items.some((item) => item.start === section.marker.start),
  );
  const from = run?.items.findIndex((item) => item.start === section.marker.start) ?? -1;
  if (!run || from < 0) return { refused: '请把光标放在要移动的“一是”“二是”一项上。' };
  const to = from + steps;
  if (to < 0) return { refused: '已经是第一项，不能再上移。' };
  if (to >= run.items.length) return { refused: '已经是最后一项，不能再下移。' };
  const bodies = run.items.map((_, i) => bodyOf(report, run, i));
  const words = bodies.map(({ start, end }) => report.text.slice(start, end));
  words.splice(to, 0, ...words.splice(from, 1));

  let text = '';
  let at = 0;
  let caret = 0;
  bodies.forEach((body, i) => {
    text += report.text.slice(at, body.start);
    if (i === to) caret = text.length - (body.start - run.items[i]!.start);
    text += words[i];
    at = body.end;
  });
  return { text: text + report.text.slice(at), caret };
}

/** The words of item `index`, from behind its ordinal to before its final mark; over paragraphs if it has several. */
function bodyOf(report: Report, run: EnumerationRun, index: number): Span {
  const item = run.items[index]!;
  const next = run.items[index + 1];
  const start = behindOrdinal(report, item);
  let end = next ? endBefore(report, next) : endOfParagraph(report, item);
  end = Math.max(start, trimBlanksEnd(report.text, start, end));
  const marked = end > start && END_MARKS.includes(report.text[end - 1]!);
  return { start, end: marked ? end - 1 : end };
}

/** 第一， and 首先， keep their comma. */
function behindOrdinal(report: Report, { end }: EnumerationMark): number {
  return /[，,、：:]/.test(report.text[end] ?? '') ? end + 1 : end;
}

/** Where an item ends that `next` follows: right before it, or at the end of the paragraph above. */
function endBefore(report: Report, next: EnumerationMark): number {
  if (!next.atLineStart) return next.start;
  let line = next.line - 1;
  while (line > 0 && report.lines[line]!.textStart === report.lines[line]!.textEnd) line--;
  return report.lines[line]!.textEnd;
}

const endOfParagraph = (report: Report, item: EnumerationMark): number =>
  report.lines[lineAt(report.lines, item.start)]!.textEnd;
