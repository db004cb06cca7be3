// Runs host tests in VS Code server + Chromium, behind the flags @vscode/test-electron passes to desktop
// VS Code, so that the same runTests() call serves both:
//   node vscode-host.mjs --vscode=1.100 FOLDER --user-data-dir=… --extensionDevelopmentPath=… --extensionTestsPath=…
// Prints what the tests and the extension write to the console, and exits with the tests' exit code.
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { workbenchAddress } from './address.mjs';
import { browserArguments } from './browserArguments.mjs';
import { findOrInstallBrowser } from './chromium.mjs';
import { Problem, runMain } from './problem.mjs';
import { installServer, startServer } from './server.mjs';
import { versionNamed } from './versions.mjs';

/** A test takes seconds, on a busy machine a minute; after this long without a word the host hangs. Milliseconds. */
const patience = 10 * 60 * 1000;

/** Tells the extension host's console from the workbench's own log (test/host/index.ts puts it there). */
const mark = '[extension host] ';

await runMain(async () => {
  // Not strict: desktop VS Code takes many more flags, which mean nothing here.
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      vscode: { type: 'string' },
      'user-data-dir': { type: 'string' },
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
    },
  });
  const extension = String(values.extensionDevelopmentPath);
  const server = await installServer(versionNamed(String(values.vscode)));
  const executablePath = await findOrInstallBrowser();
  const running = await startServer(server, {
    dataFolder: String(values['user-data-dir']),
    development: true,
    env: { GONGWEN_CONSOLE_MARK: mark },
  });
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  /** @type {string[]} */
  const workbenchLog = [];
  /** The extension host has said something, as the first test does. */
  let hasSpoken = false;
  /** @type {NodeJS.Timeout} */
  let silence;
  const late = new Promise((resolve) => {
    silence = setTimeout(() => resolve(`扩展宿主 ${patience / 60_000} 分钟没有动静`), patience);
  });
  try {
    // Small, and a hundredth of its pixels: no test looks at it, and what is not drawn costs nothing.
    const page = await browser.newPage({ viewport: { width: 900, height: 540 }, deviceScaleFactor: 0.1 });
    // A busy machine takes its time to load the workbench; whether it hangs is looked after below.
    page.setDefaultNavigationTimeout(patience);
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        const text = format(...args);
        if (text.startsWith(mark)) {
          hasSpoken = true;
          silence.refresh();
        }
        // The server's native parts are not built here on purpose; they say so at length, among the tests.
        if (/@vscode\/(spdlog|ripgrep)\//.test(text)) return;
        if (text.startsWith(mark)) console.log(text.slice(mark.length));
        else if (type !== 'info' && text.includes(extension)) console.error(text);
        else workbenchLog.push(text);
      },
    );
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const crash = new Promise((resolve) => page.on('crash', () => resolve('浏览器页面崩溃了')));
    const gone = running.ended.then(() => 'VS Code 服务器退出了');
    const address = workbenchAddress(running.port, {
      folder: positionals[0],
      extension,
      tests: String(values.extensionTestsPath),
    });
    // A page loads in two seconds, or in a minute on a busy machine: only silence ends the waiting for it.
    const run = page.goto(address, { timeout: 0 }).then(() => exit);
    const outcome = await Promise.race([run, crash, gone, late]);
    if (typeof outcome === 'number' && (outcome === 0 || hasSpoken)) return outcome;
    console.error(workbenchLog.slice(-100).join('\n'));
    throw new Problem(
      typeof outcome === 'number'
        ? '宿主测试没有开始：VS Code 没能载入测试，原因见上面它的日志。'
        : `宿主测试没有跑完：${outcome}，请看最后一项通过的测试之后是哪一项，或上面 VS Code 的日志。`,
    );
  } finally {
    clearTimeout(silence);
    await browser.close();
    await running.stop();
  }
});
