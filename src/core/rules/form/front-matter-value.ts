import { overlapsBlank } from '../../report/blanks/scan';
import { type FrontMatterKey, keyGuides } from '../../report/frontMatter/keys';
import { valuesOf } from '../../report/frontMatter/read';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** Where only what the standard names can be meant (7.2.2, 7.2.3), and 版式, which is ours. */
const CLOSED: readonly FrontMatterKey[] = ['密级', '紧急程度', '版式'];

/** Something written where only a few words can stand, or a 份号 that is not six figures (7.2.1). */
export const frontMatterValue: ReportRule = {
  code: 'front-matter-value',
  category: 'form',
  severity: 'information',
  title: '文件头里的内容不合要求',
  source: 'GB/T 9704—2012 7.2.1～7.2.3',
  check: (report) => {
    const found: Found[] = [];
    const judge = (
      key: FrontMatterKey,
      right: (written: string) => boolean,
      message: (written: string) => string,
    ) => {
      for (const value of valuesOf(report.frontMatter, key)) {
        const written = report.text.slice(value.start, value.end);
        if (!overlapsBlank(report.placeholders, value) && !right(written))
          found.push({ ...value, message: message(written) });
      }
    };
    for (const key of CLOSED) {
      const { choices } = keyGuides[key];
      judge(
        key,
        (written) => choices.includes(written.replace(/★.*$/, '')),
        (written) => `${key}没有“${written}”，可以写${choices.map((choice) => `“${choice}”`).join('')}。`,
      );
    }
    judge(
      '份号',
      (written) => /^\d{6}$/.test(written),
      () => '份号一般用六位数字，如 000001（GB/T 9704—2012，7.2.1）。',
    );
    return found;
  },
};

export const about: About = {
  shows: '密级、紧急程度、版式、份号不合要求',
  wrong: [
    { text: '---\n密级: ⟦保密⟧\n---\n正文在此。', says: '密级没有“保密”，可以写“秘密”“机密”“绝密”。' },
    { text: '---\n紧急程度: ⟦很急⟧\n---\n正文在此。', says: '紧急程度没有“很急”，可以写“特急”“加急”。' },
    {
      text: '---\n版式: ⟦红头⟧\n---\n正文在此。',
      says: '版式没有“红头”，可以写“文件”“信函”“命令”“纪要”“白头”。',
    },
    {
      text: '---\n份号: ⟦00012⟧\n---\n正文在此。',
      says: '份号一般用六位数字，如 000001（GB/T 9704—2012，7.2.1）。',
    },
    {
      text: '---\n份号: ⟦0000012⟧\n---\n正文在此。',
      says: '份号一般用六位数字，如 000001（GB/T 9704—2012，7.2.1）。',
    },
  ],
  right: [
    '---\n密级: 机密\n---\n正文在此。',
    '---\n密级: 机密★1年\n---\n正文在此。',
    '---\n密级: 机密★\n---\n正文在此。',
    {
      text: '---\n密级: ⟦**⟧\n---\n正文在此。',
      says: [{ message: '待填：内容（密级: **）', code: 'placeholder' }],
    },
    '---\n紧急程度: 特急\n---\n正文在此。',
    '---\n版式: 白头\n---\n正文在此。',
    '---\n份号: "000012"\n---\n正文在此。',
  ],
};
