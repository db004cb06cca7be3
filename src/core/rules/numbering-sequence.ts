import { writeLike } from '../report/levels';
import { type JudgedMarker, judgeNumbering } from '../report/numbering';
import type { Verdict } from '../report/sequence';
import type { LineMarker } from '../report/types';
import type { Found, Rule } from './rule';

/** Gaps, repeats and wrong order among sibling headings. */
export const numberingSequence: Rule = {
  code: 'numbering-sequence',
  severity: 'error',
  title: '标题序号不连续、重复或颠倒',
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
    ...((!certain || judgement.verdict === 'restarted') && { severity: 'information' as const }),
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
