import type { Report } from '../report/model';
import type { Span } from '../text/span';

// What differs between two versions of a report. `before` counts in the text before, `after` in the text after, both in
// UTF-16 offsets; a side that has nothing there is an empty span: where it would stand.

/** A stretch of the text before, and what stands in its place in the text after. */
export interface Place {
  readonly before: Span;
  readonly after: Span;
}

interface Told extends Place {
  /**
   * The heading that it stands under, with its ordinal, as the text after has it; 标题, 署名 … outside the levels, 文件头 in the
   * front matter.
   */
  readonly section: string;
  /** What that heading was in the text before, where its words were others. */
  readonly formerSection?: string;
}

/**
 * Words put in, taken out or exchanged; an ordinal that alone has changed (`renumber`: the span is the ordinal with its
 * mark); a blank that has been filled (`fill`).
 */
export interface WordChange extends Told {
  readonly kind: 'insert' | 'delete' | 'replace' | 'renumber' | 'fill';
  /** The key of the front matter that its value belongs to. */
  readonly element?: string;
  /** It stands in a `<!-- -->` line, which is never printed. */
  readonly isComment: boolean;
  /** One figure exchanged for another in the same unit: 12次 → 13次. */
  readonly isFigure: boolean;
}

/** A section, a paragraph or a sentence that stands elsewhere. What was changed in it goes along with it. */
export interface Move extends Told {
  readonly kind: 'move';
  /** Where each text would have what the other has: `before.start` of what it was before, and so on. Both empty. */
  readonly gap: Place;
  /** What has been changed inside, each within both spans of the move. */
  readonly changes: readonly WordChange[];
}

/** All that changes only how it looks: line ends, blank lines, indentation, blanks, the width of figures. */
export interface LayoutChange extends Told {
  readonly kind: 'layout';
  /** In reading order; `before` and `after` are those of the first. */
  readonly places: readonly [Place, ...Place[]];
}

export type Change = WordChange | Move | LayoutChange;

export type ChangeKind = Change['kind'];

/**
 * Two versions of a report. The places of all changes are apart in each of the two texts, and what they leave of one is
 * what they leave of the other.
 */
export interface Comparison {
  readonly before: Report;
  readonly after: Report;
  /** In the order of the text after; the layout, if anything differs there, comes last. */
  readonly changes: readonly Change[];
}
