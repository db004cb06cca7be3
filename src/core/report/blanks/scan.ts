import { hanYears } from '../../text/numerals';
import { isHan } from '../../text/punctuation';
import type { Span } from '../../text/span';
import { isComment } from '../comments';
import { signsOf } from '../markdown/drafts';
import type { Line, Placeholder } from '../model';
import { type Paragraph, perParagraph } from '../paragraph';
import { asksIn, BRACKETS } from './brackets';
import { beginsFigure, isFigureGap } from './figureGaps';
import { isFactor, isNoBlank } from './lookalikes';
import { markdownMarks } from './markdownMarks';
import { isInNamePattern } from './namePatterns';
import { MONTH_OF_DATE, MULTIPLIED, STOOD_FOR, YEAR_OF_DATE } from './units';
import { isWithheldInCell, isWithheldName } from './withheldNames';

// Blanks as people write them, and what only looks like one. A run of two or more signs is a blank; a
// single * X × is one only next to what a blank stands for. Parts of one date or document number are one
// blank. `\b` and `\w` are of no use beside Chinese characters.

const SIGN = '[*＊XxＸｘ×✕_＿□▢○◯]';
/** Room to write in. */
const ROOM = '[ \\u3000\\u00a0]{1,12}';
/** A blank inside a date or number: signs, or room. */
const OPEN = `(?:${SIGN}{1,12}|${ROOM})`;

/** Everything that may be a blank, tried only where one of its first signs stands. */
const CANDIDATE =
  /[*＊]+(?:\.[*＊]+)*|[XxＸｘ]+(?:\.[XxＸｘ]+)*|[×✕]+(?:\.[×✕]+)*|[_＿]+|某某+|[□▢]+|[■▇█▉◼]+|[○◯]+|[【〔［[（(][^【】〔〕［］[\]（）()\n\r]{0,40}[】〕］\])）]|《[ \u3000\u00a0]*》|“[ \u3000\u00a0]{2,}”|\{{1,2}[^{}\n\r]{0,40}\}{1,2}|｛[^｛｝\n\r]{0,40}｝|[ \u3000\u00a0]+|(?<=[\u4e00-\u9fff])(?:[?？]{2,}|#{1,4}|…{1,2})/y;

/** The signs and blanks that a candidate begins with: a table, since every character of a text is looked up in it. */
const BEGINS = new Uint8Array(0x10000);
for (const sign of '*＊XxＸｘ×✕_＿某□▢■▇█▉◼○◯?？#…【〔［[（(《“{｛ \u3000\u00a0')
  BEGINS[sign.charCodeAt(0)] = 1;

/** X.X is one blank of single signs. */
const SINGLES = /^[^.](?:\.[^.])+$/;

const YEAR = `\\d{4}|\\d{2,3}${SIGN}{1,2}|[${hanYears}]{2,3}${SIGN}{1,2}|${SIGN}{1,12}`;
const DATE = new RegExp(
  `(?:(?:${YEAR}|\\d{2}${ROOM})${YEAR_OF_DATE}(?:(?:\\d{1,2}|${OPEN})${MONTH_OF_DATE}(?:份|(?:\\d{1,2}|${OPEN})[日号])?)?|\\d{1,2}月(?:\\d{1,2}|${OPEN})[日号]|${SIGN}{1,4}${MONTH_OF_DATE}(?:份|(?:\\d{1,2}|${SIGN}{1,4})[日号])?)`,
  'g',
);
const DOCUMENT_NUMBER = new RegExp(
  `(?:[〔［[](?:${YEAR})[〕］\\]]|〔(?:\\d{0,3}${ROOM})?〕)(?:第?(?:\\d{1,4}|${OPEN})号)?`,
  'g',
);
/** What makes a date or number an open one; its digits alone do not. */
const IS_OPEN = new RegExp(
  `${SIGN}|[年月][ \\u3000\\u00a0]+[月日号]|[〕］\\]][ \\u3000\\u00a0]+号|[〔 \\u3000\\u00a0]〕`,
);

/** A figure is missing before it: 完成投资……万元, 走访??户, 增收（）元. */
const MEASURE =
  /^(?:[亿万]?元(?![旦素宇月])|人次|[万亿]人|[万千]?户|[万千]?亩|公里|平方米|立方米|[万千]?吨|个(?:百分点|项目|村|工作日)|[%％])/;
/** 用X代表, X坐标, X射线, X光, X轴: names, not blanks. */
const NAMED_BY_LETTER = /^(?:射线|坐标|光|轴|染色体|代表|型)/;
/** “1+N+X”，即1名组长、N名成员、X名专家: a letter of a formula that the paragraph explains. */
const VARIABLE = /[+＋][ \u3000]?[XxＸｘ](?![XxＸｘ])/;
/** Before the signs of a number that is withheld in part: 0571-8866××××, 电话：8866××××, 6222 ****, 91430100MA4L××××1X, 皖A·12×××. */
const WITHHELD_NUMBER =
  /(?:(?:电[ \u3000]*话|传[ \u3000]*真|热线|手机号?码?)[^，。；、\d]{0,6}[1-9]\d{3,}|\d{6,}[0-9A-Z]{2,}|\d{3,4}[-—]?\d{3,}|1[3-9]\d{1,8}|\d{4}[ \u3000](?:[*×]{4}[ \u3000])*|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[A-Z0-9]*)$/;

/**
 * Which signs are no blanks: those of a Markdown file (any finished `**bold**` or `*emphasis*` span, marks of lists and
 * rules), those of a draft that is Markdown by what stands in it (what is surely emphasis), or none.
 */
export type OtherSigns = 'markdown' | 'draft' | 'report';

/** All blanks of a text, in reading order, none overlapping. */
export function findPlaceholders(lines: readonly Line[], signs: OtherSigns = 'report'): Placeholder[] {
  const blanksIn = { markdown: blanksInMarkdown, draft: blanksInDraft, report: blanksInText }[signs];
  const found: Placeholder[] = [];
  for (const { paragraph, start: from, number } of lines) {
    for (const { start, end } of blanksIn(paragraph)) {
      found.push({ start: from + start, end: from + end, line: number });
    }
  }
  return found;
}

const blanksInText = perParagraph((paragraph) => findBlanks(paragraph));
const blanksInMarkdown = perParagraph((paragraph) => findBlanks(paragraph, markdownMarks(paragraph.text)));

const blanksInDraft = perParagraph((paragraph) => findBlanks(paragraph, signsOf(paragraph)));

const NONE: readonly Span[] = [];

/** The blanks of one paragraph, none beginning at an offset in `masked`; what stands in a comment waits for nobody. */
function findBlanks(paragraph: Paragraph, masked?: ReadonlySet<number>): readonly Span[] {
  const { text } = paragraph;
  if (isComment(text, paragraph)) return NONE;
  let found: Span[] | undefined;
  let reached = 0;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (BEGINS[code] === 0 || !mayBegin(text, start, code) || masked?.has(start)) continue;
    CANDIDATE.lastIndex = start;
    const written = CANDIDATE.exec(text)?.[0];
    if (written === undefined) continue;
    const candidate = { start, end: start + written.length };
    const span = judge(paragraph, candidate, written);
    // A bracket may hold blanks of its own; of a row of signs every one has been looked at.
    const isBracket = BRACKETS.includes(written[0]!);
    if (!span || span.start < reached) {
      if (!isBracket) start = candidate.end - 1;
      continue;
    }
    reached = span.end;
    start = Math.max(candidate.end, reached) - 1;
    found ??= [];
    found.push(span);
  }
  return found ?? NONE;
}

/** Sorts out the commonest characters that begin no blank: brackets around words, indentation. */
function mayBegin(text: string, at: number, code: number): boolean {
  if (isRoom(code)) return at > 0 && !isRoom(text.charCodeAt(at - 1)) && endsRoom(text, at);
  const next = text[at + 1];
  if (code === 0x300a || code === 0x201c) return next !== undefined && ' \u3000\u00a0》'.includes(next);
  if (code !== 0xff08 && code !== 0x28) return true;
  return next !== undefined && BEGINS_ASIDE.includes(next);
}

/** （）, （  ）, （待核实）, （此处补充）, （请填写具体数字）, （根据实际情况填写）, （？） */
const BEGINS_ASIDE = '）) \u3000\u00a0待此具数金名时地请可根填?？';

const isRoom = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0;

/** Whether what room was left before stands behind the blanks at `at`: a unit, a part of a date, 号. */
function endsRoom(text: string, at: number): boolean {
  let end = at + 1;
  while (isRoom(text.charCodeAt(end))) end++;
  return end < text.length && ('月日号'.includes(text[end]!) || beginsFigure(text.charCodeAt(end)));
}

/** The whole blank that `candidate` is or is part of; undefined if it only looks like one. */
function judge(paragraph: Paragraph, candidate: Span, written: string): Span | undefined {
  const { text } = paragraph;
  const first = written[0]!;
  if ('?？#…'.includes(first) || /^[（(][）)]$/.test(written)) return judgeGap(text, candidate);
  if (BRACKETS.includes(first)) {
    return dateOrNumberIn(text, candidate, first) ?? (asksIn(paragraph, candidate) ? candidate : undefined);
  }
  if (isCircle(first) && isInHanNumber(text, candidate)) return undefined;
  // 2026年 月度计划: one blank alone is sloppy typing.
  if (
    written.length === 1 &&
    isRoom(first.charCodeAt(0)) &&
    OPENS_WORD.test(text.slice(candidate.end, candidate.end + 2))
  )
    return undefined;
  const whole = standsInDate(text, candidate) ? dateOrNumber(text, candidate) : undefined;
  // 标准×人数×月数: what is multiplied begins as a month does.
  if (whole) return whole.end - whole.start === 2 && isFactor(text, candidate) ? undefined : whole;
  if (isRoom(first.charCodeAt(0))) return judgeRoom(paragraph, candidate);
  if (isNoBlank(paragraph, candidate) || isInNamePattern(paragraph, candidate)) return undefined;
  if (first === '某') return isWithheldName(text, candidate) ? undefined : candidate;
  if (isWithheldInCell(text, candidate)) return undefined;
  const isRun = written.length > 1 && !SINGLES.test(written);
  if (isRun) return judgeRun(text, candidate, first);
  // A single box is there to be ticked or a bullet, a single circle is a zero.
  if (isCircle(first) || /[□▢■▇█▉◼]/.test(first)) return undefined;
  return yearAround(text, candidate) ?? (standsForSomething(text, candidate) ? candidate : undefined);
}

/** 〔2026〕 号, [20XX]5号 */
const dateOrNumberIn = (text: string, candidate: Span, first: string): Span | undefined =>
  '〔［['.includes(first) ? dateOrNumber(text, candidate) : undefined;

/** 月度 and 日常 are words, no part of a date. */
const OPENS_WORD = /^(?:月[度均报刊考]|日[均常程前报])/;

const isCircle = (sign: string): boolean => sign === '○' || sign === '◯';

/** 二○○四年 and 一九九○年 are years written with circles. */
const HAN_YEAR = new RegExp(`[${hanYears}]`);
const isInHanNumber = (text: string, { start, end }: Span): boolean =>
  HAN_YEAR.test((text[start - 1] ?? '') + (text[end] ?? ''));

/** What stands for a figure between the words and their unit; elsewhere such signs ask, omit or name. */
const judgeGap = (text: string, candidate: Span): Span | undefined =>
  isHan(text.charCodeAt(candidate.start - 1)) && MEASURE.test(text.slice(candidate.end, candidate.end + 5))
    ? candidate
    : undefined;

/** Whether a neighbour may belong to a date or document number; most blanks have none. */
const standsInDate = (text: string, { start, end }: Span): boolean =>
  '年月日号〔〕［］[]0123456789'.includes(text[start - 1] ?? ' ') ||
  '年月日号〕］]'.includes(text[end] ?? ' ');

/** The date or document number around `span` that has a blank in it. */
function dateOrNumber(text: string, span: Span): Span | undefined {
  const from = Math.max(0, span.start - 16);
  const window = text.slice(from, span.end + 32);
  for (const pattern of [DOCUMENT_NUMBER, DATE]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (start > span.start) break;
      if (end >= span.end && IS_OPEN.test(match[0]) && !startsInsideAWord(text, start)) return { start, end };
    }
  }
  return undefined;
}

function startsInsideAWord(text: string, start: number): boolean {
  return start > 0 && /[A-Za-z0-9.]/.test(text[start - 1]!) && /[A-Za-z]/.test(text[start]!);
}

/** Before the month of a day that is open. */
const MONTH_BEFORE = /(?:截[至止]到?|[于自从到至在]|[今去明本]年)$/;
/** A month alone, or a day of it. */
const MONTH = /月(?:[ \u3000\u00a0]+[日号]|[底末初中份]|[上中下]旬)/y;

/** A date of which only the units stand: 于 年 月 */
const BARE_DATE = /年[ \u3000\u00a0]+月(?:[ \u3000\u00a0]+[日号])?/y;

/** 年  月  日, 截至 月 日 and 第  号 with nothing but room between, or a figure left out before its unit. */
function judgeRoom(paragraph: Paragraph, candidate: Span): Span | undefined {
  const { text, textStart } = paragraph;
  const { start, end } = candidate;
  const before = text[start - 1]!;
  const behind = text[end]!;
  if (before === '第') return behind === '号' || isFigureGap(paragraph, candidate) ? candidate : undefined;
  if (behind === '年' && start > textStart && isHan(before.charCodeAt(0))) {
    BARE_DATE.lastIndex = end;
    const date = BARE_DATE.exec(text)?.[0];
    // Behind a date the room sets the next one apart; it is no part of it.
    if (date !== undefined) return { start: /[日号]/.test(before) ? end : start, end: end + date.length };
  }
  const pair = before + behind;
  const words = text.slice(Math.max(0, start - 4), start);
  if ((pair === '年月' && !/[今去明本]年$/.test(words)) || pair === '月日') {
    const day = /^月[ \u3000\u00a0]+日/.exec(text.slice(end, end + 16));
    // One blank alone may be sloppy typing, but not behind the figure of its year or month.
    const isDated = /\d[ \u3000\u00a0]?$/.test(text.slice(Math.max(0, start - 3), start - 1));
    if (!day && end - start < 2 && !isDated) return undefined;
    return { start: start - 1, end: end + (day?.[0].length ?? 1) };
  }
  if (behind === '月' && start >= textStart) {
    MONTH.lastIndex = end;
    const month = MONTH.exec(text)?.[0];
    if (month !== undefined && /[日号]$/.test(month) && !/[\d年]/.test(before))
      return { start, end: end + month.length };
    return MONTH_BEFORE.test(words) ? { start, end: end + 1 } : undefined;
  }
  return behind !== '日' && behind !== '号' && isFigureGap(paragraph, candidate) ? candidate : undefined;
}

function judgeRun(text: string, candidate: Span, sign: string): Span | undefined {
  const before = text[candidate.start - 1] ?? '';
  const behind = text[candidate.end] ?? '';
  const isDigit = (char: string) => /[0-9]/.test(char);
  const isLatin = (char: string) => /[A-Za-z]/.test(char);
  const year = yearAround(text, candidate);
  if (year) return year;
  // 139****1234 is withheld.
  if (isDigit(before) && isDigit(behind)) return undefined;
  const number = text.slice(Math.max(0, candidate.start - 24), candidate.start);
  if (/[*×]/.test(sign) && candidate.end - candidate.start > 1 && WITHHELD_NUMBER.test(number))
    return undefined;
  if (/[XxＸｘ]/.test(sign)) {
    if (isDigit(before) || isLatin(before) || isLatin(behind)) return undefined;
    if (text.startsWith('染色体', candidate.end)) return undefined;
    // XX2026年工作总结
    if (isDigit(behind) && !/^(?:19|20)\d\d年/.test(text.slice(candidate.end, candidate.end + 5)))
      return undefined;
  }
  const isWord = (char: string) => isDigit(char) || isLatin(char);
  if (/[_＿]/.test(sign) && isWord(before) && isWord(behind)) return undefined;
  return isCircle(sign) && isDigit(before + behind) ? undefined : candidate;
}

/** 20XX and 202X without 年. */
function yearAround(text: string, { start, end }: Span): Span | undefined {
  const digits = /(?<![A-Za-z0-9.])20\d?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  if (digits === undefined || digits.length + end - start !== 4) return undefined;
  return /[A-Za-z0-9]/.test(text[end] ?? '') ? undefined : { start: start - digits.length, end };
}

/** A single sign is a blank only where something countable or nameable follows, and nothing makes it a name or a product. */
function standsForSomething(text: string, { start, end }: Span): boolean {
  // 共 X 个: some set figures apart; * 个 at the start of a line is a bullet.
  const apart = text[start - 1] === ' ' && text[end] === ' ' && /\S/.test(text[start - 2] ?? '\n');
  const before = text[start - (apart ? 2 : 1)] ?? '';
  const behind = text.slice(end + (apart ? 1 : 0), end + 5);
  if (before === '第') return true;
  if (/[A-Za-z0-9０-９+＋·“”‘’"'=＝÷/-]/.test(before)) return false;
  if (NAMED_BY_LETTER.test(behind) || (/[XxＸｘ]/.test(text[start]!) && VARIABLE.test(text))) return false;
  if (!/[*＊]/.test(text[start]!) && MULTIPLIED.test(behind)) return false;
  return STOOD_FOR.test(behind);
}

/** Whether a blank stands in `span`, so that what it says is not known yet. */
export const overlapsBlank = (placeholders: readonly Placeholder[], { start, end }: Span): boolean =>
  placeholders.some((blank) => blank.start < end && start < blank.end);
