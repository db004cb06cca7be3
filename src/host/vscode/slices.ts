/** How long work goes on before others have their turn. Milliseconds. */
const SLICE = 12;

/** Runs `steps` to the end, a slice at a time; undefined if `isCancelled` says between two slices that nobody wants it now. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isCancelled: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const until = Date.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (Date.now() < until);
    await othersTurn();
    if (isCancelled()) return undefined;
  }
}

/**
 * Comes back behind all that waits already, and no later: timers that set each other are held back, in a browser for 4 ms each.
 * Node has a way of its own; there a port would go on taking what was sent meanwhile before anybody else has a turn.
 */
const othersTurn = (): Promise<void> =>
  typeof setImmediate === 'function' ? new Promise((resolve) => setImmediate(resolve)) : throughPort();

function throughPort(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
