import type { Remark } from '../../compare/returned/model';
import { Losses } from '../import/losses';
import { optionalPart, type PackageParts } from '../import/package';
import { paragraphText } from '../import/paragraphText';
import { type Element, elements, isElement } from '../import/xml';
import { signatureOf } from './signature';

/** A comment of a Word file with its answers; its place is where the document has `id`. */
export interface WrittenComment extends Remark {
  readonly id: string;
  readonly replies: readonly Remark[];
  readonly isResolved: boolean;
}

interface Entry {
  readonly comment: Remark & { readonly id: string };
  /** The id of its last paragraph, by which other parts speak of it. */
  readonly paragraph: string;
}

/** The comments of a file in its order (17.13.4, and [MS-DOCX] 2.5.4 for answers and what is settled). */
export function commentsIn(parts: PackageParts): WrittenComment[] {
  const entries = elements(optionalPart(parts, 'word/comments.xml'), 'comment').map(entryOf);
  const told = new Map(
    elements(optionalPart(parts, 'word/commentsExtended.xml'), 'commentEx').map(({ attributes }) => [
      key(attributes.paraId),
      { parent: key(attributes.paraIdParent), isDone: /^(?:1|true|on)$/.test(attributes.done ?? '') },
    ]),
  );
  const byParagraph = new Map(
    entries.filter(({ paragraph }) => paragraph !== '').map((entry) => [entry.paragraph, entry]),
  );
  /** The comment that an answer belongs to in the end; itself where it is none. */
  const rootOf = (entry: Entry): Entry => {
    const seen = new Set<Entry>();
    let root = entry;
    while (!seen.has(root)) {
      seen.add(root);
      root = byParagraph.get(told.get(root.paragraph)?.parent ?? '') ?? root;
    }
    return root;
  };
  return entries
    .filter((entry) => rootOf(entry) === entry)
    .map((entry) => ({
      ...entry.comment,
      isResolved: told.get(entry.paragraph)?.isDone === true,
      replies: entries
        .filter((other) => other !== entry && rootOf(other) === entry)
        .map(({ comment: { author, date, text } }) => ({ author, date, text })),
    }));
}

const key = (id: string | undefined): string => (id ?? '').toUpperCase();

function entryOf(comment: Element): Entry {
  const paragraphs = paragraphsIn(comment);
  const text = paragraphs
    .map((paragraph) => paragraphText(paragraph, new Losses()).text.trim())
    .join('\n')
    .trim();
  return {
    comment: { id: comment.attributes.id ?? '', ...signatureOf(comment), text },
    paragraph: key(paragraphs.at(-1)?.attributes.paraId),
  };
}

const paragraphsIn = (parent: Element): Element[] =>
  parent.children.filter(isElement).flatMap((each) => (each.name === 'p' ? [each] : paragraphsIn(each)));
