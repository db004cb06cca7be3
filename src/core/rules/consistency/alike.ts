import { lookAlikeInNames, soundAlike } from '../../formulas/pinyin';

/** Characters of which one for another makes another name, and no slip: 东村 and 西村, 第四 and 第十, 县 and 镇. */
const TELLING = [
  '0123456789一二三四五六七八九十百千万两〇零甲乙丙丁',
  '东南西北中上下左右前后内外',
  '大小新老旧正副总分',
  '省市县区州乡镇村街社',
  '和与及同',
];

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
