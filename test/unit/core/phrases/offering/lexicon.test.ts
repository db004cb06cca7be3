import assert from 'node:assert/strict';
import { type LexiconFile, readLexicon } from '../../../../../src/core/phrases/offering/lexicon';

const EMPTY: LexiconFile = { rules: [], openings: [], lists: [], beginnings: [], stock: [] };
const lexiconOf = (file: Partial<LexiconFile>) => readLexicon({ ...EMPTY, ...file });

suite('What is counted of texts', () => {
  test('is told of the longest words before the cursor that are known, two to eight', () => {
    const { usual } = lexiconOf({
      rules: [
        '强|大|90',
        '加强|领导|80',
        '切实加强|督导|70',
        '甲乙丙丁戊己庚辛|壬|60',
        '子甲乙丙丁戊己庚辛|癸|50',
      ],
    });
    assert.deepEqual(usual('要加强'), { context: '加强', continuation: '领导', probability: 0.8 });
    assert.deepEqual(usual('要切实加强'), { context: '切实加强', continuation: '督导', probability: 0.7 });
    assert.deepEqual(usual('子甲乙丙丁戊己庚辛'), {
      context: '甲乙丙丁戊己庚辛',
      continuation: '壬',
      probability: 0.6,
    });
    // One character is too little to go by.
    assert.equal(usual('自强'), undefined);
    assert.equal(usual('强'), undefined);
    assert.equal(usual(''), undefined);
  });

  test('may be that nothing is likely, or not how likely it is', () => {
    const { usual } = lexiconOf({ rules: ['不再坚持||0|9|3', '坚持|问题导向|多', '加强|领导'] });
    assert.deepEqual(usual('不再坚持'), { context: '不再坚持', continuation: '', probability: 0 });
    assert.deepEqual(usual('要坚持'), { context: '坚持', continuation: '问题导向', probability: 0 });
    assert.deepEqual(usual('要加强'), { context: '加强', continuation: '领导', probability: 0 });
  });

  test('passes over what is broken', () => {
    const { usual } = lexiconOf({ rules: ['加强', '', '|领导|80', '坚持|问题导向|70'] });
    assert.equal(usual('要加强'), undefined);
    assert.equal(usual('要坚持')?.continuation, '问题导向');
  });

  test('are phrases that words begin, whatever quotes stand in them', () => {
    const { opening } = lexiconOf({
      openings: ['坚决维|37|坚决维护大局|坚决维护权益', '四个|60|“四个意识”'],
    });
    assert.deepEqual(opening('要坚决维'), {
      context: '坚决维',
      phrases: ['坚决维护大局', '坚决维护权益'],
      probability: 0.37,
    });
    assert.deepEqual(opening('增强“四个'), { context: '四个', phrases: ['“四个意识”'], probability: 0.6 });
    assert.equal(opening('要坚决'), undefined);
    assert.equal(opening('维'), undefined);
  });

  test('are several continuations, none where a longer context has none', () => {
    const { choices } = lexiconOf({ lists: ['加大|60|扶持力度|执法力度', '整改加大|0'] });
    assert.deepEqual(choices('要加大'), {
      context: '加大',
      continuations: ['扶持力度', '执法力度'],
      probability: 0.6,
    });
    assert.equal(choices('整改加大'), undefined);
    assert.equal(choices('要减小'), undefined);
  });

  test('are rests of formulas that words begin, of up to twenty-four', () => {
    const long = '守土有责守土负责守土尽责守土有责守土负责守土尽责';
    const { formula } = lexiconOf({
      beginnings: [
        '守土有责、|60|守土负责、守土尽责',
        `${long}|70|切实`,
        `子${long}|80|确实`,
        '要守土有责、|0|',
        '责|90|任',
      ],
    });
    const rest = { context: '守土有责、', continuation: '守土负责、守土尽责', probability: 0.6 };
    assert.deepEqual(formula('守土有责、'), rest);
    // What has no rest says nothing against what is shorter.
    assert.deepEqual(formula('务必要守土有责、'), rest);
    assert.deepEqual(formula(`子${long}`), { context: long, continuation: '切实', probability: 0.7 });
    assert.equal(formula('守土有'), undefined);
    assert.equal(formula('责'), undefined);
  });

  test('are pieces by the first of their initials, in their order', () => {
    const { stock } = lexiconOf({ stock: ['高质量发展|gzlfz|99|7', '规章制度|gzzd|40|7', '无'] });
    assert.deepEqual(stock('gz'), [
      { text: '高质量发展', initials: 'gzlfz' },
      { text: '规章制度', initials: 'gzzd' },
    ]);
    assert.deepEqual(stock('gzz'), [{ text: '规章制度', initials: 'gzzd' }]);
    assert.deepEqual(stock('zz'), []);
    assert.deepEqual(stock('').at(-1), { text: '无', initials: '' });
  });
});
