// VS Code for the web, as a person sees it. Not part of npm test: its build is large, and fetched by this command alone.
//   npm run test:web [-- what mocha takes, --grep …]
//   npm run test:web -- --bench [FILE]     what is measured instead, on our sample or on FILE
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findOrInstallBrowser } from './chromium.mjs';
import { runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { startWeb, webVersion } from './web.mjs';

const root = path.resolve(import.meta.dirname, '../..');

await runMain(async () => {
  const { args, text } = choices();
  process.chdir(root);
  if ((await run(process.execPath, ['esbuild.mjs'])) !== 0) return 1;
  if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'web'])) !== 0) return 1;
  const executablePath = await findOrInstallBrowser();
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'gongwen-web-'));
  try {
    const workspace = path.join(temporary, 'workspace');
    await mkdir(workspace);
    await copyFile(path.join('media', 'sample.gw'), path.join(workspace, '报告.gw'));
    const web = await startWeb({ extension: root, workspace, temporary });
    say(`网页版测试：VS Code ${webVersion}（${path.basename(executablePath)}）`);
    try {
      const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/.mocharc.web.json'];
      return await run(process.execPath, [...mocha, ...args], {
        env: {
          GONGWEN_TEXT: text,
          GONGWEN_VSCODE: `web-${webVersion}`,
          GONGWEN_SERVER_PORT: String(web.port),
          GONGWEN_SERVER_DATA: temporary,
          GONGWEN_BROWSER: executablePath,
        },
      });
    } finally {
      web.stop();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** What mocha is given, and the text that is measured. */
function choices() {
  const [first, ...others] = process.argv.slice(2);
  if (first !== '--bench') return { args: ['out/test/web/**/*.test.js', ...process.argv.slice(2)] };
  const [file, ...rest] = others[0]?.startsWith('-') ? [undefined, ...others] : others;
  return {
    args: ['out/test/web/**/*.bench.js', ...rest],
    text: path.resolve(file ?? path.join(root, 'media', 'sample.gw')),
  };
}
