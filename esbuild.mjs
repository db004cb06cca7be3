// Builds everything into dist/ (and the tests into out/): one helper, one line a bundle.
//   node esbuild.mjs                       the product
//   node esbuild.mjs --watch               … again at every change
//   node esbuild.mjs --tests unit|host|browser|bench|mutation
//   node esbuild.mjs --tools               what makes and measures data, into out/tools/
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { packagedReadme } from './src/tools/packagedReadme.mjs';
import { packedLexicon } from './src/tools/packedLexicon.mjs';
import { readScenes } from './src/tools/phraseFiles.mjs';

const watch = process.argv.includes('--watch');
const testKind = process.argv[process.argv.indexOf('--tests') + 1];
const onlyTests = process.argv.includes('--tests');
const onlyTools = process.argv.includes('--tools');

/**
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<string[]>} the files it has made; none where it goes on watching
 */
async function bundle(options) {
  const settings = {
    bundle: true,
    sourcemap: true,
    minify: !onlyTests && !onlyTools && !watch,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  };
  if (!watch) {
    const { outputFiles } = await esbuild.build({ ...settings, write: false });
    await Promise.all(outputFiles.map(({ path: file, contents }) => put(file, contents)));
    return outputFiles.map((file) => file.path);
  }
  const context = await esbuild.context({ ...settings, logLevel: 'info' });
  await context.watch();
  return [];
}

/**
 * Writes a file unless it is the same already, and in one step: tests may be running what is built again beside them.
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
async function put(file, contents) {
  const bytes = Buffer.from(contents);
  const old = await readFile(file).catch(() => undefined);
  if (old?.equals(bytes)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const scratch = `${file}.${process.pid}.tmp`;
  await writeFile(scratch, bytes);
  await rename(scratch, file);
}

// Modules first: the other form of jsonc-parser loads its parts at run time, which a bundle does not have.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const page = { platform: 'browser', format: 'iife' };

// For every host: in a browser an extension has no Node, and `require` gives it only VS Code's own interface.
const anywhere = { platform: 'browser', format: 'cjs', external: ['vscode'] };

/** What carries large libraries is a file of its own, which the command line too loads only when it is needed. */
const bundlesApart = {
  plugins: [
    {
      name: 'bundles apart',
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/bundles\/\w+$/ }, ({ kind, path: name }) =>
          kind === 'dynamic-import' ? { path: `./${path.basename(name)}.js`, external: true } : undefined,
        );
      },
    },
  ],
  // import() as require(): what is loaded is CommonJS too.
  supported: { 'dynamic-import': false },
};

/** All phrase files in one, so that they load with a single request (a web host cannot list folders). */
const phrases = () => put('dist/phrases.json', JSON.stringify(readScenes()));

const readme = async () => put('dist/README.md', packagedReadme(await readFile('README.md', 'utf8')));
/** Counted by `npm run words`; a file of its own, which is read after all that cannot wait. */
const wordCounts = async () => put('dist/words.bin', await readFile('snippets/words.bin'));
const lexicon = async () =>
  put('dist/lexicon.bin', packedLexicon(JSON.parse(await readFile('snippets/lexicon/lexicon.json', 'utf8'))));

async function product() {
  await Promise.all([
    bundle({ ...anywhere, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' }),
    bundle({ ...anywhere, entryPoints: ['src/bundles/*.ts'], outdir: 'dist', entryNames: '[name]' }),
    bundle({ ...page, entryPoints: ['src/webview/preview.ts'], outfile: 'dist/preview.js' }),
    bundle({ ...page, entryPoints: ['src/webview/submission.ts'], outfile: 'dist/submission.js' }),
    bundle({ ...page, entryPoints: ['src/webview/compare.ts'], outfile: 'dist/comparePage.js' }),
    // Stands inside an HTML page, where a source map would be looked for beside it.
    bundle({ ...page, entryPoints: ['src/webview/paper.ts'], outfile: 'dist/paper.js', sourcemap: false }),
    bundle({
      ...node,
      ...bundlesApart,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
    bundle({ ...node, entryPoints: ['src/programs/pdf.ts'], outfile: 'dist/programs.js' }),
    phrases(),
    readme(),
    wordCounts(),
    lexicon(),
  ]);
}

/**
 * As modules files share the code that they have in common: unit tests, which share most of what they test, are built
 * and loaded sooner so, and browser tests share the window that they work in.
 */
const inParts = { format: 'esm', splitting: true };

async function tests(kind) {
  const files = (await readdir(`test/${kind}`, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const folder = path.resolve('out', 'test', kind);
  const areModules = kind === 'unit' || kind === 'browser';
  // What is installed in VS Code is no part of the tests that run beside it.
  const isInstalled = (name) => kind === 'browser' && name.startsWith(`inside${path.sep}`);
  const settings = {
    ...node,
    outdir: folder,
    outbase: `test/${kind}`,
    external: [
      ...['vscode', 'axe-core', 'esbuild', 'mammoth', 'mocha', 'playwright-core', 'vscode-tmgrammar-test'],
      // The tests that it runs share this with it.
      ...(kind === 'mutation' ? ['fast-check'] : []),
    ],
  };
  const entries = (wanted) => files.filter(wanted).map((name) => path.join('test', kind, name));
  const built = new Set([
    ...(await bundle({
      ...settings,
      ...(areModules ? inParts : {}),
      entryPoints: entries((name) => !isInstalled(name)),
    })),
    ...(await bundle({ ...settings, entryPoints: entries(isInstalled) })),
  ]);
  if (areModules) await put(path.join(folder, 'package.json'), '{ "type": "module" }');
  // A test that has been deleted or renamed must not go on running.
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (/\.js(\.map)?$/.test(name) && !built.has(file)) await rm(file, { force: true });
  }
}

/** Each is run by a script of package.json, in the root of the project. */
const TOOLS = ['measure', 'reference', 'release/index', 'words', 'lexicon/index', 'lexicon/diff'];

async function tools() {
  await bundle({
    ...node,
    entryPoints: TOOLS.map((name) => `src/tools/${name}.ts`),
    outdir: 'out/tools',
    outbase: 'src/tools',
  });
}

try {
  await (onlyTests ? tests(testKind) : onlyTools ? tools() : product());
} catch (error) {
  // esbuild has already shown what is wrong with the sources, and where.
  if (!error.errors) throw error;
  process.exitCode = 1;
}
