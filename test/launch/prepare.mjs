// Fetches what the tests run in – VS Code and a browser – and says nothing where all is there. npm test starts it
// first, beside what needs none of it; all of it at once, for each waits for another place of the network.
//   node test/launch/prepare.mjs [--host-only 1.139]     only what host tests on this version need
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './chromium.mjs';
import { desktopForTests } from './desktop.mjs';
import { runMain, tell } from './problem.mjs';
import { installServer } from './server.mjs';
import { versionNamed, versions } from './versions.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { 'host-only': { type: 'string' } } });
  const only = values['host-only'];
  const outcomes = await Promise.allSettled(
    only === undefined
      ? [findOrInstallBrowser(), ...versions.map(forAllTests)]
      : [forHostTests(versionNamed(only))],
  );
  const failures = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  // Whoever puts one right should not have to come back for the next.
  for (const failure of failures.slice(1)) tell(failure);
  if (failures.length > 0) throw failures[0];
});

/** @param {import('./versions.mjs').Version} version */
async function forAllTests(version) {
  await Promise.all([desktopForTests(version), installServer(version)]);
}

/** @param {import('./versions.mjs').Version} version */
async function forHostTests(version) {
  if (await desktopForTests(version)) return;
  await Promise.all([findOrInstallBrowser(), installServer(version)]);
}
