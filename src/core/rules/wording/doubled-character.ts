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
