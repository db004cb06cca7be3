import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Runs every test of this folder in the extension host; VS Code calls it (extensionTestsPath). */
export async function run(): Promise<void> {
  markConsole(process.env.GONGWEN_CONSOLE_MARK);
  const root = path.resolve(__dirname, '../../..');
  const mocha = new Mocha({
    ui: 'tdd',
    color: false,
    timeout: 180_000,
    // VS Code learns late of what happens to files, the later the busier the machine; who needed it is named in the summary.
    retries: 1,
    forbidOnly: true,
    forbidPending: true,
    reporter: path.join(root, 'test/launch/counting-reporter.cjs'),
  });
  if (process.env.GONGWEN_GREP) mocha.grep(process.env.GONGWEN_GREP);
  for (const name of await readdir(__dirname, { recursive: true })) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} host tests failed`);
}

/** Where the console arrives among the workbench's own log, as it does from VS Code server, it needs a mark. */
function markConsole(mark: string | undefined): void {
  if (!mark) return;
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const original = console[method].bind(console);
    // VS Code's own wrappers ignore being assigned to.
    Object.defineProperty(console, method, {
      value: (...args: unknown[]) => original(mark + format(...args)),
    });
  }
  // Mocha has taken its own reference while loading.
  Mocha.reporters.Base.consoleLog = console.log;
}
