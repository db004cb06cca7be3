import { enclosed } from '../../report/pairs';
import { spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { SINGLE_MARKS } from './doubled-punctuation';

/** What ends the reach of a colon. */
const END = /[。！？；“”‘’（）《》\n\r]/;

/** The names of fields that stand in a row: 联系人：…，电话：… */
const FIELD = /(?:电话|手机|传真|邮箱|邮编|网址|地址|时间|地点|单位|部门|账号|范围|编号|人)$/;

/** Two colons in one sentence: the first one's reach would hold the second (GB/T 15834-2011: 一个句子内部一般不应套用冒号). */
export const repeatedColon: ParagraphRule = {
  code: 'repeated-colon',
  category: 'punctuation',
  severity: 'hint',
  title: '一句话里用了两个冒号',
  triggers: ['：'],
  scan(paragraph, places) {
    const { text, textEnd } = paragraph;
    const colons = places.filter((at) => !SINGLE_MARKS.includes(text[at - 1] ?? ' '));
    let brackets: Span[] | undefined;
    return colons.flatMap((at, i) => {
      const first = colons[i - 1];
      if (first === undefined || at - first < 3 || at - first > 120) return [];
      // Fields in brackets (责任部门：…，适用范围：…) are a list, not a sentence.
      brackets ??= enclosed(paragraph, (shape) => shape === '（');
      if (spanAt(brackets, at)) return [];
      if (END.test(text.slice(first + 1, at))) return [];
      if (FIELD.test(text.slice(Math.max(first, at - 4), at))) return [];
      // A line of fields (时间：… 地点：…), and a colon that ends its paragraph, are no sentence of this kind.
      if (at + 1 >= textEnd) return [];
      if (/[ \u3000\t]/.test(text.slice(first + 1, at)) || !/[，、]/.test(text.slice(first + 1, at)))
        return [];
      return [
        {
          start: at,
          end: at + 1,
          message: '一句话里有两个冒号，请改用逗号或者分成两句。',
          related: [{ start: first, end: first + 1, message: '前一个冒号' }],
        },
      ];
    });
  },
};

export const about: About = {
  source: 'GB/T 15834—2011 4.7',
  shows: '会议要求：……，重点是：……',
  wrong: [
    {
      text: '会议要求⟪：⟫抓好两件事，重点是⟦：⟧稳就业、保民生。',
      says: [{ message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' }],
    },
    {
      text: '会议要求⟪1|：⟫抓好甲、乙两件事，重点是⟦⟪2|：⟫⟧稳就业，关键是⟦：⟧保民生。',
      says: [
        { message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' },
        { message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' },
      ],
    },
  ],
  right: [
    '联系人：张三，电话：888，邮箱：a@b.cn。',
    '时间：9时 地点：三楼',
    '会议要求：抓好落实。重点是：稳就业。',
    '（责任部门：甲局，适用范围：全市）',
    '会议要求：“抓好，要点：稳。”',
    '一、甲：乙\n二、丙：丁',
    '现报告如下，要点：',
  ],
};
