import { folded } from '../text/enclosingMarks';
import { firstWhere } from '../text/search';

/** One phrase as it stands in snippets/phrases/*.json; snippets/phrases.schema.json says what each part means. */
export interface PhraseEntry {
  readonly text: string;
  readonly initials: string;
  readonly formula?: boolean;
  readonly members?: readonly string[];
  readonly meaning?: string;
  readonly source?: string;
  readonly at?: 'sentence' | 'clause';
  readonly after?: readonly string[];
  readonly continuations?: readonly string[];
  readonly kinds?: readonly string[];
  readonly least?: number;
}

/** One file of the library: the phrases of one scene, those wanted most first. */
export interface Scene {
  readonly scene: string;
  readonly phrases: readonly PhraseEntry[];
  /** Of the writer, not of the product. */
  readonly own?: boolean;
}

export interface Phrase {
  /** As it reads once it stands in a text: the tab stops replaced by what they propose. */
  readonly text: string;
  /** The same with tab stops, in VS Code's snippet syntax; only where there are any. */
  readonly snippet: string | undefined;
  /** Pinyin initials in small letters. */
  readonly initials: string;
  readonly scene: string;
  /** The writer's own, not the product's. */
  readonly own: boolean;
  /** A fixed formula: approved wording that must stand to the letter. */
  readonly formula: boolean;
  /** What a formula counts, in the official order. */
  readonly members: readonly string[];
  /** What a shortened form stands for. */
  readonly meaning: string | undefined;
  /** The document that a formula stands in to the letter: 党的二十大报告. */
  readonly source: string | undefined;
  /** Where it belongs: at the start of a sentence, or behind any mark. */
  readonly at: 'sentence' | 'clause' | undefined;
  /** Words it usually follows. */
  readonly after: readonly string[];
  /** What usually follows it at once, the marks included, the most usual first. */
  readonly continuations: readonly string[];
  /** The kinds of document it is for (请示, 函); empty if for any. */
  readonly kinds: readonly string[];
  /** Han characters to be typed before it is offered; more than two where it begins with an everyday word. */
  readonly least: number;
  /** Place in the order of preference: fixed formulas first, then as the library lists them. */
  readonly rank: number;
}

/** A phrase under the string it is looked up by. */
export interface Key {
  readonly key: string;
  readonly phrase: Phrase;
}

export interface Library {
  /** In the order of preference. */
  readonly phrases: readonly Phrase[];
  /** Sorted by the text without enclosing marks and without the marks at its end. */
  readonly byText: readonly Key[];
  /** Sorted by pinyin initials. */
  readonly byInitials: readonly Key[];
  /** Those that say what usually follows them. */
  readonly continued: readonly Phrase[];
  /** Length of the longest phrase in UTF-16 code units. */
  readonly longest: number;
}

const tabStop = /\$\{\d+:([^}]*)\}/g;

/** Builds the look-up tables. Scenes keep their order, and so do the phrases in them. */
export function buildLibrary(scenes: readonly Scene[]): Library {
  const entries = scenes.flatMap(({ scene, phrases, own = false }) =>
    phrases.map((entry) => ({ scene, own, entry })),
  );
  const preferred = [
    ...entries.filter(({ entry }) => entry.formula),
    ...entries.filter(({ entry }) => !entry.formula),
  ];
  const phrases = preferred.map(({ scene, own, entry }, rank): Phrase => {
    const text = entry.text.replace(tabStop, '$1');
    return {
      text,
      initials: entry.initials,
      snippet: text === entry.text ? undefined : entry.text,
      scene,
      own,
      formula: entry.formula ?? false,
      members: entry.members ?? [],
      meaning: entry.meaning,
      source: entry.source,
      at: entry.at,
      after: entry.after ?? [],
      continuations: entry.continuations ?? [],
      kinds: entry.kinds ?? [],
      least: entry.least ?? 0,
      rank,
    };
  });
  return {
    phrases,
    byText: phrases.map((phrase) => ({ key: keyOf(phrase.text), phrase })).sort(byKey),
    byInitials: phrases.map((phrase) => ({ key: phrase.initials, phrase })).sort(byKey),
    continued: phrases.filter(({ continuations }) => continuations.length > 0),
    longest: phrases.reduce((longest, { text }) => Math.max(longest, text.length), 0),
  };
}

/**
 * The scenes of several sources as one, own phrases before those of the product. What both have is the product's,
 * which knows more of it.
 */
export function joined(own: readonly Scene[], product: readonly Scene[]): Scene[] {
  const known = new Set(product.flatMap(({ phrases }) => phrases.map(({ text }) => keyOf(text))));
  const added = own.map(({ scene, phrases }) => {
    const fresh = phrases.filter(({ text }) => {
      const key = keyOf(text);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
    return { scene, phrases: fresh, own: true };
  });
  return [...added.filter(({ phrases }) => phrases.length > 0), ...product];
}

const keyOf = (text: string): string => folded(text.replace(tabStop, '$1')).replace(/\p{P}+$/u, '');

/** By code unit, as the binary search compares; a locale's order would not keep equal beginnings together. */
function byKey(a: Key, b: Key): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** All keys that start with `prefix`, found by binary search in a sorted list. */
export function startingWith(keys: readonly Key[], prefix: string): readonly Key[] {
  const first = firstWhere(keys.length, (index) => keys[index]!.key >= prefix);
  const end = firstWhere(keys.length, (index) => !keys[index]!.key.startsWith(prefix), first);
  return keys.slice(first, end);
}
