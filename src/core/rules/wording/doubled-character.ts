import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';

/**
 * 的的 了了 是是 与与 对对, unless a word begins with the second or ends with the first: 了了解, 对对方, 与与会,
 * 目的的, 实事求是是, 反对对, 参与与 are right, and so are 不了了之, 疙瘩了了， and 是是非非. Other doubled characters (在在,
 * 和和, 并并) mostly meet rightly.
 */
const DOUBLED =
  /(?<![目标])的的(?!确|士)|(?<!不)了了(?![，。；、！？]|解|然|结|却|断|事|局|如|不|心|一桩|此)|(?<!求|国|自以为)是是(?!非|否)|(?<![参给赠授赋付施])与与(?!会|其|否|日|世|时|众)|(?<![反面针应相绝校核敌作成配结查比])对对(?!方|口|象|手|联|应|比|外|内|策|照|接|账|岸|立|子|台|于|准|标|阵|症|华|美|冲|话|抗|称|调|换|齐|偶|答|待|港|澳|越|日|俄|欧)/g;

export const doubledCharacter: ParagraphRule = {
  code: 'doubled-character',
  category: 'wording',
  severity: 'warning',
  title: '叠字',
  triggers: ['的的', '了了', '是是', '与与', '对对'],
  scope: 'file',
  scan: ({ text }) =>
    [...text.matchAll(DOUBLED)].map(({ 0: pair, index }) => ({
      start: index,
      end: index + 2,
      message: `“${pair}”多写了一个“${pair[0]}”。`,
      fix: [{ start: index, end: index + 1, text: '' }],
      safe: false,
    })),
};

export const about: About = {
  source: '《党政机关公文处理工作条例》第十九条',
  shows: '的的、了了、是是、与与、对对',
  wrong: [
    { text: '取得了明显⟦的的⟧成效', says: '“的的”多写了一个“的”。', becomes: '取得了明显的成效' },
    { text: '开展⟦了了⟧三次检查', says: '“了了”多写了一个“了”。', becomes: '开展了三次检查' },
    { text: '根本原因⟦是是⟧认识不足', says: '“是是”多写了一个“是”。', becomes: '根本原因是认识不足' },
    { text: '党建⟦与与⟧业务融合', says: '“与与”多写了一个“与”。', becomes: '党建与业务融合' },
    { text: '要⟦对对⟧重点企业走访', says: '“对对”多写了一个“对”。', becomes: '要对重点企业走访' },
    {
      text: '取得⟦的的⟧成效，开展⟦了了⟧检查',
      says: ['“的的”多写了一个“的”。', '“了了”多写了一个“了”。'],
      becomes: '取得的成效，开展了检查',
    },
    {
      text: '---\n标题: 关于工作情况⟦的的⟧报告\n---\n正文在此。',
      says: '“的的”多写了一个“的”。',
      becomes: '---\n标题: 关于工作情况的报告\n---\n正文在此。',
    },
  ],
  right: [
    '心里的疙瘩了了，干活也有劲了',
    '的的确确做了工作',
    '以提质为目的的改革',
    '会议听取了了解到的情况',
    '此事不能不了了之',
    '取得了了不起的成绩，总算了了一桩心事',
    '要分清是是非非',
    '领导与与会代表合影',
    '主动对对方提出的问题作出回应',
    '加大对对口支援地区的投入',
    '实事求是是做好工作的前提，自以为是是要不得的',
    '反对对外输出隐患，针对对账中的差错，面对对手',
    '参与与企业的对接',
  ],
};
