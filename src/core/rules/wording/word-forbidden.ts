import type { About } from '../engine/about';
import type { ListRule } from '../engine/rule';
import { wrongWordings } from './listed';

/** What must not be used, as the office's own list has it. */
export const wordForbidden: ListRule = {
  code: 'word-forbidden',
  category: 'wording',
  severity: 'error',
  title: '本单位用词表：禁用词',
  source: '本单位用词表',
  judgeMet: (_, met) =>
    wrongWordings(
      met,
      'forbidden',
      ({ text, other }) => `“${text}”是本单位的禁用词${other === '' ? '' : `，应写作“${other}”`}`,
    ),
};

export const about: About = {
  shows: '同上',
  words: [
    { wrong: '农民工' },
    { wrong: '钉子户', right: '未签约住户', level: '禁用', note: '宣传部门要求' },
    { wrong: '盲流', level: 'warning' },
    { right: '农民工工资' },
  ],
  wrong: [
    { text: '招录⟦农民工⟧20人。', says: '“农民工”是本单位的禁用词。' },
    {
      text: '走访⟦钉子户⟧。',
      says: '“钉子户”是本单位的禁用词，应写作“未签约住户”（宣传部门要求）。',
      becomes: '走访未签约住户。',
    },
    { text: '清理⟦盲流⟧。', says: [{ message: '“盲流”是本单位的禁用词。', severity: 'warning' }] },
  ],
  right: ['保障农民工工资支付。', '招录务工人员20人。'],
};
