import { schemes } from '../report/levels';
import { type JudgedMarker, judgeNumbering } from '../report/numbering';
import type { Judgement } from '../report/sequence';
import type { LineMarker } from '../report/types';
import type { Finding, Rule } from './rule';

type Found = Omit<Finding, 'code' | 'severity'>;

/** Gaps, repeats and wrong order among sibling headings. */
export const numberingSequence: Rule = {
  code: 'numbering-sequence',
  severity: 'error',
  title: '标题序号不连续、重复或颠倒',
  check: (report) =>
    judgeNumbering(report)
      .filter(
        ({ judgement, marker }) => judgement.verdict !== 'right' && !isAllowedRestart(marker, judgement),
      )
      .map(describe),
};

/** Where something lets numbering begin anew, or in a list, 1 is no slip. */
const isAllowedRestart = (marker: LineMarker, { verdict }: Judgement): boolean =>
  verdict === 'restarted' && (marker.afterReset || schemes[marker.scheme].rank > schemes.bracketedHan.rank);

function describe({ marker, judgement, sibling, repaired, consecutive }: JudgedMarker): Found {
  const { start, end } = marker;
  const stands = write(marker, marker.ordinal);
  const belongs = write(marker, judgement.expected);
  const after = sibling ? `上一个同级标题是${write(sibling, sibling.ordinal)}` : '这是第一个同级标题';
  const common = {
    start,
    end,
    ...(sibling && { related: [{ start: sibling.start, end: sibling.end, message: '上一个同级标题' }] }),
  };
  switch (judgement.verdict) {
    case 'gap':
      return {
        ...common,
        message: `${stands}之前缺${belongs}：${after}。请核对是否漏了内容；没有遗漏的，重新编号即可。`,
        fix: consecutive,
        safe: false,
      };
    case 'restarted':
      return {
        ...common,
        message: `${stands}应为${write(marker, judgement.expected)}：${after}，中间没有另起编号的标题。`,
        fix: consecutive,
        safe: false,
      };
    case 'repeated':
      return {
        ...common,
        message: `${stands}重复，应为${belongs}：${after}。其后的同级序号顺延。`,
        fix: repaired,
      };
    case 'swapped':
      return { ...common, message: `${stands}次序颠倒，应为${belongs}：${after}。`, fix: repaired };
    default:
      return { ...common, message: `${stands}应为${belongs}：${after}。`, fix: repaired };
  }
}

const write = (marker: LineMarker, n: number): string => schemes[marker.scheme].write(n);
