import { formulas } from '../../../snippets/formulas.json';
import { scaleOf, unitAt } from '../facts/figures/units';
import { properNamesOf } from '../facts/names/names';
import { STOOD_FOR } from '../report/blanks/units';
import type { Line, Report } from '../report/model';
import { isBlank } from '../text/characters';
import { hanFigures } from '../text/numerals';
import { isHan } from '../text/punctuation';
import { firstStartingFrom } from '../text/search';
import type { Span } from '../text/span';
import { halfWidth } from '../text/width';
import { isInName } from '../words/names';
import { folded } from './folded';

// What is exchanged as a whole when a sentence changes: a number with its unit, a date, a blank, a formula, a name, a
// word, a mark. Finer pieces cannot be read, and half a number is another number.

export type TokenKind = 'blank' | 'figure' | 'ordinal' | 'mark' | 'space' | 'name' | 'word';

/** In offsets of the report. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The same for what reads the same: figures in half width, ordinals of one kind, `""` for any space. */
  readonly key: string;
  /** What a figure counts, or a blank would; empty for all others. */
  readonly unit: string;
}

/** A stretch that must not be cut, in offsets of the report. */
interface Whole extends Span {
  readonly kind: TokenKind;
  readonly unit: string;
}

/** A segmenter takes more than its share of time for long texts. UTF-16 units. */
const LONGEST_PIECE = 200;

/** Costly to make, and only wanted where something differs. */
let segmenter: Intl.Segmenter | undefined;

/** Makes what takes a while when it is first used – the segmenter, its dictionary, the signs – one at a go. */
export function* preparingWords(): Generator<void> {
  const words = segmenterOf();
  yield;
  words.segment('公文').containing(0);
  yield;
  kindAt('，', 0);
  yield;
  isInName('公文', 0);
  yield;
}

function segmenterOf(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

/** `[start, end)` of a report, which lies within `line`, in tokens without gaps. */
export function tokensIn(report: Report, line: Line, { start, end }: Span): Token[] {
  const { text } = report;
  const tokens: Token[] = [];
  const add = (kind: TokenKind, from: number, to: number, unit = ''): void => {
    tokens.push({ kind, start: from, end: to, key: keyOf(text.slice(from, to), kind, unit), unit });
  };
  let at = start;
  for (const whole of wholesIn(report, line, { start, end })) {
    if (whole.start < at) continue;
    for (const { start: from, end: to } of wordsIn(report, { start: at, end: whole.start }, { start, end }))
      add(kindAt(text, from), from, to);
    add(whole.kind, whole.start, whole.end, whole.unit);
    at = whole.end;
  }
  for (const { start: from, end: to } of wordsIn(report, { start: at, end }, { start, end }))
    add(kindAt(text, from), from, to);
  return tokens;
}

/** Ordinals of one kind are the same: what differs is how they count. */
const keyOf = (written: string, kind: TokenKind, unit: string): string =>
  kind === 'ordinal' ? `ordinal ${unit}` : folded(written);

/** An ordinal of `scheme` as a token. */
export const ordinalToken = ({ start, end }: Span, scheme: string): Token => ({
  kind: 'ordinal',
  start,
  end,
  key: keyOf('', 'ordinal', scheme),
  unit: scheme,
});

function kindAt(text: string, at: number): TokenKind {
  if (isBlank(text.charCodeAt(at))) return 'space';
  return /[\p{P}\p{S}]/u.test(text[at]!) ? 'mark' : 'word';
}

/** What must stay whole, in reading order; of those that overlap the first and longest is to be taken. */
function wholesIn(report: Report, line: Line, { start, end }: Span): Whole[] {
  const { text } = report;
  const wholes: Whole[] = [
    ...blanksIn(report, { start, end }),
    ...enumerationsIn(report, { start, end }),
    ...matchesIn(text, start, end),
    ...namedIn(line),
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
const WHOLE = new RegExp(
  `(?<date>${DATE})|(?<paper>${PAPER}|${DOCUMENT_NUMBER})|(?<number>${NUMBER})|(?<han>${HAN_NUMBER})`,
  'gu',
);
/** Begins like a number in Chinese characters and is a word: 一些, 万一. */
const NO_NUMBER =
  /^(?:一(?:些|切|般|致|体|定|样|直|律|旦|起|并|贯|线|把手|流|带|方面|系列|批)|万(?:一|众|物)|百姓|千(?:方百计|家万户)|十分|两(?:岸|会|手|级|山))/;

function matchesIn(text: string, from: number, to: number): Whole[] {
  const window = halfWidth(text.slice(from, to));
  const found: Whole[] = [];
  let wordEnd = 0;
  for (const { 0: written, index, groups } of window.matchAll(WHOLE)) {
    const start = from + index;
    // 万户 of 千家万户.
    if (index < wordEnd) continue;
    if (groups?.paper !== undefined)
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
  return [...found, ...formulasIn(window, from)];
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

/** Formulas by their first two characters, the longest first; with quotes and without. */
const FORMULAS = new Map<string, string[]>();
for (const formula of new Set(formulas.flatMap(({ text }) => [text, text.replace(/[“”]/g, '')]))) {
  const pair = formula.slice(0, 2);
  FORMULAS.set(
    pair,
    [...(FORMULAS.get(pair) ?? []), formula].sort((a, b) => b.length - a.length),
  );
}

function formulasIn(window: string, from: number): Whole[] {
  const found: Whole[] = [];
  for (let at = 0; at < window.length - 1; at++) {
    const formula = FORMULAS.get(window.slice(at, at + 2))?.find((each) => window.startsWith(each, at));
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

/** Names of places, bodies and works that end in what says so. */
function namedIn({ start: lineStart, paragraph }: Line): Whole[] {
  const proper = properNamesOf(paragraph);
  const found: Whole[] = [];
  const add = (from: number, to: number): void => {
    found.push({ kind: 'name', start: lineStart + from, end: lineStart + to, unit: '' });
  };
  for (let i = 0; i < proper.places.length; i += 2) add(proper.places[i]!, proper.places[i + 1]!);
  for (let i = 0; i < proper.long.length; i += 2) {
    const to = proper.long[i + 1]!;
    const written = paragraph.text.slice(proper.long[i]!, to);
    const cut = NO_PART_OF_NAME.exec(written)?.[0].length ?? 0;
    if (written.length - cut >= 4) add(proper.long[i]! + cut, to);
  }
  return found;
}

/** The words of a name, where it is not read as a whole. */
export const wordsOfName = (report: Report, { start, end }: Span): Token[] =>
  wordsIn(report, { start, end }, { start, end }).map((word) => ({
    ...word,
    kind: 'word',
    key: keyOf(report.text.slice(word.start, word.end), 'word', ''),
    unit: '',
  }));

/** Between marks so few Chinese characters are a name or a word of their own. */
const SHORT_RUN = 4;

/** The words in `[start, end)`, which holds nothing that must stay whole, and reaches to what must, or to the ends of `around`. */
function wordsIn({ text }: Report, { start, end }: Span, around: Span): Span[] {
  const words: Span[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST_PIECE);
    if (to < end && isLowSurrogate(text.charCodeAt(to))) to++;
    for (const { index, segment } of segmenterOf().segment(text.slice(from, to))) {
      words.push({ start: from + index, end: from + index + segment.length });
    }
    from = to;
  }
  const isEdge = (at: number): boolean =>
    (at === start && at > around.start) || (at === end && at < around.end);
  return joined(text, words, isEdge);
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** `words` with those joined that are one name; where `isEdge`, a number or a blank stands beside them, which is no mark. */
function joined(text: string, words: readonly Span[], isEdge: (at: number) => boolean): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < words.length; ) {
    let last = i;
    if (isHan(text.charCodeAt(words[i]!.start))) {
      let run = i;
      while (run + 1 < words.length && isHan(text.charCodeAt(words[run + 1]!.start))) run++;
      const isAlone =
        !isEdge(words[i]!.start) &&
        !isEdge(words[run]!.end) &&
        !isHan(text.charCodeAt(words[i]!.start - 1)) &&
        !isHan(text.charCodeAt(words[run]!.end));
      // A name is no word of the dictionary: 王志强 comes in single characters, 做好宣传 does not.
      const isName = words.slice(i, run + 1).some(({ start, end }) => end - start === 1);
      if (isAlone && isName && words[run]!.end - words[i]!.start <= SHORT_RUN) last = run;
      else last = endOfName(text, words, i, run);
    }
    out.push({ start: words[i]!.start, end: words[last]!.end });
    i = last + 1;
  }
  return out;
}

/** The last of the words from `first` on that belong to one person's name; `first` where it begins none. */
function endOfName(text: string, words: readonly Span[], first: number, run: number): number {
  let last = first;
  const { start, end } = words[first]!;
  if (end - start > 2 || !isInName(text, start)) return first;
  while (last < run && words[last + 1]!.end - start <= 3 && isInName(text, words[last + 1]!.start)) last++;
  return last;
}
