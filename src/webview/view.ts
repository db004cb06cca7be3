import type { Update } from '../core/layout/preview/protocol';
import type { Anchors } from '../core/layout/preview/scrollMap';
import type { Span } from '../core/text/span';

/** A piece of a block as it is shown. */
export interface Shown {
  readonly element: HTMLElement;
  /** UTF-16 offset in the source of the block's first character; positions inside the block count from it. */
  readonly start: number;
  /** How much of the block's text stands before this piece of it. */
  readonly before: number;
}

/** The report on the screen, in pages or as one roll. Heights of its anchors are CSS pixels from the top of the document. */
export interface View extends Anchors {
  /** The revision it shows; 0 when it is empty. */
  readonly revision: number;
  /** Blocks that stay keep their elements, so that a selection in them survives. */
  apply(update: Update): void;
  clear(): void;
  /** Top of the line with this UTF-16 offset of the source, in CSS pixels from the top of the document. */
  heightAt(offset: number): number | undefined;
  /** Its blanks in the order of the page, UTF-16 offsets in the source. */
  blanks(): Span[];
  /** The blocks' elements in the order of the page. */
  elements(): Iterable<HTMLElement>;
  /** The piece that `node` belongs to. */
  shownAt(node: Node): Shown | undefined;
  /** All pieces that show something of `span` (UTF-16 offsets in the source) and exist just now. */
  shownOf(span: Span): Shown[];
  /** The blocks of `span` (UTF-16 offsets in the source), each whole, whether they are on the screen or not. */
  wholesOf(span: Span): Shown[];
}
