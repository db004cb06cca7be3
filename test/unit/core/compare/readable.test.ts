import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { refuseEdits, takeEdits } from '../../../../src/core/compare/apply';
import { compare } from '../../../../src/core/compare/compare';
import { changeRows } from '../../../../src/core/compare/shown/rows';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';

/** Two versions of a passage, and the changes as a person would name them. */
const PASSAGES: readonly (readonly [before: string, after: string, told: readonly string[]])[] = [
  [
    '截至6月底，发现问题48项，已整改20项。',
    '截至9月底，发现问题48项，已整改41项，其余7项正在推进。',
    ['修改：6月 → 9月', '修改：20项 → 41项', '增加：，其余7项正在推进'],
  ],
  [
    '新建农村公路30公里，改造危桥4座。',
    '新建农村公路30.6公里，改造危桥4座、隧道1座。',
    ['修改：30公里 → 30.6公里', '增加：、隧道1座'],
  ],
  [
    '会议定于7月5日上午9:00召开，会期半天。',
    '会议定于7月8日下午14:30召开，会期半天。',
    ['修改：7月5日 → 7月8日', '修改：上午 → 下午', '修改：9:00 → 14:30'],
  ],
  [
    '根据《关于加强水库管理的通知》（临水发〔2025〕8号），现予公布。',
    '根据《关于加强水库管理的通知》（临水发〔2026〕3号），现予公布。',
    ['修改：〔2025〕8号 → 〔2026〕3号'],
  ],
  [
    '共受理办件XX万件，群众满意率保持在**%以上。',
    '共受理办件8.6万件，群众满意率保持在98%以上。',
    ['填入：XX万件 → 8.6万件', '填入：**% → 98%'],
  ],
  ['X月X日前完成接口改造。', '8月31日前完成接口改造。', ['填入：X月X日 → 8月31日']],
  [
    '由____同志牵头，（单位名称）配合。',
    '由陈志远同志牵头，市数据局配合。',
    ['填入：____ → 陈志远', '修改：（单位名称） → 市数据局'],
  ],
  [
    '新上线集成服务××项，压减材料四成以上。',
    '新上线集成服务18项，压减材料五成以上。',
    ['填入：××项 → 18项', '修改：四成 → 五成'],
  ],
  ['推进东闸改造等项目建设。', '推进东闸改造等4个项目建设。', ['增加：4个']],
  ['落实红旗水库除险加固等重点工程。', '落实红旗水库除险加固等3项重点工程。', ['增加：3项']],
  ['会同临江市水务局开展联合检查。', '会同临江市水利局开展联合检查。', ['修改：临江市水务局 → 临江市水利局']],
  [
    '个别科室存在重使用、轻归档的现象。',
    '部分科室档案意识不强，归档不及时的问题比较突出。',
    ['修改：个别科室存在重使用、轻归档的现象。 → 部分科室档案意识不强，归档不及时的问题比较突出。'],
  ],
  [
    '要进一步压实责任，完善制度。',
    '要层层压实责任，健全制度。',
    ['修改：进一步 → 层层', '修改：完善 → 健全'],
  ],
  ['分管领导听取汇报。', '主要领导和分管领导每季度听取汇报。', ['增加：主要领导和', '增加：每季度']],
  ['牵头单位：市财政局、市水务局。', '牵头单位：市财政局、市审计局、市水务局。', ['增加：市审计局、']],
  ['该项目由省发改委批准立项。', '该项目由省发展改革委批准立项。', ['修改：发改 → 发展改革']],
  ['做好宣传、培训、考核工作。', '做好培训、考核工作。', ['删除：宣传、']],
  ['任命王志强为办公室主任。', '任命李建国为办公室主任。', ['修改：王志强 → 李建国']],
  [
    '认识不到位，措施不够有力，落实有差距。',
    '认识不到位，措施不实，落实有差距。',
    ['修改：措施不够有力 → 措施不实'],
  ],
  [
    '（一）抓学习。学原文。\n（二）抓整改。改到位。\n（三）抓督查。查到底。',
    '（一）抓学习。学原文。\n（二）抓督查。查到底。',
    ['删除：（二）抓整改。改到位。', '仅序号：（三） → （二）'],
  ],
  [
    '1.定人定岗。\n2.定时定责。',
    '1.摸清底数。\n2.定人定岗。\n3.定时定责。',
    ['增加：1.摸清底数。', '仅序号：1. → 2.', '仅序号：2. → 3.'],
  ],
  [
    '一、主要做法\n开会部署，压实责任，推动落实。\n二、存在的问题\n人手不足，设备老化，经费短缺。\n三、下一步打算\n配齐人员，更新设备，落实经费。',
    '一、主要做法\n开会部署，压实责任，推动落实。\n二、下一步打算\n配齐人员，更新设备，落实经费。\n三、存在的问题\n人手严重不足，设备老化，经费短缺。',
    [
      '仅序号：三、 → 二、',
      '移动：二、存在的问题¶人手不足，设备老化，经费短缺。',
      '仅序号：二、 → 三、',
      '修改：人手不足 → 人手严重不足',
    ],
  ],
  [
    '（一）设备老化。部分闸门使用超过30年，每年维修费用占到预算的7%。\n（二）人手不足。基层水管站平均每站2.4人，一人多岗较为普遍。',
    '（一）人手不足。基层水管站平均每站只有2.4人，一人多岗、忙不过来的情况较为普遍。\n（二）设备老化。部分闸门使用已经超过30年，每年维修费用要占到预算的7%左右。',
    [
      '移动：（二）人手不足。基层水管站平均每站2.4人，一人多岗较为普遍。',
      '仅序号：（二） → （一）',
      '增加：只有',
      '增加：、忙不过来的情况',
      '仅序号：（一） → （二）',
      '增加：已经',
      '增加：要',
      '增加：左右',
    ],
  ],
  [
    '一是完善制度，明确各环节要求。二是严格考核，纳入绩效评价。三是加强保障，落实专项经费。',
    '一是严格考核，纳入年度绩效评价。二是完善制度，明确各环节要求。三是加强保障，落实专项经费。',
    ['移动：二是严格考核，纳入绩效评价。', '仅序号：二是 → 一是', '增加：年度', '仅序号：一是 → 二是'],
  ],
  [
    '| 项目 | 金额 |\n|---|---|\n| 南岸道路改造 | 120 |\n| 北岸桥梁加固 | 85 |\n| 西堤涵闸重建 | 60 |',
    '| 项目 | 金额 |\n|---|---|\n| 西堤涵闸重建 | 66 |\n| 南岸道路改造 | 120 |\n| 北岸桥梁加固 | 85 |',
    ['移动：| 西堤涵闸重建 | 60 |', '修改：60 → 66'],
  ],
];

const told = (before: string, after: string): string[] =>
  changeRows(compare(parse(before), parse(after))).map((row) =>
    row.change.kind === 'move'
      ? `${row.kind}：${row.before}`
      : `${row.kind}：${[row.before, row.after].filter((words) => words !== '').join(' → ')}`,
  );

interface HandEdit {
  readonly name: string;
  readonly of: string;
  readonly edits: readonly (readonly [out: string, put: string])[];
}

const HAND_EDITS: readonly HandEdit[] = JSON.parse(readFileSync('test/fixtures/handEdits.json', 'utf8'));

suite('Changes are as few and as short as say it all', () => {
  for (const [before, after, expected] of PASSAGES) {
    test(after.split('\n')[0]!, () => {
      assert.deepEqual(told(`${before}\n`, `${after}\n`), expected);
    });
  }

  for (const { name, of, edits } of HAND_EDITS) {
    test(`of a report that was edited by hand they make one text of the other: ${name}`, () => {
      const before = readFileSync(`test/fixtures/${of}.gw`, 'utf8');
      const after = edits.reduce((text, [out, put]) => text.replace(out, () => put), before);
      assert.notEqual(after, before);
      const comparison = compare(parse(before), parse(after));
      assert.equal(applyEdits(before, takeEdits(comparison, comparison.changes)), after);
      assert.equal(applyEdits(after, refuseEdits(comparison, comparison.changes)), before);
    });
  }
});
