import { type Paragraph, perParagraph } from '../../../report/paragraph';
import { type Quantity, quantitiesOf } from '../quantities';
import { apart, comparedWith, fromTo, lastYearBehind, moreThan, yearByYear } from './changes';
import { FALLS, isTarget, NONE, type Place, type Ratio, RISES } from './ratio';
import { added, MAY_BE_LEFT, remainder } from './remainders';
import {
  beyondPlan,
  ofOneSize,
  perHead,
  perYear,
  ratesByName,
  ratesFurtherAhead,
  sharesNamedAgain,
  sharesOfFigure,
  sharesOfWhole,
} from './shares';

/** How many figures are looked at before and behind a rate. */
const WINDOW = 12;
/** What grows by other rates than its figures, for these are at the prices of their years. */
const OUTPUT = /生产总值|增加值|总产值|产值|GDP|经济总量/;

/** What the words of a paragraph say of rates and the figures that make them. */
export const ratiosOf: (paragraph: Paragraph) => readonly Ratio[] = perParagraph((paragraph) => {
  const { text } = paragraph;
  const quantities = quantitiesOf(paragraph);
  if (
    quantities.length < 2 ||
    !(
      /[%％倍番]|百分点|[由从比较均每]|[上去]一?年|20\d\d年|相差|差距|落差/.test(text) ||
      MAY_BE_LEFT.test(text)
    )
  )
    return NONE;
  return quantities.flatMap((each, index): readonly Ratio[] => {
    if (
      each.unit !== '%' &&
      !MAY_BE_COMPARED.test(each.before) &&
      !MAY_BE_LEFT.test(each.before) &&
      each.after !== '的' &&
      each.mark !== '（' &&
      each.mark !== '('
    )
      return NONE;
    const ofSentence = ({ sentence }: Quantity) => sentence === each.sentence;
    const before = quantities.slice(Math.max(0, index - WINDOW), index).filter(ofSentence);
    const earlier = () => quantities.filter(({ sentence }) => sentence < each.sentence);
    const behind = quantities.slice(index + 1, index + WINDOW).filter(ofSentence);
    const ratios = READERS.flatMap((read) => read({ text, each, earlier, before, behind }));
    if (ratios.length === 0) return NONE;
    const opening = before[0] ?? each;
    if (!OUTPUT.test(text.slice(opening.beforeStart, each.end))) return ratios;
    return ratios.filter(
      ({ kind, rate, base }) =>
        rate.unit !== '%' || kind === 'points' || (kind === 'share' && isTarget(base)),
    );
  });
});

/** Before a figure: what it is compared with, or by how much another is more or less. */
const MAY_BE_COMPARED = new RegExp(
  `[由从比较均每]|^(?:已?占|为|是|相当于|达到|完成)|相差|差距|落差|(?:19|20)\\d\\d年|[上去]一?年|年初|期初|常年|上月|上季|${RISES}|${FALLS}`,
);
const READERS: readonly ((place: Place) => readonly Ratio[])[] = [
  ratesByName,
  ratesFurtherAhead,
  sharesOfWhole,
  sharesNamedAgain,
  sharesOfFigure,
  fromTo,
  comparedWith,
  moreThan,
  yearByYear,
  lastYearBehind,
  perHead,
  perYear,
  ofOneSize,
  remainder,
  added,
  beyondPlan,
  apart,
];
