import { type HeadingScheme, type SchemeId, schemes } from '../../report/levels';
import type { Found, ReportRule } from '../engine/rule';

/** The levels of GB/T 9704-2012 7.3.3 in their order. */
const LADDER: readonly HeadingScheme[] = ['han', 'bracketedHan', 'arabic', 'bracketedArabic', 'circled'];

/** How deep each of them is, from 0. */
const DEPTH = new Map<SchemeId, number>(LADDER.map((scheme, depth) => [scheme, depth]));

/** A level left out, as 一、 → 1.: allowed (published texts do it), so told once for each pair of levels. */
export const levelSkip: ReportRule = {
  code: 'level-skip',
  category: 'numbering',
  severity: 'information',
  title: '标题层次跳级',
  check(report) {
    const told = new Set<string>();
    const found: Found[] = [];
    for (const { kind, scheme, parent, marker } of report.sections) {
      if (kind !== 'heading' || !parent) continue;
      const from = DEPTH.get(parent.scheme);
      const to = DEPTH.get(scheme);
      if (from === undefined || to === undefined || to <= from + 1) continue;
      const pair = `${from}-${to}`;
      if (told.has(pair)) continue;
      told.add(pair);
      const left = LADDER.slice(from + 1, to).map((id) => schemes[id].write(1));
      const message = `层次从${schemes[LADDER[from]!].write(1)}跳到${schemes[LADDER[to]!].write(1)}，中间未用${left.join('')}。`;
      found.push({ start: marker.start, end: marker.end, message });
    }
    return found;
  },
};
