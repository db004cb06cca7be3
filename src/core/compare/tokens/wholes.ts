import { formulas } from '../../../../snippets/formulas.json';
import { scaleOf, unitAt } from '../../facts/figures/units';
import { properNamesOf } from '../../facts/names/names';
import { STOOD_FOR } from '../../report/blanks/units';
import type { Line, Report } from '../../report/model';
import { isBlank } from '../../text/characters';
import { hanFigures } from '../../text/numerals';
import { firstStartingFrom } from '../../text/search';
import type { Span } from '../../text/span';
import { halfWidth } from '../../text/width';
import { segmenterOf } from './words';

// What is one thing to the reader, whatever words it is made of: a number with its unit, a blank, a formula, a name.

export type TokenKind = 'blank' | 'figure' | 'ordinal' | 'mark' | 'space' | 'name' | 'word';

/** A stretch that must not be cut, in offsets of the report. */
export interface Whole extends Span {
  readonly kind: TokenKind;
  /** What a figure counts, or a blank would; of an ordinal its kind; empty for all others. */
  readonly unit: string;
}

/** What must stay whole in `[start, end)` of `line`, in reading order; of those that overlap the first is to be taken. */
export function wholesIn(report: Report, line: Line, { start, end }: Span): Whole[] {
  const { text } = report;
  const wholes: Whole[] = [
    ...blanksIn(report, { start, end }),
    ...enumerationsIn(report, { start, end }),
    ...matchesIn(text, start, end),
    ...namedIn(line, { start, end }),
  ];
  return wholes
    .filter((whole) => whole.start >= start && whole.end <= end && whole.end > whole.start)
    .sort((a, b) => a.start - b.start || RANK[a.kind] - RANK[b.kind] || b.end - a.end);
}

/** Where two begin at the same place: a blank with its unit before the date that it is a part of. */
const RANK: Readonly<Record<TokenKind, number>> = {
  ordinal: 0,
  blank: 1,
  figure: 2,
  name: 3,
  word: 3,
  mark: 4,
  space: 5,
};

/** Blanks with the unit of what they stand for: **次. */
function blanksIn({ text, placeholders }: Report, { start, end }: Span): Whole[] {
  const found: Whole[] = [];
  for (let i = firstStartingFrom(placeholders, start); i < placeholders.length; i++) {
    const blank = placeholders[i]!;
    if (blank.end > end) break;
    const unit = STOOD_FOR.exec(text.slice(blank.end, Math.min(end, blank.end + 6)))?.[0] ?? '';
    const counted = unit === '' ? '' : unitAt(text, blank.end);
    const [word] = segmenterOf().segment(text.slice(blank.end, Math.min(end, blank.end + 6)));
    // **单位, **项目 count nothing.
    const isCount = counted !== '' && word !== undefined && word.segment.length <= counted.length;
    const to = blank.end + (isCount ? counted.length : 0);
    found.push({
      kind: 'blank',
      start: blank.start,
      end: Math.min(to, end),
      unit: text.slice(blank.end, to),
    });
  }
  return found;
}

const itemsOf = new WeakMap<Report, readonly Whole[]>();

/** The ordinals of running lists in reading order. */
function itemsIn(report: Report): readonly Whole[] {
  const known = itemsOf.get(report);
  if (known) return known;
  const items = report.enumerations
    .flatMap((list) => list.items)
    .map(({ start, end, word }): Whole => ({ kind: 'ordinal', start, end, unit: word }))
    .sort((a, b) => a.start - b.start);
  itemsOf.set(report, items);
  return items;
}

function enumerationsIn(report: Report, { start, end }: Span): Whole[] {
  const items = itemsIn(report);
  const found: Whole[] = [];
  for (let i = firstStartingFrom(items, start); i < items.length && items[i]!.end <= end; i++)
    found.push(items[i]!);
  return found;
}

const DATE = String.raw`(?:\d{2,4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]|\d{1,2}[:：]\d{2})`;
const DOCUMENT_NUMBER = String.raw`[〔［[(（]\d{4}[〕］\])）]\d+号|[〔［[(（]\d{4}[〕］\])）]`;
const NUMBER = String.raw`第?\d+(?:[,，]\d{3})*(?:\.\d+)*`;
const HAN_NUMBER = `第?[${hanFigures}]+`;
/** What is named by its title, if it is no longer than a title may be. */
const PAPER = '《[^《》]{1,40}》';
/** What is called by how many there are: “五个一”工程, 三支一扶. What is exchanged in it is no figure. */
const SET_NAME = `“[${hanFigures}双][^“”《》、，。；：！？,;:\\s\\d]{1,9}”|[${hanFigures}](?:位一体|支一扶|项基本原则|个一(?=批|工程|活动|行动|制度)批?|件事一次办)`;
const WHOLE = new RegExp(
  `(?<date>${DATE})|(?<name>${PAPER}|${DOCUMENT_NUMBER}|${SET_NAME})|(?<number>${NUMBER})|(?<han>${HAN_NUMBER})`,
  'gu',
);
/** Begins like a number with its unit and is a word: 一起, 千家. Of others that begin so, as 一些 and 万一, no unit makes a figure. */
const NO_NUMBER = /^(?:一(?:起|方面|系列|批)|千家万户|十分)/;

function matchesIn(text: string, from: number, to: number): Whole[] {
  const window = halfWidth(text.slice(from, to));
  const fixed = formulasIn(window, from);
  const found: Whole[] = [];
  let wordEnd = 0;
  for (const { 0: written, index, groups } of window.matchAll(WHOLE)) {
    const start = from + index;
    // 四个 of 四个意识.
    if (fixed.some((formula) => formula.start <= start && start < formula.end)) continue;
    // 万户 of 千家万户.
    if (index < wordEnd) continue;
    if (groups?.name !== undefined)
      found.push({ kind: 'word', start, end: start + written.length, unit: '' });
    else if (groups?.date !== undefined)
      found.push({ kind: 'figure', start, end: start + written.length, unit: '日' });
    else {
      const isHanNumber = groups?.han !== undefined;
      const [word] = (isHanNumber && NO_NUMBER.exec(window.slice(index, index + 4))) || [];
      if (word !== undefined) {
        wordEnd = index + word.length;
        continue;
      }
      const { end, unit } = withUnit(window, index + written.length);
      // 一 by itself may be a part of any word.
      if (isHanNumber && unit === '' && !written.startsWith('第')) continue;
      found.push({ kind: 'figure', start, end: from + end, unit });
    }
  }
  return [...found, ...fixed];
}

/** Where the unit of a number that ends at `at` ends: 3千瓦时, 300余人, 1.2亿元. */
function withUnit(text: string, at: number): { end: number; unit: string } {
  let end = isBlank(text.charCodeAt(at)) && unitAt(text, at + 1) !== '' ? at + 1 : at;
  const from = end;
  while (scaleOf(text[end]) || '多余来几'.includes(text[end] ?? ' ')) {
    if (unitAt(text, end) !== '') break;
    end++;
  }
  const unit = unitAt(text, end);
  return { end: end + unit.length, unit: text.slice(from, end + unit.length) };
}

/** Formulas, and what is quoted in them, by their first two characters, the longest first; with quotes and without. */
const FORMULAS = new Map<number, string[]>();
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
const fixedWordings = formulas.flatMap(({ text }) => [text, ...(text.match(/“[^”]*”/g) ?? [])]);
for (const wording of new Set(fixedWordings.flatMap((text) => [text, text.replace(/[“”]/g, '')]))) {
  const pair = pairAt(wording, 0);
  FORMULAS.set(
    pair,
    [...(FORMULAS.get(pair) ?? []), wording].sort((a, b) => b.length - a.length),
  );
}

function formulasIn(window: string, from: number): Whole[] {
  const found: Whole[] = [];
  for (let at = 0; at < window.length - 1; at++) {
    const formula = FORMULAS.get(pairAt(window, at))?.find((each) => window.startsWith(each, at));
    if (!formula) continue;
    found.push({ kind: 'word', start: from + at, end: from + at + formula.length, unit: '' });
    at += formula.length - 1;
  }
  return found;
}

/** Where a long name cannot go on to the left; what is counted, or one of several, has none: 东闸改造等项目, 两项工程. */
const NO_PART_OF_NAME = new RegExp(
  `^.*(?:[的了和与及在对从由向把被赴]|会同|联合(?![会国体])|报(?=[省市县区])|报[送告请]|配合|协调|推[动进]|支持|组织(?!部)|走访|调研|深入|通过|引进|建设(?![局厅委部])|依托|前往|实施(?!办)|落实|新[增建]|建成|开工|完成|任命|为|(?<![高平中初同优])等(?![级第次])|[\\d${hanFigures}][项个家所座批处])`,
  'u',
);

/** Names of places, bodies and works in `[start, end)` of a line that end in what says so. */
function namedIn({ start: lineStart, paragraph }: Line, { start, end }: Span): Whole[] {
  const proper = properNamesOf(paragraph);
  const found: Whole[] = [];
  const add = (from: number, to: number): void => {
    found.push({ kind: 'name', start: lineStart + from, end: lineStart + to, unit: '' });
  };
  for (let i = 0; i < proper.places.length; i += 2) add(proper.places[i]!, proper.places[i + 1]!);
  for (let i = 0; i < proper.long.length; i += 2) {
    const to = proper.long[i + 1]!;
    if (lineStart + to <= start || lineStart + to > end) continue;
    const written = paragraph.text.slice(proper.long[i]!, to);
    const cut = NO_PART_OF_NAME.exec(written)?.[0].length ?? 0;
    if (written.length - cut >= 4) add(proper.long[i]! + cut, to);
  }
  return found;
}
