// npm run bench: speed and scaling of the core, then how surely and how fast phrases come up under a person's hands.
//   npm run bench [-- [--core] [--vscode 1.100] [FILE]]     --core leaves the browser out; FILE is measured, not our sample
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runMain } from './problem.mjs';
import { run } from './processes.mjs';

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { core: { type: 'boolean' }, vscode: { type: 'string' } },
    allowPositionals: true,
  });
  const file = positionals.map((name) => path.resolve(name));
  process.chdir(path.resolve(import.meta.dirname, '../..'));
  if ((await run(process.execPath, ['esbuild.mjs'])) !== 0) return 1;
  if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'bench'])) !== 0) return 1;
  // Room for new objects that neither grows nor shrinks: else it depends on what ran before how often it is cleared.
  const room = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
  const core = await run(process.execPath, ['--expose-gc', ...room, 'out/test/bench/index.js', ...file]);
  if (values.core) return core;
  const version = values.vscode ? ['--vscode', values.vscode] : [];
  const browser = await run(process.execPath, ['test/launch/browser-tests.mjs', '--bench', ...version]);
  return core || browser;
});
