import assert from 'node:assert/strict';
import { rightDocumentNumber } from '../../../../../src/core/report/frontMatter/documentNumber';

suite('A document number', () => {
  for (const written of [
    '临水发〔2026〕8号',
    '临水发［2026］8号',
    '临水发[2026]8号',
    '临水发（2026）8号',
    '临水发(2026)8号',
    '临水发【2026】8号',
    '临水发﹝2026﹞8号',
    '临水发〖2026〗8号',
    '临水发〔2026年〕8号',
    '临水发〔2026〕第8号',
    '临水发〔2026〕008号',
    '临水发 〔 2026 年 〕 第 8 号',
    '临水发　〔　2026　年　〕　第　8　号',
  ]) {
    test(`is read where it is written ${written}`, () => {
      assert.equal(rightDocumentNumber(written), '临水发〔2026〕8号');
    });
  }

  for (const [written, right] of [
    ['SL〔1998〕12345号', 'SL〔1998〕12345号'],
    ['水z〔2026〕10号', '水z〔2026〕10号'],
    [`${'水'.repeat(16)}〔2026〕1号`, `${'水'.repeat(16)}〔2026〕1号`],
  ] as const) {
    test(`keeps ${written}`, () => {
      assert.equal(rightDocumentNumber(written), right);
    });
  }

  for (const written of [
    '',
    '〔2026〕8号',
    '临水发2026第8号',
    '临水发〔26〕8号',
    '临水发〔2126〕8号',
    '临水发〔1826〕8号',
    '临水发〔2026〕0号',
    '临水发〔2026〕号',
    '临水发〔2026〕123456号',
    '临水发〔2026〕8',
    '临水发〔2026〕8期',
    '临水发〔2026〕8号文',
    '1临水发〔2026〕8号',
    '临水发（办）〔2026〕8号',
    `${'水'.repeat(17)}〔2026〕1号`,
  ]) {
    test(`is none in “${written}”`, () => {
      assert.equal(rightDocumentNumber(written), undefined);
    });
  }
});
