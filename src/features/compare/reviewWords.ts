import { MarkdownString } from 'vscode';
import { inOneLineOf, kindNames } from '../../core/compare/shown/rows';
import type { Item } from './review';

// What a change or a comment of a file that came back is called, wherever it is shown.

/** How an author is called who is not named. */
export const nameOf = (author: string): string => author || '作者不详';

/** Who has made it; of what was changed without a trace nobody can say. */
export const authorOf = (item: Item): string =>
  item.type === 'suggestion' && !item.isTracked ? '未留痕' : nameOf(item.author);

export const kindOf = (item: Item): string =>
  item.type === 'comment' ? (item.isResolved ? '批注（已解决）' : '批注') : kindNames[item.kind];

/** What was, and what would be, in one line; of a comment what it says. */
export function saying(item: Item): string {
  if (item.type === 'comment') return item.text.replace(/\s+/g, ' ');
  const [before, after] = [inOneLineOf(item.before), inOneLineOf(item.after)];
  if (item.kind === 'move') return before;
  return [before, after].filter((words) => words !== '').join(' → ');
}

const VERBS = { insert: '加上', delete: '删去', move: '移走' } as const;

/** The same for a thread or a hover. */
export function told(item: Item): MarkdownString {
  const words = new MarkdownString();
  if (item.type === 'comment') return words.appendText(item.text);
  const { kind } = item;
  const quoted = (written: string): string => `“${inOneLineOf(written)}”`;
  if (kind === 'insert') words.appendText(`${VERBS[kind]}${quoted(item.after)}`);
  else if (kind === 'delete' || kind === 'move') words.appendText(`${VERBS[kind]}${quoted(item.before)}`);
  else words.appendText(`${quoted(item.before)}改为${quoted(item.after)}`);
  if (!item.isTracked)
    words.appendText(
      '\n\n没有修订记录：是在 Word 里没有留痕改的，或者这份公文后来改过。采纳就改成 Word 文件里的写法。',
    );
  if (item.isChangedHere) words.appendText('\n\n这里公文后来也改过，采纳会换掉现在的写法。');
  return words;
}

/** When it was made; undefined where the file does not say, or says nonsense. */
export function dateOf(date: string): Date | undefined {
  const read = new Date(date);
  return Number.isNaN(read.getTime()) || read.getFullYear() < 1990 ? undefined : read;
}
