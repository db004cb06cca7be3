import { type Anchors, lineOfScrollTop, scrollTopOfLine } from '../core/layout/preview/scrollMap';

/** How long after the frames of a wheel, key or pointer event scrolling is its outcome. Milliseconds. */
const GESTURE = 150;

/** What must be in sight is no nearer to an edge. CSS pixels. */
const MARGIN = 20;

/** Tells the reader's own scrolling from all other: the editor moves only for the reader (microsoft/vscode#20436). */
export class Gesture {
  #last = Number.NEGATIVE_INFINITY;
  /** Events whose frames are to come: what an event scrolls is told in its frame or the next, which on a busy machine is late. */
  #awaiting = 0;
  /** Dragging the scroll bar gives one event at its beginning and one at its end. */
  #held = false;

  constructor() {
    const note = () => {
      this.#awaiting++;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          this.#awaiting--;
          this.#last = performance.now();
        }),
      );
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
    if (!this.#held && this.#awaiting === 0 && now - this.#last > GESTURE) return false;
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
    this.toHeight(scrollTopOfLine(this.#anchors, line));
  }

  /** Scrolls to this many CSS pixels from the top of the document. */
  toHeight(top: number): void {
    const before = scrollY;
    scrollTo({ top, behavior: 'instant' });
    this.#own = scrollY === before ? this.#own : scrollY;
  }

  /**
   * Scrolls only if the line at `height` (CSS pixels from the top of the document) is out of sight; the lower
   * `covered` pixels of the window are.
   */
  intoSight(height: number | undefined, covered: number): void {
    if (height === undefined) return;
    const seen = innerHeight - covered;
    if (height < scrollY + MARGIN || height > scrollY + seen - 2 * MARGIN) this.toHeight(height - seen / 3);
  }

  /** Whether the page stands where `to` brought it last. */
  isOwn(): boolean {
    return this.#own === scrollY;
  }
}
