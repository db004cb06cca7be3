import { skipBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { isComment } from './comments';
import { readMarker } from './levels';
import { firstLineBehind } from './lines';
import type { Line } from './types';

/** A line of a text, or a paragraph by itself. */
type Written = Pick<Line, 'textStart' | 'textEnd'>;

// What stands outside the levels: front matter, title, 主送机关, 附件说明, closing, signature, date.

export interface Parts {
  readonly frontMatter: Span | undefined;
  readonly title: Span | undefined;
  readonly addressee: Span | undefined;
  readonly attachmentNote: Span | undefined;
  readonly closing: Span | undefined;
  readonly signature: Span | undefined;
  readonly date: Span | undefined;
}

const MAX_TITLE_LINE = 50;
const MAX_TITLE_LINES = 4;
/** How far up from the end closing, signature and date are sought, and how long their lines are at most. */
const MAX_END_LINES = 14;
const MAX_END_LINE = 60;
const MAX_NAME = 30;

const DOCUMENT_NUMBER = /〔[^〕]{4,6}〕.{0,8}号$/;
const SENTENCE_END = /[。；！？，：;!?,:…]$/;
/** Announces what follows; a 主送机关 only names who is addressed. */
const ANNOUNCES = /如下|下列|以下|现将|现就|为此|要求|是$/;
const CLOSING =
  /^(?:特此(?:报告|通知|通报|通告|公告|函达|函复|函告|函商|批复|请示|说明|汇报|决定)|以上(?:报告|汇报|请示|意见|情况|方案)|妥否|当否|可否|是否妥当|如无不妥|此复|专此|请予|请审[阅议]|盼[予函]?复|此致|敬请)/;
const DATE =
  /^(?:[12]\d{3}|[一二][〇○零oO0一二三四五六七八九]{3}|\d{0,3}[*＊XxＸｘ×_□○]{1,4}|[ \u3000\u00a0]*)[ \u3000\u00a0]*年[ \u3000\u00a0]*[^，。；：\n]{0,6}?[ \u3000\u00a0]*月[ \u3000\u00a0]*[^，。；：\n]{0,6}?[ \u3000\u00a0]*日$/;
/** Where a new numbering may begin though no heading stands above: annexes, glossaries, notes. */
const RESET = /^(?:附件|附录|附表|附图|附[：:]|名词解释|名词术语|注释|注[：:]|备注|目[ \u3000]*录)/;
const ATTACHMENT = /^附[ \u3000]*件[ \u3000]*([0-9０-９一二三四五六七八九十]{0,3})[ \u3000]*[：:]?$/;
const ATTACHMENT_NOTE = /^附(?:[ \u3000]*件)?[ \u3000]*[：:](?=.)/;

const content = (text: string, line: Written): string => text.slice(line.textStart, line.textEnd);
/** Blank, or a comment. */
const isEmpty = (text: string, line: Written): boolean =>
  line.textStart === line.textEnd || isComment(text, line);

/** Looks like a title or a name on a line of its own: short, no sentence mark, no ordinal, no table row. */
export function isTitleLike(text: string, line: Written): boolean {
  const length = line.textEnd - line.textStart;
  if (length < 2 || length > MAX_TITLE_LINE) return false;
  const first = text.charCodeAt(line.textStart);
  if (first === 0xff08 || first === 0x2014 || first === 0x7c || isComment(text, line)) return false;
  const written = content(text, line);
  if (SENTENCE_END.test(written) || written.includes('。') || written.includes('\t')) return false;
  // 3.15消费者权益日活动总结 and 一、二季度工作总结 are titles as well as anything, 1 概况 is a chapter below one.
  const marker = readMarker(text, line.textStart, line.textEnd);
  const isChapter = marker?.scheme === 'decimal' && marker.depth === 1;
  return (marker === undefined || (marker.doubtful && !isChapter)) && !DATE.test(written);
}

/** 附件 or 附件2 on a line of its own opens an annex; its number, 0 for none; undefined for any other line. */
export function attachmentNumber(text: string, line: Line): number | undefined {
  if (text.charCodeAt(line.textStart) !== 0x9644 || line.textEnd - line.textStart > 10) return undefined;
  const match = ATTACHMENT.exec(content(text, line));
  if (!match) return undefined;
  const digits = match[1]!.normalize('NFKC');
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
}

/** Whether numbering may begin at 1 again below `line`. */
export function resetsNumbering(text: string, line: Written): boolean {
  const code = text.charCodeAt(line.textStart);
  if (code === 0x9644 || code === 0x540d || code === 0x6ce8 || code === 0x5907) {
    if (RESET.test(text.slice(line.textStart, line.textStart + 8))) return true;
  }
  return isTitleLike(text, line);
}

export function findParts(text: string, lines: readonly Line[]): Parts {
  const frontMatter = findFrontMatter(text, lines);
  const first = firstLineBehind(lines, frontMatter?.end ?? 0);
  const { title, next } = findTitle(text, lines, first);
  const addressee = findAddressee(text, lines, next);
  const note = findAttachmentNote(text, lines, first);
  const annex = lines.findIndex(
    (line) => line.number >= first && !isEmpty(text, line) && attachmentNumber(text, line) !== undefined,
  );
  return {
    frontMatter,
    title,
    addressee,
    attachmentNote: note,
    ...findEnd(text, lines, next, annex < 0 ? lines.length : annex, note),
  };
}

function findFrontMatter(text: string, lines: readonly Line[]): Span | undefined {
  if (!text.startsWith('---') || content(text, lines[0]!) !== '---') return undefined;
  const close = lines.find((line) => line.number > 0 && content(text, line) === '---');
  return close && { start: 0, end: close.end };
}

/** The title's span and the line behind it. */
function findTitle(
  text: string,
  lines: readonly Line[],
  from: number,
): { title: Span | undefined; next: number } {
  let at = from;
  while (at < lines.length && (isEmpty(text, lines[at]!) || DOCUMENT_NUMBER.test(content(text, lines[at]!))))
    at++;
  const first = at;
  while (at < lines.length && at - first < MAX_TITLE_LINES && isTitleLike(text, lines[at]!)) {
    if (attachmentNumber(text, lines[at]!) !== undefined || DOCUMENT_NUMBER.test(content(text, lines[at]!)))
      break;
    at++;
  }
  if (at === first) return { title: undefined, next: first };
  return { title: { start: lines[first]!.textStart, end: lines[at - 1]!.textEnd }, next: at };
}

function findAddressee(text: string, lines: readonly Line[], from: number): Span | undefined {
  // A document number, a date or 讲话人 in brackets may stand between title and 主送机关.
  let at = from;
  for (let seen = 0; at < lines.length && seen < 2; at++) {
    const line = lines[at]!;
    if (isEmpty(text, line)) continue;
    const written = line.textEnd - line.textStart <= 200 ? content(text, line) : '';
    if (/^（[^（）]*）$/.test(written) || DATE.test(written) || DOCUMENT_NUMBER.test(written)) {
      seen++;
      continue;
    }
    const named = /[：:]$/.test(written) && !written.includes('。') && !ANNOUNCES.test(written);
    if (!named || readMarker(text, line.textStart, line.textEnd)) return undefined;
    return { start: line.textStart, end: line.textEnd };
  }
  return undefined;
}

/** 附件：1.… with its further lines 2.…, 3.… */
function findAttachmentNote(text: string, lines: readonly Line[], from: number): Span | undefined {
  for (let i = lines.length - 1; i >= from; i--) {
    const line = lines[i]!;
    if (text.charCodeAt(line.textStart) !== 0x9644) continue;
    const head = ATTACHMENT_NOTE.exec(text.slice(line.textStart, line.textStart + 12));
    if (!head || line.textEnd - line.textStart > 120) continue;
    let last = line;
    let marker = readMarker(text, noteTextStart(text, line), line.textEnd);
    for (let next = i + 1; next < lines.length && marker?.scheme === 'arabic'; next++) {
      const following = lines[next]!;
      if (isEmpty(text, following)) continue;
      const ordinal = readMarker(text, following.textStart, following.textEnd);
      if (ordinal?.scheme !== 'arabic' || following.textEnd - following.textStart > 120) break;
      marker = ordinal;
      last = following;
    }
    return { start: line.textStart, end: last.textEnd };
  }
  return undefined;
}

/** Where the first attachment's ordinal or name stands behind 附件：. */
export function noteTextStart(text: string, line: Line): number {
  const colon = text.slice(line.textStart, line.textEnd).search(/[：:]/);
  return skipBlanks(text, line.textStart + colon + 1, line.textEnd);
}

/** Closing formula, signature and date, sought upwards from the end of the main text. */
function findEnd(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  note: Span | undefined,
): Pick<Parts, 'closing' | 'signature' | 'date'> {
  let date: Span | undefined;
  let signature: Span | undefined;
  let closing: Span | undefined;
  let seen = 0;
  for (let i = to - 1; i >= from && seen < MAX_END_LINES; i--) {
    const line = lines[i]!;
    if (isEmpty(text, line) || (note && line.start < note.end && line.end > note.start)) continue;
    seen++;
    if (line.textEnd - line.textStart > MAX_END_LINE) break;
    const written = content(text, line);
    if (!date && DATE.test(written)) {
      date = { start: line.textStart, end: line.textEnd };
    } else if (CLOSING.test(written)) {
      closing = { start: line.textStart, end: line.textEnd };
      break;
    } else if (date && isTitleLike(text, line) && written.length <= MAX_NAME) {
      signature = { start: line.textStart, end: signature?.end ?? line.textEnd };
    } else if (date && !/^（/.test(written)) {
      // Only the 附注 in brackets stands between; any other sentence is the body.
      break;
    }
  }
  return { closing, signature, date };
}
