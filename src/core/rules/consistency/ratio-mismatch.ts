import { inMeasureOf } from '../../facts/figures';
import type { Quantity } from '../../facts/quantities';
import { type Ratio, ratiosOf } from '../../facts/ratios';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';
import { ratesInTables } from './tableFindings';

/** A rate that its own figures do not give. */
export const ratioMismatch: GatheringRule<Found> = {
  code: 'ratio-mismatch',
  category: 'consistency',
  severity: 'information',
  title: '比率与所据的数字不符',
  source: '比率由它的两个数字算出',
  scan: (paragraph) => ratiosOf(paragraph).flatMap((ratio) => judge(paragraph, ratio) ?? []),
  judge: (report, found) => [...found, ...ratesInTables(report)],
};

function judge({ text }: Paragraph, ratio: Ratio): Found | undefined {
  const { base, figure, rate, others } = ratio;
  if (base.isRough || figure.isRough || rate.isRough || base.value === 0) return undefined;
  const own = rangeOf(ratio, base, figure);
  if (ratio.kind !== 'points' && isWithin(own, rate)) return undefined;
  // Of two percentages a % is their ratio, and points are their difference.
  if (ratio.kind === 'points' && isWithin(rangeOf({ ...ratio, kind: 'change' }, base, figure), rate))
    return undefined;
  // 完成率 may be told by what is not complete.
  if (ratio.kind === 'share' && isWithin({ low: 100 - own.high, high: 100 - own.low }, rate))
    return undefined;
  const isAnother = others.some((a) =>
    others.some((b) => a !== b && a.unit === b.unit && isWithin(rangeOf(ratio, a, b), rate)),
  );
  if (isAnother) return undefined;
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    start: rate.start,
    end: rate.end,
    message: sentence(ratio, own, written),
    related: [
      { start: base.start, end: base.end, message: '所比的数' },
      { start: figure.start, end: figure.end, message: '算出比率的数' },
    ].filter(({ start }) => start >= 0),
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a ratio of two figures may come to, each being rounded to its last digit. */
function rangeOf({ kind }: Ratio, base: Quantity, figure: Quantity): Range {
  const [a, b] = [rounded(base), rounded(figure)];
  const quotient = { low: b.low / a.high, high: a.low > 0 ? b.high / a.low : Number.POSITIVE_INFINITY };
  if (kind === 'times') return quotient;
  if (kind === 'share') return { low: quotient.low * 100, high: quotient.high * 100 };
  const difference =
    figure.value >= base.value
      ? { low: b.low - a.high, high: b.high - a.low }
      : { low: a.low - b.high, high: a.high - b.low };
  if (kind === 'difference' || kind === 'points') return difference;
  const falls = figure.value < base.value;
  const change = falls
    ? { low: 1 - quotient.high, high: 1 - quotient.low }
    : { low: quotient.low - 1, high: quotient.high - 1 };
  return kind === 'more' ? change : { low: change.low * 100, high: change.high * 100 };
}

/** What is counted one by one is exact. */
function rounded({ value, step, worth }: Quantity): Range {
  const half = step === 1 && worth === 1 ? 0 : step / 2;
  return { low: value - half, high: value + half };
}

const isWithin = ({ low, high }: Range, { value, step, unit }: Ratio['rate']): boolean => {
  // A percentage may have been cut off instead of rounded.
  const slack = (unit === '%' ? step : step / 2) * (1 + 1e-9);
  return value >= low - slack && value <= high + slack;
};

function sentence(
  { kind, base, figure, rate }: Ratio,
  range: Range,
  written: (span: Quantity | Ratio['rate']) => string,
): string {
  const middle = (range.low + range.high) / 2;
  const number = Number(middle.toFixed(rate.step >= 1 ? 1 : 2));
  const [from, to, said] = [inMeasureOf(base, base.value), written(figure), written(rate)];
  if (kind === 'share') return `${to}÷${from}＝${number}%，文中写作${said}，请核对。`;
  const verb = figure.value < base.value ? '减少' : '增加';
  if (kind === 'times') return `${to}是${from}的${number}倍，文中写作${said}，请核对。`;
  if (kind === 'more') return `由${from}到${to}，${verb}了${number}倍，文中写作${said}，请核对。`;
  if (kind === 'change') return `由${from}到${to}，${verb}${number}%，文中写作${said}，请核对。`;
  if (kind === 'points' && number === rate.value)
    return `由${from}到${to}，相差${number}个百分点，不是${said}，请核对。`;
  return `由${from}到${to}，${verb}${number}${base.unit === '%' ? '个百分点' : ''}，文中写作${said}，请核对。`;
}

export const about: About = {
  shows: '应检120台，实检114台，检验率98%',
  wrong: [
    {
      text: '应检车辆⟪120台⟫，实际检验⟪114台⟫，检验率⟦98%⟧。',
      says: [{ message: '114台÷120台＝95%，文中写作98%，请核对。', related: ['所比的数', '算出比率的数'] }],
    },
  ],
  right: ['应检车辆120台，实际检验114台，检验率95%。'],
};
