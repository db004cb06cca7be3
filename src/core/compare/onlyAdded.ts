import { difference } from '../text/difference';
import { isEmpty } from '../text/span';
import type { Place } from './model';
import type { Token } from './tokens/tokens';

/** A stretch of a sentence with its tokens, which fill it. */
interface Stretch {
  readonly written: string;
  readonly tokens: readonly Token[];
}

/** What was read as a word or a name, and is cut by what was put in or taken out, is no longer. UTF-16 units. */
const LONGEST_WORD = 4;

/**
 * What was only put in or taken out up to a mark, though the words around it are parted otherwise without it: 工作组，对全市逐村 →
 * 工作组逐村. Offsets in each stretch. Undefined where more was changed, or what must stay whole would be cut.
 */
export function onlyAdded(before: Stretch, after: Stretch): Place | undefined {
  if (before.tokens.length === 0 || after.tokens.length === 0) return undefined;
  const isPut = before.written.length < after.written.length;
  const [less, more] = isPut ? [before, after] : [after, before];
  const at = placeOfAdded(less, more);
  if (at === undefined) return undefined;
  const gap = { start: at, end: at };
  const added = { start: at, end: at + more.written.length - less.written.length };
  return isPut ? { before: gap, after: added } : { before: added, after: gap };
}

/** Where in `less` that stands which `more` has beside it. */
function placeOfAdded(less: Stretch, more: Stretch): number | undefined {
  const { inA } = difference(less.written, more.written);
  if (!isEmpty(inA)) return undefined;
  const [{ start }, cut] = [more.tokens[0]!, less.tokens[0]!.start];
  const by = more.written.length - less.written.length;
  for (let at = inA.start; ; at--) {
    const first = more.tokens.find((token) => token.start - start === at);
    const last = more.tokens.find((token) => token.end - start === at + by);
    if (first && last) {
      // Words put into a word make it another one: 人手不足 → 人手严重不足.
      if (first.kind !== 'mark' && last.kind !== 'mark') return undefined;
      const word = less.tokens.find((token) => token.start - cut < at && at < token.end - cut);
      const isWord = word?.kind === 'word' || word?.kind === 'name';
      return isWord && word.end - word.start <= LONGEST_WORD ? at : undefined;
    }
    // The same words may be added a character before.
    if (at === 0 || more.written[at - 1] !== more.written[at - 1 + by]) return undefined;
  }
}
