import assert from 'node:assert/strict';
import { UNSEEN, WordCounts } from '../../../../src/core/words/counts';
import { NearMisses } from '../../../../src/core/words/nearMisses';
import { countsFile } from '../../../../src/tools/words/file';

/** What everybody writes, and what each of the others is written by: often enough to be usual. */
const COMMON = [
  '加强组织领导',
  '加大宣传力度',
  '推进政务公开',
  '落实主体责任',
  '防汛抗旱工作',
  '充分发挥作用',
  '材料一式四份',
];
const SELDOM = [
  '防风',
  '凯旋',
  '传世',
  '抗衡',
  '汗水',
  '公理',
  '挥手',
  '组合',
  '织布',
  '只有',
  '编制',
  '提升',
];
/** So much that the others are but a small part of all. */
const OTHERS = [
  ...Array.from({ length: 2000 }, () => '甲乙丙丁戊己庚辛'.repeat(10)),
  ...Array.from({ length: 400 }, () => ['足球', '只要', '分发物资']).flat(),
];
const lines = [...OTHERS, ...Array.from({ length: 400 }, () => COMMON).flat()];
const alike = JSON.stringify({
  sounds: 'fang防 gong公工 kai开凯 han汗旱 zhi织只知职 zu组足祖 si四肆 xuan宣旋 chuan传船 ze责则 ren任人',
  shapes: '织帜 旱早',
});

const fileOf = (texts: readonly string[]) =>
  countsFile(texts, { build: 'shipped', least: [2, 4, 8], alike }).bytes;
const bytes = fileOf([...lines, ...SELDOM, ...SELDOM, ...SELDOM, ...SELDOM]);
const near = new NearMisses(new WordCounts(bytes));
const found = (text: string) =>
  near.find(text, 0, text.length).map(({ start, end, text: right, written, meant }) => ({
    start,
    end,
    right,
    written,
    meant,
  }));

/** The characters put in the place of others by counts of `said` alone, each written often; `seldom` once. */
function rightIn(
  said: readonly string[],
  likeness: { sounds: string; shapes: string },
  seldom: readonly string[] = [],
): (text: string) => string[] {
  const often = Array.from({ length: 400 }, () => said).flat();
  const options = { build: 'shipped', least: [2, 4, 8], alike: JSON.stringify(likeness) } as const;
  const counted = new WordCounts(countsFile([...OTHERS, ...often, ...seldom], options).bytes);
  const known = new NearMisses(counted);
  return (text) => known.find(text, 0, text.length).map(({ text: right }) => right);
}

suite('Counts of words', () => {
  const counts = new WordCounts(bytes);
  const codes = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

  test('tell how often a piece was seen, as a logarithm', () => {
    assert.equal(counts.pairLevel(...(codes('组织') as unknown as [number, number])), 8);
    assert.equal(counts.level(codes('组织领导'), 0, 4), 8);
    assert.equal(counts.level(codes('强组织'), 0, 3), 8);
    assert.equal(counts.singles['织'.charCodeAt(0)], 404);
  });

  test('know no piece that was not seen', () => {
    assert.equal(counts.level(codes('领导组织'), 0, 4), UNSEEN);
    assert.equal(counts.pairLevel(...(codes('导组') as unknown as [number, number])), UNSEEN);
    assert.equal(counts.pairLevel('鑫'.charCodeAt(0), '织'.charCodeAt(0)), UNSEEN);
  });

  test('know no piece across a mark or a line', () => {
    const parted = new WordCounts(fileOf(Array.from({ length: 20 }, (_, i) => `组织${i}，领导`)));
    assert.equal(parted.level(codes('组织领导'), 0, 4), UNSEEN);
    assert.equal(parted.pairLevel('织'.charCodeAt(0), '领'.charCodeAt(0)), UNSEEN);
  });

  test('refuse another file', () => {
    assert.throws(() => new WordCounts(new TextEncoder().encode('{}')), /不是字词统计文件。/);
  });
});

suite('Near misses', () => {
  test('of one character that sounds alike', () => {
    assert.deepEqual(found('要推进政务公凯，'), [
      { start: 6, end: 7, right: '开', written: '政务公凯', meant: '政务公开' },
    ]);
  });

  test('of one character that looks alike', () => {
    assert.deepEqual(found('加强组帜领导'), [
      { start: 3, end: 4, right: '织', written: '加强组帜', meant: '加强组织' },
    ]);
  });

  test('of two characters exchanged', () => {
    assert.deepEqual(found('加大传宣力度'), [
      { start: 2, end: 4, right: '宣传', written: '加大传宣', meant: '加大宣传' },
    ]);
  });

  test('of a character typed twice', () => {
    assert.deepEqual(found('加强组织织领导'), [
      { start: 4, end: 5, right: '', written: '强组织织领', meant: '强组织领' },
    ]);
  });

  test('of a character typed twice in the midst of a word, though what follows is known', () => {
    const [start, right, meant] = [3, '', '加大宣传'];
    assert.deepEqual(
      found('加大宣宣传力度').map((each) => [each.start, each.right, each.meant]),
      [[start, right, meant]],
    );
  });

  test('are none where one word ends with what the next begins with, nor in one by one', () => {
    const right = rightIn(['驻海关工作', '按关税政策', '一名党员干部'], { sounds: '', shapes: '' });
    assert.deepEqual(right('驻海关关税政策'), []);
    assert.deepEqual(right('一名名党员干部'), []);
    assert.deepEqual(right('名一名名党员干部'), []);
  });

  test('of a character without which what stands beside it is no word', () => {
    const said = ['并贯彻落实精神'];
    const none = { sounds: '', shapes: '' };
    assert.deepEqual(rightIn(said, none)('并彻落实精神'), ['贯']);
    assert.deepEqual(rightIn([...said, '彻落工程项目'], none)('并彻落实精神'), []);
  });

  test('of a character that was lost', () => {
    assert.deepEqual(found('落实主责任工作'), [
      { start: 3, end: 3, right: '体', written: '落实主', meant: '落实主体' },
    ]);
  });

  test('of two characters that both sound alike', () => {
    assert.deepEqual(found('加强足只领导'), [
      { start: 2, end: 4, right: '组织', written: '加强足只', meant: '加强组织' },
    ]);
  });

  test('are none in figures, in whichever way they are written', () => {
    assert.deepEqual(found('材料一式肆份'), []);
  });

  test('of a well-known character that goes with neither neighbour need less than one that goes with one', () => {
    const often = Array.from({ length: 150 }, () => ['凯旋归来', '凯丁']).flat();
    const file = fileOf([...lines, ...often, ...SELDOM, ...SELDOM, ...SELDOM, ...SELDOM]);
    const known = new NearMisses(new WordCounts(file));
    const meantIn = (text: string) => known.find(text, 0, text.length).map(({ meant }) => meant);
    assert.deepEqual(meantIn('推进政务公凯'), ['政务公开']);
    assert.deepEqual(meantIn('推进政务公凯甲'), ['政务公开']);
    assert.deepEqual(meantIn('推进政务公凯丁'), []);
  });

  test('of two characters may stand beside one that seldom goes with them', () => {
    const seldom = Array.from({ length: 6 }, () => ['强足', '只领']).flat();
    const known = new NearMisses(new WordCounts(fileOf([...lines, ...seldom, ...SELDOM, ...SELDOM])));
    const text = '加强足只领导';
    assert.deepEqual(
      known.find(text, 0, text.length).map(({ start, end, text: right }) => ({ start, end, right })),
      [{ start: 2, end: 4, right: '组织' }],
    );
  });

  test('are none in what was counted, nor in what is like nothing', () => {
    assert.deepEqual(found('加强组织领导，加大宣传力度。'), []);
    assert.deepEqual(found('辛庚己戊丁丙乙甲'), []);
    assert.deepEqual(found('凯旋'), []);
    assert.deepEqual(found(''), []);
  });

  test('are told where they stand in a longer text', () => {
    const text = `A、${'甲乙丙丁'.repeat(30)}。推进政务公凯`;
    assert.deepEqual(
      near.find(text, 0, text.length).map(({ start }) => start),
      [text.length - 1],
    );
    assert.deepEqual(near.find(text, 0, text.length - 1), []);
  });

  test('are none in words known to be right, nor where anything may stand', () => {
    const said = [
      '建设黄河宁夏段',
      '打造数字经济',
      '川芎川贝',
      '就越开越大了',
      '帮助他们解决',
      '在公园的产业园里',
      '区政府党组',
    ];
    const inText = rightIn(said, { sounds: 'zi智直字 ta他它 di地的帝 qu区曲', shapes: '临宁 开下 的芍' });
    assert.deepEqual(inText('建设黄河临夏段'), []);
    assert.deepEqual(inText('打造数智经济'), []);
    assert.deepEqual(inText('打造数直经济'), ['字']);
    assert.deepEqual(inText('就越下越大了'), []);
    assert.deepEqual(inText('帮助它们解决'), []);
    assert.deepEqual(inText('在公园芍产业园里'), []);
    assert.deepEqual(inText('在公园地产业园里'), ['的']);
    assert.deepEqual(inText('区区政府党组'), []);
    assert.deepEqual(inText('帮帮助助他们解决'), []);
  });

  test('are none in rare words, nor where two words are joined', () => {
    const said = ['学校英语教师', '会议指示', '旨', '死', '之'];
    const inText = rightIn(said, { sounds: 'ying英鹦 zhi之指旨 si死示', shapes: '' }, ['因鹦']);
    assert.deepEqual(inText('学校鹦语教师'), ['英']);
    assert.deepEqual(inText('学校鹦鹉教师'), []);
    assert.deepEqual(inText('学校鹦语'), ['英']);
    assert.deepEqual(inText('会议旨死'), ['指示']);
    assert.deepEqual(inText('会议之死'), []);
  });

  test('of two exchanged are told with both, where the piece has the second alone', () => {
    const known = new NearMisses(new WordCounts(fileOf([...lines, ...SELDOM])));
    for (const text of ['加大传宣力度', '大力加织组领导', '加强导领组织']) {
      for (const { start, end, written, meant, text: right } of known.find(text, 0, text.length)) {
        const at = text.indexOf(written);
        assert.ok(at >= 0 && at <= start && end <= at + written.length, text);
        assert.equal(meant, written.replace(text.slice(start, end), right), text);
      }
    }
  });

  test('are no look-alikes in a common word', () => {
    const said = ['发布暴雨预警', '防范暴雪天气', '暴风', '蓝色'];
    const inText = rightIn(said, { sounds: 'yu雨', shapes: '雪雨风' });
    assert.deepEqual(inText('发布暴雪预警'), []);
    assert.deepEqual(inText('发布暴蓝预警'), []);
    const inSeldom = rightIn(['发布暴雨预警', '蓝色'], { sounds: 'yu雨', shapes: '雪雨' }, ['暴雪', '白雪']);
    assert.deepEqual(inSeldom('发布暴雪预警'), ['雨']);
  });

  test('are none in names and figures', () => {
    const said = ['中国关系友好', '开同志发言了', '只任主任工作', '三项工作任务', '四'];
    const inText = rightIn(said, { sounds: 'guo国果 kai开凯 san三四散', shapes: '' });
    assert.deepEqual(inText('散项工作任务'), ['三']);
    assert.deepEqual(inText('四项工作任务'), []);
    assert.deepEqual(inText('中果大系友好'), []);
    assert.deepEqual(inText('中果关系友好'), []);
  });

  test('are none behind an office, in a firm and in what somebody is called', () => {
    const said = ['组长三人到会', '办好三产开发', '的三班学生到校', '书记们来了'];
    const inText = rightIn(said, { sounds: 'san三散 men们门', shapes: '' });
    assert.deepEqual(inText('组长散人到会'), ['三']);
    assert.deepEqual(inText('局长散人到会'), []);
    assert.deepEqual(inText('教师邢散人到会'), []);
    assert.deepEqual(inText('办好散产开发'), ['三']);
    assert.deepEqual(inText('办好散产开发有限公司'), []);
    assert.deepEqual(inText('的散班学生到校'), ['三']);
    assert.deepEqual(inText('的散班学同学到校'), []);
    assert.deepEqual(inText('书记门来了'), ['们']);
  });
});
