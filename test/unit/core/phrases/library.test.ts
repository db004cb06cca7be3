import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initialsOf } from '../../../../src/core/phrases/initials';
import { buildLibrary, startingWith } from '../../../../src/core/phrases/library';
import { folded } from '../../../../src/core/text/enclosingMarks';
import { readScenes, resolveScenes } from '../../../../src/tools/phraseFiles.mjs';

const scenes = readScenes();
const schema = JSON.parse(readFileSync(path.join('snippets', 'phrases.schema.json'), 'utf8'));
const library = buildLibrary(scenes);
const entries = scenes.flatMap(({ phrases }) => phrases);
const plain = (text: string) => text.replace(/\$\{\d:([^}]*)\}/g, '$1');

/** Where pinyin-pro 3.29 reads a character wrongly: 重大 and 重建设 are zhòng, 以上率下 is shuài, 三校 is jiào. */
const misread: Readonly<Record<string, string>> = {
  '“三重一大”': 'szyd',
  '“两重”建设': 'lzjs',
  '开展“局长走流程”活动${1:**}次': 'kzjzzlchdc',
  '坚持以上率下、以身作则': 'jcyssxyszz',
  存在重建设轻管理的倾向: 'czzjsqgldqx',
  '聚焦“三重一大”事项强化监督': 'jjszydsxqhjd',
  '“三审三校”制度': 'sssjzd',
};

/** Characters whose readings begin with different letters: the letter, and the words in which they are read so. */
const readings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  重: {
    z: '重要 重大 重点 重特大 重视 重业务 重部署 重建设 重遏制 并重 繁重 自重 任重 责任重大 两重 三重一大 任务重',
    c: '重复',
  },
  行: {
    x: '行动 行政 行为 行之 行有 行贿 试行 厉行 暂行 践行 执行 实行 履行 推行 运行 施行 立行立改 信行统一 必行 而行 力行 前行',
    h: '行业',
  },
  长: { z: '增长 组长 局长', c: '长震慑 长期 长效 长远 长江 长三角' },
  调: { t: '协调 基调', d: '调研 调查 调度 强调 抽调' },
  率: { l: '周期率 结率 案率 晓率 训率 盖率 意率 复率 面率 保率 效率', s: '以上率下' },
  系: { x: '体系 谱系 联系 关系 系统' },
  省: { x: '自省', s: '跨省' },
  校: { j: '三审三校', x: '学校' },
  传: { c: '传导 传达 传统 传承 传播 宣传' },
  降: { j: '降碳 降费 一降 下降 不降' },
  给: { j: '给予 供给', g: '印发给 转发给' },
  弹: { t: '反弹' },
  乐: { l: '喜闻乐见' },
  参: { c: '参与 参加 参训 参谋 参保 参考' },
  折: { z: '不折不扣' },
};

suite('The phrase library', () => {
  test('gives a phrase the wording and the members that it refers to', () => {
    const known = {
      formulas: [{ text: '“三不”承诺' }],
      lists: [
        { names: ['三不', '三个不'], members: ['不拖', '不推', '不等'] },
        { names: ['三不', '三个不'], members: ['不拖', '不推'], part: true },
      ],
      shown: [],
    };
    const phrase = { formula: '“三不”承诺', initials: 'sbcn', members: '三个不' };
    assert.deepEqual(resolveScenes([{ scene: '成效', phrases: [phrase] }], known)[0]!.phrases, [
      { text: '“三不”承诺', initials: 'sbcn', formula: true, members: ['不拖', '不推', '不等'] },
    ]);
    const without = (more: object) => () =>
      resolveScenes([{ scene: '成效', phrases: [{ ...phrase, ...more }] }], known);
    assert.throws(without({ formula: '“三不”诺言' }), /成效：formulas\.json 里没有““三不”诺言”。/);
    assert.throws(without({ members: '四不' }), /“四不”，formulas\.json 里没有。/);
  });

  test('has each scene once and as many phrases as the guide promises', () => {
    assert.deepEqual(
      scenes.map(({ scene }) => scene),
      schema.properties.scene.enum,
    );
    assert.ok(entries.length >= 1200, `${entries.length}`);
  });

  test('holds no phrase twice, quote marks or not', () => {
    const seen = new Set<string>();
    for (const { text } of entries) {
      const key = folded(plain(text));
      assert.ok(!seen.has(key), text);
      seen.add(key);
    }
  });

  test('says in which document a formula stands, and of formulas alone', () => {
    const text = '为党育人、为国育才';
    assert.equal(library.phrases.find((phrase) => phrase.text === text)?.source, '党的二十大报告');
    assert.equal(library.phrases.find((phrase) => phrase.text === '全面从严治党')?.source, undefined);
    assert.deepEqual(
      entries.filter(({ source, formula }) => source && !formula),
      [],
    );
  });

  test('is written with full-width marks, blanks as ** and percent signs aside', () => {
    for (const { text, members = [], meaning = '', continuations = [] } of entries) {
      for (const part of [plain(text), ...members, meaning, ...continuations]) {
        assert.doesNotMatch(part.replaceAll('**', ''), /[!-$&-*,-/:-@[-`{-~\s]/, part);
      }
    }
  });

  test('has all its marks in pairs', () => {
    for (const { text, members = [], meaning = '', continuations = [] } of entries) {
      for (const part of [plain(text), ...members, meaning, ...continuations]) assert.ok(paired(part), part);
    }
  });

  test('gives every phrase the initials of its pinyin', () => {
    for (const { text, initials } of entries)
      assert.equal(initials, misread[text] ?? initialsOf(plain(text)), text);
  });

  test('needs every exception it makes from pinyin-pro', () => {
    for (const [text, initials] of Object.entries(misread)) {
      assert.ok(entries.some((entry) => entry.text === text));
      assert.notEqual(initialsOf(text), initials, text);
    }
  });

  test('has one letter for each Chinese character or letter', () => {
    for (const { text, initials } of entries) {
      assert.equal(initials.length, plain(text).match(/\p{L}/gu)!.length, text);
    }
  });

  test('reads characters of two readings as they are read in their word', () => {
    for (const { text, initials } of entries) {
      const letters = plain(text).match(/\p{L}/gu)!.join('');
      for (const [index, character] of [...letters].entries()) {
        const words = readings[character];
        if (!words) continue;
        // A word counts where it covers just this place: 重复 of 部分重复填报.
        const reading = Object.entries(words).find(([, list]) =>
          list.split(' ').some((word) => {
            const from = index - word.indexOf(character);
            return letters.startsWith(word, from);
          }),
        );
        assert.ok(reading, `${text}: no word with ${character} is known`);
        assert.equal(initials[index], reading[0], `${text}: ${character}`);
      }
    }
  });

  test('numbers tab stops from 1 in reading order', () => {
    for (const { text } of entries) {
      const numbers = [...text.matchAll(/\$\{(\d)/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        text,
      );
    }
  });

  test('asks for fewer characters than a phrase has', () => {
    for (const { text, least = 2 } of entries) {
      assert.ok(plain(text).match(/\p{Script=Han}/gu)!.length > least, text);
    }
  });

  test('lists as many members as the name of a formula counts', () => {
    const numerals = '两三四五六七八九十';
    for (const { text, members } of entries) {
      const [, numeral] = /^[^“]*“([两三四五六七八九十])[个位大种项下风][^、]*$/.exec(text) ?? [];
      if (members && numeral) assert.equal(members.length, numerals.indexOf(numeral) + 2, text);
    }
  });

  test('has the fixed formulas to the letter', () => {
    const formulas = new Set(entries.filter(({ formula }) => formula).map(({ text }) => text));
    for (const text of [
      '“两个确立”',
      '“四个意识”',
      '“四个自信”',
      '“两个维护”',
      '习近平新时代中国特色社会主义思想',
      '以习近平同志为核心的党中央',
      '党的二十大和二十届历次全会精神',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      '深刻领悟“两个确立”的决定性意义',
      '“五位一体”总体布局',
      '“四个全面”战略布局',
      '中国式现代化',
      '以中国式现代化全面推进强国建设、民族复兴伟业',
      '完整准确全面贯彻新发展理念',
      '中央八项规定精神',
      '“三会一课”',
      '“三重一大”',
      '“一岗双责”',
      '铸牢中华民族共同体意识',
    ]) {
      assert.ok(formulas.has(text), text);
    }
  });

  test('goes on from a phrase only with wording that it holds to the letter', () => {
    const known = entries.map(({ text }) => plain(text));
    for (const { text, continuations = [] } of entries) {
      assert.equal(new Set(continuations).size, continuations.length, text);
      for (const continuation of continuations) {
        const [, joint, rest] = /^([，、和])(.+)$/.exec(continuation)!;
        assert.ok(joint, continuation);
        const held = (part: string) => known.some((wording) => wording.includes(part));
        assert.ok(
          held(rest!) || rest!.split(/[，、]/).every((part) => held(part)),
          `${text} → ${continuation}`,
        );
      }
    }
  });

  test('goes on from “四个意识” as usage has it', () => {
    const after = (text: string) => entries.find((entry) => entry.text === text)?.continuations;
    assert.deepEqual(after('增强“四个意识”'), ['、坚定“四个自信”、做到“两个维护”']);
    assert.deepEqual(after('坚定“四个自信”'), ['、做到“两个维护”']);
    assert.deepEqual(library.byInitials.find(({ key }) => key === 'jdsgzx')?.phrase.continuations, [
      '、做到“两个维护”',
    ]);
  });

  test('has closings for the kinds that they name, and for no other', () => {
    const closings = scenes.find(({ scene }) => scene === '结尾')!.phrases;
    let checked = 0;
    for (const { text, kinds } of closings) {
      const [, named] = /^(?:特此|本)(报告|通知|通报|通告|公告|批复|决定|意见|函)/.exec(text) ?? [];
      const kind = named ?? (/^(?:妥|当|可)否|^以上请示/.test(text) ? '请示' : undefined);
      if (!kind) continue;
      checked++;
      assert.deepEqual(kinds, [kind], text);
    }
    assert.ok(checked >= 15, `${checked}`);
  });

  test('names the members of a formula in their official order', () => {
    const membersOf = (text: string) => entries.find((entry) => entry.text === text)?.members;
    for (const [text, members] of Object.entries({
      '“两个确立”':
        '确立习近平同志党中央的核心、全党的核心地位|确立习近平新时代中国特色社会主义思想的指导地位',
      '“两个维护”': '坚决维护习近平总书记党中央的核心、全党的核心地位|坚决维护党中央权威和集中统一领导',
      '“五位一体”总体布局': '经济建设|政治建设|文化建设|社会建设|生态文明建设',
      '“三严三实”': '严以修身|严以用权|严以律己|谋事要实|创业要实|做人要实',
      '“四风”问题': '形式主义|官僚主义|享乐主义|奢靡之风',
      '“三会一课”': '党支部党员大会|党支部委员会会议|党小组会|党课',
      '“四大考验”': '执政考验|改革开放考验|市场经济考验|外部环境考验',
      '“四种危险”': '精神懈怠危险|能力不足危险|脱离群众危险|消极腐败危险',
      '党的“六项纪律”': '政治纪律|组织纪律|廉洁纪律|群众纪律|工作纪律|生活纪律',
      '“六稳”工作': '稳就业|稳金融|稳外贸|稳外资|稳投资|稳预期',
      '“六保”任务': '保居民就业|保基本民生|保市场主体|保粮食能源安全|保产业链供应链稳定|保基层运转',
      新发展理念: '创新|协调|绿色|开放|共享',
      '“三个务必”': '务必不忘初心、牢记使命|务必谦虚谨慎、艰苦奋斗|务必敢于斗争、善于斗争',
      '“七种能力”': '政治能力|调查研究能力|科学决策能力|改革攻坚能力|应急处突能力|群众工作能力|抓落实能力',
    })) {
      assert.deepEqual(membersOf(text)?.join('|'), members, text);
    }
    assert.deepEqual(membersOf('“四个意识”'), ['政治意识', '大局意识', '核心意识', '看齐意识']);
    assert.deepEqual(membersOf('“四个自信”'), ['道路自信', '理论自信', '制度自信', '文化自信']);
    assert.deepEqual(membersOf('“四个全面”战略布局'), [
      '全面建设社会主义现代化国家',
      '全面深化改革',
      '全面依法治国',
      '全面从严治党',
    ]);
  });
});

suite('Looking phrases up', () => {
  const keysOf = (prefix: string) => startingWith(library.byText, prefix).map(({ phrase }) => phrase.text);

  test('finds every phrase by its first two characters and by its initials', () => {
    for (const entry of entries) {
      const text = plain(entry.text);
      assert.ok(keysOf(folded(text).slice(0, 2)).includes(text), text);
      assert.ok(
        startingWith(library.byInitials, entry.initials).some(({ phrase }) => phrase.text === text),
        text,
      );
    }
  });

  test('gives the same as looking at each phrase in turn', () => {
    for (const prefix of ['坚', '坚持', '坚持以', '四个', 'A', '一', '鿿', '，']) {
      const expected = library.byText
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ phrase }) => phrase.text);
      assert.deepEqual(keysOf(prefix), expected, prefix);
    }
  });

  test('reads tab stops as the text they propose', () => {
    const { byText } = buildLibrary([
      { scene: '学习培训', phrases: [{ text: `开展\${1:专题学习}共\${2:**}次`, initials: 'kzztxxgc' }] },
    ]);
    assert.equal(byText[0]?.phrase.text, '开展专题学习共**次');
    assert.equal(byText[0]?.phrase.snippet, `开展\${1:专题学习}共\${2:**}次`);
  });

  test('prefers fixed formulas, then what stands first', () => {
    const { byText } = buildLibrary([
      { scene: '成效', phrases: [{ text: '坚持实干', initials: 'jcsg' }] },
      {
        scene: '下一步工作',
        phrases: [
          { text: '坚持原则', initials: 'jcyz' },
          { text: '坚持党的全面领导', initials: 'jcddqmld', formula: true },
        ],
      },
    ]);
    const ranked = byText.map(({ phrase }) => phrase).sort((a, b) => a.rank - b.rank);
    assert.deepEqual(
      ranked.map(({ text }) => text),
      ['坚持党的全面领导', '坚持实干', '坚持原则'],
    );
  });
});

function paired(text: string): boolean {
  const pairs: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '》': '《', '）': '（' };
  const open: string[] = [];
  for (const mark of text) {
    if (Object.values(pairs).includes(mark)) open.push(mark);
    else if (pairs[mark] && open.pop() !== pairs[mark]) return false;
  }
  return open.length === 0;
}
