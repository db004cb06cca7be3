import assert from 'node:assert/strict';
import { continuationOf, firstClause } from '../../../../src/core/phrases/continuation';
import {
  buildLibrary,
  joined,
  type Phrase,
  type PhraseEntry,
  type Scene,
} from '../../../../src/core/phrases/library';
import { candidates } from '../../../../src/core/phrases/match';
import { startsClause, weighing } from '../../../../src/core/phrases/preference';
import { readScenes } from '../../../../src/tools/phraseFiles.mjs';

const product = readScenes();
const library = buildLibrary(product);

/** What is offered at the `|`, best first. */
function offered(text: string, taken: Record<string, number> = {}, from = library): string[] {
  const cursor = text.indexOf('|');
  const found = candidates(from, text.replace('|', ''), cursor, 2, new Map(Object.entries(taken)));
  return found.map(({ phrase }) => phrase.text);
}

const small = (phrases: readonly Partial<PhraseEntry>[]) =>
  buildLibrary([{ scene: '业务', phrases: phrases.map((each) => ({ text: '', initials: 'ab', ...each })) }]);

suite('The order of what is offered', () => {
  test('puts first what usually follows the words before', () => {
    assert.equal(offered('全体党员要增强四个|')[0], '增强“四个意识”、坚定“四个自信”、做到“两个维护”');
    assert.equal(offered('全局上下牢固树立sg|')[0], '“四个意识”');
    assert.equal(offered('干部职工更加坚定sg|')[0], '“四个自信”');
    assert.equal(offered('带头做到lg|')[0], '“两个维护”');
  });

  test('puts first what continues the formula before', () => {
    const text = { text: '做到守土有责' };
    const built = small([
      text,
      { text: '做到“两个维护”' },
      { text: '坚定“四个自信”', continuations: ['、做到“两个维护”'] },
    ]);
    assert.deepEqual(offered('坚定“四个自信”、做到|', {}, built), ['做到“两个维护”', '做到守土有责']);
    assert.deepEqual(offered('要做到|', {}, built), ['做到守土有责', '做到“两个维护”']);
  });

  test('puts what was taken most often before what was not, formulas too', () => {
    const usual = offered('我们要坚持|');
    const wanted = usual.at(-1)!;
    assert.notEqual(usual[0], wanted);
    assert.equal(offered('我们要坚持|', { [wanted]: 1 })[0], wanted);
    const [most, less] = offered('我们要坚持|', { [wanted]: 2, [usual[3]!]: 9 });
    assert.deepEqual([most, less], [usual[3], wanted]);
  });

  test('lets what fits the place go before what was taken elsewhere', () => {
    const built = small([{ text: '会同有关部门' }, { text: '会议指出', at: 'sentence' }]);
    assert.deepEqual(offered('由县水利局会|', { 会议指出: 9 }, built), []);
    const two = small([{ text: '会同有关部门' }, { text: '会同各乡镇', at: 'sentence' }]);
    assert.deepEqual(offered('由县水利局会同|', { 会同各乡镇: 9 }, two), ['会同有关部门', '会同各乡镇']);
    assert.deepEqual(offered('讨论通过。会同|', { 会同各乡镇: 9 }, two), ['会同各乡镇', '会同有关部门']);
  });

  test('puts a longer match first whatever was taken', () => {
    const built = small([{ text: '四个意识' }, { text: '增强四个自信' }]);
    assert.deepEqual(offered('不断增强四个|', { 四个意识: 99 }, built), ['增强四个自信', '四个意识']);
  });

  test('puts the phrase whose initials are all typed before those that only begin so', () => {
    const built = small([
      { text: '加强组织领导', initials: 'jqzzld' },
      { text: '加强组织', initials: 'jqzz' },
    ]);
    assert.deepEqual(offered('要jqzz|', {}, built), ['加强组织', '加强组织领导']);
  });

  test('has phrases of the writer before those of the product, and none twice', () => {
    const own: Scene[] = [
      {
        scene: '我的用语',
        phrases: [
          { text: '坚持以水定城', initials: 'jcysdc' },
          { text: '四个意识', initials: 'sgys' },
        ],
      },
    ];
    const both = buildLibrary(joined(own, product));
    const labels = offered('我们要坚持以|', {}, both);
    assert.equal(
      labels.find((label) => !label.includes('习近平') && label.includes('坚持以水')),
      '坚持以水定城',
    );
    const plain = both.phrases.filter(({ formula }) => !formula);
    assert.equal(plain[0]!.text, '坚持以水定城');
    assert.equal(both.phrases.filter(({ text }) => text.replace(/[“”]/g, '') === '四个意识').length, 1);
  });
});

suite('The continuation of a formula', () => {
  const at = (text: string) => continuationOf(library, text);

  test('is what usually comes next, or the rest of it', () => {
    assert.equal(at('不断增强“四个意识”'), '、坚定“四个自信”、做到“两个维护”');
    assert.equal(at('不断增强“四个意识”、'), '坚定“四个自信”、做到“两个维护”');
    assert.equal(at('不断增强“四个意识”、坚定“四'), '个自信”、做到“两个维护”');
    assert.equal(at('不断增强“四个意识”、坚定“四个自信”'), '、做到“两个维护”');
  });

  test('has no quotes where the writer uses none', () => {
    assert.equal(at('不断增强四个意识'), '、坚定四个自信、做到两个维护');
  });

  test('is not there inside a formula, behind other words, for pinyin being composed, and once it stands', () => {
    for (const text of [
      '',
      '不断增强“四个意',
      '不断增强“四个意识',
      '不断增强“四个意识”，',
      '不断增强“四个意识”j',
      '不断增强“四个意识”、坚定信心',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”，',
      '\ud83d“四个意识',
    ]) {
      assert.equal(at(text), undefined, text);
    }
  });

  test('is the same in a line of a million characters', () => {
    assert.equal(at(`${'各项工作有序推进，'.repeat(110_000)}坚定“四个自信”`), '、做到“两个维护”');
  });

  test('goes by the longest formula, in the last hundred and sixty characters', () => {
    const built = small([
      { text: '从严治党', continuations: ['责任'] },
      { text: '全面从严治党', continuations: ['、依法治国', '主体责任'] },
    ]);
    const next = (text: string) => continuationOf(built, text);
    assert.equal(next('推进从严治党'), '责任');
    assert.equal(next('推进全面从严治党'), '、依法治国');
    assert.equal(next('推进全面从严治党主体'), '责任');
    assert.equal(next('推进全面从严治党、依法治国'), undefined);
    const far = (count: number) => next(`从严治党${'责'.repeat(count)}`);
    assert.equal(far(1), '任');
    const long = small([{ text: '甲乙', continuations: ['丙'.repeat(160)] }]);
    assert.equal(continuationOf(long, `甲乙${'丙'.repeat(158)}`), '丙丙');
    assert.equal(continuationOf(long, `甲乙${'丙'.repeat(159)}`), undefined);
  });

  test('is taken up to the next mark', () => {
    assert.equal(firstClause('、坚定“四个自信”、做到“两个维护”'), '、坚定“四个自信”');
    assert.equal(firstClause('坚定“四个自信”、做到“两个维护”'), '坚定“四个自信”');
    assert.equal(firstClause('，全面贯彻党的二十大精神'), '，全面贯彻党的二十大精神');
    assert.equal(firstClause('。'), '。');
  });
});

suite('What is wanted most', () => {
  const [formula, first, second] = buildLibrary([
    {
      scene: '业务',
      phrases: [
        { text: '甲甲', initials: 'jj' },
        { text: '乙乙', initials: 'yy', at: 'clause' },
        { text: '丙丙', initials: 'bb', formula: true, continuations: ['、丁丁'] },
        { text: '丁丁', initials: 'dd', at: 'sentence', after: ['推进'] },
      ],
    },
  ]).phrases;
  const built = buildLibrary([]);
  const weight = (phrase: Phrase, taken: number, fit = 0, lead = '') =>
    weighing(built, new Map([[phrase.text, taken]]), () => fit)(lead)(phrase);

  test('is what was taken more often, up to a thousand times', () => {
    assert.ok(weight(first!, 1) > weight(formula!, 0));
    assert.ok(weight(second!, 2) > weight(first!, 1));
    assert.ok(weight(first!, 999) > weight(first!, 998));
    assert.equal(weight(first!, 1000), weight(first!, 999));
  });

  test('is, of what was never taken, what stands first in the library', () => {
    assert.equal(weight(formula!, 0) - weight(first!, 0), 1);
    assert.equal(weighing(built, new Map())('')(formula!), weight(formula!, 0));
  });

  test('is what fits before what was taken, and what belongs there before what fits', () => {
    assert.ok(weight(first!, 0, 1) > weight(first!, 999, 0));
    assert.ok(weight(second!, 0, 0, '工作。') > weight(second!, 999, 1, '工作'));
  });

  for (const [lead, isClause, isSentence] of [
    ['', true, true],
    ['工作', false, false],
    ['工作，', true, false],
    ['工作 ', true, true],
    ['工作。', true, true],
    ['工作！', true, true],
    ['工作？', true, true],
    ['工作；', true, true],
    ['工作：', true, true],
    ['工作”', true, false],
    ['工作。”', true, true],
    ['（一）', true, true],
    ['一、', true, true],
    ['3.', true, true],
    ['工作一、', true, false],
    ['一是', true, true],
    ['二要', true, true],
    ['都是', false, false],
  ] as const)
    test(`begins a clause ${isClause}, a sentence ${isSentence} behind “${lead}”`, () => {
      const fourth = { ...second!, at: 'sentence' as const };
      assert.equal(startsClause(lead), isClause);
      assert.equal(weight(second!, 0, 0, lead) > 5e13, isClause);
      assert.equal(weight(fourth, 0, 0, lead) > 5e13, isSentence);
    });

  test('is most of all what usually follows', () => {
    const behind = { ...second!, after: ['推进'] };
    assert.ok(weight(behind, 0, 0, '大力推进') > 1.5e14);
    assert.ok(weight(behind, 0, 0, '大力“推进”') > 1.5e14);
    assert.ok(weight(behind, 0, 0, '推进大力') < 1.5e14);
    const continued = buildLibrary([
      {
        scene: '业务',
        phrases: [{ text: '丙丙', initials: 'bb', formula: true, continuations: ['、“丁丁”、戊戊'] }],
      },
    ]);
    const next = (text: string, lead: string) =>
      weighing(continued, new Map())(lead)({ ...first!, text }) > 1.5e14;
    assert.equal(next('、丁丁', '加强丙丙'), true);
    assert.equal(next('丁丁', '加强丙丙、'), true);
    assert.equal(next('戊戊', '加强丙丙、'), false);
    assert.equal(next('丁丁', '加强'), false);
  });
});
