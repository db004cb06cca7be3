import { MAX_ZOOM, MIN_ZOOM, type Zoom } from '../core/layout/preview/protocol';
import { readGeometry } from './geometry';
import { Pages } from './pages';
import { Ruler } from './ruler';

/** Grey around the pages, in CSS pixels. */
const GUTTER = 14;

/** The pages at the size the reader wants. They are laid out at full size always, so that no zoom moves a line. */
export class ZoomedPages {
  readonly pages: Pages;
  readonly #frame: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #geometry = readGeometry(true);
  /** What covers the lower edge of the window. */
  readonly #bar: HTMLElement;
  #zoom: Zoom;
  #scale = 1;

  constructor(frame: HTMLElement, capacity: number, zoom: Zoom, bar: HTMLElement, onChange: () => void) {
    this.#frame = frame;
    this.#bar = bar;
    this.#zoom = zoom;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'sheets';
    const box = document.createElement('div');
    box.className = 'ruler paper';
    box.ariaHidden = 'true';
    frame.append(this.#sheet, box);
    this.pages = new Pages(this.#sheet, new Ruler(box), this.#geometry, capacity, () => {
      this.#size();
      onChange();
    });
    this.fit();
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** 1 is the size on paper. */
  get scale(): number {
    return this.#scale;
  }

  set zoom(zoom: Zoom) {
    this.#zoom = typeof zoom === 'number' ? Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) : zoom;
    this.fit();
  }

  /** Finds the scale anew: the window has another size, or the reader wants another one. True if it has changed. */
  fit(): boolean {
    const { pageWidth, pageHeight } = this.#geometry;
    const width = (document.documentElement.clientWidth - 2 * GUTTER) / pageWidth;
    const height = (innerHeight - this.#bar.offsetHeight - 2 * GUTTER) / pageHeight;
    const wanted = { auto: Math.min(1, width), width, page: Math.min(width, height) };
    const scale = typeof this.#zoom === 'number' ? this.#zoom : wanted[this.#zoom];
    const next = Math.max(0.05, scale);
    const changed = next !== this.#scale;
    this.#scale = next;
    this.pages.scale = next;
    this.#sheet.style.transform = `scale(${next})`;
    this.#size();
    return changed;
  }

  #size(): void {
    this.#frame.style.inlineSize = `${this.#geometry.pageWidth * this.#scale}px`;
    this.#frame.style.blockSize = `${(this.pages?.height ?? 0) * this.#scale}px`;
  }
}
