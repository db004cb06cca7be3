import type { Report } from '../../report/model';
import { occurrencesOf } from '../../report/occurrences';
import type { NearMiss } from '../../words/nearMisses';
import { nearMisses } from '../../words/provided';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';

/** From this score on hardly anything is found in published texts that is no slip. */
const CERTAIN = 15;

interface Miss extends Found {
  readonly odd: string;
}

/**
 * A character for another in a piece that everyone writes, by how often pieces stand in published prose; two exchanged, one
 * lost or typed twice. What a report says again elsewhere is a name or a term of its own.
 */
export const mistypedWord: GatheringRule<Miss> = {
  code: 'mistyped-word',
  category: 'wording',
  severity: 'warning',
  title: '疑有错字',
  source: '已发布公文里的常见写法',
  yields: true,
  scan({ text, textStart, textEnd }) {
    const near = nearMisses();
    return near ? near.find(text, textStart, textEnd).map((miss) => describe(miss)) : [];
  },
  judge: (report, gathered) =>
    gathered.filter(({ odd }) => !recurs(report, odd)).map(({ odd, ...found }) => found),
};

function describe({ start, end, text: right, written, meant, odd, score }: NearMiss): Miss {
  // What is lost has no place of its own, and what was typed twice is both.
  const lost = { start: start - 1, end: end + 1 };
  const span = start === end ? lost : { start: right === '' ? start - 1 : start, end };
  return {
    ...span,
    message: `“${written}”疑有错字，应为“${meant}”。`,
    fix: [{ start, end, text: right }],
    safe: false,
    ...(score < CERTAIN && { severity: 'information' }),
    odd,
  };
}

const recurs = (report: Report, odd: string): boolean => occurrencesOf(report, odd).length > 1;

export const about: About = {
  shows: '提挡升级、切丝抓好',
  wrong: [
    {
      text: '推进政务公⟦凯⟧工作。',
      says: '“政务公凯”疑有错字，应为“政务公开”。',
      becomes: '推进政务公开工作。',
    },
    {
      text: '健全权力运行制约和监⟦都⟧机制，加大⟦传宣⟧力度。',
      says: ['“监都机制”疑有错字，应为“监督机制”。', '“传宣力度”疑有错字，应为“宣传力度”。'],
      becomes: '健全权力运行制约和监督机制，加大宣传力度。',
    },
    {
      text: '加强组⟦织织⟧领导，明确责任。',
      says: [{ message: '“组织织领导”疑有错字，应为“组织领导”。', severity: 'information' }],
      becomes: '加强组织领导，明确责任。',
    },
    {
      text: '坚持房住不⟦抄⟧定位。',
      says: [{ message: '“房住不抄”疑有错字，应为“房住不炒”。', severity: 'information' }],
      becomes: '坚持房住不炒定位。',
    },
  ],
  right: [
    '健全权力运行制约和监督机制，加大宣传力度。',
    '推进政务公凯工作，政务公凯是他的笔名。',
    '| 姓名 | 推进政务公凯工作 |\n|---|---|',
    '---\n标题: 推进政务公凯工作\n---\n正文在此。',
    '推进“政务”公凯工作。',
    '（一）乙项工作。',
  ],
};
