import type { Markdown } from '../../layout/composition/markdown';
import type { Measures } from '../../layout/gbt9704';
import { escapeHtml } from '../../layout/html/escape';
import { type Block, type PictureSource, renderingReport } from '../../layout/html/report';
import type { Mark } from '../../layout/html/textRenderer';
import type { Line, Report } from '../../report/model';
import { toCircled } from '../../text/numerals';
import { firstStartingFrom, lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import { finished } from '../../text/steps';
import { firstWord } from '../headings';
import type { Comparison, Move, WordChange } from '../model';
import { inOneLine } from './rows';

// 花脸稿: the page of the text after, in which what was taken out stands struck through and what was put in underlined;
// what has moved is marked at both places. All by elements and signs, so that it can be read without colours.

export interface Page {
  readonly pictureSource?: PictureSource;
  readonly measures?: Measures;
  /** Of each text where it needs it. */
  readonly markdown?: { readonly before: Markdown | undefined; readonly after: Markdown | undefined };
}

/** The blocks of the page. Each mark carries the index of its change in `data-change`. */
export const markedBlocks = (comparison: Comparison, page: Page = {}): Block[] =>
  finished(markingBlocks(comparison, page));

/** The same in steps of a few milliseconds, between which others may do their work. */
export function* markingBlocks(comparison: Comparison, page: Page): Generator<void, Block[]> {
  const { before, after } = comparison;
  const marks = new Marks(comparison);
  yield;
  const { pictureSource, measures, markdown } = page;
  const gone = yield* renderingReport(before, pictureSource, measures, markdown?.before, marks.before);
  const shown = gone.filter(({ lines }) => lines > 0).sort((x, y) => x.start - y.start);
  // A paragraph that stands no more is shown as it looked.
  const whole = marks.gone.map(({ span, at, html }) => ({
    at,
    html,
    blocks: within(shown, span),
  }));
  yield;
  const inline = whole.flatMap(({ at, html, blocks }): Mark[] =>
    blocks.length > 0 ? [] : [{ ...placeIn(after, at), open: html, close: '' }],
  );
  const all = [...marks.after, ...inline].sort((x, y) => x.start - y.start || x.end - y.end);
  yield;
  const blocks = yield* renderingReport(after, pictureSource, measures, markdown?.after, all);
  const behind = new Map<number, Block[]>();
  const places = blocks
    .flatMap(({ lines, start }, index) => (lines > 0 ? [{ start, index }] : []))
    .sort((x, y) => x.start - y.start);
  const lastBefore = (at: number): number => places[lastStartingBy(places, at - 1)]?.index ?? -1;
  for (const { at, blocks: lost } of whole) {
    const index = lastBefore(at);
    behind.set(index, [...(behind.get(index) ?? []), ...lost]);
  }
  // What stood before all of it, also where nothing is printed any more.
  const first = Math.max(
    0,
    blocks.findIndex((block) => block.lines > 0),
  );
  return [
    ...blocks.slice(0, first),
    ...(behind.get(-1) ?? []),
    ...blocks.slice(first).flatMap((block, i) => [block, ...(behind.get(first + i) ?? [])]),
  ];
}

/** Those of `blocks`, which are in order, that lie in `span`. */
function within(blocks: readonly Block[], span: Span): Block[] {
  const found: Block[] = [];
  for (let i = firstStartingFrom(blocks, span.start); i < blocks.length && blocks[i]!.start < span.end; i++)
    if (blocks[i]!.end <= span.end) found.push(blocks[i]!);
  return found;
}

/** An empty span at `at`, moved into the words of the printed line that it belongs to. */
function placeIn({ lines, text }: Report, at: number): Span {
  const isPrinted = (line: Line | undefined): boolean => line !== undefined && line.textStart < line.textEnd;
  let number = Math.max(0, lastStartingBy(lines, at));
  while (number > 0 && !isPrinted(lines[number])) number--;
  const { textStart, textEnd } = lines[number]!;
  // The bars around a row are not printed.
  const [bars] = /^\|?[ \t\u3000]*/.exec(text.slice(textStart, textEnd))!;
  const [barsBehind] = /[ \t\u3000]*\|?$/.exec(text.slice(textStart + bars.length, textEnd))!;
  const place = Math.max(textStart + bars.length, Math.min(textEnd - barsBehind.length, at));
  return { start: place, end: place };
}

interface Gone {
  readonly span: Span;
  /** In the text after. */
  readonly at: number;
  /** How it stands within a line. */
  readonly html: string;
}

/** What the marks around the words of both texts are. */
class Marks {
  /** Around all that was taken out. */
  readonly before: Mark[] = [];
  readonly after: Mark[] = [];
  /** In the order in which it stood. */
  readonly gone: Gone[] = [];
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    let moves = 0;
    comparison.changes.forEach((change, index) => {
      if (change.kind === 'layout') return;
      if (change.kind === 'move') this.#move(change, index, ++moves);
      else this.#words(change, index);
    });
    this.before.sort((x, y) => x.start - y.start || x.end - y.end);
    this.gone.sort((x, y) => x.span.start - y.span.start);
  }

  #words({ kind, before, after }: WordChange, index: number): void {
    const put = `<ins class="${kind}" data-change="${index}">`;
    if (before.end > before.start)
      this.#gone(before, after.start, `<del class="${kind}" data-change="${index}">`);
    if (after.end === after.start) return;
    // Nothing is printed where a paragraph ends.
    if (inOneLine(this.#comparison.after, after) === '¶') {
      const place = placeIn(this.#comparison.after, after.start);
      this.after.push({ ...place, open: `${put}¶</ins>`, close: '' });
    } else this.after.push({ ...after, open: put, close: '</ins>' });
  }

  #gone(span: Span, at: number, open: string, label = ''): void {
    const words = escapeHtml(inOneLine(this.#comparison.before, span));
    this.gone.push({ span, at, html: `${label}${open}${words}</del>` });
    const start = firstWord(this.#comparison.before, span);
    if (label !== '') this.before.push({ start, end: start, open: label, close: '' });
    this.before.push({ start, end: span.end, open, close: '</del>' });
  }

  #move({ before, after, gap, changes }: Move, index: number, number: number): void {
    const sign = toCircled(number) ?? `${number}`;
    const label = (words: string): string =>
      `<span class="move-label" data-change="${index}">〔${words}${sign}〕</span>`;
    this.#gone(before, gap.after.start, `<del class="move" data-change="${index}">`, label('移出'));
    const start = firstWord(this.#comparison.after, after);
    this.after.push({ start, end: start, open: label('移入'), close: '' });
    let from = start;
    const stays = (to: number): void => {
      if (to > from)
        this.after.push({
          start: from,
          end: to,
          open: `<span class="moved" data-change="${index}">`,
          close: '</span>',
        });
    };
    for (const change of changes) {
      stays(change.after.start);
      if (change.before.end > change.before.start) {
        const words = escapeHtml(inOneLine(this.#comparison.before, change.before));
        const { start: at } = change.after;
        this.after.push({
          start: at,
          end: at,
          open: `<del class="${change.kind}" data-change="${index}">${words}</del>`,
          close: '',
        });
      }
      if (change.after.end > change.after.start)
        this.after.push({
          ...change.after,
          open: `<ins class="${change.kind}" data-change="${index}">`,
          close: '</ins>',
        });
      from = change.after.end;
    }
    stays(after.end);
  }
}
