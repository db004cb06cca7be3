import type { EnumerationItem, EnumerationRun } from '../../report/model';
import { inlineSlips } from '../../report/ordinals/inline';
import { repairedNumbers, repairs } from '../../report/ordinals/sequence';
import type { Paragraph } from '../../report/paragraph';
import { toHan } from '../../text/numerals';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';

/** 一是 → 三是, 一要 → 三要, 第一， → 第三，. */
export const enumerationSequence: GatheringRule<Found> = {
  code: 'enumeration-sequence',
  category: 'numbering',
  severity: 'error',
  title: '“一是”“一要”“第一，”等序次不连续、重复或颠倒',
  source: '《党政机关公文处理工作条例》第二十条',
  // The first ordinals that lists inside a paragraph can have.
  triggers: [...[...'一1'].flatMap((first) => [`${first}）`, `${first})`]), '1.', '1．', '①', '其一'],
  scope: 'body',
  scan: slipsInside,
  judge: (report, inside) => [...report.enumerations.flatMap(checkRun), ...inside],
};

function checkRun({ items, reading, certain }: EnumerationRun): Found[] {
  if (items[0]!.word === '首先') return checkWords(items);
  if (reading.cost === 0) return [];
  const repaired = repairedNumbers(reading.judgements);
  const fixes = repairs(reading.judgements, repaired);
  // Whose first item stands elsewhere, its others may be another list's as well.
  const lacksFirst = reading.judgements[0]!.verdict === 'gap';
  return items.flatMap((item, i): Found[] => {
    const judgement = reading.judgements[i]!;
    if (judgement.verdict === 'right') return [];
    const sibling = judgement.goesOn ? items[i - 1] : undefined;
    const marker = written(item, item.ordinal);
    const isGap = judgement.verdict === 'gap';
    const belongs = written(item, isGap ? judgement.expected : repaired[i]!);
    const before = repaired[i - 1]!;
    const after = sibling
      ? `上一项${before === sibling.ordinal ? '是' : '应为'}“${written(sibling, before)}”`
      : '这是第一项';
    const message = isGap
      ? `“${marker}”之前缺“${belongs}”：${after}。请核对是否漏了内容。`
      : `“${marker}”应为“${belongs}”：${after}。`;
    const fix: TextEdit[] = [];
    fixes[i]!.forEach((n, k) => {
      const { numeral, ordinal } = items[i + k]!;
      if (n !== ordinal) fix.push({ ...numeral, text: toHan(n) });
    });
    return [
      {
        start: item.start,
        end: item.end,
        message,
        fix,
        // In a paragraph that does not begin with its item the list may be another one, whose first is lost.
        ...((isGap ||
          !certain ||
          lacksFirst ||
          (sibling && sibling.line !== item.line && !item.atLineStart)) && {
          safe: false,
        }),
        ...(!certain && { severity: 'information' as const }),
        ...(sibling && { related: [{ start: sibling.start, end: sibling.end, message: '上一项' }] }),
      },
    ];
  });
}

/** （一）…；（二）…；（四）…: what is missing there, or stands twice, only the writer can tell. */
function slipsInside(paragraph: Paragraph): Found[] {
  return inlineSlips(paragraph).map(({ before, slip }) => {
    const [marker, last] = [slip, before].map(({ start, end }) => paragraph.text.slice(start, end));
    const isGap = slip.ordinal > before.ordinal;
    return {
      start: slip.start,
      end: slip.end,
      message: isGap
        ? `“${marker}”之前缺一项：上一项是“${last}”。请核对是否漏了内容。`
        : `“${marker}”重复：上一项也是“${last}”。请核对次序。`,
    };
  });
}

const SECOND = 2;
const WORDS: Readonly<Record<number, string>> = { 3: '再次', 4: '最后' };

/**
 * 其次 behind 再次 or 最后. Nothing else can be said of them: 再次 may be left out or come twice, and in a closing
 * sentence it is no item (再次，感谢…).
 */
function checkWords(items: readonly EnumerationItem[]): Found[] {
  return items.flatMap((item, i): Found[] => {
    const before = items[i - 1];
    if (!before || item.ordinal !== SECOND || before.ordinal <= SECOND) return [];
    const message = `“其次”不应在“${WORDS[before.ordinal]}”之后，请核对次序。`;
    return [
      {
        start: item.start,
        end: item.end,
        message,
        related: [{ start: before.start, end: before.end, message: '上一项' }],
      },
    ];
  });
}

const written = ({ word }: EnumerationItem, n: number): string =>
  word === '第' ? `第${toHan(n)}` : `${toHan(n)}${word}`;

export const about: About = {
  shows: '一是 → 三是',
  wrong: [
    {
      text: '工作如下。⟪一是⟫抓项目。\n会后，⟦三是⟧抓落实；三是抓督查。',
      says: [{ message: '“三是”应为“二是”：上一项是“一是”。', related: '上一项' }],
      becomes: '工作如下。一是抓项目。\n会后，二是抓落实；三是抓督查。',
    },
    {
      text: '会上，⟦二是⟧抓落实；三是抓督查。',
      says: '“二是”之前缺“一是”：这是第一项。请核对是否漏了内容。',
      becomes: '会上，一是抓落实；二是抓督查。',
    },
    {
      text: '一、做法\n⟪一是⟫抓机制。⟦三是⟧抓队伍。三是抓保障。',
      says: [{ message: '“三是”应为“二是”：上一项是“一是”。', related: '上一项' }],
      becomes: '一、做法\n一是抓机制。二是抓队伍。三是抓保障。',
      unasked: true,
    },
    {
      text: '⟪一是⟫抓学习。⟦一是⟧抓管理。三是抓考核。',
      says: [{ message: '“一是”应为“二是”：上一项是“一是”。', related: '上一项' }],
      becomes: '一是抓学习。二是抓管理。三是抓考核。',
      unasked: true,
    },
    {
      text: '一是抓机制。⟪二是⟫抓队伍。⟦四是⟧抓保障。五是抓督查。',
      says: [{ message: '“四是”之前缺“三是”：上一项是“二是”。请核对是否漏了内容。', related: '上一项' }],
      becomes: '一是抓机制。二是抓队伍。三是抓保障。四是抓督查。',
    },
    {
      text: '首先，抓学习。⟪最后，⟫抓督查。⟦其次，⟧抓落实。',
      says: [{ message: '“其次”不应在“最后”之后，请核对次序。', related: '上一项' }],
    },
    {
      text: '首先，抓学习。⟪再次，⟫抓督查。⟦其次，⟧抓落实。',
      says: [{ message: '“其次”不应在“再次”之后，请核对次序。', related: '上一项' }],
    },
    {
      text: '⟪第一，⟫抓机制。⟦第三，⟧抓队伍。第三，抓保障。',
      says: [{ message: '“第三”应为“第二”：上一项是“第一”。', related: '上一项' }],
      becomes: '第一，抓机制。第二，抓队伍。第三，抓保障。',
      unasked: true,
    },
    {
      text: '⟪1|一要⟫抓机制。⟦⟪2|三要⟫⟧抓队伍。⟦二要⟧抓保障。',
      says: [
        { message: '“三要”应为“二要”：上一项是“一要”。', related: '上一项' },
        { message: '“二要”应为“三要”：上一项应为“二要”。', related: '上一项' },
      ],
      becomes: '一要抓机制。二要抓队伍。三要抓保障。',
      unasked: true,
    },
    {
      text: '重点抓好以下工作：（一）排查隐患；（二）落实整改；⟦（四）⟧组织复查。',
      says: '“（四）”之前缺一项：上一项是“（二）”。请核对是否漏了内容。',
    },
    {
      text: '主要措施：1.排查隐患；2.落实整改；⟦2.⟧组织复查；3.通报结果。',
      says: '“2.”重复：上一项也是“2.”。请核对次序。',
    },
    {
      text: '主要原因：①认识不足；②措施不力；⟦④⟧督促不够。',
      says: '“④”之前缺一项：上一项是“②”。请核对是否漏了内容。',
    },
    {
      text: '一是抓机制。\n⟪二是⟫抓队伍。\n⟦四是⟧抓保障。\n五是抓督查。',
      says: [{ message: '“四是”之前缺“三是”：上一项是“二是”。请核对是否漏了内容。', related: '上一项' }],
      becomes: '一是抓机制。\n二是抓队伍。\n三是抓保障。\n四是抓督查。',
    },
    {
      text: '⟦二是⟧抓机制。三是抓队伍。四是抓保障。',
      says: '“二是”之前缺“一是”：这是第一项。请核对是否漏了内容。',
      becomes: '一是抓机制。二是抓队伍。三是抓保障。',
    },
    {
      text: '主要措施：1．排查隐患；2．落实整改；⟦4．⟧组织复查。',
      says: '“4．”之前缺一项：上一项是“2．”。请核对是否漏了内容。',
    },
    {
      text: '主要措施：1）排查隐患；2）落实整改；⟦4）⟧组织复查。',
      says: '“4）”之前缺一项：上一项是“2）”。请核对是否漏了内容。',
    },
    {
      text: '主要措施：1)排查隐患；2)落实整改；⟦4)⟧组织复查。',
      says: '“4)”之前缺一项：上一项是“2)”。请核对是否漏了内容。',
    },
    {
      text: '原因有三：其一，认识不足；其二，措施不力；⟦其四⟧，督促不够。',
      says: '“其四”之前缺一项：上一项是“其二”。请核对是否漏了内容。',
    },
    {
      text: '一要抓学习。⟪二是⟫抓管理。⟦四要⟧抓考核。',
      says: [{ message: '“四要”之前缺“三要”：上一项是“二是”。请核对是否漏了内容。', related: '上一项' }],
      becomes: '一要抓学习。二是抓管理。三要抓考核。',
    },
  ],
  right: [
    '工作如下。一是抓项目。\n会后，二是抓落实；三是抓督查；四是抓总结。',
    '一是抓项目。二是抓服务。\n发展第一，三是抓落实，抓出成效。',
    '一要抓队伍：一是选；二是育。二要抓制度。三要抓保障。',
    '首先，抓学习。其次，抓落实。再次，抓评估。再次，抓整改。最后，抓督查。',
    '首先，抓学习。最后，抓督查。再次，感谢各位。',
    '第一，要抓机制。其他从略。',
    '一、甲\n一是抓机制。\n说明。\n二是抓队伍。',
    '严格执行“五要五不准”。落实“三要三不要”要求、“四要四不得”规定。',
    '落实“六要”规定，坚持“四要”原则。做到“五是五不是”、“三是三非”。',
    '一要抓学习。二要抓落实“三要”规定。三要抓督查。“四要”规定要牢记。',
    '会上提出的“三要抓好落实、四要抓好督查”，我们要照办。',
    '产值居全国第一，增速第三，连续两年保持第一。',
    '重点抓好以下工作：（一）排查隐患；（二）落实整改；（三）组织复查。',
    '符合第八条第（一）、（三）项规定的，可以申请。',
    '主要措施：一）排查隐患；二）落实整改；四）组织复查。',
    '首先，抓学习。其次，抓督查。其次，抓落实。',
  ],
};
