import type { Span } from '../../text/span';

// When the page follows the cursor. A paragraph of a report is often longer than a page, so that the line at the top of the
// editor does not say what its writer looks at; where the cursor has just gone does.

/** After the cursor has moved, scrolling of the editor is what brings it into sight, smooth scrolling included. Milliseconds. */
const REVEAL = 500;

/** Tells the scrolling of an editor that a move of its cursor brings about from all other. Times are milliseconds of one clock. */
export class CursorMoves {
  #last = Number.NEGATIVE_INFINITY;

  /** The cursor has moved. */
  moved(now: number): void {
    this.#last = now;
  }

  /** Whether scrolling just now is the outcome of it. */
  scrollsFor(now: number): boolean {
    return now - this.#last <= REVEAL;
  }
}

/**
 * The UTF-16 offset that is to be in sight of what is selected with the cursor at `active`, one of its ends: behind a
 * selection it is its last character, since the one behind it may stand on the next page.
 */
export function offsetToShow({ start, end }: Span, active: number): number {
  return active === end && start < end ? end - 1 : active;
}
