import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

/** 5月8号 ends here or a clause goes on; 5月8号文件, 5月1号线 name something else. */
const DAY =
  /月(?:0?[1-9]|[12]\d|3[01])号(?=[，。；、：！？）)”\s]|[之以]?[前后]|[至到起止晚早上下中凌召开举]|$)/my;

/** 5月8号 for 5月8日: 号 is how one speaks. */
export const dayWord: ParagraphRule = {
  code: 'day-word',
  category: 'figures',
  severity: 'warning',
  title: '日期中的“日”写成了“号”',
  source: 'GB/T 9704—2012 7.3.5.4',
  triggers: ['月'],
  scan: ({ text }, places) =>
    places.flatMap((month) => {
      const start = figureStart(text, month);
      if (start === month || month - start > 2) return [];
      DAY.lastIndex = month;
      const match = DAY.exec(text);
      if (!match) return [];
      const at = month + match[0].length - 1;
      return [
        {
          start,
          end: at + 1,
          message: `书面日期用“日”，应写作“${text.slice(start, at)}日”。`,
          fix: [{ start: at, end: at + 1, text: '日' }],
          safe: false,
        },
      ];
    }),
};

export const about: About = {
  shows: '5月8号',
  wrong: [
    { text: '⟦5月8号⟧召开会议', says: '书面日期用“日”，应写作“5月8日”。', becomes: '5月8日召开会议' },
    { text: '截至⟦6月30号⟧，', says: '书面日期用“日”，应写作“6月30日”。', becomes: '截至6月30日，' },
    { text: '于⟦5月8号⟧\n召开', says: '书面日期用“日”，应写作“5月8日”。', becomes: '于5月8日\n召开' },
    {
      text: '⟦12月31号⟧之前办结。',
      says: '书面日期用“日”，应写作“12月31日”。',
      becomes: '12月31日之前办结。',
    },
    {
      text: '⟦5月8号⟧前、⟦5月8号⟧后、⟦5月8号⟧之前、⟦5月8号⟧之后、⟦5月8号⟧以前、⟦5月8号⟧以后、⟦5月8号⟧至今、⟦5月8号⟧到校、⟦5月8号⟧起、⟦5月8号⟧止、⟦5月8号⟧晚、⟦5月8号⟧早、⟦5月8号⟧上午、⟦5月8号⟧下午、⟦5月8号⟧中午、⟦5月8号⟧凌晨、⟦5月8号⟧开会、⟦5月8号⟧举行',
      says: '书面日期用“日”，应写作“5月8日”。',
      becomes:
        '5月8日前、5月8日后、5月8日之前、5月8日之后、5月8日以前、5月8日以后、5月8日至今、5月8日到校、5月8日起、5月8日止、5月8日晚、5月8日早、5月8日上午、5月8日下午、5月8日中午、5月8日凌晨、5月8日开会、5月8日举行',
    },
    {
      text: '“⟦5月8号⟧”（⟦5月8号⟧）⟦5月8号⟧；⟦5月8号⟧、⟦5月8号⟧：⟦5月8号⟧！⟦5月8号⟧？⟦5月8号⟧ ⟦5月8号⟧。',
      says: '书面日期用“日”，应写作“5月8日”。',
      becomes: '“5月8日”（5月8日）5月8日；5月8日、5月8日：5月8日！5月8日？5月8日 5月8日。',
    },
    {
      text: '⟦5月18号⟧，⟦5月29号⟧，⟦5月30号⟧，⟦5月31号⟧，⟦5月9号⟧，⟦5月1号⟧',
      says: [
        '书面日期用“日”，应写作“5月18日”。',
        '书面日期用“日”，应写作“5月29日”。',
        '书面日期用“日”，应写作“5月30日”。',
        '书面日期用“日”，应写作“5月31日”。',
        '书面日期用“日”，应写作“5月9日”。',
        '书面日期用“日”，应写作“5月1日”。',
      ],
      becomes: '5月18日，5月29日，5月30日，5月31日，5月9日，5月1日',
    },
  ],
  right: [
    '5月8日召开会议',
    '5月1号线开通',
    '5月12号文件',
    '6月8号楼封顶',
    '2026年5月',
    '某月8号，',
    '5月32号，',
    '5月0号，',
    '5月8号之一',
    '编号125月8号。',
  ],
};
