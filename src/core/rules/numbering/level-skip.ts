import type { Report } from '../../report/model';
import { isOnLadder, ladder, schemes } from '../../report/ordinals/schemes';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';
import { whileUntouched } from '../engine/untouched';

/** A level left out, as 一、 → 1.: allowed (published texts do it), so told once for each pair of levels. */
export const levelSkip: ReportRule = {
  code: 'level-skip',
  category: 'numbering',
  severity: 'information',
  title: '标题层次跳级',
  source: 'GB/T 9704—2012 7.3.3',
  check: whileUntouched(() => false, skipped),
};

function skipped(report: Report): Found[] {
  const reported = new Set<string>();
  const found: Found[] = [];
  for (const { kind, scheme, parent, marker } of report.sections) {
    if (kind !== 'heading' || !parent || !isOnLadder(parent.scheme) || !isOnLadder(scheme)) continue;
    const from = ladder.indexOf(parent.scheme);
    const to = ladder.indexOf(scheme);
    if (to <= from + 1) continue;
    const pair = `${from}-${to}`;
    if (reported.has(pair)) continue;
    reported.add(pair);
    const left = ladder.slice(from + 1, to).map((id) => schemes[id].write(1));
    const message = `层次从${schemes[parent.scheme].write(1)}跳到${schemes[scheme].write(1)}，中间未用${left.join('')}。`;
    found.push({ start: marker.start, end: marker.end, message });
  }
  return found;
}

export const about: About = {
  shows: '一、→ 1.',
  wrong: [
    { text: '一、甲\n⟦1.⟧子。\n二、乙\n1.子。', says: '层次从一、跳到1.，中间未用（一）。' },
    {
      text: '一、甲\n⟦①⟧子。\n②丑。\n二、乙\n⟦1.⟧寅。',
      says: ['层次从一、跳到①，中间未用（一）1.（1）。', '层次从一、跳到1.，中间未用（一）。'],
    },
    {
      text: '一、甲\n⟦（1）⟧子。\n二、乙\n（一）丙\n⟦（1）⟧丑。',
      says: ['层次从一、跳到（1），中间未用（一）1.。', '层次从（一）跳到（1），中间未用1.。'],
    },
  ],
  right: ['一、甲\n（一）子。\n1.丑。', '（一）甲\n1.子。', '第一章 总则\n一、甲。'],
};
