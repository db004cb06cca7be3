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
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (isCancelled()) return undefined;
  }
}
