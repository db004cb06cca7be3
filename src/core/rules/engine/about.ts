import type { WrittenWord } from '../../houseWords/entry';
import type { Severity } from './rule';

// What a rule's file says about it, as `export const about: About`. Documentation and tests are made from it; the
// product does without, so nothing may refer to it there.

export interface About {
  /** The slip in a few characters, for those who do not know it by the rule's title: a cell of a Markdown table. */
  readonly shows: string;
  /** The office's own list that all the texts are checked with; left out: none. */
  readonly words?: readonly WrittenWord[];
  /** Texts with slips: a kind of slip each, every branch of the rule among them. */
  readonly wrong: readonly Example[];
  /**
   * Texts in which the rule must find nothing, though they look like it. No rule finds anything in those that are plain
   * strings; of the others is said what other rules find.
   */
  readonly right: readonly (string | Example)[];
}

/**
 * A text with everything that all rules find in it. What is found stands in ⟦…⟧, the places that a finding points at in
 * ⟪…⟫; where several findings do so, with the number of the finding (from 1, in reading order) and a bar before it:
 * ⟪2|…⟫. Neither kind of brackets is part of the text.
 */
export interface Example {
  readonly text: string;
  /** What is said of each ⟦…⟧ in turn, or of all of them alike. */
  readonly says: string | readonly (string | Said)[];
  /** What the rule's repairs make of it; left out where it has none. */
  readonly becomes?: string;
  /** The repairs are made unasked: on saving, and by `fix` on the command line. */
  readonly unasked?: true;
}

/** A finding that takes more than its message to describe. */
export interface Said {
  readonly message: string;
  /** Another rule's. */
  readonly code?: string;
  /** If it is not what the rule has by default. */
  readonly severity?: Severity;
  /** What is said of its places ⟪…⟫: of each in turn, or of all of them alike. */
  readonly related?: string | readonly string[];
}
