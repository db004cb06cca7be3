import { createHash } from 'node:crypto';
import { parse } from '../core/report/parse';
import { check, rules } from '../core/rules/index';
import { isMarkdownName } from '../core/text/files/fileNames';
import { type Corpus, type CorpusText, checksumOf } from './corpus';

/** A finding in a text of a corpus, known again by its text, rule and place. */
export interface Located {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Findings of one rule in one corpus, and how many of them were judged slips of the text. */
export interface Count {
  readonly findings: number;
  readonly slips: number;
}

/** What the last run found in a corpus. */
export interface CorpusRecord {
  /** Of its contents. */
  readonly sha256: string;
  /** For each rule that found anything, by code. */
  readonly counts: Readonly<Record<string, Count>>;
  /** The rules that were there and found nothing: what is in neither has not been measured. */
  readonly quiet: readonly string[];
}

/** By the name of the corpus. */
export type Measured = Readonly<Record<string, CorpusRecord>>;

/** A finding that someone has looked at and found to be a slip of the text, so no false alarm. */
export interface Judged {
  readonly id: string;
  readonly why: string;
}

/** All that the rules find in `texts`, at the levels they have by default. */
export function findingsIn(texts: readonly CorpusText[]): Located[] {
  return texts.flatMap(({ name, text }) => {
    const own = checksumOf(text);
    return check(parse(text, { markdown: isMarkdownName(name) })).map(({ code, start, end }) => ({
      id: createHash('sha256').update(`${own} ${code} ${start}-${end}`).digest('hex').slice(0, 12),
      code,
      name,
      text,
      start,
      end,
    }));
  });
}

/** Counts by rule, in the order of their codes. */
export function tally(found: readonly Located[], judged: readonly Judged[]): Record<string, Count> {
  const slips = new Set(judged.map(({ id }) => id));
  const counts: Record<string, Count> = {};
  for (const code of [...new Set(found.map((each) => each.code))].sort()) {
    const own = found.filter((each) => each.code === code);
    counts[code] = { findings: own.length, slips: own.filter(({ id }) => slips.has(id)).length };
  }
  return counts;
}

/** The rules that have no count, in the order of their codes. */
export const quietBeside = (counts: Readonly<Record<string, Count>>): string[] =>
  rules
    .map(({ code }) => code)
    .filter((code) => !Object.hasOwn(counts, code))
    .sort();

/** How much published text was measured. */
export function publishedSize(corpora: readonly Corpus[]): { texts: number; characters: number } {
  const own = corpora.filter(({ published }) => published);
  return {
    texts: own.reduce((sum, { texts }) => sum + texts, 0),
    characters: own.reduce((sum, { characters }) => sum + characters, 0),
  };
}

/** What one rule found in all published texts together; undefined where it was not measured in all of them. */
export function publishedCount(
  code: string,
  corpora: readonly Corpus[],
  measured: Measured,
): Count | undefined {
  const sum = { findings: 0, slips: 0 };
  for (const { name } of corpora.filter(({ published }) => published)) {
    const record = measured[name];
    const count = record?.counts[code];
    if (!count && !record?.quiet.includes(code)) return undefined;
    sum.findings += count?.findings ?? 0;
    sum.slips += count?.slips ?? 0;
  }
  return sum;
}
