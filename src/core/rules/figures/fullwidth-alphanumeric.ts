import { spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { runsOf } from '../engine/runs';
import { isYearZero } from './year-zero';

const FULLWIDTH =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';

const POINT = '．';
const FIGURE_BEFORE = /[0-9０-９]+$/;
const FIGURE_BEHIND = /^[0-9０-９]+/;

/** What is written in full width: １２．５ is one figure, its point included, and so is 1．6. */
function figures(text: string, places: readonly number[]): Span[] {
  return runsOf(places.filter((at) => text[at] !== POINT || isDecimalPoint(text, at))).map((run) => {
    if (!text.slice(run.start, run.end).includes(POINT)) return run;
    const before = FIGURE_BEFORE.exec(text.slice(0, run.start))?.[0] ?? '';
    const behind = FIGURE_BEHIND.exec(text.slice(run.end))?.[0] ?? '';
    return { start: run.start - before.length, end: run.end + behind.length };
  });
}

/** 排气量1．6升; 1．6月底前完成 counts as 1. does, wherever a sentence may begin. */
function isDecimalPoint(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MAX_DIGITS), at);
  const behind = text.slice(at + 1, at + 1 + MAX_DIGITS);
  if (/[０-９]$/.test(before) && /^[０-９]/.test(behind)) return true;
  return /\p{Script=Han}[0-9０-９]+$/u.test(before) && /^[0-9０-９]+(?![0-9０-９年月日．])/.test(behind);
}

/** Figures are no longer where they have a point. */
const MAX_DIGITS = 12;

/** ２０２６年, ＡＩ: figures and Latin letters are half-width in horizontal text (GB/T 15835-2011). */
export const fullwidthAlphanumeric: ParagraphRule = {
  code: 'fullwidth-alphanumeric',
  category: 'figures',
  severity: 'error',
  title: '用了全角数字或字母',
  source: 'GB/T 15835—2011',
  triggers: [...FULLWIDTH, POINT],
  scan(paragraph, places) {
    const { text } = paragraph;
    return figures(text, places).map(({ start, end }) => {
      const written = text.slice(start, end);
      if (isYearZero(paragraph, start)) {
        const fix = [{ start, end, text: '〇'.repeat(end - start) }];
        return { start, end, message: `汉字年份里的“${written}”应为“${fix[0]!.text}”。`, fix };
      }
      const right = written.normalize('NFKC');
      return {
        start,
        end,
        message: `“${written}”应为半角“${right}”。`,
        fix: [{ start, end, text: right }],
      };
    });
  },
  // ＸＸ is a blank, and the digits of an ordinal have a rule of their own.
  applies: ({ markers, placeholders }, { start }) => !spanAt(markers, start) && !spanAt(placeholders, start),
};

export const about: About = {
  shows: '２０２６年、ＡＩ',
  wrong: [
    {
      text: '⟦２０２６⟧年完成⟦１２．５⟧万元',
      says: ['“２０２６”应为半角“2026”。', '“１２．５”应为半角“12.5”。'],
      becomes: '2026年完成12.5万元',
      unasked: true,
    },
    {
      text: '排气量⟦1．6⟧升、载重⟦2．5⟧吨',
      says: ['“1．6”应为半角“1.6”。', '“2．5”应为半角“2.5”。'],
      becomes: '排气量1.6升、载重2.5吨',
      unasked: true,
    },
    { text: '推广⟦ＡＩ⟧应用', says: '“ＡＩ”应为半角“AI”。', becomes: '推广AI应用', unasked: true },
    {
      text: '⟦ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ⟧、⟦ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ⟧、⟦０１２３４５６７８９⟧',
      says: [
        '“ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ”应为半角“ABCDEFGHIJKLMNOPQRSTUVWXYZ”。',
        '“ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ”应为半角“abcdefghijklmnopqrstuvwxyz”。',
        '“０１２３４５６７８９”应为半角“0123456789”。',
      ],
      becomes: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ、abcdefghijklmnopqrstuvwxyz、0123456789',
      unasked: true,
    },
    {
      text: '通知\n二⟦Ｏ⟧一⟦０⟧年，⟦ＡＩ⟧技术。',
      says: ['汉字年份里的“Ｏ”应为“〇”。', '汉字年份里的“０”应为“〇”。', '“ＡＩ”应为半角“AI”。'],
      becomes: '通知\n二〇一〇年，AI技术。',
      unasked: true,
    },
  ],
  right: [
    { text: '共⟦ＸＸ⟧人', says: [{ message: '待填：人数（共ＸＸ人）', code: 'placeholder' }] },
    {
      text: '⟦１.⟧甲\n⟦２.⟧乙',
      says: [
        { message: '“１.”应写作“1.”：序号数字用半角。', code: 'numbering-shape' },
        { message: '“２.”应写作“2.”：序号数字用半角。', code: 'numbering-shape' },
      ],
    },
    '2026年',
    '抓好三件事：1．6月底前完成整改。2．3个科室配合。',
    '工作安排1．5月完成调研',
    '| ２０２６ |\n|---|',
  ],
};
