// The VS Code versions everything is tested on: the oldest the manifest allows, and a current one.
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Version
 * @property {string} name what people and flags call it
 * @property {string} vscode the exact version of VS Code
 * @property {string} codeServer the npm package code-server that carries it
 * @property {string} serverSize its size in the cache
 * @property {number} nodeMajor the Node its server is built for
 * @property {string} node the npm package `node` used where the running Node is another
 */

/** @type {readonly Version[]} */
export const versions = [
  {
    name: '1.100',
    vscode: '1.100.3',
    codeServer: '4.100.3',
    serverSize: '约 290 MB',
    nodeMajor: 20,
    node: '20.20.2',
  },
  {
    name: '1.139',
    vscode: '1.139.1',
    codeServer: '4.139.1',
    serverSize: '约 590 MB',
    nodeMajor: 24,
    node: '24.21.0',
  },
];

/** @param {string} name @returns {Version} */
export function versionNamed(name) {
  const found = versions.find((version) => version.name === name);
  if (!found) throw new Problem(`没有 VS Code ${name}，请用 ${versions.map((v) => v.name).join(' 或 ')}。`);
  return found;
}

/**
 * Takes `--vscode NAME` out of a command line; without it every version is meant.
 * @param {string[]} args
 */
export function chosenVersions(args) {
  const at = args.indexOf('--vscode');
  if (at < 0) return { chosen: versions, rest: args };
  return { chosen: [versionNamed(args[at + 1] ?? '')], rest: args.toSpliced(at, 2) };
}
