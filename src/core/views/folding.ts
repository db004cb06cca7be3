import { lineAt } from '../report/lines';
import type { Report } from '../report/model';

/** Lines that can be folded away under their first one; both 0-based and inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** One fold for each section of several lines, without the blank lines behind it, and one for the front matter. */
export function findFolds(report: Report): Fold[] {
  const ends = new Map<number, number>();
  // Two sections may begin on one line (a heading with 一是 behind it): the editor folds a line only once.
  const add = (startLine: number, end: number) => {
    const endLine = lineAt(report.lines, end);
    if (endLine > startLine) ends.set(startLine, Math.max(endLine, ends.get(startLine) ?? 0));
  };
  if (report.frontMatter) add(0, report.frontMatter.end);
  for (const section of report.sections) add(section.line, section.end);
  return [...ends].map(([startLine, endLine]) => ({ startLine, endLine }));
}
