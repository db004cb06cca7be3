import assert from 'node:assert/strict';
import { citedPapersOf } from '../../../../../src/core/facts/papers/citedPapers';
import { writeDocumentNumber } from '../../../../../src/core/facts/papers/documentNumbers';
import { Paragraph } from '../../../../../src/core/report/paragraph';

const cited = (text: string) => citedPapersOf(new Paragraph(text));

suite('papers cited by their title', () => {
  for (const [text, issuer, core, edition] of [
    ['《临江市水务局关于防汛工作的通知》', '临江市水务局', '关于防汛工作的通知', ''],
    ['《关于防汛工作的通知》', '', '关于防汛工作的通知', ''],
    ['《防汛工作方案》', '', '防汛工作方案', ''],
    ['《市水务局转发〈市政府关于防汛的通知〉》', '', '市水务局转发〈市政府关于防汛的通知〉', ''],
    ['《防汛工作方案（试行）》', '', '防汛工作方案', '（试行）'],
    ['《防汛工作方案(2026年修订)》', '', '防汛工作方案', '(2026年修订)'],
    ['《水务局关于防汛的通知（节选）》', '水务局', '关于防汛的通知', '（节选）'],
    ['《防汛工作方案（试行）（节选）》', '', '防汛工作方案（试行）', '（节选）'],
    ['《防汛（抗旱）方案》', '', '防汛（抗旱）方案', ''],
    ['《防汛工作方案（关于水库）》', '', '防汛工作方案', '（关于水库）'],
    ['《水务局（应急局）关于防汛的通知》', '水务局（应急局）', '关于防汛的通知', ''],
    ['《方案（二〇二六年至二〇二八年度）》', '', '方案', '（二〇二六年至二〇二八年度）'],
    ['《方案（二〇二六年度至二〇二八年度）》', '', '方案（二〇二六年度至二〇二八年度）', ''],
    ['《防汛 “三项”　方案》', '', '防汛三项方案', ''],
    ['《关于印发《防汛方案》的通知》', '', '关于印发〈防汛方案〉的通知', ''],
  ] as const) {
    test(`have an issuer, a title and an edition: ${text}`, () => {
      const [paper, ...more] = cited(`见${text}。`);
      assert.deepEqual(more, []);
      assert.deepEqual([paper!.issuer, paper!.core, paper!.edition], [issuer, core, edition]);
      assert.equal(paper!.title, issuer + core + edition);
      assert.deepEqual([paper!.start, paper!.end], [1, 1 + text.length]);
    });
  }

  for (const [what, text, ...numbers] of [
    ['in brackets behind it', '《甲》（国发〔2026〕12号）', '国发〔2026〕12号'],
    ['in brackets of half width', '《甲》(国发〔2026〕12号)', '国发〔2026〕12号'],
    ['with more behind the number', '《甲》（国发〔2026〕12号，以下简称《办法》）', '国发〔2026〕12号', ''],
    [
      'each its own',
      '《甲》（国发〔2026〕12号）、《乙》（国发〔2026〕13号）',
      '国发〔2026〕12号',
      '国发〔2026〕13号',
    ],
    ['of an order', '《甲》（国务院令第12号）', '国务院令第12号'],
    ['not without brackets', '《甲》国发〔2026〕12号', ''],
    ['not with words before the number', '《甲》（见国发〔2026〕12号）', ''],
    ['not of two', '《甲》（国发〔2026〕12号、国发〔2026〕13号）', ''],
    ['not of two that share the year', '《甲》（国发〔2026〕12号、13号）', ''],
    ['not of two that share the issuer', '《甲》（国发〔2026〕12号，〔2026〕13号）', ''],
    ['not of an order that nobody is named for', '《甲》（第12号令）', ''],
  ] as const) {
    test(`have a number behind them ${what}: ${text}`, () => {
      assert.deepEqual(
        cited(text).map(({ number }) => (number ? writeDocumentNumber(number) : '')),
        numbers,
      );
    });
  }

  for (const [what, text, ...numbers] of [
    ['right before it', '国发〔2026〕12号《甲》', '国发〔2026〕12号'],
    ['as 文', '国发〔2026〕12号文《甲》', '国发〔2026〕12号'],
    ['as 文件', '国发〔2026〕12号文件《甲》', '国发〔2026〕12号'],
    ['in brackets', '（国发〔2026〕12号）《甲》', '国发〔2026〕12号'],
    ['not that of the title before', '《甲》（国发〔2026〕12号）《乙》', '', ''],
    ['not of another paper', '国发〔2026〕12号和《甲》', ''],
    ['not of one that stands behind it', '《甲》，国发〔2026〕12号《乙》', '', '国发〔2026〕12号'],
  ] as const) {
    test(`have a number before them ${what}: ${text}`, () => {
      assert.deepEqual(
        cited(text).map(({ numberBefore }) => (numberBefore ? writeDocumentNumber(numberBefore) : '')),
        numbers,
      );
    });
  }

  for (const [text, titles, inside] of [
    ['《关于印发《甲》和《乙》的通知》', ['关于印发〈甲〉和〈乙〉的通知'], ['《甲》', '《乙》']],
    [
      '《关于转发《关于印发《甲》的通知》的通知》',
      ['关于转发〈关于印发〈甲〉的通知〉的通知'],
      ['《关于印发《甲》的通知》', '《甲》'],
    ],
    ['《关于印发〈甲〉的通知》', ['关于印发〈甲〉的通知'], []],
    ['“《甲》和《乙》”', ['甲', '乙'], []],
    ['甲》和《乙》', ['乙'], []],
    ['《甲', [], []],
    ['甲', [], []],
  ] as const) {
    test(`are told from those inside them: ${text}`, () => {
      const papers = cited(text);
      assert.deepEqual(
        papers.map(({ title }) => title),
        titles,
      );
      assert.deepEqual(
        papers.flatMap((paper) => paper.inside.map(({ start, end }) => text.slice(start, end))).sort(),
        [...inside].sort(),
      );
    });
  }
});
