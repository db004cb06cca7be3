import { type HeadingScheme, schemes } from '../report/levels';
import type { Section } from '../report/types';
import type { Rule } from './rule';

/** The levels of GB/T 9704-2012 7.3.3 in their order. */
const LADDER: readonly HeadingScheme[] = ['han', 'bracketedHan', 'arabic', 'bracketedArabic', 'circled'];

/** A level left out, as 一、 → 1.: allowed (published texts do it), so told once for each pair of levels. */
export const levelSkip: Rule = {
  code: 'level-skip',
  severity: 'information',
  title: '标题层次跳级',
  check(report) {
    const told = new Set<string>();
    return report.sections.flatMap((section) => {
      const above = parentHeading(section);
      const from = LADDER.indexOf(above?.scheme as HeadingScheme);
      const to = LADDER.indexOf(section.scheme as HeadingScheme);
      const pair = `${from}-${to}`;
      if (from < 0 || to <= from + 1 || told.has(pair)) return [];
      told.add(pair);
      const left = LADDER.slice(from + 1, to).map((id) => schemes[id].write(1));
      const message = `层次从${schemes[LADDER[from]!].write(1)}跳到${schemes[LADDER[to]!].write(1)}，中间未用${left.join('')}。`;
      return [{ start: section.marker.start, end: section.marker.end, message }];
    });
  },
};

const parentHeading = ({ kind, parent }: Section): Section | undefined =>
  kind === 'heading' ? parent : undefined;
