import type { Report, Section } from '../report/model';
import { firstEndingBehind } from '../text/search';
import type { Span } from '../text/span';
import type { Alignment } from './align';
import type { Place } from './model';
import type { Side } from './pairChanges';
import { namingSection, sectionNamer } from './sections';
import type { Unit } from './units';

/** Which heading a change stands under: one name for each section, whichever of the texts has the change. */
export class Headings {
  readonly #a: Side;
  readonly #b: Side;
  readonly #nameBefore: (offset: number) => string;
  readonly #nameAfter: (offset: number) => string;
  /** By unit of the text before, the one of the text after that stands for it. */
  readonly #inB = new Map<number, number>();
  readonly #inA = new Map<number, number>();
  readonly #moves: Alignment['moves'];

  constructor(a: Side, b: Side, { pairs, moves }: Alignment) {
    this.#a = a;
    this.#b = b;
    this.#nameBefore = sectionNamer(a.report);
    this.#nameAfter = sectionNamer(b.report);
    this.#moves = moves;
    for (const { a0, b0 } of [...pairs, ...moves.flatMap((move) => move.pairs)]) {
      this.#inB.set(a0, b0);
      this.#inA.set(b0, a0);
    }
  }

  /** The heading of the text after that `place` stands under, of the text before where that has none; and what its words were. */
  above({ before, after }: Place): { readonly section: string; readonly formerSection?: string } {
    const isThere = after.end > after.start;
    const offset = isThere ? firstWord(this.#b.report, after) : firstWord(this.#a.report, before);
    const own = isThere ? this.#b : this.#a;
    const name = (isThere ? this.#nameAfter : this.#nameBefore)(offset);
    const section = namingSection(own.report, offset);
    const heading = section && headingOf(own, section);
    const other = heading === undefined ? undefined : (isThere ? this.#inA : this.#inB).get(heading);
    if (heading === undefined || other === undefined) return { section: name };
    const [inA, inB] = isThere ? [other, heading] : [heading, other];
    const [was, is] = [this.#a.units[inA]!, this.#b.units[inB]!];
    const staying = isThere ? undefined : this.#staying(heading, offset);
    if (staying) return { section: this.#nameAfter(staying.start) };
    const now = isThere ? name : this.#nameAfter(is.start);
    // Of the heading itself it is seen what it was.
    const isHeading = offset < own.units[heading]!.end;
    return isHeading || was.key === is.key
      ? { section: now }
      : { section: now, formerSection: isThere ? this.#nameBefore(was.start) : name };
  }

  /**
   * Of the text after what stood above the unit at `offset` of the text before, and has stayed when the heading `heading` moved
   * away; undefined where that has not moved, or what stood there has moved along.
   */
  #staying(heading: number, offset: number): Unit | undefined {
    const moveOf = (unit: number) => this.#moves.find(({ a0, a1 }) => a0 <= unit && unit < a1);
    const unit = firstEndingBehind(this.#a.units, offset);
    if (!moveOf(heading) || moveOf(unit)) return undefined;
    let above = unit - 1;
    while (above >= 0 && !this.#inB.has(above)) above--;
    return above < 0 || moveOf(above) ? undefined : this.#b.units[this.#inB.get(above)!];
  }
}

/** The index of the unit that the heading of `section` is. */
const headingOf = ({ units }: Side, { title }: Section): number | undefined => {
  const index = firstEndingBehind(units, title.start);
  return units[index] && units[index].start <= title.start ? index : undefined;
};

/** The first character of `span` that is not blank; its start if there is none. */
export function firstWord({ text }: Report, { start, end }: Span): number {
  const at = text.slice(start, end).search(/\S/);
  return at < 0 ? start : start + at;
}
