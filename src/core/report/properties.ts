import type { FrontMatterKey } from './frontMatter/keys';
import { valuesOf } from './frontMatter/read';
import type { Report } from './model';

// What files made of a report say of it where nobody sees it on the page.

/** The first value of `key` in the front matter; undefined if it has none. */
export function firstValueOf({ frontMatter, text }: Report, key: FrontMatterKey): string | undefined {
  const [value] = valuesOf(frontMatter, key);
  return value && text.slice(value.start, value.end);
}

/** Who has written it: 署名, or else 发文机关; empty where the report does not say. */
export function authorOf(report: Report): string {
  const { signature, text } = report;
  return (
    firstValueOf(report, '署名') ??
    firstValueOf(report, '发文机关') ??
    (signature ? text.slice(signature.start, signature.end) : '')
  );
}
