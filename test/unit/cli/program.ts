import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the command line is called with. */
export interface Call {
  readonly args: readonly string[];
  /** Standard input, read by `complete` alone: other commands read the file descriptor, which only a process has. */
  readonly input: string;
}

export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** No call takes nearly as long. Milliseconds. */
const PATIENCE = 50_000;

const PROGRAM = path.resolve('dist/cli.js');

let resident: { readonly port: MessagePort; readonly signal: Int32Array } | undefined;

/** Loads the built command line once, into a thread that lets the process end. */
function start(): NonNullable<typeof resident> {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(path.resolve('out/test/unit/cli/resident.js'), {
    workerData: { file: PROGRAM, port: port2, signal },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, signal };
}

/** Calls the built command line in `folder`. */
export function gongwen(folder: string, args: readonly string[], input = ''): Answer {
  resident ??= start();
  const { port, signal } = resident;
  const home = process.cwd();
  Atomics.store(signal, 0, 0);
  process.chdir(folder);
  try {
    port.postMessage({ args, input } satisfies Call);
    Atomics.wait(signal, 0, 0, PATIENCE);
    const received = receiveMessageOnPort(port);
    if (!received) throw new Error(`no answer to: ${args.join(' ')}`);
    return received.message;
  } finally {
    process.chdir(home);
  }
}

/** The same as people call it: in a process of its own. */
export function gongwenProcess(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
