import type { Report, Section } from '../report/model';
import { type HeadingScheme, schemes } from '../report/ordinals/schemes';
import { sectionAt } from '../report/sections';
import { fromHan, hanOrdinals, toHan } from '../text/numerals';
import type { Span, TextEdit } from '../text/span';

// Headings that the text itself names: 见第二部分第（三）项, 前述（二）. They do not follow when headings are
// numbered anew; the writer is shown them and decides.

/** A place in running text that names a heading of the report by its ordinal. */
export interface Reference extends Span {
  readonly heading: Section;
  /** The numeral alone: 二 of 第二部分, 三 of 第（三）项. */
  readonly numeral: Span;
}

const HAN = `[${hanOrdinals}]{1,5}`;
/**
 * 第二部分, and with it or alone 第（三）项 or 前述（三）. What stands behind 》 条 款 is an article of some
 * regulation, and no part of this text.
 */
const NAMED = new RegExp(
  `(?<![》条款章节法例定])(?:第(${HAN})(?:部分|大项)[的中]?(?:[，、]?(?:第)?（(${HAN})）)?|(?:第|前述|上述|前文|见|前面)（(${HAN})）)`,
  'g',
);

/** All references of a text that name exactly one of its headings. */
export function findReferences(report: Report): Reference[] {
  const result: Reference[] = [];
  for (const match of report.text.matchAll(NAMED)) {
    const [whole, part, below, alone] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const numeralAt = (numeral: string): Span => {
      const start = span.start + whole.lastIndexOf(numeral);
      return { start, end: start + numeral.length };
    };
    if (alone !== undefined) {
      const heading = only(siblingsAround(report, span.start), 'bracketedHan', alone);
      if (heading) result.push({ ...span, heading, numeral: numeralAt(alone) });
      continue;
    }
    const above = only(report.roots, 'han', part!);
    if (!above) continue;
    const start = span.start + 1;
    result.push({ ...span, heading: above, numeral: { start, end: start + part!.length } });
    const heading = below === undefined ? undefined : only(above.children, 'bracketedHan', below);
    if (heading) result.push({ ...span, heading, numeral: numeralAt(below!) });
  }
  return result;
}

/** The one among `sections` that is numbered so; undefined if there is none or more than one. */
function only(sections: readonly Section[], scheme: HeadingScheme, numeral: string): Section | undefined {
  const found = sections.filter((each) => each.scheme === scheme && each.ordinal === fromHan(numeral));
  return found.length === 1 ? found[0] : undefined;
}

/** The headings under the same 一、 as `offset`: what 第（三）项 means without more. */
function siblingsAround(report: Report, offset: number): readonly Section[] {
  let section = sectionAt(report, offset);
  while (section && section.scheme !== 'han') section = section.parent;
  return section?.children ?? report.roots;
}

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
        ? { start: at, end: at + old.length, text: toHan(now.ordinal) }
        : undefined;
    return [{ ...span, written, edit, heading: now }];
  });
}

/** `第二部分第（三）项 → 第（四）` in words, for lists: what it names now and what that is called. */
export function describeReference({ written, edit, heading }: OutdatedReference): string {
  const now =
    heading.scheme in schemes ? schemes[heading.scheme as HeadingScheme].write(heading.ordinal) : '';
  return edit ? `${written}：所指标题现为${now}` : `${written}：所指标题现为${now}，层次已变，请手工修改`;
}
