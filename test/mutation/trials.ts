import {
  compiled,
  isNear,
  isOwn,
  type ModulePath,
  type Modules,
  readSource,
  rulesOf,
  testsFor,
} from './modules';
import { type Mutant, mutantsOf, mutated } from './mutants';
import type { Pool } from './pool';
import { digest, type Store } from './store';
import type { SurveyedTest, SurveyOfTests } from './survey';
import { counted } from './watching';

/**
 * What the tests made of a mutant: `killed` by a test that fails (or does not end), `survived` all tests that run what
 * was changed, `unreached` by any test, or `invalid`, being no program.
 */
export type Outcome = 'killed' | 'survived' | 'unreached' | 'invalid';

export interface Trialled extends Mutant {
  readonly outcome: Outcome;
}

/** What is known of a mutant from an earlier run, and the tests that it was known by. */
interface Known {
  readonly outcome: Outcome;
  /** Of the tests that had been run, or of the one that failed: a digest of their files. */
  readonly key: string;
  readonly by?: ModulePath;
}

interface Stored {
  readonly source: string;
  readonly mutants: Readonly<Record<string, Known>>;
}

/**
 * A trial may take so many times what its tests take by themselves, and some milliseconds on top, for the machine may be
 * busy: loops without an end are counted, and only what hangs otherwise comes to this.
 */
const TIMES = 5;
const ON_TOP = 20_000;

export interface TrialOptions {
  readonly modules: Modules;
  readonly survey: SurveyOfTests;
  readonly pool: Pool;
  readonly store: Store;
  /** Of a file of tests and what belongs to it. */
  readonly keyOf: (file: ModulePath) => string;
  /** Called when one more mutant is through. */
  readonly onDone: () => void;
}

/** Tries every mutant of a source. */
export async function trialsOf(file: ModulePath, options: TrialOptions): Promise<Trialled[]> {
  const { store, onDone } = options;
  const source = readSource(file);
  const stored = store.read<Stored>(`results/${file}`);
  const before = stored?.source === digest(source) ? stored.mutants : {};
  const known: Record<string, Known> = {};
  const rules = rulesOf(file, options.modules);
  const covering = coverage(file, rules, options);
  const done = await Promise.all(
    mutantsOf(source).map(async (mutant): Promise<Trialled> => {
      const name = `${mutant.start} ${mutant.end} ${mutant.text}`;
      const tests = covering(mutant);
      const result =
        stillTrue(before[name], tests, options) ??
        (await trial({ file, source, mutant, tests, rules }, options));
      known[name] = result;
      onDone();
      return { ...mutant, outcome: result.outcome };
    }),
  );
  store.write(`results/${file}`, { source: digest(source), mutants: known } satisfies Stored);
  return done;
}

/** An earlier outcome, if what it was known by has not changed since. */
function stillTrue(
  known: Known | undefined,
  tests: readonly SurveyedTest[],
  { keyOf }: TrialOptions,
): Known | undefined {
  if (!known) return undefined;
  const key = known.by === undefined ? keyOfAll(tests, keyOf) : keyOf(known.by);
  return known.key === key ? known : undefined;
}

const keyOfAll = (tests: readonly SurveyedTest[], keyOf: (file: ModulePath) => string): string =>
  digest([...new Set(tests.map(({ file }) => file))].map(keyOf).join(' '));

interface Case {
  readonly file: ModulePath;
  readonly source: string;
  readonly mutant: Mutant;
  readonly tests: readonly SurveyedTest[];
  /** The rules that the source belongs to. */
  readonly rules: ReadonlySet<string>;
}

async function trial(
  { file, source, mutant, tests, rules }: Case,
  { pool, keyOf }: TrialOptions,
): Promise<Known> {
  let code: string;
  try {
    code = await compiled(file, counted(mutated(source, mutant)));
  } catch {
    return { outcome: 'invalid', key: keyOfAll(tests, keyOf) };
  }
  if (tests.length === 0) return { outcome: 'unreached', key: keyOfAll(tests, keyOf) };
  // Its own tests first: they are few, and nearly always the ones that notice.
  for (const own of [true, false]) {
    const some = tests.filter((test) => isOwn(file, test, rules) === own);
    if (some.length === 0) continue;
    const milliseconds = some.reduce((sum, test) => sum + test.milliseconds, 0) * TIMES + ON_TOP;
    const names = some.map(({ file: of, title }) => ({ file: of, title }));
    const result = await pool.run({ kind: 'trial', file, code, tests: names }, milliseconds);
    const by = typeof result === 'string' ? some[0]!.file : result.failed?.file;
    if (by !== undefined) return { outcome: 'killed', key: keyOf(by), by };
  }
  return { outcome: 'survived', key: keyOfAll(tests, keyOf) };
}

/** So many tests of other files, the nearest and most special ones, have a try at a mutant: whole documents run nearly everything. */
const MOST_TESTS = 150;

/**
 * Gives for a mutant of `file` the tests that run what it changes: those of the file itself, then others, first those
 * of its folder, and of these and the rest those that run the least besides.
 */
function coverage(
  file: ModulePath,
  rules: ReadonlySet<string>,
  { survey, modules }: TrialOptions,
): (mutant: Mutant) => readonly SurveyedTest[] {
  const files = new Set(testsFor(file));
  const near = (test: SurveyedTest): number => Number(isNear(file, test));
  const special = survey.tests
    .filter((test) => files.has(test.file))
    .sort((a, b) => near(b) - near(a) || a.ran.size - b.ran.size);
  const chosen = (runs: (test: SurveyedTest) => boolean): SurveyedTest[] => {
    const all = special.filter(runs);
    const own = all.filter((test) => isOwn(file, test, rules));
    return [...own, ...all.filter((test) => !isOwn(file, test, rules)).slice(0, MOST_TESTS)];
  };
  const running = new Map<number, SurveyedTest[]>();
  const testsOf = (n: number): SurveyedTest[] => {
    const known = running.get(n) ?? chosen(({ ran }) => ran.has(n));
    running.set(n, known);
    return known;
  };
  const touching = (sources: readonly ModulePath[]): SurveyedTest[] => {
    const numbers = sources.flatMap((each) => {
      const own = survey.stretches.get(each);
      return own ? own.list.map((_, i) => own.first + i) : [];
    });
    return chosen((test) => isOwn(file, test, rules) || numbers.some((n) => test.ran.has(n)));
  };
  let whole: readonly SurveyedTest[] | undefined;
  // What is made when the module is loaded shows in whatever uses the module; of one without functions, in its users.
  const ofModule = (): readonly SurveyedTest[] => {
    const own = touching([file]);
    return own.length > 0 ? own : touching(usersOf(file, modules));
  };
  const { first, list } = survey.stretches.get(file) ?? { first: 0, list: [] };
  return ({ start, end }) => {
    let inner = -1;
    for (const [i, stretch] of list.entries()) {
      const isInside = stretch.start <= start && end <= stretch.end;
      if (isInside && (inner < 0 || stretch.start >= list[inner]!.start)) inner = i;
    }
    if (inner >= 0) return testsOf(first + inner);
    whole ??= ofModule();
    return whole;
  };
}

const usersOf = (file: ModulePath, { imports }: Modules): ModulePath[] =>
  [...imports].flatMap(([user, used]) => (used.includes(file) ? [user] : []));
