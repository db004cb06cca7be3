/**
 * How likely a continuation is in texts that were not counted. What was counted promises too much, the more the shorter the
 * context and the longer the continuation is.
 */

/** What is known about a continuation; the weights are in the same order. */
export type Signs = readonly number[];

/** By `npm run lexicon -- --fit`, on texts that were left out. */
const WEIGHTS: Signs = [-0.5, 0.839, 0.157, -0.337];

/** Counts are never sure. */
const SURE = 0.98;

/** `probability` as it was counted; lengths of context and continuation in UTF-16 units. */
export const signsOf = (probability: number, context: number, continuation: number): Signs => {
  const sure = Math.min(SURE, probability);
  return [1, Math.log(sure / (1 - sure)), context, Math.log(continuation)];
};

export function calibrated(probability: number, context: number, continuation: number): number {
  if (probability <= 0) return 0;
  const signs = signsOf(probability, context, continuation);
  const sum = signs.reduce((all, sign, index) => all + sign * WEIGHTS[index]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
