import assert from 'node:assert/strict';
import { blanks } from '../../support';

/** `[…]` in the text marks what must be found; nothing else may be. */
function expect(marked: string): void {
  const wanted = [...marked.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1]);
  assert.deepEqual(blanks(marked.replace(/[⟦⟧]/g, '')), wanted);
}

suite('blanks', () => {
  for (const marked of [
    '召开会议⟦**⟧次，走访⟦*⟧户，整改⟦***⟧项。',
    '受理⟦XX⟧件，办结⟦X⟧件，资金⟦xx⟧万元、⟦ＸＸ⟧万元。',
    '新增⟦××⟧家，培训⟦×⟧人次，由⟦×××⟧同志负责。',
    '占比⟦____⟧%，合计⟦＿＿⟧元。',
    '联系⟦某某⟧单位，经⟦□□⟧局同意，由⟦○○⟧镇承办。',
    '金额⟦【待补】⟧，人数⟦【待核实：以统计局数据为准】⟧，时间⟦〔待补〕⟧，地点⟦［待填］⟧。',
    '参加人员（见附件）共⟦（  ）⟧人。',
    '截至⟦20XX年X月X日⟧，⟦202X年⟧底前，⟦X月X日⟧前，⟦**年**月⟧。',
    '成文日期为⟦2026年  月  日⟧。',
    '按照《通知》（市办发⟦〔20××〕××号⟧、⟦〔2026〕**号⟧、⟦〔2026〕  号⟧）要求。',
    '2023年⟦**⟧局党委制度，在《⟦**⟧日报》刊载，获评市和⟦**⟧两级称号，“1+⟦**⟧”矩阵。',
    '完成投资⟦（）⟧万元、贷款⟦【】⟧亿元，涉及⟦？？⟧户，培训⟦…⟧人次，拨付⟦……⟧元，补助⟦#⟧万元。',
    '占比⟦ ⟧%，完成投资⟦ ⟧亿元，增长⟦  ⟧个百分点。',
    '分三批实施⟦（此处补充数据）⟧，惠及群众⟦（具体数字待定）⟧，由乡镇承办⟦（？）⟧。',
  ]) {
    test(marked, () => expect(marked));
  }

  for (const text of [
    '实施“数据要素×”三年行动，落实7×24小时值班，构建4×4体系。',
    '完成率＝实际数÷计划数×100%，规格为3×2.5米。',
    '推行1+X证书，配备X射线安检设备，用X代表未知数，X坐标与Y坐标。',
    '以二○○四年为基期，自二〇二六年起，二○○○年以来。',
    '违法人员赵某已被处理，针对某一类问题集中整治。',
    '等等……不一而足，网址为www.xxgk.gov.cn，车牌沪A·X1234。',
    '（一）健全机制（见附件1），〔2026〕12号文件，【主持人】讲话。',
    '2026年 5月 8日印发。',
    '钱某某，男，汉族，与夏某某共同出资。',
    '联系电话0571—8866××××，卡号6222 **** **** 1234，车牌皖A·12×××和苏B3××67。',
    '怎么办？？谁来办……人人有责，C#语言，（金额较大），（数据来源：统计年鉴），XX染色体异常。',
    '| 金额 万元 | 占比 % |',
  ]) {
    test(`none in: ${text}`, () => assert.deepEqual(blanks(text), []));
  }

  test('in Markdown a finished bold span is none, in a report ** always is', () => {
    const text = '**第一条** 为了规范管理，共**项。';
    assert.deepEqual(blanks(text, { markdown: true }), ['**']);
    assert.equal(blanks(text).length, 3);
  });

  test('know their lines', () => assert.deepEqual(blanks('甲**次\r\n乙XX件'), ['**', 'XX']));
});

suite('lists in the front matter', () => {
  test('are no blanks, and blanks in it are', () => {
    const text = '---\n抄送: [人大办, 政协办]\n发文字号: 某发〔2026〕**号\n---\n关于甲的报告\n一、乙\n';
    assert.equal(blanks(text).length, 1);
  });
});
