import { SLOTS, slotOf } from '../../text/bigrams';
import { CONFUSABLES, type Confusable } from '../confusables';
import { paragraphRule } from '../engine/paragraphRule';
import type { Found } from '../engine/rule';

interface Entry extends Confusable {
  readonly reason: string;
  /** Where in the word the two characters stand that it is sought by. */
  readonly anchor: number;
}

/**
 * Entries by the hash of two characters, the wrong one among them: 止目 of 截止目前 is as rare as the slip itself,
 * so that nearly all of a text is passed over by one byte a hash.
 */
const entries = new Map<number, Entry[]>();
const sieve = new Uint8Array(SLOTS);
for (const { reason, words } of CONFUSABLES) {
  for (const word of words) {
    const anchor = Math.min(firstDifference(word), word.wrong.length - 2);
    const slot = slotOf(word.wrong.charCodeAt(anchor), word.wrong.charCodeAt(anchor + 1));
    sieve[slot] = 1;
    entries.set(slot, [...(entries.get(slot) ?? []), { ...word, reason, anchor }]);
  }
}

function firstDifference({ wrong, right }: Confusable): number {
  let at = 0;
  while (at < wrong.length && wrong[at] === right[at]) at++;
  return at;
}

/** Words mixed up with others that sound or look like them, where the words around them tell. */
export const confusableWord = paragraphRule({
  code: 'confusable-word',
  severity: 'warning',
  title: '易混词误用、错别字',
  readsFrontMatter: true,
  scan: ({ text }) => {
    const found: Found[] = [];
    let code = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      const slot = slotOf(code, next);
      code = next;
      if (sieve[slot] === 0) continue;
      const entry = entryAt(text, at, slot);
      if (!entry) continue;
      const { wrong, right, reason, anchor } = entry;
      const span = { start: at - anchor, end: at - anchor + wrong.length };
      found.push({
        ...span,
        message: `“${wrong}”应为“${right}”${reason === '' ? '' : `（${reason}）`}。`,
        fix: [{ ...span, text: right }],
        safe: false,
      });
    }
    return found;
  },
});

function entryAt(text: string, at: number, slot: number): Entry | undefined {
  for (const entry of entries.get(slot)!) if (stands(text, at - entry.anchor, entry)) return entry;
  return undefined;
}

function stands(text: string, at: number, { wrong, behind, before }: Confusable): boolean {
  return text.startsWith(wrong, at) && holds(before, text, at) && holds(behind, text, at + wrong.length);
}

function holds(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}
