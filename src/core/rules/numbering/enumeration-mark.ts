import type { EnumerationItem } from '../../report/model';
import { skipBlanks } from '../../text/characters';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/**
 * 一是， 一是： 一是、: 一是 runs straight on into its clause (GB/T 15834-2011 B.3.7). Behind 第一 and 首先 stands a comma
 * (B.3.1).
 */
export const enumerationMark: ReportRule = {
  code: 'enumeration-mark',
  category: 'numbering',
  severity: 'error',
  title: '“一是”“一要”“第一，”后误用标点',
  source: 'GB/T 15834—2011 B.3.1、B.3.7',
  check({ text, enumerations }) {
    const found: Found[] = [];
    for (const { items } of enumerations) {
      for (const [i, item] of items.entries()) {
        const { word, start, end } = item;
        if (word === '第' || word === '首先') {
          const isNamedAlong = items[i + 1]?.start === end || items[i - 1]?.end === start;
          if (text[end - 1] === '、' && !isNamedAlong) found.push(rankSlip(text, item));
          continue;
        }
        const at = skipBlanks(text, end, end + 2);
        const mark = text.charAt(at);
        if (mark === '' || !'，,：:、'.includes(mark)) continue;
        found.push({
          start,
          end: at + 1,
          message: `“${text.slice(start, end)}”后不用“${mark}”，直接写内容。`,
          fix: [{ start: end, end: at + 1, text: '' }],
        });
      }
    }
    return found;
  },
};

/** 第一、 and 首先、 */
function rankSlip(text: string, { word, start, end }: EnumerationItem): Found {
  const mark = end - 1;
  const written = text.slice(start, mark);
  return {
    start,
    end,
    message: `“${written}、”应写作“${written}，”：“${word === '第' ? '第一”“第二' : '首先”“其次'}”后用逗号。`,
    fix: [{ start: mark, end, text: '，' }],
  };
}

export const about: About = {
  shows: '“一是，”“一是：”',
  wrong: [
    {
      text: '⟦一是，⟧抓机制。二是抓队伍。⟦三是：⟧抓保障。',
      says: ['“一是”后不用“，”，直接写内容。', '“三是”后不用“：”，直接写内容。'],
      becomes: '一是抓机制。二是抓队伍。三是抓保障。',
      unasked: true,
    },
    {
      text: '⟦一要：⟧抓学习。⟦二要、⟧抓落实。',
      says: ['“一要”后不用“：”，直接写内容。', '“二要”后不用“、”，直接写内容。'],
      becomes: '一要抓学习。二要抓落实。',
      unasked: true,
    },
    {
      text: '⟦第一、⟧抓机制。⟦第二、⟧抓队伍。',
      says: [
        '“第一、”应写作“第一，”：“第一”“第二”后用逗号。',
        '“第二、”应写作“第二，”：“第一”“第二”后用逗号。',
      ],
      becomes: '第一，抓机制。第二，抓队伍。',
      unasked: true,
    },
    {
      text: '⟦首先、⟧抓学习。⟦其次、⟧抓落实。最后，抓督查。',
      says: [
        '“首先、”应写作“首先，”：“首先”“其次”后用逗号。',
        '“其次、”应写作“其次，”：“首先”“其次”后用逗号。',
      ],
      becomes: '首先，抓学习。其次，抓落实。最后，抓督查。',
      unasked: true,
    },
    {
      text: '⟦一是 ，⟧抓机制。二是抓队伍。',
      says: '“一是”后不用“，”，直接写内容。',
      becomes: '一是抓机制。二是抓队伍。',
      unasked: true,
    },
    {
      text: '⟦一是⟦:⟧⟧抓项目。二是抓服务。',
      says: [
        '“一是”后不用“:”，直接写内容。',
        { message: '中文里的“:”应为全角“：”。', code: 'halfwidth-punctuation' },
      ],
      becomes: '一是抓项目。二是抓服务。',
      unasked: true,
    },
  ],
  right: [
    '一是抓机制。二是抓队伍。',
    '第一，抓机制。第二，抓队伍。',
    '第一、第二，两项任务已经完成。',
    '高一年级：第一、三项必做。高二年级：第二、四项必做。',
    '按照实施方案，首先、其次、最后三个环节都已明确责任人。',
    '首先，抓学习。其次，抓落实。',
    '第一、第二，两项抓落实。第三，抓队伍。第四，抓保障。',
  ],
};
