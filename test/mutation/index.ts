// Changes one small thing after another in the sources, and sees whether a test notices:
//   npm run mutate                                            rules, report and numbering
//   npm run mutate -- src/core/rules/figures/day-word.ts      one file, or a folder
//   npm run mutate -- --sample 50 …                           at most 50 changes a file, always the same ones
//   npm run mutate -- --sample 50 --seed 1 …          50 others
//   npm run mutate -- --fresh …                               takes nothing from earlier runs
//   npm run mutate -- --known …                               tries nothing, tells what earlier runs found
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Problem, runMain, say } from '../launch/problem.mjs';
import { progress } from '../launch/progress.mjs';
import { closureOf, isSource, type ModulePath, modulesOf, readSource, sourcesIn, testsFor } from './modules';
import { mutantsOf } from './mutants';
import { Pool } from './pool';
import { describe, scoreLine } from './results';
import { digest, Store } from './store';
import { surveyed } from './survey';
import { knownOf, sampled, type Trialled, trialsOf } from './trials';

const DEFAULT = ['src/core/rules', 'src/core/report', 'src/core/numbering'];
const USAGE =
  '用法：npm run mutate [-- [--fresh] [--known] [--sample 个数 [--seed 第几种]] [--jobs 个数] src/core 里的文件或文件夹…]';
/** What earlier runs found; may be deleted at any time. */
const STORE = 'out/mutation';

void runMain(async () => {
  const { fresh, known, sample, seed, jobs, sources } = choices();
  const store = new Store(STORE, fresh);
  if (known) {
    const results = sources.map((file) => [file, knownOf(file, store)] as const);
    tell(results.filter(([, trialled]) => trialled.length > 0));
    return;
  }
  const begin = Date.now();
  say('编译各模块');
  const files = [...new Set(sources.flatMap(testsFor))];
  const modules = await modulesOf([...files, ...sources]);
  const start = { root: process.cwd(), code: modules.code };
  const pool = new Pool(path.resolve('out/test/mutation/worker.js'), start, jobs);
  // What a test is made of, but for the sources that are tested.
  const keys = new Map(
    files.map((file) => {
      const own = [...closureOf(file, modules)].filter((each) => !isSource(each)).sort();
      return [file, digest(own.map(readSource).join('\0'))] as const;
    }),
  );
  const keyOf = (file: ModulePath): string => keys.get(file) ?? '';
  try {
    say('看各项测试走到哪些代码');
    const survey = await surveyed(files, modules, { pool, store, keyOf });
    if (survey.failed.length > 0) {
      throw new Problem(`有测试本来就不通过，先改好再来：${survey.failed.slice(0, 5).join('；')}`);
    }
    const total = sources.reduce(
      (sum, file) => sum + sampled(mutantsOf(readSource(file)), sample, seed).length,
      0,
    );
    say(`${sources.length} 个文件，${total} 处改动，${survey.tests.length} 项测试`);
    const shown = progress('已试', total, { unit: '处' });
    let done = 0;
    const onDone = () => shown.at(++done);
    const results: [ModulePath, Trialled[]][] = [];
    for (const file of sources) {
      const trialled = await trialsOf(file, { modules, survey, pool, store, keyOf, sample, seed, onDone });
      results.push([file, trialled]);
    }
    shown.end();
    tell(results, `（${Math.round((Date.now() - begin) / 1000)} 秒）`);
  } finally {
    await pool.close();
  }
});

interface Choices {
  readonly fresh: boolean;
  readonly known: boolean;
  readonly sample: number | undefined;
  readonly seed: number;
  readonly jobs: number;
  readonly sources: readonly ModulePath[];
}

function tell(results: readonly (readonly [ModulePath, readonly Trialled[]])[], time = ''): void {
  for (const [file, trialled] of results) {
    for (const line of describe(file, readSource(file), trialled)) console.log(line);
  }
  console.log(`\n━━ 汇总${time}`);
  for (const line of scoreLine(results)) console.log(line);
}

function choices(): Choices {
  let parsed: ReturnType<typeof parsedArgs>;
  try {
    parsed = parsedArgs();
  } catch {
    throw new Problem(USAGE);
  }
  const { values, positionals } = parsed;
  const jobs = Number(values.jobs ?? Math.max(1, os.availableParallelism()));
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  const seed = Number(values.seed ?? 0);
  for (const count of [jobs, sample ?? 1, seed + 1])
    if (!Number.isInteger(count) || count < 1) throw new Problem(USAGE);
  const sources = (positionals.length > 0 ? positionals : DEFAULT).flatMap((place) => {
    // npm runs scripts in the project's root, whatever folder the person is in.
    const given =
      positionals.length > 0 ? path.resolve(process.env.INIT_CWD ?? '', place) : path.resolve(place);
    const found = sourcesIn(path.relative(process.cwd(), given).split(path.sep).join('/'));
    if (positionals.length > 0 && !(found.length > 0 && found.every(isSource))) {
      throw new Problem(`${place} 不是 src/core 里的源文件或文件夹，请核对路径。`);
    }
    return found;
  });
  const { fresh = false, known = false } = values;
  return { fresh, known, sample, seed, jobs, sources: [...new Set(sources)] };
}

function parsedArgs() {
  return parseArgs({
    allowPositionals: true,
    options: {
      fresh: { type: 'boolean' },
      known: { type: 'boolean' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      jobs: { type: 'string' },
    },
  });
}
