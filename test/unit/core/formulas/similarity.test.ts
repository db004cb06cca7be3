import assert from 'node:assert/strict';
import { type Formula, findNearMisses, indexFormulas } from '../../../../src/core/formulas/matcher';
import { isBreak, isHan } from '../../../../src/core/formulas/similarity';

/** What is told of `text` where `formula` is the only one: what is written, or nothing. */
function told(formula: Formula, text: string): string {
  return findNearMisses(text, indexFormulas([formula]))
    .map(({ written }) => written)
    .join();
}

const GOALS: Formula = { text: '国家治理体系和治理能力现代化' };
const REVIVAL: Formula = { text: '中华民族伟大复兴' };
const STRICT: Formula = { text: '四个意识', strict: true };
const PARTY: Formula = { text: '全面从严治党' };
const CAREFUL: Formula = { text: '贯彻落实上级的重大决策部署', careful: true };
const CRITIC: Formula = { text: '批评和自我批评的优良传统' };

suite('A difference from a formula', () => {
  for (const [formula, text, written] of [
    // Lost characters: one, but not two, unless all is well known.
    [GOALS, '推进国家治理体系和治理能现代化。', '国家治理体系和治理能现代化'],
    [GOALS, '推进国家治理体系治理能现代化。', ''],
    [GOALS, '推进国家治理体系治理能力现代化。', '国家治理体系治理能力现代化'],
    // At an end of a long formula, beside a mark, and with no other slip.
    [REVIVAL, '，华民族伟大复兴。', '华民族伟大复兴'],
    [REVIVAL, '实现华民族伟大复兴。', '华民族伟大复兴'],
    [GOALS, '，家治理体系和治理能利现代化。', ''],
    [PARTY, '，面从严治党。', ''],
    [PARTY, '推进全面从严治，', ''],
    // Beside an end, where the rest is no word of its own.
    [PARTY, '推进全从严治党。', '全从严治党'],
    [PARTY, '健全从严治党制度。', ''],
    [PARTY, '推进全面从严党。', '全面从严党'],
    [PARTY, '推进全面从严党员教育。', ''],
    // In a short formula only between quotes, and never its measure word.
    [{ text: '三严三实' }, '开展“三严实”教育。', '三严实'],
    [{ text: '三严三实' }, '开展三严实教育。', ''],
    [{ text: '三个务必' }, '做到“三务必”。', ''],
    [{ text: '三个务必' }, '做到“三个必”。', '三个必'],
    [{ text: '三个务必' }, '做到“个务必”。', ''],
    [STRICT, '增强“四意识”。', '四意识'],
    [STRICT, '增强四意识。', ''],
    [STRICT, '增强“四个识”。', '四个识'],
    // What a list of words loses may have been left out on purpose.
    [CAREFUL, '，贯彻落实上级的重大策部署。', '贯彻落实上级的重大策部署'],
    [CAREFUL, '，贯彻落实上级重大决策部署。', ''],
    [CAREFUL, '，彻落实上级的重大决策部署。', ''],
    [{ text: '全面从严治党', careful: true }, '推进全面严治党。', ''],
    // Numbers are numbers.
    [{ text: '中央八项规定精神' }, '落实中央六项规定精神。', ''],
    [{ text: '中央八项规定精神' }, '落实中央把项规定精神。', '中央把项规定精神'],
    [{ text: '党的二十大精神' }, '学习党的十二大精神。', ''],
    [{ text: '党的二十大精神' }, '学习党的二大精神。', ''],
    [{ text: '党的二十大精神' }, '学习党的十大精神。', ''],
    [{ text: '党的二十大精神' }, '学习党的二十六精神。', ''],
    [{ text: '坚决做到两个维护' }, '坚决做到二个维护。', '坚决做到二个维护'],
    [{ text: '坚决做到两个维护' }, '坚决做到三个维护。', ''],
    // Words that join are another wording.
    [CRITIC, '发扬批评与自我批评的优良传统。', ''],
    [CRITIC, '发扬批评、自我批评的优良传统。', ''],
    [CRITIC, '发扬批评河自我批评的优良传统。', '批评河自我批评的优良传统'],
    // Another character inside: in a long formula, or one that sounds or looks alike.
    [REVIVAL, '实现中华民族重大复兴。', '中华民族重大复兴'],
    [{ text: '乡村振兴战略' }, '实施乡村发展战略。', ''],
    [{ text: '乡村振兴战略' }, '实施乡村振性战略。', '乡村振性战略'],
    // Another one at the beginning of a formula of nine characters, and never at its end.
    [{ text: '社会主义核心价值观' }, '践行协会主义核心价值观。', '协会主义核心价值观'],
    [REVIVAL, '实现新华民族伟大复兴。', ''],
    [GOALS, '推进国家治理体系和治理能力现代新。', ''],
    [GOALS, '推进国家治理体系和治理能力现代话。', '国家治理体系和治理能力现代话'],
    // Two others, neither of which sounds or looks alike.
    [GOALS, '推进国家管控体系和治理能力现代化。', ''],
    [GOALS, '推进国家制理体系和治理能利现代化。', '国家制理体系和治理能利现代化'],
    [CAREFUL, '贯彻落实上级的巨大决策部署。', ''],
    [CAREFUL, '贯彻落实上级的重大绝策部署。', '贯彻落实上级的重大绝策部署'],
    [STRICT, '增强“四个认识”。', '四个认识'],
    [STRICT, '增强四个认识。', ''],
    // Behind a word of its own the first character was lost and no other written.
    [{ text: '以人民为中心的发展思想' }, '坚持人民为中心的发展思想。', '人民为中心的发展思想'],
    [{ text: '以人民为中心的发展思想' }, '把人民为中心的发展思想落到实处。', '人民为中心的发展思想'],
    [{ text: '以人民为中心的发展思想' }, '。已人民为中心的发展思想。', '已人民为中心的发展思想'],
    // Typed twice: at a mark, or where the word before ends otherwise.
    [REVIVAL, '，中中华民族伟大复兴。', '中中华民族伟大复兴'],
    [REVIVAL, '其中中华民族伟大复兴。', ''],
    [{ text: '乡村振兴战略' }, '实施乡乡村振兴战略。', '乡乡村振兴战略'],
    [{ text: '乡村振兴战略' }, '各乡乡村振兴战略。', '乡乡村振兴战略'],
    [{ text: '乡村振兴战略' }, '下乡乡村振兴战略。', ''],
    [REVIVAL, '实现中华民族伟大复兴兴。', '中华民族伟大复兴兴'],
    [REVIVAL, '实现中华民族伟大复兴兴的目标。', '中华民族伟大复兴兴'],
    [REVIVAL, '实现中华民族伟大复兴兴旺。', ''],
    [PARTY, '推进全面从严治党党的建设。', ''],
    [PARTY, '推进全面从严治党党。', '全面从严治党党'],
  ] as const) {
    test(`${text}: ${written || 'is another wording'}`, () => assert.equal(told(formula, text), written));
  }

  test('is told by marks, blanks and the ends of a text', () => {
    for (const char of [undefined, '，', '。', ' ', '“', '\n', '(']) assert.equal(isBreak(char), true);
    for (const char of ['中', 'a', '1', '*']) assert.equal(isBreak(char), false);
    for (const char of ['一', '鿿', '中']) assert.equal(isHan(char), true);
    for (const char of ['a', '，', 'ー', '\uf900']) assert.equal(isHan(char), false);
  });
});
