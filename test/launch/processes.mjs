// Child processes: none may outlive the script that started it, whatever way the script ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const windows = process.platform === 'win32';

/** Milliseconds a group has to end by itself; time enough for what it has started to be stopped in turn. */
const grace = 5000;

/** Milliseconds a tool has whose answer is awaited; a tenth of a second's work takes long on a busy machine. */
const patience = 120_000;

/**
 * What is running now. Each child leads a process group: npm, for one, does not pass a signal on to what it runs.
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const groups = new Set();
/** Groups that have been asked to stop. */
const asked = new WeakSet();

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (!child.pid) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

process.on('exit', () => {
  for (const child of groups) signalGroup(child, 'SIGKILL');
});

let ending = false;
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, async () => {
    // One Ctrl+C may arrive twice, from the terminal and from the parent; a second must not cut the first short.
    if (ending) return;
    ending = true;
    await Promise.all([...groups].map(stopGroup));
    process.exit(128 + number);
  });
}

/**
 * Runs a tool to its end, its output shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, prefix?: string }} [options] `env` is added to this process's
 *   own; `prefix` stands before each line of the output, where several tools run at once
 * @returns {Promise<number>} the exit code; 1 if it could not be started or died of a signal
 */
export async function run(command, args, { prefix, ...options } = {}) {
  // On Windows npm, code and the like are .cmd files, which only a shell can start.
  const shell = windows && !/\.exe$/i.test(command);
  const quoted = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const child = startGroup(quoted(command), args.map(quoted), {
    ...options,
    stdio: ['ignore', prefix ? 'pipe' : 'inherit', prefix ? 'pipe' : 'inherit'],
    shell,
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => console.log(prefix + line));
  }
  try {
    const [code] = await once(child, 'close');
    return code ?? 1;
  } catch {
    return 1;
  }
}

/**
 * Runs a tool to its end and returns what it wrote to standard output, or nothing if it failed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string | undefined>}
 */
export async function output(command, args, options = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience,
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  try {
    const [code] = await once(child, 'close');
    return code === 0 ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts something as the leader of a process group.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options `env` is added to this process's own
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    detached: !windows,
  });
  groups.add(child);
  child.once('error', () => groups.delete(child));
  child.once('exit', () => {
    // What the leader leaves behind would keep our pipes, and with them this process, open.
    signalGroup(child, 'SIGKILL');
    groups.delete(child);
  });
  return child;
}

/**
 * Resolves when a group ends although nobody here has asked it to.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export function endOf(child) {
  return new Promise((resolve) => child.once('exit', () => asked.has(child) || resolve()));
}

/**
 * Stops a group: asks first, insists after a while.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopGroup(child) {
  if (!groups.has(child) || child.exitCode !== null || child.signalCode !== null) return;
  asked.add(child);
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  await ended;
  clearTimeout(insist);
}
