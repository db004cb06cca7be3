import { type Quantity, quantitiesOf } from '../../../facts/figures/quantities';
import { clausesBetween, isCount, type Ratio } from '../../../facts/figures/ratios/ratio';
import { isUnderPlan } from '../../../facts/figures/sectionRole';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { type Paragraph, perParagraph } from '../../../report/paragraph';
import { isRunningText } from '../../../report/runningText';
import { moved } from '../../../text/span';

/** A share of a total that its own paragraph does not tell, in offsets of it: 大专以上121人，占职工总数的45%. */
interface ShareAlone {
  readonly figure: Quantity;
  readonly rate: Quantity;
  /** What there are so many of in all: 职工. */
  readonly name: string;
}

const OF_TOTAL =
  /^(?:约)?占(?!全[市省国县区州]|[市省国县区州]|地区|上年|去年)([^\d占]{2,8}?)总(?:数|量|额|人数|户数|面积)的?(?:比重|比例)?(?:为|达到?)?$/;

/** The shares of a paragraph of totals that it does not tell. */
const sharesAlone = perParagraph((paragraph: Paragraph): readonly ShareAlone[] => {
  if (!paragraph.text.includes('占') || !isRunningText(paragraph)) return NONE;
  const quantities = quantitiesOf(paragraph);
  return quantities.flatMap((rate, index): readonly ShareAlone[] => {
    const [, name] = (rate.unit === '%' && OF_TOTAL.exec(rate.before)) || [];
    const figure = quantities[index - 1];
    if (name === undefined || !figure || !isCount(figure) || figure.sentence !== rate.sentence) return NONE;
    if (clausesBetween(paragraph.text, figure, rate) > 1) return NONE;
    const isTold = quantities.some(
      (each) => each !== figure && each.unit === figure.unit && `${each.before}${each.after}`.includes(name),
    );
    return isTold ? NONE : [{ figure, rate, name }];
  });
});
const NONE: readonly never[] = [];

/** Whether a figure may be the total of what is called `name`: 在校学生共2706人, 2706名在校学生. */
const mayBeTotal = ({ before, after }: Quantity, name: string): boolean =>
  !before.includes('其中') &&
  (before.replace(/(?:共|计|总|数|为|有|达到?)*$/, '').endsWith(name) || after === name);

const alone = linesWhere((paragraph) => sharesAlone(paragraph).length > 0);
const counting = linesWhere((paragraph) => quantitiesOf(paragraph).length > 0);

/** The shares of totals that another paragraph tells, where the whole report knows one such total only; in its offsets. */
export const sharesOfTotals = (report: Report): readonly Ratio[] =>
  alone(report).flatMap(({ start, number, paragraph }): readonly Ratio[] =>
    isUnderPlan(report, start)
      ? NONE
      : sharesAlone(paragraph).flatMap((share): readonly Ratio[] => {
          const base = totalOf(report, share, number);
          if (!base) return NONE;
          const [figure, rate] = [share.figure, share.rate].map((each) => moved(start, each));
          return [{ kind: 'share', base, figure: figure!, rate: rate!, others: NONE }];
        }),
  );

/** The one total that a report tells, on another line than its `own`, of what a share is of. */
function totalOf(report: Report, { name, figure }: ShareAlone, own: number): Quantity | undefined {
  const totals = counting(report).flatMap(({ start, number, paragraph }): readonly Quantity[] =>
    number === own || number < report.firstLine
      ? NONE
      : quantitiesOf(paragraph)
          .filter((each) => each.unit === figure.unit && mayBeTotal(each, name))
          .map((each) => moved(start, each)),
  );
  const [base] = totals;
  if (!base || totals.some(({ value }) => value !== base.value) || base.value <= figure.value)
    return undefined;
  return isUnderPlan(report, base.start) ? undefined : base;
}
