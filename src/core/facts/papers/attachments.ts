import { isAnothers } from '../../report/anothersPaper';
import { valuesOf } from '../../report/frontMatter/read';
import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromDigits, fromHan, hanTens } from '../../text/numerals';
import type { Span } from '../../text/span';

/** An attachment as the 附件说明 names it, at `start`–`end` of the report with its ordinal, over several lines if it is broken. */
export interface NamedAttachment extends Span {
  /** As counted in the note; undefined without one. */
  readonly ordinal: number | undefined;
  /** What stands before the name: 附件：1. */
  readonly label: Span;
  readonly name: Span;
  /** The name in one piece, without a mark behind it and what only says where it is to be had: （另发）. */
  readonly words: string;
  /** （另附）, （略）: it stands nowhere here. */
  readonly isElsewhere: boolean;
}

/** An annex: its mark 附件2 with its title below or behind it. */
export interface Annex {
  /** 0 without one. */
  readonly ordinal: number;
  readonly marker: Span;
  readonly title: Span;
  /** The title in one piece; empty where none is written. */
  readonly words: string;
}

export interface CitedAttachment extends Span {
  /** The highest of the numbers cited: 3 for 附件1至附件3. */
  readonly ordinal: number;
  /** Each number that is written, in order. */
  readonly numerals: readonly (Span & { readonly ordinal: number })[];
}

export interface AttachmentFacts {
  /** Of the paper itself. */
  readonly named: readonly NamedAttachment[];
  readonly annexes: readonly Annex[];
}

const ELSEWHERE =
  /[（(](?:另[发附行文送]*|略|单[行独][^）)]*|详?见?(?:附表|光盘|网站)[^）)]*|电子版[^）)]*|此处略)[）)]$/;

/** What some write behind a name. */
const MARK = /[；;。，,、]+$/;

const inOnePiece = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/[\s\u3000\u00a0]+/g, '');

/** What the 附件说明 of the paper itself names, and the annexes that stand behind it. */
export function attachmentFacts(report: Report): AttachmentFacts {
  const named = report.attachmentNote ? attachmentsInNote(report) : attachmentsInFrontMatter(report);
  return { named, annexes: annexesOf(report) };
}

/** What the 附件说明 of the paper itself names; nothing without one. */
export function attachmentsInNote({ text, parts, attachmentNote }: Report): NamedAttachment[] {
  if (!attachmentNote) return [];
  const pieces = parts.filter(
    ({ role, start }) =>
      role === 'attachment-note' && start >= attachmentNote.start && start < attachmentNote.end,
  );
  const isCounted = pieces.some(({ ordinalAt }) => ordinalAt !== undefined);
  const named: { start: number; end: number; label: Span; nameAt: number; ordinal: number | undefined }[] =
    [];
  for (const { start, end, labelEnd, ordinalAt } of pieces) {
    const label = text.slice(start, labelEnd);
    const ordinal = ordinalIn(ordinalAt === undefined ? label : text.slice(ordinalAt, labelEnd));
    const last = named.at(-1);
    // A line without ordinal goes on with the name above it, where names are counted.
    if (last && last.end > last.nameAt && ordinal === undefined && (isCounted || pieces.length === 2)) {
      last.end = end;
      continue;
    }
    // 附件： alone on its line.
    if (labelEnd === end) continue;
    named.push({ start, end, label: { start, end: labelEnd }, nameAt: labelEnd, ordinal });
  }
  return named.map(({ start, end, label, nameAt, ordinal }) => {
    const name = { start: nameAt, end };
    const written = inOnePiece(text, name);
    return {
      start,
      end,
      label,
      name,
      ordinal,
      words: written.replace(MARK, '').replace(ELSEWHERE, ''),
      isElsewhere: ELSEWHERE.test(written.replace(MARK, '')),
    };
  });
}

/** Behind 附件: in the front matter, where ordinals are added in print. */
export const attachmentsInFrontMatter = ({ text, frontMatter }: Report): NamedAttachment[] =>
  valuesOf(frontMatter, '附件').map((name, index, { length }) => ({
    ...name,
    ordinal: length > 1 ? index + 1 : undefined,
    label: { start: name.start, end: name.start },
    name,
    words: inOnePiece(text, name).replace(MARK, '').replace(ELSEWHERE, ''),
    isElsewhere: ELSEWHERE.test(text.slice(name.start, name.end)),
  }));

/** The number in 附件1：, 1. and 附件：二、 */
function ordinalIn(label: string): number | undefined {
  const digits = /[0-9０-９]+/.exec(label)?.[0];
  if (digits !== undefined) return fromDigits(digits);
  const han = new RegExp(`[${hanTens}]+`).exec(label)?.[0];
  return han === undefined ? undefined : fromHan(han);
}

function annexesOf({ text, attachments }: Report): Annex[] {
  return attachments
    .filter(({ marker }) => text.startsWith('附件', marker.start) && marker.end > marker.start)
    .map(({ ordinal, marker, title }) => ({ ordinal, marker, title, words: inOnePiece(text, title) }));
}

/** 见附件1、2个方面: what is counted behind a number is no attachment. */
const COUNTED = '(?:个|项|条|家|人|名|份|类|种|次|点|大|方面|部门|户|件|张|万|亿|元|吨|亩|公里|米)';
/** 附件3, 附件1至附件4, 附件一. */
const CITED = new RegExp(
  String.raw`附件([0-9０-９]{1,2}|[${hanTens}]{1,2})((?:[—\-–~～至到、和及与]+(?:附件)?(?:[0-9０-９]{1,2}|[${hanTens}]{1,2})(?![0-9年月日.．%％]|${COUNTED}))*)(?![0-9０-９.．年月日])`,
  'gu',
);
/** The attachments of this paper that a paragraph cites, in its offsets. */
export const citedAttachmentsOf: (paragraph: Paragraph) => readonly CitedAttachment[] = perParagraph(
  ({ text }) => {
    if (!text.includes('附件')) return NONE;
    return Array.from(text.matchAll(CITED)).flatMap((match) => {
      const start = match.index;
      if (isAnothers(text, start)) return [];
      const numerals = Array.from(match[0].matchAll(NUMERALS), ({ index, 0: numeral }) => ({
        start: start + index,
        end: start + index + numeral.length,
        ordinal: fromDigits(numeral) ?? fromHan(numeral) ?? 0,
      }));
      const ordinal = Math.max(...numerals.map((numeral) => numeral.ordinal));
      return [{ start, end: start + match[0].length, ordinal, numerals }];
    });
  },
);

const NONE: readonly CitedAttachment[] = [];
const NUMERALS = new RegExp(`[0-9０-９]+|[${hanTens}]+`, 'g');
