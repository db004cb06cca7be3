import { hanTens } from '../../text/numerals';
import { announcesPaper } from '../assistantRemarks';
import { readAttachmentLine } from './attachmentLine';
import { isContentsHeading } from './contents';
import {
  dateBehindName,
  isBriefingHead,
  isClosing,
  isDate,
  isDocumentNumber,
  isHeadMark,
  isLabelled,
  isLetterhead,
  namesBlank,
  namesBodies,
  namesEditor,
  namesPerson,
  ordinalOf,
} from './lineContent';
import { isAddressed } from './names';
import type { Paper } from './paper';
import type { WrittenRow } from './rows';
import {
  collects,
  endsInKind,
  endsInPaper,
  isEdition,
  isPersonal,
  isPreface,
  isRoll,
  isSubtitle,
  isWholeTitle,
  mayOpenTitle,
  sendsOut,
} from './titles';

const MAX_PLAIN_TITLE = 50;
const MAX_TITLE = 240;
const MAX_TITLE_LINES = 5;
/** How many lines may stand between a title and the text: subtitle, number, speaker, date, salutation. */
const MAX_BELOW_TITLE = 10;
/** Fewer names below a title may all be its authors, though no text follows them. */
const MIN_ROLL = 3;
const MAX_ADDRESSEE_LINES = 4;
const BEGINS_COUNTING = new RegExp(`^[${hanTens}]`);

/**
 * Reads the head of a paper: 发文机关标志, 发文字号 and marks above its title, the title, and subtitle, byline and 主送机关
 * below it. Rows are counted from 0. Linear: no question looks further than a few rows.
 */
export class TitleBlock {
  readonly #paper: Paper;
  readonly #rows: readonly WrittenRow[];
  /** Offset of the title proper in the title that was read last; 0 where its first line is that already. */
  #secondTitle = 0;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#rows = paper.rows;
  }

  /** The head of a paper from row `at` on: what stands above its title, the title, what stands below. Gives the first row of the body. */
  read(at: number, role: 'title' | 'attachment-title'): number {
    const rows = this.#rows;
    let next = role === 'title' ? this.#aboveTitle(at) : at;
    const title = this.titleEnd(next);
    if (title > next) {
      const words = rows
        .slice(next, title)
        .map((row) => row.words)
        .join('');
      for (let i = next; i < title; i++) this.#paper.add(i, role, role === 'attachment-title' && i === at);
      if (role === 'title') {
        this.#paper.hasTitle = true;
        this.#paper.sendsOut = sendsOut(words);
        this.#paper.collects = collects(words);
        this.#paper.titleFrom = this.#secondTitle;
      }
      this.#paper.isPersonal = isPersonal(words);
      next = title;
    }
    next = this.belowTitle(next, role, title > at || next > at);
    this.#paper.bodyFrom = next;
    return next;
  }

  /** 发文机关标志, 发文字号, 密级, 紧急程度 above a title, and what an assistant announces it with. */
  #aboveTitle(at: number): number {
    const rows = this.#rows;
    let next = at;
    while (next < rows.length && next < at + MAX_BELOW_TITLE) {
      const { line, said, words } = rows[next]!;
      const below = rows[next + 1];
      if (said) break;
      if (isDocumentNumber(line.paragraph)) this.#paper.add(next, 'number');
      else if (isLetterhead(line.paragraph) && below) this.#paper.add(next, 'issuer');
      else if (isHeadMark(line.paragraph) || announcesPaper(line.paragraph)) {
        // Printed where it stands.
      } else if (
        below &&
        rows[next + 2] &&
        isDocumentNumber(below.line.paragraph) &&
        (namesBodies(line.paragraph) || isBriefingHead(line.paragraph)) &&
        this.titleEnd(this.#pastMasthead(next + 1)) > this.#pastMasthead(next + 1)
      ) {
        this.#paper.add(next, 'issuer');
      } else if (
        next > at &&
        ((dateBehindName(line.paragraph) !== undefined && words.length <= 40) || this.#isEditor(next))
      )
        this.#paper.add(next, 'byline');
      else break;
      next++;
    }
    return next;
  }

  /** Behind number and date of a 简报. */
  #pastMasthead(at: number): number {
    let next = at;
    while (next < this.#rows.length && next < at + 3) {
      const { paragraph } = this.#rows[next]!.line;
      if (!isDocumentNumber(paragraph) && dateBehindName(paragraph) === undefined) break;
      next++;
    }
    return next;
  }

  /** Who edits a 简报, or the date below them where it has a line of its own. */
  #isEditor(at: number): boolean {
    const { paragraph } = this.#rows[at]!.line;
    if (namesEditor(paragraph)) return true;
    const above = this.#rows[at - 1];
    return above !== undefined && isDate(paragraph) && namesEditor(above.line.paragraph);
  }

  /** Behind the last row of a title that begins at `at`; `at` if none does. */
  titleEnd(at: number): number {
    const rows = this.#rows;
    let next = at;
    let words = '';
    this.#secondTitle = 0;
    while (next < rows.length && next - at < MAX_TITLE_LINES) {
      const row = rows[next]!;
      if (row.said === 'title' || row.said === 'attachment-title') {
        words += row.words;
        next++;
        continue;
      }
      if (row.said || !this.#canBeTitle(next, next > at)) break;
      if (next > at) {
        if (isEdition(row.words)) {
          words += row.words;
          next++;
          continue;
        }
        if (isWholeTitle(words) && !/^[的及和与暨]/.test(row.words)) {
          if (!this.#isSecondTitle(next)) break;
          this.#secondTitle = row.line.textStart;
          words = '';
        }
        if (collects(words) && this.hasAuthorBelow(next + 1)) break;
        // 会议听取了某项工作的汇报。 is a sentence; only 关于某项工作的汇报。 is a title with a stop behind it.
        if (row.words.endsWith('。') && !row.words.startsWith('关于') && !words.includes('关于')) break;
        if (words !== '' && this.#standsBelowTitle(next, words)) break;
      }
      words += row.words;
      next++;
    }
    return next;
  }

  /** Below a title that is whole the real one may follow, as pages are copied: who speaks, and to whom, stands below it. */
  #isSecondTitle(at: number): boolean {
    const rows = this.#rows;
    const row = rows[at]!;
    if (row.words.length < 8 || this.#isByline(at)) return false;
    const isWhole = isWholeTitle(row.words);
    const below = rows[at + 1];
    if (!below || below.said) return false;
    if (isSubtitle(below.words) || (this.#isByline(at + 1) && (isWhole || /^[（(]/.test(below.words))))
      return true;
    if (isWhole) return this.#isAddressee(at + 1) || row.words === rows[at - 1]?.words;
    // 某局关于做好 / 某项工作的通知
    return (
      /关于/.test(row.words) &&
      this.#canBeTitle(at + 1, true) &&
      isWholeTitle(row.words + below.words) &&
      this.#isAddressee(at + 2)
    );
  }

  #canBeTitle(at: number, goesOn: boolean): boolean {
    const { line, words } = this.#rows[at]!;
    if (goesOn && isEdition(words)) return true;
    if (words.length < 2 || words.length > MAX_TITLE) return false;
    // What rejects most lines first, without a word of their own.
    if (/[；！？，：;!?,:…]$/.test(words)) return false;
    const stop = words.indexOf('。');
    if (stop >= 0) {
      // 关于…的报告。 is a title still.
      if (stop < words.length - 1 || /[，；：！？]/.test(words) || !endsInPaper(words)) return false;
    }
    if (
      /^[（(—|]/.test(words) ||
      words.includes('\t') ||
      this.#paper.isInContents(at) ||
      isContentsHeading(words) ||
      isPreface(words)
    )
      return false;
    if (isClosing(line.paragraph) || /^(?:[-#>·•]|\* )/.test(words)) return false;
    const kind = endsInKind(words);
    if (words.length > MAX_PLAIN_TITLE && !kind) return false;
    if (isLabelled(words) && !kind) return false;
    if (words.length > MAX_PLAIN_TITLE && /[；！？]|，.*，.*，/.test(words)) return false;
    if (isDate(line.paragraph) || isDocumentNumber(line.paragraph) || readAttachmentLine(words)) return false;
    return mayOpenTitle(ordinalOf(line.paragraph));
  }

  /** Whether at row `at`, below a title or its subtitle, stands who wrote it, and the text below that. */
  hasAuthorBelow(at: number): boolean {
    const rows = this.#rows;
    const author = isSubtitle(rows[at]?.words ?? '') ? at + 1 : at;
    const below = rows[author + 1];
    if (!below || isDate(below.line.paragraph)) return false;
    const isName = ({ line: { paragraph } }: WrittenRow): boolean =>
      namesBodies(paragraph) || namesPerson(paragraph);
    return isName(rows[author]!) && !isName(below);
  }

  /** A name below a title: who speaks or issues. A body above all is part of the title. */
  #standsBelowTitle(at: number, title: string): boolean {
    const row = this.#rows[at]!;
    const { paragraph } = row.line;
    if (namesPerson(paragraph) || namesBlank(paragraph)) return !/^[\p{Script=Han}]{2,4}$/u.test(title);
    if (!namesBodies(paragraph)) return false;
    // 临江市水务局 / 临江市财政局 / 关于…
    return !this.#isBodyRow(at - 1) && this.#titleEndsBefore(title);
  }

  #titleEndsBefore(title: string): boolean {
    return !/关于|^(?:印发|转发)/.test(title);
  }

  #isBodyRow(at: number): boolean {
    const row = this.#rows[at];
    return row !== undefined && namesBodies(row.line.paragraph);
  }

  /**
   * Subtitle, number, byline and 主送机关 from row `at` on; without a title above only 主送机关. Gives the first row of the body.
   */
  belowTitle(at: number, role: 'title' | 'attachment-title', hasTitle: boolean): number {
    const rows = this.#rows;
    let next = at;
    for (; next < rows.length && next < at + MAX_BELOW_TITLE; next++) {
      const { line, words, said } = rows[next]!;
      const { paragraph } = line;
      if (said) continue;
      if (this.#paper.isInContents(next)) break;
      const addressed = this.#addresseeEnd(next);
      if (addressed > next) {
        while (next < addressed) this.#paper.add(next++, 'addressee');
        break;
      }
      if (!hasTitle || this.#isRoll(next)) break;
      if (isSubtitle(words) && words.length <= 80) this.#paper.add(next, 'subtitle');
      else if (isEdition(words)) this.#paper.add(next, role);
      else if (isDocumentNumber(paragraph)) this.#paper.add(next, 'number');
      else if (this.#isByline(next)) this.#paper.add(next, 'byline');
      else break;
    }
    return next;
  }

  #isByline(at: number): boolean {
    const { line, words } = this.#rows[at]!;
    const { paragraph } = line;
    if (/^[（(].*[）)]$/.test(words) && words.length <= 120 && ordinalOf(paragraph) === undefined)
      return true;
    if (isDate(paragraph)) return true;
    if (dateBehindName(paragraph) !== undefined && this.#rows[at + 1]) return true;
    if (
      /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?.{0,60}(?:通过|批准|公布|发布|修订|修正|印发|施行|会议)$/.test(
        words,
      )
    )
      return true;
    if (words.length > 60) return false;
    if (
      /^(?:述职|述责述廉|述廉|报告|汇报|发言|主讲|主持|宣讲|演讲|撰稿|作|讲话|执笔|申报|编制|提案|提议|领衔)(?:人|者|单位|部门)[：:]./.test(
        words,
      )
    )
      return true;
    if (namesPerson(paragraph) || namesBlank(paragraph)) return true;
    // A body that is followed by its own list is no issuing body.
    return namesBodies(paragraph) && !BEGINS_COUNTING.test(words);
  }

  /**
   * Names that nothing follows are the list that the title announces: 先进集体名单 and the bodies below it. Where it does not
   * say so, three of them at least.
   */
  #isRoll(at: number): boolean {
    const rows = this.#rows;
    let next = at;
    while (next < rows.length && this.#isName(next)) next++;
    const below = rows[next];
    if (next === at || (below && !readAttachmentLine(below.words))) return false;
    return next - at >= MIN_ROLL || this.#announcesRoll();
  }

  #announcesRoll(): boolean {
    const title = this.#paper.parts.findLast(({ role }) => role === 'title' || role === 'attachment-title');
    return title !== undefined && isRoll(this.#paper.text.slice(title.start, title.end));
  }

  #isName(at: number): boolean {
    const { said, line } = this.#rows[at]!;
    return !said && (namesBodies(line.paragraph) || namesPerson(line.paragraph));
  }

  /** Behind the last row of a 主送机关 that begins at `at`, which may go on behind a comma; `at` if none does. */
  #addresseeEnd(at: number): number {
    const rows = this.#rows;
    let words = '';
    for (let next = at; next < rows.length && next - at < MAX_ADDRESSEE_LINES; next++) {
      const row = rows[next]!;
      words += row.words;
      if (words.length > 400 || ordinalOf(row.line.paragraph) || (next > at && row.said)) return at;
      if (/[：:]$/.test(words)) return isAddressed(words.slice(0, -1).trim()) ? next + 1 : at;
      if (!/[，、,]$/.test(words)) return at;
    }
    return at;
  }

  #isAddressee(at: number): boolean {
    return this.#addresseeEnd(at) > at;
  }
}
