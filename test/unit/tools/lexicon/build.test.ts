import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { buildLibrary } from '../../../../src/core/phrases/library';
import { readLexicon } from '../../../../src/core/phrases/offering/lexicon';
import { readPackedLexicon } from '../../../../src/core/phrases/offering/packedLexicon';
import { beginningsOf } from '../../../../src/tools/lexicon/beginnings';
import { calibrated, type Evidence } from '../../../../src/tools/lexicon/calibration';
import { differences } from '../../../../src/tools/lexicon/compare';
import { LONGEST, problemsOf, type WrittenLexicon } from '../../../../src/tools/lexicon/file';
import { forbiddenIn, isAllowed } from '../../../../src/tools/lexicon/forbidden';
import { isLeftOut, withoutMeasured } from '../../../../src/tools/lexicon/leftOut';
import { listsOf } from '../../../../src/tools/lexicon/lists';
import { weightsFor } from '../../../../src/tools/lexicon/logistic';
import { openingsOf } from '../../../../src/tools/lexicon/openings';
import { countPieces } from '../../../../src/tools/lexicon/pieces';
import { rulesOf } from '../../../../src/tools/lexicon/rules';
import { stockOf } from '../../../../src/tools/lexicon/stock';
import type { Counted } from '../../../../src/tools/lexicon/texts';
import { Trie } from '../../../../src/tools/lexicon/trie';
import { packedLexicon } from '../../../../src/tools/packedLexicon.mjs';
import { readScenes } from '../../../../src/tools/phraseFiles.mjs';

const document = (text: string, family = 'a', weight = 1): Counted => ({
  text,
  family,
  weight,
  file: 'a.txt',
});

suite('The lexicon that is shipped', () => {
  const lexicon: WrittenLexicon = JSON.parse(readFileSync('snippets/lexicon/lexicon.json', 'utf8'));
  const formulas = buildLibrary(readScenes())
    .phrases.filter(({ formula }) => formula)
    .map(({ text }) => text);

  test('is counted from all texts and keeps its limits', () => {
    assert.equal(lexicon.build, 'shipped');
    assert.deepEqual(lexicon.thresholds, { documents: 5, families: 3, longest: LONGEST, probability: 0.3 });
    assert.deepEqual(problemsOf(lexicon), []);
    assert.ok(deflateRawSync(packedLexicon(lexicon), { level: 9 }).length <= 700_000);
  });

  test('says the same in the package', () => {
    const plain = readLexicon(lexicon);
    const packed = readPackedLexicon(packedLexicon(lexicon));
    const contexts = (entries: readonly string[]) =>
      entries.map((entry) => entry.slice(0, entry.indexOf('|')));
    for (const context of [...contexts(lexicon.rules), ...contexts(lexicon.lists)]) {
      assert.deepEqual(packed.usual(context), plain.usual(context));
      assert.deepEqual(packed.choices(context), plain.choices(context));
    }
    assert.deepEqual(packed.stock('gzl'), plain.stock('gzl'));
    assert.deepEqual(packed.opening('坚持四个'), plain.opening('坚持四个'));
    assert.deepEqual(packed.formula('“两个维'), plain.formula('“两个维'));
  });

  test('names no person, post, place below the province, figure, date or slogan that is over', () => {
    const wrong = lexicon.rules.filter((rule) => {
      const [context = '', continuation = ''] = rule.split('|');
      return continuation !== '' && !isAllowed(context + continuation, formulas);
    });
    assert.deepEqual(wrong, []);
  });

  test('has each context once, in order', () => {
    const contexts = lexicon.rules.map((rule) => rule.slice(0, rule.indexOf('|')));
    assert.deepEqual(contexts, [...new Set(contexts)].sort());
  });

  test('keeps nothing back that fewer than twelve documents speak against', () => {
    const rare = lexicon.rules.filter((rule) => {
      const [, continuation, , documents] = rule.split('|');
      return continuation === '' && Number(documents) < 12;
    });
    assert.deepEqual(rare, []);
  });

  test('promises nothing that would nowhere be shown', () => {
    const low = lexicon.rules.filter((rule) => {
      const [, continuation, percent] = rule.split('|');
      return continuation !== '' && Number(percent) < 30;
    });
    assert.deepEqual(low, []);
  });

  test('opens lists only of phrases that the library has', () => {
    const known = new Set(buildLibrary(readScenes()).phrases.map(({ text }) => text));
    const unknown = lexicon.openings
      .flatMap((opening) => opening.split('|').slice(2))
      .filter((text) => !known.has(text));
    assert.deepEqual(unknown, []);
  });

  test('of what is listed or asked for by initials names nothing forbidden either', () => {
    const wrong = [
      ...lexicon.stock.map((piece) => piece.split('|', 1)[0]!),
      ...lexicon.lists.flatMap((list) => {
        const [context = '', , ...entries] = list.split('|');
        return entries.map((entry) => context + entry);
      }),
    ].filter((sequence) => !isAllowed(sequence, formulas));
    assert.deepEqual(wrong, []);
  });

  test('knows what everyone writes', () => {
    const known = readLexicon(lexicon);
    assert.match(known.usual('推动高质量')?.continuation ?? '', /^发展/);
    assert.match(known.usual('坚持以人民')?.continuation ?? '', /^为中心/);
  });
});

suite('What must not be in a lexicon', () => {
  for (const [sequence, words] of [
    ['学习雷锋精神', '雷锋'],
    ['市委书记', '市委书记'],
    ['局党组书记', '党组书记'],
    ['在精神的开局之年', '开局之年'],
    ['是规划收官年', '收官年'],
    ['在绍兴市', '绍兴'],
    ['规划“十三五”期间', '十三五'],
    ['投入五百万元', '万元'],
    ['惠及三万户', '三万户'],
    ['一百二十个', '一百二十个'],
    ['三月份', '三月'],
    ['二〇二四', '二〇'],
    ['提高三个百分点', '个百分点'],
    ['第三届', '第三届'],
    ['召开第十次', '第十次'],
  ] as const)
    test(`${sequence}: ${words}`, () =>
      assert.ok(forbiddenIn(sequence).some((each) => each.words === words)));

  for (const sequence of [
    '一个重要方面',
    '第一时间',
    '三大攻坚战',
    '千家万户',
    '长治久安',
    '日常工作',
    '一系列',
    '第三方',
  ])
    test(`${sequence} may be`, () => assert.deepEqual(forbiddenIn(sequence), []));

  test('may stand inside a fixed formula, whole or cut', () => {
    const formulas = ['以习近平同志为核心的党中央'];
    assert.equal(isAllowed('在以习近平同志为核心', formulas), true);
    assert.equal(isAllowed('习近平同志为核心的党中央坚强领导', formulas), true);
    assert.equal(isAllowed('近平同志为核心的党中央', formulas), true);
    assert.equal(isAllowed('同志为核心的党中央', formulas), false);
    assert.equal(isAllowed('志为核心的', formulas), false);
    assert.equal(isAllowed('习近平主持会议', formulas), false);
    assert.equal(isAllowed('习近平同志为核心的党中央，习近平主持', formulas), false);
  });

  const lexicon = (rule: string): WrittenLexicon => ({
    $schema: '',
    build: 'shipped',
    thresholds: { documents: 5, families: 3, longest: LONGEST, probability: 0.3 },
    counted: { documents: 9, characters: 9, families: [] },
    rules: [rule],
    openings: [],
    lists: [],
    beginnings: [],
    stock: [],
  });
  for (const [rule, problem] of [
    [`加强|${'管'.repeat(23)}|50|9|3`, /超过24字/],
    ['加强|管理。要|50|9|3', /跨了句子/],
    ['加强|管理|50|4|3', /见于4篇、3族/],
    ['加强|管理|50|9|2', /见于9篇、2族/],
  ] as const)
    test(`${rule.slice(0, 12)} fails the build`, () =>
      assert.match(problemsOf(lexicon(rule)).join(), problem));

  for (const seen of ['5|3', '40|12'])
    test(`what keeps the limits passes: ${seen}`, () =>
      assert.deepEqual(problemsOf(lexicon(`。加强|${'管'.repeat(21)}|50|${seen}`)), []));
});

suite('The measured lexicon', () => {
  const copied = '全面加强社区矫正工作衔接配合管理制度落实情况检查';
  const other = '及时公布农村饮水安全水质监测结果接受群众监督评议';

  test('leaves every third document out', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].filter((number) => isLeftOut(number, 3)),
      [2, 5],
    );
    assert.equal(isLeftOut(2, 0), false);
  });

  test('leaves out whatever shares more than a tenth of its pieces with what is measured on', () => {
    const long = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x5000 + index)).join('');
    const texts = [
      document(other),
      document(`${long.slice(0, 20)}${copied}`),
      document(long + copied.slice(0, 14)),
    ];
    const kept = [...withoutMeasured([...texts, document(other)], 99, [document(`前言。${copied}。`)])];
    assert.deepEqual(
      kept.map(({ text }) => text),
      [other, texts[2]!.text, other],
    );
  });

  test('knows a copy whatever marks stand between', () => {
    const broken = copied.replace(/(.{5})/g, '$1，');
    assert.deepEqual([...withoutMeasured([document(broken)], 99, [document(copied)])], []);
  });
});

suite('From counts to rules', () => {
  const texts = [
    ...['a', 'b', 'c'].flatMap((family) => [
      document('扎实推进乡村建设。扎实推进乡村建设', family),
      document('继续推进乡村建设', family),
      document('大力推进城市更新。大力推进城市更新。大力推进城市更新', family),
    ]),
  ];
  const pieces = countPieces(texts, { documents: 5, families: 3, longest: LONGEST });
  const rules = (allowed = (_: string) => true) =>
    new Map(rulesOf(pieces, new Trie(pieces), allowed).map((rule) => [rule.context, rule]));

  test('a context says what most often follows it', () => {
    const all = rules();
    assert.equal(all.get('乡村')?.continuation, '建设');
    assert.equal(all.get('乡村')?.documents, 6);
    assert.equal(all.get('乡村')?.families, 3);
  });

  test('a longer context has a rule only where it says something else', () => {
    assert.equal(rules().get('推进乡村'), undefined);
  });

  test('what is not allowed is not offered', () => {
    assert.equal(
      [...rules((sequence) => !sequence.includes('建设')).values()].some(({ continuation }) =>
        continuation.includes('建设'),
      ),
      false,
    );
  });

  test('words that end a quotation and do not begin it are no context', () => {
    const quoted = countPieces(
      texts.map((each) => ({ ...each, text: '推进“四个全面”战略布局。' })),
      { documents: 5, families: 3, longest: LONGEST },
    );
    const contexts = rulesOf(quoted, new Trie(quoted), () => true).map(({ context }) => context);
    assert.ok(contexts.includes('“四个'));
    assert.deepEqual(
      contexts.filter((context) => context.includes('”') && !context.includes('“')),
      [],
    );
  });

  test('texts that weigh more count for more', () => {
    const heavy = countPieces(
      texts.map((each) => ({ ...each, weight: each.text.includes('乡村') ? 5 : 1 })),
      { documents: 5, families: 3, longest: LONGEST },
    );
    const level = heavy.levels[2]!;
    const times = (piece: string) => level.times[new Trie(heavy).rowOf(piece)!];
    assert.deepEqual([times('乡村'), pieces.levels[2]!.times[new Trie(pieces).rowOf('乡村')!]], [45, 9]);
  });

  test('a list opens where phrases are likely and no grey text is', () => {
    const library = buildLibrary([
      { scene: '下一步', phrases: [{ text: '大力推进城市更新', initials: 'dltjcsgx' }] },
    ]);
    const many = countPieces(
      Array.from({ length: 30 }, (_, index) =>
        document(index % 3 === 0 ? '我们大力推进城市更新' : '我们大力推进各项工作', 'abc'[(index % 7) % 3]),
      ),
      { documents: 5, families: 3, longest: LONGEST },
    );
    const trie = new Trie(many);
    const [opening] = openingsOf(many, trie, library.phrases, []);
    assert.deepEqual([opening?.context, opening?.phrases], ['大力推进', ['大力推进城市更新']]);
    assert.ok(Math.abs(opening!.probability - 1 / 3) < 0.01);
    const grey = {
      context: '推进',
      continuation: '各项',
      probability: 0.6,
      documents: 9,
      families: 3,
      benefit: 1,
    };
    assert.equal(
      openingsOf(many, trie, library.phrases, [grey]).some(({ context }) => context === '大力推进'),
      false,
    );
  });
});

suite('From counts to beginnings of formulas', () => {
  const library = buildLibrary([
    {
      scene: '提法',
      phrases: [
        { text: '守土有责、守土尽责', initials: 'styzstjz', formula: true },
        { text: '大力推进“两项改革”工作', initials: 'dltjlxgggz', formula: true },
        { text: '大力推进城市更新', initials: 'dltjcsgx' },
        { text: '坚决守住红线底线', initials: 'jjszhxdx', formula: true },
        { text: '坚决守住耕地红线', initials: 'jjszgdhx', formula: true },
        { text: '《大力推进两项制度若干规定》', initials: 'dltjlxzdrggd', formula: true },
      ],
    },
  ]);
  const pieces = countPieces(
    Array.from({ length: 120 }, (_, index) =>
      document(index % 5 === 0 ? '大力推进两项改革工作' : '大力推进两项制度工作', 'abc'[index % 3]),
    ),
    { documents: 5, families: 3, longest: LONGEST },
  );
  const found = new Map(
    beginningsOf(pieces, new Trie(pieces), library.phrases).map(({ context, rest, probability }) => [
      context,
      `${rest} ${probability}`,
    ]),
  );

  test('one that no other text has is known by', () => {
    assert.equal(found.get('守土有责'), '、守土尽责 0.6');
    assert.equal(found.get('大力推进“两项'), '改革”工作 0.6');
    assert.equal(found.get('守土有'), undefined);
  });

  test('one that mostly goes on otherwise is none', () => {
    assert.equal(found.get('大力推进两项'), undefined);
  });

  test('one that was typed without the quotes is none: the rest would lack them too', () => {
    assert.equal(found.get('大力推进两项改革'), undefined);
  });

  test('one that only a name has is looked up without its marks', () => {
    assert.equal(found.get('《大力推'), undefined);
    assert.equal(found.get('《大力推进两项'), undefined);
    assert.equal(found.get('《大力推进两项制度若'), '干规定》 0.6');
  });

  test('one of two formulas is none, and neither is one of a phrase that is no formula', () => {
    assert.equal(found.get('坚决守住'), undefined);
    assert.equal(found.get('坚决守住耕'), '地红线 0.6');
    assert.equal(found.get('大力推进城市'), undefined);
  });
});

suite('From counts to lists and to what is asked for by initials', () => {
  const texts = Array.from({ length: 40 }, (_, index) =>
    document(
      index % 2 === 0
        ? '我们要加大政策扶持力度，推动经济高质量发展，有成效。'
        : '我们要加大监管执法力度，推动产业高质量发展，有进展。',
      'abc'[index % 3],
    ),
  );
  const pieces = countPieces(texts, { documents: 5, families: 3, longest: LONGEST });
  const trie = new Trie(pieces);

  test('a list has what is likely together, with nothing twice', () => {
    const lists = listsOf(pieces, trie, [], () => true);
    const list = lists.find(({ context }) => context === '加大');
    assert.deepEqual(list?.entries.map((each) => each.slice(0, 2)).sort(), ['政策', '监管']);
    assert.ok(list!.probability > 0.22 && list!.probability <= 1);
  });

  test('what is not allowed is no entry', () => {
    const lists = listsOf(pieces, trie, [], (sequence) => !sequence.includes('扶持'));
    assert.ok(lists.every(({ entries }) => entries.every((each) => !each.includes('扶持'))));
  });

  test('a list is told again for a longer context where it is likelier there', () => {
    const mixed = [
      ...texts,
      ...Array.from({ length: 24 }, (_, index) => document('已经加大。', 'abc'[index % 3])),
    ];
    const more = countPieces(mixed, { documents: 5, families: 3, longest: LONGEST });
    const told = listsOf(more, new Trie(more), [], () => true);
    const [longer, shorter] = ['要加大', '加大'].map((context) =>
      told.find((list) => list.context === context),
    );
    assert.deepEqual(longer?.entries.toSorted(), shorter?.entries.toSorted());
    assert.ok(longer!.probability >= shorter!.probability + 0.1);
  });

  test('a list is kept where one continuation is likely enough alone, but not all but sure', () => {
    const lists = listsOf(pieces, trie, [], () => true);
    const list = lists.find(({ probability, entries }) => probability >= 0.4 && entries.length === 1)!;
    const grey = (probability: number) => ({
      context: list.context,
      continuation: list.entries[0]!,
      probability,
      documents: 9,
      families: 3,
      benefit: 1,
    });
    const has = (probability: number) =>
      listsOf(pieces, trie, [grey(probability)], () => true).some(({ context }) => context === list.context);
    assert.deepEqual([0.59, 0.6].map(has), [true, false]);
  });

  test('pieces that can be asked for are whole and stand by themselves', () => {
    const stock = stockOf(pieces, () => true, 10).map(({ text }) => text);
    assert.ok(stock.includes('高质量发展'), stock.join());
    assert.ok(!stock.includes('质量发展') && !stock.includes('高质量发'), stock.join());
    assert.equal(stockOf(pieces, () => true, 1).length, 1);
    assert.deepEqual(
      stockOf(pieces, () => false, 10),
      [],
    );
  });

  test('counted probabilities are held to be lower for long continuations of short contexts', () => {
    const held = (more: Partial<Evidence>) =>
      calibrated({ probability: 0.5, context: 4, continuation: 2, documents: 40, agreeing: 20, ...more });
    assert.ok(held({ context: 8 }) > held({ context: 2 }));
    assert.ok(held({}) > held({ continuation: 9 }));
    assert.ok(held({ probability: 0.9 }) > held({}));
    assert.equal(held({ probability: 0 }), 0);
  });

  test('what few of the documents with a context say is held to be less likely, however often they do', () => {
    const held = (agreeing: number, documents: number) =>
      calibrated({ probability: 0.5, context: 4, continuation: 2, documents, agreeing });
    assert.ok(held(20, 40) > held(5, 40));
    assert.ok(held(20, 40) > held(20, 400));
  });

  test('weights come out as what was true', () => {
    const samples = Array.from({ length: 4_000 }, (_, index) => ({
      signs: [1, index % 2],
      written: index % 2 === 0 ? index % 4 === 0 : index % 8 !== 1,
    }));
    const [base, more] = weightsFor(samples);
    assert.ok(Math.abs(base!) < 0.05);
    assert.ok(Math.abs(more! - Math.log(3)) < 0.05);
  });
});

suite('Two lexicons compared', () => {
  test('tell what comes, goes and changes, what more documents have first', () => {
    assert.deepEqual(
      differences(
        ['甲乙|丙丁|50|9|3', '戊己|庚辛|50|7|3', '子丑|寅卯|50|5|3'],
        ['甲乙|丙|50|8|3', '子丑|寅卯|60|6|3', '辰巳|午未|50|20|3'],
      ),
      ['+ 辰巳|午未（20篇）', '~ 甲乙|丙丁 → 丙（8篇）', '- 戊己|庚辛（7篇）'],
    );
  });
});
