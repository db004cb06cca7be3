import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const RANGE = /(\d+(?:\.\d+)?)([-－~～–—―]{1,2})(\d+(?:\.\d+)?)(%|％|‰|万亿|万|亿)/y;

/** 5-10%, 13～17万元: each end of a range has its % or 万 (GB/T 15835-2011: 15%～30%, not 15～30%). */
export const rangeUnit: ParagraphRule = {
  code: 'range-unit',
  category: 'figures',
  severity: 'warning',
  title: '数值范围的前一个数缺百分号或“万”“亿”',
  source: 'GB/T 15835—2011',
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

export const about: About = {
  shows: '5-10%、13～17万元',
  wrong: [
    { text: '增长⟦5-10%⟧', says: '范围的两个数都要带“%”，应写作“5%-10%”。', becomes: '增长5%-10%' },
    {
      text: '投资⟦13～17万⟧元',
      says: '范围的两个数都要带“万”，应写作“13万～17万”。',
      becomes: '投资13万～17万元',
    },
    { text: '约⟦4.5—5%⟧', says: '范围的两个数都要带“%”，应写作“4.5%—5%”。', becomes: '约4.5%—5%' },
    { text: '⟦9-16亿⟧', says: '范围的两个数都要带“亿”，应写作“9亿-16亿”。', becomes: '9亿-16亿' },
    { text: '下降⟦0.5-1‰⟧', says: '范围的两个数都要带“‰”，应写作“0.5‰-1‰”。', becomes: '下降0.5‰-1‰' },
    {
      text: '产值⟦5—8万亿⟧',
      says: '范围的两个数都要带“万亿”，应写作“5万亿—8万亿”。',
      becomes: '产值5万亿—8万亿',
    },
    {
      text: '⟦1－2%⟧，⟦1~2%⟧，⟦1–2%⟧，⟦1―2%⟧，⟦1--2%⟧',
      says: [
        '范围的两个数都要带“%”，应写作“1%－2%”。',
        '范围的两个数都要带“%”，应写作“1%~2%”。',
        '范围的两个数都要带“%”，应写作“1%–2%”。',
        '范围的两个数都要带“%”，应写作“1%―2%”。',
        '范围的两个数都要带“%”，应写作“1%--2%”。',
      ],
      becomes: '1%－2%，1%~2%，1%–2%，1%―2%，1%--2%',
    },
    { text: '增长⟦5-10％⟧', says: '范围的两个数都要带“％”，应写作“5％-10％”。', becomes: '增长5％-10％' },
    {
      text: '增长⟦5.25-10.75%⟧',
      says: '范围的两个数都要带“%”，应写作“5.25%-10.75%”。',
      becomes: '增长5.25%-10.75%',
    },
  ],
  right: [
    '增长5%-10%',
    {
      text: '⟦2025-2030⟧年',
      says: [{ message: '起止年份用一字线连接，应写作“2025—2030”。', code: 'year-range' }],
    },
    '3-5个',
    '拨打010-8888万',
    'GB/T9704-2012',
    '10-5%',
    '5%～10%',
    '2.5-3公里',
    '5-5%',
    'A5-10%',
    '按1-3-5%分档',
    '.5-10%、-5-10%、z5-10%、第05-10%',
    '甲-10%',
  ],
};
