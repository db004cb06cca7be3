import { relativePath } from '../../text/files/paths';
import type { Span } from '../../text/span';

// What in a text leads somewhere: addresses of pages and mail as they stand in running text, and `[清单](附表/清单.xlsx)`. It
// is printed as it is written; only the preview lets it be followed.

export interface Link extends Span {
  /** As written; where it may lead is judged by `linkKind`. */
  readonly target: string;
}

/** `file`: relative to the report. */
export type LinkKind = 'web' | 'mail' | 'file';

/** Nothing longer is followed: who is asked must be able to read it. UTF-16 units. */
const LONGEST = 500;

// All repetitions are bounded and begin where a word begins, so that a line of a megabyte is read once.
const LINK = new RegExp(
  [
    `!?\\[[^\\[\\]]{1,100}\\]\\((?<named>[^()\\s]{1,${LONGEST}})\\)`,
    `(?<![A-Za-z0-9])(?<plain>(?:https?://|mailto:)[A-Za-z0-9._~:/?#@!$&'()+,;=%-]{1,${LONGEST - 8}})`,
    '(?<![A-Za-z0-9._+-])(?<mail>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,6})',
  ].join('|'),
  'g',
);

/** Marks that end the sentence rather than the address in it. */
const TRAILING = /[.,;:!?'()]+$/;

/** The links in `[start, end)` of `text`, in order. */
export function linksIn(text: string, start: number, end: number): Link[] {
  const links: Link[] = [];
  const written = text.slice(start, end);
  for (const { 0: whole, index, groups } of written.matchAll(LINK)) {
    const { named, plain, mail } = groups!;
    const address = plain?.replace(TRAILING, '');
    const target = named ?? address ?? `mailto:${mail}`;
    // A picture that is not shown leads nowhere either.
    if (whole.startsWith('!') || linkKind(target) === undefined) continue;
    const from = start + index;
    links.push({ start: from, end: from + (address ?? whole).length, target });
  }
  return links;
}

/** What `target` leads to; undefined if it may lead nowhere: any other scheme, an absolute path, too long to be read. */
export function linkKind(target: string): LinkKind | undefined {
  if (target.length > LONGEST || /[\p{Cc}\s]/u.test(target)) return undefined;
  if (/^https?:\/\/[^/?#]/i.test(target)) return 'web';
  if (/^mailto:[^@?]+@[^@?]+(?:\?.*)?$/i.test(target)) return 'mail';
  return isFileName(target) && relativePath(target) !== undefined ? 'file' : undefined;
}

/** Brackets and parentheses may follow each other in a text that names no file. */
const isFileName = (target: string): boolean => /[^/\\]\.[\p{L}\d]{1,8}$/u.test(target);

/** `html` of a block without its links, for a page on which there is nobody to follow them. */
export const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, '');
