import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../../../../src/core/report/parse';

const FOLDER = 'test/fixtures/corpus/finished';

/** Each part as `line role text`, and the spans of title, addressee, annex list, closing, signature and date. */
const PAPERS: Readonly<Record<string, readonly [parts: readonly string[], spans: string]>> = {
  '函.gw': [
    [
      '0 title 关于商请支援防汛抢险装备的函',
      '2 addressee 云河市水务局：',
      '12 closing 可否，请予函复。',
      '14 signature 青石市水务局',
      '15 date 2026年7月10日',
      '16 note （联系人：周立新，联系电话：5510226）',
    ],
    '0-14 16-23 - 207-215 217-223 224-234',
  ],
  '总结.gw': [
    [
      '0 title 红星机械厂2026年上半年',
      '1 title 安全生产工作总结',
      '26 signature 红星机械厂',
      '27 date 2026年7月6日',
    ],
    '0-22 - - - 544-549 550-559',
  ],
  '情况报告.gw': [
    [
      '0 title 关于城区内涝积水点整治情况的报告',
      '2 addressee 市人民政府：',
      '30 closing 特此报告。',
      '32 attachment-note 附件：城区内涝积水点整治进度表',
      '34 signature 青石市住房和城乡建设局',
      '35 date 2026年7月3日',
    ],
    '0-16 18-24 662-677 655-660 679-690 691-700',
  ],
  '纪要.gw': [['4 title 青石区安全生产委员会', '5 title 第三次全体会议纪要'], '22-42 - - - - -'],
  '请示.gw': [
    [
      '0 title 关于购置消防水罐车的请示',
      '2 addressee 区人民政府：',
      '8 closing 妥否，请批示。',
      '10 attachment-note 附件：购置水罐车询价情况表',
      '12 signature 青石区消防救援大队',
      '13 date 2026年5月11日',
      '14 note （联系人：陈立，联系电话：6219119）',
    ],
    '0-12 14-20 205-218 196-203 220-229 230-240',
  ],
  '述职报告.gw': [
    [
      '0 title 2026年度述职报告',
      '2 byline 2026年12月18日',
      '17 closing 以上报告，请予评议。',
      '19 signature 述职人：林芳',
    ],
    '0-10 - - 493-503 505-511 -',
  ],
  '通知.gw': [
    [
      '0 title 关于做好2026年冬季供暖',
      '1 title 保障工作的通知',
      '3 addressee 各街道办事处，各供热企业：',
      '23 attachment-note 附件：1.供暖保障工作联系表',
      '24 attachment-note 2.应急抢修物资清单',
      '26 signature 青石区住房和城乡建设局',
      '27 date 2026年9月28日',
      '28 note （联系人：吴敏，联系电话：6218335）',
    ],
    '0-21 23-36 521-552 - 554-565 566-576',
  ],
};

suite('The parts of a finished paper', () => {
  test('are written down for every one', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), Object.keys(PAPERS).sort());
  });

  for (const [name, [parts, spans]] of Object.entries(PAPERS)) {
    test(name, () => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('\r\n', '\n');
      const report = parse(text);
      assert.deepEqual(
        report.parts.map(({ line, role, start, end }) => `${line} ${role} ${text.slice(start, end)}`),
        parts,
      );
      const { title, addressee, attachmentNote, closing, signature, date } = report;
      assert.equal(
        [title, addressee, attachmentNote, closing, signature, date]
          .map((span) => (span ? `${span.start}-${span.end}` : '-'))
          .join(' '),
        spans,
      );
    });
  }
});
