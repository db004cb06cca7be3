import { skipBlanks } from '../../text/characters';
import { fromHan, hanDigits, hanItems, hanTens, toHan } from '../../text/numerals';
import { isComment } from '../comments';
import type { EnumerationItem, EnumerationRun, EnumerationWord, Line, LineMarker } from '../model';
import { type Paragraph, perParagraph } from '../paragraph';
import { bySchemes, type Kinds, slipsAmong, standingOtherwise } from './otherReadings';
import { readSequence } from './sequence';

const NUMERAL = `[${hanItems}]{1,5}`;
const ITEM = new RegExp(`(${NUMERAL})([是要])|第(${NUMERAL})[，,、]|(首先|其次|再次|再者|最后)[，,、]`, 'y');
/**
 * What makes 一要 or 一是 part of a word or saying: “六要”规定, 五要五不准, 三是三非, 六要素, 三要点，, 一是一，二是二.
 * Words that a clause begins with as well (要领导带头, 要紧紧围绕, 要点面结合) are such only where nothing follows them.
 */
const NOT_AN_ITEM = new RegExp(
  String.raw`[”’」』》]|[${hanTens}两]{1,2}[不非没无禁严]|(?<=要)(?:[素件塞诀津隘]|[点道务领害紧闻地](?=[的是和与及]|[^\p{Script=Han}“《]|$))|[${hanDigits}]{1,3}[，,。；]`,
  'uy',
);
/** What makes 第一、 name several: 第一、第二季度, 第一、二产业, 第二、四项. The numeral is that of a later one. */
const NAMES_SEVERAL = new RegExp(
  `第|([${hanTens}]{1,3})(?:季度|产业|年级|阶段|部分|方面|小[组队区]|[项条款批次期类级届组章节步轮年周号名、和及至到])`,
  'y',
);
const ORDER: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4 };

const BOUNDARY = 1;
const COMMA = 2;
const FIRST = 4;
const CLOSER = 8;
/** What each UTF-16 unit may mean to a list; a table, since every character of a text is looked up in it. */
const MEANING = new Uint8Array(0x10000);
const assign = (chars: string, meaning: number) => {
  for (const char of chars) MEANING[char.charCodeAt(0)]! |= meaning;
};
// Besides the start of a line, an item stands right after a sentence, a clause or an opening mark.
assign('。；：！？;:!?（(“‘—…', BOUNDARY);
assign('，,、', COMMA);
assign('”’）)」』', CLOSER);
assign(`${hanTens}百廿第首其再最`, FIRST);

/** Whether a list begins right at `at`, where a line's or heading's text does. */
export function opensEnumeration({ paragraph, start }: Line, at: number): boolean {
  return readMark(paragraph, at - start) !== undefined;
}

/** All marks of running lists in `line`, from `from` (the start of a sentence) on, in reading order. */
export function enumerationItems(line: Line, from: number): readonly EnumerationItem[] {
  const scanned = lastScan(line.paragraph);
  const within = from - line.start;
  // Where a paragraph's sentences begin is nearly always the same for all that read alike.
  if (scanned.from !== within) {
    scanned.from = within;
    scanned.marks = scanEnumerationMarks(line.paragraph, within);
  }
  return scanned.marks.length === 0 ? NO_MARKS : scanned.marks.map((mark) => placed(mark, line));
}

const NO_MARKS: readonly never[] = [];

const lastScan = perParagraph((): { from: number; marks: readonly ParagraphItem[] } => ({
  from: -1,
  marks: NO_MARKS,
}));

/** A mark in offsets of its paragraph. */
type ParagraphItem = Omit<EnumerationItem, 'line'>;

function placed(
  { word, ordinal, numeral, start, end, atLineStart }: ParagraphItem,
  line: Line,
): EnumerationItem {
  const { start: by, number } = line;
  return {
    word,
    ordinal,
    numeral: { start: by + numeral.start, end: by + numeral.end },
    start: by + start,
    end: by + end,
    line: number,
    atLineStart,
  };
}

function scanEnumerationMarks(paragraph: Paragraph, from: number): readonly ParagraphItem[] {
  const { text, textEnd: end } = paragraph;
  if (isComment(text, paragraph)) return [];
  const marks: ParagraphItem[] = [];
  let at = from;
  let opener = BOUNDARY;
  // 发展是第一要务，三是…: behind a comma counts only what goes on from the item before, or opens a list that goes on.
  let pending: ParagraphItem | undefined;
  // 会后，三是…；三是…: what a list of the paragraphs above goes on with may stand there too, if one more comes behind it.
  let later: ParagraphItem | undefined;
  while (at < end) {
    const meaning = MEANING[text.charCodeAt(at)]!;
    if (meaning === FIRST && opener !== 0) {
      const mark = readMark(paragraph, at);
      if (mark && pending && follows(pending, mark)) marks.push(pending);
      if (mark && later && opener === BOUNDARY && (follows(later, mark) || isAgain(later, mark)))
        marks.push(later);
      const last = marks.at(-1);
      const goesOn = mark !== undefined && last !== undefined && follows(last, mark);
      // “三要抓好落实” quotes from a list that stands elsewhere.
      const counts =
        mark &&
        (goesOn ||
          (opener === COMMA && last !== undefined && skipsOn(text, last, pending, mark)) ||
          (opener === BOUNDARY && (mark.ordinal === 1 || !isQuoted(text, at))));
      if (mark) {
        pending = !counts && mark.ordinal === 1 ? mark : undefined;
        later = !counts && mark.ordinal > 1 && marks.length === 0 && mark.word === '是' ? mark : undefined;
      }
      if (counts) {
        marks.push(mark);
        at = mark.end;
        opener = 0;
        continue;
      }
    }
    opener = meaning === FIRST || meaning === CLOSER ? 0 : meaning;
    at++;
    if (opener !== 0) at = skipBlanks(text, skipClosingMarks(text, at, end), end);
  }
  return marks;
}

const isQuoted = (text: string, at: number): boolean => text[at - 1] === '“' || text[at - 1] === '‘';

const follows = (before: ParagraphItem, mark: ParagraphItem): boolean =>
  mark.word === before.word && mark.ordinal === before.ordinal + 1;

const isAgain = (before: ParagraphItem, mark: ParagraphItem): boolean =>
  mark.word === before.word && mark.ordinal === before.ordinal;

/** How many items a list over commas leaves out at most. */
const MAX_SKIPPED = 2;

/**
 * 一是…，二是…，四是… and 第一，…，第二，…，第四，…: within its sentence a list runs on over commas, though a number is missing or
 * stands twice, as its first one may (一要…，一要…，三要…: `again`).
 */
function skipsOn(
  text: string,
  before: ParagraphItem,
  again: ParagraphItem | undefined,
  mark: ParagraphItem,
): boolean {
  if (mark.word !== before.word || mark.word === '首先' || mark.ordinal === 1) return false;
  if (mark.word === '第' && text[mark.end - 1] === '、') return false;
  const skipped = mark.ordinal - before.ordinal - 1;
  const hasAgain = again !== undefined && isAgain(before, again);
  const least = mark.word === '是' || (mark.word === '要' && hasAgain) ? 1 : 2;
  if (skipped < -1 || skipped > MAX_SKIPPED || before.ordinal < least) return false;
  const between = text.slice(before.end, mark.start);
  return between.length > 2 && !/[。！？“”]/.test(between);
}

function skipClosingMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && MEANING[text.charCodeAt(at)] === CLOSER) at++;
  return at;
}

function readMark({ text, textStart, textEnd }: Paragraph, at: number): ParagraphItem | undefined {
  ITEM.lastIndex = at;
  const match = ITEM.exec(text);
  if (!match || at + match[0].length > textEnd) return undefined;
  const [whole, verbal, word, rank, first] = match;
  const written = verbal ?? rank ?? first!;
  const ordinal = first === undefined ? fromHan(written) : ORDER[first];
  const end = at + whole.length;
  NOT_AN_ITEM.lastIndex = end;
  if (ordinal === undefined || (verbal !== undefined && NOT_AN_ITEM.test(text))) return undefined;
  if (rank !== undefined && text[end - 1] === '、' && namesSeveral(text, end, ordinal)) return undefined;
  const start = rank === undefined ? at : at + 1;
  return {
    word: first === undefined ? ((word ?? '第') as EnumerationWord) : '首先',
    ordinal,
    numeral: { start, end: start + written.length },
    start: at,
    end,
    atLineStart: at === textStart,
  };
}

/** Whether the numeral behind 第…、 at `at` is that of another one, both of one noun. */
function namesSeveral(text: string, at: number, ordinal: number): boolean {
  const next = severalAt(text, at);
  if (next === undefined || next <= ordinal) return false;
  // 第一、三项任务已完成。第二、抓好落实。 is a list all the same: its neighbours say so.
  if (next === ordinal + 1) return true;
  const near = text.slice(Math.max(0, at - NEIGHBOUR), at + NEIGHBOUR);
  return ![ordinal - 1, ordinal + 1].some((each) => isRanked(near, each));
}

/** The later numeral of 第一、二产业, or one that is later anyhow for 第一、第二; undefined if there is none. */
function severalAt(text: string, at: number): number | undefined {
  NAMES_SEVERAL.lastIndex = at;
  const match = NAMES_SEVERAL.exec(text);
  return match ? (match[1] === undefined ? Number.POSITIVE_INFINITY : fromHan(match[1])) : undefined;
}

/** So far away the item before or behind may stand. UTF-16 units. */
const NEIGHBOUR = 500;

/** Whether `text` has an item 第…、 of this ordinal. */
function isRanked(text: string, ordinal: number): boolean {
  if (ordinal < 1) return false;
  const mark = `第${toHan(ordinal)}、`;
  const at = text.indexOf(mark);
  return at >= 0 && (severalAt(text, at + mark.length) ?? 0) <= ordinal;
}

const readItems = (text: string, items: readonly EnumerationItem[], opened = false) =>
  readSequence(
    items.map((item) => item.ordinal),
    {
      restart: (i) => {
        if (isLabelled(text, items[i]!, items[i - 1]!)) return 'joint';
        // 一是…一是…三是: a list of one item is none, so the second 一是 hardly begins another one.
        return items[i]!.ordinal === 1 && items[i - 1]!.ordinal === 1 ? 'alone' : 'shown';
      },
      opened: (i) => opened && i === 0,
    },
  );

/** What begins a paragraph that has lists of its own: 第二阶段：, 组织保障方面： */
const LABEL = new RegExp(
  String.raw`^[ \t\u3000\u00a0]*(?:第[${hanTens}0-9]{1,3}(?:阶段|步|天|周|月|季度|部分|组|类|轮|批|期)|[^，。；：\n]{2,14}[：:])`,
);
const MAX_LABEL = 40;

function isLabelled(text: string, item: EnumerationItem, before: EnumerationItem): boolean {
  if (item.line === before.line || item.atLineStart) return false;
  return isLabel(text.slice(text.lastIndexOf('\n', item.start) + 1, item.start));
}

/** Whether what stands before an item on its line says that a list of its own follows. */
const isLabel = (ahead: string): boolean => LABEL.test(ahead.slice(0, MAX_LABEL));

/**
 * The lists `runs` that the `marks` of a text make below its `headings`, with those told of that go on in order by another reading: 一是 二是, then a list of its own, 三是; or a
 * whole text with headings of its own between.
 */
export function withStanding(
  runs: readonly EnumerationRun[],
  marks: readonly EnumerationItem[],
  headings: readonly LineMarker[],
): readonly EnumerationRun[] {
  const slips = new Map<Counted, number>(
    runs.flatMap(({ items, reading }) => slipsAmong(items, reading.judgements)),
  );
  if (slips.size === 0) return runs;
  const all = [...headings, ...marks].sort((a, b) => a.start - b.start);
  const standsOtherwise = standingOtherwise(all, slips, BELOW_HEADINGS);
  return runs.map((run) => (standsOtherwise(run.items) ? { ...run, certain: false } : run));
}

type Counted = LineMarker | EnumerationItem;

/** Lists stand below all headings, and end with what those contain. */
const BELOW_HEADINGS: Kinds<Counted> = {
  key: (item) => ('word' in item ? item.word : bySchemes.key(item)),
  rank: (item) => ('word' in item ? Number.POSITIVE_INFINITY : bySchemes.rank(item)),
  isApart: (item) => !('word' in item) && bySchemes.isApart(item),
  runsOn: (item) => !('word' in item),
  nests: (item) => 'word' in item || bySchemes.nests(item),
  opensInline: () => false,
};

/** How a first item may be put so that it is no mark, or stands where none is looked for. */
const OPENED_OTHERWISE = /一是|一要|第一|首先|其一|一方面|一则|一来/;

/** Whether the items of a line make the same lists as those of `other`, whatever else the two lines say. */
export const listAlike = (
  line: Line,
  items: readonly EnumerationItem[],
  other: Line,
  others: readonly EnumerationItem[],
): boolean =>
  items.length === others.length &&
  items.every((item, i) => {
    const same = others[i]!;
    const [ahead, otherAhead] = [
      line.paragraph.text.slice(0, item.start - line.start),
      other.paragraph.text.slice(0, same.start - other.start),
    ];
    return (
      item.word === same.word &&
      item.ordinal === same.ordinal &&
      item.atLineStart === same.atLineStart &&
      isLabel(ahead) === isLabel(otherAhead) &&
      OPENED_OTHERWISE.test(ahead) === OPENED_OTHERWISE.test(otherAhead)
    );
  });

/** Whether two paragraphs are alike in what they may open for a list below them. */
export const openAlike = (one: Paragraph, other: Paragraph): boolean =>
  OPENED_OTHERWISE.test(one.text) === OPENED_OTHERWISE.test(other.text);

/**
 * The lists that the marks of one stretch between two headings make, which begins at offset `from`. A list may
 * run over paragraphs, begin anew at 一, stand inside another, or mix 是 and 要; the arrangement with the
 * fewest slips is taken.
 */
export function groupEnumerations(
  text: string,
  from: number,
  marks: readonly EnumerationItem[],
): EnumerationRun[] {
  if (marks.length === 0) return [];
  if (isOneList(marks)) return [{ items: marks, reading: readItems(text, marks), certain: true }];
  const counted = marks.filter((mark) => mark.word !== '首先');
  const runs = [...arrange(text, counted), ...arrangeFirst(marks.filter((mark) => mark.word === '首先'))];
  return runs
    .sort((a, b) => a.items[0]!.start - b.items[0]!.start)
    .map((run) => {
      const { start } = run.items[0]!;
      const lacksFirst = run.reading.judgements[0]!.verdict === 'gap';
      if (!lacksFirst || !OPENED_OTHERWISE.test(text.slice(from, start))) return run;
      return { ...run, reading: readItems(text, run.items, true) };
    });
}

/** 一是…二是…三是… and nothing else: no other arrangement has fewer slips. */
const isOneList = (marks: readonly EnumerationItem[]): boolean =>
  marks.length > 1 &&
  marks[0]!.word !== '首先' &&
  marks.every(({ word, ordinal }, i) => word === marks[0]!.word && ordinal === i + 1);

function arrange(text: string, marks: readonly EnumerationItem[]): EnumerationRun[] {
  const ranked = marks.filter((mark) => mark.word === '第');
  const verbal = marks.filter((mark) => mark.word !== '第');
  const is = verbal.filter((mark) => mark.word === '是');
  const must = verbal.filter((mark) => mark.word === '要');
  const arrangements = [() => [is, must], () => [verbal], () => nest(verbal)];
  let best: EnumerationRun[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const arrangement of arrangements) {
    const runs = arrangement()
      .filter((items) => items.length > 0)
      .flatMap((items) => cutAtRestarts(text, items));
    // A list of one item is none: 二是…一是…三是 is not a list with another one in it.
    const cost = runs.reduce((sum, run) => sum + run.reading.cost + (run.items.length === 1 ? 1 : 0), 0);
    if (cost < bestCost) {
      best = runs;
      bestCost = cost;
    }
    if (bestCost === 0) break;
  }
  // A single 第一， ranks or opens a speech; two make a list.
  return [
    ...best,
    ...(ranked.length > 0 ? cutAtRestarts(text, ranked).filter((run) => run.items.length > 1) : []),
  ];
}

/** 首先…其次…最后: only the order can be wrong, 再次 may be left out or repeated. */
function arrangeFirst(marks: readonly EnumerationItem[]): EnumerationRun[] {
  const runs: EnumerationItem[][] = [];
  for (const mark of marks) {
    if (mark.ordinal === 1 || runs.length === 0) runs.push([]);
    runs.at(-1)!.push(mark);
  }
  return runs
    .filter((items) => items.length > 1 && items[0]!.ordinal === 1)
    .map((items) => ({
      items,
      reading: {
        judgements: items.map(({ ordinal }, i) => ({
          verdict: 'right',
          expected: ordinal,
          value: ordinal,
          begins: i === 0,
          goesOn: i > 0,
        })),
        sequences: [{ items: items.map((_, i) => i), within: undefined }],
        cost: 0,
      },
      certain: true,
    }));
}

/** Lists stand in lists two or three deep; what is deeper is no list but a broken text. */
const MAX_DEPTH = 8;

/** Lists within lists: an item goes to the innermost open list that it continues. */
function nest(marks: readonly EnumerationItem[]): EnumerationItem[][] {
  const all: EnumerationItem[][] = [];
  const open: EnumerationItem[][] = [];
  for (const mark of marks) {
    const continues = (run: EnumerationItem[]) => run.at(-1)!.ordinal + 1 === mark.ordinal;
    let index = open.findLastIndex((run) => continues(run) && run.at(-1)!.word === mark.word);
    if (index < 0) index = open.findLastIndex(continues);
    if (index >= 0) {
      open.length = index + 1;
      open[index]!.push(mark);
    } else if (mark.ordinal === 1 || open.length === 0) {
      const run = [mark];
      all.push(run);
      open.push(run);
      if (open.length > MAX_DEPTH) open.shift();
    } else {
      open.at(-1)!.push(mark);
    }
  }
  return all;
}

/** Parts a sequence where its reading begins anew, so that each run is one list. */
function cutAtRestarts(text: string, items: readonly EnumerationItem[]): EnumerationRun[] {
  const { judgements } = readItems(text, items);
  const starts = [0];
  for (let i = 1; i < items.length; i++) if (!judgements[i]!.goesOn) starts.push(i);
  return starts.map((start, index) => {
    const part = items.slice(start, starts[index + 1] ?? items.length);
    return { items: part, reading: readItems(text, part), certain: true };
  });
}
