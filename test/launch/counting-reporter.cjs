// Mocha's spec reporter, which also leaves the counts in the folder named by GONGWEN_COUNTS, a file for each run,
// so that `npm test` can add up runs that happen in other processes, extension hosts among them.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { tests, passes, failures } = runner.stats;
      const folder = process.env.GONGWEN_COUNTS;
      if (!folder) return;
      const counts = JSON.stringify({ tests, passed: passes, failed: failures });
      writeFileSync(path.join(folder, `${process.pid}.json`), counts);
    });
  }
};
