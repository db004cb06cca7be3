import { isDigit, isHan, isLatin } from '../../text/punctuation';
import { lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import { MULTIPLIED, STOOD_FOR } from '../blanks/units';
import { readMarker } from '../ordinals/schemes';
import { type Paragraph, perParagraph } from '../paragraph';
import { openingOf } from './opening';

// `**` is both a blank of a report and what Markdown makes words bold with. CommonMark decides by the characters beside
// a run, which fails beside Chinese marks (`**（一）…。**召开`); here pairs are told by what they hold: a bold pair has
// text right inside both signs, whole brackets and quotes, and no clause that begins outside. What is not sure is a
// blank.

/** A finished pair of signs around words, `**…**`, `*…*`, `__…__`, `~~…~~`, in offsets of the paragraph; one may stand in another. */
export interface EmphasisPair {
  readonly open: Span;
  readonly close: Span;
  /** Only Markdown around it makes it one: alone it may as well be two blanks. */
  readonly weak: boolean;
  /** It takes the whole of its line, but for what opens that. */
  readonly whole: boolean;
  /** It opens its line. */
  readonly leads: boolean;
}

export interface Emphasis {
  readonly pairs: readonly EmphasisPair[];
  /** How many runs of two or three stars are no part of a pair, those left out that a unit or an office says to be blanks. */
  readonly lone: number;
}

/** The emphasis in a paragraph, weak pairs among it. */
export const emphasisOf = perParagraph((paragraph: Paragraph): Emphasis => emphasisIn(paragraph.text));

const NONE: Emphasis = { pairs: [], lone: 0 };

/** A longer stretch is no emphasis. UTF-16 units. */
const LONGEST = 400;
/** 单位： and 局长： are labels and what stands behind a blank; longer ones are labels. UTF-16 units. */
const SHORTEST_LABEL = 3;
/** Nobody typed the signs of a longer line: they are none of Markdown's. UTF-16 units. */
export const LONGEST_LINE = 20_000;

interface Run extends Span {
  /** `*`, `_` or `~`. */
  readonly sign: string;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The emphasis in one line of text, pairs by where they open. */
export function emphasisIn(text: string): Emphasis {
  const runs = text.length > LONGEST_LINE ? [] : runsIn(text);
  if (runs.length === 0) return NONE;
  const line = lineOf(text);
  const pairs: EmphasisPair[] = [];
  const lone: Run[] = [];
  // Words that are struck out may be bold, and bold words struck out in part.
  const struck = runs.filter(({ sign }) => sign === '~');
  for (const some of struck.length === 0 ? [runs] : [struck, runs.filter(({ sign }) => sign !== '~')]) {
    for (let i = 0; i < some.length; i++) {
      const at = partnerOf(some, i);
      const pair = at === undefined ? undefined : pairAt(line, some[i]!, some[at]!);
      if (pair) {
        pairs.push(pair);
        i = at!;
      } else if (some[i]!.sign === '*' && lengthOf(some[i]!) > 1) {
        lone.push(some[i]!);
      }
    }
  }
  return {
    pairs: pairs
      .filter((pair) => !pair.weak || !isDisturbed(text, pair, lone))
      .sort((a, b) => a.open.start - b.open.start),
    lone: lone.filter(({ end }) => !isStoodFor(text.slice(end, end + 8))).length,
  };
}

/** One to three stars or underscores, or two tildes; none behind a backslash. */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: written, index } of text.matchAll(/\\[*_~]|\*+|_+|~+/g)) {
    const sign = written[0]!;
    const isRun = sign === '~' ? written.length === 2 : sign !== '\\' && written.length <= 3;
    if (isRun) runs.push({ start: index, end: index + written.length, sign });
  }
  return runs;
}

/** Index of the next run of the same sign and length: the very next one, or behind shorter ones that stand inside. */
function partnerOf(runs: readonly Run[], index: number): number | undefined {
  const open = runs[index]!;
  for (let i = index + 1; i < runs.length && i <= index + 4; i++) {
    const run = runs[i]!;
    if (run.sign === open.sign && lengthOf(run) === lengthOf(open)) return i;
    if (run.sign === open.sign && lengthOf(run) > lengthOf(open)) return undefined;
  }
  return undefined;
}

interface WrittenLine {
  readonly text: string;
  /** Where its own words begin, behind what Markdown opens a line with and behind its ordinal. */
  readonly start: number;
  readonly afterOrdinal: number;
  readonly end: number;
  /** A row of cells, each a line of its own to what stands in it. */
  readonly isRow: boolean;
}

function lineOf(text: string): WrittenLine {
  const start = openingOf(text).end;
  const end = text.trimEnd().length;
  const marker = readMarker(text, start, end);
  return { text, start, afterOrdinal: marker?.end ?? start, end, isRow: text[start] === '|' };
}

const CLAUSE_MARK = /[，。；：！？,;!?]/;
/** What a clause begins behind: a mark, an opening bracket or quote, an ordinal of a running list. */
const BEGINS_CLAUSE =
  /(?:[，。；：！？、,;:!?“‘（《〈【〔「『([|—]|[一二三四五六七八九十]{1,3}[是要]|首先|其次|再次|最后)[ \t\u3000]*$/;
const ENDS_CLAUSE = /^[ \t\u3000]*(?:[，。；：！？、,;:!?”’）》〉】〕」』)\]|—]|$)/;
/** What a bold lead ends with, or has behind it. */
const ENDS_LEAD = /[。！？：!?:]$/;
const BEHIND_LEAD = /^[：:]/;
/** A blank, which Markdown sets words apart with, or the sign of words that are struck out. */
const SET_APART = /(?:[ \t]|~~)$/;
/** The name of a body without a clause mark, long enough to be more than what stands behind a blank. */
const WHOLE_BODY = /^\p{Script=Han}{2,16}(?:局|厅|委|办|政府|委员会|办公室|公司|中心|银行|法院|检察院)$/u;
/** 首先，and 一是， in bold. */
const RUNNING_ORDINAL = /^(?:首先|其次|再次|此外|最后|第?[一二三四五六七八九十]{1,3}[是要]?|同时)[，,、]$/;
const FIGURE = /^[+-]?[\d.,]*\d[%％‰]?$/;
/** What waits for its fact in brackets or signs of its own. */
const BRACKETED = /^(?:\[[^[\]]+\]|【[^【】]+】|[×✕□○]{1,6})$/;
/** Behind these a figure or a name is missing. */
const ASKS = /(?:[第共约达由])$/;
/** What joins two blanks: `**和**`. */
const JOINS = /^(?:[和与及或至到、的在为是于对从向由等]|以及)/;

/** What a blank stands before; what begins so as a word (人才, 项目建设) is none of it. */
const isStoodFor = (behind: string): boolean => STOOD_FOR.test(behind) && !MULTIPLIED.test(behind);
/** The same where bold words may well stand before the noun: 重点项目, 基层单位. */
const isCounted = (behind: string): boolean =>
  isStoodFor(behind) &&
  !/^(?:街道|公司|单位|同志|社区|支部|中心|大学|医院|银行|集团|学校|企业|工程|[人种类])/.test(behind);

/** The pair of the runs `open` and `close`; undefined where they may as well be blanks. */
function pairAt(line: WrittenLine, open: Run, close: Run): EmphasisPair | undefined {
  const { text } = line;
  if (close.start - open.end > LONGEST || close.start === open.end) return undefined;
  const inside = text.slice(open.end, close.start);
  const words = open.sign === '~' ? inside.replace(/^[*_]+|[*_]+$/g, '') : inside;
  if (!isWhole(words) || (line.isRow && inside.includes('|'))) return undefined;
  const whole = open.start === line.start && close.end === line.end;
  const leads = open.start === line.start || open.start === line.afterOrdinal;
  const pair = { open, close, whole, leads };
  if (open.sign === '~') return { ...pair, weak: false };
  const before = text.slice(Math.max(0, open.start - 8), open.start);
  const behind = text.slice(close.end, close.end + 8);
  if (joinsWords(before, inside, behind)) return undefined;
  const isLight = open.sign === '_' || lengthOf(open) === 1;
  // **局长：** asks for a name on both sides.
  const asks = isStoodFor(inside) && inside.length <= SHORTEST_LABEL;
  if (whole) return { ...pair, weak: open.sign === '_' || (asks && /[：:]$/.test(inside)) };
  if (FIGURE.test(inside)) return { ...pair, weak: open.sign === '_' };
  // **[金额]**万元 is one blank, set in bold.
  if (BRACKETED.test(inside)) return { ...pair, weak: true };
  // 王*明与李*华: names are withheld with a star.
  if (isLight && !standsApart(before, behind) && !(open.sign === '*' && isPhrase(inside, behind)))
    return undefined;
  if (inside.length === 1 && asks) return undefined;
  if (leads && isLead(line, open, close, inside)) {
    return { ...pair, weak: asks || isLight || !isSureLead(line, open, close, inside) };
  }
  return isWeak(line, open, { before, inside, behind }) ? { ...pair, weak: true } : undefined;
}

const opensWithOrdinal = ({ text, end }: WrittenLine, open: Run): boolean =>
  readMarker(text, open.end, end)?.wellFormed === true;

/** `**一、…** …`, `**责任：**…`, `**责任**：…`, `**责任。**…`: what opens a line and is said there. */
const isLead = (line: WrittenLine, open: Run, close: Run, inside: string): boolean =>
  opensWithOrdinal(line, open) || ENDS_LEAD.test(inside) || BEHIND_LEAD.test(line.text.charAt(close.end));

/**
 * Whether a lead is nothing else: （一）**有序推进。**覆盖… may begin with a blank in each of its sentences, but there no
 * ordinal or colon stands, nor a blank behind the mark.
 */
function isSureLead(line: WrittenLine, open: Run, close: Run, inside: string): boolean {
  if (opensWithOrdinal(line, open)) return true;
  if (open.start !== line.start) return false;
  return !/[。！？!?]$/.test(inside) || /\s/.test(line.text[close.end] ?? '');
}

interface Around {
  readonly before: string;
  readonly inside: string;
  readonly behind: string;
}

/** Whether words in the middle of a line may be emphasised, if the text is Markdown. */
function isWeak(line: WrittenLine, open: Run, { before, inside, behind }: Around): boolean {
  const opensClause =
    open.start <= line.afterOrdinal ||
    BEGINS_CLAUSE.test(before) ||
    (SET_APART.test(before) && !isStoodFor(inside));
  const endsClause = ENDS_CLAUSE.test(behind) || ENDS_LEAD.test(inside);
  if (RUNNING_ORDINAL.test(inside)) return opensClause;
  if (/[，；、,;]$/.test(inside)) return false;
  if (CLAUSE_MARK.test(inside)) {
    // A clause that begins or ends outside, or 时间：**地点：**, where each label waits for its own.
    if (!opensClause || !endsClause) return false;
    if (/[：:]$/.test(inside) && /[：:][ \t]*$/.test(before)) return false;
  }
  const isFigureBefore = /[\d年月日第共]$/.test(before);
  // 由**县交通局**牵头: a blank behind a whole name would have to be followed by what it is counted in.
  if (!isFigureBefore && WHOLE_BODY.test(inside) && !isStoodFor(behind)) return true;
  if (isStoodFor(inside) && (isFigureBefore || !opensClause || !endsClause)) return false;
  if (!/\d$/.test(inside) && isCounted(behind)) return false;
  if (ASKS.test(before) && !/^\d/.test(inside)) return false;
  return !(JOINS.test(inside) && inside.length <= 2);
}

/** No blank or lone mark right inside, and brackets and quotes that are whole. */
function isWhole(inside: string): boolean {
  if (!/[\p{Script=Han}\p{L}\p{N}×✕□○]/u.test(inside)) return false;
  if (
    /^[\s\u3000\u00a0，。；：！？、,;:!?.”’）》〉】〕」』)\]*_~]|[\s\u3000\u00a0“‘（《〈【〔「『([*_~]$/.test(
      inside,
    )
  )
    return false;
  const open: string[] = [];
  for (const char of inside) {
    const closing = PARTNER[char];
    if (closing !== undefined) open.push(closing);
    else if (CLOSING.includes(char) && open.pop() !== char) return false;
  }
  return open.length === 0;
}

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '(': ')',
  '[': ']',
};
const CLOSING = Object.values(PARTNER).join('');

/** 3*4*5, file_name_x: signs inside a formula or a name. */
const joinsWords = (before: string, inside: string, behind: string): boolean =>
  (isWordAt(before, before.length - 1) && isWordAt(inside, 0)) ||
  (isWordAt(inside, inside.length - 1) && isWordAt(behind, 0));

function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isDigit(code) || isLatin(code);
}

/** Single stars and underscores emphasise whole words: blanks or marks stand around them. */
const standsApart = (before: string, behind: string): boolean =>
  !isHan(before.charCodeAt(before.length - 1)) && !isHan(behind.charCodeAt(0));

/** What two names or two blanks have between them: 王*明与李*华, *局和*委. */
const JOINS_WITHIN = /[与和及或同、]/;

/** Whether single stars beside characters hold words of their own, and are no two signs that withhold or ask. */
const isPhrase = (inside: string, behind: string): boolean =>
  /^[\p{Script=Han}“”《》]{2,}$/u.test(inside) &&
  !JOINS_WITHIN.test(inside) &&
  !isStoodFor(inside) &&
  !isStoodFor(behind);

/** Whether a run without partner stands in the same clause as `pair`, where any two of the three may be one. */
function isDisturbed(text: string, { open, close }: EmphasisPair, lone: readonly Run[]): boolean {
  const at = lastStartingBy(lone, open.start);
  const before = lone[at];
  const behind = lone[at + 1];
  if (before && isSameClause(text, before.end, open.start)) return true;
  if (!behind || isStoodFor(text.slice(behind.end, behind.end + 8))) return false;
  // What ends inside the pair is no part of the clause behind it.
  return isSameClause(text, close.start - 1, behind.start);
}

const isSameClause = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST && !CLAUSE_MARK.test(text.slice(from, to));
