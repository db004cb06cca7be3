import { marksOf } from '../../report/marks';
import type { Span } from '../../text/span';
import { spansInParagraphs } from '../engine/paragraphRule';
import type { Found, Rule } from '../engine/rule';

/** 等 for the rest; 等级、等待、等于 are words. */
const REST = /等(?![级待于候同额价次效距量式号值份分离奖])/y;

/** Two or more quoted items, or two or more titles, with 、 or nothing between them. */
const ROW = /“[^“”]{1,40}”(?:、?“[^“”]{1,40}”)+|《[^《》]{1,60}》(?:、?《[^《》]{1,60}》)+/g;
/** Where two such items meet; most paragraphs have no such place. */
const MEET = /[”》]、?[“《]/;
const BETWEEN = /(?<=[”》])、?(?=[“《])/g;
/** Behind a row that holds whole items only: in “甲”、“乙”课程、丙 the last item goes on, and 、 is needed. */
const ENDS_ROW = /[，。；：！？）等的和与及]|$/y;

/**
 * 、 before 等; and 、 between items that quotes or title marks part already, where the text itself mostly does without.
 * GB/T 15834-2011 4.5.3.5 says 通常不用, and of published papers half keep to that and half write 、 throughout: only who
 * does now this, now that, is told.
 */
export const needlessPause: Rule = {
  code: 'needless-pause',
  severity: 'hint',
  title: '顿号多余',
  check(report) {
    const found = beforeRest(report).map((place) => needless(place, '“等”前不用顿号。'));
    const gaps = betweenItems(report);
    const pauses = gaps.filter(({ start, end }) => start < end);
    if (pauses.length * 2 >= gaps.length) return found;
    const message = '并列的引号、书名号之间通常不用顿号，本文别处也没有用。';
    return [...found, ...pauses.filter(({ isWhole }) => isWhole).map((place) => needless(place, message))];
  },
};

const beforeRest = spansInParagraphs((paragraph): Span[] =>
  marksOf(paragraph)
    .pauses.filter((at) => isAt(REST, paragraph.text, at + 1))
    .map((at) => ({ start: at, end: at + 1 })),
);

/** Where one item ends and the next begins, with 、 between or without; whether nothing but such items stands in the row. */
const betweenItems = spansInParagraphs(({ text }): (Span & { isWhole: boolean })[] => {
  if (!MEET.test(text)) return [];
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    const isWhole = text[index - 1] !== '、' && isAt(ENDS_ROW, text, index + row.length);
    return [...row.matchAll(BETWEEN)].map((gap) => {
      const start = index + gap.index;
      return { start, end: start + gap[0].length, isWhole };
    });
  });
});

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

const needless = ({ start, end }: Span, message: string): Found => ({
  start,
  end,
  message,
  fix: [{ start, end, text: '' }],
  safe: false,
});
