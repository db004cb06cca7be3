import { Worker } from 'node:worker_threads';
import type { Start, Survey, SurveyResult, Trial, TrialResult } from './worker';

/** A thread's memory, in MB: a loop that only grows something ends here. */
const MEMORY = 1024;

/** What became of a task that gave no result: it took too long, or its thread ended. */
export type Lost = 'late' | 'ended';

interface Job {
  readonly task: Trial | Survey;
  readonly milliseconds: number;
  readonly done: (result: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Takes what the task in hand comes to; the thread is of no more use where it has ended. */
  end: (result: unknown, isUsable: boolean) => void;
}

/** Threads that run tests, each one task at a time; one that does not come to an end is replaced. */
export class Pool {
  readonly #script: string;
  readonly #start: Start;
  /** How many threads there are at most. */
  readonly size: number;
  readonly #waiting: Job[] = [];
  readonly #idle: Thread[] = [];
  #running = 0;

  constructor(script: string, start: Start, size: number) {
    this.#script = script;
    this.#start = start;
    this.size = size;
  }

  run(task: Trial, milliseconds: number): Promise<TrialResult | Lost>;
  run(task: Survey, milliseconds: number): Promise<SurveyResult | Lost>;
  run(task: Trial | Survey, milliseconds: number): Promise<unknown> {
    return new Promise((done) => {
      this.#waiting.push({ task, milliseconds, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    if (this.#running === this.size) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running++;
    const thread = this.#idle.pop() ?? this.#newThread();
    const timer = setTimeout(() => thread.end('late' satisfies Lost, false), job.milliseconds);
    thread.end = (result, isUsable) => {
      thread.end = () => undefined;
      clearTimeout(timer);
      if (isUsable) this.#idle.push(thread);
      else void thread.worker.terminate();
      this.#running--;
      job.done(result);
      this.#next();
    };
    thread.worker.postMessage(job.task);
  }

  #newThread(): Thread {
    const worker = new Worker(this.#script, {
      workerData: this.#start,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      // What a changed program prints is of no use.
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, end: () => undefined };
    worker.on('message', (result) => thread.end(result, true));
    worker.on('error', () => thread.end('ended' satisfies Lost, false));
    worker.on('exit', () => thread.end('ended' satisfies Lost, false));
    return thread;
  }
}
