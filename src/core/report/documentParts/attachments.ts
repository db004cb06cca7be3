import {
  type AttachmentLine,
  canNameAttachment,
  isFileName,
  noteOrdinal,
  readAttachmentLine,
} from './attachmentLine';
import type { AttachmentNotes } from './attachmentNotes';
import type { EnclosedTitles } from './enclosedTitles';
import { type Paper, part } from './paper';
import type { WrittenRow } from './rows';
import type { SignOffs } from './signOffs';
import type { TitleBlock } from './titleBlock';
import { isPersonal } from './titles';

/** So many lines may follow a 附件说明 that is written behind the date, and are no annex. */
const MAX_REMARKS = 2;

/**
 * Opens annexes (附件2 with its title) and enclosed papers, and tells an annex from a 附件说明, which may begin with the same
 * words. Rows are counted from 0; each function that reads gives the row to go on with.
 */
export class Attachments {
  readonly #paper: Paper;
  readonly #rows: readonly WrittenRow[];
  readonly #titleBlock: TitleBlock;
  readonly #enclosedTitles: EnclosedTitles;
  readonly #signOffs: SignOffs;
  readonly #notes: AttachmentNotes;

  constructor(
    paper: Paper,
    readers: {
      readonly titleBlock: TitleBlock;
      readonly enclosedTitles: EnclosedTitles;
      readonly signOffs: SignOffs;
      readonly notes: AttachmentNotes;
    },
  ) {
    this.#paper = paper;
    this.#rows = paper.rows;
    this.#titleBlock = readers.titleBlock;
    this.#enclosedTitles = readers.enclosedTitles;
    this.#signOffs = readers.signOffs;
    this.#notes = readers.notes;
  }

  /** 附件2 at row `at`, with its title there or below; without `mark` the whole row is the mark, since its writer says so. */
  readAnnex(at: number, mark: AttachmentLine | undefined): number {
    const { line, words } = this.#rows[at]!;
    const from = line.textStart;
    this.#paper.openFurther(from, { isAnnex: true });
    const markEnd = mark ? mark.markEnd : words.length;
    const hasName = mark !== undefined && !mark.isAlone;
    const marker = { start: from, end: from + markEnd };
    const end = hasName ? from + mark.nameAt : line.textEnd;
    this.#paper.parts.push(
      part('attachment', { start: from, end }, line.number, { labelEnd: marker.end, opensPage: true }),
    );
    let title = { start: line.textEnd, end: line.textEnd };
    let next = at + 1;
    if (hasName) {
      title = { start: from + mark.nameAt, end: line.textEnd };
      this.#paper.parts.push(part('attachment-title', title, line.number));
      next = this.#titleBlock.belowTitle(next, 'attachment-title', true);
      this.#paper.bodyFrom = next;
      this.#paper.isPersonal = isPersonal(words.slice(mark.nameAt));
    } else {
      const titled = this.#paper.parts.length;
      next = this.#titleBlock.read(next, 'attachment-title');
      const own = this.#paper.parts.slice(titled).filter((each) => each.role === 'attachment-title');
      this.#paper.parts.splice(
        titled,
        this.#paper.parts.length,
        ...this.#paper.parts.slice(titled).map((each) => ({ ...each, opensPage: false })),
      );
      if (own.length > 0) title = { start: own[0]!.start, end: own.at(-1)!.end };
    }
    this.#paper.attachments.push({ line: line.number, ordinal: mark?.number ?? 0, marker, title });
    return next;
  }

  /** A paper that the one above sends out; its title begins at row `at`. */
  readEnclosed(at: number): number {
    const { line } = this.#rows[at]!;
    this.#paper.openFurther(line.textStart, { isAnnex: false });
    const before = this.#paper.parts.length;
    const next = this.#titleBlock.read(at, 'attachment-title');
    const own = this.#paper.parts.slice(before).filter((each) => each.role === 'attachment-title');
    const title =
      own.length > 0
        ? { start: own[0]!.start, end: own.at(-1)!.end }
        : { start: line.textStart, end: line.textEnd };
    this.#paper.attachments.push({
      line: line.number,
      ordinal: 0,
      marker: { start: line.textStart, end: line.textStart },
      title,
    });
    return Math.max(next, at + 1);
  }

  /** A line that begins with 附件: an 附件说明 or an annex, or neither (then `at` comes back). */
  readLine(at: number, mark: AttachmentLine): number {
    const rows = this.#rows;
    const name = rows[at]!.words.slice(mark.nameAt);
    const note = this.#notes.endOf(at, mark);
    const behind = note > at ? this.#notes.leadsTo(note) : 'text';
    const isSole = mark.isAlone && mark.number === 0;
    // 附件2 behind 附件1 is the next annex, however short it is.
    const goesOn = this.#paper.isAnnex && mark.number > 1 && this.#lastNumber() === mark.number - 1;
    if (!this.#paper.isSigned && !this.#paper.hasNote && !goesOn) {
      // What leads up to a 署名 lists the attachments; what is the last thing said does so too.
      const lists = note > at + 1 || !mark.isAlone;
      const isNote =
        behind === 'signature'
          ? lists && !(mark.isAlone && mark.number > 0)
          : behind !== 'text' &&
            lists &&
            !(mark.isAlone && !/[：:]$/.test(rows[at]!.words)) &&
            !this.#paper.isAnnex;
      if (isNote) return this.#notes.read(at, note, mark);
    }
    // Written behind the date by mistake, above the annexes themselves.
    if (
      this.#paper.isSigned &&
      isSole &&
      !this.#paper.hasNote &&
      !this.#paper.isAnnex &&
      behind === 'annex' &&
      note > at + 1
    )
      return this.#notes.read(at, note, mark);
    if (mark.isAlone) {
      // Nothing follows that could be annexed.
      const below = rows[at + 1];
      const isEmpty = below ? readAttachmentLine(below.words)?.isAlone === true : mark.kind === '';
      if (isEmpty && !below?.said) return at;
      if (mark.kind !== '件' && mark.kind !== '' && !this.#paper.isSigned && !this.#paper.isAnnex) return at;
      return rows[at + 1] || this.#paper.isSigned || this.#paper.isAnnex || mark.kind === '件'
        ? this.readAnnex(at, mark)
        : at;
    }
    if (isFileName(name) || !canNameAttachment(name)) return at;
    if (this.#paper.isSigned) {
      // The list of attachments, written behind the date by mistake.
      const isList = note > at + 1 ? behind !== 'text' : this.#isListOfOne(at, mark);
      if (!this.#paper.hasNote && isList && mark.number === 0) return this.#notes.read(at, note, mark);
      return this.readAnnex(at, mark);
    }
    if (this.#paper.isAnnex)
      return mark.number > 0 || this.#enclosedTitles.isNoted(name) ? this.readAnnex(at, mark) : at;
    // Nobody signs, and what is named here follows here.
    if (
      behind === 'text' &&
      rows[at + 1] &&
      !this.#signOffs.signsBehind(at) &&
      !/[。；]$/.test(name) &&
      (mark.number > 0 || mark.kind === '件')
    )
      return this.readAnnex(at, mark);
    return at;
  }

  /** 附件：1.甲 counts what it names, as no annex does, and there is hardly a line below that could be the annex. */
  #isListOfOne(at: number, { nameAt }: AttachmentLine): boolean {
    const { words } = this.#rows[at]!;
    return noteOrdinal(words, nameAt)?.ordinal === 1 && this.#rows.length - at - 1 <= MAX_REMARKS;
  }

  #lastNumber(): number | undefined {
    return this.#paper.attachments.at(-1)?.ordinal;
  }
}
