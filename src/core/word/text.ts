import { type IRunOptions, Tab, TextRun } from 'docx';
import type { Piece } from '../layout/document';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import { firstEndingBehind } from '../text/spans';
import { characterSpacing, type FontRole, fonts, sizes } from './page';

/** How a stretch of text looks; what is left out is as in the body. */
export interface Look {
  readonly font?: FontRole;
  /** Half-points. */
  readonly size?: number;
  readonly color?: string;
  /** Id of a character style. */
  readonly style?: string;
}

/**
 * One family for all characters of a run. The hint is what keeps “ ” —— …… in it: Word would set these marks, which Western
 * texts have too, in the font for Western letters.
 */
export const fontOf = (role: FontRole) => {
  const name = fonts[role];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
};

/** What every run says, so that it looks the same wherever it is pasted. */
export function runOptions({ font = 'body', size = sizes.body, color, style }: Look): IRunOptions {
  return {
    font: fontOf(font),
    size,
    // Only text of the grid is set closer; a title or a table cell has its own width.
    ...(size === sizes.body && { characterSpacing }),
    ...(color !== undefined && { color }),
    ...(style !== undefined && { style }),
  };
}

/** Characters that XML cannot hold (control characters, lone surrogates). */
const NO_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Runs of `text`; a tab in it stays one. */
export function runsOfText(text: string, look: Look, blank = false): TextRun[] {
  if (text === '') return [];
  const pieces = text
    .replace(NO_XML, '\ufffd')
    .split(/(\t)/)
    .filter((piece) => piece !== '');
  return [
    new TextRun({
      ...runOptions(look),
      ...(blank && { highlight: 'yellow' as const }),
      children: pieces.map((piece) => (piece === '\t' ? new Tab() : piece)),
    }),
  ];
}

/** Turns stretches of a report into runs, with its blanks highlighted. */
export class ReportText {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The text of `span` as it stands. */
  written({ start, end }: Span): string {
    return this.#report.text.slice(start, end);
  }

  /** `clean` is applied to every stretch, blanks apart. */
  runs({ start, end }: Span, look: Look = {}, clean = (text: string) => text): TextRun[] {
    const { text, placeholders } = this.#report;
    const runs: TextRun[] = [];
    let at = start;
    for (let i = firstEndingBehind(placeholders, start); i < placeholders.length; i++) {
      const blank = placeholders[i]!;
      if (blank.start >= end) break;
      const from = Math.max(blank.start, start);
      const to = Math.min(blank.end, end);
      runs.push(
        ...runsOfText(clean(text.slice(at, from)), look),
        ...runsOfText(text.slice(from, to), look, true),
      );
      at = to;
    }
    runs.push(...runsOfText(clean(text.slice(at, end)), look));
    return runs;
  }

  pieces(pieces: readonly Piece[], look: Look = {}): TextRun[] {
    return pieces.flatMap((piece) =>
      'added' in piece ? runsOfText(piece.added, look) : this.runs(piece, look),
    );
  }
}
