import { fromHan, hanTens } from '../../text/numerals';
import { type Marker, readMarker } from '../ordinals/schemes';

// 附件：1.甲, 附件1：甲, 附件2, 附：甲, 附表：1.甲 – one form for the list of attachments and for the mark of an annex.

/** A line that begins with 附件 or its like. Offsets count from the start of its words. */
export interface AttachmentLine {
  /** 附件, 附, 附表 … */
  readonly kind: '件' | '' | '表' | '图' | '录';
  /** 附件2: its number; 0 without one. */
  readonly number: number;
  /** Where the number begins; undefined without one. */
  readonly numberAt: number | undefined;
  /** Behind 附件 or 附件2, before its colon. */
  readonly markEnd: number;
  /** What stands between mark and name. */
  readonly sign: '：' | '.' | ' ' | '';
  /** Where the name begins; the end of the words where none stands there. */
  readonly nameAt: number;
  readonly isAlone: boolean;
}

const HEAD = new RegExp(
  String.raw`^附[ \u3000]*(件|表|图|录)?[ \u3000]*(?:[（(]?([0-9０-９]{1,3}|[${hanTens}]{1,3}|[A-H](?![A-Za-z]))[）)]?)?[ \u3000]*(?:([：:])|([.．、](?![0-9]))|(?=[ \u3000\t《]|$))[ \u3000\t]*`,
  'u',
);

/** Reads `words`, a line without indentation; undefined for a line that is neither. */
export function readAttachmentLine(words: string): AttachmentLine | undefined {
  if (words.charCodeAt(0) !== 0x9644 || words.length > 200) return undefined;
  const match = HEAD.exec(words);
  if (!match) return undefined;
  const [whole, kind = '', numeral, colon, dot] = match;
  const nameAt = whole.length;
  const isAlone = nameAt === words.length;
  // 附 alone, 附则, 附 表格: only a colon or a number makes a mark of it.
  if (kind === '' && numeral === undefined && colon === undefined) return undefined;
  if (kind !== '件' && numeral === undefined && colon === undefined && !isAlone) return undefined;
  // 附件 列表: words that go on without a sign.
  if (numeral === undefined && colon === undefined && dot === undefined && !isAlone) return undefined;
  const digits = numeral?.normalize('NFKC');
  const number =
    digits === undefined
      ? 0
      : /^\d+$/.test(digits)
        ? Number(digits)
        : /[A-H]/.test(digits)
          ? digits.charCodeAt(0) - 64
          : (fromHan(digits) ?? 0);
  const numberAt = numeral === undefined ? undefined : words.indexOf(numeral);
  const markEnd =
    colon || dot ? words.search(colon ? /[：:]/ : /[.．、]/) : words.slice(0, nameAt).trimEnd().length;
  return {
    kind: kind as AttachmentLine['kind'],
    number,
    numberAt,
    markEnd,
    sign: colon ? '：' : dot ? '.' : isAlone ? '' : ' ',
    nameAt,
    isAlone,
  };
}

/** A piece of a line that names one attachment. Offsets count from the start of the line's words. */
export interface NotePiece {
  readonly start: number;
  readonly end: number;
  /** Where the name begins. */
  readonly labelEnd: number;
  /** Its ordinal, where it has one of its own (1. 2. or the 1. of 附件1.甲). */
  readonly ordinalAt: number | undefined;
  readonly ordinal: number | undefined;
}

const NAME_END = /[。！？]$/;
const MAX_NAME = 120;

/** Whether words can name an attachment: no sentence. */
export const canNameAttachment = (words: string): boolean =>
  words.length > 0 &&
  words.length <= MAX_NAME &&
  !/[。！？].|[，；].{30}/.test(words) &&
  (!NAME_END.test(words) || words.length <= 60);

/** 报名表.docx names a file beside the paper: nothing of it follows here. */
export const isFileName = (name: string): boolean =>
  /\.(?:pdf|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|jpe?g|png|txt|ofd|mp4)[）)]?$/i.test(name);

const countable = (marker: Marker | undefined): marker is Marker =>
  marker !== undefined &&
  (marker.scheme === 'arabic' ||
    marker.scheme === 'bracketedArabic' ||
    marker.scheme === 'han' ||
    marker.scheme === 'circled');

/** The ordinal that opens `words` from `at` on, of whichever sign. */
export function noteOrdinal(words: string, at: number): Marker | undefined {
  const marker = readMarker(words, at, words.length);
  return countable(marker) ? marker : undefined;
}

/**
 * The attachments that stand in `words` from `at` on, one behind the other: 1.甲　2.乙. `start` is where the first piece
 * begins, its label among it.
 */
export function notePieces(words: string, start: number, at: number, first: Marker | undefined): NotePiece[] {
  const pieces: NotePiece[] = [];
  let opened = { start, labelEnd: first?.end ?? at, ordinalAt: first?.start, ordinal: first?.ordinal };
  if (first) {
    let next = first.ordinal + 1;
    const parted = /[ \u3000\t；;，,、]+(?=[0-9０-９]{1,2}[.．、])/g;
    parted.lastIndex = first.end;
    for (let match = parted.exec(words); match; match = parted.exec(words)) {
      const begins = match.index + match[0].length;
      const marker = noteOrdinal(words, begins);
      if (marker?.ordinal !== next || marker.scheme !== first.scheme) continue;
      pieces.push({ ...opened, end: begins });
      opened = { start: begins, labelEnd: marker.end, ordinalAt: begins, ordinal: marker.ordinal };
      next++;
    }
  }
  pieces.push({ ...opened, end: words.length });
  return pieces;
}
