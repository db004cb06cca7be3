import type { Line, Report } from '../../report/model';
import { isBlank } from '../../text/characters';
import { difference } from '../../text/difference';
import type { Span } from '../../text/span';
import { isInName } from '../../words/names';
import { folded } from '../folded';
import { type TokenKind, type Whole, wholesIn } from './wholes';
import { isLowSurrogate, segmenterOf, wordsIn } from './words';

// What is exchanged as a whole when a sentence changes: a number with its unit, a date, a blank, a formula, a name, a
// word, a mark. Finer pieces cannot be read, and half a number is another number.

/** In offsets of the report. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The same for what reads the same: figures in half width, ordinals of one kind, `""` for any space. */
  readonly key: string;
  /** What a figure counts, or a blank would; of an ordinal its kind; empty for all others. */
  readonly unit: string;
}

/** A stretch of a report that lies within `line`. */
export interface Written extends Span {
  readonly report: Report;
  readonly line: Line;
  /** The ordinal of the line, which counts where the stretch begins with it. */
  readonly marker?: (Span & { readonly scheme: string }) | undefined;
}

/** Makes what takes a while when it is first used – the segmenter, its dictionary, the signs – one at a go. */
export function* preparingWords(): Generator<void> {
  const words = segmenterOf();
  yield;
  words.segment('公文').containing(0);
  yield;
  kindAt('，', 0);
  yield;
  isInName('公文', 0);
  yield;
}

/** `written` in tokens without gaps. */
export const tokensIn = (written: Written): Token[] => tokensWithin(written, wholesOf(written), written);

/** So much beside what differs is parted into words, so that none that was changed is cut. UTF-16 units. */
const NEAR = 6;

/**
 * Two versions of a sentence in tokens without gaps. What both begin and end with is one token, but for what stands near to
 * where they differ: finding words takes far longer than comparing characters.
 */
export function tokensOfBoth(a: Written, b: Written): { readonly inA: Token[]; readonly inB: Token[] } {
  const { inA, inB } = difference(textOf(a), textOf(b));
  const sides = [
    { written: a, wholes: wholesOf(a), differing: inA },
    { written: b, wholes: wholesOf(b), differing: inB },
  ];
  let left = NEAR;
  let right = NEAR;
  /** What is parted into words of a side. */
  const windowOf = ({ report, start, end }: Written, differing: Span): Span => {
    const from = Math.max(start, start + differing.start - left);
    const to = Math.min(end, start + differing.end + right);
    return {
      start: from > start && isLowSurrogate(report.text.charCodeAt(from)) ? from - 1 : from,
      end: to < end && isLowSurrogate(report.text.charCodeAt(to)) ? to + 1 : to,
    };
  };
  // What must stay whole in one of them, and lies across an edge, is what differs too.
  for (let isWhole = false; !isWhole; ) {
    isWhole = true;
    for (const { written, wholes, differing } of sides) {
      const { start, end } = windowOf(written, differing);
      for (const whole of wholes) {
        if (start > written.start && whole.start <= start && start < whole.end)
          left += start - whole.start + NEAR;
        else if (end < written.end && whole.start < end && end <= whole.end) right += whole.end - end + NEAR;
        else continue;
        isWhole = false;
        break;
      }
    }
  }
  const [tokensA, tokensB] = sides.map(({ written, wholes, differing }) => {
    const window = windowOf(written, differing);
    const { start, end } = written;
    return [
      ...sameToken(written.report, { start, end: window.start }),
      ...tokensWithin(written, wholes, window),
      ...sameToken(written.report, { start: window.end, end }),
    ];
  }) as [Token[], Token[]];
  return { inA: tokensA, inB: tokensB };
}

const textOf = ({ report, start, end }: Written): string => report.text.slice(start, end);

/** `span`, which says the same in both versions, as one token that ends as its last character does; none of an empty one. */
const sameToken = ({ text }: Report, { start, end }: Span): Token[] =>
  start === end ? [] : [{ kind: kindAt(text, end - 1), start, end, key: text.slice(start, end), unit: '' }];

function wholesOf({ report, line, marker, start, end }: Written): Whole[] {
  const opens = marker?.start === start && marker.end <= end;
  const wholes = wholesIn(report, line, { start: opens ? marker.end : start, end });
  return opens ? [{ kind: 'ordinal', start, end: marker.end, unit: marker.scheme }, ...wholes] : wholes;
}

/** The tokens of `written` in `window`, across whose edges none of `wholes` lies. */
function tokensWithin({ report, start, end }: Written, wholes: readonly Whole[], window: Span): Token[] {
  const { text } = report;
  const tokens: Token[] = [];
  const add = (kind: TokenKind, from: number, to: number, unit = ''): void => {
    tokens.push({ kind, start: from, end: to, key: keyOf(text.slice(from, to), kind, unit), unit });
  };
  const [first] = wholes;
  const around = { start: first?.kind === 'ordinal' && first.start === start ? first.end : start, end };
  const addWords = (from: number, to: number): void => {
    for (const word of wordsIn(report, { start: from, end: to }, around))
      add(kindAt(text, word.start), word.start, word.end);
  };
  let at = window.start;
  for (const whole of wholes) {
    if (whole.start < at) continue;
    if (whole.start >= window.end) break;
    addWords(at, whole.start);
    add(whole.kind, whole.start, whole.end, whole.unit);
    at = whole.end;
  }
  addWords(at, window.end);
  return tokens;
}

/** Ordinals of one kind are the same: what differs is how they count. */
const keyOf = (written: string, kind: TokenKind, unit: string): string =>
  kind === 'ordinal' ? `ordinal ${unit}` : folded(written);

function kindAt(text: string, at: number): TokenKind {
  if (isBlank(text.charCodeAt(at))) return 'space';
  return /[\p{P}\p{S}]/u.test(text[at]!) ? 'mark' : 'word';
}

/** The words of a name, where it is not read as a whole. */
export const wordsOfName = (report: Report, { start, end }: Span): Token[] =>
  wordsIn(report, { start, end }, { start, end }).map((word) => ({
    ...word,
    kind: 'word',
    key: keyOf(report.text.slice(word.start, word.end), 'word', ''),
    unit: '',
  }));
