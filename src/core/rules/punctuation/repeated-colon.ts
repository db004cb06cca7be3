import { enclosed } from '../../report/pairs';
import { spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { SINGLE_MARKS } from './doubled-punctuation';

/** What ends the reach of a colon; fields in a line (时间：… 地点：…) have blanks between them. */
const END = /[。！？；“”‘’）《》 \u3000\t]/;
/** What a sentence goes on with behind its colon. */
const GOES_ON = /[，、]/;

/** Colons further apart than this stand in a list or an enumeration rather than in one sentence. UTF-16 units. */
const MAX_REACH = 120;

/** The names of fields that stand in a row: 联系人：…，电话：… */
const FIELD = /(?:电话|手机|传真|邮箱|邮编|网址|地址|时间|地点|单位|部门|账号|范围|编号|人)$/;

/** Two colons in one sentence: the first one's reach would hold the second (GB/T 15834-2011: 一个句子内部一般不应套用冒号). */
export const repeatedColon: ParagraphRule = {
  code: 'repeated-colon',
  category: 'punctuation',
  severity: 'hint',
  title: '一句话里用了两个冒号',
  source: 'GB/T 15834—2011 4.7',
  triggers: ['：'],
  scan(paragraph, places) {
    const { text, textEnd } = paragraph;
    const colons = places.filter((at) => !SINGLE_MARKS.includes(text[at - 1]!) && !isInFigure(text, at));
    let brackets: Span[] | undefined;
    return colons.flatMap((at, i) => {
      const first = colons[i - 1];
      if (first === undefined || at - first > MAX_REACH) return [];
      // Fields in brackets (责任部门：…，适用范围：…) are a list, not a sentence.
      brackets ??= enclosed(paragraph, (shape) => shape === '（');
      if (spanAt(brackets, at)) return [];
      const between = text.slice(first, at);
      if (END.test(between) || !GOES_ON.test(between) || FIELD.test(between)) return [];
      // What a colon at the end of its paragraph announces stands below.
      if (at + 1 === textEnd) return [];
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

/** 8：30, 3：1: a time or a ratio, whose colon stands in no sentence. */
const isInFigure = (text: string, at: number): boolean => /^\d：\d/.test(text.slice(at - 1, at + 2));

export const about: About = {
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
    {
      text: '会议要求⟪：⟫抓好甲、乙，重点是⟦：⟧稳。',
      says: [{ message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' }],
    },
    {
      text: '会议要求⟪：⟫8点开工，重点有3⟦：⟧安全、质量、工期。',
      says: [{ message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' }],
    },
    {
      text: '会议强调⟪：⟫抓发展、要靠人才⟦：⟧引育并重。',
      says: [{ message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' }],
    },
    {
      text: '会议要求⟪：⟫抓好汛前排查、物资储备和队伍演练，逐座水库落实行政、技术、巡查三个责任人，对病险堤段立即除险加固，把沿河低洼村组的转移路线画到图上，备足冲锋舟与救生衣，严格执行值班制度，遇有险情先处置后报告，确保安全度过主汛期，请各乡镇记住，今年的重点是⟦：⟧保堤护村。',
      says: [{ message: '一句话里有两个冒号，请改用逗号或者分成两句。', related: '前一个冒号' }],
    },
  ],
  right: [
    '联系人：张三，电话：888，邮箱：a@b.cn。',
    '报名：7月1日上午8：30—11：30，下午14：00—17：00。',
    '会议要求：配备教师，师生比1：13。',
    '时间：9时 地点：三楼',
    '会议要求：抓好落实。重点是：稳就业。',
    '会议要求：抓好汛前排查、物资储备和队伍演练，逐座水库落实行政、技术、巡查三个责任人，对病险堤段立即除险加固，把沿河低洼村组的转移路线画到图上，备足冲锋舟与救生衣，严格执行值班制度，遇有险情先处置后报告，确保安全度过主汛期，并请各乡镇记住，今年的重点是：保堤护村。',
    '（责任部门：甲局，适用范围：全市）',
    '会议要求：“抓好，要点：稳。”',
    '一、甲：乙\n二、丙：丁',
    '现报告如下，要点：',
    '会议要求：抓好落实！全年任务，重点是：稳就业。',
    '会议要求：抓好什么？全年任务，重点是：稳就业。',
    '会议要求：抓好落实；全年任务，重点是：稳就业。',
    '“主题：学习、交流”活动的重点是：稳就业。',
    '会议要求：抓好“两件事、重点是：稳就业”。',
    '‘主题：学习、交流’活动的重点是：稳就业。',
    '会议要求：抓好‘两件事、重点是：稳就业’。',
    '（主题：学习、交流）活动的重点是：稳就业。',
    '会议要求：抓好（两件事、重点是：稳就业）。',
    '《主题：学习、交流》的重点是：稳就业。',
    '会议印发：《两件事、重点是：稳就业》。',
    '联系人：张三，电话：1，手机：2，传真：3，邮箱：4，邮编：5，网址：6，地址：7。',
    '会议安排：甲，时间：9时，地点：三楼，单位：甲局，部门：乙科，账号：8，范围：全市，编号：9，负责人：李四。',
    '会议要求：抓好两件事，主要做法是：',
    '议程：学习，讨论 主持：张三同志。',
    '议程：学习，讨论　主持：张三同志。',
    '议程：学习，讨论\t主持：张三同志。',
    '会议要求：重点是：稳就业。',
    {
      text: '会议要求：抓好两件事⟦，：⟧稳就业。',
      says: [{ message: '“，：”连用，应只留一个标点。', code: 'doubled-punctuation' }],
    },
    '（甲局：审批、备案，乙局：监管）',
    '会议要求：抓好一、二两项。重点是：稳就业。',
    '会议要求：抓好两件事，主要做法是：  \n一、稳就业。',
  ],
};
