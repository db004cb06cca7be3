import assert from 'node:assert/strict';
import { dateOfPrinting, datesOfIssue, yearOfTitle } from '../../../../../src/core/facts/dates/dateOfIssue';
import { attachmentFacts, citedAttachmentsOf } from '../../../../../src/core/facts/papers/attachments';
import { citedPapersOf } from '../../../../../src/core/facts/papers/citedPapers';
import { documentNumbersIn, writeDocumentNumber } from '../../../../../src/core/facts/papers/documentNumbers';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { parse } from '../../../../../src/core/report/parse';

suite('Document numbers as facts', () => {
  test('are written in many ways, and begin behind what leads up to them', () => {
    const text = '根据临政办发〔2026〕12号和宁水函[2025] 第3号、沐教字（2024）7号要求，[2026]年度3号线。';
    const numbers = documentNumbersIn(text);
    assert.deepEqual(numbers.map(writeDocumentNumber), [
      '临政办发〔2026〕12号',
      '宁水函〔2025〕3号',
      '沐教字〔2024〕7号',
    ]);
    assert.equal(text.slice(numbers[0]!.start, numbers[0]!.end), '临政办发〔2026〕12号');
  });
});

suite('Cited papers as facts', () => {
  const cited = (text: string) =>
    citedPapersOf(new Paragraph(text)).map(({ title, number, numberBefore, inside }) => [
      title,
      number && writeDocumentNumber(number),
      numberBefore && writeDocumentNumber(numberBefore),
      inside.length,
    ]);

  test('have the number in the brackets behind them', () => {
    assert.deepEqual(
      cited('《甲 办法》（临政发〔2026〕2号，以下简称《办法》）和《乙“一”方案》，见临政发〔2026〕3号。'),
      [
        ['甲办法', '临政发〔2026〕2号', undefined, 0],
        ['办法', undefined, undefined, 0],
        ['乙一方案', undefined, undefined, 0],
      ],
    );
  });

  test('have none where there are several, or it stands elsewhere', () => {
    assert.deepEqual(
      cited(
        '《甲》（临政发〔2026〕2号、3号）、《乙》（临政发〔2026〕4号、临政发〔2026〕5号）、《丙》（见临政发〔2026〕6号）',
      ),
      [
        ['甲', undefined, undefined, 0],
        ['乙', undefined, undefined, 0],
        ['丙', undefined, undefined, 0],
      ],
    );
  });

  test('may have it before them, and title marks inside', () => {
    assert.deepEqual(
      cited('临政发〔2026〕2号《关于印发《甲》的通知》，临政发〔2026〕3号文件《关于〈〈乙〉〉的函》'),
      [
        ['关于印发〈甲〉的通知', undefined, '临政发〔2026〕2号', 1],
        ['关于〈〈乙〉〉的函', undefined, '临政发〔2026〕3号', 0],
      ],
    );
  });
});

suite('Attachments as facts', () => {
  const text =
    '关于报送材料的函\n市水务局：\n见附件1。\n附件：1.供水台账\n　　　2.农村供水工程运行管护\n　　　　清单（另发）\n临江市统计局\n2026年7月5日\n附件1\n供水\n台账清单\n齐全。';

  test('are named with their ordinals, over several lines, and stand behind', () => {
    const { named, annexes } = attachmentFacts(parse(text));
    assert.deepEqual(
      named.map(({ ordinal, words, isElsewhere, label }) => [
        ordinal,
        words,
        isElsewhere,
        text.slice(label.start, label.end),
      ]),
      [
        [1, '供水台账', false, '附件：1.'],
        [2, '农村供水工程运行管护清单', true, '2.'],
      ],
    );
    assert.deepEqual(
      annexes.map(({ ordinal, words, marker }) => [ordinal, words, text.slice(marker.start, marker.end)]),
      [[1, '供水台账清单', '附件1']],
    );
  });

  test('are called what stands before a mark', () => {
    const report = parse(
      '关于报送材料的函\n市水务局：\n见附件。\n附件：供水台账（略）；\n临江市统计局\n2026年7月5日',
    );
    assert.deepEqual(
      attachmentFacts(report).named.map(({ words, isElsewhere }) => [words, isElsewhere]),
      [['供水台账', true]],
    );
  });

  test('of the front matter are counted where they are several', () => {
    const named = (front: string) =>
      attachmentFacts(parse(`---\n附件: ${front}\n---\n正文在此。`)).named.map(({ ordinal, words }) => [
        ordinal,
        words,
      ]);
    assert.deepEqual(named('[甲表, 乙表]'), [
      [1, '甲表'],
      [2, '乙表'],
    ]);
    assert.deepEqual(named('甲表'), [[undefined, '甲表']]);
  });

  test('are cited as this paper’s unless another one is named', () => {
    const line =
      '见附件1至附件3、附件二，本通知附件4，《办法》附件5，《办法》（临政发〔2026〕2号）附件6，合同附件7，省厅通知附件8，附件9月报，附件2026年。';
    const cited = citedAttachmentsOf(new Paragraph(line));
    assert.deepEqual(
      cited.map(({ start, end, ordinal }) => [line.slice(start, end), ordinal]),
      [
        ['附件1至附件3、附件二', 3],
        ['附件4', 4],
      ],
    );
  });
});

suite('The date of issue as a fact', () => {
  test('is printed, given, or both', () => {
    const report = parse(
      '---\n成文日期: 2026年7月4日\n印发日期: 2026年7月6日\n---\n2026年工作总结\n完成了任务。\n临江市水务局\n二〇二六年七月五日',
    );
    const { printed, given } = datesOfIssue(report);
    assert.deepEqual([printed?.year, printed?.month, printed?.day], [2026, 7, 5]);
    assert.equal(given?.day, 4);
    assert.equal(dateOfPrinting(report)?.day, 6);
    assert.equal(yearOfTitle(report), 2026);
  });

  test('may be a month, and is none that the calendar does not have', () => {
    const issued = (date: string) =>
      datesOfIssue(parse(`工作总结\n完成了任务。\n临江市水务局\n${date}`)).printed;
    assert.deepEqual([issued('2026年7月')?.month, issued('2026年7月')?.day], [7, undefined]);
    assert.equal(issued('2026年2月30日'), undefined);
    assert.equal(yearOfTitle(parse('2025—2026年工作总结\n好。')), undefined);
  });
});
