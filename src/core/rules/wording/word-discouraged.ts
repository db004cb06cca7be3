import type { About } from '../engine/about';
import type { ListRule } from '../engine/rule';
import { wrongWordings } from './listed';

/** What had better not be used, as the office's own list has it. */
export const wordDiscouraged: ListRule = {
  code: 'word-discouraged',
  category: 'wording',
  severity: 'information',
  title: '本单位用词表：慎用词',
  source: '本单位用词表',
  judgeMet: (_, met) =>
    wrongWordings(
      met,
      'discouraged',
      ({ text, other }) => `“${text}”是本单位的慎用词${other === '' ? '' : `，可改为“${other}”`}`,
    ),
};

export const about: About = {
  shows: '同上',
  words: [
    { wrong: '搞好', level: 'hint' },
    { wrong: '抓手', level: '慎用', right: '载体' },
    { wrong: '打造', level: 'information', note: '少用' },
  ],
  wrong: [
    { text: '⟦搞好⟧服务。', says: [{ message: '“搞好”是本单位的慎用词。', severity: 'hint' }] },
    {
      text: '以活动为⟦抓手⟧。',
      says: '“抓手”是本单位的慎用词，可改为“载体”。',
      becomes: '以活动为载体。',
    },
    { text: '⟦打造⟧平台。', says: '“打造”是本单位的慎用词（少用）。' },
  ],
  right: ['做好服务，以活动为载体。'],
};
