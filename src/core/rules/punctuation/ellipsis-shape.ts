import type { Paragraph } from '../../report/paragraph';
import { isChinese } from '../../text/punctuation';
import { spanAt } from '../../text/search';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ParagraphRule } from '../engine/rule';
import { SINGLE_MARKS } from './doubled-punctuation';

/** `...`, 。。。 or one … for …… (GB/T 15834-2011 4.11), beside Chinese text; leaders of a list of contents are none. */
export const ellipsisShape: ParagraphRule = {
  code: 'ellipsis-shape',
  category: 'punctuation',
  severity: 'warning',
  title: '省略号写法不规范',
  source: 'GB/T 15834—2011 4.11',
  triggers: ['…', '...', '。。。'],
  scan: (paragraph, places) =>
    places.flatMap((start) => {
      const { text } = paragraph;
      const sign = text[start]!;
      if (text[start - 1] === sign) return [];
      let end = start + 1;
      while (text[end] === sign) end++;
      const slips = sign === '。' ? isAlone(text, start, end) : isSlip(paragraph, start, end, sign);
      if (!slips) return [];
      const message = `省略号应为“……”，不写作“${text.slice(start, end)}”。`;
      return [replacedOnRequest({ start, end }, message, '……')];
    }),
  // 完成投资…万元 waits for its figure.
  applies: ({ placeholders }, { start }) => !spanAt(placeholders, start),
};

/** 。。。 with another mark beside it is more than an ellipsis: that is another rule's. */
const isAlone = (text: string, start: number, end: number): boolean =>
  !SINGLE_MARKS.includes(text[start - 1]!) && !SINGLE_MARKS.includes(text[end]!);

function isSlip(paragraph: Paragraph, start: number, end: number, sign: string): boolean {
  const { text, textStart, textEnd } = paragraph;
  const length = end - start;
  // …… stands for an omission, ………… for one of paragraphs; more dots lead to a page number.
  if (sign === '…' ? length !== 1 && length !== 3 : length < 3 || length > 6) return false;
  if (/^[ \u3000]*\d{1,4}$/.test(text.slice(end, textEnd))) return false;
  return start > textStart && isChinese(text.charCodeAt(start - 1));
}

export const about: About = {
  shows: '`...`　。。。',
  wrong: [
    {
      text: '走访企业、社区⟦...⟧收集意见',
      says: '省略号应为“……”，不写作“...”。',
      becomes: '走访企业、社区……收集意见',
    },
    { text: '等等⟦。。。⟧', says: '省略号应为“……”，不写作“。。。”。', becomes: '等等……' },
    { text: '学校、医院⟦…⟧都已覆盖', says: '省略号应为“……”，不写作“…”。', becomes: '学校、医院……都已覆盖' },
    {
      text: '走访甲、乙⟦......⟧收集意见',
      says: '省略号应为“……”，不写作“......”。',
      becomes: '走访甲、乙……收集意见',
    },
    { text: '等等⟦…⟧，不一而足。', says: '省略号应为“……”，不写作“…”。', becomes: '等等……，不一而足。' },
    { text: '收集意见、建议⟦...⟧', says: '省略号应为“……”，不写作“...”。', becomes: '收集意见、建议……' },
    { text: '各单位⟦…⟧12个', says: '省略号应为“……”，不写作“…”。', becomes: '各单位……12个' },
    { text: '走访甲、乙⟦…⟧收集意见', says: '省略号应为“……”，不写作“…”。', becomes: '走访甲、乙……收集意见' },
    { text: '等等⟦………⟧', says: '省略号应为“……”，不写作“………”。', becomes: '等等……' },
    { text: '等等⟦....⟧', says: '省略号应为“……”，不写作“....”。', becomes: '等等……' },
    { text: '有甲等⟦。。。⟧', says: '省略号应为“……”，不写作“。。。”。', becomes: '有甲等……' },
    { text: '⟦。。。⟧甲', says: '省略号应为“……”，不写作“。。。”。', becomes: '……甲' },
    { text: '还有、⟦...⟧等', says: '省略号应为“……”，不写作“...”。', becomes: '还有、……等' },
  ],
  right: [
    '等等……不一而足。',
    '一、总体情况......3',
    '第一章 总则…………12',
    '版本1...2',
    '.5元',
    'a...b',
    { text: '培训⟦…⟧人次', says: [{ message: '待填：人次（培训…人次）', code: 'placeholder' }] },
    {
      text: '还有⟦。。。，⟧再说',
      says: [{ message: '“。。。，”连用，应只留一个标点。', code: 'doubled-punctuation' }],
    },
    '————……',
    '版本a...乙',
    '走访甲、乙.......收集意见',
    '走访甲、乙…………收集意见',
    {
      text: '还有⟦，。。。⟧再说',
      says: [{ message: '“，。。。”连用，应只留一个标点。', code: 'doubled-punctuation' }],
    },
    '各单位…12',
    '各单位… 3',
    '各单位…　3',
    '…收集意见',
    '  ...收集意见',
    '等等..',
  ],
};
