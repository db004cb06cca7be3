import {
  briefings,
  collections,
  papers,
  personal,
  plain,
  statutory,
  working,
} from '../../../snippets/kinds.json';

// What snippets/kinds.json knows of the kinds of paper, for all who ask.

/** A 文种 of the 党政机关公文处理工作条例 (2012, art. 8). */
interface StatutoryKind {
  readonly name: string;
  /** As the 条例 writes it, where that is longer: 命令（令）. */
  readonly fullName?: string;
  /** What a title of it ends with; without them its name. */
  readonly endings?: readonly string[];
  /** Endings that only sound like it: 调研报告 reports to nobody. */
  readonly except?: readonly string[];
  /** How closing formulas begin that only it has, and others that list them too. */
  readonly closings?: readonly string[];
  /** Place among the 15 by how often it is written, from 1. */
  readonly rank: number;
  /** Other papers are sent out with it: 关于印发某办法的通知. */
  readonly forwards?: boolean;
  /** No sentence ends in it by chance. */
  readonly plain?: boolean;
}

const KINDS: readonly StatutoryKind[] = statutory;

const endingsOf = ({ name, endings = [name] }: StatutoryKind): readonly string[] => endings;

/** The 15 kinds, as the 条例 names and orders them. */
export const statutoryKinds: readonly string[] = KINDS.map(({ name, fullName = name }) => fullName);

/** What may stand behind 文种, the usual first, working papers last. */
export const kindChoices: readonly string[] = [
  ...[...KINDS].sort((a, b) => a.rank - b.rank).map(({ name }) => name),
  ...working,
];

/** The statutory kind whose name or title these words end with, blanks and editions left out; undefined if none. */
export function kindEnding(words: string): string | undefined {
  const ends = (ending: string): boolean => words.endsWith(ending);
  const kind = KINDS.find((each) => endingsOf(each).some(ends));
  return kind?.except?.some(ends) ? undefined : kind?.name;
}

const CLOSINGS = KINDS.flatMap(({ name, closings }) =>
  closings ? [{ name, pattern: new RegExp(`^(?:${closings.join('|')})`) }] : [],
);

/** The kinds that a closing formula belongs to; none where it fits any, or nobody knows. */
export const kindsClosing = (words: string): string[] =>
  CLOSINGS.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name);

/** Words that titles end with. */
export const titleWords = {
  statutory: KINDS.flatMap(endingsOf),
  /** Names of all other papers. */
  papers,
  /** Those of both that no sentence ends in by chance. */
  plain: [...plain, ...KINDS.filter((kind) => kind.plain).flatMap(endingsOf)],
  /** 通知 and others that papers are sent out with. */
  forwarding: KINDS.filter(({ forwards }) => forwards).flatMap(endingsOf),
  /** What the heads of 简报 end with. */
  briefings,
  /** What titles end with of papers that only put others together. */
  collections,
  /** In or at the end of titles of papers in which a person speaks, and so signs. */
  personal,
} as const;
