// Mocha's spec reporter, which also leaves what it has counted in the folder named by GONGWEN_COUNTS, a file for each
// run, so that `npm test` can add up runs that happen in other processes, extension hosts among them.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { reporters, Runner } = require('mocha');

const { EVENT_HOOK_END, EVENT_RUN_END, EVENT_TEST_END, EVENT_TEST_RETRY } = Runner.constants;

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // At once: a run that hangs or is stopped has no summary.
    runner.on(EVENT_TEST_RETRY, (test, error) => {
      reporters.Base.consoleLog(`      ↻ ${test.title}: ${messageOf(error)}`);
    });
    const folder = process.env.GONGWEN_COUNTS;
    if (!folder) return;
    /** What took time, a hook (which may open a window) like a test; milliseconds. */
    const timed = [];
    const time = (runnable) => {
      timed.push({ title: runnable.fullTitle(), milliseconds: runnable.duration ?? 0 });
    };
    /** What failed and was tried again. */
    const again = [];
    runner.on(EVENT_TEST_RETRY, (test, error) => {
      again.push({ title: test.fullTitle(), reason: messageOf(error) });
    });
    runner.on(EVENT_TEST_END, time);
    runner.on(EVENT_HOOK_END, time);
    runner.once(EVENT_RUN_END, () => {
      const { tests, passes, failures } = runner.stats;
      const version = process.env.GONGWEN_VSCODE ?? '';
      const counts = { version, tests, passed: passes, failed: failures, timed, again };
      writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(counts));
    });
  }
};

const messageOf = (error) => String(error?.message ?? error);
