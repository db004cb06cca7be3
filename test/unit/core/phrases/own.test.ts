import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recurringClauses } from '../../../../src/core/phrases/harvest';
import { initialsOf } from '../../../../src/core/phrases/initials';
import { type OwnPhrases, readPersonal, readPhraseFile } from '../../../../src/core/phrases/own/read';

const texts = ({ scenes }: OwnPhrases) =>
  scenes.flatMap(({ scene, phrases }) => phrases.map(({ text }) => `${scene} ${text}`));
const wrong = ({ problems }: OwnPhrases) => problems.map(({ line, message }) => `${line} ${message}`);

suite('Files of own phrases', () => {
  test('with one phrase a line have scenes behind #, and blanks become tab stops', () => {
    const read = readPhraseFile(
      'a.txt',
      '守牢堤防\r\n\r\n# 防汛\r\n  开展**次巡查，处置XX处  \r\n守牢堤防\r\n',
    );
    assert.deepEqual(texts(read), ['我的用语 守牢堤防', `防汛 开展\${1:**}次巡查，处置\${2:XX}处`]);
    assert.deepEqual(wrong(read), []);
  });

  test('in CSV may have a first line with names, other separators, and quotes', () => {
    assert.deepEqual(
      texts(readPhraseFile('a.csv', '首字母,用语,类别\nslD,守牢堤防,防汛\n,"抓""三防"", 保安全",\n')),
      ['防汛 守牢堤防', '我的用语 抓"三防", 保安全'],
    );
    assert.deepEqual(texts(readPhraseFile('a.tsv', '守牢堤防\t防汛\n')), ['防汛 守牢堤防']);
    assert.deepEqual(texts(readPhraseFile('a.csv', '守牢堤防;防汛\n严管岸线;\n')), [
      '防汛 守牢堤防',
      '我的用语 严管岸线',
    ]);
  });

  test('in CSV lose only the line that is wrong', () => {
    const read = readPhraseFile(
      'a.csv',
      '用语,场合,首字母\n守牢堤防\n"严管岸线,防汛\n,防汛\n锻造铁军,,12\n疏浚河道,防汛\n',
    );
    assert.deepEqual(texts(read), ['我的用语 守牢堤防', '防汛 疏浚河道']);
    assert.deepEqual(wrong(read), [
      '2 引号没有成对，这一行已跳过。',
      '3 已跳过这一条：一条用语至少要有两个字。',
      '4 已跳过这一条：拼音首字母只能是字母；不写则自动生成。',
    ]);
  });

  test('in CSV may come from a spreadsheet, with notes of several lines beside them', () => {
    const read = readPhraseFile(
      'a.csv',
      '\ufeff用语,备注,场合\r\n守牢堤防,"防办定\r\n汛前用",防汛\r\n"严管\r\n岸线",,防汛\r\n锻造铁军,,队伍\r\n',
    );
    assert.deepEqual(texts(read), ['防汛 守牢堤防', '队伍 锻造铁军']);
    assert.deepEqual(wrong(read), ['3 已跳过这一条：用语里不能有换行和无法识别的字符。']);
  });

  test('in JSON may be texts, objects, scenes, with comments', () => {
    const json = `[
      // 防汛
      "守牢堤防",
      { "text": "严管岸线", "scene": "防汛", "initials": "YGAX", "after": ["必须"] },
      { "scene": "队伍", "phrases": ["锻造铁军", { "text": "树立\${1:五年}目标" }] },
    ]`;
    const read = readPhraseFile('a.json', json);
    assert.deepEqual(texts(read), [
      '我的用语 守牢堤防',
      '防汛 严管岸线',
      '队伍 锻造铁军',
      `队伍 树立\${1:五年}目标`,
    ]);
    assert.deepEqual(read.scenes[1]!.phrases, [{ text: '严管岸线', initials: 'ygax', after: ['必须'] }]);
    assert.deepEqual(wrong(read), []);
  });

  test('in JSON with broken syntax keep what is whole before and behind', () => {
    const read = readPhraseFile(
      'a.json',
      '[\n"守牢堤防",\n{"text": "严管岸线\n"锻造铁军",\n{"text": "疏浚河道"},\n7\n]',
    );
    assert.deepEqual(
      texts(read).sort(),
      ['我的用语 严管岸线', '我的用语 守牢堤防', '我的用语 疏浚河道', '我的用语 锻造铁军'].sort(),
    );
    assert.match(wrong(read)[0]!, /^[23] .*JSON|^2 /);
  });

  test('with one phrase a line have any number of # before a scene, blanks around it, or none behind', () => {
    assert.deepEqual(texts(readPhraseFile('a.txt', '#防汛\n守牢堤防\n  ##  河道 \n严管岸线\n#\n疏浚河道')), [
      '防汛 守牢堤防',
      '河道 严管岸线',
      '我的用语 疏浚河道',
    ]);
  });

  test('are read by the ending of their name', () => {
    const found = (name: string, text: string) => texts(readPhraseFile(name, text)).join();
    for (const name of ['a.json', 'a.JSON', 'a.jsonc'])
      assert.equal(found(name, '["守牢堤防"]'), '我的用语 守牢堤防');
    for (const name of ['a.csv', 'A.TSV']) assert.equal(found(name, '"守牢堤防"'), '我的用语 守牢堤防');
    for (const name of ['a.txt', 'a', 'json', 'a.json.txt', 'a.xcsv', 'acsv'])
      assert.equal(found(name, '"守牢堤防"'), '我的用语 "守牢堤防"');
  });

  test('have one phrase once, marks around it aside, and one problem a line', () => {
    assert.deepEqual(texts(readPhraseFile('a.txt', '“三防”工作\n三防工作\n守牢堤防\n守牢堤防')), [
      '我的用语 “三防”工作',
      '我的用语 守牢堤防',
    ]);
    assert.deepEqual(wrong(readPhraseFile('a.json', '["好", "坏"]\n')), [
      '0 已跳过这一条：一条用语至少要有两个字。',
    ]);
    assert.deepEqual(wrong(readPhraseFile('a.json', '["好",\n"坏"]\n')), [
      '0 已跳过这一条：一条用语至少要有两个字。',
      '1 已跳过这一条：一条用语至少要有两个字。',
    ]);
  });

  test('say what is wrong with a phrase', () => {
    for (const [text, message] of [
      ['一', /至少要有两个字/],
      ['好'.repeat(301), /不能超过 300 个字/],
      ['花费$5', /制表位/],
      ['坏\u0000字符', /无法识别/],
    ] as const) {
      assert.match(wrong(readPhraseFile('a.txt', text))[0]!, message);
    }
  });

  test('stop at 20,000 phrases, and say so', () => {
    const read = readPhraseFile('a.txt', Array.from({ length: 20_010 }, (_, i) => `第${i}条用语`).join('\n'));
    assert.equal(texts(read).length, 20_000);
    assert.deepEqual(wrong(read), ['20000 用语超过 20000 条，从这里起没有读入。']);
  });

  test('of any content never throw', () => {
    const piece = fc.constantFrom(
      '"',
      '[',
      '{',
      '}',
      ']',
      ',',
      ':',
      '\n',
      '\r',
      '"text"',
      '守牢',
      '堤防',
      '#',
      '\\',
      '$',
      '\ud800',
      '\t',
      '//',
      '/*',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('a.json', 'a.csv', 'a.txt'), (pieces, name) => {
        const { problems } = readPhraseFile(name, pieces.join(''));
        const lines = pieces.join('').split(/\r\n|\n|\r/).length;
        assert.ok(problems.every(({ line }) => line >= 0 && line < lines));
      }),
    );
  });
});

suite('Own phrases of the settings', () => {
  test('are texts or objects; what is neither is told by its place', () => {
    const read = readPersonal(['守牢堤防', { text: '严管岸线', scene: '防汛' }, 5, null, { scene: '防汛' }]);
    assert.deepEqual(texts(read), ['我的用语 守牢堤防', '防汛 严管岸线']);
    assert.deepEqual(
      read.problems.map(({ line }) => line),
      [2, 3, 4],
    );
  });

  test('are told by the place in the list, not by a line of their own', () =>
    assert.deepEqual(wrong(readPersonal(['守牢堤防', { text: '好', line: 9 }])), [
      '1 已跳过这一条：一条用语至少要有两个字。',
    ]));

  test('that are no list are none', () => {
    for (const setting of [undefined, null, 'x', {}, 3]) assert.deepEqual(readPersonal(setting).scenes, []);
  });
});

suite('Pinyin initials', () => {
  test('are read as words, marks and digits left out', () => {
    for (const [text, initials] of [
      ['重大项目', 'zdxm'],
      ['重复建设', 'cfjs'],
      ['行业长效管理', 'hycxgl'],
      ['行长增长', 'hzzz'],
      ['做到“两个维护”，共**次', 'zdlgwhgc'],
      ['5G网络A类', 'gwlal'],
      ['绿水', 'ls'],
    ] as const) {
      assert.equal(initialsOf(text), initials, text);
    }
  });
});

suite('Clauses that recur', () => {
  const find = (...reports: string[]) =>
    recurringClauses(reports, ['加强组织领导', '“四个意识”抓得牢']).map(
      ({ text, texts: n, times }) => `${text} ${n}/${times}`,
    );

  test('are those in two reports or more, the commonest first, then the longer', () => {
    assert.deepEqual(
      find(
        '（一）压实河湖管护责任。一是健全巡河员管理制度，严查乱占乱建。健全巡河员管理制度。',
        '1.压实河湖管护责任；二是健全巡河员管理制度！\r\n我局严查各类乱占乱建。',
        '各乡镇要压实河湖管护责任，我局健全巡河员管理制度。',
      ),
      ['健全巡河员管理制度 3/4', '压实河湖管护责任 2/2'],
    );
  });

  test('are no facts, no known phrases, no halves of quotations and no short words', () => {
    const text =
      '完成巡查12次以上，四个意识抓得牢，共治理**处河道。提到“水是生命之源，河是城市之魂”，抓好落实。';
    assert.deepEqual(find(text, text), ['河是城市之魂 2/2'].slice(1));
  });

  test('of one report are none', () => {
    assert.deepEqual(find('压实河湖管护责任，压实河湖管护责任。'), []);
  });
});
