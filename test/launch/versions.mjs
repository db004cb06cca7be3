// The VS Code versions everything is tested on: the oldest the manifest allows, and a current one.
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Version
 * @property {string} name what people and flags call it
 * @property {string} vscode the exact version of VS Code
 * @property {string} codeServer the npm package code-server that carries it
 * @property {number} serverSize its size in the cache, in MB
 * @property {number} nodeMajor the Node its server is built for
 * @property {string} node the npm package `node` used where the running Node is another
 */

/** @type {Version} */
export const oldest = {
  name: '1.100',
  vscode: '1.100.3',
  codeServer: '4.100.3',
  serverSize: 360,
  nodeMajor: 20,
  node: '20.20.2',
};

/** @type {Version} */
export const newest = {
  name: '1.139',
  vscode: '1.139.1',
  codeServer: '4.139.1',
  serverSize: 600,
  nodeMajor: 24,
  node: '24.21.0',
};

/** @type {readonly Version[]} */
export const versions = [oldest, newest];

/** @param {string} name @returns {Version} */
export function versionNamed(name) {
  const found = versions.find((version) => version.name === name);
  if (!found) throw new Problem(`没有 VS Code ${name}，请用 ${versions.map((v) => v.name).join(' 或 ')}。`);
  return found;
}
