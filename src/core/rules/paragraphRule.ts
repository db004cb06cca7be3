import { type Paragraph, perParagraph } from '../report/paragraph';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Found, Rule } from './rule';

/** A rule that goes by the words of one paragraph. */
export interface ParagraphRule extends Omit<Rule, 'check'> {
  /** It reads the front matter as well, line by line. */
  readonly readsFrontMatter?: boolean;
  /** What it finds in a paragraph, in offsets of that. */
  scan(paragraph: Paragraph): readonly Found[];
  /** Whether `found`, in offsets of the report, is a slip at that place; always, if not given. */
  stands?(report: Report, found: Found): boolean;
}

/** The rule for reports. */
export function paragraphRule({ readsFrontMatter, scan, stands, ...rule }: ParagraphRule): Rule {
  const foundIn = inParagraphs(scan, readsFrontMatter);
  return {
    ...rule,
    check(report) {
      const found = foundIn(report);
      return stands ? found.filter((each) => stands(report, each)) : found;
    },
  };
}

/** A span that may come with others of the same text. */
type Movable = Span & Pick<Found, 'fix' | 'related'>;

const NOTHING: readonly never[] = [];

/**
 * What `find` finds in the paragraphs of a report, in offsets of that. A paragraph that was asked about before,
 * wherever it stood, is not asked again.
 */
export function inParagraphs<T extends Movable>(
  find: (paragraph: Paragraph) => readonly T[],
  readsFrontMatter = false,
): (report: Report) => T[] {
  const foundIn = perParagraph((paragraph): readonly T[] => {
    const found = find(paragraph);
    return found.length > 0 ? found : NOTHING;
  });
  return ({ lines, frontMatter }) => {
    const from = readsFrontMatter || !frontMatter ? 0 : frontMatter.end;
    const result: T[] = [];
    for (const { start, paragraph } of lines) {
      const found = foundIn(paragraph);
      if (found === NOTHING || start < from) continue;
      for (const each of found) result.push(movedBy(each, start));
    }
    return result;
  };
}

function movedBy<T extends Movable>(found: T, by: number): T {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const { fix, related } = found;
  return {
    ...moved(found),
    ...(fix && { fix: fix.map(moved) }),
    ...(related && { related: related.map(moved) }),
  };
}
