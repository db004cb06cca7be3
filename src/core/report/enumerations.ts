import { skipBlanks } from '../text/characters';
import { fromHan } from '../text/numerals';
import type { Span } from '../text/span';
import { RESTART_FREE, type Reading, readSequence } from './sequence';
import type { Line } from './types';

/** How a running list counts: 一是, 一要, 第一， or 首先，其次，再次，最后， */
export type EnumerationWord = '是' | '要' | '第' | '首先';

/** An ordinal in running text: 一是, 第一，, 首先， */
export interface EnumerationMark extends Span {
  readonly word: EnumerationWord;
  readonly ordinal: number;
  /** The numeral alone (`一` of 一是 and 第一，); the whole word for 首先. */
  readonly numeral: Span;
  readonly line: number;
  /** It begins its paragraph. */
  readonly atLineStart: boolean;
}

/** One running list. */
export interface EnumerationRun {
  readonly items: readonly EnumerationMark[];
  readonly reading: Reading;
}

const NUMERAL = '[一二三四五六七八九十百零〇廿]{1,5}';
const ITEM = new RegExp(
  `(${NUMERAL})([是要])|第(${NUMERAL})([，,、])|(首先|其次|再次|再者|最后)[，,、]`,
  'y',
);
/** 一要素, 二要点, 一是一: what makes 一要 or 一是 part of a word or saying. */
const NOT_AN_ITEM = /[素点件塞道务领害紧闻地诀津隘]|[一二三四五六七八九]{1,3}[，,。；]/y;
const ORDER: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4 };

const BOUNDARY = 1;
const COMMA = 2;
const FIRST = 4;
/** What each UTF-16 unit may mean to a list; a table, since every character of a text is looked up in it. */
const MEANING = new Uint8Array(0x10000);
const assign = (chars: string, meaning: number) => {
  for (const char of chars) MEANING[char.charCodeAt(0)]! |= meaning;
};
// Besides the start of a line, an item stands right after a sentence, a clause or an opening mark.
assign('。；：！？;:!?（(“‘—…', BOUNDARY);
assign('，,、', COMMA);
assign('一二三四五六七八九十百廿第首其再最', FIRST);

/** All marks of running lists in `line`, from `from` (the start of a sentence) on, in reading order. */
export function scanEnumerationMarks(text: string, line: Line, from: number): EnumerationMark[] {
  const marks: EnumerationMark[] = [];
  const end = line.textEnd;
  let at = from;
  let opener = BOUNDARY;
  while (at < end) {
    const meaning = MEANING[text.charCodeAt(at)]!;
    if (meaning === FIRST && opener !== 0) {
      const mark = readMark(text, at, line, at === line.textStart);
      const last = marks.at(-1);
      // 发展是第一要务，三是…: behind a comma only the item that goes on from the one before counts.
      const goesOn = last !== undefined && mark?.word === last.word && mark.ordinal === last.ordinal + 1;
      if (mark && (opener === BOUNDARY || goesOn)) {
        marks.push(mark);
        at = mark.end;
        opener = 0;
        continue;
      }
    }
    opener = meaning === FIRST ? 0 : meaning;
    at++;
    if (opener !== 0) at = skipBlanks(text, skipClosingMarks(text, at, end), end);
  }
  return marks;
}

function skipClosingMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && '”’）)」』'.includes(text[at]!)) at++;
  return at;
}

function readMark(text: string, at: number, line: Line, atLineStart: boolean): EnumerationMark | undefined {
  ITEM.lastIndex = at;
  const match = ITEM.exec(text);
  if (!match || at + match[0].length > line.textEnd) return undefined;
  const [whole, numeral, word, rank, , first] = match;
  const end = at + whole.length;
  if (first !== undefined) {
    const numeralSpan = { start: at, end: at + first.length };
    return {
      word: '首先',
      ordinal: ORDER[first]!,
      numeral: numeralSpan,
      start: at,
      end,
      line: line.number,
      atLineStart,
    };
  }
  const ordinal = fromHan(numeral ?? rank!);
  if (ordinal === undefined) return undefined;
  if (rank !== undefined) {
    const numeralSpan = { start: at + 1, end: at + 1 + rank.length };
    return { word: '第', ordinal, numeral: numeralSpan, start: at, end, line: line.number, atLineStart };
  }
  NOT_AN_ITEM.lastIndex = end;
  if (NOT_AN_ITEM.test(text)) return undefined;
  const numeralSpan = { start: at, end: at + numeral!.length };
  return {
    word: word as '是' | '要',
    ordinal,
    numeral: numeralSpan,
    start: at,
    end,
    line: line.number,
    atLineStart,
  };
}

const freely = () => RESTART_FREE;
const readItems = (items: readonly EnumerationMark[]) =>
  readSequence(
    items.map((item) => item.ordinal),
    { restart: freely },
  );

/**
 * The lists that the marks of one stretch between two headings make. A list may run over paragraphs, begin
 * anew at 一, stand inside another, or mix 是 and 要; the arrangement with the fewest slips is taken.
 */
export function groupEnumerations(marks: readonly EnumerationMark[]): EnumerationRun[] {
  if (marks.length === 0) return [];
  const counted = marks.filter((mark) => mark.word !== '首先');
  const runs = [...arrange(counted), ...arrangeFirst(marks.filter((mark) => mark.word === '首先'))];
  return runs.sort((a, b) => a.items[0]!.start - b.items[0]!.start);
}

function arrange(marks: readonly EnumerationMark[]): EnumerationRun[] {
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
      .flatMap(cutAtRestarts);
    const cost = runs.reduce((sum, run) => sum + run.reading.cost, 0);
    if (cost < bestCost) {
      best = runs;
      bestCost = cost;
    }
    if (bestCost === 0) break;
  }
  // A single 第一， ranks or opens a speech; two make a list.
  return [...best, ...(ranked.length > 0 ? cutAtRestarts(ranked).filter((run) => run.items.length > 1) : [])];
}

/** 首先…其次…最后: only the order can be wrong, 再次 may be left out or repeated. */
function arrangeFirst(marks: readonly EnumerationMark[]): EnumerationRun[] {
  const runs: EnumerationMark[][] = [];
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
        })),
        cost: 0,
      },
    }));
}

/** Lists within lists: an item goes to the innermost open list that it continues. */
function nest(marks: readonly EnumerationMark[]): EnumerationMark[][] {
  const all: EnumerationMark[][] = [];
  const open: EnumerationMark[][] = [];
  for (const mark of marks) {
    const continues = (run: EnumerationMark[]) => run.at(-1)!.ordinal + 1 === mark.ordinal;
    let index = open.findLastIndex((run) => continues(run) && run.at(-1)!.word === mark.word);
    if (index < 0) index = open.findLastIndex(continues);
    if (index >= 0) {
      open.length = index + 1;
      open[index]!.push(mark);
    } else if (mark.ordinal === 1 || open.length === 0) {
      const run = [mark];
      all.push(run);
      open.push(run);
    } else {
      open.at(-1)!.push(mark);
    }
  }
  return all;
}

/** Parts a sequence where its reading begins anew, so that each run is one list. */
function cutAtRestarts(items: readonly EnumerationMark[]): EnumerationRun[] {
  const { judgements } = readItems(items);
  const starts = [0];
  for (let i = 1; i < items.length; i++) if (judgements[i]!.begins) starts.push(i);
  return starts.map((start, index) => {
    const part = items.slice(start, starts[index + 1] ?? items.length);
    return { items: part, reading: readItems(part) };
  });
}
