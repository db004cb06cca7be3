import type { Span } from '../../text/span';
import {
  type AttachmentLine,
  canNameAttachment,
  noteOrdinal,
  notePieces,
  readAttachmentLine,
} from './attachmentLine';
import { type Contents, findContents, isContentsHeading } from './contents';
import {
  dateBehindName,
  isBriefingHead,
  isClosing,
  isDate,
  isDocumentNumber,
  isHeadMark,
  isLabelled,
  isLetterhead,
  isRemark,
  isShortDate,
  isTrailing,
  namesBlank,
  namesBodies,
  namesPerson,
  ordinalOf,
} from './lineContent';
import { isAddressed, isPostAndName } from './names';
import type { AttachmentMark, DocumentPart, PartRole } from './roles';
import type { Row } from './rows';
import {
  coreOfTitle,
  endsInKind,
  endsInPaper,
  isEdition,
  isPersonal,
  isSubtitle,
  isWholeTitle,
  mayOpenTitle,
} from './titles';

const MAX_PLAIN_TITLE = 50;
const MAX_TITLE = 240;
const MAX_TITLE_LINES = 5;
/** How many lines may stand between a title and the text: subtitle, number, speaker, date, salutation. */
const MAX_BELOW_TITLE = 10;
/** So many sign together at most. */
const MAX_SIGNERS = 24;
/** Lines that may stand between 附件说明 and 署名: contacts, a closing formula. */
const MAX_BETWEEN = 8;
const MAX_NOTE_LINES = 60;

/** Where a paper is signed: rows from `from` to before `to`. */
interface SignOff {
  readonly from: number;
  readonly to: number;
  readonly hasNames: boolean;
}

/**
 * Reads a text as one paper after the other: the paper itself, and behind its 署名 and date its annexes and the papers it
 * sends out. Each line is judged by what it says and by what stands around it; what neither decides is body.
 * Linear in the number of rows.
 */
export class PaperReader {
  readonly #text: string;
  readonly #rows: readonly Row[];
  readonly #contents: readonly Contents[];
  /** Rows that stand in them. */
  readonly #inContents = new Set<number>();
  readonly #parts: DocumentPart[] = [];
  readonly #attachments: AttachmentMark[] = [];
  /** By the row where it begins. */
  readonly #signOffs = new Map<number, SignOff>();
  #mainEnd: number;
  #bodyFrom = 0;
  #isPersonal = false;
  /** The paper is signed: what follows belongs to it no more. */
  #isSigned = false;
  #isAnnex = false;
  #hasNote = false;
  #hasTitle = false;
  /** Names in 《》 and where they first stand. */
  #quoted: ReadonlyMap<string, number> | undefined;
  /** Names of the 附件说明 among the first so many parts. */
  readonly #noted = new Set<string>();
  #heard = 0;
  /** Offset where the title proper begins, behind a line that only repeats it. */
  #titleFrom = 0;
  /** The same for the title that was read last. */
  #secondTitle = 0;

  constructor(text: string, rows: readonly Row[]) {
    this.#text = text;
    this.#rows = rows;
    this.#contents = findContents(rows);
    for (const { from, to } of this.#contents) for (let at = from; at < to; at++) this.#inContents.add(at);
    this.#mainEnd = text.length + 1;
  }

  read(): {
    readonly parts: readonly DocumentPart[];
    readonly attachments: readonly AttachmentMark[];
    /** Offset where the main paper ends and annexes or enclosed papers begin; behind the text if none do. */
    readonly mainEnd: number;
    /** Offset from which on title lines are the title proper. */
    readonly titleFrom: number;
  } {
    const rows = this.#rows;
    let nextContents = 0;
    let at = this.#beginning(0, 'title');
    this.#findSignOffs();
    while (at < rows.length) {
      const contents = this.#contents[nextContents];
      if (contents && contents.from < at) {
        nextContents++;
        continue;
      }
      if (contents?.from === at) {
        for (; at < contents.to; at++) this.#add(at, 'contents');
        if (!this.#hasTitle && !this.#isAnnex && !this.#isSigned) at = this.#beginning(at, 'title');
        continue;
      }
      at = this.#step(at);
    }
    this.#addClosings();
    this.#heed();
    this.#parts.sort((a, b) => a.start - b.start);
    return {
      parts: this.#parts,
      attachments: this.#attachments,
      mainEnd: this.#mainEnd,
      titleFrom: this.#titleFrom,
    };
  }

  /** Reads on from row `at`, which stands in a body or behind a 署名; gives the row to go on with. */
  #step(at: number): number {
    const row = this.#rows[at]!;
    if (row.said === 'attachment-title') return this.#enclosed(at);
    if (row.said === 'attachment') return this.#annex(at, readAttachmentLine(row.words));
    if (row.said && !this.#signOffs.has(at)) return at + 1;
    if (this.#isSigned && !row.said) {
      if (isRemark(row.words) && !isEdition(row.words)) {
        this.#add(at, 'note');
        return at + 1;
      }
      if (this.#opensEnclosed(at)) return this.#enclosed(at);
    }
    const mark = row.said ? undefined : readAttachmentLine(row.words);
    if (mark) {
      const next = this.#attachmentLine(at, mark);
      if (next > at) return next;
    }
    const signOff = this.#signOffs.get(at);
    if (signOff && at >= this.#bodyFrom && !this.#isSigned && this.#stands(signOff)) {
      this.#sign(signOff);
      return signOff.to;
    }
    return at + 1;
  }

  // Beginnings

  /** The head of a paper from row `at` on: what stands above its title, the title, what stands below. Gives the first row of the body. */
  #beginning(at: number, role: 'title' | 'attachment-title'): number {
    const rows = this.#rows;
    let next = role === 'title' ? this.#aboveTitle(at) : at;
    const title = this.#titleEnd(next);
    if (title > next) {
      const words = rows
        .slice(next, title)
        .map((row) => row.words)
        .join('');
      for (let i = next; i < title; i++) this.#add(i, role, role === 'attachment-title' && i === at);
      if (role === 'title') {
        this.#hasTitle = true;
        this.#titleFrom = this.#secondTitle;
      }
      this.#isPersonal = isPersonal(words);
      next = title;
    }
    next = this.#belowTitle(next, role, title > at || next > at);
    this.#bodyFrom = next;
    return next;
  }

  /** 发文机关标志, 发文字号, 密级, 紧急程度 above a title. */
  #aboveTitle(at: number): number {
    const rows = this.#rows;
    let next = at;
    while (next < rows.length && next < at + MAX_BELOW_TITLE) {
      const { line, said, words } = rows[next]!;
      const below = rows[next + 1];
      if (said) break;
      if (isDocumentNumber(line.paragraph)) this.#add(next, 'number');
      else if (isLetterhead(line.paragraph) && below) this.#add(next, 'issuer');
      else if (isHeadMark(line.paragraph)) {
        // Printed where it stands.
      } else if (
        below &&
        rows[next + 2] &&
        isDocumentNumber(below.line.paragraph) &&
        (namesBodies(line.paragraph) || isBriefingHead(line.paragraph)) &&
        this.#titleEnd(this.#pastMasthead(next + 1)) > this.#pastMasthead(next + 1)
      ) {
        this.#add(next, 'issuer');
      } else if (next > at && dateBehindName(line.paragraph) !== undefined && words.length <= 40)
        this.#add(next, 'byline');
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

  /** Behind the last row of a title that begins at `at`; `at` if none does. */
  #titleEnd(at: number): number {
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
    return /关于/.test(row.words) && isWholeTitle(row.words + below.words) && this.#isAddressee(at + 2);
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
    if (/^[（(—|]/.test(words) || words.includes('\t') || this.#isContents(at) || isContentsHeading(words))
      return false;
    if (isClosing(line.paragraph) || /^(?:[-#>·•]|\* )/.test(words)) return false;
    const kind = endsInKind(words);
    if (words.length > MAX_PLAIN_TITLE && !kind) return false;
    if (isLabelled(words) && !kind) return false;
    if (words.length > MAX_PLAIN_TITLE && /[；！？]|，.*，.*，/.test(words)) return false;
    if (isDate(line.paragraph) || isDocumentNumber(line.paragraph) || readAttachmentLine(words)) return false;
    return mayOpenTitle(ordinalOf(line.paragraph));
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

  /** Subtitle, number, byline and 主送机关 below a title. */
  #belowTitle(at: number, role: 'title' | 'attachment-title', hasTitle: boolean): number {
    const rows = this.#rows;
    let next = at;
    for (; next < rows.length && next < at + MAX_BELOW_TITLE; next++) {
      const { line, words, said } = rows[next]!;
      const { paragraph } = line;
      if (said) continue;
      if (this.#isContents(next)) break;
      if (this.#isAddressee(next)) {
        this.#add(next, 'addressee');
        next++;
        break;
      }
      if (!hasTitle) break;
      if (isSubtitle(words) && words.length <= 80) this.#add(next, 'subtitle');
      else if (isEdition(words)) this.#add(next, role);
      else if (isDocumentNumber(paragraph)) this.#add(next, 'number');
      else if (this.#isByline(next)) this.#add(next, 'byline');
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
    if (
      /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?.{0,60}(?:通过|批准|公布|发布|修订|修正|印发|施行|会议)$/.test(
        words,
      )
    )
      return true;
    if (words.length > 60) return false;
    if (
      /^(?:述职|述责述廉|述廉|报告|汇报|发言|主讲|主持|宣讲|演讲|撰稿|作|讲话|执笔|报告|申报|编制|汇报)(?:人|者|单位|部门)[：:]./.test(
        words,
      )
    )
      return true;
    if (namesPerson(paragraph) || namesBlank(paragraph)) return true;
    // A body that is followed by its own list is no issuing body.
    return namesBodies(paragraph) && !/^[一二三四五六七八九十]/.test(words);
  }

  #isAddressee(at: number): boolean {
    const { line, words } = this.#rows[at] ?? {};
    if (!line || !words || words.length > 400 || !/[：:]$/.test(words)) return false;
    if (ordinalOf(line.paragraph)) return false;
    return isAddressed(words.slice(0, -1).trim());
  }

  #isContents(at: number): boolean {
    return this.#inContents.has(at);
  }

  // Annexes and enclosed papers

  #open(): void {
    this.#isSigned = false;
    this.#hasNote = false;
  }

  #endMain(start: number): void {
    if (start < this.#mainEnd) this.#mainEnd = start;
  }

  /** 附件2 at row `at`, with its title there or below. */
  #annex(at: number, mark: AttachmentLine | undefined): number {
    const { line, words } = this.#rows[at]!;
    const from = line.textStart;
    this.#endMain(from);
    this.#open();
    this.#isAnnex = true;
    const markEnd = mark ? mark.markEnd : words.length;
    const hasName = mark !== undefined && !mark.isAlone;
    const marker = { start: from, end: from + markEnd };
    const end = hasName ? from + mark.nameAt : line.textEnd;
    this.#parts.push(
      part('attachment', { start: from, end }, line.number, { labelEnd: marker.end, opensPage: true }),
    );
    let title = { start: line.textEnd, end: line.textEnd };
    let next = at + 1;
    if (hasName) {
      title = { start: from + mark.nameAt, end: line.textEnd };
      this.#parts.push(part('attachment-title', title, line.number));
      next = this.#belowTitle(next, 'attachment-title', true);
      this.#bodyFrom = next;
      this.#isPersonal = isPersonal(words.slice(mark.nameAt));
    } else {
      const titled = this.#parts.length;
      next = this.#beginning(next, 'attachment-title');
      const own = this.#parts.slice(titled).filter((each) => each.role === 'attachment-title');
      this.#parts.splice(
        titled,
        this.#parts.length,
        ...this.#parts.slice(titled).map((each) => ({ ...each, opensPage: false })),
      );
      if (own.length > 0) title = { start: own[0]!.start, end: own.at(-1)!.end };
    }
    this.#attachments.push({ line: line.number, ordinal: mark?.number ?? 0, marker, title });
    return next;
  }

  /** A paper that the one above sends out; its title begins at row `at`. */
  #enclosed(at: number): number {
    const { line } = this.#rows[at]!;
    this.#endMain(line.textStart);
    this.#open();
    this.#isAnnex = false;
    const before = this.#parts.length;
    const next = this.#beginning(at, 'attachment-title');
    const own = this.#parts.slice(before).filter((each) => each.role === 'attachment-title');
    const title =
      own.length > 0
        ? { start: own[0]!.start, end: own.at(-1)!.end }
        : { start: line.textStart, end: line.textEnd };
    this.#attachments.push({
      line: line.number,
      ordinal: 0,
      marker: { start: line.textStart, end: line.textStart },
      title,
    });
    return Math.max(next, at + 1);
  }

  /** Behind 署名 and date: the title of a paper that is sent out, by its kind or because the paper names it. */
  #opensEnclosed(at: number): boolean {
    const rows = this.#rows;
    const { words } = rows[at]!;
    if (readAttachmentLine(words) || isTrailing(words)) return false;
    const end = this.#titleEnd(at);
    if (end === at || end >= rows.length) return false;
    const title = coreOfTitle(
      rows
        .slice(at, end)
        .map((row) => row.words)
        .join(''),
    );
    if (title.length < 3 || isFileName(title)) return false;
    return (endsInKind(title) && title.length >= 4) || this.#isNamedAbove(title, rows[at]!.line.textStart);
  }

  /** 《甲》 or 附件：甲 above says so. */
  #isNamedAbove(title: string, before: number): boolean {
    this.#quoted ??= quotedNames(this.#text);
    const at = this.#quoted.get(title);
    return (at !== undefined && at < before) || this.#isRepeated(title);
  }

  /** A line that begins with 附件: an 附件说明 or an annex, or neither (then `at` comes back). */
  #attachmentLine(at: number, mark: AttachmentLine): number {
    const rows = this.#rows;
    const name = rows[at]!.words.slice(mark.nameAt);
    const note = this.#noteEnd(at, mark);
    const behind = note > at ? this.#behindNote(note) : 'text';
    const isSole = mark.isAlone && mark.number === 0;
    if (!this.#isSigned && !this.#hasNote) {
      // What leads up to a 署名 lists the attachments; what is the last thing said does so too.
      const lists = note > at + 1 || !mark.isAlone;
      const isNote =
        behind === 'signature'
          ? lists && !(mark.isAlone && mark.number > 0)
          : behind !== 'text' &&
            lists &&
            !(mark.isAlone && !/[：:]$/.test(rows[at]!.words)) &&
            !this.#isAnnex;
      if (isNote) return this.#note(at, note, mark);
    }
    // Written behind the date by mistake, above the annexes themselves.
    if (this.#isSigned && isSole && !this.#hasNote && !this.#isAnnex && behind === 'annex' && note > at + 1)
      return this.#note(at, note, mark);
    if (mark.isAlone) {
      // Nothing follows that could be annexed.
      const below = rows[at + 1];
      const isEmpty = below ? readAttachmentLine(below.words)?.isAlone === true : mark.kind === '';
      if (isEmpty && !below?.said) return at;
      if (mark.kind !== '件' && mark.kind !== '' && !this.#isSigned && !this.#isAnnex) return at;
      return rows[at + 1] || this.#isSigned || this.#isAnnex || mark.kind === '件'
        ? this.#annex(at, mark)
        : at;
    }
    if (isFileName(name) || !canNameAttachment(name)) return at;
    if (this.#isSigned) {
      // The list of attachments, written behind the date by mistake.
      if (!this.#hasNote && behind !== 'text' && note > at + 1 && mark.number === 0)
        return this.#note(at, note, mark);
      return this.#annex(at, mark);
    }
    if (this.#isAnnex) return mark.number > 0 || this.#isRepeated(name) ? this.#annex(at, mark) : at;
    // Nobody signs, and what is named here follows here.
    if (
      behind === 'text' &&
      rows[at + 1] &&
      !this.#signsBehind(at) &&
      !/[。；]$/.test(name) &&
      (mark.number > 0 || mark.kind === '件')
    )
      return this.#annex(at, mark);
    return at;
  }

  /** An 附件说明 above has this name. */
  #isRepeated(name: string): boolean {
    for (; this.#heard < this.#parts.length; this.#heard++) {
      const { role, labelEnd, end } = this.#parts[this.#heard]!;
      if (role === 'attachment-note') this.#noted.add(coreOfTitle(this.#text.slice(labelEnd, end)));
    }
    return this.#noted.has(coreOfTitle(name));
  }

  #lastSignOff = -1;
  #signsBehind(at: number): boolean {
    return this.#lastSignOff > at;
  }

  /** Behind the last row of an 附件说明 that begins at `at`; `at` where that cannot be one. */
  #noteEnd(at: number, mark: AttachmentLine): number {
    const rows = this.#rows;
    const head = rows[at]!;
    const name = head.words.slice(mark.nameAt);
    if (!mark.isAlone && !canNameAttachment(name)) return at;
    let last = this.#ordinalsOf(head.words, mark).at(-1);
    let next = at + 1;
    const isNumbered = (): boolean => last !== undefined;
    for (; next < rows.length && next - at < MAX_NOTE_LINES; next++) {
      const row = rows[next]!;
      if (row.said || this.#signOffs.has(next) || isDate(row.line.paragraph) || isClosing(row.line.paragraph))
        break;
      const further = readAttachmentLine(row.words);
      if (further) {
        if (
          further.isAlone ||
          mark.isAlone ||
          further.kind !== mark.kind ||
          further.number === 0 ||
          !canNameAttachment(row.words.slice(further.nameAt))
        )
          break;
        last = this.#ordinalsOf(row.words, further).at(-1) ?? last;
        continue;
      }
      if (!canNameAttachment(row.words)) break;
      const marker = noteOrdinal(row.words, 0);
      if (marker) {
        const goesOn = isNumbered()
          ? true
          : mark.isAlone || marker.ordinal === 2
            ? marker.ordinal <= 2
            : false;
        if (!goesOn || (last === undefined && mark.isAlone && marker.ordinal !== 1 && next === at + 1)) break;
        last = marker.ordinal;
        continue;
      }
      if (ordinalOf(row.line.paragraph) || /[：:]/.test(row.words) || row.words.length > 60) break;
      // Names without ordinals: below 附件： alone, or set below the first name.
      const isName = !/[，。；！？]/.test(row.words) && !namesBodies(row.line.paragraph);
      if (!isName) break;
      if (mark.isAlone && last === undefined) continue;
      if (row.indent >= head.indent + 3 && row.indent >= 3) continue;
      break;
    }
    return next;
  }

  /** The numbers that are counted in a line of an 附件说明. */
  #ordinalsOf(words: string, mark: AttachmentLine): number[] {
    return this.#piecesOf(words, mark).flatMap((piece) =>
      piece.ordinal === undefined ? [] : [piece.ordinal],
    );
  }

  #piecesOf(words: string, mark: AttachmentLine | undefined) {
    if (!mark) {
      const first = noteOrdinal(words, 0);
      return notePieces(words, 0, 0, first);
    }
    if (mark.numberAt !== undefined) {
      const first = mark.sign === '.' ? noteOrdinal(words, mark.numberAt) : undefined;
      return notePieces(words, 0, mark.nameAt, first);
    }
    return notePieces(words, 0, mark.nameAt, noteOrdinal(words, mark.nameAt));
  }

  /** What the rows behind an 附件说明 lead to. */
  #behindNote(from: number): 'signature' | 'end' | 'annex' | 'text' {
    const rows = this.#rows;
    for (let at = from; at < from + MAX_BETWEEN; at++) {
      const row = rows[at];
      if (!row) return 'end';
      const signOff = this.#signOffs.get(at);
      if (signOff && (signOff.hasNames || this.#endsPaper(signOff.to))) return 'signature';
      const mark = readAttachmentLine(row.words);
      if (mark && (mark.isAlone || mark.number > 0)) return 'annex';
      const passes =
        isTrailing(row.words) ||
        isClosing(row.line.paragraph) ||
        (row.words.length <= 60 && !ordinalOf(row.line.paragraph) && /[。）)]$/.test(row.words));
      if (passes) continue;
      // 表格请在附件区下载: a remark that leads up to the end.
      const below = this.#signOffs.get(at + 1);
      return below && row.words.length <= 40 && !ordinalOf(row.line.paragraph) && this.#endsPaper(below.to)
        ? 'signature'
        : 'text';
    }
    return 'text';
  }

  #note(from: number, to: number, mark: AttachmentLine): number {
    this.#hasNote = true;
    for (let at = from; at < to; at++) {
      const { line, words } = this.#rows[at]!;
      const own = at === from ? mark : readAttachmentLine(words);
      for (const piece of this.#piecesOf(words, own)) {
        const by = line.textStart;
        this.#parts.push(
          part('attachment-note', { start: by + piece.start, end: by + piece.end }, line.number, {
            labelEnd: by + piece.labelEnd,
            ordinalAt: piece.ordinalAt === undefined ? undefined : by + piece.ordinalAt,
          }),
        );
      }
    }
    return to;
  }

  // Ends

  /** All places where names stand above a date, a date by itself, or names that end the text. */
  #findSignOffs(): void {
    const rows = this.#rows;
    for (let at = 0; at < rows.length; at++) {
      if (this.#isDated(at)) {
        let from = this.#namesFrom(at);
        // Bodies below ： are a list; who signs is the last one.
        if (at - from > 1 && /[：:]$/.test(rows[from - 1]?.words ?? '')) from = at - 1;
        let to = at + 1;
        // The date above the name.
        if (from === at) {
          while (to < rows.length && to - at < 4 && this.#signs(to)) to++;
          if (to > at + 1 && this.#isDated(to)) to = at + 1;
        }
        // Whoever stands above it may be no one who signs: then the date is left.
        if (this.#isPersonRow(at - 1)) this.#put({ from: at, to, hasNames: false });
        this.#put({ from, to, hasNames: from < at });
      } else if (this.#mayOpenSignature(at) && this.#signs(at)) {
        let to = at + 1;
        while (to < rows.length && to - at < 5 && this.#signs(to)) to++;
        if (!this.#isDated(to) && to - at <= 4) this.#put({ from: at, to, hasNames: false });
      }
    }
  }

  /** Names without a date stand below a sentence or a list of attachments; asked of every row, so it goes by signs alone. */
  #mayOpenSignature(at: number): boolean {
    const { words, said } = this.#rows[at]!;
    if (said) return said === 'signature';
    const above = this.#rows[at - 1];
    if (!above || words.length > 90) return false;
    if (/^[（(①-⑳0-9０-９]|^.{1,2}、|[。；：，]$/.test(words)) return false;
    return (
      /[。！？!?”）)]$/.test(above.words) ||
      /^附|^[0-9０-９]{1,2}[.．、]/.test(above.words) ||
      above.said !== undefined
    );
  }

  /** A date on a line of its own or behind a name; without a year only below a name. */
  #isDated(at: number): boolean {
    const row = this.#rows[at];
    if (!row) return false;
    if (row.said) return row.said === 'date';
    const { paragraph } = row.line;
    return (
      isDate(paragraph) ||
      dateBehindName(paragraph) !== undefined ||
      (isShortDate(paragraph) && this.#signs(at - 1))
    );
  }

  /** The first of the rows above the date at `at` that sign it: bodies, or one person, whose body may stand above. */
  #namesFrom(at: number): number {
    let from = at;
    if (this.#isPersonRow(at - 1)) from--;
    while (from > 0 && at - from < MAX_SIGNERS && this.#signs(from - 1) && !this.#isPersonRow(from - 1))
      from--;
    return from;
  }

  #isPersonRow(at: number): boolean {
    const row = this.#rows[at];
    if (!row || row.said) return false;
    const { paragraph } = row.line;
    return namesPerson(paragraph) && !namesBodies(paragraph) && !namesBlank(paragraph);
  }

  /** A person signs where a person speaks, and with a post where nobody of the like stands above. */
  #mayPersonSign(at: number): boolean {
    if (this.#isPersonal) return true;
    if (!isPostAndName(this.#rows[at]!.words)) return false;
    const above = this.#rows[at - 1];
    return (
      above !== undefined && (/[。！]$/.test(above.words) || this.#parts.at(-1)?.line === above.line.number)
    );
  }

  #put(signOff: SignOff): void {
    this.#signOffs.set(signOff.from, signOff);
    if (signOff.from > this.#lastSignOff && signOff.hasNames) this.#lastSignOff = signOff.from;
  }

  #signs(at: number): boolean {
    const row = this.#rows[at];
    if (!row) return false;
    if (row.said) return row.said === 'signature';
    if (row.words.length > 90) return false;
    const { paragraph } = row.line;
    return namesBodies(paragraph) || namesPerson(paragraph) || namesBlank(paragraph);
  }

  /** Whether `signOff` ends its paper. */
  #stands({ from, to, hasNames }: SignOff): boolean {
    const rows = this.#rows;
    const before = rows[from - 1];
    const isAfterSentence =
      before !== undefined &&
      (/[。！？!?”）)]$/.test(before.words) ||
        isClosing(before.line.paragraph) ||
        this.#parts.at(-1)?.line === before.line.number);
    let isDated = false;
    for (let at = from; at < to; at++) {
      isDated ||= this.#isDated(at);
      if (this.#isPersonRow(at) && !this.#mayPersonSign(at)) return false;
    }
    if (!isDated) return isAfterSentence && this.#endsPaper(to);
    if (hasNames) return isAfterSentence || this.#endsPaper(to);
    // In an annex a date alone belongs to a form.
    return !this.#isAnnex && this.#endsPaper(to);
  }

  /** Nothing of this paper stands from row `from` on. */
  #endsPaper(from: number): boolean {
    const rows = this.#rows;
    for (let at = from; at < from + MAX_BETWEEN; at++) {
      const row = rows[at];
      if (!row) return true;
      const mark = readAttachmentLine(row.words);
      if (mark) return true;
      if (this.#opensEnclosed(at)) return true;
      if (!isTrailing(row.words)) return false;
    }
    return false;
  }

  #sign({ from, to }: SignOff): void {
    for (let at = from; at < to; at++) {
      const { line, said } = this.#rows[at]!;
      const split = dateBehindName(line.paragraph);
      if (said) continue;
      if (isDate(line.paragraph) || isShortDate(line.paragraph)) this.#add(at, 'date');
      else if (split === undefined) this.#add(at, 'signature');
      else {
        const dateAt = line.start + split;
        this.#parts.push(part('signature', { start: line.textStart, end: dateAt }, line.number));
        this.#parts.push(part('date', { start: dateAt, end: line.textEnd }, line.number));
      }
    }
    this.#isSigned = true;
  }

  /** 特此报告。 above 附件说明, 署名 and date, or at the end of a paper. */
  #addClosings(): void {
    const rows = this.#rows;
    const taken = new Map(this.#parts.map((each) => [each.line, each.role]));
    for (let at = 1; at < rows.length; at++) {
      const { line, said } = rows[at]!;
      if (said || taken.has(line.number) || !isClosing(line.paragraph) || !this.#leadsToEnd(at + 1, taken))
        continue;
      if (at > 0) this.#add(at, 'closing');
      taken.set(line.number, 'closing');
    }
  }

  #leadsToEnd(from: number, taken: ReadonlyMap<number, PartRole>): boolean {
    for (let at = from; at < from + MAX_BETWEEN; at++) {
      const row = this.#rows[at];
      if (!row) return true;
      const role = taken.get(row.line.number);
      if (role) return /^(?:attachment|signature|date|note)/.test(role);
      if (!isClosing(row.line.paragraph) && !isTrailing(row.words) && row.words.length > 60) return false;
    }
    return false;
  }

  /** What writers say of single lines stands over all that was read. */
  #heed(): void {
    for (const [at, row] of this.#rows.entries()) {
      if (!row.said) continue;
      const { number } = row.line;
      for (let i = this.#parts.length - 1; i >= 0; i--) {
        if (this.#parts[i]!.line === number && this.#parts[i]!.role !== row.said) this.#parts.splice(i, 1);
      }
      if (row.said === 'body' || this.#parts.some((each) => each.line === number)) continue;
      if (row.said === 'attachment-note') {
        for (const piece of this.#piecesOf(row.words, readAttachmentLine(row.words))) {
          const by = row.line.textStart;
          this.#parts.push(
            part('attachment-note', { start: by + piece.start, end: by + piece.end }, number, {
              labelEnd: by + piece.labelEnd,
              ordinalAt: piece.ordinalAt === undefined ? undefined : by + piece.ordinalAt,
            }),
          );
        }
      } else this.#add(at, row.said);
    }
  }

  #add(at: number, role: PartRole, opensPage = false): void {
    const { line } = this.#rows[at]!;
    this.#parts.push(part(role, { start: line.textStart, end: line.textEnd }, line.number, { opensPage }));
  }
}

function part(
  role: PartRole,
  { start, end }: Span,
  line: number,
  more: {
    readonly labelEnd?: number;
    readonly ordinalAt?: number | undefined;
    readonly opensPage?: boolean;
  } = {},
): DocumentPart {
  return {
    role,
    start,
    end,
    line,
    labelEnd: more.labelEnd ?? start,
    ordinalAt: more.ordinalAt,
    opensPage: more.opensPage ?? false,
  };
}

/** Names in 《》 by their core, with the offset where each first stands. */
function quotedNames(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const match of text.matchAll(/《([^《》\n]{2,240})/g)) {
    const name = coreOfTitle(match[1]!);
    if (!names.has(name)) names.set(name, match.index);
  }
  return names;
}

const isFileName = (name: string): boolean =>
  /\.(?:pdf|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|jpe?g|png|txt|ofd|mp4)[）)]?$/i.test(name);
