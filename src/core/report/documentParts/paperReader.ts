import { readAttachmentLine } from './attachmentLine';
import { AttachmentNotes } from './attachmentNotes';
import { Attachments } from './attachments';
import { addClosings } from './closings';
import { EnclosedTitles } from './enclosedTitles';
import { isRemark } from './lineContent';
import { Paper } from './paper';
import type { Attachment, DocumentPart } from './roles';
import type { WrittenRow } from './rows';
import { SignOffs } from './signOffs';
import { TitleBlock } from './titleBlock';
import { isEdition } from './titles';

/**
 * Reads a text as one paper after the other: the paper itself, and behind its 署名 and date its annexes and the papers it
 * sends out. Each line is judged by what it says and by what stands around it; what neither decides is body.
 * Linear in the number of rows.
 */
export class PaperReader {
  readonly #paper: Paper;
  readonly #rows: readonly WrittenRow[];
  readonly #titleBlock: TitleBlock;
  readonly #enclosedTitles: EnclosedTitles;
  readonly #signOffs: SignOffs;
  readonly #notes: AttachmentNotes;
  readonly #attachments: Attachments;

  constructor(text: string, rows: readonly WrittenRow[]) {
    const paper = new Paper(text, rows);
    const titleBlock = new TitleBlock(paper);
    const enclosedTitles = new EnclosedTitles(paper, titleBlock);
    const signOffs = new SignOffs(paper, enclosedTitles);
    const notes = new AttachmentNotes(paper, signOffs);
    this.#paper = paper;
    this.#rows = rows;
    this.#titleBlock = titleBlock;
    this.#enclosedTitles = enclosedTitles;
    this.#signOffs = signOffs;
    this.#notes = notes;
    this.#attachments = new Attachments(paper, { titleBlock, enclosedTitles, signOffs, notes });
  }

  /** Reads the whole text, once. */
  read(): {
    readonly parts: readonly DocumentPart[];
    readonly attachments: readonly Attachment[];
    /** Offset where the main paper ends and annexes or enclosed papers begin; behind the text if none do. */
    readonly mainEnd: number;
    /** Offset from which on title lines are the title proper. */
    readonly titleFrom: number;
  } {
    const rows = this.#rows;
    let nextContents = 0;
    let at = this.#titleBlock.read(0, 'title');
    while (at < rows.length) {
      const contents = this.#paper.contents[nextContents];
      if (contents && contents.from < at) {
        nextContents++;
        continue;
      }
      if (contents?.from === at) {
        for (; at < contents.to; at++) this.#paper.add(at, 'contents');
        if (!this.#paper.hasTitle && !this.#paper.isAnnex && !this.#paper.isSigned)
          at = this.#titleBlock.read(at, 'title');
        continue;
      }
      at = this.#step(at);
    }
    addClosings(this.#paper);
    this.#heed();
    this.#paper.parts.sort((a, b) => a.start - b.start);
    return {
      parts: this.#paper.parts,
      attachments: this.#paper.attachments,
      mainEnd: this.#paper.mainEnd,
      titleFrom: this.#paper.titleFrom,
    };
  }

  /** Reads on from row `at`, which stands in a body or behind a 署名; gives the row to go on with. */
  #step(at: number): number {
    const row = this.#rows[at]!;
    if (row.said === 'attachment-title') return this.#attachments.readEnclosed(at);
    if (row.said === 'attachment') return this.#attachments.readAnnex(at, readAttachmentLine(row.words));
    if (row.said && !this.#signOffs.at(at)) return at + 1;
    if (this.#paper.isSigned && !row.said) {
      if (isRemark(row.words) && !isEdition(row.words)) {
        this.#paper.add(at, 'note');
        return at + 1;
      }
      if (this.#enclosedTitles.opensAt(at)) return this.#attachments.readEnclosed(at);
    }
    const { collects, sendsOut, isSigned } = this.#paper;
    if (collects && !row.said && this.#enclosedTitles.opensCollectedAt(at))
      return this.#attachments.readEnclosed(at);
    if (sendsOut && !isSigned && !row.said && !this.#signOffs.signsBehind(at)) {
      if (this.#enclosedTitles.opensUnsignedAt(at)) return this.#attachments.readEnclosed(at);
    }
    const mark = row.said ? undefined : readAttachmentLine(row.words);
    if (mark) {
      const next = this.#attachments.readLine(at, mark);
      if (next > at) return next;
    }
    const signOff = this.#signOffs.at(at);
    if (signOff && at >= this.#paper.bodyFrom && !this.#paper.isSigned && this.#signOffs.isSignOff(signOff)) {
      this.#signOffs.sign(signOff);
      return signOff.to;
    }
    return at + 1;
  }

  /** What writers say of single lines stands over all that was read. */
  #heed(): void {
    if (!this.#rows.some(({ said }) => said !== undefined)) return;
    for (const [at, row] of this.#rows.entries()) {
      if (!row.said) continue;
      const { number } = row.line;
      for (let i = this.#paper.parts.length - 1; i >= 0; i--) {
        if (this.#paper.parts[i]!.line === number && this.#paper.parts[i]!.role !== row.said)
          this.#paper.parts.splice(i, 1);
      }
      if (row.said === 'body' || this.#paper.parts.some((each) => each.line === number)) continue;
      if (row.said === 'attachment-note') this.#notes.addPieces(row, readAttachmentLine(row.words));
      else this.#paper.add(at, row.said);
    }
  }
}
