import { findNearMisses, indexFormulas } from '../../src/core/formulas/matcher';
import { findMemberSlips, indexMembers } from '../../src/core/formulas/members';
import { buildLibrary, joined, type Library } from '../../src/core/phrases/library';
import { candidates } from '../../src/core/phrases/match';
import { FORMULAS, MEMBER_LISTS } from '../../src/core/rules/wording/formulas';
import { readScenes } from '../../src/tools/phraseFiles.mjs';
import { median, type Row, sideBySide } from './measure';

/** What is typed: by characters and by initials, at the end of a clause and in a sentence, with and without a match. */
const TYPED = [
  '全局上下要坚持|',
  '今年以来，我局加强|',
  '不断增强“四个意识”、坚定|',
  '我们要深入学习|不断提高。',
  '各项工作有序推进，取得了明显|',
  '做到lgw|',
  '全体党员要jq|不断提高。',
  '一年来，/j|',
];

/** The library with phrases of a writer's own, 10,000 in all. */
function tenThousand(): Library {
  const product = readScenes();
  const count = product.reduce((sum, { phrases }) => sum + phrases.length, 0);
  const verbs = ['加强', '坚持', '推进', '深化', '健全', '落实', '开展', '强化'];
  const initials = ['jq', 'jc', 'tj', 'sh', 'jq', 'ls', 'kz', 'qh'];
  const phrases = Array.from({ length: 10_000 - count }, (_, i) => ({
    text: `${verbs[i % 8]}第${i}项重点工作的组织领导`,
    initials: `${initials[i % 8]}dxzdgzdzzld`,
  }));
  return buildLibrary(joined([{ scene: '我的用语', phrases }], product));
}

/** A page, and some more. UTF-16 units. */
const PAGE = 1000;

/** Speed of what has to do with phrases, beside markdown-it parsing the same text or a page of it. */
export function* phraseRows(text: string, rendering: (text: string) => () => unknown): Generator<Row> {
  const formulas = indexFormulas(FORMULAS);
  const lists = indexMembers(MEMBER_LISTS);
  const [near, members, rendered] = sideBySide([
    () => findNearMisses(text, formulas),
    () => findMemberSlips(text, lists),
    rendering(text),
  ]);
  yield {
    what: '固定提法的近似比对',
    figures: `${near.toFixed(1)} ms，同一文本；所含各项的比对 ${members.toFixed(1)} ms`,
    ratio: near / rendered,
    limit: 0.5,
  };
  const library = tenThousand();
  const taken = new Map(library.phrases.slice(-400).map(({ text: phrase }, i) => [phrase, i % 9]));
  const rounds = 20;
  const page = rendering(text.slice(0, PAGE));
  const often = (run: () => unknown) => (): void => {
    for (let i = 0; i < rounds; i++) run();
  };
  const choosing = TYPED.map((marked) => {
    const cursor = marked.indexOf('|');
    const line = marked.replace('|', '');
    return often(() => candidates(library, line, cursor, 2, taken));
  });
  const [pages, ...times] = sideBySide([often(page), ...choosing], 30);
  const slowest = Math.max(...times);
  const marked = TYPED[times.indexOf(slowest)]!;
  yield {
    what: '一万条用语中取候选',
    figures: `最慢 ${(slowest / rounds).toFixed(3)} ms（${marked}），markdown-it 解析一千字 ${(pages / rounds).toFixed(3)} ms`,
    ratio: slowest / pages,
    limit: 6,
  };
  yield { what: '一万条用语建库', figures: `${median(tenThousand, 3).toFixed(0)} ms，用到时才建` };
}
