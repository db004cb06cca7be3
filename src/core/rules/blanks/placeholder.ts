import { describeBlank } from '../../filling/kind';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/** A blank not yet filled. */
export const placeholder: ReportRule = {
  code: 'placeholder',
  category: 'blanks',
  severity: 'warning',
  title: '待填项未填',
  source: '《党政机关公文处理工作条例》第二十条',
  check: (report) =>
    report.placeholders.map((blank) => {
      const { kind, clause } = describeBlank(report, blank);
      return { start: blank.start, end: blank.end, message: `待填：${kind.label}（${clause}）` };
    }),
};

export const about: About = {
  shows: '`**`、XX、20XX年X月X日、〔20××〕××号',
  wrong: [
    { text: '全年培训⟦**⟧人次。', says: '待填：人次（全年培训**人次）' },
    {
      text: '由⟦XX⟧局牵头，于⟦X月X日⟧前完成。',
      says: ['待填：单位或地方（由XX局牵头）', '待填：日期（于X月X日前完成）'],
    },
    { text: '关于印发⟦〔20××〕××号⟧文件的通知', says: '待填：文号（关于印发〔20××〕××号文件的通知）' },
    { text: '项目负责人：⟦【待补】⟧', says: '待填：姓名（【待补】）' },
    {
      text: '投入资金⟦　　⟧万元，新建⟦（　　）⟧座。',
      says: ['待填：金额（投入资金　　万元）', '待填：座数（新建（　　）座）'],
    },
  ],
  right: ['全年培训300人次。', '两项指标相乘，即3×5。', '推广X射线检查设备。', '* 第一项\n* 第二项'],
};
