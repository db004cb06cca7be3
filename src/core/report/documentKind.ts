import { readFrontMatter, valuesOf } from './frontMatter';
import { kindEnding } from './kinds';
import { coreOfTitle } from './parts/titles';
import type { Report } from './types';

/** The 文种 that the front matter names or the title ends with; undefined where neither tells. */
export function documentKind(report: Report): string | undefined {
  const { text, title } = report;
  const matter = readFrontMatter(report);
  const given = (key: '文种' | '标题'): string =>
    matter
      ? valuesOf(matter, key)
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, '')
      : '';
  const written =
    given('文种') || given('标题') || (title && text.slice(title.start, title.end).replace(/\s/g, ''));
  if (!written) return undefined;
  return kindEnding(coreOfTitle(written).replace(/["'”]$/, ''));
}
