import { changedLines } from '../report/following';
import type { LineMarker, Report } from '../report/model';
import { writeLike } from '../report/ordinals/schemes';
import { hanOrdinals, toHan } from '../text/numerals';
import { lastStartingBy } from '../text/search';

/** What was asked about an ordinal, by its place among the report's, and the answer. */
interface Asked {
  readonly marker: number;
  /** The ordinal behind which the text was searched, -1 for all of it; undefined where only the line above was looked at. */
  readonly from: number | undefined;
  readonly answer: boolean;
}

/**
 * What the text above ordinals says of them. It remembers what it was asked, so that one can tell whether it says the same
 * in another version.
 */
export class TextAbove {
  readonly #report: Report;
  readonly #asked: Asked[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** Whether the ordinal before `marker` stands inside a line between that and `last`, or the beginning of the text. */
  beginsInline(marker: LineMarker, last: LineMarker | undefined): boolean {
    const answer = beginsInline(this.#report, marker, last?.end);
    this.#asked.push({ marker: this.#indexOf(marker), from: last ? this.#indexOf(last) : -1, answer });
    return answer;
  }

  /** Whether the line right above `marker` begins as a figure does and may be the item before. */
  followsFigure(marker: LineMarker): boolean {
    const answer = followsFigure(this.#report, marker);
    this.#asked.push({ marker: this.#indexOf(marker), from: undefined, answer });
    return answer;
  }

  /** Whether the answers would be the same in `report`, another version with as many ordinals. */
  isSameIn(report: Report): boolean {
    const { lines, markers } = this.#report;
    const { first, end } = changedLines(lines, report.lines);
    return this.#asked.every(({ marker, from, answer }) => {
      const { line } = markers[marker]!;
      const above = from === undefined ? line - 1 : (markers[from]?.line ?? -1);
      if (line < first || above >= end) return true;
      const asked = report.markers[marker]!;
      const now =
        from === undefined
          ? followsFigure(report, asked)
          : beginsInline(report, asked, report.markers[from]?.end);
      return now === answer;
    });
  }

  /** The same answers for a version in which they are the same. */
  in(report: Report): TextAbove {
    const same = new TextAbove(report);
    for (const asked of this.#asked) same.#asked.push(asked);
    return same;
  }

  #indexOf({ start }: LineMarker): number {
    return lastStartingBy(this.#report.markers, start);
  }
}

/** The numeral of an ordinal. */
const NUMERAL = new RegExp(`[0-9０-９]+|[${hanOrdinals}]+`);

/**
 * 会议决定：一、… may open a run within a line behind offset `from`, where an ordinal ends (anywhere above if there is none), and
 * （二）1、… in that of its heading; the lines below go on with 二、 and 2、.
 */
function beginsInline(
  { text }: Report,
  { ordinal, start, end, scheme, prefix }: LineMarker,
  from: number | undefined,
): boolean {
  const own = text.slice(start, end);
  const shaped = own.replace(NUMERAL, /[0-9]/.test(own) ? String(ordinal - 1) : toHan(ordinal - 1));
  const searched = Math.max(from ?? 0, start - FAR);
  const above = text.slice(searched, start);
  const opensAt = searched === from ? 0 : -1;
  return [writeLike({ scheme, prefix }, ordinal - 1), shaped].some((written) => {
    for (let at = above.indexOf(written); at >= 0; at = above.indexOf(written, at + 1)) {
      if (at === opensAt || INLINE_OPENERS.includes(above[at - 1] ?? '\0')) return true;
    }
    return false;
  });
}

/** 3. right below 2.4×100米接力, which begins as a figure does and may be the item before. */
function followsFigure({ text, lines }: Report, { scheme, ordinal, line }: LineMarker): boolean {
  const above = scheme === 'arabic' ? lines[line - 1] : undefined;
  if (!above) return false;
  const figure = text.slice(above.textStart, above.textStart + MAX_FIGURE);
  return figure.startsWith(`${ordinal - 1}.`) && /^\d+\.\d/.test(figure);
}

/** Of so many characters two numbers with a point between them may be told. */
const MAX_FIGURE = 8;

/** How far above its next one an ordinal is searched for that stands inside a line. UTF-16 units. */
const FAR = 20_000;
const INLINE_OPENERS = '，。：；,:; \u3000';
