import { type Anchors, lineOfScrollTop, scrollTopOfLine } from '../core/layout/scrollMap';

/** How long after a wheel, key or pointer event scrolling is its outcome. Milliseconds. */
const GESTURE = 150;

/** Tells the reader's own scrolling from all other: the editor moves only for the reader (microsoft/vscode#20436). */
export class Gesture {
  #last = Number.NEGATIVE_INFINITY;
  /** Dragging the scroll bar gives one event at its beginning and one at its end. */
  #held = false;

  constructor() {
    const note = () => {
      this.#last = performance.now();
    };
    for (const type of ['wheel', 'keydown', 'touchmove']) addEventListener(type, note, { passive: true });
    addEventListener('pointerdown', () => {
      this.#held = true;
    });
    for (const type of ['pointerup', 'pointercancel', 'blur']) {
      addEventListener(type, () => {
        if (this.#held) note();
        this.#held = false;
      });
    }
  }

  /** Whether the scrolling just seen is the reader's; if so the gesture lasts on, as smooth scrolling outlives its key. */
  goesOn(): boolean {
    const now = performance.now();
    if (!this.#held && now - this.#last > GESTURE) return false;
    this.#last = now;
    return true;
  }
}

/** The page's scroll position in lines of the source. */
export class Scrolling {
  readonly #anchors: Anchors;
  #own: number | undefined;

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
  }

  /** Fractional 0-based line at the top. */
  line(): number {
    return lineOfScrollTop(this.#anchors, scrollY);
  }

  /** Brings a fractional 0-based line to the top, as far as the page reaches. */
  to(line: number): void {
    const before = scrollY;
    scrollTo({ top: scrollTopOfLine(this.#anchors, line), behavior: 'instant' });
    this.#own = scrollY === before ? this.#own : scrollY;
  }

  /** Whether the page stands where `to` brought it last. */
  isOwn(): boolean {
    return this.#own === scrollY;
  }
}
