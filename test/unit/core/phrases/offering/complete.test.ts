import assert from 'node:assert/strict';
import { buildLibrary, type Library, type Scene } from '../../../../../src/core/phrases/library';
import { type Completing, completionAt, listAt } from '../../../../../src/core/phrases/offering/complete';
import { type LexiconFile, readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { parse } from '../../../../../src/core/report/parse';

const EMPTY: LexiconFile = { rules: [], openings: [], lists: [], beginnings: [], stock: [] };
const NO_PHRASES = buildLibrary([]);
const phrases = (...texts: readonly (readonly [text: string, initials: string])[]): Scene[] => [
  { scene: '提法', phrases: texts.map(([text, initials]) => ({ text, initials })) },
];

interface Given {
  readonly lexicon?: Partial<LexiconFile>;
  readonly library?: Library;
  readonly taken?: ReadonlyMap<string, number>;
}

function given(marked: string, { lexicon, library = NO_PHRASES, taken }: Given) {
  const offset = marked.indexOf('|');
  const completing: Completing = {
    library,
    lexicon: readLexicon({ ...EMPTY, ...lexicon }),
    document: true,
    minimum: 2,
    ...(taken && { taken }),
  };
  return { report: parse(marked.replace('|', '')), offset, completing };
}

/** The texts that are listed when asked for at the `|`. */
function listed(marked: string, all: Given): string[] {
  const { report, offset, completing } = given(marked, all);
  return listAt(report, offset, completing).map(({ phrase }) => phrase.text);
}

/** What is on the screen by itself. */
function shown(marked: string, all: Given): { list: string[]; grey: string } {
  const { report, offset, completing } = given(marked, all);
  const { list, offer } = completionAt(report, offset, completing);
  return { list: list.map(({ phrase }) => phrase.text), grey: offer.text };
}

suite('What is asked for behind a slash', () => {
  const stock = ['高质量发展阶段|gzlfzjd|50|7', '高质量发展|gzlfz|99|7', '规章制度|gzzd|40|7'];

  test('is what many texts have, from two letters on', () => {
    assert.deepEqual(listed('推动/g|', { lexicon: { stock } }), []);
    assert.deepEqual(listed('推动/gz|', { lexicon: { stock } }), [
      '高质量发展阶段',
      '高质量发展',
      '规章制度',
    ]);
  });

  test('has what has just these initials first', () => {
    assert.deepEqual(listed('推动/gzlfz|', { lexicon: { stock } }), ['高质量发展', '高质量发展阶段']);
  });

  test('has before that what is likely to come next, in full or in part', () => {
    const lexicon = {
      rules: ['推进高|质量发展|80|9|3'],
      stock: ['自立发展|zlfz|9|3', '质量|zl|9|3', '质量发展新阶段|zlfzxjd|9|3', '质量发展|zlfz|9|3'],
    };
    assert.deepEqual(listed('推进高/zlfz|', { lexicon }), ['质量发展新阶段', '质量发展', '自立发展']);
    assert.deepEqual(listed('推进高/zl|', { lexicon }), ['质量', '质量发展新阶段', '质量发展', '自立发展']);
    assert.deepEqual(listed('推进/zlfz|', { lexicon }), ['自立发展', '质量发展', '质量发展新阶段']);
  });

  test('has the phrases of the library before what was counted, none twice', () => {
    const library = buildLibrary(phrases(['规章制度', 'gzzd'], ['跟踪督导', 'gzdd']));
    assert.deepEqual(listed('完善/gz|', { lexicon: { stock }, library }), [
      '规章制度',
      '跟踪督导',
      '高质量发展阶段',
      '高质量发展',
    ]);
  });

  test('is no longer than twenty', () => {
    const signs = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
    const many = [...signs].map((sign) => `${sign}${sign}工作|gzgz|9|3`);
    assert.deepEqual(listed('推动/gzgz|', { lexicon: { stock: many } }).length, 20);
  });

  test('takes the place of slash and letters', () => {
    const { report, offset, completing } = given('情况如下。\n　　推动/gzlfz|。\n完。', {
      lexicon: { stock },
    });
    const spans = listAt(report, offset, completing).map(({ start, end }) => report.text.slice(start, end));
    assert.deepEqual(spans, ['/gzlfz', '/gzlfz']);
  });
});

suite('What is on the screen by itself', () => {
  const lists = ['要加大|60|扶持力度|执法力度'];
  const library = buildLibrary(phrases(['加大扶持力度', 'jdfcld'], ['加大宣传力度', 'jdxcld']));
  const line = '情况如下。\n今年，要加大|';

  test('is grey text where that is likely enough, though there are several continuations', () => {
    const rules = ['要加大|整治力度|90|9|3'];
    assert.deepEqual(shown(line, { lexicon: { lists } }), {
      list: ['加大扶持力度', '加大执法力度'],
      grey: '',
    });
    assert.deepEqual(shown(line, { lexicon: { lists, rules } }), { list: [], grey: '整治力度' });
  });

  test('is a list of likely continuations, then of other phrases, no text twice', () => {
    assert.deepEqual(shown(line, { lexicon: { lists }, library }).list, [
      '加大扶持力度',
      '加大执法力度',
      '加大宣传力度',
    ]);
  });

  test('has a habit before them', () => {
    const taken = (times: number) => new Map([['加大宣传力度', times]]);
    assert.equal(shown(line, { lexicon: { lists }, library, taken: taken(3) }).list[0], '加大宣传力度');
    assert.equal(shown(line, { lexicon: { lists }, library, taken: taken(2) }).list[0], '加大扶持力度');
  });

  test('is nothing behind letters that ask for nothing', () => {
    assert.deepEqual(shown('情况如下。\n今年，要加大zz|', { lexicon: { lists }, library }), {
      list: [],
      grey: '',
    });
  });

  test('stands in its own line', () => {
    const { report, offset, completing } = given('情况如下。\n今年，要加大|。\n完。', {
      lexicon: { lists },
      library,
    });
    assert.deepEqual(
      listAt(report, offset, completing).map(({ start, end }) => report.text.slice(start, end)),
      ['加大', '加大', '加大'],
    );
  });
});
