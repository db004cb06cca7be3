import type { ChangeElsewhere, Comment, Returned } from '../../compare/returned/model';
import { mainPart, type PackageParts, readingPart, unpacking } from '../import/package';
import { type Element, elements } from '../import/xml';
import { commentsIn } from './comments';
import { readingSides } from './sides';
import { Marked } from './views';

/**
 * What somebody has done in Word: the texts before and after their tracked changes, each change and each comment with its
 * place. Changes of looks alone are none. In steps, between which others may do their work. Throws `UnreadableFile`.
 */
export function* readingReturned(file: Uint8Array): Generator<void, Returned> {
  const parts = yield* unpacking(file);
  const marked = yield* Marked.reading(yield* readingPart(parts, mainPart(parts)));
  const { before, after, changes, places } = yield* readingSides(parts, marked);
  const comments = commentsIn(parts).map(
    ({ id, ...comment }): Comment => ({ ...comment, place: places.get(id) }),
  );
  yield;
  return {
    before,
    after,
    changes,
    elsewhere: [...picturesIn(marked), ...(yield* changesBeside(parts))],
    comments,
  };
}

const picturesIn = ({ pictures }: Marked): ChangeElsewhere[] =>
  pictures.map(({ author, date, isInsertion }) => ({
    author,
    date,
    where: '',
    before: isInsertion ? '' : '图片、图形',
    after: isInsertion ? '图片、图形' : '',
  }));

const BESIDE: Readonly<Record<string, string>> = {
  footnotes: '脚注',
  endnotes: '尾注',
  header: '页眉',
  footer: '页脚',
};

/** What was changed in notes, headers and footers, which the text has not. */
function* changesBeside(parts: PackageParts): Generator<void, ChangeElsewhere[]> {
  const found: ChangeElsewhere[] = [];
  for (const name of Object.keys(parts)) {
    const where = BESIDE[/^word\/([a-z]+)\d*\.xml$/.exec(name)?.[1] ?? ''];
    if (where === undefined) continue;
    const part = yield* readingPart(parts, name);
    // Notes stand in elements of their own, the words of headers do not.
    const blocks = elements(part).flatMap((each) => (/note$/.test(each.name) ? elements(each) : [each]));
    const body: Element = { name: 'body', attributes: {}, children: blocks };
    const marked = yield* Marked.reading({ name: 'document', attributes: {}, children: [body] });
    if (marked.marks.length === 0) continue;
    const { before, after, changes } = yield* readingSides(parts, marked);
    for (const { author, date, places } of changes) {
      const [from, to = from] = places;
      found.push({
        author,
        date,
        where,
        before: before.slice(from.before.start, from.before.end).trim(),
        after: after.slice(to.after.start, to.after.end).trim(),
      });
    }
  }
  return found;
}
