import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import type { Span } from '../../text/span';
import type { Found, Rule } from './rule';

/** What makes a rule that goes by the words of one paragraph. */
export interface ParagraphScan extends Omit<Rule, 'check'> {
  /** It reads the front matter as well, line by line. */
  readonly readsFrontMatter?: boolean;
  /** What it finds in a paragraph, in offsets of that. */
  scan(paragraph: Paragraph): readonly Found[];
  /** Whether `found`, in offsets of the report, is a slip at that place; always, if not given. */
  stands?(report: Report, found: Found): boolean;
}

/** A rule that goes by the words of one paragraph. */
export interface ParagraphRule extends Rule, ParagraphScan {}

export function paragraphRule(scan: ParagraphScan): ParagraphRule {
  const check = paragraphChecker([scan]);
  return { ...scan, check: (report) => check(report).map(({ found }) => found) };
}

export const isParagraphRule = (rule: Rule): rule is ParagraphRule => 'scan' in rule;

/** What was found, and by which rule. */
interface FoundBy<R> {
  readonly rule: R;
  readonly found: Found;
}

/**
 * What `rules` find in a report, in offsets of that. A paragraph that was checked before, wherever it stood, is not
 * scanned again; all rules together go through the lines once.
 */
export function paragraphChecker<R extends ParagraphScan>(
  rules: readonly R[],
): (report: Report) => FoundBy<R>[] {
  const foundIn = perParagraph((paragraph): readonly FoundBy<R>[] => {
    const all: FoundBy<R>[] = [];
    for (const rule of rules) for (const found of rule.scan(paragraph)) all.push({ rule, found });
    return noneAlike(all);
  });
  return (report) => {
    const matterEnd = report.frontMatter?.end ?? 0;
    const result: FoundBy<R>[] = [];
    for (const { start, paragraph } of report.lines) {
      for (const { rule, found } of foundIn(paragraph)) {
        if (start < matterEnd && !rule.readsFrontMatter) continue;
        const moved = foundAt(start, found);
        if (rule.stands?.(report, moved) ?? true) result.push({ rule, found: moved });
      }
    }
    return result;
  };
}

/** What `find` finds in the paragraphs of a report but its front matter, for a rule that judges all of it together. */
export function spansInParagraphs<T extends Span>(
  find: (paragraph: Paragraph) => readonly T[],
): (report: Report) => T[] {
  const spansIn = perParagraph((paragraph) => noneAlike(find(paragraph)));
  return ({ lines, frontMatter }) => {
    const matterEnd = frontMatter?.end ?? 0;
    const result: T[] = [];
    for (const { start, paragraph } of lines) {
      for (const span of spansIn(paragraph)) if (start >= matterEnd) result.push(movedBy(start, span));
    }
    return result;
  };
}

const NONE: readonly never[] = [];

/** One empty list for all paragraphs in which nothing is found: nearly all. */
const noneAlike = <T>(found: readonly T[]): readonly T[] => (found.length > 0 ? found : NONE);

const movedBy = <T extends Span>(by: number, span: T): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

function foundAt(start: number, found: Found): Found {
  const { fix, related } = found;
  return {
    ...movedBy(start, found),
    ...(fix && { fix: fix.map((edit) => movedBy(start, edit)) }),
    ...(related && { related: related.map((span) => movedBy(start, span)) }),
  };
}
