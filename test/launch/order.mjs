// The browser tests run in an order of chance, so that no test can lean on what another has left behind. The seed is
// printed, and a run with the same seed has the same order.
import { Problem } from './problem.mjs';

const LARGEST = 2 ** 32 - 1;

/**
 * The seed a person asks for, or one of chance.
 * @param {string | undefined} wanted the environment's GONGWEN_SEED
 * @returns {number} a whole number from 0 to 2³² − 1
 */
export function seedFor(wanted) {
  if (!wanted) return Math.floor(Math.random() * 1_000_000);
  const seed = Number(wanted);
  if (!/^\d+$/.test(wanted) || seed > LARGEST) {
    throw new Problem(`环境变量 GONGWEN_SEED 应是 0～${LARGEST} 之间的整数，现在是“${wanted}”。`);
  }
  return seed;
}

/**
 * The items in the order that belongs to a seed.
 * @template T
 * @param {readonly T[]} items
 * @param {number} seed
 * @returns {T[]}
 */
export function shuffled(items, seed) {
  const out = [...items];
  const next = numbers(seed);
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/**
 * Deals items out so that all shares come to weigh about the same: every one to the share that is the lightest so far,
 * the heaviest first. A share keeps the order of the items.
 * @template T
 * @param {readonly T[]} items
 * @param {readonly number[]} loads what each share weighs before
 * @param {(item: T) => number} weightOf
 * @returns {T[][]} the shares
 */
export function dealt(items, loads, weightOf) {
  const weights = [...loads];
  /** @type {number[]} by the items' places */
  const shareOf = [];
  const heaviestFirst = [...items.keys()].sort((a, b) => weightOf(items[b]) - weightOf(items[a]));
  for (const i of heaviestFirst) {
    const lightest = weights.indexOf(Math.min(...weights));
    weights[lightest] += weightOf(items[i]);
    shareOf[i] = lightest;
  }
  return weights.map((_, share) => items.filter((_, i) => shareOf[i] === share));
}

/**
 * Numbers from 0 to 1 that follow from a seed: mulberry32, for Math.random takes none.
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
