import assert from 'node:assert/strict';
import { emphasisIn } from '../../../../../src/core/report/markdown/emphasis';

/** The pairs of a line: what stands in them, weak ones with `?` before it. */
const pairs = (text: string): string[] =>
  emphasisIn(text).pairs.map(
    ({ open, close, weak }) => (weak ? '?' : '') + text.slice(open.end, close.start),
  );

suite('Emphasis', () => {
  for (const [name, text, expected] of [
    ['a whole line', '**一定要抓好落实**', ['一定要抓好落实']],
    ['a whole line behind a heading’s sign', '## **总体要求**', ['总体要求']],
    ['a whole item', '- **压实责任**', ['压实责任']],
    ['a whole line of three stars', '***特别提醒***', ['特别提醒']],
    ['a whole line of single stars', '*数据截至6月底*', ['数据截至6月底']],
    ['a lead with a full stop and a blank behind', '**加强组织领导。** 召开会议**次。', ['加强组织领导。']],
    ['a lead with a colon inside', '**压实责任：**层层签订责任书。', ['压实责任：']],
    ['a lead with a colon behind', '**压实责任**：层层签订责任书。', ['压实责任']],
    ['a lead with an ordinal', '**（一）加强领导** 召开会议。', ['（一）加强领导']],
    ['figures', '备足**12**类物资，增长**3.5%**。', ['12', '3.5%']],
    ['figures in single stars', '投资*3.5*亿元。', ['3.5']],
    ['strike-through', '按~~旧~~新流程办理。', ['旧']],
    ['bold words that are struck out', '~~**旧**~~新流程', ['**旧**', '?旧']],
    ['words struck out in part', '**压实~~旧~~责任**', ['压实~~旧~~责任', '旧']],
    ['what is struck out with a blank in it', '~~共**次~~', ['共**次']],
    ['a lead with an ordinal behind a dash', '- **1.加强领导** 召开会议。', ['1.加强领导']],
    ['a lead with a question or an exclamation', '**怎么办？** 抓落实。', ['怎么办？']],
    ['a figure of one character', '共**5**次，降**-3.2**度，占**95％**。', ['5', '-3.2', '95％']],
    ['one of four hundred characters', `**${'甲'.repeat(400)}**`, ['甲'.repeat(400)]],
    ['a whole line behind an ordinal of its own', '**一、总体要求**', ['一、总体要求']],
    ['brackets and quotes that are whole', '**《条例》和“三定”规定**', ['《条例》和“三定”规定']],
    ['a lead of which a unit is the first character', '**人员保障：**落实专人。', ['人员保障：']],
  ] as const) {
    test(`is ${name}`, () => assert.deepEqual(pairs(text), expected));
  }

  for (const [name, text, expected] of [
    ['a lead with a full stop', '**加强组织领导。**明确**为组长。', ['?加强组织领导。']],
    ['a lead behind an ordinal', '（1）**抓业务：** 完成3个项目。', ['?抓业务：']],
    ['words in a sentence', '坚持**党建引领**发展。', ['?党建引领']],
    ['words in single stars', '这是*重点*内容，做到*守土有责*、守土尽责。', ['?重点', '?守土有责']],
    ['words in single stars that open a line', '*注意事项*如下。', ['?注意事项']],
    ['a blank in brackets', '共需**[金额]**万元，由**【单位】**负责。', ['?[金额]', '?【单位】']],
    ['words between marks', '一是**党建引领**，二是**项目带动**。', ['?党建引领', '?项目带动']],
    ['首先， and its like', '**首先，**要提高认识。', ['?首先，']],
    ['a whole clause', '会议要求，**压实责任，抓好落实**。', ['?压实责任，抓好落实']],
    ['a whole clause set apart', '~~甲~~ **乙，丙**。', ['甲', '?乙，丙']],
    ['the name of a body', '由**县交通局**牵头，报**市人民政府**审批。', ['?县交通局', '?市人民政府']],
    ['words that begin like a unit and are none', '落实**项目建设**任务。', ['?项目建设']],
    ['a lead with a half-width colon', '（1）**业务:** 完成3个项目。', ['?业务:']],
    [
      'running ordinals of any kind',
      '工作中，**其次，**抓；**第一，**学；**二是、**干。',
      ['?其次，', '?第一，', '?二是、'],
    ],
    ['what is withheld in signs', '由**×**牵头，由**□○**负责，由**○○**承办。', ['?×', '?□○', '?○○']],
    ['words behind a bracket or a tab', '（**党建引领**），甲\t**项目带动**。', ['?党建引领', '?项目带动']],
    [
      'words that end like a body, of two to sixteen characters before',
      '由**水利局**牵头，由**县第一人民医院感染控制管理中心**牵头。',
      ['?水利局', '?县第一人民医院感染控制管理中心'],
    ],
    ['a label that asks for a name', '**局长：**', ['?局长：']],
    ['underscores', '其中 __5G__ 基站。', ['?5G']],
    ['a line in underscores', '_数据截至6月底_', ['?数据截至6月底']],
    ['single stars that stand apart', '坚持 *党建引领* 发展。', ['?党建引领']],
  ] as const) {
    test(`may be ${name}`, () => assert.deepEqual(pairs(text), expected));
  }

  for (const [name, text] of [
    ['title marks that are not whole', '《**税务》《**税务简报》'],
    ['quotes that are not whole', '**“四个意识**”'],
    ['brackets that close alone', '（**局）负责**）'],
    ['a unit behind a figure', '2023年**局党委制定**办法'],
    ['a unit in the middle of a sentence', '由**局牵头**落实'],
    ['a unit behind', '完成投资**达到预期**万元'],
    ['a post, and behind it a name', '由**县交通局局长**牵头'],
    ['a body behind a body', '由**县交通局**科室牵头'],
    ['a body behind a figure', '2023年**县交通局**印发'],
    ['a clause set apart that begins as a blank does', '完成 **件，办结**。'],
    ['an organ behind', '由**牵头协调**局落实'],
    ['an asking word before', '共**批次合计**'],
    ['a clause that begins outside', '完成**万元，增长**左右'],
    ['a clause that ends outside', '会上，**主持会议，市长**出席'],
    ['a clause left open', '**主持会议，**参加会议'],
    ['labels that each wait for a value', '时间：**地点：**'],
    ['nothing but what joins two', '由**和**负责'],
    ['what longer signs stand in', '*甲**乙*'],
    ['what joins two blanks', '会同**以及**研究'],
    ['names in a row', '**书记、**主任负责'],
    ['a mark right inside', '组长：**；副组长：**；'],
    ['names that are joined', '王*明及李*华'],
    ['names that are the same or alike', '王*明同李*华、张*或李*'],
    ['letters on one side', 'a**b** c'],
    ['letters on the other', 'a **b**c'],
    ['underscores behind a backslash', '\\_\\_重点\\_\\_'],
    ['tildes behind a backslash', '\\~~旧\\~~'],
    ['a blank right inside', '完成** 次会议 **以上'],
    ['a single unit as a label', '**县**：'],
    ['a single unit between marks', '由市，**县**，**乡镇落实'],
    ['signs of nothing', '**……**'],
    ['letters on both sides', 'a**b**c'],
    ['a formula', '3*4*5'],
    ['a file’s name', 'work_plan_final.doc'],
    ['withheld names', '王*明与李*华'],
    ['withheld names in a row', '王*明、李*华'],
    ['blanks that single stars stand for', '请*局和*委，共*个单位，*次会议*名代表'],
    ['room to write', '姓名__张三__性别'],
    ['more than three stars', '****重点****'],
    ['signs behind a backslash', '\\*\\*重点\\*\\*'],
    ['two tildes and one', '3~5个，~~6~个'],
    ['a pair over the cells of a row', '| **甲 | 乙** |'],
    ['more than so many characters', `**${'甲'.repeat(401)}**`],
    ['a line of a megabyte', `**甲**${'乙'.repeat(1_000_000)}`],
  ] as const) {
    test(`is not ${name}`, () => assert.deepEqual(pairs(text), []));
  }

  test('is no weak pair where a third run stands in the clause', () => {
    assert.deepEqual(pairs('姓名**性别**民族**'), []);
    assert.deepEqual(pairs('坚持**党建引领**发展**以上'), []);
    // Before a unit or in another clause it is a blank of its own.
    assert.deepEqual(pairs('坚持**党建引领**召开**次会议'), ['?党建引领']);
    assert.deepEqual(pairs('坚持**党建引领**发展，**要求'), ['?党建引领']);
  });

  test('is a weak pair where what stands before it is another clause', () => {
    assert.deepEqual(pairs('由**负责，坚持**党建引领**发展'), ['?党建引领']);
    assert.deepEqual(pairs('由**负责并坚持**党建引领**发展'), []);
  });

  test('is looked for in lines of twenty thousand characters', () => {
    assert.deepEqual(pairs(`**甲乙：**${'丙'.repeat(19_993)}`), ['甲乙：']);
    assert.deepEqual(pairs(`**甲乙：**${'丙'.repeat(19_994)}`), []);
  });

  test('counts the runs that are no part of it', () => {
    // Before a unit or an office a run is a blank for sure.
    assert.equal(emphasisIn('**加强领导。** 召开**次，由**局和**负责，共*个。').lone, 1);
  });

  test('says which pair takes the whole line, and which opens it', () => {
    const [whole] = emphasisIn('- **压实责任**').pairs;
    assert.deepEqual([whole!.whole, whole!.leads], [true, true]);
    const [lead] = emphasisIn('**责任：**落实。').pairs;
    assert.deepEqual([lead!.whole, lead!.leads], [false, true]);
    const [inside] = emphasisIn('备足**12**类。').pairs;
    assert.deepEqual([inside!.whole, inside!.leads], [false, false]);
  });
});
