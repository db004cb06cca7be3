import assert from 'node:assert/strict';
import type { PlaceholderKind, PlaceholderKindId } from '../../../../src/core/filling/kind';
import { remarkOn } from '../../../../src/core/filling/remark';

const KINDS: Readonly<Record<string, PlaceholderKind>> = {
  次: { id: 'count', label: '次数', unit: '次' },
  人: { id: 'count', label: '人数', unit: '人' },
  '%': { id: 'count', label: '比例', unit: '%' },
  万元: { id: 'amount', label: '金额', unit: '万元' },
  date: { id: 'date', label: '日期' },
  person: { id: 'person', label: '姓名' },
  organisation: { id: 'organisation', label: '单位或地方' },
  number: { id: 'documentNumber', label: '文号' },
  name: { id: 'name', label: '名称' },
};

/** What is said of a value: kind, what stands in the blank, the value and what follows it. */
const said = (kind: string, written: string, value: string, behind = ''): string | undefined =>
  remarkOn(KINDS[kind]!, written, value, behind);

suite('What does not seem right about a value', () => {
  for (const value of '12 1,240 1，240 12,345,678 3.5 3．5 0.5 12万 1.2亿 三百余 十二 约30 近百 超千 逾万 30余 30多 两百 一千零五'.split(
    ' ',
  ))
    test(`is nothing in a figure: ${value}`, () =>
      assert.equal(said('万元', '**', value, '万元'), undefined));

  for (const [kind, value, behind, remark] of [
    ['次', '12次', '次', '后面已有“次”，这样会重复。'],
    ['次', '12次', '余次', '后面已有“次”，这样会重复。'],
    ['次', '12次', '，', '这里要填次数，“12次”不是数字。'],
    ['次', '很多', '次', '这里要填次数，“很多”不是数字。'],
    ['次', '', '次', '这里要填次数，“”不是数字。'],
    ['次', '1,24', '次', '这里要填次数，“1,24”不是数字。'],
    ['次', '12.', '次', '这里要填次数，“12.”不是数字。'],
    ['次', '约', '次', '这里要填次数，“约”不是数字。'],
    ['次', '30余', '余次', '后面已有“余”，这样会重复。'],
    ['次', '30多', '多次', '后面已有“多”，这样会重复。'],
    ['次', '三十余', '余次', '后面已有“余”，这样会重复。'],
    ['次', '30余', '次', undefined],
    ['次', '3.5', '次', '次数一般是整数，“3.5”带小数。'],
    ['次', '3．5', '次', '次数一般是整数，“3．5”带小数。'],
    ['次', '3.5万', '次', undefined],
    ['人', '1.2亿', '人', undefined],
    ['人', '1.2', '人', '人数一般是整数，“1.2”带小数。'],
    ['%', '3.5', '%', undefined],
    ['%', '3.5%', '%', '后面已有“%”，这样会重复。'],
    ['万元', '3.5', '万元', undefined],
    ['万元', '3万元', '万元', '后面已有“万元”，这样会重复。'],
  ] as const) {
    test(`of a figure: ${value}|${behind}`, () => assert.equal(said(kind, '**', value, behind), remark));
  }

  for (const unit of ['人', '人次', '名', '次', '户', '家', '件', '份', '篇'])
    test(`may be that it is no whole number: ${unit}`, () => {
      const kind: PlaceholderKind = { id: 'count', label: '数', unit };
      assert.equal(remarkOn(kind, '**', '3.5', unit), '数一般是整数，“3.5”带小数。');
    });
  for (const unit of ['公里', '吨', '亩', '倍'])
    test(`is not that it is no whole number: ${unit}`, () => {
      const kind: PlaceholderKind = { id: 'count', label: '数', unit };
      assert.equal(remarkOn(kind, '**', '3.5', unit), undefined);
    });

  for (const [written, value, behind, remark] of [
    // Before its part of the date.
    ['**', '2026', '年', undefined],
    ['**', '1000', '年', undefined],
    ['**', '二〇二六', '年', undefined],
    ['**', '26', '年', '这里要填日期，“26年”不是日期。'],
    ['**', '999', '年', '这里要填日期，“999年”不是日期。'],
    ['**', '10000', '年', '这里要填日期，“10000年”不是日期。'],
    ['**', '12', '月', undefined],
    ['**', '十二', '月', undefined],
    ['**', '13', '月', '这里要填日期，“13月”不是日期。'],
    ['**', '0', '月', '这里要填日期，“0月”不是日期。'],
    ['**', '31', '日', undefined],
    ['**', '32', '日', '这里要填日期，“32日”不是日期。'],
    ['**', '32', '号', '这里要填日期，“32号”不是日期。'],
    ['**', '上旬', '月', '这里要填日期，“上旬月”不是日期。'],
    ['**', '6月', '月', '后面已有“月”，这样会重复。'],
    ['**', '上旬', '', '这里要填日期，“上旬”不是日期。'],
    // A whole date.
    ['20XX年X月X日', '2026年6月30日', '', undefined],
    ['20XX年X月X日', '2026年6月30号', '', undefined],
    ['20XX年X月', '2026年6月', '', undefined],
    ['20XX年X月', '2026年6月底', '', undefined],
    ['20XX年X月', '2026年6月上旬', '', undefined],
    ['20XX年X月X日', '2026年上半年', '', undefined],
    ['20XX年X月X日', '2026年底', '', undefined],
    ['20XX年X月X日', '2026年6月份', '', undefined],
    ['20XX年X月X日', '2026年6月', '', '原来写到“日”，现在没有了。'],
    ['20XX年X月X日', '2026年', '', '原来写到“月、日”，现在没有了。'],
    ['20XX年X月X日', '6月30日', '', '原来写到“年”，现在没有了。'],
    ['X月X日', '6月30日', '', undefined],
    ['X月X日', '2月29日', '', undefined],
    ['X月X日', '2月30日', '', '“2月30日”没有这一天。'],
    ['20XX年X月X日', '2026年2月29日', '', '“2026年2月29日”没有这一天。'],
    ['20XX年X月X日', '2028年2月29日', '', undefined],
    ['20XX年X月X日', '2026年13月1日', '', '“2026年13月1日”没有这一月。'],
    ['20XX年X月X日', '2026年0月1日', '', '“2026年0月1日”没有这一月。'],
    ['20XX年X月X日', '近期', '', '这里要填日期，“近期”不像日期，如 2026年6月30日。'],
    ['20XX年X月X日', '', '', '这里要填日期，“”不像日期，如 2026年6月30日。'],
    ['20XX年X月X日', '2026.6.30', '', '这里要填日期，“2026.6.30”不像日期，如 2026年6月30日。'],
  ] as const) {
    test(`of a date: ${written} ${value}|${behind}`, () =>
      assert.equal(said('date', written, value, behind), remark));
  }

  const FORM = '文号要写成〔2026〕12号的样子（六角括号，不加“第”，编号前不加 0）。';
  for (const [written, value, remark] of [
    ['〔20XX〕X号', '〔2026〕12号', undefined],
    ['〔20XX〕X号', '水发〔1998〕1号', undefined],
    ['〔20XX〕X号', '〔2026〕012号', FORM],
    ['〔20XX〕X号', '〔2026〕第12号', FORM],
    ['〔20XX〕X号', '[2026]12号', FORM],
    ['〔20XX〕X号', '〔26〕12号', FORM],
    ['〔20XX〕X号', '〔2126〕12号', FORM],
    ['〔20XX〕X号', '〔2026〕', FORM],
    ['〔20XX〕', '〔2026〕', undefined],
    ['［20XX］', '〔2026〕12号', undefined],
    ['[20XX]', '[2026]', FORM],
    ['**', '12', undefined],
    ['**', '12号', '这里要填文号，“12号”不是数字。'],
    ['**', '十二', '这里要填文号，“十二”不是数字。'],
  ] as const) {
    test(`of the number of a document: ${written} ${value}`, () =>
      assert.equal(said('number', written, value), remark));
  }

  for (const [kind, value, behind, remark] of [
    ['person', '陈志', '', undefined],
    ['person', '陈志2', '', '这里要填姓名，“陈志2”里有数字。'],
    ['organisation', '市水务', '局牵头', undefined],
    ['organisation', '市水务局', '局牵头', '后面已有“局”，这样会重复。'],
    ['organisation', '临水县', '县委', '后面已有“县”，这样会重复。'],
    ['organisation', '市水务局', '牵头', undefined],
    ['organisation', '市水务局', '，县', undefined],
    ['name', '12', '', undefined],
    ['name', '**计划', '', '“**计划”里还有没填的地方。'],
    ['次', 'XX', '次', '“XX”里还有没填的地方。'],
  ] as const) {
    test(`of a name: ${value}|${behind}`, () => assert.equal(said(kind, '**', value, behind), remark));
  }

  for (const office of '省市县区局厅委办处科所站院校队镇乡村')
    test(`may be that ${office} stands there already`, () =>
      assert.equal(said('organisation', '**', `甲${office}`, office), `后面已有“${office}”，这样会重复。`));

  test('is nothing where nobody knows what is asked for', () => {
    const unknown: PlaceholderKind = { id: 'unknown' satisfies PlaceholderKindId, label: '内容' };
    assert.equal(remarkOn(unknown, '**', '很多12次', '次'), undefined);
  });
});
