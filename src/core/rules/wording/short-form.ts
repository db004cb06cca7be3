import type { MetWord } from '../../houseWords/list';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { enclosed } from '../../report/pairs';
import { perParagraph } from '../../report/paragraph';
import { isRunningText } from '../../report/runningText';
import { sectionAt } from '../../report/sections';
import { lastStartingBy, spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { Found, ListRule } from '../engine/rule';
import { levelOf, reasonOf } from './listed';

type Named = MetWord & { readonly inBody: boolean };

/**
 * A full name for which the office's own list has a short form: the full name the first time, the short form from then
 * on. Only the body counts; titles, headings, addressees, signatures and names of papers have the full name wherever
 * they like. Each annex begins anew.
 */
export const shortForm: ListRule = {
  code: 'short-form',
  category: 'wording',
  severity: 'information',
  title: '本单位用词表：全称和简称',
  source: '本单位用词表',
  judgeMet(report, met) {
    const names = met.filter(({ role }) => role === 'full' || role === 'short');
    if (names.length === 0) return [];
    const papers = startsOfPapers(report);
    const byPaper = new Map<string, Named[]>();
    for (const each of names) {
      const key = `${lastStartingBy(papers, each.start)} ${each.word.text}`;
      const list = byPaper.get(key);
      const named = { ...each, inBody: isInBody(report, each) };
      if (list) list.push(named);
      else byPaper.set(key, [named]);
    }
    return [...byPaper.values()].flatMap(judgeName);
  },
};

/** Where the paper itself and each of its annexes begin. */
const startsOfPapers = ({ lines, attachments }: Report): Pick<Span, 'start'>[] => [
  { start: 0 },
  ...attachments.map(({ line }) => ({ start: lines[line]!.start })),
];

/** What is wrong with the places of one name in one paper. */
function judgeName(places: readonly Named[]): Found[] {
  const { word } = places[0]!;
  if (word.level === 'off') return [];
  const { text: full, other: short } = word;
  const found: Found[] = [];
  const first = places.find(({ inBody }) => inBody);
  const given = places.find(({ role }) => role === 'full');
  if (first?.role === 'short' && !(given && given.start < first.start)) {
    const message = `第一次出现应写全称“${full}”，以后写简称“${short}”${reasonOf(word)}。`;
    found.push({ ...replacedOnRequest(first, message, full), ...levelOf(word) });
  }
  const [, ...again] = places.filter(({ role, inBody }) => role === 'full' && inBody);
  for (const place of again) {
    const message = `前面已经写过全称，这里写简称“${short}”即可${reasonOf(word)}。`;
    const related = [{ start: given!.start, end: given!.end, message: '全称' }];
    found.push({ ...replacedOnRequest(place, message, short), related, ...levelOf(word) });
  }
  return found;
}

/** Running text that is no part of its own, no heading, and no name of a paper. */
function isInBody(report: Report, { start }: MetWord): boolean {
  const line = report.lines[lineAt(report.lines, start)]!;
  if (line.number < report.firstLine || !isRunningText(line.paragraph)) return false;
  if (spanAt(report.parts, start)) return false;
  const section = sectionAt(report, start);
  if (section?.kind === 'heading' && section.title.start <= start && start < section.title.end) return false;
  return spanAt(namesOfPapers(line.paragraph), start - line.start) === undefined;
}

const namesOfPapers = perParagraph((paragraph) => enclosed(paragraph, (shape) => shape === '《'));

export const about: About = {
  shows: '`{ full, short }`：第一次写全称，以后写简称',
  words: [
    { full: '临江市水务局', short: '市水务局' },
    { full: '全国重点文物保护单位', short: '国保单位', level: 'hint', note: '办公室定' },
    { full: '临江高新技术产业开发区', short: '高新区', level: 'off' },
  ],
  wrong: [
    {
      text: '⟪临江市水务局⟫牵头。⟦临江市水务局⟧每月通报，市水务局督办。',
      says: [{ message: '前面已经写过全称，这里写简称“市水务局”即可。', related: '全称' }],
      becomes: '临江市水务局牵头。市水务局每月通报，市水务局督办。',
    },
    {
      text: '⟦市水务局⟧牵头，市水务局督办。',
      says: '第一次出现应写全称“临江市水务局”，以后写简称“市水务局”。',
      becomes: '临江市水务局牵头，市水务局督办。',
    },
    {
      text: '维修⟦国保单位⟧3处。',
      says: [
        {
          message: '第一次出现应写全称“全国重点文物保护单位”，以后写简称“国保单位”（办公室定）。',
          severity: 'hint',
        },
      ],
      becomes: '维修全国重点文物保护单位3处。',
    },
    {
      text: '工作情况的报告\n\n⟪1|临江市水务局⟫牵头。⟦临江市水务局⟧督办。\n\n附件1\n\n台账\n\n由⟪2|临江市水务局⟫填报，⟦临江市水务局⟧汇总。',
      says: [
        { message: '前面已经写过全称，这里写简称“市水务局”即可。', related: '全称' },
        { message: '前面已经写过全称，这里写简称“市水务局”即可。', related: '全称' },
      ],
      becomes:
        '工作情况的报告\n\n临江市水务局牵头。市水务局督办。\n\n附件1\n\n台账\n\n由临江市水务局填报，市水务局汇总。',
    },
  ],
  right: [
    '临江市水务局（以下简称市水务局）牵头，市水务局督办。',
    '关于临江市水务局2026年工作情况的报告\n\n市人民政府：\n市水务局牵头。',
    '关于临江市水务局2026年工作情况的报告\n\n市人民政府：\n临江市水务局牵头。\n\n临江市水务局\n2026年8月3日',
    '一、临江市水务局情况\n临江市水务局牵头。\n二、临江市水务局打算\n依据《临江市水务局考核办法》，市水务局督办。',
    '一、市水务局情况\n临江市水务局牵头。\n| 临江市水务局 | 3 |\n| --- | --- |',
    '高新区牵头。临江高新技术产业开发区督办，临江高新技术产业开发区汇总。',
    '---\n发文机关: 临江市水务局\n---\n临江市水务局牵头。',
  ],
};
