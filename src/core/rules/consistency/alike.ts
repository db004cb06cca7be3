import { lookAlikeInNames, soundAlike } from '../../formulas/pinyin';

/** Characters that sound or look alike, and yet tell names apart: 第四 and 第十, 甲 and 乙, 乡 and 县. */
const TELLING = ['一乙', '四十', '乡县'];

/** Whether one of two characters may have been typed for the other: they sound or look alike, and do not tell names apart. */
export const mayBeMistyped = (a: string, b: string): boolean =>
  a !== b &&
  !TELLING.some((group) => group.includes(a) && group.includes(b)) &&
  (soundAlike(a, b) || lookAlikeInNames(a, b));

/** The only index at which two texts of one length differ; undefined where they differ in none or several. */
export function onlyDifference(a: string, b: string): number | undefined {
  if (a.length !== b.length) return undefined;
  let at: number | undefined;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (at !== undefined) return undefined;
    at = i;
  }
  return at;
}
