import type { Figure } from '../../../facts/figures/figures';

// How far two figures may be apart for one to be a slip for the other.

/** What rounding takes off or adds, as a part of the figure. */
const MOST_ROUNDED = 0.05;

/** Whether two figures differ as a slip makes them differ, and not by rounding. */
export function areApart(first: Figure, second: Figure): boolean {
  const step = Math.max(first.step, second.step);
  const difference = Math.abs(first.value - second.value);
  // 9.86亿元 is 98600万元; what is counted one by one is exact, and nobody rounds 3.3万亩 to 3万亩 without saying so.
  const isRounded = step > 1 && difference <= step && difference <= MOST_ROUNDED * first.value;
  if (difference === 0 || isRounded) return false;
  return areNear(first.value, second.value) || isDigitSlip(first, second);
}

/** 3260 and 3620, 126 and 128: one digit differs, or two are exchanged; of two digits only the latter is told from chance. */
export function isDigitSlip(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ value, step }) => String(Math.round(value / step)));
  if (one!.length !== other!.length) return false;
  const differing = [...one!].filter((digit, index) => digit !== other![index]).length;
  const areSame = [...one!].sort().join('') === [...other!].sort().join('');
  return (differing === 2 && areSame) || (differing === 1 && one!.length > 2);
}

/** A figure written wrongly, or not brought up to date, is near the right one; others count something else. */
const areNear = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * MOST_APART;
const MOST_APART = 1.5;
