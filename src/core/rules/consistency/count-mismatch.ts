import { type AnnouncedList, announcedLists } from '../../facts/announcedLists';
import { type NamedList, namedListsOf } from '../../facts/namedLists';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';

/** 三个方面, and four of them. */
export const countMismatch: GatheringRule<Found> = {
  code: 'count-mismatch',
  category: 'consistency',
  severity: 'information',
  title: '所说的个数与所列的不符',
  source: '说几项，列几项',
  scan: (paragraph) => namedListsOf(paragraph).flatMap((list) => judgeNames(paragraph, list) ?? []),
  judge: (report, found) => [
    ...found,
    ...announcedLists(report).flatMap((list) => judgeList(report, list) ?? []),
  ],
};

function judgeNames({ text }: Paragraph, { announced, start, end, counts }: NamedList): Found | undefined {
  if (counts.includes(announced.count)) return undefined;
  const said = text.slice(announced.start, announced.end);
  return {
    start: announced.start,
    end: announced.end,
    message: `说的是“${said}”，列出的是${counts[0]}个，请核对。`,
    related: [{ start, end, message: '列出的各项' }],
  };
}

function judgeList(
  { text }: { readonly text: string },
  { announced, items }: AnnouncedList,
): Found | undefined {
  if (announced.some(({ count }) => count === items.length)) return undefined;
  const { start, end } = announced.at(-1)!;
  return {
    start,
    end,
    message: `说的是“${text.slice(start, end)}”，下面列出的是${items.length}项，请核对。`,
    related: items.map((item) => ({ ...item, message: '列出的一项' })),
  };
}

export const about: About = {
  shows: '以下三个方面：一是……二是……',
  wrong: [
    {
      text: '要做好以下⟦三项⟧工作：⟪一是⟫抓学习，⟪二是⟫抓整改。',
      says: [{ message: '说的是“三项”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
  ],
  right: ['要做好以下两项工作：一是抓学习，二是抓整改。'],
};
