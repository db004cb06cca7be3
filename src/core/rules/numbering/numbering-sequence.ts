import { type JudgedMarker, judgeNumbering } from '../../numbering/judge';
import type { LineMarker } from '../../report/model';
import { writeLike } from '../../report/ordinals/schemes';
import type { Verdict } from '../../report/ordinals/sequence';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** Gaps, repeats and wrong order among sibling headings. */
export const numberingSequence: ReportRule = {
  code: 'numbering-sequence',
  category: 'numbering',
  severity: 'error',
  title: '标题序号不连续、重复或颠倒',
  source: 'GB/T 9704—2012 7.3.3、《党政机关公文处理工作条例》第二十条',
  check: (report) =>
    judgeNumbering(report)
      .filter(({ judgement }) => judgement.verdict !== 'right' && judgement.verdict !== 'orphaned')
      .map(describe),
};

function describe({ marker, judgement, sibling, repaired, fix, certain, optional }: JudgedMarker): Found {
  const stands = write(marker, marker.ordinal);
  const isLoss = judgement.verdict === 'gap' || judgement.verdict === 'restarted';
  const belongs = write(marker, isLoss ? judgement.expected : repaired);
  const after = sibling ? `上一个同级标题${isOrShouldBe(sibling)}` : '这是第一个同级标题';
  return {
    start: marker.start,
    end: marker.end,
    message: messageOf(judgement.verdict, stands, belongs, after),
    fix,
    // Where the slip may be one of reading, nothing is changed; of a decimal those below would have to follow.
    ...((isLoss || !certain || optional || marker.scheme === 'decimal') && { safe: false }),
    ...((!certain || optional || judgement.verdict === 'restarted') && { severity: 'information' as const }),
    ...(sibling && {
      related: [{ start: sibling.marker.start, end: sibling.marker.end, message: '上一个同级标题' }],
    }),
  };
}

/** The sibling may be a slip itself; then what belongs there is what counts. */
const isOrShouldBe = ({ marker, repaired }: JudgedMarker): string =>
  `${repaired === marker.ordinal ? '是' : '应为'}${write(marker, repaired)}`;

function messageOf(verdict: Verdict, stands: string, belongs: string, after: string): string {
  switch (verdict) {
    case 'gap':
      return `${stands}之前缺${belongs}：${after}。请核对是否漏了内容；没有遗漏的，重新编号即可。`;
    case 'restarted':
      return `${stands}或应为${belongs}：${after}，中间没有另起编号的标题。另起编号的不必改。`;
    case 'repeated':
      return `${stands}重复，应为${belongs}：${after}。其后的同级序号顺延。`;
    case 'swapped':
      return `${stands}次序颠倒，应为${belongs}：${after}。`;
    default:
      return `${stands}应为${belongs}：${after}。`;
  }
}

const write = (marker: LineMarker, n: number): string => writeLike(marker, n);

export const about: About = {
  shows: '（二）→（四）',
  wrong: [
    {
      text: '⟪一、⟫甲。\n一,乙。\n⟦三、⟧丙。',
      says: [
        {
          message: '三、之前缺二、：上一个同级标题是一、。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
      ],
      becomes: '一、甲。\n一,乙。\n二、丙。',
    },
    {
      text: '（一）甲。\n⟪（二）⟫乙。\n⟦（四）⟧丙。\n（四）丁。',
      says: [{ message: '（四）应为（三）：上一个同级标题是（二）。', related: '上一个同级标题' }],
      becomes: '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁。',
      unasked: true,
    },
    {
      text: '一、甲\n⟪二、⟫乙\n⟦四、⟧丁\n五、戊',
      says: [
        {
          message: '四、之前缺三、：上一个同级标题是二、。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
      ],
      becomes: '一、甲\n二、乙\n三、丁\n四、戊',
    },
    {
      text: '1.甲。\n⟪2.⟫乙。\n⟦2.⟧丙。\n3.丁。',
      says: [
        { message: '2.重复，应为3.：上一个同级标题是2.。其后的同级序号顺延。', related: '上一个同级标题' },
      ],
      becomes: '1.甲。\n2.乙。\n3.丙。\n4.丁。',
      unasked: true,
    },
    {
      text: '⟪1|一、⟫甲\n⟦⟪2|三、⟫⟧乙\n⟦二、⟧丙\n四、丁',
      says: [
        { message: '三、次序颠倒，应为二、：上一个同级标题是一、。', related: '上一个同级标题' },
        { message: '二、次序颠倒，应为三、：上一个同级标题应为二、。', related: '上一个同级标题' },
      ],
      becomes: '一、甲\n二、乙\n三、丙\n四、丁',
      unasked: true,
    },
    {
      text: '⟪（一）⟫甲。\n⟦（一）⟧乙。\n（二）丙。\n（三）丁。',
      says: [
        {
          message: '（一）或应为（二）：上一个同级标题是（一），中间没有另起编号的标题。另起编号的不必改。',
          severity: 'information',
          related: '上一个同级标题',
        },
      ],
      becomes: '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁。',
    },
    {
      text: '⟪一、⟫甲\n（一）子。\n⟦一、⟧乙\n（一）丑。',
      says: [
        {
          message: '一、应为二、：上一个同级标题是一、。',
          severity: 'information',
          related: '上一个同级标题',
        },
      ],
      becomes: '一、甲\n（一）子。\n二、乙\n（一）丑。',
    },
    {
      text: '一、甲\n（一）子。\n⟪二、⟫乙\n⟦一、⟧丙',
      says: [
        {
          message: '一、或应为三、：上一个同级标题是二、，中间没有另起编号的标题。另起编号的不必改。',
          severity: 'information',
          related: '上一个同级标题',
        },
      ],
      becomes: '一、甲\n（一）子。\n二、乙\n三、丙',
    },
    {
      text: '一、甲\n（一）子。\n⟪（二）⟫子。\n⟦（四）⟧子。\n二、乙\n（四）子。\n（五）子。',
      says: [{ message: '（四）应为（三）：上一个同级标题是（二）。', related: '上一个同级标题' }],
      becomes: '一、甲\n（一）子。\n（二）子。\n（三）子。\n二、乙\n（四）子。\n（五）子。',
      unasked: true,
    },
    {
      text: '（一）甲\n1.子。\n2.丑。\n（二）乙\n⟪1.⟫寅。\n⟦3.⟧卯。\n（三）丙\n⟦2.⟧辰。',
      says: [
        {
          message: '3.之前缺2.：上一个同级标题是1.。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
        '2.之前缺1.：这是第一个同级标题。请核对是否漏了内容；没有遗漏的，重新编号即可。',
      ],
      becomes: '（一）甲\n1.子。\n2.丑。\n（二）乙\n1.寅。\n2.卯。\n（三）丙\n1.辰。',
    },
    {
      text: '一、甲\n⟪（一）⟫子。\n二、乙\n⟦（三）⟧丑。\n三、丙',
      says: [
        {
          message:
            '（三）之前缺（二）：上一个同级标题是（一）。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
      ],
      becomes: '一、甲\n（一）子。\n二、乙\n（二）丑。\n三、丙',
    },
    {
      text: '1.1 甲\n⟪1.2⟫ 乙\n⟦1.4⟧ 丙',
      says: [
        {
          message: '1.4之前缺1.3：上一个同级标题是1.2。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
      ],
      becomes: '1.1 甲\n1.2 乙\n1.3 丙',
    },
    {
      text: '⟦二、⟧甲\n三、乙\n四、丙',
      says: '二、之前缺一、：这是第一个同级标题。请核对是否漏了内容；没有遗漏的，重新编号即可。',
      becomes: '一、甲\n二、乙\n三、丙',
    },
    {
      text: '第一条　甲。\n⟪第二条⟫　乙。\n⟦第四条⟧　丙。',
      says: [
        {
          message:
            '第四条之前缺第三条：上一个同级标题是第二条。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          related: '上一个同级标题',
        },
      ],
      becomes: '第一条　甲。\n第二条　乙。\n第三条　丙。',
    },
    {
      text: '一、甲\n⟪1|（一）⟫子。\n⟦⟪2|（三）⟫⟧丑。\n⟦（二）⟧寅。\n（四）卯。',
      says: [
        { message: '（三）次序颠倒，应为（二）：上一个同级标题是（一）。', related: '上一个同级标题' },
        { message: '（二）次序颠倒，应为（三）：上一个同级标题应为（二）。', related: '上一个同级标题' },
      ],
      becomes: '一、甲\n（一）子。\n（二）丑。\n（三）寅。\n（四）卯。',
      unasked: true,
    },
    {
      text: '1.1 甲\n⟪1.2⟫ 乙\n⟦1.2⟧ 丙\n1.3 丁',
      says: [
        { message: '1.2重复，应为1.3：上一个同级标题是1.2。其后的同级序号顺延。', related: '上一个同级标题' },
      ],
      becomes: '1.1 甲\n1.2 乙\n1.3 丙\n1.4 丁',
    },
    {
      text: '一、甲\n⟪二、⟫乙\n⟦二、⟧丙\n四、丁',
      says: [{ message: '二、应为三、：上一个同级标题是二、。', related: '上一个同级标题' }],
      becomes: '一、甲\n二、乙\n三、丙\n四、丁',
      unasked: true,
    },
  ],
  right: [
    '一、甲\n（一）子。\n（二）子。\n二、乙\n（三）子。\n（四）子。',
    '第一章 总则\n一、甲。\n二、乙。\n第二章 职责\n三、丙。',
    '（一）甲。\n（二）乙。',
    '比赛项目：\n1.100米短跑\n2.4×100米接力\n3.跳远\n4.跳高',
    '1.甲。\n2.乙。\n附件\n清单\n1.丙。\n2.丁。',
    '1.甲。\n2.乙。\n名词解释\n1.丙。\n2.丁。',
    '（一）甲\n1.子。\n2.子。\n要求如下。\n1.丙。\n2.丁。',
    '一、甲\n2.5万户受益。\n一、二季度增长较快。\n二、乙',
    '一、甲\n《条例》规定：\n（三）未按规定公开的；\n（五）隐瞒不报的。\n二、乙',
    '一、甲\n第八条规定：“有下列情形之一的，给予处分：\n（三）迟报的；\n（五）瞒报的。”\n二、乙',
  ],
};
