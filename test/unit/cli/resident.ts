import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import vm from 'node:vm';
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Answer, Call } from './program';

// The thread in which the built command line is kept loaded. What is started anew for each call takes most of its time to
// start: tests would do little else.

const { file, port, signal } = workerData as { file: string; port: MessagePort; signal: Int32Array };

type Main = (args: readonly string[]) => Promise<number>;

// The first line is for shells.
const code = readFileSync(file, 'utf8').replace(/^#!/, '//');
const load = vm.compileFunction(
  code,
  ['exports', 'require', 'module', '__filename', '__dirname', 'process'],
  {
    filename: file,
  },
);

/** What a call has written so far, and what it is given to read. */
let written = { out: '', err: '' };
let stdin = Readable.from([]);

const writer = (stream: 'out' | 'err') => ({
  write(text: string | Uint8Array): boolean {
    written[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  },
});
const ownProcess = Object.create(process, {
  stdout: { value: writer('out') },
  stderr: { value: writer('err') },
  stdin: { get: () => stdin },
});

/** By command: what one has loaded must not be there for another, which would find it in no process of its own. */
const loaded = new Map<string | undefined, Main>();

function mainOf(command: string | undefined): Main {
  let main = loaded.get(command);
  if (!main) {
    const module = { exports: {} as { main: Main } };
    load(module.exports, createRequire(file), module, file, path.dirname(file), ownProcess);
    main = module.exports.main;
    loaded.set(command, main);
  }
  return main;
}

async function answer({ args, input }: Call): Promise<Answer> {
  written = { out: '', err: '' };
  stdin = Readable.from([input]);
  try {
    return { status: await mainOf(args[0])(args), ...written };
  } catch (error) {
    return { status: null, out: written.out, err: (error as Error).stack ?? String(error) };
  }
}

port.on('message', (call: Call) => {
  void answer(call).then((given) => {
    port.postMessage(given);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
});
