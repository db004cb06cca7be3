import { MAX_ZOOM, MIN_ZOOM, type Zoom } from '../core/layout/preview/protocol';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Steps of the buttons, in percent. */
const STEPS = [25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

export interface BarActions {
  /** 0-based. */
  toPage(page: number): void;
  zoom(zoom: Zoom): void;
  nextBlank(): void;
}

/** The bar at the lower edge: which page, how many blanks, what size, what of the type is not as it should be. */
export class Bar {
  readonly element = element('bar');
  readonly #page = element<HTMLInputElement>('page-number');
  readonly #count = element('page-count');
  readonly #blanks = element<HTMLButtonElement>('blanks');
  readonly #size = element<HTMLSelectElement>('zoom');
  #percent = 100;
  #pages = 1;

  constructor(actions: BarActions) {
    this.#page.addEventListener('change', () => {
      const page = Number.parseInt(this.#page.value, 10);
      if (page >= 1) actions.toPage(Math.min(page, this.#pages) - 1);
    });
    this.#page.addEventListener('focus', () => this.#page.select());
    this.#blanks.addEventListener('click', () => actions.nextBlank());
    this.#size.addEventListener('change', () => {
      const { value } = this.#size;
      actions.zoom(value === 'auto' || value === 'width' || value === 'page' ? value : Number(value));
    });
    const step = (direction: 1 | -1): void => {
      const further = STEPS.filter((each) => (each - this.#percent) * direction > 0.5);
      const next = direction > 0 ? further[0] : further.at(-1);
      if (next !== undefined) actions.zoom(next / 100);
    };
    element('zoom-in').addEventListener('click', () => step(1));
    element('zoom-out').addEventListener('click', () => step(-1));
    addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const wanted = (this.#percent / 100) * Math.exp(-event.deltaY / 500);
        actions.zoom(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, wanted)));
      },
      { passive: false },
    );
  }

  /** `page` is 0-based. */
  showPage(page: number, pages: number): void {
    this.#pages = pages;
    this.#count.textContent = String(pages);
    if (document.activeElement !== this.#page) this.#page.value = String(Math.min(page + 1, pages));
  }

  showZoom(zoom: Zoom, scale: number): void {
    this.#percent = scale * 100;
    const current = this.#size.querySelector<HTMLOptionElement>('#zoom-current')!;
    current.textContent = `${Math.round(this.#percent)}%`;
    current.value = String(scale);
    this.#size.value = typeof zoom === 'number' ? current.value : zoom;
    element('zoom-shown').textContent = `${Math.round(this.#percent)}%`;
  }

  /** Sentences about the pages; the button is there only if there are any. */
  showRemarks(sentences: readonly string[]): void {
    this.#list('remarks', sentences);
  }

  /** Sentences about the type. */
  showFonts(sentences: readonly string[]): void {
    this.#list('fonts', sentences);
  }

  #list(name: 'remarks' | 'fonts', sentences: readonly string[]): void {
    const list = element(`${name}-list`);
    if ([...list.children].map(({ textContent }) => textContent).join('\n') === sentences.join('\n')) return;
    list.replaceChildren(
      ...sentences.map((sentence) => {
        const item = document.createElement('p');
        item.textContent = sentence;
        return item;
      }),
    );
    element(name).hidden = sentences.length === 0;
  }

  showBlanks(count: number): void {
    this.#blanks.hidden = count === 0;
    this.#blanks.textContent = `待填 ${count} 处`;
  }
}
