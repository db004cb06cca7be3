// What goes wrong with a download or a host is for a person to act on: one sentence, no stack.

/** Something the person at the keyboard can put right; its message is a Chinese sentence that says how. */
export class Problem extends Error {}

/** @param {string} line one line of progress */
export function say(line) {
  console.log(`▸ ${line}`);
}

/** @param {unknown} error what went wrong: a problem in its one sentence, anything else with all that is known of it */
export function tell(error) {
  console.error(error instanceof Problem ? `✗ ${error.message}` : error);
}

/**
 * Runs a script's main function and turns its outcome into the exit code.
 * @param {() => Promise<number | void>} main resolves to the exit code; nothing means 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}
