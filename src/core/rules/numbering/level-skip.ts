import { isOnLadder, ladder, schemes } from '../../report/ordinals/schemes';
import type { Found, Rule } from '../engine/rule';

/** A level left out, as 一、 → 1.: allowed (published texts do it), so told once for each pair of levels. */
export const levelSkip: Rule = {
  code: 'level-skip',
  severity: 'information',
  title: '标题层次跳级',
  check(report) {
    const told = new Set<string>();
    const found: Found[] = [];
    for (const { kind, scheme, parent, marker } of report.sections) {
      if (kind !== 'heading' || !parent || !isOnLadder(parent.scheme) || !isOnLadder(scheme)) continue;
      const from = ladder.indexOf(parent.scheme);
      const to = ladder.indexOf(scheme);
      if (to <= from + 1) continue;
      const pair = `${from}-${to}`;
      if (told.has(pair)) continue;
      told.add(pair);
      const left = ladder.slice(from + 1, to).map((id) => schemes[id].write(1));
      const message = `层次从${schemes[parent.scheme].write(1)}跳到${schemes[scheme].write(1)}，中间未用${left.join('')}。`;
      found.push({ start: marker.start, end: marker.end, message });
    }
    return found;
  },
};
