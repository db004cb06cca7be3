import { isTitleLike } from '../../report/documentParts/index';
import { isHeadMark } from '../../report/documentParts/lineContent';
import type { FrontMatterKey } from '../../report/frontMatter/keys';
import { valuesOf } from '../../report/frontMatter/read';
import { lineAt } from '../../report/lines';
import type { Line, Report } from '../../report/model';
import type { Span } from '../../text/span';
import { type Measures, MM_PER_PT } from '../gbt9704';
import { widthInCharacters } from '../width';
import type { Markdown } from './markdown';
import type { PrintedParagraph, Role, TextElement } from './model';
import { layOut } from './paragraphs';

// The whole 公文 in print order, from 红头 to 版记 (GB/T 9704-2012, 7): what the text says, and what only the front matter
// says. Preview, paper and Word all draw this. What the text has wins: a 标题, 主送, 附件, 署名, 成文日期 or 附注 of the front
// matter is printed only where the text has none, at the place where the standard puts it.

/** A stretch of the report's text, or words that the page adds to it: 附件： ★ 印发 */
export type Piece = Span | { readonly added: string };

export type InsertedRole =
  | 'copy-number' // 份号
  | 'secrecy' // 密级和保密期限
  | 'urgency' // 紧急程度
  | 'issuer' // 发文机关标志, one line of it
  | 'signatory' // 签发人
  | 'note' // 附注
  | 'copies' // 抄送
  | 'printing-office' // 印发机关
  | 'printing-date' // 印发日期
  | Extract<Role, 'number' | 'title' | 'addressee' | 'attachment-note' | 'signature' | 'date'>;

/** A paragraph that stands in the front matter, not in the text. */
export interface Inserted {
  readonly kind: 'inserted';
  readonly role: InsertedRole;
  /** Where its first piece is written. */
  readonly line: Line;
  /** What it opens with, set by the page: `附件：1.` `抄送：` `签发人：`; further lines are aligned behind it. Empty if nothing. */
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/**
 * What 版式 may say: with 红头 (the default), a 信函 with its two double rules (10.1), a 命令 or 令 (10.2), a 纪要, which is
 * named by its mark alone (10.3), or without 红头.
 */
export const forms = ['文件', '信函', '命令', '纪要', '白头'] as const;
export type Form = (typeof forms)[number];

/** 版头, 7.2. */
export interface Letterhead {
  readonly form: Form;
  /** 份号, 密级和保密期限, 紧急程度 in this order, flush left, one a line (7.2.1 to 7.2.3). */
  readonly top: readonly Inserted[];
  /** 发文机关标志, in red, several in 联合行文; with none there is no red rule either (7.2.4, 7.2.7). */
  readonly issuers: readonly Inserted[];
  /** 文件 behind the mark, in 联合行文 in the middle of its right side; empty where the names say it themselves. */
  readonly suffix: string;
  /** 发文字号 (7.2.5): in the middle, in 上行文 (where there is a 签发人) one 字 from the left. */
  readonly number: Inserted | undefined;
  /** 签发人 (7.2.6): on the line of the 发文字号, one 字 from the right. */
  readonly signatory: Inserted | undefined;
}

/** 版记, 7.4: at the bottom of the last page; that of a 信函 has neither rules nor 印发机关 and 印发日期 (10.1). */
export interface Imprint {
  readonly isRuled: boolean;
  readonly copies: Inserted | undefined;
  readonly office: Inserted | undefined;
  readonly date: Inserted | undefined;
}

export interface PrintedDocument {
  readonly form: Form;
  readonly letterhead: Letterhead | undefined;
  /** 主体 in reading order; each part of role `attachment` begins a page (7.3.7). */
  readonly body: readonly (TextElement | Inserted)[];
  readonly imprint: Imprint | undefined;
}

/** The report from 红头 to 版记; `markdown` where it needs it (`needsMarkdown`). */
export function layOutDocument(report: Report, markdown?: Markdown): PrintedDocument {
  const source = new Source(report);
  const parts = layOut(report, markdown);
  const isOf =
    (role: Role) =>
    (part: TextElement): part is PrintedParagraph =>
      part.kind === 'paragraph' && part.role === role;
  const annex = parts.findIndex(opensAnnex);
  const main = annex < 0 ? parts : parts.slice(0, annex);
  const form = formOf(source);
  const number = main.find(isOf('number'));
  const letterhead = letterheadOf(source, form, {
    marks: headMarksOf(report, main),
    issuers: main.filter(isOf('issuer')),
    number,
  });
  // Under a 红头 marks and number have their own place, wherever the writer put them.
  const above = new Set(
    [
      letterhead?.number,
      letterhead?.signatory,
      ...(letterhead?.issuers ?? []),
      ...(letterhead?.top ?? []),
    ].map((each) => each?.line.number),
  );
  const isAbove = (part: TextElement): boolean => part.kind === 'paragraph' && above.has(part.line.number);
  const placed = parts.filter((part) => !isAbove(part));
  return {
    form,
    letterhead,
    body: bodyOf(source, placed),
    imprint: imprintOf(source, form),
  };
}

/** The words of `pieces`, those that the page adds among them. */
export function textOf(report: Report, pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => ('added' in piece ? piece.added : report.text.slice(piece.start, piece.end)))
    .join('');
}

/** What keeps a mark off the edges of the 版心, and 文件 off the names of 联合行文, in points. */
const MARK_SPARE = 12;
const LARGEST_MARK = 52;
/** Names that are still too long go on in another line. */
const SMALLEST_MARK = 18;

/**
 * Font size in pt of a 发文机关标志: free (7.2.4), so as large as its longest line allows in the width of the 版心, 文件 beside it
 * counted.
 */
export function issuerSize(report: Report, { issuers, suffix }: Letterhead, measures: Measures): number {
  const { pageWidth, marginLeft, marginRight } = measures;
  const width = (pageWidth.value - marginLeft.value - marginRight.value) / MM_PER_PT;
  const room = Math.floor(width) - MARK_SPARE;
  const longest = Math.max(1, ...issuers.map(({ pieces }) => widthInCharacters(textOf(report, pieces))));
  const fitting = Math.floor(room / (longest + widthInCharacters(suffix)));
  return Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, fitting));
}

/** Makes printed paragraphs of what the front matter says. */
class Source {
  readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  values(key: FrontMatterKey): readonly Span[] {
    return valuesOf(this.report.frontMatter, key);
  }

  written({ start, end }: Span): string {
    return this.report.text.slice(start, end);
  }

  paragraph(role: InsertedRole, pieces: readonly Piece[], label = ''): Inserted {
    const first = pieces.find((piece): piece is Span => !('added' in piece))!;
    return {
      kind: 'inserted',
      role,
      line: this.report.lines[lineAt(this.report.lines, first.start)]!,
      label,
      pieces,
    };
  }

  /** All values of a key in one paragraph; undefined without any. */
  joined(role: InsertedRole, key: FrontMatterKey, by: string, label = '', end = ''): Inserted | undefined {
    const values = this.values(key);
    if (values.length === 0) return undefined;
    const pieces = values.flatMap((value, i): Piece[] => (i === 0 ? [value] : [{ added: by }, value]));
    if (end !== '' && !this.written(values.at(-1)!).endsWith(end)) pieces.push({ added: end });
    return this.paragraph(role, pieces, label);
  }

  /** Each value of a key as a paragraph of its own. */
  each(role: InsertedRole, key: FrontMatterKey): Inserted[] {
    return this.values(key).map((value) => this.paragraph(role, [value]));
  }
}

function formOf(source: Source): Form {
  const [value] = source.values('版式');
  const written = value && source.written(value);
  return forms.find((form) => form === written) ?? '文件';
}

/** What is written above the title of a text and has its place in a 版头. */
interface WrittenHead {
  /** 份号, 密级, 紧急程度 and 签发人. */
  readonly marks: readonly PrintedParagraph[];
  readonly issuers: readonly PrintedParagraph[];
  readonly number: PrintedParagraph | undefined;
}

function letterheadOf(
  source: Source,
  form: Form,
  { marks, issuers: issuersInText, number: numberInText }: WrittenHead,
): Letterhead | undefined {
  const given = source.each('issuer', '发文机关');
  const written = issuersInText.map(({ start, end }) => source.paragraph('issuer', [{ start, end }]));
  const named = form === '白头' ? [] : written.length > 0 ? written : given;
  // Of several offices that write a letter together the leading one's mark stands for all (10.1).
  const issuers = form === '信函' ? named.slice(0, 1) : named;
  const number = numberInText
    ? issuers.length > 0
      ? source.paragraph('number', [{ start: numberInText.start, end: numberInText.end }])
      : undefined
    : source.joined('number', '发文字号', '');
  const marked = (role: MarkRole): Inserted[] =>
    marks.flatMap(({ start, end }) => {
      const written = source.written({ start, end });
      if (markRole(written) !== role) return [];
      const label = role === 'signatory' ? written.search(/[：:]/) + 1 : 0;
      return [source.paragraph(role, [{ start: start + label, end }], written.slice(0, label))];
    });
  const or = (written: Inserted[], given: Inserted[]): Inserted[] => (written.length > 0 ? written : given);
  const signatory =
    (issuers.length > 0 ? marked('signatory')[0] : undefined) ??
    source.joined('signatory', '签发人', '　', '签发人：');
  const top = [
    ...or(marked('copy-number'), source.each('copy-number', '份号')),
    ...or(marked('secrecy'), secrecyOf(source)),
    ...or(marked('urgency'), source.each('urgency', '紧急程度')),
  ];
  if (top.length === 0 && issuers.length === 0 && !number && !signatory) return undefined;
  const suffix = written.length === 0 && issuers.length > 0 ? suffixOf(source, form) : '';
  return { form, top, issuers, suffix, number, signatory };
}

type MarkRole = Extract<InsertedRole, 'copy-number' | 'secrecy' | 'urgency' | 'signatory'>;

function markRole(written: string): MarkRole {
  if (written.startsWith('签发人')) return 'signatory';
  if (/^\d/.test(written)) return 'copy-number';
  return /急/.test(written) ? 'urgency' : 'secrecy';
}

/** 份号, 密级, 紧急程度 and 签发人 above the title, or below a 发文机关标志 that stands first. */
function headMarksOf(report: Report, main: readonly TextElement[]): PrintedParagraph[] {
  if (!report.title) return [];
  const marks: PrintedParagraph[] = [];
  for (const part of main) {
    if (part.kind !== 'paragraph' || part.start >= report.title.start) break;
    if (part.role === 'body' && isHeadMark(part.line.paragraph)) marks.push(part);
  }
  return marks;
}

const SUFFIXES: Readonly<Record<Form, string>> = {
  文件: '文件',
  信函: '',
  命令: '令',
  纪要: '纪要',
  白头: '',
};

/** 7.2.4: the name with 文件, or the name alone where it says what this is. */
function suffixOf(source: Source, form: Form): string {
  const wanted = SUFFIXES[form];
  const said = source
    .values('发文机关')
    .some((value) => /(?:文件|纪要|令|公报|简报)$/.test(source.written(value)));
  return said ? '' : wanted;
}

/** 机密★1年, 7.2.2. */
function secrecyOf(source: Source): Inserted[] {
  const [level] = source.values('密级');
  const [period] = source.values('保密期限');
  if (!level) return [];
  return [source.paragraph('secrecy', period ? [level, { added: '★' }, period] : [level])];
}

const opensAnnex = (part: TextElement): boolean => part.kind === 'paragraph' && part.opensPage;

const hasRole = (part: TextElement | Inserted | undefined, ...roles: readonly string[]): boolean =>
  part !== undefined && 'role' in part && roles.includes(part.role);

function bodyOf(source: Source, parts: readonly TextElement[]): (TextElement | Inserted)[] {
  const { report } = source;
  const annex = parts.findIndex(opensAnnex);
  const main = annex < 0 ? parts : parts.slice(0, annex);
  const annexes = annex < 0 ? [] : parts.slice(annex);
  const title = report.title ? [] : source.each('title', '标题');
  let opened = 0;
  while (hasRole(main[opened], 'issuer', 'number', 'title', 'subtitle', 'byline')) opened++;
  const addressee = report.addressee ? undefined : source.joined('addressee', '主送', '、', '', '：');
  return [
    ...title,
    ...main.slice(0, opened),
    ...(addressee ? [addressee] : []),
    ...withEnd(source, main.slice(opened)),
    ...annexes,
  ];
}

/** The main text with 附件说明, 署名, 成文日期 and 附注 at its end (7.3.4 to 7.3.6). */
function withEnd(source: Source, main: readonly TextElement[]): (TextElement | Inserted)[] {
  const { report } = source;
  const note = report.attachmentNote ? [] : attachmentNoteOf(source);
  const dates = report.date ? [] : source.each('date', '成文日期');
  const signatures = report.signature ? [] : source.each('signature', '署名');
  let parts = main;
  if (dates.length > 0 && signatures.length === 0) parts = withSignature(report, main);
  const first = parts.findIndex((part) => hasRole(part, 'signature', 'date'));
  const from = first < 0 ? parts.length : first;
  const signed = parts.slice(from).filter((part) => hasRole(part, 'signature'));
  const dated = parts.slice(from).filter((part) => hasRole(part, 'date'));
  const rest = parts.slice(from).filter((part) => !hasRole(part, 'signature', 'date'));
  const remarked = rest.some((part) => hasRole(part, 'note'));
  return [
    ...parts.slice(0, from),
    ...note,
    ...(signed.length > 0 ? signed : signatures),
    ...(dated.length > 0 ? dated : dates),
    ...(remarked ? [] : remarkOf(source)),
    ...rest,
  ];
}

/** 附件：统计表; several as 附件：1.… 2.… */
function attachmentNoteOf(source: Source): Inserted[] {
  const values = source.values('附件');
  return values.map((value, i) => {
    const ordinal = values.length > 1 ? `${i + 1}.` : '';
    return source.paragraph('attachment-note', [value], `${i === 0 ? '附件：' : ''}${ordinal}`);
  });
}

function remarkOf(source: Source): Inserted[] {
  return source.values('附注').map((value) => {
    const bracketed = /^[（(]/.test(source.written(value));
    return source.paragraph('note', bracketed ? [value] : [{ added: '（' }, value, { added: '）' }]);
  });
}

const LONGEST_NAME = 30;

/** A name that ends a text whose date stands in the front matter is its 署名, though no date below it says so. */
function withSignature(report: Report, main: readonly TextElement[]): readonly TextElement[] {
  const last = main.at(-1);
  if (last?.kind !== 'paragraph' || last.role !== 'body' || main.length < 2) return main;
  if (last.end - last.start > LONGEST_NAME || !isTitleLike(report.text, last.line)) return main;
  return [...main.slice(0, -1), { ...last, role: 'signature' }];
}

function imprintOf(source: Source, form: Form): Imprint | undefined {
  const copies = source.joined('copies', '抄送', '，', '抄送：', '。');
  const office = source.joined('printing-office', '印发机关', '　');
  const date = source.joined('printing-date', '印发日期', '', '', '印发');
  if (form === '信函') return copies && { isRuled: false, copies, office: undefined, date: undefined };
  return copies || office || date ? { isRuled: true, copies, office, date } : undefined;
}
