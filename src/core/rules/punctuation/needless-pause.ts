import { isRunningText } from '../../report/runningText';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { GatheringRule } from '../engine/rule';
import { SINGLE_MARKS } from './doubled-punctuation';

/** 等 for the rest; 等级、等待、等于 are words. */
const REST = /等(?![级待于候同额价次效距量式号值份分离奖])/y;

/** Two or more quoted items, or two or more titles, with 、 or nothing between them. */
const ROW = /“[^“”]{1,40}”(?:、?“[^“”]{1,40}”)+|《[^《》]{1,60}》(?:、?《[^《》]{1,60}》)+/g;
/** Where two such items may meet. */
const MEET = [...'”》'].flatMap((end) => [...'“《'].flatMap((next) => [end + next, `${end}、${next}`]));
const BETWEEN = /(?<=[”》])、?(?=[“《])/g;
/** Behind a row that holds whole items only: in “甲”、“乙”课程、丙 the last item goes on, and 、 is needed. */
const ENDS_ROW = /[，。；：！？）等的和与及]|$/y;

/** 、 before 等, or where one item ends and the next begins, with 、 between or without. */
interface Place extends Span {
  readonly before: 'rest' | 'item';
  /** Nothing but whole items stands in the row. */
  readonly isWhole: boolean;
}

/**
 * 、 before 等; and 、 between items that quotes or title marks part already, where the text itself mostly does without.
 * GB/T 15834-2011 4.5.3.5 says 通常不用, and of published papers half keep to that and half write 、 throughout: only who
 * does now this, now that, is reported.
 */
export const needlessPause: GatheringRule<Place> = {
  code: 'needless-pause',
  category: 'punctuation',
  severity: 'hint',
  title: '顿号多余',
  source: 'GB/T 15834—2011 4.5.3.5',
  triggers: ['、等', ...MEET],
  scope: 'body',
  scan(paragraph, places) {
    const { text } = paragraph;
    const pauses = places.filter((at) => text[at] === '、');
    const rests = isRunningText(paragraph) ? pauses.filter((at) => endsRest(text, at)) : [];
    return [
      ...rests.map((at): Place => ({ start: at, end: at + 1, before: 'rest', isWhole: true })),
      ...(pauses.length < places.length ? betweenItems(text) : []),
    ];
  },
  judge(_report, places) {
    const found = places
      .filter(({ before }) => before === 'rest')
      .map((place) => replacedOnRequest(place, '“等”前不用顿号。', ''));
    const gaps = places.filter(({ before }) => before === 'item');
    const pauses = gaps.filter(({ start, end }) => start < end);
    if (pauses.length * 2 >= gaps.length) return found;
    const message = '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。';
    return [
      ...found,
      ...pauses.filter(({ isWhole }) => isWhole).map((place) => replacedOnRequest(place, message, '')),
    ];
  },
};

const endsRest = (text: string, at: number): boolean =>
  isAt(REST, text, at + 1) && !SINGLE_MARKS.includes(text[at - 1]!);

function betweenItems(text: string): Place[] {
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    const isWhole = text[index - 1] !== '、' && isAt(ENDS_ROW, text, index + row.length);
    return [...row.matchAll(BETWEEN)].map((gap): Place => {
      const start = index + gap.index;
      return { start, end: start + gap[0].length, before: 'item', isWhole };
    });
  });
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

export const about: About = {
  shows: '、等；“甲”、“乙”而别处写“丙”“丁”',
  wrong: [
    { text: '包括学校、医院⟦、⟧等单位。', says: '“等”前不用顿号。', becomes: '包括学校、医院等单位。' },
    {
      text: '落实“甲”“乙”“丙”改革，推进“丁”⟦、⟧“戊”。',
      says: '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
      becomes: '落实“甲”“乙”“丙”改革，推进“丁”“戊”。',
    },
    {
      text: '印发《办法》《细则》《指南》。\n依据《条例》⟦、⟧《规定》等。',
      says: '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
      becomes: '印发《办法》《细则》《指南》。\n依据《条例》《规定》等。',
    },
    {
      text: '采取检查、整改⟦、⟧等措施，涉及道路、桥梁⟦、⟧等工程。',
      says: '“等”前不用顿号。',
      becomes: '采取检查、整改等措施，涉及道路、桥梁等工程。',
    },
    {
      text: '组织研读《诗》《书》《礼》，选学《易》⟦、⟧《春秋》。',
      says: '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
      becomes: '组织研读《诗》《书》《礼》，选学《易》《春秋》。',
    },
    {
      text: '落实“甲”“乙”“丙”改革，推进“丁”⟦、⟧“戊”，走访学校⟦、⟧等单位，慰问医院⟦、⟧等单位。',
      says: [
        '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
        '“等”前不用顿号。',
        '“等”前不用顿号。',
      ],
      becomes: '落实“甲”“乙”“丙”改革，推进“丁”“戊”，走访学校等单位，慰问医院等单位。',
    },
    {
      text: '落实“甲”“乙”“丙”“丁”改革\n推进“戊”⟦、⟧“己”及配套改革\n试点“庚”⟦、⟧“辛”',
      says: '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
      becomes: '落实“甲”“乙”“丙”“丁”改革\n推进“戊”“己”及配套改革\n试点“庚”“辛”',
    },
    {
      text: '| “甲”“乙”“丙” | “丁”⟦、⟧“戊”等 |\n|---|---|',
      says: '并列的引号、书名号之间通常不用顿号，本文多数地方也没有用。',
      becomes: '| “甲”“乙”“丙” | “丁”“戊”等 |\n|---|---|',
    },
  ],
  right: [
    '分为一、等级',
    '甲、乙等',
    '落实“一业一证”、“一件事”改革，推进“丁”、“戊”。',
    '印发《办法》、《细则》。',
    '“甲”“乙”，“丙”、“丁”。',
    '“甲”“乙”“丙”，“甲”（附件1）、“乙”，“甲”、乙',
    '“甲”“乙”“丙”，办好“丁”、“戊”课程、己展览',
    '“甲”“乙”“丙”，办好己、“丁”、“戊”。',
    '| 学校、医院、等 | 3 |\n|---|---|',
    {
      text: '包括学校⟦，、⟧等单位。',
      says: [{ message: '“，、”连用，应只留一个标点。', code: 'doubled-punctuation' }],
    },
    '获得一、二、等奖共5项。',
    '分清高低、等级、等同、等距、等量。',
  ],
};
