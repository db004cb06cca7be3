import assert from 'node:assert/strict';
import {
  type DocumentNumber,
  documentNumbersIn,
  orderNumberAt,
  writeDocumentNumber,
} from '../../../../../src/core/facts/papers/documentNumbers';

/** As it stands, what it is made of, and as it is written. */
const read = (text: string, number: DocumentNumber): string =>
  `${text.slice(number.start, number.end)} ${number.agency} ${number.year} ${number.serial} ${writeDocumentNumber(number)}`;

suite('Document numbers', () => {
  for (const [text, ...expected] of [
    ['根据国办发〔2026〕12号', '国办发〔2026〕12号 国办发 2026 12 国办发〔2026〕12号'],
    ['临政办发〔2026〕12号', '临政办发〔2026〕12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发［2026］12号', '临政办发［2026］12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发[2026]第12号', '临政办发[2026]第12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发(2026)12号', '临政办发(2026)12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发（2026）12号', '临政办发（2026）12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发【2026】12号', '临政办发【2026】12号 临政办发 2026 12 临政办发〔2026〕12号'],
    ['临政办发﹝2026﹞12号', '临政办发﹝2026﹞12号 临政办发 2026 12 临政办发〔2026〕12号'],
    [
      '临政办发 〔 2026 年 〕 第 12 号',
      '临政办发 〔 2026 年 〕 第 12 号 临政办发 2026 12 临政办发〔2026〕12号',
    ],
    [
      '临政办发　〔　2026　年　〕　第　12　号',
      '临政办发　〔　2026　年　〕　第　12　号 临政办发 2026 12 临政办发〔2026〕12号',
    ],
    [
      '印发临政〔2026〕12号和临水〔2025〕8号文件',
      '临政〔2026〕12号 临政 2026 12 临政〔2026〕12号',
      '临水〔2025〕8号 临水 2025 8 临水〔2025〕8号',
    ],
    ['按照《通知》（国发〔2026〕1号）', '国发〔2026〕1号 国发 2026 1 国发〔2026〕1号'],
    ['贯彻落实中发〔2026〕1号精神', '中发〔2026〕1号 中发 2026 1 中发〔2026〕1号'],
    [
      '临江市人民政府办公室（公章）〔2026〕1号',
      '临江市人民政府办公室（公章）〔2026〕1号 临江市人民政府办公室（公章） 2026 1 临江市人民政府办公室（公章）〔2026〕1号',
    ],
    ['〔2026〕12号'],
    ['临政办发〔1899〕12号'],
    ['临政办发〔2026〕123456号'],
    ['临政办发〔2026〕12'],
    ['没有文号'],
    ['和政发〔2026〕3号', '和政发〔2026〕3号 和政发 2026 3 和政发〔2026〕3号'],
    ['工程和水发〔2026〕3号', '水发〔2026〕3号 水发 2026 3 水发〔2026〕3号'],
    ['临政A发〔2026〕3号', '临政A发〔2026〕3号 临政A发 2026 3 临政A发〔2026〕3号'],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        documentNumbersIn(text).map((number) => read(text, number)),
        expected,
      ),
    );
  }
});

suite('Numbers of orders and announcements', () => {
  for (const [text, expected] of [
    ['公安部令第61号', '公安部令第61号 公安部令 undefined 61 公安部令第61号'],
    ['公安部令61号', '公安部令61号 公安部令 undefined 61 公安部令第61号'],
    ['国务院令 第 708 号', '国务院令 第 708 号 国务院令 undefined 708 国务院令第708号'],
    [
      '交通运输部公告2024年第18号',
      '交通运输部公告2024年第18号 交通运输部公告 2024 18 交通运输部公告2024年第18号',
    ],
    ['交通运输部公告（2024）第18号', undefined],
    [
      '交通运输部通告〔2024〕18号',
      '交通运输部通告〔2024〕18号 交通运输部通告 2024 18 交通运输部通告2024年第18号',
    ],
    ['公安部　令　第　61　号', '公安部　令　第　61　号 公安部令 undefined 61 公安部令第61号'],
    ['交通运输部公告2024第18号', undefined],
    ['交通运输部文件第18号', undefined],
    ['根据公安部令第61号，', '根据公安部令第61号 根据公安部令 undefined 61 根据公安部令第61号'],
    ['令第61号', undefined],
    ['部令第61号', undefined],
    ['公安部令第123456号', undefined],
  ] as const) {
    test(text, () => {
      const number = orderNumberAt(text, 0);
      assert.equal(number && read(text, number), expected);
    });
  }

  test('begin where they are looked for', () => {
    const { start, end } = orderNumberAt('见公安部令第61号', 1)!;
    assert.deepEqual([start, end], [1, 9]);
  });
});
