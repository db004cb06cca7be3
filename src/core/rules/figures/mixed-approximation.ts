import { isDigit } from '../../text/punctuation';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { GatheringRule } from '../engine/rule';

const HAN_TENS = /[二三四五六七八九]?十$/;
const ARABIC_TENS = /(?<![\d.])[1-9]0$/;

/** 十余次 and 10余次 in one document: either is right, one throughout. Those of the rarer way are reported. */
export const mixedApproximation: GatheringRule = {
  code: 'mixed-approximation',
  category: 'figures',
  severity: 'hint',
  title: '“十余”与“10余”混用',
  source: '全文写法一致',
  triggers: ['余'],
  scan: ({ text }, places) => places.flatMap((at) => approximation(text, at)),
  judge({ text }, written) {
    const han = written.filter(({ start }) => !isDigit(text.charCodeAt(start)));
    const arabic = written.filter(({ start }) => isDigit(text.charCodeAt(start)));
    if (han.length === 0 || arabic.length === 0) return [];
    const [odd, usual] = han.length <= arabic.length ? [han, arabic] : [arabic, han];
    const example = text.slice(usual[0]!.start, usual[0]!.end);
    return odd.map((span) => ({
      ...span,
      message: `约数写法前后不一致：别处写作“${example}”。`,
      related: [{ ...usual[0]!, message: '另一种写法' }],
    }));
  },
};

/** What ends with the 余 at `at`: 十余, 二十余 and 10余, 20余. */
function approximation(text: string, at: number): Span[] {
  const before = text.slice(Math.max(0, at - 3), at);
  const inHan = HAN_TENS.exec(before)?.[0];
  if (inHan && !/[百千万几数\d]/.test(text[at - inHan.length - 1] ?? ''))
    return [{ start: at - inHan.length, end: at + 1 }];
  const inArabic = ARABIC_TENS.exec(before)?.[0];
  return inArabic ? [{ start: at - inArabic.length, end: at + 1 }] : [];
}

export const about: About = {
  shows: '同一份公文里“十余”“10余”都有',
  wrong: [
    {
      text: '检查⟦十余⟧次，走访⟪20余⟫家，慰问30余户。',
      says: [{ message: '约数写法前后不一致：别处写作“20余”。', related: '另一种写法' }],
    },
    {
      text: '检查⟦10余⟧次，走访⟪二十余⟫家，慰问三十余户。',
      says: [{ message: '约数写法前后不一致：别处写作“二十余”。', related: '另一种写法' }],
    },
    {
      text: '检查⟦十余⟧次，走访⟪20余⟫家。',
      says: [{ message: '约数写法前后不一致：别处写作“20余”。', related: '另一种写法' }],
    },
    {
      text: '⟦十余⟧次检查，⟦三十余⟧次走访，查看⟪1|⟪2|90余⟫⟫处、40余处、50余处。',
      says: [
        { message: '约数写法前后不一致：别处写作“90余”。', related: '另一种写法' },
        { message: '约数写法前后不一致：别处写作“90余”。', related: '另一种写法' },
      ],
    },
    {
      text: '⟦90余⟧次检查，走访⟪四十余⟫家、五十余家、六十余家、七十余家、八十余家。',
      says: [{ message: '约数写法前后不一致：别处写作“四十余”。', related: '另一种写法' }],
    },
    {
      text: '来了⟦九十余⟧人，走了⟪20余⟫人。',
      says: [{ message: '约数写法前后不一致：别处写作“20余”。', related: '另一种写法' }],
    },
  ],
  right: [
    '检查十余次，走访二十余家。',
    '检查10余次，走访20余家。',
    '带动千余家，查出10余项',
    '几十余',
    '检查数十余次，走访20余家。',
    '检查十余次，走访120余家。',
    '走访20余家，检查一百二十余次。',
    '来了两千十余人、三万十余人、几十余人，走了10余人。',
    '来了十余人，增长3.10余。',
    '来了十多人，余下10人。',
  ],
};
