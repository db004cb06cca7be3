import type { Markdown } from '../core/layout/composition/markdown';
import { needsMarkdown } from '../core/layout/composition/markdownLines';
import type { Report } from '../core/report/model';

/** What reads the tables and pictures of `report`; undefined where it has none. */
export async function markdownFor(report: Report): Promise<Markdown | undefined> {
  return needsMarkdown(report) ? (await import('../bundles/markdown')).markdown() : undefined;
}
