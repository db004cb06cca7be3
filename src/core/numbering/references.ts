import type { Report, Section } from '../report/model';
import { type HeadingScheme, schemes } from '../report/ordinals/schemes';
import { fromHan, toCircled, toHan } from '../text/numerals';
import type { Span, TextEdit } from '../text/span';
import { citedHeadingsIn } from './citedHeadings';

// Headings that the text itself names do not follow when headings are numbered anew; the writer is shown them and decides.

/** A place in running text that names a heading of the report by its ordinal. */
export interface Reference extends Span {
  readonly heading: Section;
  /** The numeral alone: 二 of 第二部分, 三 of 第（三）项. */
  readonly numeral: Span;
}

/** All references of a text that name exactly one of its headings. */
export const findReferences = (report: Report): Reference[] =>
  report.lines.flatMap((line) =>
    citedHeadingsIn(report, line).flatMap(({ whole, numeral, headings: [heading, ...others] }) =>
      heading && heading.kind === 'heading' && others.length === 0 ? [{ ...whole, heading, numeral }] : [],
    ),
  );

/** A reference whose heading has another ordinal now, as it stands in the text after the change. */
export interface OutdatedReference extends Span {
  /** What names the heading now: 第二部分第（三）项. */
  readonly written: string;
  /** How the heading is named rightly; undefined where it has become one of another level. */
  readonly edit: TextEdit | undefined;
  readonly heading: Section;
}

/** The references that a rearrangement or renumbering of `before` has left behind in `after`. */
export function outdatedReferences(
  before: Report,
  after: Report,
  follow: (offset: number) => number,
): OutdatedReference[] {
  const headings = new Map(after.sections.map((section) => [section.marker.start, section]));
  return findReferences(before).flatMap(({ heading, numeral, start, end }): OutdatedReference[] => {
    const now = headings.get(follow(heading.marker.start));
    if (!now || (now.scheme === heading.scheme && now.ordinal === heading.ordinal)) return [];
    const at = follow(numeral.start);
    const span = { start: follow(start), end: follow(end - 1) + 1 };
    const written = after.text.slice(span.start, span.end);
    const old = before.text.slice(numeral.start, numeral.end);
    // Words that went with an ordinal, or were lost, are no reference any more.
    if (after.text.slice(at, at + old.length) !== old) return [];
    const edit =
      now.scheme === heading.scheme
        ? { start: at, end: at + old.length, text: writtenLike(old, now.ordinal) }
        : undefined;
    return [{ ...span, written, edit, heading: now }];
  });
}

/** `n` in numerals of the kind of `old`. */
const writtenLike = (old: string, n: number): string =>
  fromHan(old) !== undefined ? toHan(n) : (/[①-⑳]/.test(old) && toCircled(n)) || String(n);

/** `第二部分第（三）项 → 第（四）` in words, for lists: what it names now and what that is called. */
export function describeReference({ written, edit, heading }: OutdatedReference): string {
  const now =
    heading.scheme in schemes ? schemes[heading.scheme as HeadingScheme].write(heading.ordinal) : '';
  return edit ? `${written}：所指标题现为${now}` : `${written}：所指标题现为${now}，层次已变，请手工修改`;
}
