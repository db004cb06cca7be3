import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { check } from '../../../../../src/core/rules/index';
import { submission } from '../../../../../src/core/views/submission';
import { submissionHtml } from '../../../../../src/core/views/submissionPage';
import { alarms, findings, lines, repaired } from '../../../support';

const HELD = lines('一、目标', '1、抓项目。', '2、抓服务。', '二、措施', '1、强领导。');

suite('a shape held through the paper', () => {
  test('is told of once, with the other places', () => {
    const [habit, ...more] = findings(HELD, 'numbering-shape');
    assert.deepEqual(more, []);
    assert.equal(habit!.severity, 'information');
    assert.equal(
      habit!.message,
      '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。全文3处都是这个写法，可以一次全部改好。',
    );
    assert.equal(HELD.slice(habit!.start, habit!.end), '1、');
    assert.deepEqual(
      habit!.related!.map(({ start, end }) => HELD.slice(start, end)),
      ['2、', '1、'],
    );
    assert.deepEqual(alarms(HELD), []);
  });

  test('is put right all together', () => {
    assert.equal(repaired(HELD), HELD.replaceAll(/(\d)、/g, '$1.'));
  });

  test('has the level that is set for it', () => {
    const set = check(parse(HELD), { 'numbering-shape': 'warning' });
    assert.deepEqual(
      set.filter(({ code }) => code === 'numbering-shape').map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(
      check(parse(HELD), { 'numbering-shape': 'off' }).filter(({ code }) => code === 'numbering-shape'),
      [],
    );
  });

  test('is one line on the page before submission, with a button for all', () => {
    const report = parse(HELD);
    const drawn = submission(report, check(report));
    assert.equal(drawn.ready, true);
    const html = submissionHtml(drawn, '计划.gw');
    assert.equal(html.match(/data-all data-start="5" data-end="7">改全部（3 处）</g)?.length, 1);
  });

  test('is none where right ones stand among them, or where they are two', () => {
    assert.deepEqual(alarms(lines('1、甲。', '2.乙。', '3、丙。', '4、丁。')), [
      'numbering-shape 1、',
      'numbering-shape 3、',
      'numbering-shape 4、',
    ]);
    assert.deepEqual(alarms(lines('1、甲。', '2、乙。')), ['numbering-shape 1、', 'numbering-shape 2、']);
  });

  test('stays where it tells two levels apart, or goes on from inside a line', () => {
    for (const text of [
      lines('1、条件', '2、流程', '3、格式', '1.写明承诺。', '2.写明同意。', '4、咨询'),
      lines(
        '（一）选点。',
        '（二）1、甲区的到大厅。',
        '2、乙区的到窗口。',
        '3、其余的到现场。',
        '4、不再补办。',
      ),
    ]) {
      assert.deepEqual(alarms(text), []);
      assert.equal(repaired(text), text);
    }
  });
});

suite('what is said of a wrong shape', () => {
  test('tells the blank inside brackets from the brackets themselves', () => {
    const text = lines('一、甲', '（ 一 ）乙', '(二)丙', '（三）丁');
    assert.deepEqual(
      findings(text, 'numbering-shape').map(({ message }) => message),
      ['“（ 一 ）”应写作“（一）”：括号内不留空格。', '“(二)”应写作“（二）”：序号用全角括号。'],
    );
  });

  test('tells the mark behind an article from the blank inside it', () => {
    const text = lines('第一条、总则如下。', '第 二条 其他。');
    assert.deepEqual(
      findings(text, 'numbering-shape').map(({ message }) => message),
      [
        '“第一条、”应写作“第一条”：条的序号后空一字，不用标点。',
        '“第 二条”应写作“第二条”：序号中间不留空格。',
      ],
    );
  });
});
