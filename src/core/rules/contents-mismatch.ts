import { entryWords, isContentsHeading } from '../report/parts/contents';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Rule } from './rule';

/** The 目录 names a heading otherwise than it stands in the text: told once, with all places. */
export const contentsMismatch: Rule = {
  code: 'contents-mismatch',
  severity: 'information',
  title: '目录与正文标题不一致',
  check: (report) => {
    const entries = entriesOf(report);
    if (entries.length === 0) return [];
    const headings = headingsOf(report);
    const missing = entries.filter(({ words }) => !headings.has(words));
    // Where most differ the 目录 is of another kind than its text.
    if (missing.length === 0 || missing.length * 2 > entries.length) return [];
    const [first, ...others] = missing;
    const { start, end } = first!;
    return [
      {
        start,
        end,
        message: `目录中有${missing.length}处与正文标题不一致，请核对，或在定稿后重新生成目录。`,
        ...(others.length > 0 && {
          related: others.map((entry) => ({ start: entry.start, end: entry.end, message: '这一条也不一致' })),
        }),
      },
    ];
  },
};

/** Entries with an ordinal, by what they say. */
function entriesOf({ text, parts }: Report): (Span & { readonly words: string })[] {
  return parts.flatMap(({ role, start, end }) => {
    if (role !== 'contents') return [];
    const words = text.slice(start, end);
    if (isContentsHeading(words) || !/^(?:第?[一二三四五六七八九十]|[（(\d])/.test(words)) return [];
    return [{ start, end, words: entryWords(words) }];
  });
}

function headingsOf({ text, sections }: Report): ReadonlySet<string> {
  return new Set(
    sections
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, title }) => entryWords(text.slice(start, title.end))),
  );
}
