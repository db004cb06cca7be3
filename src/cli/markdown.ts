import type { Markdown } from '../core/layout/markdown';
import { needsMarkdown } from '../core/layout/markdownLines';
import type { Report } from '../core/report/types';

/** What reads the tables and pictures of `report`; undefined where it has none. */
export async function markdownFor(report: Report): Promise<Markdown | undefined> {
  return needsMarkdown(report) ? (await import('../parts/markdown')).markdown() : undefined;
}
