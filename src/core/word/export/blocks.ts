import {
  AlignmentType,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { Inserted } from '../../layout/composition/document';
import type { NameList, PrintedParagraph as Part, Role } from '../../layout/composition/model';
import { titleLines } from '../../layout/composition/titleLines';
import { widthInCharacters } from '../../layout/width';
import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import type { PageSetup } from './page';
import { Revisions } from './revisions';
import { headingLook, styleIds } from './styles';
import { type Look, ReportText, runsOfText } from './text';

/** A paragraph of the text, or one that only the front matter has. */
export type Printed = Part | Inserted;

const LOOKS: Readonly<Partial<Record<Printed['role'], Look>>> = {
  subtitle: { font: 'heading2' },
  byline: { font: 'heading2' },
  attachment: { font: 'heading1' },
};

const STYLES: Readonly<Record<Role, string>> = {
  issuer: styleIds.number,
  number: styleIds.number,
  title: styleIds.title,
  subtitle: styleIds.subtitle,
  byline: styleIds.byline,
  addressee: styleIds.addressee,
  heading: styleIds.body,
  body: styleIds.body,
  note: styleIds.body,
  closing: styleIds.body,
  contents: styleIds.contents,
  'attachment-note': styleIds.attachmentNote,
  signature: styleIds.signature,
  date: styleIds.date,
  attachment: styleIds.attachment,
  'attachment-title': styleIds.attachmentTitle,
};

/** What is left blank around a paragraph, in lines (行). */
export interface Room {
  readonly above: number;
  readonly below: number;
}

/** Makes Word paragraphs of the printed ones. */
export class Blocks {
  readonly page: PageSetup;
  readonly #text: ReportText;

  readonly revisions: Revisions;

  constructor(report: Report, page: PageSetup, revisions = new Revisions()) {
    this.page = page;
    this.revisions = revisions;
    this.#text = new ReportText(report, page, revisions);
  }

  /** What tracks the end of the paragraph; several on one line share it. */
  #end(printed: Printed): Pick<IParagraphOptions, 'run'> {
    const isLast = printed.kind === 'paragraph' && printed.end >= printed.line.textEnd;
    return isLast ? this.revisions.paragraphEnd(printed.line.end) : {};
  }

  paragraph(printed: Printed, room: Room): Paragraph {
    const style = styleOf(printed);
    return new Paragraph({
      style,
      ...this.#end(printed),
      ...this.#spacing(room),
      ...(printed.kind === 'paragraph' && printed.opensPage && { pageBreakBefore: true }),
      ...(printed.kind === 'paragraph' &&
        printed.centred && { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }),
      ...(printed.role === 'attachment-note' && this.#hang(printed)),
      ...(printed.role === 'contents' && {
        // To the page number behind a tab.
        tabStops: [{ type: TabStopType.RIGHT, position: this.page.textWidth, leader: LeaderType.DOT }],
      }),
      ...(printed.kind === 'paragraph' && printed.names && this.#aligned(printed.names)),
      children: this.runs(printed),
    });
  }

  /** A title in the lines that the page breaks it into (7.3.1). */
  #title(span: Span, look: Look): ParagraphChild[] {
    const { textWidth, sizes } = this.page;
    const lines = titleLines(this.#text.written(span), textWidth / (sizes.title * 10));
    return lines.flatMap(({ start, end }, i) => [
      ...(i > 0 ? [new TextRun({ break: 1 })] : []),
      ...this.#text.runs({ start: span.start + start, end: span.start + end }, look),
    ]);
  }

  /** All runs of a paragraph, a label that the page adds among them. */
  runs(printed: Printed, look: Look = lookOf(this.page, printed)): ParagraphChild[] {
    if (printed.kind === 'inserted' && printed.role === 'title') {
      return printed.pieces.flatMap((piece) =>
        'added' in piece ? this.#text.pieces([piece], look) : this.#title(piece, look),
      );
    }
    if (printed.kind === 'inserted')
      return [...runsOfText(this.page, printed.label, look), ...this.#text.pieces(printed.pieces, look)];
    const { start, end, headEnd, level, names } = printed;
    if (printed.role === 'attachment') return this.#text.runs({ start, end: headEnd }, look);
    if (printed.role === 'title' || printed.role === 'attachment-title')
      return this.#title({ start, end }, look);
    if (names?.isAttendance) {
      const label = this.#text.runs({ start, end: headEnd }, { font: 'heading1' });
      return [...label, ...this.#text.runs({ start: headEnd, end }, look)];
    }
    if (level === undefined || headEnd >= end) return this.#text.runs({ start, end }, look);
    // Bold of a paragraph's style is not taken back by a character's: Word adds up what styles toggle.
    const runIn = { style: styleIds.runIn, ...(look.bold && { bold: false }) };
    return [
      ...this.#text.runs({ start, end: headEnd }, look),
      ...this.#text.runs({ start: headEnd, end }, runIn),
    ];
  }

  /**
   * 署名 and 成文日期 (7.3.5.2): the date begins 2 字 right of the 署名, which ends 2 字 from the right edge; of a date that is
   * longer it is the date that ends there.
   */
  signoff(signoff: readonly Printed[]): Paragraph[] {
    const { character, textWidth, house } = this.page;
    const width = (role: string): number =>
      Math.max(0, ...signoff.filter((each) => each.role === role).map((each) => this.width(each)));
    const signature = width('signature');
    const longer = width('date') > signature;
    return signoff.map((printed, i) => {
      const fromRight = (printed.role === 'signature') !== longer;
      const left = printed.role === 'date' ? signature : width('date') + 4;
      const placed: Pick<IParagraphOptions, 'alignment' | 'indent'> = fromRight
        ? { alignment: AlignmentType.RIGHT, indent: { right: 2 * character } }
        : {
            alignment: AlignmentType.LEFT,
            // Digits may be wider than half a 字: rather over the edge a little than on a line of their own.
            indent: { left: Math.max(0, Math.round(textWidth - left * character)), right: -2 * character },
          };
      return new Paragraph({
        style: styleOf(printed),
        ...this.#end(printed),
        ...placed,
        ...together(i, signoff),
        ...(i === 0 && this.#spacing({ above: house.measures.gapAboveSignature.value, below: 0 })),
        children: this.runs(printed),
      });
    });
  }

  /** 签名章 and 成文日期 (7.3.5.3): both end 4 字 from the right edge. */
  signed(signoff: readonly Printed[]): Paragraph[] {
    const { measures } = this.page.house;
    return signoff.map((printed, i) => {
      const above = i === 0 ? measures.gapAboveSigned : measures.gapAboveSignedDate;
      return new Paragraph({
        style: styleOf(printed),
        ...this.#end(printed),
        ...together(i, signoff),
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round(measures.signedIndent.value * this.page.character) },
        ...((i === 0 || printed.role === 'date') && this.#spacing({ above: above.value, below: 0 })),
        children: this.runs(printed),
      });
    });
  }

  /** The text of a paragraph in 字, what the page adds counted. */
  width(printed: Printed): number {
    return widthInCharacters(this.written(printed));
  }

  written(printed: Printed): string {
    if (printed.kind === 'paragraph') return this.#text.written(printed);
    const pieces = printed.pieces.map((piece) =>
      'added' in piece ? piece.added : this.#text.written(piece),
    );
    return printed.label + pieces.join('');
  }

  #spacing({ above, below }: Room): Pick<IParagraphOptions, 'spacing'> {
    const twips = (lines: number): number => Math.round(lines * this.page.line);
    if (above === 0 && below === 0) return {};
    return {
      spacing: { ...(above > 0 && { before: twips(above) }), ...(below > 0 && { after: twips(below) }) },
    };
  }

  /** 附件：1.… (7.3.4): 2 字 from the left, further lines and further names below the first name. */
  #hang(printed: Printed): Pick<IParagraphOptions, 'indent'> {
    const label =
      printed.kind === 'inserted'
        ? printed.label
        : this.#text.written({ start: printed.start, end: printed.headEnd });
    const { character } = this.page;
    const opens = label.startsWith('附');
    const own = Math.round(widthInCharacters(label) * character);
    const left = (opens ? 2 : 5) * character + own;
    return { indent: { left, hanging: own } };
  }

  /** Names below each other, as the page aligns them. */
  #aligned({ width, goesOn }: NameList): Pick<IParagraphOptions, 'indent'> {
    const { character, house } = this.page;
    const label = Math.round(width * character);
    const left = Math.round(house.measures.indent.value * character) + label;
    return { indent: goesOn ? { left, firstLine: 0 } : { left, hanging: label } };
  }

  /** 发文字号 alone in the middle, or one 字 from the left with the 签发人 one 字 from the right (7.2.5, 7.2.6). */
  numberLine(
    number: Inserted | undefined,
    signatory: Inserted | undefined,
    options: IParagraphOptions,
  ): Paragraph {
    const { character, textWidth } = this.page;
    const text = (words: string): ParagraphChild[] => runsOfText(this.page, words, {});
    if (!signatory) {
      return new Paragraph({ ...options, style: styleIds.number, children: number ? this.runs(number) : [] });
    }
    const [label, ...names] = [
      text(signatory.label),
      this.#text.pieces(signatory.pieces, { font: 'heading2' }),
    ];
    return new Paragraph({
      ...options,
      style: styleIds.number,
      alignment: AlignmentType.LEFT,
      tabStops: [
        { type: TabStopType.LEFT, position: character },
        { type: TabStopType.RIGHT, position: textWidth - character },
      ],
      children: [
        ...text('\t'),
        ...(number ? this.runs(number) : []),
        ...text('\t'),
        ...label!,
        ...names.flat(),
      ],
    });
  }
}

function styleOf(printed: Printed): string {
  if (printed.kind === 'paragraph' && printed.level !== undefined) return `Heading${printed.level}`;
  return STYLES[printed.role as Role];
}

function lookOf(page: PageSetup, printed: Printed): Look {
  if (printed.role === 'title' || printed.role === 'attachment-title')
    return { font: 'title', size: page.sizes.title };
  if (printed.kind === 'paragraph' && printed.level !== undefined) return headingLook(page, printed.level);
  return LOOKS[printed.role] ?? {};
}

/** 署名 and 成文日期 stand on one page. */
const together = (i: number, { length }: readonly Printed[]): Pick<IParagraphOptions, 'keepNext'> =>
  i + 1 < length ? { keepNext: true } : {};
