import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import Mocha from 'mocha';
import { type ModulePath, resolved } from './modules';

// Runs tests in a thread of its own, which can be ended when they do not end by themselves. The modules are made
// anew for each run, so that no run finds what another one left behind.

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

/** Tests to be run until one fails, with a module in place of what `file` is. */
export interface Trial {
  readonly kind: 'trial';
  readonly file: ModulePath;
  readonly code: string;
  readonly tests: readonly TestName[];
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
export interface Coverage extends TestName {
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

const { root, code } = workerData as Start;
const scripts = new Map<ModulePath, Script>();
const shared = globalThis as unknown as { __ran(n: number): void; __turn(): void };

let ran = new Uint8Array(0);
let turns = 0;
shared.__ran = (n) => {
  ran[n] = 1;
  turns++;
};
shared.__turn = () => {
  if (++turns > MOST_TURNS) throw new Error('a loop does not end');
};

type Compiled = (
  exports: unknown,
  require: (request: string) => unknown,
  module: { exports: unknown },
) => void;

function scriptOf(file: ModulePath, source: string): Script {
  return new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: path.join(root, file),
  });
}

/** Makes the modules anew, `changed` in place of those of the same name, and gives what loads one of them. */
function fresh(changed: ReadonlyMap<ModulePath, string>): (file: ModulePath) => unknown {
  const made = new Map<ModulePath, { exports: unknown }>();
  const load = (file: ModulePath): unknown => {
    const known = made.get(file);
    if (known) return known.exports;
    const own = { exports: {} };
    made.set(file, own);
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

/** Leaves only the tests that are wanted. */
function narrow(suite: Mocha.Suite, wanted: ReadonlySet<string>): void {
  suite.tests = suite.tests.filter((test) => wanted.has(keyOf(nameOf(test))));
  for (const each of suite.suites) narrow(each, wanted);
}

const keyOf = ({ file, title }: TestName): string => `${file}\n${title}`;
const nameOf = (test: Mocha.Runnable): TestName => ({ file: test.file ?? '', title: test.fullTitle() });

async function runTrial({ file, code: own, tests }: Trial): Promise<TrialResult> {
  const files = [...new Set(tests.map((each) => each.file))];
  let loading = files[0]!;
  try {
    turns = 0;
    const load = fresh(new Map([[file, own]]));
    const mocha = await suitesOf(
      files,
      (each) => {
        loading = each;
        return load(each);
      },
      true,
    );
    narrow(mocha.suite, new Set(tests.map(keyOf)));
    let failed: TestName | undefined;
    await new Promise<void>((resolve) => {
      const runner = mocha.run(() => resolve());
      runner.on(Mocha.Runner.constants.EVENT_TEST_BEGIN, () => {
        turns = 0;
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
