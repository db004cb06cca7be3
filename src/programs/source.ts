/** A report, in whatever form a program takes it; made only when it is asked for. */
export interface PdfSource {
  /** As one page of HTML that prints by itself. */
  readonly page: () => Promise<string>;
  /** As a Word file; undefined where it cannot be made. */
  readonly word: () => Promise<Uint8Array | undefined>;
  /** Who has written it; empty where the report does not say. */
  readonly author: string;
}

/** What is loaded where there are programs to be run. */
export interface PdfMaker {
  /** Whether this machine has a program that may be able to. */
  canMakePdf(): boolean;
  /**
   * The report as PDF, made by the first program of this machine that can; undefined where none of them has made one, or
   * the writer has called it off. Files of its own are gone afterwards, and nothing is asked of any network.
   * `onCancel` is given what is to be called when they do.
   */
  makePdf(source: PdfSource, onCancel?: (cancel: () => void) => void): Promise<Uint8Array | undefined>;
}
