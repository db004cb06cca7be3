import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { check } from '../../../../../src/core/rules/index';
import { submission } from '../../../../../src/core/views/submission';
import { submissionHtml } from '../../../../../src/core/views/submissionPage';
import { lines } from '../../../support';

const HELD = lines('一、目标', '1、抓项目。', '2、抓服务。', '二、措施', '1、强领导。');

suite('a shape held through the paper', () => {
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
});
