import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Finding } from './rule';

type Found = Omit<Finding, 'code' | 'severity'>;

/** A paragraph with the characters of the line ends around it, so that a rule sees where it begins and ends. */
interface Paragraph {
  readonly text: string;
  /** Offset of its first character in the report's text. */
  readonly start: number;
}

const cut = new WeakMap<Report, readonly Paragraph[]>();

/** Cut once for all rules: the slices are compared with those of the text before, which is cheap only for the same ones. */
function paragraphsOf(report: Report): readonly Paragraph[] {
  let paragraphs = cut.get(report);
  if (!paragraphs) {
    paragraphs = report.lines
      .filter((line) => line.textStart < line.textEnd)
      .map((line) => {
        const start = Math.max(0, line.start - 1);
        return { text: report.text.slice(start, line.end + 1), start };
      });
    cut.set(report, paragraphs);
  }
  return paragraphs;
}

/**
 * The check of a rule that finds what it finds in one paragraph alone. A paragraph that stood in the text before,
 * wherever, is not gone through again: a keystroke changes one, and reports say many things more than once.
 */
export function byParagraph(scan: (paragraph: string) => readonly Found[]): (report: Report) => Found[] {
  let known: ReadonlyMap<string, readonly Found[]> = new Map();
  return (report) => {
    const here = new Map<string, readonly Found[]>();
    const result: Found[] = [];
    for (const { text, start } of paragraphsOf(report)) {
      const found = here.get(text) ?? known.get(text) ?? scan(text);
      here.set(text, found);
      for (const each of found) result.push(movedBy(each, start));
    }
    // No more than one text is remembered, however many are checked.
    known = here;
    return result;
  };
}

function movedBy(found: Found, by: number): Found {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { fix, related } = found;
  return {
    ...moved(found),
    ...(fix && { fix: fix.map(moved) }),
    ...(related && { related: related.map(moved) }),
  };
}
