// Fetches what the tests run in – VS Code and a browser – and says nothing where all is there. npm test starts it
// first, beside what needs none of it.
//   node test/launch/prepare.mjs [--host-only 1.139]     only what host tests on this version need
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './chromium.mjs';
import { desktopForTests } from './desktop.mjs';
import { runMain } from './problem.mjs';
import { installServer } from './server.mjs';
import { versionNamed, versions } from './versions.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { 'host-only': { type: 'string' } } });
  const only = values['host-only'];
  let server = only === undefined;
  for (const version of only === undefined ? versions : [versionNamed(only)]) {
    const desktop = await desktopForTests(version);
    if (desktop && only !== undefined) continue;
    server = true;
    await installServer(version);
  }
  if (server) await findOrInstallBrowser();
});
