/**
 * How likely a continuation is in texts that were not counted. What was counted promises too much, the more the shorter the
 * context and the longer the continuation is, and where few documents say so.
 */

/** What was counted of a continuation behind a context. */
export interface Evidence {
  /** Interpolated. From 0 to 1. */
  readonly probability: number;
  /** Lengths of both. UTF-16 units. */
  readonly context: number;
  readonly continuation: number;
  /** In how many documents the context stands, and in how many of them with the continuation. */
  readonly documents: number;
  readonly agreeing: number;
}

/** What is known about a continuation; the weights are in the same order. */
export type Signs = readonly number[];

/** By `npm run lexicon -- --fit`, on texts that were left out. */
const WEIGHTS: Signs = [-0.078, 0.665, 0.12, -0.611, 0.398, -0.435];

/** Counts are never sure. */
const SURE = 0.98;

export const signsOf = ({ probability, context, continuation, documents, agreeing }: Evidence): Signs => {
  const sure = Math.min(SURE, probability);
  return [
    1,
    Math.log(sure / (1 - sure)),
    context,
    Math.log(continuation),
    Math.log(agreeing),
    Math.log(documents),
  ];
};

export function calibrated(evidence: Evidence): number {
  if (evidence.probability <= 0) return 0;
  const signs = signsOf(evidence);
  const sum = signs.reduce((all, sign, index) => all + sign * WEIGHTS[index]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
