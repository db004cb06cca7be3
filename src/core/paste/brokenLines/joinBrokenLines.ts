import { isDate, namesBodies } from '../../report/documentParts/lineContent';
import type { PartRole } from '../../report/documentParts/roles';
import { titleWords } from '../../report/kinds';
import { splitLines } from '../../report/lines';
import { openingOf } from '../../report/markdown/opening';
import type { Line } from '../../report/model';
import { readMarker } from '../../report/ordinals/schemes';
import { Paragraph } from '../../report/paragraph';
import { parse } from '../../report/parse';
import { isDigit, isHan, isLatin } from '../../text/punctuation';
import { furnitureOf } from './furniture';

// A PDF, an e-mail or a scan gives the lines of a page, not the paragraphs. A line goes on in the next one if that would
// not have fitted on it any more and nothing ends there.

/** A text with its broken lines joined. */
export interface JoinedLines {
  /** The text itself, to the letter, where nothing was broken. */
  readonly text: string;
  /** How many line ends have gone. */
  readonly joined: number;
  /** The lines that belonged to pages, page numbers and running heads, as they stood; they are left out of `text`. */
  readonly removed: readonly string[];
  /** So many lines are full that the text was broken by a page, surely: it may be joined unasked. */
  readonly isClear: boolean;
}

/** Narrower columns are lists. A Chinese character is 2 wide. */
const NARROWEST = 30;
/** Wider ones are no lines of a page. */
const WIDEST = 160;
/** By how much full lines differ: a mark that must not begin a line, or a number or word that is not broken. */
const SLACK = 4;
/** So many full lines make a broken text. */
const CLEAR = 3;

/** A sentence has ended, and a paragraph may end here. */
const ENDS = /[。！？；：!?;:…][”’）》」』)"]*$/;
const PAUSES = /[，、]$/;
/** Marks that belong to what stands before them. */
const BEGINS_NO_LINE = /^[，。、；：！？”’）》】〕]/;
/** What stands on a line of its own with its value. */
const LABEL =
  /^(?:联系人|联系电话|联系方式|电话|传真|邮箱|地址|邮编|网址|时间|地点|主持人?|参会人员|参加人员|出席|列席|记录|抄送|主送|附件|注|备注|来源|发布时间|发布日期|索引号|文号|密级)[：:]/;
const RUNNING =
  /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,3}[，,、]|首先|其次|再次|最后)/;
/** 提升服务水平。 and 各位代表！: what a paragraph begins with. */
const OPENS_PARAGRAPH = /^[^，。；：！]{2,20}[。！]/;
/** 8:30 签到 */
const TIME = /^\d{1,2}[:：]\d\d(?!\d)/;

/** What is indented so far stands in the middle of the page, or at its right edge. */
const CENTRED = 12;

/** So far back an open bracket is looked for. UTF-16 units. */
const TAIL = 80;

/** A line of the text with those that have been joined to it. */
interface Joined {
  readonly pieces: string[];
  /** Its end. */
  tail: string;
  /** The last of its lines, 0-based. */
  line: number;
  last: PrintedLine;
  lineEnd: string;
}

interface PrintedLine {
  readonly source: string;
  readonly words: string;
  readonly indent: number;
  /** With its indentation. */
  readonly width: number;
  /** A row of cells, or a heading or item of Markdown: nothing of it goes on. */
  readonly isRow: boolean;
}

/**
 * `text` with the lines joined that a page has broken, without its page numbers and running heads, and without the blanks
 * that a scan has put between characters. Ordinals, 一是, labels, tables, lists of short lines, 署名 and date stay lines of
 * their own. Any text gives one, in linear time; joined again it stays as it is.
 */
export function joinBrokenLines(text: string): JoinedLines {
  const lines = splitLines(text);
  const printed = lines.map(({ paragraph }) => printedLine(paragraph.text));
  const measure = measureOf(printed);
  const words = printed.map((line) => line.words);
  const { pageNumbers, heads } = furnitureOf(
    words,
    measure !== undefined && measure.full > 1
      ? {
          isCentred: (i) => printed[i]!.indent >= CENTRED,
          isFull: (i) => printed[i]!.width >= measure.width - SLACK,
        }
      : undefined,
  );
  const isFurniture = (i: number): boolean => pageNumbers.has(i) || heads.has(i);
  const isSpaced = areSpaced(printed);
  const roles = rolesIn(text, printed);
  const removed: string[] = [];
  const out: Joined[] = [];
  let joined = 0;
  let afterPage = false;
  for (const [i, line] of printed.entries()) {
    const lineEnd = lineEndOf(text, lines, i);
    if (isFurniture(i)) {
      removed.push(line.words);
      afterPage = true;
      // Empty lines around a page's end are the page's.
      while (out.length > 0 && out.at(-1)!.last.words === '') out.pop();
      continue;
    }
    if ((afterPage || isSpaced) && line.words === '') continue;
    afterPage = false;
    const before = out.at(-1);
    if (before && measure && mayGoOn(roles.get(before.line), roles.get(i)) && goesOn(before, line, measure)) {
      before.pieces.push(gapBetween(before, line.words) + line.words);
      before.tail = (before.tail + line.words).slice(-TAIL);
      before.line = i;
      before.last = line;
      before.lineEnd = lineEnd;
      joined++;
    } else {
      out.push({ pieces: [line.source], tail: line.words.slice(-TAIL), line: i, last: line, lineEnd });
    }
  }
  const tight = out.map(({ pieces, lineEnd }) => {
    const whole = pieces.length === 1 ? pieces[0]! : [pieces[0]!.trimEnd(), ...pieces.slice(1)].join('');
    return { whole, text: withoutScanBlanks(whole), lineEnd };
  });
  const isSame =
    joined === 0 && removed.length === 0 && tight.every(({ whole, text: each }) => each === whole);
  // Empty lines between all others are only dropped where they part what belongs together.
  if (isSame) return { text, joined, removed, isClear: false };
  const written = tight.map((each) => each.text.replace(/^[ \t]+/, '') + each.lineEnd).join('');
  return {
    text: written,
    joined,
    removed,
    isClear: joined >= CLEAR && measure !== undefined && measure.full >= CLEAR,
  };
}

const lineEndOf = (text: string, lines: readonly Line[], i: number): string =>
  text.slice(lines[i]!.end, lines[i + 1]?.start ?? text.length);

function printedLine(source: string): PrintedLine {
  const words = source.trim();
  const indent = widthOf(source.slice(0, source.length - source.trimStart().length));
  const gaps = words.match(/\S(?:[ \u3000]{2,}|\t+)(?=\S)/g)?.length ?? 0;
  const { depth, bullet, quotes } = openingOf(words);
  const isMarked = depth > 0 || bullet !== undefined || quotes > 0;
  const isRow = words.startsWith('|') || gaps > 1 || words.includes('\t') || isMarked;
  return { source, words, indent, width: indent + widthOf(words), isRow };
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code > 0xff && !(code >= 0x2010 && code <= 0x2027 && code < 0x2014) ? 2 : 1;
  }
  return width;
}

/** So many lines tell that an empty line stands between any two. */
const SPACED = 6;

/** Whether every line stands apart from the next, as some pages print them: so empty lines part no paragraphs. */
function areSpaced(lines: readonly PrintedLine[]): boolean {
  const written = lines.filter(({ words }) => words !== '').length;
  return (
    written >= SPACED &&
    lines.every(({ words }, i) => words === '' || i + 1 === lines.length || lines[i + 1]!.words === '')
  );
}

interface Measure {
  /** How wide a full line is. */
  readonly width: number;
  /** Lines as wide as that. */
  readonly full: number;
  /** Paragraphs begin with an indentation, so what has none goes on. */
  readonly isIndented: boolean;
  /** Far more sentences end than paragraphs, so one that ends with its full line is rather followed by another. */
  readonly isRunning: boolean;
}

/** So many sentences to a paragraph make running text. */
const SENTENCES = 3;
/** So many lines are a passage out of a page, in which little is alike. */
const FEW = 6;
/** Narrower lines than those of a page are broken by no page. */
const NARROWEST_PAGE = 44;

/** Whether one of `lines` that is as wide as `width` is no more than a piece of running text. */
const isPlainlyBroken = (lines: readonly PrintedLine[], width: number): boolean =>
  width >= NARROWEST_PAGE &&
  lines.some(
    (line) =>
      line.width >= width - SLACK &&
      /[，。；]/.test(line.words) &&
      /\p{Script=Han}$/u.test(line.words) &&
      !LABEL.test(line.words),
  );

/** How wide the page is; undefined where the lines are those of no page. */
function measureOf(lines: readonly PrintedLine[]): Measure | undefined {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  const prose = lines.filter(({ isRow, width, indent }) => !isRow && width >= NARROWEST && indent <= 8);
  for (const { width } of prose) if (width <= WIDEST) counts[width]!++;
  let width = 0;
  let full = 0;
  for (let at = WIDEST; at >= NARROWEST; at--) {
    if (counts[at] === 0) continue;
    let near = 0;
    for (let by = 0; by <= SLACK && at - by >= NARROWEST; by++) near += counts[at - by]!;
    // The widest that several lines reach; a single line is as wide as it happens to be, if there is no other.
    if (width === 0 || (full < 2 && near > 1)) {
      width = at;
      full = near;
    }
    if (full > 1) break;
  }
  const widest = Math.max(0, ...prose.map((line) => line.width));
  // Of a few lines the only full one is wider than the ends of paragraphs, however many of those are alike.
  if (prose.length <= FEW && widest > width + SLACK && widest <= WIDEST && isPlainlyBroken(prose, widest)) {
    width = widest;
    full = 1;
  }
  const wider = prose.filter((line) => line.width > width + SLACK).length;
  const atEdge = prose.filter((line) => line.width <= width && line.width >= width - SLACK);
  const ended = atEdge.filter(({ words }) => ENDS.test(words)).length;
  // What runs on over the page's edge was broken by none, and what ends there is a paragraph of that length.
  if (width === 0 || wider * 4 > full) return undefined;
  if (ended * 2 > full && !(prose.length <= FEW && isPlainlyBroken(atEdge, width))) return undefined;
  const text = lines.filter(({ isRow, words, indent }) => !isRow && words !== '' && indent <= 8);
  const indented = text.filter(({ indent }) => indent >= 3 && indent <= 6).length;
  const within = text.reduce((all, { words }) => all + (words.match(/。(?!$)/g)?.length ?? 0), 0);
  const ends = text.filter((line) => line.width < width - SLACK && /[。：]$/.test(line.words)).length;
  return {
    width,
    full,
    isIndented: indented > 0 && indented < text.length,
    isRunning: within >= Math.max(1, ends) * SENTENCES,
  };
}

/** What the report reads in the lines. A title by its place alone may be the beginning of a paragraph. */
function rolesIn(text: string, lines: readonly PrintedLine[]): ReadonlyMap<number, PartRole> {
  const { parts } = parse(text);
  const roles = new Map(parts.map(({ line, role }) => [line, role]));
  for (const { line, role } of parts) {
    if (!isTitle(role) || isTitle(roles.get(line + 1))) continue;
    let first = line;
    while (isTitle(roles.get(first - 1))) first--;
    const block = lines.slice(first, line + 1).map(({ words }) => words);
    if (endsAsTitle(block.join(''))) continue;
    for (let at = first; at <= line; at++) roles.delete(at);
  }
  return roles;
}

const isTitle = (role: PartRole | undefined): boolean =>
  role === 'title' || role === 'subtitle' || role === 'attachment-title';

const TITLE_WORDS = [...titleWords.statutory, ...titleWords.papers];

/** Whether `words` are whole, no clause, and name a kind of paper at their end. */
function endsAsTitle(words: string): boolean {
  const name = words.replace(/[（(][^（）()]*[）)]$/, '');
  return (
    !/[，。；]/.test(name) && !isOpen(name.slice(-TAIL)) && TITLE_WORDS.some((word) => name.endsWith(word))
  );
}

/** Whether what the report reads in two lines may be one: a title of several lines, or plain text. */
const mayGoOn = (before: PartRole | undefined, role: PartRole | undefined): boolean =>
  before === role && (role === undefined || role === 'title' || role === 'attachment-title');

/** [3] 张华. ……[M]. 北京: an entry of a bibliography, in which half-width marks end nothing. */
const ENTRY = /^[[［]\d{1,3}[\]］]/;
const isEntry = ({ pieces }: Pick<Joined, 'pieces'>): boolean => ENTRY.test(pieces[0]!.trimStart());
/** An issue in its brackets, which looks like an ordinal: 40（3）：12-18 */
const ISSUE = /^[（(]\d{1,3}[）)][：:]/;

/** Whether the paragraph `before` goes on in `line`. */
function goesOn(
  before: Pick<Joined, 'pieces' | 'tail' | 'last'>,
  line: PrintedLine,
  { width, isIndented, isRunning }: Measure,
): boolean {
  const { last } = before;
  if (last.words === '' || line.words === '' || last.isRow || line.isRow) return false;
  if (BEGINS_NO_LINE.test(line.words)) return true;
  if (last.width > width + SLACK) return false;
  if (line.indent > 8 || (isIndented && line.indent >= 3)) return false;
  // What has room for all of the next line was not broken by the page.
  if (last.width + line.width <= width) return false;
  const room = width - last.width - widthOf(firstToken(line.words));
  const isInEntry = isEntry(before) && !ENTRY.test(line.words);
  const hasEnded = ENDS.test(last.words) && !(isInEntry && last.words.endsWith(':'));
  // Where something has ended only a line that could not be longer goes on, unless paragraphs are told by their indentation.
  const isFull = room < (hasEnded && !isIndented ? 0 : SLACK);
  const paragraph = new Paragraph(line.words);
  const isAlone =
    LABEL.test(line.words) || TIME.test(line.words) || isDate(paragraph) || namesBodies(paragraph);
  // Nothing ends in a comma.
  if (isAlone && !(isFull && PAUSES.test(last.words))) return false;
  if (!isFull)
    return (
      isOpen(before.tail) &&
      last.width * 3 > width * 2 &&
      readMarker(line.words, 0, line.words.length) === undefined
    );
  if (isIndented) return !hasEnded || ENDS.test(line.words) || line.width + SLACK >= width;
  if (hasEnded && !(isRunning && last.words.endsWith('。') && !OPENS_PARAGRAPH.test(line.words)))
    return false;
  const marker = readMarker(line.words, 0, line.words.length);
  const isOrdinal = marker && !marker.doubtful && !(ISSUE.test(line.words) && /\d$/.test(last.words));
  return !isOrdinal && !RUNNING.test(line.words);
}

/** What is not broken: a character with the marks that must not begin a line, a number or a word. */
const firstToken = (words: string): string =>
  /^[“‘（《〈【〔]*(?:[A-Za-z0-9.,%％‰-]+|.)[，。、；：！？”’）》】〕%％]*/u.exec(words)?.[0] ?? '';

/** A bracket, quote or title mark is open at the end of `tail`. */
const isOpen = (tail: string): boolean =>
  ['（）', '《》', '“”', '【】', '〔〕'].some(
    ([opening, closing]) => tail.lastIndexOf(opening!) > tail.lastIndexOf(closing!),
  );

/** Words of Latin letters are parted by a blank, and so they were at the end of the line; half-width marks of an entry have one. */
function gapBetween(joined: Joined, behind: string): string {
  const { last } = joined;
  const [before, next] = [last.words.charCodeAt(last.words.length - 1), behind.charCodeAt(0)];
  if (isLatin(before) && isLatin(next)) return ' ';
  const isParted = /[,;:]$/.test(last.words) && (isDigit(next) || isLatin(next) || isHan(next));
  return isParted && isEntry(joined) ? ' ' : '';
}

/** 供 水 保 障 能 力: three characters and more that stand apart in running text. */
const APART = /(?<=\p{Script=Han})(?:[ ]\p{Script=Han}(?![^ \n，。；、])){2,}[ ]?/gu;

/** A title of which every character stands apart; fewer may be names. */
const LETTERSPACED = /^[ ]*(?:[\p{Script=Han}《》“”（）、][ ]){7,}\p{Script=Han}[ ]*$/u;

/** So many words of one character make a line in which all stand apart. */
const FEWEST_APART = 8;

/** Whether nearly all characters of a line stand apart, marks and figures too: 给 予 3 个 月 ， 或 者 */
function standsApart(text: string): boolean {
  const words = text.trim().split(' ');
  const single = words.filter((word) => /^(?:\p{Script=Han}|[，。；：、（）《》“”]|\d+)$/u.test(word)).length;
  return single >= FEWEST_APART && single * 5 > words.length * 4;
}

/** A single blank beside a Chinese character or mark, or between single digits. */
const SCAN_BLANK =
  /(?<=[\p{Script=Han}，。；：、（）《》“”]) (?! )|(?<=\S) (?=[\p{Script=Han}，。；：、（）《》“”])|(?<=(?<!\d)\d) (?=\d(?!\d))/gu;

function withoutScanBlanks(text: string): string {
  if (!/[，。；]/.test(text)) return LETTERSPACED.test(text) ? text.replaceAll(' ', '') : text;
  if (standsApart(text)) return text.replace(SCAN_BLANK, '');
  return text.replace(APART, (run) => run.replaceAll(' ', ''));
}
