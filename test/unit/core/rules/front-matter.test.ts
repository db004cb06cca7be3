import assert from 'node:assert/strict';
import { findings, fixedBy, lines } from '../../support';

const matter = (...written: string[]): string => lines('---', ...written, '---', '正文在此。');
/** What one line of the front matter becomes by the one repair of `code`; undefined where nothing is found. */
const repair = (line: string, code: string): string | undefined => {
  const text = matter(line);
  const [finding] = findings(text, code);
  return finding && fixedBy(text, finding).split('\n')[1];
};

suite('The document number', () => {
  const number = (written: string) => repair(`发文字号: ${written}`, 'document-number-form')?.slice(6);

  test('has 六角括号, no 第 and no zeros in front', () => {
    for (const wrong of [
      '某水发[2026]8号',
      '某水发（2026）8号',
      '某水发【2026】8号',
      '某水发〔2026〕第8号',
      '某水发〔2026〕08号',
      '某水发 ［2026］ 第008 号',
    ]) {
      assert.equal(number(wrong), '某水发〔2026〕8号', wrong);
    }
  });

  test('is left alone where it is right, open, or cannot be known', () => {
    for (const right of [
      '某水发〔2026〕8号',
      '某水发〔2026〕**号',
      '**[2026]8号',
      '某水发[20××]8号',
      '某水发[26]8号',
      '第8号',
    ]) {
      assert.equal(number(right), undefined, right);
    }
  });

  test('is left to another rule in the text, so that one slip is told once', () => {
    const text = '某水发[2026]8号\n关于防汛工作的报告\n一、甲\n';
    assert.deepEqual(
      findings(text).map(({ code }) => code),
      ['document-number'],
    );
  });
});

suite('The date of issue', () => {
  const date = (written: string) => repair(`成文日期: ${written}`, 'date-form')?.slice(6);

  test('is written in Arabic digits, in full, without leading zeros', () => {
    for (const wrong of [
      '2023年01月05日',
      '2023-1-5',
      '2023.01.05',
      '2023/1/5',
      '二〇二三年一月五日',
      '２０２３年１月５日',
      '2023年 1月 5日',
    ]) {
      assert.equal(date(wrong), '2023年1月5日', wrong);
    }
    assert.equal(repair('印发日期: 2023年01月05日印发', 'date-form'), '印发日期: 2023年1月5日印发');
    assert.equal(date('2023年1月5日'), undefined);
    assert.equal(date('2023年X月X日'), undefined);
  });

  test('is a day that the calendar has', () => {
    const messages = (written: string) =>
      findings(matter(`成文日期: ${written}`), 'date-form').map(({ message }) => message);
    assert.deepEqual(messages('2023年2月29日'), ['日历上没有“2023年2月29日”这一天。']);
    assert.deepEqual(messages('2024年2月29日'), []);
    assert.match(messages('年底')[0]!, /2026年8月3日/);
  });

  test('is left to another rule in the text, so that one slip is told once', () => {
    const found = (date: string) =>
      findings(lines('正文在此。', '特此报告。', '某市水务局', date)).map(({ code }) => code);
    assert.deepEqual(found('二〇二三年一月五日'), ['date-of-issue']);
    assert.deepEqual(found('2023年01月05日'), ['date-leading-zero']);
  });
});

suite('The front matter is judged', () => {
  test('by its YAML, with repairs for colons typed with an IME', () => {
    assert.equal(repair('密级：秘密', 'front-matter-syntax'), '密级: 秘密');
    assert.equal(repair('密级:秘密', 'front-matter-syntax'), '密级: 秘密');
    assert.equal(repair('密级： 秘密', 'front-matter-syntax'), '密级: 秘密');
    assert.match(findings(matter('这是一句话'), 'front-matter-syntax')[0]!.message, /要素: 内容/);
  });

  test('by its keys: other names for ours are renamed, those of other programs left alone', () => {
    assert.equal(repair('主送机关: 市政府', 'front-matter-key'), '主送: 市政府');
    assert.match(findings(matter('天气: 晴'), 'front-matter-key')[0]!.message, /不会印出来/);
    assert.deepEqual(findings(matter('tags: [甲]', 'title: 乙'), 'front-matter-key'), []);
  });

  test('by what only a few words can say', () => {
    const found = (line: string) => findings(matter(line), 'front-matter-value').length;
    for (const right of [
      '密级: 机密',
      '密级: 机密★1年',
      '密级: **',
      '紧急程度: 特急',
      '版式: 白头',
      '份号: "000012"',
    ])
      assert.equal(found(right), 0, right);
    for (const wrong of ['密级: 保密', '紧急程度: 很急', '版式: 红头', '份号: 12'])
      assert.equal(found(wrong), 1, wrong);
  });
});
