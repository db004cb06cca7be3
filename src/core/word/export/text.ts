import { DeletedTextRun, InsertedTextRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Piece } from '../../layout/composition/document';
import type { Report } from '../../report/model';
import { firstEndingBehind } from '../../text/search';
import type { Span } from '../../text/span';
import { type FontRole, familyOf, type PageSetup } from './page';
import { Revisions } from './revisions';

/** How a stretch of text looks; what is left out is as in the body. */
export interface Look {
  readonly font?: FontRole;
  /** Half-points; type of another size than the body's has its own width, and is not set closer. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Id of a character style. */
  readonly style?: string;
}

/**
 * One family for all characters of a run, but another for Latin letters and digits where the office has one. The hint is what keeps “ ” —— …… in it: Word would set these marks, which Western
 * texts have too, in the font for Western letters.
 */
export const fontOf = ({ house }: PageSetup, role: FontRole) => {
  const name = familyOf(house, role);
  const latin = house.latin ?? name;
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin, hint: 'eastAsia' };
};

/** What every run says, so that it looks the same wherever it is pasted. */
export function runOptions(page: PageSetup, { font = 'body', size, bold, color, style }: Look): IRunOptions {
  return {
    font: fontOf(page, font),
    size: size ?? page.sizes.body,
    ...(size === undefined && { characterSpacing: page.characterSpacing }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color }),
    ...(style !== undefined && { style }),
  };
}

/** Characters that XML cannot hold (control characters, lone surrogates). */
const NO_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Runs of `text`; a tab in it stays one. */
export function runsOfText(page: PageSetup, text: string, look: Look, blank = false): TextRun[] {
  return text === '' ? [] : [new TextRun(textOptions(page, text, look, blank))];
}

function textOptions(page: PageSetup, text: string, look: Look, blank: boolean): IRunOptions {
  const pieces = text
    .replace(NO_XML, '\ufffd')
    .split(/(\t)/)
    .filter((piece) => piece !== '');
  return {
    ...runOptions(page, look),
    ...(blank && { highlight: 'yellow' as const }),
    children: pieces.map((piece) => (piece === '\t' ? new Tab() : piece)),
  };
}

/** Turns stretches of a report into runs, with its blanks highlighted and its tracked changes. */
export class ReportText {
  readonly #report: Report;
  readonly #page: PageSetup;
  readonly #revisions: Revisions;
  readonly #canMove: boolean;

  /** `canMove`: false for text in tables, whose rows are put in and taken out, and do not move. */
  constructor(report: Report, page: PageSetup, revisions = new Revisions(), canMove = true) {
    this.#report = report;
    this.#page = page;
    this.#revisions = revisions;
    this.#canMove = canMove;
  }

  /** The text of `span` as it stands. */
  written({ start, end }: Span): string {
    return this.#report.text.slice(start, end);
  }

  /** `clean` is applied to every stretch, blanks apart. The signs of a draft in Markdown are left out. */
  runs({ start, end }: Span, look: Look = {}, clean = (text: string) => text): ParagraphChild[] {
    const { emphasis } = this.#report;
    const runs: ParagraphChild[] = [];
    let at = start;
    for (let i = firstEndingBehind(emphasis, start); i < emphasis.length && emphasis[i]!.start < end; i++) {
      runs.push(...this.#runs({ start: at, end: Math.max(at, emphasis[i]!.start) }, look, clean));
      at = Math.min(end, emphasis[i]!.end);
    }
    runs.push(...this.#runs({ start: at, end }, look, clean));
    return runs;
  }

  #runs({ start, end }: Span, look: Look, clean: (text: string) => string): ParagraphChild[] {
    const { placeholders } = this.#report;
    const runs: ParagraphChild[] = [];
    let at = start;
    for (let i = firstEndingBehind(placeholders, start); i < placeholders.length; i++) {
      const blank = placeholders[i]!;
      if (blank.start >= end) break;
      const from = Math.max(blank.start, start);
      const to = Math.min(blank.end, end);
      runs.push(
        ...this.#tracked({ start: at, end: from }, look, false, clean),
        ...this.#tracked({ start: from, end: to }, look, true),
      );
      at = to;
    }
    runs.push(...this.#tracked({ start: at, end }, look, false, clean));
    return runs;
  }

  #tracked(span: Span, look: Look, blank: boolean, clean = (text: string) => text): ParagraphChild[] {
    return this.#revisions.pieces(span).flatMap(({ kind, move, ...piece }): ParagraphChild[] => {
      const text = clean(this.written(piece));
      if (kind === undefined || text === '') return runsOfText(this.#page, text, look, blank);
      const options = {
        ...textOptions(this.#page, text, look, blank),
        ...this.#revisions.signed(this.#canMove ? move : undefined),
      };
      return [kind === 'insert' ? new InsertedTextRun(options) : new DeletedTextRun(options)];
    });
  }

  pieces(pieces: readonly Piece[], look: Look = {}): ParagraphChild[] {
    return pieces.flatMap((piece) =>
      'added' in piece ? runsOfText(this.#page, piece.added, look) : this.runs(piece, look),
    );
  }
}
