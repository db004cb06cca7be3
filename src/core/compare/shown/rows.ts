import type { Report } from '../../report/model';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import type { Change, ChangeKind, Comparison } from '../model';

// Changes as people read them: where, what stood there, what stands there, what kind of change.

/** What each kind is called in the interface. */
export const kindNames: Readonly<Record<ChangeKind, string>> = {
  insert: '增加',
  delete: '删除',
  replace: '修改',
  move: '移动',
  renumber: '仅序号',
  fill: '填入',
  layout: '仅版式',
};

export interface ChangeRow {
  readonly change: Change;
  /** The heading or part; of the front matter with its key. */
  readonly where: string;
  /** What the heading was before, where it has other words now; empty where it has not. */
  readonly former: string;
  /** In one line, `¶` for a line end; empty where nothing stood or stands. */
  readonly before: string;
  readonly after: string;
  readonly kind: string;
}

/** A change as it is read; of looks the first place. */
export const changeRow = ({ before, after }: Comparison, change: Change): ChangeRow => ({
  change,
  where: whereOf(change),
  former: change.formerSection ?? '',
  before: inOneLine(before, change.before),
  after: inOneLine(after, change.after),
  kind: kindNames[change.kind],
});

/**
 * All changes but those of looks alone, of comments among writers, and of rules in tables, which go with their columns; in reading
 * order, what was changed in a move behind it.
 */
export function changeRows(comparison: Comparison): ChangeRow[] {
  const said = ({ text }: Report, { start, end }: Span): string => text.slice(start, end);
  const isOfRule = ({ before, after }: Change): boolean =>
    isTableRule(said(comparison.before, before)) || isTableRule(said(comparison.after, after));
  return comparison.changes
    .flatMap((change): readonly Change[] => {
      if (change.kind === 'layout' || (change.kind !== 'move' && change.isComment)) return [];
      return change.kind === 'move' ? [change, ...change.changes] : [change];
    })
    .filter((change) => !isOfRule(change))
    .map((change) => changeRow(comparison, change));
}

/** Whether it is the rule below the head of a table, or a part of it. */
const isTableRule = (written: string): boolean =>
  /^[\s|:-]*-{2,}[\s|:-]*$/.test(written) && written.includes('|');

const whereOf = (change: Change): string =>
  'element' in change && change.element !== undefined
    ? `${change.section}·${change.element}`
    : change.section;

/** `span` without indentation and blanks at line ends, lines parted by `¶`. */
export const inOneLine = ({ text }: Report, { start, end }: Span): string =>
  inOneLineOf(text.slice(start, end));

/** The same of words that stand nowhere yet. */
export function inOneLineOf(written: string): string {
  if (isTableRule(written)) return '（表格线）';
  const lines = written.split(/\r\n|\r|\n/).map((line) => line.trim());
  if (lines.length === 1) return isCell(lines[0]!) ? lines[0]!.replace(/^\|\s*|\s*\|$/g, '') : written;
  const said = lines.filter((line) => line !== '').join('¶');
  if (said === '') return '¶';
  // The line end of a whole paragraph goes without saying; one more parts another paragraph, or has parted it.
  return lines[0] === '' && lines.at(-1) === '' ? `¶${said}¶` : said;
}

/** A cell that a row has more, or less, than before: with one of its bars. */
const isCell = (words: string): boolean =>
  /[^|]/.test(words) && words.startsWith('|') !== words.endsWith('|');

/** How many differences of looks alone there are. */
export function layoutCount({ changes }: Comparison): number {
  const layout = changes.find((change) => change.kind === 'layout');
  return layout ? layout.places.length : 0;
}

/** As much as a row of a narrow side bar has room for. UTF-16 units. */
const LONGEST = 40;

/** `words` as they are shown in a row. */
export const inRow = (words: string): string => shortened(words, LONGEST);
