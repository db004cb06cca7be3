import { titleWords } from '../../report/kinds';

// What a continuation must not say where somebody takes it without reading it, however likely it is.

/** What says that figures are compared, or stands behind a figure. */
const COMPARED =
  '(?:同比|环比|[较比](?:上年|去年|上月|上季度|年初|年底|同期|“?[一二三四五十]+五”?(?:时期|末))+|年均|分别|增加值|产值|占比|[\\d%％](?:个百分点)?|[元人户亩吨辆个件套名点])';
/** Which way they went: a fact of this paper, and the other way is as good a sentence. */
const DIRECTION = '(?:增长|增加|增速|提高|提升|上升|下降|减少|降低|回落|下滑|持平)';
const CLAIM = new RegExp(`${COMPARED}，?[^，。；、]{0,2}?(?=${DIRECTION})`, 'gu');
/** How much of the line before the cursor says whether figures are compared. UTF-16 units. */
const BEFORE_CLAIM = 16;

const SENTENCE_END = /[。；！？：]/;
const ITEM_END = /[、，]/;
/** Shorter items say nothing twice. UTF-16 units. */
const ITEM = 2;

/**
 * `text`, which would be offered behind `line`, as far as it may be taken unread: up to where it would say which way figures
 * went; nothing where it would name again what the same list has named.
 */
export function safeUnread(line: string, text: string): string {
  return doublesMark(line, text) || repeatsItem(line, text) ? '' : withoutClaim(line, text);
}

const doublesMark = (line: string, text: string): boolean => /^\p{P}/u.test(text) && line.endsWith(text[0]!);

/** 同比 and 增长 were written together mostly, and of this year's figures that says nothing. */
function withoutClaim(line: string, text: string): string {
  const before = line.slice(-BEFORE_CLAIM);
  for (const match of (before + text).matchAll(CLAIM)) {
    const direction = match.index + match[0].length - before.length;
    if (direction >= 0) return direction < 2 ? '' : text.slice(0, direction);
  }
  return text;
}

/** 进课堂、进教材、进课堂. */
function repeatsItem(line: string, text: string): boolean {
  const sentence = line.split(SENTENCE_END).at(-1)!;
  const items = (sentence + text.replace(/[，、：；。]$/, '')).split(ITEM_END);
  // The item that stands at the cursor may be written out already.
  const first = sentence.split(ITEM_END).length - (ITEM_END.test(text[0]!) ? 0 : 1);
  return items.some(
    (item, index) => index >= first && items.slice(0, index).some((each) => names(each, item)),
  );
}

/** The first of a list has its verb before it: 推动进课堂、进教材. */
const names = (earlier: string, item: string): boolean =>
  item.length >= ITEM && (earlier === item || (item.length > ITEM && earlier.endsWith(item)));

/** Up to the word behind 的 that a title ends with. */
const TITLE_TAIL = new RegExp(
  `的(?:${[...titleWords.statutory, ...titleWords.plain].join('|')})(?!\\p{Script=Han})`,
  'u',
);
/** Words of a sentence that such a tail may belong to: a title begins, or it is told what somebody did with a paper. */
const BEFORE_TAIL =
  /关于|《|在|题为|按照|根据|依照|依据|符合|违反|遵守|听取|审[议查]|[印下转]发|发布|批转|提[出交]|[作做][了出]|通过|收到|[起制修][草定订]|执行|落实|贯彻/;

/**
 * What a report said elsewhere, without the tail of its title where no title began: 为推动政务新媒体发展 is not 的意见.
 * Empty where too little is left.
 */
export function withoutTitleTail(line: string, text: string): string {
  // 的 may stand there already.
  const last = line.slice(-1);
  const tail = TITLE_TAIL.exec(last + text);
  if (!tail) return text;
  const begins = tail.index - last.length;
  const sentence = (line + text.slice(0, Math.max(0, begins))).split(SENTENCE_END).at(-1)!;
  if (BEFORE_TAIL.test(sentence)) return text;
  return begins < 2 ? '' : text.slice(0, begins);
}
