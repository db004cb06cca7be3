import assert from 'node:assert/strict';
import { readMarker } from '../../../../../src/core/report/ordinals/schemes';
import { tightDecimal } from '../../../../../src/core/report/ordinals/tightDecimals';
import { allAre } from '../../../allAre';
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

suite('a decimal right before its words', () => {
  /** The number that `text` begins with, once it is read as a decimal; undefined where it is a figure. */
  const decimalIn = (text: string): string | undefined => {
    const marker = readMarker(text, 0, text.length);
    const read = marker && tightDecimal(text, marker);
    return read && `${read.prefix}${read.ordinal} ${read.depth} ${text.slice(read.start, read.end)}`;
  };

  test('has all its numbers, up to five', () => {
    assert.equal(decimalIn('1.2背景'), '1.2 2 1.2');
    assert.equal(decimalIn('12.10背景'), '12.10 2 12.10');
    assert.equal(decimalIn('1.2.3.4.5背景'), '1.2.3.4.5 5 1.2.3.4.5');
  });

  test('is a figure before what is counted, measured or dated', () => {
    allAre(
      '万户 亿元 件 套 篇 处 届 吨 米 克 斤 倍 亩 百分点 公里 公斤 公顷 平方米 立方米 小时 元旦 假期 放假 余人 多人 个村 人 名党员 家企业 户居民 台车 张表 份表 条路 期班 版 级 代 分 秒 时 点 日 号 天 节课 元 度',
      (words) => decimalIn(`1.5${words}`) === undefined,
    );
  });

  test('is none before words that only begin so', () => {
    allAre(
      '余额 余量 多元 多措并举 多方 多层次 多样 多媒体 多渠道 个人 个体 个性 个案 人员 人才 人事 人力 人民 人工 人口 人文 人身 人均 人防 人居 人类 人机 名称 名单 名录 名额 名词 家庭 家长 家访 家校 家教 户外 户籍 台账 张贴 份额 条件 条款 条例 期限 期间 期望 版权 版面 版式 级别 代码 代理 代表 代建 代办 分析 分工 分类 分管 分布 分包 分项 分部 分配 分级 分期 分局 分支 分组 分解 分步 分阶段 分享 秒杀 时间 时限 时期 时效 时事 时政 点位 点名 日常 日程 日期 号召 号码 天然气 节能 节约 节假日 节水 节点 节日 背景',
      (words) => decimalIn(`1.5${words}`) === '1.5 2 1.5',
    );
  });

  test('is none with a zero before a number, in a row, or without words', () => {
    allAre(
      '1.05背景 0.5背景 1.5 1.5a 1.5|背景 1.5背景|目标 1.5背景\t目标',
      (text) => decimalIn(text) === undefined,
    );
    for (const text of ['1.5背景 目标 范围', '1.5背景　目标　范围'])
      assert.equal(decimalIn(text), undefined, text);
    for (const text of ['1.5背景 目标', '1.5背景 目标\n1.6目标 甲 乙'])
      assert.equal(decimalIn(text), '1.5 2 1.5', text);
  });
});
