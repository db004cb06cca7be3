import { groups } from '../../../../snippets/confusables.json';

// Words that are mixed up, written otherwise than 公文 have them, or mistyped. Each is found by what stands there
// literally; where the same characters meet in right texts too, `behind` and `before` say when they are a slip.

/** One slip. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** What has to stand right behind it, or (as a lookahead) must not: a sticky pattern. */
  readonly behind: RegExp | undefined;
  /** What has to stand right before it, or (as a lookbehind) must not: a sticky pattern, tried where it begins. */
  readonly before: RegExp | undefined;
  /** Below that of the rule where older texts, or other styles than 公文, have it rightly. */
  readonly severity: 'information' | 'hint' | undefined;
}

/** Slips that one reason explains. */
export interface ConfusableGroup {
  readonly reason: string;
  readonly words: readonly Confusable[];
}

interface WrittenWord {
  readonly wrong: string;
  readonly right: string;
  readonly behind?: string;
  readonly before?: string;
  readonly severity?: string;
}

const sticky = (source: string | undefined): RegExp | undefined =>
  source === undefined ? undefined : new RegExp(source, 'y');

export const CONFUSABLES: readonly ConfusableGroup[] = groups.map(({ reason, words }) => ({
  reason,
  words: words.map(({ wrong, right, behind, before, severity }: WrittenWord) => ({
    wrong,
    right,
    behind: sticky(behind),
    before: sticky(before),
    severity: severity === 'information' || severity === 'hint' ? severity : undefined,
  })),
}));
