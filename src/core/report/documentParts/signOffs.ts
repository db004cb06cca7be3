import { readAttachmentLine } from './attachmentLine';
import type { EnclosedTitles } from './enclosedTitles';
import {
  dateBehindName,
  isClosing,
  isDate,
  isSentence,
  isShortDate,
  isTrailing,
  namesBlank,
  namesBodies,
  namesPerson,
} from './lineContent';
import { isPostAndName, isSeal } from './names';
import { MAX_BETWEEN, type Paper, part } from './paper';
import type { WrittenRow } from './rows';

/** So many sign together at most. */
const MAX_SIGNERS = 24;

/** Where a paper may be signed: rows from `from` to before `to`. */
export interface SignOff {
  readonly from: number;
  readonly to: number;
  readonly hasNames: boolean;
}

/**
 * The 署名 and dates of a text. Where they may stand is found at once, by the rows alone; which of them end their paper is
 * told when the reader comes by, since that hangs on what was read above.
 */
export class SignOffs {
  readonly #paper: Paper;
  readonly #rows: readonly WrittenRow[];
  readonly #enclosedTitles: EnclosedTitles;
  /** By the row where it begins. */
  readonly #signOffs = new Map<number, SignOff>();
  /** The last row where names stand with a date. */
  #lastSignOff = -1;

  constructor(paper: Paper, enclosedTitles: EnclosedTitles) {
    this.#paper = paper;
    this.#rows = paper.rows;
    this.#enclosedTitles = enclosedTitles;
    this.#findAll();
  }

  /** The one that may begin at row `at`. */
  at(at: number): SignOff | undefined {
    return this.#signOffs.get(at);
  }

  /** Whether anywhere below row `at` names stand with a date. */
  signsBehind(at: number): boolean {
    return this.#lastSignOff > at;
  }

  /** Whether `signOff` ends its paper. */
  isSignOff({ from, to, hasNames }: SignOff): boolean {
    const rows = this.#rows;
    const before = rows[from - 1];
    const isAfterSentence =
      before !== undefined &&
      (/[。！？!?”）)]$/.test(before.words) ||
        isClosing(before.line.paragraph) ||
        this.#paper.parts.at(-1)?.line === before.line.number);
    let isDated = false;
    for (let at = from; at < to; at++) {
      isDated ||= this.#isDated(at);
      if (this.#isPersonRow(at) && !this.#mayPersonSign(at)) return false;
    }
    // Names right below a title are what it lists.
    if (!isDated) return from > this.#paper.bodyFrom && isAfterSentence && this.endsPaper(to);
    if (hasNames) return isAfterSentence || this.endsPaper(to);
    // In an annex a date alone belongs to a form.
    return !this.#paper.isAnnex && this.endsPaper(to);
  }

  /** The rows of `signOff` are 署名 and date, and the paper is signed. */
  sign({ from, to }: SignOff): void {
    for (let at = from; at < to; at++) {
      const { line, said } = this.#rows[at]!;
      const split = dateBehindName(line.paragraph);
      if (said) continue;
      if (isDate(line.paragraph) || isShortDate(line.paragraph)) this.#paper.add(at, 'date');
      else if (split === undefined) this.#paper.add(at, 'signature');
      else {
        const dateAt = line.start + split;
        this.#paper.parts.push(part('signature', { start: line.textStart, end: dateAt }, line.number));
        this.#paper.parts.push(part('date', { start: dateAt, end: line.textEnd }, line.number));
      }
    }
    this.#paper.isSigned = true;
  }

  /** Whether nothing of this paper stands from row `from` on but remarks that belong to no one. */
  endsPaper(from: number): boolean {
    const rows = this.#rows;
    for (let at = from; at < from + MAX_BETWEEN; at++) {
      const row = rows[at];
      if (!row) return true;
      const mark = readAttachmentLine(row.words);
      if (mark) return true;
      if (this.#enclosedTitles.opensAt(at)) return true;
      if (!isTrailing(row.words)) return false;
    }
    return false;
  }

  /** All places where names stand above a date, a date by itself, or names that end the text. */
  #findAll(): void {
    const rows = this.#rows;
    for (let at = 0; at < rows.length; at++) {
      const { line, said } = rows[at]!;
      if (said === undefined && isSentence(line.paragraph)) continue;
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
    if (!above || /^[（(①-⑳0-9０-９]|^.{1,2}、/.test(words)) return false;
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
    if (this.#paper.isPersonal) return true;
    if (!isPostAndName(this.#rows[at]!.words)) return false;
    const above = this.#rows[at - 1];
    return (
      above !== undefined &&
      (/[。！]$/.test(above.words) ||
        isClosing(above.line.paragraph) ||
        this.#paper.parts.at(-1)?.line === above.line.number)
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
    const above = this.#rows[at - 1];
    if (above && isSeal(row.words)) return !isSeal(above.words) && this.#signs(at - 1);
    const { paragraph } = row.line;
    return namesBodies(paragraph) || namesPerson(paragraph) || namesBlank(paragraph);
  }
}
