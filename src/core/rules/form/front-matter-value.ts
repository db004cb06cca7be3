import { type FrontMatterKey, readFrontMatter, valuesOf } from '../../report/frontMatter';
import { keyGuides } from '../../report/frontMatterGuide';
import { overlapsBlank } from '../../report/placeholders';
import type { Found, ReportRule } from '../engine/rule';

/** Where only what the standard names can be meant (7.2.2, 7.2.3), and 版式, which is ours. */
const CLOSED: readonly FrontMatterKey[] = ['密级', '紧急程度', '版式'];

/** Something written where only a few words can stand, or a 份号 that is not six figures (7.2.1). */
export const frontMatterValue: ReportRule = {
  code: 'front-matter-value',
  category: 'form',
  severity: 'information',
  title: '文件头里的内容不合要求',
  check: (report) => {
    const matter = readFrontMatter(report);
    const found: Found[] = [];
    const judge = (
      key: FrontMatterKey,
      right: (written: string) => boolean,
      message: (written: string) => string,
    ) => {
      for (const value of valuesOf(matter, key)) {
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
