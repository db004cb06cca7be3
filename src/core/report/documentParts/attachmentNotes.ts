import {
  type AttachmentLine,
  canNameAttachment,
  type NotePiece,
  noteOrdinal,
  notePieces,
  readAttachmentLine,
} from './attachmentLine';
import { isClosing, isDate, isTrailing, namesBodies, ordinalOf } from './lineContent';
import { MAX_BETWEEN, type Paper, part } from './paper';
import type { WrittenRow } from './rows';
import type { SignOffs } from './signOffs';

const MAX_NOTE_LINES = 60;

const isTableRow = (words: string): boolean => words.startsWith('|') || words.includes('\t');

/** Reads 附件说明: the list of attachments between the text and its 署名. */
export class AttachmentNotes {
  readonly #paper: Paper;
  readonly #rows: readonly WrittenRow[];
  readonly #signOffs: SignOffs;

  constructor(paper: Paper, signOffs: SignOffs) {
    this.#paper = paper;
    this.#rows = paper.rows;
    this.#signOffs = signOffs;
  }

  /** Behind the last row of an 附件说明 that begins at `at`; `at` where that cannot be one. */
  endOf(at: number, mark: AttachmentLine): number {
    const rows = this.#rows;
    const head = rows[at]!;
    const name = head.words.slice(mark.nameAt);
    if (!mark.isAlone && !canNameAttachment(name)) return at;
    let last = ordinalsOf(head.words, mark).at(-1);
    let next = at + 1;
    const isNumbered = (): boolean => last !== undefined;
    for (; next < rows.length && next - at < MAX_NOTE_LINES; next++) {
      const row = rows[next]!;
      if (row.said || this.#signOffs.at(next) || isDate(row.line.paragraph) || isClosing(row.line.paragraph))
        break;
      const further = readAttachmentLine(row.words);
      if (further) {
        if (
          further.isAlone ||
          (mark.isAlone && further.number !== (last ?? 0) + 1) ||
          further.kind !== mark.kind ||
          further.number === 0 ||
          !canNameAttachment(row.words.slice(further.nameAt))
        )
          break;
        // 附件： alone, and 附件1：, 附件2： below.
        last = ordinalsOf(row.words, further).at(-1) ?? (mark.isAlone ? further.number : last);
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
      // 附表 above the table itself: what follows is no list.
      if (isTableRow(row.words)) return mark.isAlone ? at : next;
      // Names without ordinals: below 附件： alone, or set below the first name.
      const isName = !/[，。；！？]/.test(withoutListMark(rows, next)) && !namesBodies(row.line.paragraph);
      if (!isName) break;
      if (mark.isAlone && last === undefined) continue;
      if (row.indent >= head.indent + 3 && row.indent >= 3) continue;
      break;
    }
    return next;
  }

  /** What the rows from `from` on, behind a 附件说明, lead to. */
  leadsTo(from: number): 'signature' | 'end' | 'annex' | 'text' {
    const rows = this.#rows;
    for (let at = from; at < from + MAX_BETWEEN; at++) {
      const row = rows[at];
      if (!row) return 'end';
      const signOff = this.#signOffs.at(at);
      if (signOff && (signOff.hasNames || this.#signOffs.endsPaper(signOff.to))) return 'signature';
      const mark = readAttachmentLine(row.words);
      if (mark && (mark.isAlone || mark.number > 0)) return 'annex';
      const passes =
        isTrailing(row.words) ||
        isClosing(row.line.paragraph) ||
        (row.words.length <= 60 && !ordinalOf(row.line.paragraph) && /[。）)]$/.test(row.words));
      if (passes) continue;
      // 表格请在附件区下载: a remark that leads up to the end.
      const below = this.#signOffs.at(at + 1);
      return below &&
        row.words.length <= 40 &&
        !ordinalOf(row.line.paragraph) &&
        this.#signOffs.endsPaper(below.to)
        ? 'signature'
        : 'text';
    }
    return 'text';
  }

  /** Rows `from` to before `to` are a 附件说明 that opens with `mark`; gives the row to go on with. */
  read(from: number, to: number, mark: AttachmentLine): number {
    this.#paper.hasNote = true;
    for (let at = from; at < to; at++) {
      const row = this.#rows[at]!;
      this.addPieces(row, at === from ? mark : readAttachmentLine(row.words));
    }
    return to;
  }

  /** The attachments that one line of a 附件说明 names; `mark` is its 附件 if it begins with one. */
  addPieces({ line, words }: WrittenRow, mark: AttachmentLine | undefined): void {
    const by = line.textStart;
    for (const piece of piecesOf(words, mark)) {
      this.#paper.parts.push(
        part('attachment-note', { start: by + piece.start, end: by + piece.end }, line.number, {
          labelEnd: by + piece.labelEnd,
          ordinalAt: piece.ordinalAt === undefined ? undefined : by + piece.ordinalAt,
        }),
      );
    }
  }
}

/** The words of a row of a list whose names are parted by ； as some write them, the last one with 。 behind it. */
function withoutListMark(rows: readonly WrittenRow[], at: number): string {
  const { words } = rows[at]!;
  return rows[at - 1]!.words.endsWith('；') ? words.replace(/[；。]$/, '') : words.replace(/；$/, '');
}

/** The numbers that are counted in a line of an 附件说明. */
function ordinalsOf(words: string, mark: AttachmentLine): number[] {
  return piecesOf(words, mark).flatMap((piece) => (piece.ordinal === undefined ? [] : [piece.ordinal]));
}

function piecesOf(words: string, mark: AttachmentLine | undefined): NotePiece[] {
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
