import type { Span } from '../../text/span';
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
      .map(({ start, end }) => ({
        start,
        end,
        message: '百分号前后不一致：别处写作“%”。',
        fix: [{ start, end, text: '%' }],
        safe: false,
        related: [{ start: usual.start, end: usual.end, message: '另一种写法' }],
      }));
  },
};
