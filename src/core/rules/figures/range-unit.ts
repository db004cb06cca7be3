import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const RANGE = /(\d+(?:\.\d+)?)([-－~～–—―]{1,2})(\d+(?:\.\d+)?)(%|％|‰|万亿|万|亿)/y;

/** 5-10%, 13～17万元: each end of a range has its % or 万 (GB/T 15835-2011: 15%～30%, not 15～30%). */
export const rangeUnit: ParagraphRule = {
  code: 'range-unit',
  category: 'figures',
  severity: 'warning',
  title: '数值范围的前一个数缺百分号或“万”“亿”',
  triggers: [...'-－~～–—―'],
  scan: ({ text }, places) =>
    places.flatMap((dash) => {
      const start = figureStart(text, dash);
      if (start === dash) return [];
      if (/[A-Za-z\d.-]/.test(text[start - 1] ?? '') || /^0\d/.test(text.slice(start, start + 2))) return [];
      RANGE.lastIndex = start;
      const match = RANGE.exec(text);
      if (!match) return [];
      const [whole, low, , high, unit] = match;
      if (Number(low) >= Number(high)) return [];
      const at = start + low!.length;
      return [
        {
          start,
          end: start + whole.length,
          message: `范围的两个数都要带“${unit}”，应写作“${low}${unit}${whole.slice(low!.length)}”。`,
          fix: [{ start: at, end: at, text: unit! }],
          safe: false,
        },
      ];
    }),
};
