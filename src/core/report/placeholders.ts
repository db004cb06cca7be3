import type { Span } from '../text/span';
import { lineAt } from './lines';
import type { Line, Placeholder } from './types';

// Blanks as people write them, and what only looks like one. A run of two or more signs is a blank; a
// single * X × is one only next to what a blank stands for. Parts of one date or document number are one
// blank. `\b` and `\w` are of no use beside Chinese characters.

const SIGN = '[*＊XxＸｘ×✕_＿□○◯]';
/** A blank inside a date: signs, or room to write in. */
const OPEN = `(?:${SIGN}{1,8}|[ \\u3000\\u00a0]{1,12})`;

/** Everything that may be a blank, each only by its first sign, so that a text without any is passed over fast. */
const CANDIDATE =
  /[*＊]+|[XxＸｘ]+|[×✕]+|[_＿]{2,}|某某+|[□▢]{2,}|[○◯]{2,}|[【〔［[（(][^【】〔〕［］[\]（）()\n\r]{0,40}[】〕］\])）]|(?<=[年第〕])[ \u3000\u00a0]+(?=[月号])/g;

const DATE = new RegExp(
  `(?:(?:\\d{4}|\\d{2,3}${SIGN}{1,2}|${SIGN}{1,4})年(?:(?:\\d{1,2}|${OPEN})月(?:份|(?:\\d{1,2}|${OPEN})[日号])?)?|(?:\\d{1,2}|${SIGN}{1,4})月(?:份|(?:\\d{1,2}|${SIGN}{1,4})[日号])?)`,
  'g',
);
const DOCUMENT_NUMBER = new RegExp(
  `[〔［[](?:\\d{4}|\\d{2,3}${SIGN}{1,2}|${SIGN}{1,4})[〕］\\]](?:第?(?:\\d{1,4}|${OPEN})号)?`,
  'g',
);

/** What stands right behind a single sign that is a blank: a unit of count, a part of a date, an office, a rank. */
const STOOD_FOR =
  /^(?:[余多]?(?:[个项次人万亿家件名场篇份条户亩处座届批期块种元吨米里台套辆本册岁天周倍页字票所支只头棵株张栋层间元])|[余多]?(?:公里|平方|小时|百分)|[%％‰]|[年月日号时分]|[省市县区局厅部委办处科所站院校镇乡村州队厂组]|街道|公司|单位|同志|社区|支部|中心|大学|医院|银行|集团|学校|企业|项目|工程)/;
/** 用X代表, X坐标, X射线, X光, X轴: names, not blanks. */
const NAMED_BY_LETTER = /^(?:射线|坐标|光|轴|染色体|代表|型)/;

/** What a bracket holds that waits to be filled. */
const TO_FILL = /^(?:待[补填核定查确完续]|请?(?:填写|补充|填入|插入|输入|填报|补填)|此处|空白?$|TODO|待$)/i;

export interface PlaceholderOptions {
  /** The text is Markdown: a finished `**bold**` or `*emphasis*` span is no blank, nor are list and rule marks. */
  readonly markdown?: boolean;
}

/** All blanks of `text`, in reading order, none overlapping. */
export function findPlaceholders(
  text: string,
  lines: readonly Line[],
  options: PlaceholderOptions = {},
): Placeholder[] {
  const masked = options.markdown ? markdownMarks(text) : undefined;
  const found: Placeholder[] = [];
  let reached = 0;
  let line = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const start = match.index;
    const candidate = { start, end: start + match[0].length };
    if (candidate.end <= reached) continue;
    if (masked?.has(start)) continue;
    const span = judge(text, candidate, match[0]);
    if (!span || span.start < reached) {
      // A bracket may hold blanks of its own.
      if (candidate.end - start > 1 && '【〔［[（('.includes(match[0][0]!)) CANDIDATE.lastIndex = start + 1;
      continue;
    }
    reached = span.end;
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, reached);
    if (span.start >= (lines[line]?.end ?? 0)) line = lineAt(lines, span.start);
    found.push({ ...span, line });
  }
  return found;
}

/** The whole blank that `candidate` is or is part of; undefined if it only looks like one. */
function judge(text: string, candidate: Span, written: string): Span | undefined {
  const first = written[0]!;
  if (first === '（' || first === '(') return judgeParentheses(candidate, written);
  if ('【〔［['.includes(first)) return judgeBrackets(text, candidate, written);
  const whole = dateOrNumber(text, candidate);
  if (whole) return whole;
  if (/[ \u3000\u00a0]/.test(first)) return judgeRoom(text, candidate);
  if (first === '某') return candidate;
  if (written.length > 1) return judgeRun(text, candidate, first);
  return standsForSomething(text, candidate) ? candidate : undefined;
}

/** （  ） and （待核实）; （一） and asides are not. */
function judgeParentheses(candidate: Span, written: string): Span | undefined {
  const inside = written.slice(1, -1);
  if (/^[ \u3000\u00a0]+$/.test(inside)) return candidate;
  return /^待[补填核定](?:充|实|写|入|查)?$/.test(inside) ? candidate : undefined;
}

function judgeBrackets(text: string, candidate: Span, written: string): Span | undefined {
  const inside = written.slice(1, -1).trim();
  const number = dateOrNumber(text, candidate);
  if (number) return number;
  return TO_FILL.test(inside) ? candidate : undefined;
}

/** The date or document number around `span` that has a blank in it. */
function dateOrNumber(text: string, span: Span): Span | undefined {
  const from = Math.max(0, span.start - 16);
  const window = text.slice(from, span.end + 24);
  for (const pattern of [DOCUMENT_NUMBER, DATE]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (start > span.start) break;
      if (end >= span.end && isOpen(match[0]) && !startsInsideAWord(text, start)) return { start, end };
    }
  }
  return undefined;
}

/** Whether a date or number has a blank part; its digits alone make none. */
function isOpen(written: string): boolean {
  if (/[*＊XxＸｘ×✕_＿□◯]|〇〇|○○/.test(written)) return true;
  if (written.includes('○')) return !/[一二三四五六七八九]/.test(written);
  // A single blank between the parts of a full date is only sloppy typing: 2026年 5月.
  return /(?:年[ \u3000\u00a0]+月|月[ \u3000\u00a0]+[日号]|[〕］\]][ \u3000\u00a0]+号)/.test(written);
}

function startsInsideAWord(text: string, start: number): boolean {
  return start > 0 && /[A-Za-z0-9.]/.test(text[start - 1]!) && /[A-Za-z]/.test(text[start]!);
}

/** 年  月  日 and 第  号 with nothing but room between. */
function judgeRoom(text: string, candidate: Span): Span | undefined {
  const before = text[candidate.start - 1];
  const behind = text[candidate.end];
  if (before === '第' && behind === '号') return candidate;
  if (before !== '年' || behind !== '月') return undefined;
  const day = /^月[ \u3000\u00a0]+日/.exec(text.slice(candidate.end, candidate.end + 16));
  return day ? { start: candidate.start - 1, end: candidate.end + day[0].length } : undefined;
}

function judgeRun(text: string, candidate: Span, sign: string): Span | undefined {
  const before = text[candidate.start - 1] ?? '';
  const behind = text[candidate.end] ?? '';
  if (/[XxＸｘ]/.test(sign) && (/[A-Za-z0-9]/.test(before) || /[A-Za-z0-9]/.test(behind))) return undefined;
  if (/[_＿]/.test(sign) && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(behind)) return undefined;
  // 二○○四年 and 一九九○○ are years written with circles.
  if (/[○◯]/.test(sign) && (/[一二三四五六七八九〇]/.test(before) || /[一二三四五六七八九〇]/.test(behind)))
    return undefined;
  return candidate;
}

/** A single sign is a blank only where something countable or nameable follows, and nothing makes it a name or a product. */
function standsForSomething(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? '';
  if (/[A-Za-z0-9０-９+＋·“”‘’"'=＝÷/-]/.test(before)) return false;
  const behind = text.slice(end, end + 4);
  if (NAMED_BY_LETTER.test(behind)) return false;
  return STOOD_FOR.test(behind);
}

/** Offsets of `*` and `_` that are Markdown's own: finished bold and emphasis spans, list bullets, rules. */
function markdownMarks(text: string): Set<number> {
  const own = new Set<number>();
  const spans = /(\*{1,3}|_{1,3})(?=[^\s*_])([^*\n\r]{0,2000}?[^\s*])\1/g;
  for (const match of text.matchAll(spans)) {
    own.add(match.index);
    own.add(match.index + match[0].length - match[1]!.length);
  }
  for (const match of text.matchAll(/^[ \t]*(?:[*][ \t]|(?:[*_][ \t]*){3,}$)/gm)) {
    for (let i = 0; i < match[0].length; i++) own.add(match.index + i);
  }
  return own;
}
