import { entryWords } from '../../report/documentParts/contents';
import type { Report } from '../../report/model';
import { hanTens } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/** The 目录 names a heading otherwise than it stands in the text: told once, with all places. */
export const contentsMismatch: ReportRule = {
  code: 'contents-mismatch',
  category: 'form',
  severity: 'information',
  title: '目录与正文标题不一致',
  source: '目录照正文编',
  check: (report) => {
    const entries = entriesOf(report);
    if (entries.length === 0) return [];
    const headings = headingsOf(report);
    const missing = entries.filter(({ words }) => !headings.has(words));
    // Where most differ the 目录 is of another kind than its text.
    if (missing.length === 0 || missing.length * 2 > entries.length) return [];
    const [first, ...others] = missing;
    const { start, end } = first!;
    return [
      {
        start,
        end,
        message: `目录中有${missing.length}处与正文标题不一致，请核对，或在定稿后重新生成目录。`,
        ...(others.length > 0 && {
          related: others.map((entry) => ({ start: entry.start, end: entry.end, message: '这一条也不一致' })),
        }),
      },
    ];
  },
};

const BEGINS_ORDINAL = new RegExp(String.raw`^(?:第?[${hanTens}]|[（(\d])`);

/** Entries with an ordinal, by what they say. */
function entriesOf({ text, parts }: Report): (Span & { readonly words: string })[] {
  return parts.flatMap(({ role, start, end }) => {
    if (role !== 'contents') return [];
    const words = text.slice(start, end);
    if (!BEGINS_ORDINAL.test(words)) return [];
    return [{ start, end, words: sameWidth(entryWords(words)) }];
  });
}

/** What stands on lines of their own, and the sentences that run-in headings begin with. */
function headingsOf({ lines, parts }: Report): ReadonlySet<string> {
  const listed = new Set(parts.filter(({ role }) => role === 'contents').map(({ line }) => line));
  const words = new Set<string>();
  for (const { number, paragraph } of lines) {
    if (listed.has(number)) continue;
    const { text, textStart, textEnd } = paragraph;
    const stop = text.indexOf('。', textStart);
    const end = stop < 0 ? textEnd : stop;
    if (end - textStart <= MAX_HEADING) words.add(sameWidth(entryWords(text.slice(textStart, end))));
  }
  return words;
}

const MAX_HEADING = 100;

/** Brackets and digits of either width are the same words. */
const sameWidth = (words: string): string => words.normalize('NFKC');

export const about: About = {
  shows: '目录里的标题和正文里的不同',
  wrong: [
    {
      text: '工作规划\n目录\n一、成绩\t1\n⟦二、不足\t2⟧\n三、打算\t3\n一、成绩\n好。\n二、问题\n有。\n三、打算\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
    {
      text: '工作规划\n目录\n一、甲 1\n⟦二、乙 2⟧\n三、丙 3\n⟪四、丁 4⟫\n一、甲\n好。\n二、已\n好。\n三、丙\n好。\n四、了\n好。',
      says: [
        {
          message: '目录中有2处与正文标题不一致，请核对，或在定稿后重新生成目录。',
          related: '这一条也不一致',
        },
      ],
    },
    {
      text: '工作规划\n目录\n一、成绩\t1\n二、问题\t2\n⟦三、计划\t3⟧\n⟪四、不足\t4⟫\n一、成绩。好。\n二、问题。有。\n三、打算\n干。\n四、短处\n无。',
      says: [
        {
          message: '目录中有2处与正文标题不一致，请核对，或在定稿后重新生成目录。',
          related: '这一条也不一致',
        },
      ],
    },
    {
      text: '工作规划\n目录\n前言\t1\n第一章　总则\t1\n⟦第二章　职责\t2⟧\n第三章　附则\t3\n第一章　总则\n好。\n第二章　权责\n有。\n第三章　附则\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
    {
      text: '工作规划\n目录\n（一）成绩\t1\n⟦（二）不足\t2⟧\n（三）打算\t3\n（一）成绩\n好。\n（二）问题\n有。\n（三）打算\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
    {
      text: '工作规划\n目录\n1.成绩\t1\n⟦2.不足\t2⟧\n3.打算\t3\n1.成绩\n好。\n2.问题\n有。\n3.打算\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
    {
      text: '工作规划\n目录\n十一、成绩\t1\n⟦十二、不足\t2⟧\n十三、打算\t3\n十一、成绩\n好。\n十二、问题\n有。\n十三、打算\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
    {
      text: '工作规划\n目录\n前言\t1\n一、成绩\t1\n⟦二、不足\t2⟧\n前言\n好。\n一、成绩\n有。\n二、问题\n干。',
      says: '目录中有1处与正文标题不一致，请核对，或在定稿后重新生成目录。',
    },
  ],
  right: [
    '工作规划\n目录\n一、成绩\t1\n二、问题\t2\n三、打算\t3\n一、成绩\n好。\n二、问题\n有。\n三、打算\n干。',
    '工作规划\n目录\n一、甲\t1\n二、乙\t2\n三、打算\t3\n一、成绩\n好。\n二、问题\n有。\n三、打算\n干。',
    '工作规划\n一、成绩\n好。',
    {
      text: '工作规划\n目录\n一、成绩1\t1\n二、不足\t2\n三、打算\t3\n一、成绩⟦１⟧\n好。\n二、不足\n有。\n三、打算\n干。',
      says: [{ message: '“１”应为半角“1”。', code: 'fullwidth-alphanumeric' }],
    },
    '工作规划\n目录\n一、成绩\t1\n二、不足\t2\n三、打算\t3\n四、建议\t4\n一、成绩\n好。\n二、问题\n有。\n三、计划\n干。\n四、意见\n无。',
  ],
};
