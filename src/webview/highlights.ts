import type { ShownFinding } from '../core/layout/preview/protocol';
import type { Span } from '../core/text/span';
import { rangeIn } from './source';
import type { View } from './view';

/** More of them than this nobody looks at, and each costs. */
const MOST = 500;

const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const;

/** What is marked on the page without being part of it: the sentence being written, and findings. */
export class Highlights {
  readonly #view: View;
  #cursor: Span | undefined;
  #findings: readonly ShownFinding[] = [];
  #asked = false;

  constructor(view: View) {
    this.#view = view;
  }

  set cursor(span: Span) {
    this.#cursor = span;
    this.paint();
  }

  set findings(findings: readonly ShownFinding[]) {
    this.#findings = findings.slice(0, MOST);
    this.paint();
  }

  /** Paints the marks where their text is shown now; several calls before the next frame make one. */
  paint(): void {
    // Firefox before 140 has no such marks.
    if (this.#asked || typeof Highlight === 'undefined') return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#set('cursor', this.#cursor ? [this.#cursor] : []);
      for (const severity of SEVERITIES) {
        this.#set(
          severity,
          this.#findings.filter((finding) => finding.severity === severity),
        );
      }
    });
  }

  #set(name: string, spans: readonly Span[]): void {
    const ranges = spans
      .flatMap((span) => this.#view.shownOf(span).map((shown) => rangeIn(shown, span)))
      .filter((range) => range !== undefined);
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}
