// Builds everything into dist/ (and the tests into out/): one helper, one line a bundle.
//   node esbuild.mjs                       the product
//   node esbuild.mjs --watch               … again at every change
//   node esbuild.mjs --tests unit|host|browser|bench|reference
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const testKind = process.argv[process.argv.indexOf('--tests') + 1];
const onlyTests = process.argv.includes('--tests');

/** @param {esbuild.BuildOptions} options */
async function bundle(options) {
  const settings = {
    bundle: true,
    sourcemap: true,
    minify: !onlyTests && !watch,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  };
  if (!watch) return esbuild.build(settings);
  const context = await esbuild.context({ ...settings, logLevel: 'info' });
  return context.watch();
}

// Modules first: the other form of jsonc-parser loads its parts at run time, which a bundle does not have.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const page = { platform: 'browser', format: 'iife' };

// For every host: in a browser an extension has no Node, and `require` gives it only VS Code's own interface.
const anywhere = { platform: 'browser', format: 'cjs', external: ['vscode'] };

/** What carries large libraries is a file of its own, which the command line too loads only when it is needed. */
const partsApart = {
  plugins: [
    {
      name: 'parts apart',
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/parts\/\w+$/ }, ({ kind, path: name }) =>
          kind === 'dynamic-import' ? { path: `./${path.basename(name)}.js`, external: true } : undefined,
        );
      },
    },
  ],
  // import() as require(): what is loaded is CommonJS too.
  supported: { 'dynamic-import': false },
};

/** All phrase files in one, so that they load with a single request (a web host cannot list folders). */
async function phrases() {
  const folder = 'snippets/phrases';
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const scenes = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
  await mkdir('dist', { recursive: true });
  await writeFile('dist/phrases.json', JSON.stringify(scenes));
}

async function product() {
  await Promise.all([
    bundle({ ...anywhere, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' }),
    bundle({ ...anywhere, entryPoints: ['src/parts/*.ts'], outdir: 'dist', entryNames: '[name]' }),
    bundle({ ...page, entryPoints: ['src/webview/preview.ts'], outfile: 'dist/preview.js' }),
    bundle({ ...page, entryPoints: ['src/webview/submission.ts'], outfile: 'dist/submission.js' }),
    // Stands inside an HTML page, where a source map would be looked for beside it.
    bundle({ ...page, entryPoints: ['src/webview/paper.ts'], outfile: 'dist/paper.js', sourcemap: false }),
    bundle({
      ...node,
      ...partsApart,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
    phrases(),
  ]);
}

async function tests(kind) {
  const files = (await readdir(`test/${kind}`, { recursive: true })).filter((name) => name.endsWith('.ts'));
  await bundle({
    ...node,
    entryPoints: files.map((name) => path.join('test', kind, name)),
    outdir: `out/test/${kind}`,
    outbase: `test/${kind}`,
    external: ['vscode', 'mocha', 'playwright-core', 'vscode-tmgrammar-test'],
  });
  // A test that has been deleted or renamed must not go on running.
  const built = new Set(files.map((name) => name.replace(/ts$/, 'js')));
  for (const name of await readdir(`out/test/${kind}`, { recursive: true })) {
    if (name.endsWith('.js') && !built.has(name)) await rm(path.join('out', 'test', kind, name));
  }
}

try {
  await (onlyTests ? tests(testKind) : product());
} catch (error) {
  // esbuild has already shown what is wrong with the sources, and where.
  if (!error.errors) throw error;
  process.exitCode = 1;
}
