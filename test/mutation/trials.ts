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
import { type Mutant, mutantsOf, mutated, withoutProof } from './mutants';
import type { Pool } from './pool';
import { digest, type Store } from './store';
import type { SurveyedTest, SurveyOfTests } from './survey';
import { counted } from './watching';
import type { TestName } from './worker';

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
  /** Of the tests that had been run, or of the one that failed: a digest of their titles and files. */
  readonly key: string;
  readonly by?: TestName;
}

interface Stored {
  /** A digest of the source without its examples: each of these is a test by itself. */
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
  /** At most so many mutants of a source are tried, spread evenly over it. */
  readonly sample: number | undefined;
  /** Which sample. */
  readonly seed: number;
  /** Called when one more mutant is through. */
  readonly onDone: () => void;
}

/** The results are stored whenever so many more have been found: a run that is ended is taken up by the next one. */
const STORED_EVERY = 20;

/** Tries the mutants of a source. */
export async function trialsOf(file: ModulePath, options: TrialOptions): Promise<Trialled[]> {
  const { store, pool, sample, seed, onDone } = options;
  const source = readSource(file);
  const stored = store.read<Stored>(`results/${file}`);
  const code = digest(withoutProof(source));
  const known: Record<string, Known> = stored?.source === code ? { ...stored.mutants } : {};
  const save = (): void => store.write(`results/${file}`, { source: code, mutants: known } satisfies Stored);
  const rules = rulesOf(file, options.modules);
  const covering = coverage(file, rules, options);
  const noticed = new Map<string, number>();
  const mutants = sampled(mutantsOf(source), sample, seed);
  const done: Trialled[] = [];
  const next = mutants.entries();
  // One lane more than threads, so that a mutant is ready when a thread is.
  const lanes = Array.from({ length: pool.size + 1 }, async () => {
    for (const [i, mutant] of next) {
      const name = nameOf(mutant);
      const tests = covering(mutant);
      const result =
        stillTrue(known[name], tests, options) ??
        (await trial({ file, source, mutant, tests, rules, noticed }, options));
      known[name] = result;
      done[i] = { ...mutant, outcome: result.outcome };
      if ((i + 1) % STORED_EVERY === 0) save();
      onDone();
    }
  });
  await Promise.all(lanes);
  save();
  return done;
}

const nameOf = ({ start, end, text }: Mutant): string => `${start} ${end} ${text}`;

/** Steps of it, taken around a circle, never come close to where an earlier one has been. */
const GOLDEN = 0.6180339887498949;

/**
 * At most `most` of `mutants`, spread evenly and for one `seed` (a whole number from 0) always the same ones: tests that
 * were written with one sample at hand are judged by that of another seed.
 */
export function sampled(mutants: readonly Mutant[], most = mutants.length, seed = 0): Mutant[] {
  const step = mutants.length / most;
  if (step <= 1) return [...mutants];
  const first = (seed * GOLDEN) % 1;
  return Array.from({ length: most }, (_, i) => mutants[Math.floor((i + first) * step)]!);
}

/** What earlier runs made of a source's mutants, as far as it is the same source; tests may have changed since. */
export function knownOf(file: ModulePath, store: Store): Trialled[] {
  const source = readSource(file);
  const stored = store.read<Stored>(`results/${file}`);
  if (stored?.source !== digest(withoutProof(source))) return [];
  return mutantsOf(source).flatMap((mutant) => {
    const known = stored.mutants[nameOf(mutant)];
    return known ? [{ ...mutant, outcome: known.outcome }] : [];
  });
}

/** An earlier outcome, if what it was known by has not changed since. */
function stillTrue(
  known: Known | undefined,
  tests: readonly SurveyedTest[],
  { keyOf }: TrialOptions,
): Known | undefined {
  if (!known) return undefined;
  const { by, key } = known;
  const run = by ? tests.filter((test) => keyOfTest(test) === keyOfTest(by)) : tests;
  return key === keyOfAll(run, keyOf) ? known : undefined;
}

const keyOfAll = (tests: readonly TestName[], keyOf: (file: ModulePath) => string): string =>
  digest(tests.map((test) => `${keyOfTest(test)} ${keyOf(test.file)}`).join('\n'));

interface Case {
  readonly file: ModulePath;
  readonly source: string;
  readonly mutant: Mutant;
  readonly tests: readonly SurveyedTest[];
  /** The rules that the source belongs to. */
  readonly rules: ReadonlySet<string>;
  /** When a test noticed another mutant of the source, counted up: what is changed nearby, it may notice too. */
  readonly noticed: Map<string, number>;
}

async function trial(
  { file, source, mutant, tests, rules, noticed }: Case,
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
    const some = tests
      .filter((test) => isOwn(file, test, rules) === own)
      .sort((a, b) => (noticed.get(keyOfTest(b)) ?? 0) - (noticed.get(keyOfTest(a)) ?? 0));
    if (some.length === 0) continue;
    const milliseconds = some.reduce((sum, test) => sum + test.milliseconds, 0) * TIMES + ON_TOP;
    const names = some.map(({ file: of, title, turns }) => ({ file: of, title, turns }));
    const result = await pool.run({ kind: 'trial', file, code, tests: names }, milliseconds);
    if (typeof result !== 'string' && result.failed)
      noticed.set(keyOfTest(result.failed), noticed.size === 0 ? 1 : Math.max(...noticed.values()) + 1);
    const failed = typeof result === 'string' ? some[0] : result.failed;
    if (!failed) continue;
    // What cannot be loaded fails no test by name: any of them would have told.
    const by = some.find((test) => keyOfTest(test) === keyOfTest(failed)) ?? some[0]!;
    return { outcome: 'killed', key: keyOfAll([by], keyOf), by: { file: by.file, title: by.title } };
  }
  return { outcome: 'survived', key: keyOfAll(tests, keyOf) };
}

const keyOfTest = ({ file, title }: TestName): string => `${file}\n${title}`;

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
