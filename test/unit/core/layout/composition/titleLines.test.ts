import assert from 'node:assert/strict';
import fc from 'fast-check';
import { titleLines, titleRoom } from '../../../../../src/core/layout/composition/titleLines';
import { measures } from '../../../../../src/core/layout/gbt9704';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { widthInCharacters } from '../../../../../src/core/layout/width';
import { parse } from '../../../../../src/core/report/parse';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { value } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, words } from '../../word/files';

const room = titleRoom(measures);
const broken = (title: string): string[] =>
  titleLines(title, room).map(({ start, end }) => title.slice(start, end));

suite('The lines of a title', () => {
  test('are one where it fits: 20 characters of 2号 in 156 mm', () => {
    assert.equal(Math.floor(room), 20);
    assert.deepEqual(broken('关于夏季防汛准备工作情况的报告'), ['关于夏季防汛准备工作情况的报告']);
    assert.equal(broken('汛'.repeat(20)).length, 1);
  });

  test('are two where digits may be wider than half a character and leave no room', () => {
    assert.equal(widthInCharacters('关于做好2026年春季全市森林防火工作的通知'), 20);
    assert.deepEqual(broken('关于做好2026年春季全市森林防火工作的通知'), [
      '关于做好2026年春季',
      '全市森林防火工作的通知',
    ]);
  });

  for (const [title, ...lines] of [
    ['关于做好全市防汛抗旱工作有关事项的补充通知', '关于做好全市防汛抗旱', '工作有关事项的补充通知'],
    [
      '临江市教育局关于组织开展全市中小学教师教学水平考核工作的通知',
      '临江市教育局关于组织开展全市中小学',
      '教师教学水平考核工作的通知',
    ],
    [
      '临江市发展和改革委员会临江市财政局关于下达2026年投资计划的通知',
      '临江市发展和改革委员会临江市财政局',
      '关于下达2026年投资计划的通知',
    ],
    [
      '关于开展2026年社区工作人员信息技术能力提升培训的通知',
      '关于开展2026年社区工作人员',
      '信息技术能力提升培训的通知',
    ],
    [
      '关于报送2026年上半年社会治安综合治理工作情况的报告',
      '关于报送2026年上半年',
      '社会治安综合治理工作情况的报告',
    ],
    ['关于印发《临江县农村公路养护管理办法》的通知', '关于印发《临江县农村公路', '养护管理办法》的通知'],
    ['关于做好中小学教师的培训与考核工作的实施意见', '关于做好中小学教师的培训', '与考核工作的实施意见'],
    [
      '临江市水务局中小学教师的培训与考核工作的实施意见',
      '临江市水务局中小学教师的',
      '培训与考核工作的实施意见',
    ],
    [
      '临江市人民政府办公室关于做好中小学教师的培训与考核工作',
      '临江市人民政府办公室',
      '关于做好中小学教师的培训与考核工作',
    ],
    [
      '临江市水务局关于做好《临江市城乡供水一体化管理办法》的通知',
      '临江市水务局关于做好',
      '《临江市城乡供水一体化管理办法》的通知',
    ],
    [
      '临江市水务局关于进一步规范安全生产大检查　暨隐患排查治理的实施意见',
      '临江市水务局关于进一步规范安全生产大检查　',
      '暨隐患排查治理的实施意见',
    ],
    [
      '临江市人民政府办公室关于进一步规范2026年全市防汛抗旱和供水保障工作的实施意见',
      '临江市人民政府办公室',
      '关于进一步规范2026年全市',
      '防汛抗旱和供水保障工作的实施意见',
    ],
    ['坚定信心真抓实干　奋力开创水利高质量发展新局面', '坚定信心真抓实干　', '奋力开创水利高质量发展新局面'],
  ] as const) {
    test(`end between words: ${lines.join(' / ')}`, () => {
      assert.deepEqual(broken(title), lines);
    });
  }

  test('never part a year from its 年, a name from its quotation marks, or 关于 from what it is about', () => {
    for (const title of [
      '临江市水务局关于2026年上半年全市水利工作完成情况的报告',
      '临江市水务局关于二〇二六年上半年全市水利工作完成情况的报告',
      '临江市人民政府关于印发《临江市农村供水保障行动方案》的通知',
    ]) {
      const lines = broken(title);
      assert.equal(lines.length, 2, lines.join('/'));
      assert.ok(!/(?:[\d〇六]|关于|《)$/.test(lines[0]!), lines.join('/'));
      assert.ok(!/^[年》的]/.test(lines[1]!), lines.join('/'));
    }
  });

  test('are left to the page where every one would begin with what no line begins with', () => {
    assert.equal(broken('的'.repeat(30)).length, 1);
    assert.equal(broken(`${'汛'.repeat(10)}${'》'.repeat(20)}`).length, 1);
  });

  test('of three grow, shrink, or are longest in the middle', () => {
    const lines = broken(
      '临江市人民政府办公室关于转发市水务局等部门全市农村供水保障工程建设三年行动实施方案的通知',
    );
    assert.equal(lines.length, 3);
    const [a, b, c] = lines.map(widthInCharacters) as [number, number, number];
    assert.ok(b >= Math.min(a, c), lines.join('/'));
  });

  test('are whole and fit, of any text', () => {
    const piece = fc.constantFrom(
      '临江市',
      '关于',
      '2026年',
      '《办法》',
      '的',
      '通知',
      '工作',
      '“',
      '　',
      'C919',
      '\ud83d\ude00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const title = pieces.join('');
        const lines = broken(title);
        assert.equal(lines.join(''), title);
        for (const line of lines.slice(1)) assert.doesNotMatch(line, /^[的》）]/);
        if (lines.length > 1)
          for (const line of lines) assert.ok(widthInCharacters(line.trim()) <= room, line);
      }),
    );
  });

  const long = '临江市教育局关于组织开展全市中小学教师教学水平考核工作的通知';

  test('are the same on the page and in Word, and none of the text when it comes back', async () => {
    const text = `${long}\n各学校：\n请认真组织。\n附件\n${long}\n请填写。\n`;
    const pages = renderReport(parse(text)).filter(({ html }) => html.includes('<br>'));
    assert.deepEqual(
      pages.map(({ html }) => html),
      [
        '<h1 class="title">临江市教育局关于组织开展全市中小学<br>教师教学水平考核工作的通知</h1>',
        '<h1 class="attachment-title below-mark">临江市教育局关于组织开展全市中小学<br>教师教学水平考核工作的通知</h1>',
      ],
    );
    const file = await exported(text);
    const titles = all(bodyOf(file), 'p').filter((paragraph) =>
      /Title$/.test(value(paragraph, 'pPr', 'pStyle') ?? ''),
    );
    for (const paragraph of titles) {
      assert.equal(all(paragraph, 'br').length, 1);
      assert.equal(words(paragraph), long);
    }
    assert.equal(titles.length, 2);
    assert.equal(
      importDocx(file)
        .text.split('\n')
        .filter((line) => line === long).length,
      2,
    );
  });

  test('are those of a 标题 in the front matter too', () => {
    const [block] = renderReport(parse(`---\n标题: ${long}\n---\n请认真组织。\n`));
    assert.match(block!.html, /中小学<\/span><br><span data-start="\d+">教师/);
  });
});
