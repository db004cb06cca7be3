/** Clauses shorter than this stand in any paper. UTF-16 units. */
const LEAST = 4;
/** Of fewer clauses nobody can say. */
const FEWEST = 8;
/** Two papers of one office have so much in common by what papers always say. */
const LITTLE = 0.15;

/** Whether `returned` is likely to be another paper than `text`: of its clauses hardly any stand there. */
export function isAnotherPaper(text: string, returned: string): boolean {
  const own = new Set(clausesIn(text));
  const clauses = clausesIn(returned);
  if (own.size < FEWEST || clauses.length < FEWEST) return false;
  const length = (some: readonly string[]): number => some.reduce((sum, each) => sum + each.length, 0);
  return length(clauses.filter((clause) => own.has(clause))) < LITTLE * length(clauses);
}

const clausesIn = (text: string): string[] =>
  text
    .replace(/[^\S\r\n]/g, '')
    .split(/[，。；：！？|\s]+/)
    .filter((clause) => clause.length >= LEAST);
