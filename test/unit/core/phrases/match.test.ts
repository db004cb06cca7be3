import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { buildLibrary, type PhraseEntry } from '../../../../src/core/phrases/library';
import { candidates } from '../../../../src/core/phrases/match';
import { readScenes } from '../../../../src/tools/phraseFiles.mjs';

const formula = (text: string, initials: string, more: Partial<PhraseEntry> = {}): PhraseEntry => ({
  text,
  initials,
  formula: true,
  ...more,
});

/** Small enough to know by heart what each test may find. */
const library = buildLibrary([
  {
    scene: '结尾',
    phrases: [
      { text: '特此报告。', initials: 'tcbg' },
      { text: '妥否，请批示。', initials: 'tfqps' },
      { text: '坚持以上率下', initials: 'jcyssx' },
      { text: '组织观看警示教育片', initials: 'zzgkjsjyp', least: 3 },
    ],
  },
  {
    scene: '指导思想与固定提法',
    phrases: [
      formula('“四个意识”', 'sgys'),
      formula('“四个自信”', 'sgzx'),
      formula('“四个全面”战略布局', 'sgqmzlbj'),
      formula('“两个维护”', 'lgwh'),
      formula('增强“四个意识”、坚定“四个自信”、做到“两个维护”', 'zqsgysjdsgzxzdlgwh'),
      formula('坚持稳中求进工作总基调', 'jcwzqjgzzjd'),
      formula('批评和自我批评', 'pphzwpp'),
      formula('全面从严治党', 'qmcyzd'),
      formula('全面从严治党主体责任', 'qmcyzdztzr'),
      formula('《中国共产党章程》', 'zggcdzc'),
    ],
  },
]);

/** Each candidate as the line that accepting it makes; `|` is the cursor. */
function accepted(text: string, minimum = 2): string[] {
  const cursor = text.indexOf('|');
  const line = text.replace('|', '');
  return candidates(library, line, cursor, minimum).map(
    ({ phrase, start, end }) => `${line.slice(0, start)}${phrase.text}${line.slice(end)}`,
  );
}

suite('Matching the typed tail', () => {
  test('finds phrases by two characters at the start of a line', () => {
    assert.deepEqual(accepted('坚持|'), ['坚持稳中求进工作总基调', '坚持以上率下']);
  });

  test('finds them after a mark, at the end of a clause and inside a sentence', () => {
    assert.ok(accepted('一年来，坚持|').includes('一年来，坚持稳中求进工作总基调'));
    assert.ok(accepted('坚持增强四个|').includes('坚持增强“四个意识”'));
    assert.ok(accepted('我们要坚持|不断提高').includes('我们要坚持稳中求进工作总基调不断提高'));
  });

  test('offers nothing below the threshold or where no phrase starts', () => {
    for (const text of ['坚|', '|坚持', '四|', '高度重视这项工作|', '', '|', '坚持，|', '坚持 |']) {
      assert.deepEqual(accepted(text.includes('|') ? text : `${text}|`), [], text);
    }
  });

  test('keeps to the threshold the writer has set', () => {
    assert.deepEqual(accepted('坚持|', 3), []);
    assert.deepEqual(accepted('坚持稳|', 3), ['坚持稳中求进工作总基调']);
    assert.equal(accepted('坚|', 1).length, 2);
  });

  test('asks for more characters where a phrase begins with an everyday word', () => {
    assert.deepEqual(accepted('上级党组织|'), []);
    assert.deepEqual(accepted('我局组织观|'), ['我局组织观看警示教育片']);
  });

  test('puts the longer match first, then formulas, then what the library lists first', () => {
    assert.deepEqual(accepted('增强四个|'), [
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      '增强“四个意识”',
      '增强“四个自信”',
      '增强“四个全面”战略布局',
    ]);
    assert.deepEqual(accepted('切实坚持|'), ['切实坚持稳中求进工作总基调', '切实坚持以上率下']);
  });

  test('goes on matching across marks inside a phrase', () => {
    assert.deepEqual(accepted('增强“四个意识”、坚定|')[0], '增强“四个意识”、坚定“四个自信”、做到“两个维护”');
  });

  test('offers neither a whole phrase nor what starts inside it', () => {
    assert.deepEqual(accepted('增强“两个维护|'), []);
    assert.deepEqual(accepted('特此报告|'), []);
    assert.deepEqual(accepted('开展批评和自我批评|'), []);
    assert.deepEqual(accepted('坚持全面从严治党|'), []);
  });

  test('leaves Enter to finish a heading', () => {
    assert.deepEqual(accepted('（三）各项工作长期坚持|'), []);
    assert.deepEqual(accepted('1.长期坚持|'), []);
    assert.equal(accepted('（三）坚持|').length, 2);
    assert.equal(accepted('（三）各项工作长期坚持|下去').length, 2);
    assert.equal(accepted('（三）强化担当。各项工作长期坚持|').length, 2);
    assert.deepEqual(accepted('（一）强化武装，坚定捍卫两个|'), ['（一）强化武装，坚定捍卫“两个维护”']);
  });
});

suite('Marks that stand there already', () => {
  test('are not doubled before the cursor', () => {
    assert.equal(accepted('增强“四个|')[1], '增强“四个意识”');
    assert.equal(accepted('树立“四个|')[0], '树立“四个意识”');
    assert.equal(accepted('树立"四个|')[0], '树立“四个意识”');
    assert.equal(accepted('遵守《中国共|')[0], '遵守《中国共产党章程》');
  });

  test('are not doubled behind the cursor', () => {
    assert.equal(accepted('树立“四个|”')[0], '树立“四个意识”');
    assert.equal(accepted('树立“四个|”，坚定不移')[0], '树立“四个意识”，坚定不移');
    assert.equal(accepted('遵守《中国共|》')[0], '遵守《中国共产党章程》');
    assert.equal(accepted('妥否|。')[0], '妥否，请批示。');
    assert.equal(accepted('妥否|，')[0], '妥否，请批示。，');
  });

  test('stay if they close a quotation that was opened earlier', () => {
    assert.equal(accepted('“要树立四个|”')[0], '“要树立“四个意识””');
    assert.equal(accepted('他说“好”，要树立四个|”')[0], '他说“好”，要树立“四个意识”');
  });

  test('stay if they belong to the words before', () => {
    assert.equal(accepted('落实"双减"四个|')[0], '落实"双减"“四个意识”');
    assert.equal(accepted('做好“三农”四个|')[0], '做好“三农”“四个意识”');
  });

  test('rule a phrase out that has none at that place', () => {
    assert.deepEqual(accepted('坚“持|'), []);
    assert.deepEqual(accepted('坚持”|'), []);
  });
});

suite('What stands behind the cursor', () => {
  test('is replaced where it is the rest of the phrase', () => {
    assert.equal(accepted('树立四个|意识，')[0], '树立“四个意识”，');
    assert.equal(accepted('批评|与自我批评”')[0], '批评和自我批评与自我批评”');
    assert.equal(
      accepted('增强“四个|意识”、坚定“四个自信”、做到两个维护。')[0],
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    );
  });

  test('is replaced as a whole by another formula', () => {
    assert.deepEqual(accepted('树立“四个|意识”，'), ['树立“四个自信”，', '树立“四个全面”战略布局，']);
  });

  test('is replaced where it is the start of the rest, up to a mark', () => {
    assert.equal(accepted('坚持|稳中求进，')[0], '坚持稳中求进工作总基调，');
  });

  test('stays if it only begins alike', () => {
    assert.equal(accepted('坚持|稳定增长')[0], '坚持稳中求进工作总基调稳定增长');
    assert.equal(accepted('坚持|稳中有进')[0], '坚持稳中求进工作总基调稳中有进');
  });

  test('offers nothing if the phrase is whole already', () => {
    assert.deepEqual(accepted('坚持稳中|求进工作总基调'), []);
    assert.deepEqual(accepted('“两个|维护”'), []);
  });
});

suite('Matching pinyin initials', () => {
  test('finds phrases anywhere, in capitals too', () => {
    for (const text of ['lgwh|', '做到lgwh|', '做到LGwh|', '做到lg|', '要做到lgwh|，不断提高']) {
      const cursor = text.search(/[a-z]+\|/i);
      assert.equal(accepted(text)[0], `${text.slice(0, cursor)}“两个维护”${text.split('|')[1]}`, text);
    }
  });

  test('does not double quote marks', () => {
    assert.equal(accepted('做到“lgwh|”')[0], '做到“两个维护”');
  });

  test('offers nothing for one letter, unless a slash asks', () => {
    assert.deepEqual(accepted('做到l|'), []);
    assert.deepEqual(accepted('做到/|'), []);
    assert.equal(accepted('做到/l|')[0], '做到“两个维护”');
    assert.equal(accepted('/lgwh|')[0], '“两个维护”');
  });

  test('leaves units, numbers, addresses and file names alone', () => {
    for (const text of ['20sg|', 'a/sg|', 'http://sg|', 'x.sg|', 'm_sg|', '1/sg|', '5%sg|', 'a-sg|']) {
      assert.deepEqual(accepted(text), [], text);
    }
  });

  test('takes the whole run of letters', () => {
    assert.deepEqual(accepted('xsg|'), []);
  });
});

suite('Any text at all', () => {
  test('gives spans on the line that hold the cursor', () => {
    const piece = fc.constantFrom(
      '四个',
      '意识',
      '“',
      '”',
      '"',
      '《',
      '增强',
      '坚持',
      '，',
      '。',
      'sg',
      '/',
      '\ud800',
      '\0',
      '一、',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const line = [...before, ...after].join('');
        const cursor = before.join('').length;
        for (const { start, end } of candidates(library, line, cursor, 2)) {
          assert.ok(0 <= start && start < cursor && cursor <= end && end <= line.length);
        }
      }),
    );
  });

  test('gives the same in a line of a million characters', () => {
    const long = '各项工作有序推进，'.repeat(120_000);
    const [candidate] = candidates(library, `${long}坚持${long}`, long.length + 2, 2);
    assert.deepEqual(
      { text: candidate?.phrase.text, start: candidate?.start, end: candidate?.end },
      { text: '坚持稳中求进工作总基调', start: long.length, end: long.length + 2 },
    );
  });

  test('gives at most a hundred candidates, the best ones', () => {
    const phrases = Array.from({ length: 10_000 }, (_, index) => ({
      text: `加强第${String(9_999 - index).padStart(4, '0')}项工作`,
      initials: 'jqdxgz',
    }));
    const found = candidates(buildLibrary([{ scene: '业务', phrases }]), '加强', 2, 2);
    assert.deepEqual(
      found.map(({ phrase }) => phrase.text),
      phrases.slice(0, 100).map(({ text }) => text),
    );
  });

  test('is offered nothing from the library in two thousand characters of ordinary prose', () => {
    const prose = readFileSync(path.join('test', 'fixtures', 'ordinary.txt'), 'utf8');
    assert.ok(prose.length > 2000);
    const built = buildLibrary(readScenes());
    for (const line of prose.split('\n')) {
      for (let cursor = 1; cursor <= line.length; cursor++) {
        const found = candidates(built, line.slice(0, cursor), cursor, 2).map(({ phrase }) => phrase.text);
        assert.deepEqual(found, [], line.slice(0, cursor));
      }
    }
  });

  test('finds every phrase of the library wherever it is begun', () => {
    const built = buildLibrary(readScenes());
    for (const { phrase, key } of built.byText) {
      const needed = new RegExp(`^(?:\\P{Script=Han}*\\p{Script=Han}){${Math.max(2, phrase.least)}}`, 'u');
      const typed = needed.exec(key)![0];
      const line = `我局${typed}`;
      assert.ok(
        candidates(built, line, line.length, 2).some((candidate) => candidate.phrase === phrase),
        `${typed}: ${phrase.text}`,
      );
    }
  });
});
