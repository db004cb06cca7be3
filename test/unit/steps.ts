/** Takes all steps of work that is done in slices, at once; what it comes to. */
export function allOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
