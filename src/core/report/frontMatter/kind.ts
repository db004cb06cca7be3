import type { Span } from '../../text/span';
import { coreOfTitle } from '../documentParts/titles';
import { kindEnding } from '../kinds';
import type { FrontMatter } from '../model';
import { valuesOf } from './read';

/** The 文种 that `frontMatter` names or `title` ends with; undefined where neither tells. */
export function documentKind(
  text: string,
  title: Span | undefined,
  frontMatter: FrontMatter | undefined,
): string | undefined {
  const given = (key: '文种' | '标题'): string => wordsOf(text, valuesOf(frontMatter, key));
  const written = given('文种') || given('标题') || wordsOf(text, title ? [title] : []);
  return kindEnding(coreOfTitle(written).replace(/["'”’]$/, ''));
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replace(/\s/g, '');
