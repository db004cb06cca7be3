import type { Rate } from '../../../../../../src/core/facts/figures/ratios/ratio';
import { ratiosOf } from '../../../../../../src/core/facts/figures/ratios/ratios';
import { Paragraph } from '../../../../../../src/core/report/paragraph';

/** Each rate of `text`: its kind, what it is measured by, the figure, the rate, and the figures that may be meant instead. */
export function ratiosIn(text: string): string[] {
  const written = ({ start, end }: Pick<Rate, 'start' | 'end'>) => text.slice(start, end);
  return ratiosOf(new Paragraph(text)).map(({ kind, base, figure, rate, others }) => {
    const instead = others.length > 0 ? ` or ${others.map(written).join('、')}` : '';
    return `${kind} ${written(base)} ${written(figure)} ${written(rate)}${instead}`;
  });
}
