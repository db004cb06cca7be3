import { closureOf, compiled, isSource, type ModulePath, type Modules, PROOFS, readSource } from './modules';
import { withoutProof } from './mutants';
import type { Pool } from './pool';
import { digest, type Store } from './store';
import { type Stretch, watched } from './watching';
import type { CountedTest } from './worker';

/** A test and what of the sources it runs. */
export interface SurveyedTest extends CountedTest {
  readonly milliseconds: number;
  /** By the numbers of the stretches, over all sources. */
  readonly ran: ReadonlySet<number>;
}

export interface SurveyOfTests {
  readonly tests: readonly SurveyedTest[];
  /** The stretches of each source, and the number of its first one. */
  readonly stretches: ReadonlyMap<ModulePath, { readonly first: number; readonly list: readonly Stretch[] }>;
  /** Full titles of tests that fail though nothing is changed. */
  readonly failed: readonly string[];
}

/** Far more than any file of tests takes. */
const PATIENCE = 600_000;

interface Stored {
  readonly key: string;
  readonly tests: readonly (CountedTest & { readonly milliseconds: number; readonly ran: string })[];
}

/**
 * Finds out what of the sources each test of `files` runs. What the store holds is taken from there, unless a source
 * or what the test is made of has changed.
 */
export async function surveyed(
  files: readonly ModulePath[],
  modules: Modules,
  { pool, store, keyOf }: { pool: Pool; store: Store; keyOf: (file: ModulePath) => string },
): Promise<SurveyOfTests> {
  const stretches = new Map<ModulePath, { first: number; list: readonly Stretch[] }>();
  const code = new Map<ModulePath, string>();
  let count = 0;
  for (const file of [...modules.code.keys()].filter(isSource).sort()) {
    const own = watched(readSource(file), count);
    stretches.set(file, { first: count, list: own.stretches });
    code.set(file, await compiled(file, own.code));
    count += own.stretches.length;
  }
  const all = [...stretches.keys()].map(readSource);
  // The examples of rules run nothing but in the tests that go through them.
  const sources = digest(all.map(withoutProof).join('\0'));
  const proofs = digest(all.join('\0'));
  const failed: string[] = [];
  const surveys = files.map(async (file): Promise<SurveyedTest[]> => {
    const key = digest(
      `turns ${sources} ${closureOf(file, modules).has(PROOFS) ? proofs : ''} ${keyOf(file)}`,
    );
    const name = `coverage/${file}`;
    const known = store.read<Stored>(name);
    if (known?.key === key) {
      return known.tests.map((test) => ({ ...test, ran: unpacked(test.ran) }));
    }
    const result = await pool.run({ kind: 'survey', file, watched: code, stretches: count }, PATIENCE);
    if (typeof result === 'string') {
      failed.push(file);
      return [];
    }
    // A change is to be noticed by a test that says what is right, at every run.
    const exact = result.tests.filter(({ byChance, isLong }) => !byChance && !isLong);
    const tests = exact.map(({ file: of, title, turns, milliseconds, ran }) => {
      return { file: of, title, turns, milliseconds, ran: packed(ran, count) };
    });
    if (result.failed.length > 0) failed.push(...result.failed);
    else store.write(name, { key, tests } satisfies Stored);
    return exact.map((test) => ({ ...test, ran: new Set(test.ran) }));
  });
  return { tests: (await Promise.all(surveys)).flat(), stretches, failed };
}

/** Numbers below `count` as bits. */
function packed(numbers: readonly number[], count: number): string {
  const bits = Buffer.alloc(Math.ceil(count / 8));
  for (const n of numbers) bits[n >> 3]! |= 1 << (n & 7);
  return bits.toString('base64');
}

function unpacked(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [i, byte] of Buffer.from(text, 'base64').entries())
    for (let k = 0; k < 8; k++) if ((byte >> k) & 1) numbers.add(i * 8 + k);
  return numbers;
}
