import type { Disposable } from 'vscode';

/** Runs something a little later, however often it is asked for: one run is pending at most. */
export class Alarm implements Disposable {
  readonly #run: (late: number) => void;
  #handle: ReturnType<typeof setTimeout> | undefined;

  /** `run` is told by how many milliseconds it comes later than it was meant to. */
  constructor(run: (late: number) => void) {
    this.#run = run;
  }

  /** Runs in `delay` milliseconds, or with the run that is pending already. */
  soon(delay: number): void {
    if (this.#handle === undefined) this.later(delay);
  }

  /** Runs `delay` milliseconds after the last call. */
  later(delay: number): void {
    this.dispose();
    const due = Date.now() + delay;
    this.#handle = setTimeout(() => {
      this.#handle = undefined;
      this.#run(Date.now() - due);
    }, delay);
  }

  /** What is pending does not run. */
  dispose(): void {
    clearTimeout(this.#handle);
    this.#handle = undefined;
  }
}
