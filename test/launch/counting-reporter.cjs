// Mocha's spec reporter, which also writes the counts to the file named by GONGWEN_COUNTS, so that `npm test`
// can add up runs that happen in other processes, extension hosts among them.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { tests, passes, failures } = runner.stats;
      const file = process.env.GONGWEN_COUNTS;
      if (file) writeFileSync(file, JSON.stringify({ tests, passed: passes, failed: failures }));
    });
  }
};
