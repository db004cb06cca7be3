import assert from 'node:assert/strict';
import { buildLibrary, type Scene } from '../../../../../src/core/phrases/library';
import { completionAt, listAt } from '../../../../../src/core/phrases/offering/complete';
import { contextOf } from '../../../../../src/core/phrases/offering/context';
import { readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { offerAt } from '../../../../../src/core/phrases/offering/offer';
import { ownSigns, ownWords } from '../../../../../src/core/phrases/offering/ownWords';
import { parse } from '../../../../../src/core/report/parse';

const lexicon = readLexicon({
  rules: [
    '高|无|99|9|3',
    '推进高|质量发展|80|9|3',
    '高高|质量|40|9|3',
    '低低|质量|39|9|3',
    '。坚持|问题导向|70|9|3',
    '坚持|稳中求进|60|9|3',
    '不再坚持||0|9|3',
    '改革|、发展|90|9|3',
    '学习|、研究|90|9|3',
    '增强“四个意识”|、坚定“四个自信”、|70|9|3',
    '做到“两个维护”|，切实|70|9|3',
    '整治合规|经营、|80|9|3',
    '加强管|理念引导|80|9|3',
    '增强“四个|意识”、坚定|80|9|3',
    '坏|',
  ],
  openings: ['坚决维|37|坚决维护大局|坚决维护权益'],
  lists: [
    '要加大|60|扶持力度|执法力度、|监管执法力度',
    '。加大|0',
    '整改加大|20|扶持力度',
    '持续加大|25|扶持力度',
  ],
  beginnings: [
    '守土有责、|60|守土负责、守土尽责',
    '守土有责、守土|60|负责、守土尽责',
    '深化改革|60|开放试点建设',
  ],
  stock: ['高质量发展|gzlfz|99|7', '高质量发展阶段|gzlfzjd|50|7', '坚决维护稳定|jjwhwd|9|3'],
});

const scenes: Scene[] = [
  {
    scene: '提法',
    phrases: [
      {
        text: '“四个意识”',
        initials: 'sgys',
        formula: true,
        continuations: ['、坚定“四个自信”、做到“两个维护”'],
      },
      { text: '“两个维护”', initials: 'lgwh', formula: true, continuations: ['，履职尽责'] },
      { text: '“一岗双责”', initials: 'ygsz', formula: true, continuations: ['、失职追责'] },
      { text: '坚决维护权益', initials: 'jjwhqy' },
      { text: '坚决维护大局', initials: 'jjwhdj' },
    ],
  },
];
const library = buildLibrary(scenes);

/** What is offered where the `|` is. */
function offered(marked: string, document = true): string {
  const at = marked.indexOf('|');
  const report = parse(marked.replace('|', ''));
  return offerAt(report, at, { lexicon, library, document }).text;
}

suite('A formula that is begun', () => {
  test('goes on with its rest, also in the midst of it', () => {
    assert.equal(offered('做到守土有责、|'), '守土负责、守土尽责');
    assert.equal(offered('做到守土有责、守土|'), '负责、守土尽责');
    assert.equal(offered('做到守土有责|'), '');
  });

  test('does not where its beginning mostly goes on otherwise', () => {
    assert.equal(offered('全面深化改革|'), '、发展');
  });

  test('does not where this report went on otherwise three times', () => {
    const other = '做到守土有责、履职尽责。\n';
    assert.equal(offered(`${other.repeat(3)}务必守土有责、|`, true).slice(0, 4), '履职尽责');
  });

  test('is cut where its rest stands behind the cursor', () => {
    assert.equal(offered('做到守土有责、|守土负责、守土尽责'), '');
  });
});

suite('The words before the cursor, as they are counted', () => {
  for (const [line, context] of [
    ['我们坚持', '。我们坚持'],
    ['一、坚持', '。坚持'],
    ['（三）坚持', '。坚持'],
    ['　　3.坚持', '。坚持'],
    ['第一章 坚持', '。坚持'],
    ['工作。坚持', '。坚持'],
    ['截至2024年底坚持', '年底坚持'],
    ['（市）坚持', '坚持'],
    ['重点 工作', '。重点工作'],
    ['进一步推动经济社会发展', '推动经济社会发展'],
  ] as const)
    test(`${line} → ${context}`, () => assert.equal(contextOf(line, 8), context));
});

suite('What usually comes next', () => {
  test('goes by the longest context that is known', () => {
    assert.equal(offered('要坚持|'), '稳中求进');
    assert.equal(offered('坚持|'), '问题导向');
    assert.equal(offered('不再坚持|'), '');
  });

  test('is offered from two in five on', () => {
    assert.equal(offered('高高|'), '质量');
    assert.equal(offered('低低|'), '');
  });

  test('is offered wherever the cursor stands, unless what stands there says so', () => {
    assert.equal(offered('推进高|，取得成效'), '质量发展');
    assert.equal(offered('推进高|质量发展'), '');
    assert.equal(offered('推进高|质量的发展'), '');
    assert.equal(offered('加强管|理制度'), '');
    assert.equal(offered('加强管|，'), '理念引导');
    assert.equal(offered('坚决坚持|开展工作'), '稳中求进');
    assert.equal(offered('改革|、开放'), '、发展');
  });

  test('does not double the mark behind the cursor', () => {
    assert.equal(offered('做到“两个维护|”'), '');
    assert.equal(offered('增强“四个意识”|、'), '');
    assert.equal(offered('整治合规|、'), '经营');
    assert.equal(offered('整治合规|。'), '经营、');
    assert.equal(offered('整治合规|，反复'), '经营、');
    assert.equal(offered('整治合规|反复'), '经营');
    assert.equal(offered('增强“四个意识|”，'), '');
    assert.equal(offered('要增强“四个|”，'), '意识');
  });

  test('is not offered in titles, comments, front matter, before a blank or behind letters', () => {
    assert.equal(offered('《推进高|'), '');
    assert.equal(offered('《办法》推进高|'), '质量发展');
    assert.equal(offered('<!-- 推进高|'), '');
    assert.equal(offered('<!-- 推进高| -->'), '');
    assert.equal(offered('---\n标题: 推进高|\n---\n正文'), '');
    assert.equal(offered('推进高|**次'), '');
    assert.equal(offered('推进高gao|'), '');
    assert.equal(offered('推进高 |'), '');
  });

  test('stays away where other words were written behind the same ones three times', () => {
    const written = '要学习先进，要学习榜样';
    assert.equal(offered(`${written}，再学习|`), '、研究');
    assert.equal(offered(`${written}，要学习典型，再学习|`), '');
    assert.equal(offered(`${written}，要学习典型，再学习|`, false), '、研究');
  });

  test('of a fixed formula goes on as far as the library says, where texts agree or its words have begun', () => {
    assert.equal(offered('增强“四个意识”|'), '、坚定“四个自信”、做到“两个维护”');
    assert.equal(offered('做到“两个维护”|'), '，切实');
    assert.equal(offered('落实“一岗双责”|'), '');
    assert.equal(offered('落实“一岗双责”、|'), '');
    assert.equal(offered('落实“一岗双责”、失职|'), '追责');
    const line = '落实“一岗双责”';
    assert.equal(offerAt(parse(line), line.length, { library, document: true }).text, '、失职追责');
  });

  test('broken rules are passed over', () => assert.equal(offered('坏坏|'), ''));
});

suite("A report's own words", () => {
  const name = '清河街道社区矫正工作联席会议制度';

  test('are offered where they stood behind the same words before', () => {
    assert.equal(offered(`建立${name}。\n落实${name}。\n执行清河街道社区|`), '矫正工作联席会议制度');
    assert.equal(offered(`建立${name}。\n落实${name}。\n执行清河街道社区|`, false), '');
  });

  test('never go over the end of a sentence, and never end in half a pair', () => {
    const over = '做好全年收尾。盘点库存。\n';
    assert.equal(offered(`${over.repeat(4)}做好全年收尾|`), '');
    const pair = '制定巡查办法（试行）。\n';
    assert.equal(offered(`${pair.repeat(4)}制定巡查办法|`), '（试行）。');
    const title = '学习《山林防火巡查办法（试行稿第二版）》。\n';
    assert.equal(offered(`${title.repeat(4)}学习《山林防火|`).startsWith('巡查办法'), true);
    assert.doesNotMatch(offered(`${title.repeat(4)}学习《山林防火|`), /（[^）]*$/);
  });

  test('have the mark that stood behind them three times', () => {
    const again = `落实${name}，`;
    assert.equal(offered(`${again.repeat(2)}\n执行清河街道社区|`), '矫正工作联席会议制度');
    assert.equal(offered(`${again.repeat(3)}\n执行清河街道社区|`), '矫正工作联席会议制度，');
    assert.equal(offered(`${again.repeat(3)}评${name}。\n执行清河街道社区|`), '矫正工作联席会议制度');
  });

  test('go on within their clause where one key for all saves more', () => {
    const long = '推动清河街道社区矫正工作联席会议成员单位派驻社区矫正工作站联络员轮值制度，';
    const words = `${long}专人跟踪。\n`.repeat(4);
    assert.equal(offered(`${words}推动清河街道|`), long.slice(6, -1));
    const parted = words + `${'推动清河街道社区矫正工作联席会议成员单位派驻社区矫正志愿者，'}\n`.repeat(4);
    assert.equal(offered(`${parted}推动清河街道|`), '社区矫正工作联席会议成员单位派驻社区矫正');
  });

  test('of two characters are offered only where they are likelier than not', () => {
    assert.equal(offered('走访清河街道。\n检查清河|'), '');
    const often = '走访清河街道。\n'.repeat(6);
    assert.match(offered(`${often}走访清河|`), /^街道/);
  });

  test('are never a figure', () => {
    const text = `全年受理信访事项128件。\n全年受理信访事项128件。\n全年受理信访事项|`;
    assert.equal(offered(text), '');
  });

  test('are no number that says which or how many', () => {
    const words = (before: string, line: string) =>
      ownWords(`${before}\n${line}`, undefined).map(({ text }) => text);
    assert.deepEqual(words('依照本条例第六条第一款的规定处理。', '依照本条例'), []);
    assert.deepEqual(words('获全市教学竞赛团体二等奖。', '获全市教学竞赛'), ['团体']);
    assert.deepEqual(words('健全联动机制三级网络。', '健全联动机制'), []);
    assert.deepEqual(words('健全联动机制统一网络。', '健全联动机制'), ['统一', '统一网络']);
  });

  test('are not what stood behind another year', () => {
    const words = (line: string) => ownWords(`2025年清河街道开展走访。\n${line}`, undefined);
    assert.deepEqual(words('2025年'), []);
    assert.ok(words('2025年清河').length > 0);
  });

  test('are told by ends of headings and of quotations, and by words that wait for others', () => {
    const signs = (before: string, line: string) =>
      ownSigns(`${before}\n${line}`, undefined).map((own) => [own.text, ...own.signs.slice(-3)]);
    assert.deepEqual(signs('清河街道防汛会议', '清河街道防汛'), [['会议', 1, 0, 0]]);
    assert.deepEqual(signs('清河街道防汛会议。', '清河街道防汛'), [['会议', 0, 0, 0]]);
    assert.deepEqual(signs('走进“清河街道”活动。', '走进“清河街道').at(0), ['”活动', 0, 1, 0]);
    assert.deepEqual(signs('清河街道防汛工作和任务。', '清河街道防汛').at(1), ['工作和', 0, 0, 1]);
  });

  test('are not looked for behind a single character or over the end of a line', () => {
    assert.deepEqual(ownWords(`${name}\n清`, undefined), []);
    assert.deepEqual(ownWords(`清河\n街道\n清河`, undefined), []);
  });

  test('close no quotation mark, title mark or bracket that is not open', () => {
    const words = (text: string) => ownWords(text, undefined).map((own) => own.text);
    const before = '印发《清河街道管理办法（试行）》后，增强“四个意识”、坚定信心。\n';
    assert.deepEqual(words(`${before}要增强四个`), ['意识']);
    assert.deepEqual(words(`${before}要增强“四个`), ['意识', '意识”']);
    assert.deepEqual(words(`${before}按清河街道管理`).at(-1), '办法（试行）');
    assert.deepEqual(words(`${before}按《清河街道管理`).at(-1), '办法（试行）》后');
  });

  test('are the likelier, the more agrees', () => {
    const probability = (text: string) => ownWords(text, undefined)[0]!.probability;
    const once = probability(`建立${name}。\n执行清河街道`);
    const twice = probability(`建立${name}。\n落实${name}。\n执行清河街道`);
    const longer = probability(`建立${name}。\n执行清河街道社区矫正`);
    const doubtful = probability(`建立${name}。\n清河街道办事处。\n清河街道办公楼。\n执行清河街道`);
    assert.ok(once < twice && once < longer && doubtful < once, `${[once, twice, longer, doubtful]}`);
  });

  test('in a text of one long line are found in time', () => {
    const line = '工作'.repeat(50_000);
    assert.equal(typeof offered(`${line}|`), 'string');
  });
});

suite('What is on the screen', () => {
  const at = (marked: string, taken?: ReadonlyMap<string, number>, own = library) => {
    const offset = marked.indexOf('|');
    const completing = { library: own, lexicon, document: true, minimum: 2, ...(taken && { taken }) };
    const { list, offer } = completionAt(parse(marked.replace('|', '')), offset, completing);
    return { list: list.map(({ phrase, start }) => [phrase.text, offset - start]), grey: offer.text };
  };

  test('is a list behind letters', () => {
    assert.deepEqual(at('做到lgw|'), { list: [['“两个维护”', 3]], grey: '' });
  });

  test('is a list where one of its entries is likely, the likeliest first', () => {
    assert.deepEqual(at('要坚决维|'), {
      list: [
        ['坚决维护大局', 3],
        ['坚决维护权益', 3],
      ],
      grey: '',
    });
    assert.deepEqual(at('要坚决|'), { list: [], grey: '' });
  });

  test('is no list where this report went on otherwise, unless it had one of the entries too', () => {
    const shown = (before: string) => at(`${before}要坚决维|`);
    assert.deepEqual(shown('学校坚决维修校舍。\n'), { list: [], grey: '' });
    assert.equal(shown('学校坚决维修校舍。\n我们坚决维护权益。\n').list.length, 2);
  });

  test('is a list whose longer matches stay first', () => {
    const both = buildLibrary([
      ...scenes,
      {
        scene: '长',
        phrases: [
          { text: '要坚决维稳', initials: 'yjjww' },
          { text: '坚决维和', initials: 'jjwh' },
        ],
      },
    ]);
    assert.deepEqual(at('要坚决维|', undefined, both).list, [
      ['要坚决维稳', 4],
      ['坚决维护大局', 3],
      ['坚决维护权益', 3],
      ['坚决维和', 3],
    ]);
  });

  test('is a list where an entry has been taken three times', () => {
    assert.deepEqual(at('要坚决|', new Map([['坚决维护权益', 2]])).list, []);
    assert.deepEqual(at('要坚决|', new Map([['坚决维护权益', 3]])).list[0], ['坚决维护权益', 2]);
  });

  test('is a list of several likely continuations, with the word before the cursor', () => {
    assert.deepEqual(at('情况如下。\n今年，要加大|'), {
      list: [
        ['加大扶持力度', 2],
        ['加大执法力度、', 2],
        ['加大监管执法力度', 2],
      ],
      grey: '',
    });
    assert.deepEqual(at('情况如下。\n今年，要加大|。').list.length, 3);
  });

  test('is a list where one in four is taken, and none where one in five is', () => {
    const entries = (before: string) => at(`情况如下。\n今年，${before}加大|`).list.map(([text]) => text);
    assert.deepEqual(['持续', '整改'].map(entries), [['加大扶持力度'], []]);
  });

  test('is no list of them in a heading, in front of words, where they are unlikely or were passed over', () => {
    for (const marked of [
      '要加大|',
      '情况如下。\n一、要加大|',
      '情况如下。\n今年，要加大|水利投入',
      '情况如下。\n加大|',
      '情况如下。\n今年，整改加大|',
      '情况如下。\n今年，《要加大|',
      '情况如下。\n要加大水利投入，要加大交通投入，要加大教育投入，也要加大|',
    ])
      assert.deepEqual(at(marked), { list: [], grey: '' }, marked);
  });

  test('behind a slash and two letters is what was counted too, without near doubles', () => {
    assert.deepEqual(at('推动/gzlfz|').list, [
      ['高质量发展', 6],
      ['高质量发展阶段', 6],
    ]);
    assert.deepEqual(at('推动gzlfz|').list, []);
    assert.deepEqual(
      at('/j|').list.map(([text]) => text),
      ['坚决维护权益', '坚决维护大局'],
    );
    assert.deepEqual(
      at('/jjwh|').list.map(([text]) => text),
      ['坚决维护权益', '坚决维护大局', '坚决维护稳定'],
    );
  });

  test('of phrases shows those of the section and of the kind of document first', () => {
    const phrases = (scene: string, ...texts: readonly (readonly [string, string[]])[]) => ({
      scene,
      phrases: texts.map(([text, kinds]) => ({ text, initials: 'jqgz', kinds })),
    });
    const own = buildLibrary([
      phrases('成效', ['加强成效工作', []]),
      phrases('问题', ['加强问题工作', []]),
      phrases('下一步工作', ['加强来年工作', []]),
      phrases('其他', ['加强请示工作', ['请示']], ['加强报告工作', ['报告']]),
    ]);
    const first = (marked: string) => {
      const offset = marked.indexOf('|');
      const report = parse(marked.replace('|', ''));
      return listAt(report, offset, { library: own, document: true, minimum: 2 }).map(
        ({ phrase }) => phrase.text,
      );
    };
    const paper = (heading: string) =>
      `关于水利工作的报告\n市政府：\n一、${heading}\n加强|。\n二、其他\n无。`;
    const others = ['加强成效工作', '加强问题工作', '加强来年工作'];
    for (const [heading, wanted] of [
      ['存在的问题', '加强问题工作'],
      ['下一步打算', '加强来年工作'],
      ['工作成效', '加强成效工作'],
    ] as const)
      assert.deepEqual(first(paper(heading)), [
        '加强报告工作',
        wanted,
        ...others.filter((text) => text !== wanted),
        '加强请示工作',
      ]);
  });

  test("is a list of the writer's own phrases, before grey text", () => {
    const own = buildLibrary([
      { scene: '自己的', phrases: [{ text: '推进高铁建设', initials: 'tjgtjs' }], own: true },
    ]);
    assert.deepEqual(at('推进高|', undefined, own), { list: [['推进高铁建设', 3]], grey: '' });
  });

  test('is grey text where no list opens', () => {
    assert.deepEqual(at('推进高|'), { list: [], grey: '质量发展' });
  });
});
