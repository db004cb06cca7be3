import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';
import { runsOf } from '../engine/runs';

/** Marks of which one is enough. */
export const SINGLE_MARKS = '，。、；：？！';
/** Any two of them in a row. */
const CROWDED = [...SINGLE_MARKS].flatMap((first) => [...SINGLE_MARKS].map((second) => first + second));

/** Published texts have no two of these marks in a row; ？！ and ！！ are for strong feeling (GB/T 15834-2011 4.2.3). */
const MEANT = /^(?:[？！]{2,3})$/;

/** 。。 ，， 、， ；。: two marks where one belongs. Which of two different ones belongs there, the writer knows. */
export const doubledPunctuation: ParagraphRule = {
  code: 'doubled-punctuation',
  category: 'punctuation',
  severity: 'error',
  title: '标点重复或连用',
  source: 'GB/T 15834—2011 4.2.3',
  triggers: CROWDED,
  scan: ({ text }, places) =>
    runsOf(places, 2).flatMap(({ start, end }): Found[] => {
      const written = text.slice(start, end);
      if (MEANT.test(written)) return [];
      // 。。。 stands for an ellipsis.
      if (/^。{3,}$/.test(written)) return [];
      const same = new Set(written).size === 1;
      const finding = {
        start,
        end,
        message: same ? `“${written[0]}”重复。` : `“${written}”连用，应只留一个标点。`,
      };
      if (same) return [{ ...finding, fix: [{ start: start + 1, end, text: '' }] }];
      const right = stronger(written);
      return right === undefined
        ? [finding]
        : [{ ...finding, fix: [{ start, end, text: right }], safe: false }];
    }),
};

/** Of a mark inside a sentence and one at its end, the end is meant: 、， → ，and ，。 → 。 */
function stronger(written: string): string | undefined {
  if (written.length !== 2) return undefined;
  const ORDER = '、，；。';
  const [first, second] = [...written].map((mark) => ORDER.indexOf(mark));
  if (first! < 0 || second! < 0) return undefined;
  return ORDER[Math.max(first!, second!)];
}

export const about: About = {
  shows: '。。　，，　、，',
  wrong: [
    { text: '已完成⟦。。⟧下一步', says: '“。”重复。', becomes: '已完成。下一步', unasked: true },
    { text: '甲⟦，，⟧乙⟦、、⟧丙', says: ['“，”重复。', '“、”重复。'], becomes: '甲，乙、丙', unasked: true },
    { text: '目标⟦：：⟧实现', says: '“：”重复。', becomes: '目标：实现', unasked: true },
    { text: '甲⟦、，⟧乙', says: '“、，”连用，应只留一个标点。', becomes: '甲，乙' },
    { text: '完成⟦，。⟧', says: '“，。”连用，应只留一个标点。', becomes: '完成。' },
    { text: '是吗⟦？。⟧', says: '“？。”连用，应只留一个标点。' },
    { text: '还有⟦。。。，⟧明天再办。', says: '“。。。，”连用，应只留一个标点。' },
    { text: '甲⟦，。、⟧乙', says: '“，。、”连用，应只留一个标点。' },
    { text: '甲⟦；，⟧乙', says: '“；，”连用，应只留一个标点。', becomes: '甲；乙' },
    { text: '甲⟦，？⟧乙', says: '“，？”连用，应只留一个标点。' },
    { text: '太好了⟦！！！！⟧', says: '“！”重复。', becomes: '太好了！', unasked: true },
  ],
  right: [
    '真的吗？！太好了！！',
    '太好了！！！',
    '等等……',
    '甲。乙',
    { text: '还有⟦。。。⟧', says: [{ message: '省略号应为“……”，不写作“。。。”。', code: 'ellipsis-shape' }] },
    '|。。|\n|---|',
  ],
};
