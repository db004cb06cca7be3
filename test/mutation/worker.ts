import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import Mocha from 'mocha';
import { importsOf, isSource, type ModulePath, resolved } from './modules';

// Runs tests in a thread of its own, which can be ended when they do not end by themselves. What is made of the module
// that is changed, tests among it, is made anew for each run, so that no run finds what another one left behind.

/** What a thread is started with. */
export interface Start {
  readonly root: string;
  readonly code: ReadonlyMap<ModulePath, string>;
}

/** A test by its file and full title. */
export interface TestName {
  readonly file: ModulePath;
  readonly title: string;
}

/** A test with the turns of loops that it takes where nothing is changed. */
export interface CountedTest extends TestName {
  readonly turns: number;
}

/** Tests to be run in this order, as far as suites allow, until one fails, with a module in place of what `file` is. */
export interface Trial {
  readonly kind: 'trial';
  readonly file: ModulePath;
  readonly code: string;
  readonly tests: readonly CountedTest[];
}

/** All tests of a file to be run, with modules that tell what of them runs. */
export interface Survey {
  readonly kind: 'survey';
  readonly file: ModulePath;
  readonly watched: ReadonlyMap<ModulePath, string>;
  /** How many stretches are watched. */
  readonly stretches: number;
}

/** The test that failed, if any did. */
export interface TrialResult {
  readonly failed: TestName | undefined;
}

/** What a test runs, by the numbers of the stretches. */
export interface Coverage extends CountedTest {
  readonly milliseconds: number;
  readonly ran: readonly number[];
  /** It draws its texts by chance: what it notices differs from run to run. */
  readonly byChance: boolean;
  /** It takes nearly as many turns as a loop without an end. */
  readonly isLong: boolean;
}

export interface SurveyResult {
  readonly tests: readonly Coverage[];
  /** Tests that fail though nothing is changed. */
  readonly failed: readonly string[];
}

/** So many turns of loops no test takes. */
const MOST_TURNS = 5_000_000;
/** A test may take so many times its turns, and some on top: what takes more does not seem to end. */
const TIMES = 20;
const ON_TOP = 100_000;

const { root, code } = workerData as Start;
const scripts = new Map<ModulePath, Script>();
const shared = globalThis as unknown as { __ran(n: number): void; __turn(): void };

/** Modules that trials share, for none of them is made of what was changed. */
let kept = new Map<ModulePath, Made>();

let ran = new Uint8Array(0);
let turns = 0;
let mostTurns = MOST_TURNS;
shared.__ran = (n) => {
  ran[n] = 1;
  turns++;
};
shared.__turn = () => {
  if (++turns <= mostTurns) return;
  // What is ended in the middle may have left something half made.
  kept = new Map();
  throw new Error('a loop does not end');
};

interface Made {
  exports: unknown;
}

type Compiled = (exports: unknown, require: (request: string) => unknown, module: Made) => void;

function scriptOf(file: ModulePath, source: string): Script {
  return new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: path.join(root, file),
  });
}

/** Makes modules anew, `changed` in place of those of the same name, and gives what loads one of them; `old` are taken as they are. */
function fresh(
  changed: ReadonlyMap<ModulePath, string>,
  { isKept, old }: { isKept: (file: ModulePath) => boolean; old: Map<ModulePath, Made> } = NOTHING_KEPT,
): (file: ModulePath) => unknown {
  const made = new Map<ModulePath, Made>();
  const load = (file: ModulePath): unknown => {
    const shelf = isKept(file) ? old : made;
    const known = shelf.get(file);
    if (known) return known.exports;
    const own = { exports: {} };
    shelf.set(file, own);
    const replaced = changed.get(file);
    let script = replaced === undefined ? scripts.get(file) : scriptOf(file, replaced);
    if (!script) {
      script = scriptOf(file, code.get(file)!);
      scripts.set(file, script);
    }
    const outside = createRequire(path.join(root, file));
    const require = (request: string): unknown => {
      const inside = resolved(file, request);
      return inside === undefined ? outside(request) : load(inside);
    };
    (script.runInThisContext() as Compiled)(own.exports, require, own);
    return own.exports;
  };
  return load;
}

const NOTHING_KEPT = { isKept: () => false, old: new Map<ModulePath, Made>() };

/** The sources that are not made of `file`. */
function sourcesWithout(file: ModulePath): (source: ModulePath) => boolean {
  if (without?.file !== file) {
    const users = new Map<ModulePath, ModulePath[]>();
    for (const [user, text] of code)
      for (const used of importsOf(user, text)) users.set(used, [...(users.get(used) ?? []), user]);
    const reached = new Set([file]);
    for (const each of reached) for (const user of users.get(each) ?? []) reached.add(user);
    without = { file, has: (source) => isSource(source) && !reached.has(source) };
    kept = new Map();
  }
  return without.has;
}

let without: { readonly file: ModulePath; readonly has: (source: ModulePath) => boolean } | undefined;

/** Says nothing: results are handed on. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

async function suitesOf(
  files: readonly ModulePath[],
  load: (file: ModulePath) => unknown,
  bail: boolean,
): Promise<Mocha> {
  const mocha = new Mocha({ ui: 'tdd', reporter: Silent, timeout: 0, bail });
  for (const file of files) {
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, file, mocha);
    await (load(file) as { readonly ready?: Promise<void> }).ready;
  }
  return mocha;
}

/** Leaves only the tests that are wanted, in the order of their numbers, and gives the first of these. */
function narrow(suite: Mocha.Suite, wanted: ReadonlyMap<string, number>): number {
  const numberOf = (test: Mocha.Test): number => wanted.get(keyOf(nameOf(test))) ?? wanted.size;
  suite.tests = suite.tests
    .filter((test) => wanted.has(keyOf(nameOf(test))))
    .sort((a, b) => numberOf(a) - numberOf(b));
  const firsts = new Map(suite.suites.map((each) => [each, narrow(each, wanted)]));
  suite.suites.sort((a, b) => firsts.get(a)! - firsts.get(b)!);
  return Math.min(wanted.size, ...suite.tests.map(numberOf), ...firsts.values());
}

const keyOf = ({ file, title }: TestName): string => `${file}\n${title}`;
const nameOf = (test: Mocha.Runnable): TestName => ({ file: test.file ?? '', title: test.fullTitle() });

async function runTrial({ file, code: own, tests }: Trial): Promise<TrialResult> {
  const files = [...new Set(tests.map((each) => each.file))];
  let loading = files[0]!;
  try {
    turns = 0;
    mostTurns = MOST_TURNS;
    const load = fresh(new Map([[file, own]]), { isKept: sourcesWithout(file), old: kept });
    const mocha = await suitesOf(
      files,
      (each) => {
        loading = each;
        return load(each);
      },
      true,
    );
    narrow(mocha.suite, new Map(tests.map((test, i) => [keyOf(test), i])));
    const turnsOf = new Map(tests.map((test) => [keyOf(test), test.turns]));
    let failed: TestName | undefined;
    await new Promise<void>((resolve) => {
      const runner = mocha.run(() => resolve());
      runner.on(Mocha.Runner.constants.EVENT_TEST_BEGIN, (test) => {
        turns = 0;
        mostTurns = Math.min(MOST_TURNS, turnsOf.get(keyOf(nameOf(test)))! * TIMES + ON_TOP);
      });
      runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test) => {
        failed ??= nameOf(test);
      });
    });
    return { failed };
  } catch {
    // What cannot even be loaded fails every test.
    return { failed: { file: loading, title: '' } };
  }
}

async function runSurvey({ file, watched, stretches }: Survey): Promise<SurveyResult> {
  let byChance = false;
  fc.configureGlobal({
    reporter(details) {
      byChance = true;
      if (details.failed) throw new Error(fc.defaultReportMessage(details));
    },
  });
  const take = (): number[] => {
    const found: number[] = [];
    for (let n = 0; n < ran.length; n++) if (ran[n] === 1) found.push(n);
    ran.fill(0);
    return found;
  };
  ran = new Uint8Array(stretches);
  const mocha = await suitesOf([file], fresh(watched), false);
  // What runs while a file is loaded or a suite set up counts for all of its tests.
  const forAll = new Set(take());
  const tests: Coverage[] = [];
  const failed: string[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on(Mocha.Runner.constants.EVENT_HOOK_END, () => {
      for (const n of take()) forAll.add(n);
    });
    runner.on(Mocha.Runner.constants.EVENT_TEST_BEGIN, () => {
      ran.fill(0);
      turns = 0;
      byChance = false;
    });
    runner.on(Mocha.Runner.constants.EVENT_TEST_END, (test) => {
      tests.push({
        ...nameOf(test),
        milliseconds: test.duration ?? 0,
        ran: take(),
        byChance,
        turns,
        isLong: turns > MOST_TURNS,
      });
    });
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test) => {
      failed.push(nameOf(test).title);
    });
  });
  return { tests: tests.map((each) => ({ ...each, ran: [...new Set([...forAll, ...each.ran])] })), failed };
}

parentPort!.on('message', async (task: Trial | Survey) => {
  parentPort!.postMessage(task.kind === 'trial' ? await runTrial(task) : await runSurvey(task));
});
