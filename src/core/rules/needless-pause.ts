import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Finding, Rule } from './rule';

type Found = Omit<Finding, 'code' | 'severity'>;

/** 、等 with 等 for the rest; 等级、等待、等于 are words. */
const BEFORE_REST = /、(?=等(?![级待于候同额价次效距量式号值份分离奖]))/g;

/** Two or more quoted items, or two or more titles, with 、 or nothing between them. */
const ROW = /“[^“”\r\n]{1,40}”(?:、?“[^“”\r\n]{1,40}”)+|《[^《》\r\n]{1,60}》(?:、?《[^《》\r\n]{1,60}》)+/g;
const BETWEEN = /(?<=[”》])、?(?=[“《])/g;
/** Behind a row that holds whole items only: in “甲”、“乙”课程、丙 the last item goes on, and 、 is needed. */
const ENDS_ROW = /^(?:[，。；：！？）等的]|[和与及])/;

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
    const { text } = report;
    const found = matches(BEFORE_REST, text).map((place) => needless(place, '“等”前不用顿号。'));
    const { pauses, without } = rowsOf(text);
    if (pauses.length < without) {
      const message = '并列的引号、书名号之间通常不用顿号，本文别处也没有用。';
      found.push(...pauses.map((place) => needless(place, message)));
    }
    return found.filter(({ start }) => isBody(report, start));
  },
};

/** The 、 in rows of nothing but quoted items or titles, and how many times there is none between two. */
function rowsOf(text: string): { pauses: Span[]; without: number } {
  const pauses: Span[] = [];
  let without = 0;
  for (const { 0: row, index } of text.matchAll(ROW)) {
    const end = index + row.length;
    const isWhole = text[index - 1] !== '、' && ENDS_ROW.test(text.slice(end, end + 1));
    for (const gap of matches(BETWEEN, row)) {
      if (gap.start === gap.end) without++;
      else if (isWhole) pauses.push({ start: index + gap.start, end: index + gap.end });
    }
  }
  return { pauses, without };
}

const matches = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

const needless = (place: Span, message: string): Found => ({
  ...place,
  message,
  fix: [{ ...place, text: '' }],
  safe: false,
});

const isBody = ({ frontMatter }: Report, at: number): boolean => at >= (frontMatter?.end ?? 0);
