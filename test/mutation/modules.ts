import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { counted, waiting } from './watching';

// The modules that the tests are made of, each by itself: one of them can be put in anew without building the others.

/** Tests of the pure core, by folder; what mirrors a source lies at its path. */
const TESTS = 'test/unit/core';
const SOURCES = 'src/core';
/** A module's path from the root of the project, with slashes. */
export type ModulePath = string;

const roomOf = (source: ModulePath): string => source.slice(SOURCES.length + 1).split('/')[0]!;

/** What docs/checks.md says of every rule is proven beside the tool that writes it. */
const ALSO: Readonly<Record<string, readonly ModulePath[]>> = {
  rules: ['test/unit/tools/reference.test.ts'],
};

/** The test that mirrors a source: rules/day-word.ts has rules/day-word.test.ts. */
export const mirrorOf = (source: ModulePath): ModulePath =>
  `${TESTS}${source.slice(SOURCES.length).replace(/\.ts$/, '.test.ts')}`;

/** Every rule is proven by the examples in its file, which one test goes through: a suite for each, by its code. */
const EXAMPLES = `${TESTS}/rules/examples.test.ts`;

/** What these rooms read is shown by what rules tell of it. */
const SHOWN_BY_RULES: ReadonlySet<string> = new Set(['facts', 'houseWords', 'words']);

/**
 * The files of tests that may notice a change of a source, in order: those of its room (rules, report, text), for each
 * room is to be proven by tests of its own; behind them the examples of the rules that show it.
 */
export function testsFor(source: ModulePath): ModulePath[] {
  const room = roomOf(source);
  const folder = `${TESTS}/${room}`;
  const own = existsSync(folder) ? filesBelow(folder) : [];
  const others = [...(ALSO[room] ?? []), ...(SHOWN_BY_RULES.has(room) ? [EXAMPLES] : [])];
  return [...own, ...others].filter((file) => file.endsWith('.test.ts'));
}

/** What gives the examples of all rules to those that go through them. */
export const PROOFS: ModulePath = 'src/tools/about.ts';

/** Rules and what they are made of stand in a folder for each category; the engine and the list of rules belong to none. */
const IN_CATEGORY = new RegExp(`^${SOURCES}/rules/(?!engine/)[^/]+/`);

/**
 * The rules that a source belongs to, by the names of their files: a rule belongs to itself, and what rules share to all
 * that use it, by way of others too. (Names of other helpers are among them and name no rule.)
 */
export function rulesOf(source: ModulePath, { imports }: Modules): ReadonlySet<string> {
  if (!IN_CATEGORY.test(source)) return new Set();
  const users = new Set([source]);
  for (const each of users)
    for (const [user, used] of imports) if (IN_CATEGORY.test(user) && used.includes(each)) users.add(user);
  return new Set([...users].map((file) => path.posix.basename(file, '.ts')));
}

/** Whether a test is one of the source's own; `rules` are those that the source belongs to. */
export const isOwn = (
  source: ModulePath,
  { file, title }: { file: ModulePath; title: string },
  rules: ReadonlySet<string>,
): boolean =>
  file === mirrorOf(source) ||
  (file === EXAMPLES && rules.has(title.split('（', 1)[0]!)) ||
  (ALSO[roomOf(source)] ?? []).includes(file);

/** Whether a test stands in the folder that mirrors the source's: what a folder makes together is proven together. */
export const isNear = (source: ModulePath, { file }: { file: ModulePath }): boolean =>
  path.posix.dirname(file) === path.posix.dirname(mirrorOf(source));

/** All sources in a folder and below, or the one file, in order. */
export function sourcesIn(place: ModulePath): ModulePath[] {
  if (place.endsWith('.ts')) return existsSync(place) ? [place] : [];
  return existsSync(place) ? filesBelow(place).filter((file) => /(?<!\.d)\.ts$/.test(file)) : [];
}

const filesBelow = (folder: string): ModulePath[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts'))
    .sort();

export const readSource = (file: ModulePath): string => readFileSync(file, 'utf8');

/** Whether a module is one of those that are tested. */
export const isSource = (file: ModulePath): boolean => file.startsWith(`${SOURCES}/`);

/** TypeScript as a module that Node can run in a function. */
export async function compiled(file: ModulePath, source: string): Promise<string> {
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    sourcefile: file,
    supported: { 'dynamic-import': false },
    logLevel: 'silent',
  });
  return code;
}

/** The module that `file` means by `request`; undefined for a package, and for what is no TypeScript. */
export function resolved(file: ModulePath, request: string): ModulePath | undefined {
  if (!request.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(file), request);
  if (!found.has(base)) {
    const candidates = base.endsWith('.ts') ? [base] : [`${base}.ts`, `${base}/index.ts`];
    found.set(
      base,
      candidates.find((each) => existsSync(each)),
    );
  }
  return found.get(base);
}

/** What was looked for once. */
const found = new Map<string, ModulePath | undefined>();

/** The loops of what is tested are counted; tests may wait for something before they say what they are. */
const prepared = (file: ModulePath): string =>
  isSource(file) ? counted(readSource(file)) : waiting(readSource(file));

/** What each module imports of the others. */
export function importsOf(file: ModulePath, code: string): ModulePath[] {
  const requests = [...code.matchAll(/\brequire\("(\.[^"]+)"\)/g)].map(([, request]) => request!);
  return requests.flatMap((request) => resolved(file, request) ?? []);
}

/** The modules that `files` are made of, compiled, and what each of them imports. */
export interface Modules {
  readonly code: ReadonlyMap<ModulePath, string>;
  readonly imports: ReadonlyMap<ModulePath, readonly ModulePath[]>;
}

/** All that `files` import, themselves included. */
export async function modulesOf(files: readonly ModulePath[]): Promise<Modules> {
  const code = new Map<ModulePath, string>();
  const imports = new Map<ModulePath, readonly ModulePath[]>();
  let wanted = [...files];
  while (wanted.length > 0) {
    const made = await Promise.all(
      wanted.map(async (file) => [file, await compiled(file, prepared(file))] as const),
    );
    for (const [file, each] of made) {
      code.set(file, each);
      imports.set(file, importsOf(file, each));
    }
    wanted = [...new Set(made.flatMap(([file]) => imports.get(file)!))].filter((file) => !code.has(file));
  }
  return { code, imports };
}

/** All modules that `file` is made of, itself included. */
export function closureOf(file: ModulePath, { imports }: Modules): ReadonlySet<ModulePath> {
  const reached = new Set([file]);
  for (const each of reached) for (const next of imports.get(each) ?? []) reached.add(next);
  return reached;
}
