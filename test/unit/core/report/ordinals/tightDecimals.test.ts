import assert from 'node:assert/strict';
import { alarms, findings, lines, ordinals, renumbered, repaired, tree } from '../../../support';

suite('decimals without a blank behind them', () => {
  test('are headings below a chapter, and where the chapters go on', () => {
    assert.equal(
      tree(
        lines('建设方案', '1 概况', '1.1背景', '1.2目标', '1.2.1工作目标', '2 任务', '2.1平台', '2.2数据'),
      ),
      lines('1|概况', '  1.1|背景', '  1.2|目标', '    1.2.1|工作目标', '2|任务', '  2.1|平台', '  2.2|数据'),
    );
    assert.deepEqual(ordinals(lines('建设方案', '1.1背景', '背景如下。', '1.2目标', '2.1平台', '2.2数据')), [
      '1.1',
      '1.2',
      '2.1',
      '2.2',
    ]);
  });

  test('are headings below 1. and 一、, which hold them', () => {
    assert.equal(
      tree(lines('建设方案', '1.概况', '1.1背景', '1.2目标', '2.任务', '2.1平台', '2.2数据', '3.保障')),
      lines('1.|概况', '  1.1|背景', '  1.2|目标', '2.|任务', '  2.1|平台', '  2.2|数据', '3.|保障'),
    );
    assert.equal(
      tree(lines('一、概况', '1.1背景', '1.2目标', '二、任务', '2.1平台', '2.2数据')),
      lines('一、|概况', '  1.1|背景', '  1.2|目标', '二、|任务', '  2.1|平台', '  2.2|数据'),
    );
  });

  test('are headings where a word begins as a quantity does', () => {
    assert.equal(
      tree(lines('采购公告', '1、要求', '1.1人员配备', '1.2名称', '2、报名', '2.1时间：3日', '2.2期限')),
      lines('1、|要求', '  1.1|人员配备', '  1.2|名称', '2、|报名', '  2.1|时间：3日', '  2.2|期限'),
    );
  });

  test('below 1. leave a list inside them alone', () => {
    assert.equal(
      tree(lines('1. 概况', '1.1 背景', '1. 甲。', '2. 乙。', '1.2 目标', '2. 任务', '2.1 平台')),
      lines('1.|概况', '  1.1|背景', '    1.|甲', '    2.|乙', '  1.2|目标', '2.|任务', '  2.1|平台'),
    );
  });

  test('are told of where one is missing, and numbered through with 1. above them', () => {
    const text = lines('建设方案', '1.概况', '1.1背景', '1.2目标', '1.4范围', '3.任务', '3.1平台', '3.2数据');
    assert.deepEqual(alarms(text), ['numbering-sequence 1.4', 'numbering-sequence 3.']);
    assert.equal(repaired(text), text);
    assert.equal(
      renumbered(text),
      lines('建设方案', '1.概况', '1.1背景', '1.2目标', '1.3范围', '2.任务', '2.1平台', '2.2数据'),
    );
  });

  for (const [name, ...text] of [
    ['quantities', '1.1万户', '1.2个百分点', '1.5亿元', '1.6倍于去年'],
    ['versions', '1.1版发布', '1.2版发布', '2.0版发布'],
    ['days', '1.1元旦', '1.2返校', '3.15消费者权益日', '10.1假期', '10.2返校'],
    ['days without a chapter', '3.1报到', '3.2开班', '3.3结业'],
    ['rows', '1.1张某 男 党员', '1.2李某 女 群众'],
    ['one alone', '1.1背景', '说明如下。'],
    ['one of three numbers without a parent', '2.3.1工作目标', '2.3.2数据目标'],
    ['a second without a first', '1.2目标', '1.3范围'],
  ] as const) {
    test(`are none where they are ${name}`, () => {
      assert.deepEqual(ordinals(lines('工作材料', ...text)), []);
      assert.deepEqual(findings(lines('工作材料', ...text), 'numbering-sequence'), []);
    });
  }

  test('go on over two missing ones where two are there, and not over three', () => {
    const first = ['建设方案', '1.1背景', '1.2目标'];
    assert.deepEqual(ordinals(lines(...first, '1.5范围')), ['1.1', '1.2', '1.5']);
    assert.deepEqual(ordinals(lines(...first, '1.6范围')), ['1.1', '1.2']);
    assert.deepEqual(ordinals(lines(...first, '1.2现状')), ['1.1', '1.2']);
  });

  test('go on in the chapter behind the last one only', () => {
    const first = ['建设方案', '1.1背景', '1.2目标'];
    assert.deepEqual(ordinals(lines(...first, '3.1平台', '3.2数据')), ['1.1', '1.2']);
    assert.deepEqual(ordinals(lines(...first, '2.1平台')), ['1.1', '1.2']);
  });
});
