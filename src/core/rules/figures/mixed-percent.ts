import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { GatheringRule } from '../engine/rule';

/** A percent sign, and whether it is ％. */
interface Sign extends Span {
  readonly isWide: boolean;
}

/** ％ and % in one document: one throughout, and beside half-width figures that is %. */
export const mixedPercent: GatheringRule<Sign> = {
  code: 'mixed-percent',
  category: 'figures',
  severity: 'hint',
  title: '“％”与“%”混用',
  source: '全文写法一致',
  triggers: ['％', '%'],
  scope: 'body',
  scan({ text }, places) {
    const firstNarrow = places.find((at) => text[at] === '%');
    return places
      .filter((at) => text[at] === '％' || at === firstNarrow)
      .map((at) => ({ start: at, end: at + 1, isWide: text[at] === '％' }));
  },
  judge(_report, signs) {
    const usual = signs.find(({ isWide }) => !isWide);
    if (!usual) return [];
    return signs
      .filter(({ isWide }) => isWide)
      .map((sign) => ({
        ...replacedOnRequest(sign, '百分号前后不一致：别处写作“%”。', '%'),
        related: [{ start: usual.start, end: usual.end, message: '另一种写法' }],
      }));
  },
};

export const about: About = {
  shows: '同一份公文里“％”“%”都有',
  wrong: [
    {
      text: '增长5⟪1|⟪2|%⟫⟫。\n占比30⟦％⟧，下降2⟦％⟧。',
      says: [
        { message: '百分号前后不一致：别处写作“%”。', related: '另一种写法' },
        { message: '百分号前后不一致：别处写作“%”。', related: '另一种写法' },
      ],
      becomes: '增长5%。\n占比30%，下降2%。',
    },
    {
      text: '占比30⟦％⟧，下降2⟦％⟧。\n增长5⟪1|⟪2|%⟫⟫，上升3%。',
      says: [
        { message: '百分号前后不一致：别处写作“%”。', related: '另一种写法' },
        { message: '百分号前后不一致：别处写作“%”。', related: '另一种写法' },
      ],
      becomes: '占比30%，下降2%。\n增长5%，上升3%。',
    },
    {
      text: '占比30⟦％⟧。\n增长5⟪%⟫。\n上升3%。',
      says: [{ message: '百分号前后不一致：别处写作“%”。', related: '另一种写法' }],
      becomes: '占比30%。\n增长5%。\n上升3%。',
    },
  ],
  right: ['增长5%，下降2%。', '增长5％，下降2％。', '| 30％ | 5 |\n|---|---|'],
};
