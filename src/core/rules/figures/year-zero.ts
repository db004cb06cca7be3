import { type Paragraph, perParagraph } from '../../report/paragraph';
import { hanDigits } from '../../text/numerals';
import { spanAt } from '../../text/search';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';

/** Letters (Latin, Greek, Cyrillic) and digits that stand for 〇, whose key few know. */
const WRONG = 'oOＯｏΟοОо0０';
/** Circles that look the same in print; beside another sign for the same zero they are mended with it. */
const CIRCLES = '○◯';
const NUMERAL = `〇零${hanDigits}`;
const YEAR = new RegExp(
  `[一二][八九〇零${WRONG}${CIRCLES}][${NUMERAL}${WRONG}${CIRCLES}]{2}(?=[年届级]|[—～~-][一二][${NUMERAL}${WRONG}${CIRCLES}]{3}年)`,
  'g',
);

/** The years in Chinese characters of a paragraph that have some other sign for 〇. */
const yearsWithoutZero = perParagraph(({ text }: Paragraph): readonly Found[] => {
  if (text.search(YEAR) < 0) return NONE;
  const found: Found[] = [];
  for (const { 0: written, index } of text.matchAll(YEAR)) {
    const year = [...written];
    const wrong = (char: string) => WRONG.includes(char) || CIRCLES.includes(char);
    const isMixed = year.some((char) => CIRCLES.includes(char)) && year.includes('〇');
    if (!isMixed && !year.some((char) => WRONG.includes(char))) continue;
    const right = year.map((char) => (wrong(char) ? '〇' : char)).join('');
    const fix: TextEdit[] = year.flatMap((char, i) =>
      wrong(char) ? [{ start: index + i, end: index + i + 1, text: '〇' }] : [],
    );
    found.push({
      start: index,
      end: index + written.length,
      message: `汉字年份里的零写作“〇”，应为“${right}”。`,
      fix,
    });
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly Found[] = [];

/** What such a year begins with; few paragraphs have any of them. */
const STARTS = [...'一二'].flatMap((first) =>
  [...`八九〇零${WRONG}${CIRCLES}`].map((second) => first + second),
);

const isFullwidth = (char: string): boolean => char >= '\uff00';

/** Whether the character at `at` of a paragraph is the zero of such a year. */
export const isYearZero = (paragraph: Paragraph, at: number): boolean =>
  spanAt(yearsWithoutZero(paragraph), at) !== undefined;

/** 二O一一年, 二0二六年: the zero of a year in Chinese characters is 〇 (GB/T 15835-2011 4.2.3). */
export const yearZero: ParagraphRule = {
  code: 'year-zero',
  category: 'figures',
  severity: 'warning',
  title: '汉字年份里的“〇”写成了字母或数字',
  source: 'GB/T 15835—2011 4.2.3',
  triggers: STARTS,
  scope: 'file',
  // What is full-width is reported by the rule for that.
  scan: (paragraph) =>
    yearsWithoutZero(paragraph).flatMap((found) => {
      const fix = found.fix!.filter(({ start }) => !isFullwidth(paragraph.text[start]!));
      return fix.length > 0 ? [{ ...found, fix }] : [];
    }),
};

export const about: About = {
  shows: '二O一一年、二0二六年',
  wrong: [
    {
      text: '自⟦二O二六⟧年起，至⟦二0三O⟧年止。',
      says: ['汉字年份里的零写作“〇”，应为“二〇二六”。', '汉字年份里的零写作“〇”，应为“二〇三〇”。'],
      becomes: '自二〇二六年起，至二〇三〇年止。',
      unasked: true,
    },
    {
      text: '⟦二o一九⟧年、⟦二0二0⟧年',
      says: ['汉字年份里的零写作“〇”，应为“二〇一九”。', '汉字年份里的零写作“〇”，应为“二〇二〇”。'],
      becomes: '二〇一九年、二〇二〇年',
      unasked: true,
    },
    {
      text: '⟦二ΟО五⟧年',
      says: '汉字年份里的零写作“〇”，应为“二〇〇五”。',
      becomes: '二〇〇五年',
      unasked: true,
    },
    {
      text: '⟦二〇○四⟧年',
      says: '汉字年份里的零写作“〇”，应为“二〇〇四”。',
      becomes: '二〇〇四年',
      unasked: true,
    },
    {
      text: '⟦一九九O⟧—⟦二00五⟧年',
      says: ['汉字年份里的零写作“〇”，应为“一九九〇”。', '汉字年份里的零写作“〇”，应为“二〇〇五”。'],
      becomes: '一九九〇—二〇〇五年',
      unasked: true,
    },
    {
      text: '⟦二O二六⟧届毕业生',
      says: '汉字年份里的零写作“〇”，应为“二〇二六”。',
      becomes: '二〇二六届毕业生',
      unasked: true,
    },
    {
      text: '---\n成文日期: ⟦⟦二O二六⟧年七月五日⟧\n---\n正文在此。',
      says: [
        '汉字年份里的零写作“〇”，应为“二〇二六”。',
        { message: '日期写作“2026年8月3日”这样的形式，年、月、日标全。', code: 'date-form' },
      ],
      becomes: '---\n成文日期: 二〇二六年七月五日\n---\n正文在此。',
      unasked: true,
    },
    {
      text: '⟦二⟦Ｏ⟧二O⟧年',
      says: [
        '汉字年份里的零写作“〇”，应为“二〇二〇”。',
        { message: '汉字年份里的“Ｏ”应为“〇”。', code: 'fullwidth-alphanumeric' },
      ],
      becomes: '二Ｏ二〇年',
      unasked: true,
    },
    {
      text: '始建于⟦一八O九⟧年',
      says: '汉字年份里的零写作“〇”，应为“一八〇九”。',
      becomes: '始建于一八〇九年',
      unasked: true,
    },
  ],
  right: ['二〇二六年、二○○四年、二零零八年、一九四九年', '二O二六号楼', '2026年', '十二O型血', '一00人'],
};
