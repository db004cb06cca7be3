import { assistantRemarks } from '../../report/assistantRemarks';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

const MESSAGE = '这是智能助手写在文稿前后的话，不是文稿的内容，应当删去。';

/** 好的，以下是为您起草的通知： above a paper that a chat assistant wrote, 如需调整请随时告诉我。 below it. */
export const assistantRemark: ReportRule = {
  code: 'assistant-remark',
  category: 'wording',
  severity: 'warning',
  title: '智能助手的话留在文稿里',
  source: '《党政机关公文处理工作条例》第二十条',
  check(report) {
    const { lines } = report;
    const remarks = assistantRemarks(report);
    return remarks.map((line, i) => {
      const { textStart: start, textEnd: end, number } = line;
      const below = lines[number + 1];
      const above = lines[number - 1];
      // With its line end; the last line goes with the one before it, unless that goes as well.
      const from = below || !above || above === remarks[i - 1] ? line.start : above.end;
      const fix = [{ start: from, end: below?.start ?? line.end, text: '' }];
      return { start, end, message: MESSAGE, fix, safe: false };
    });
  },
};

export const about: About = {
  shows: '好的，以下是……；如需调整请随时告诉我',
  wrong: [
    {
      text: '⟦好的，以下是为您起草的工作报告：⟧\n上半年工作报告\n各项工作稳步推进。\n⟦希望以上内容对您有所帮助，如需调整请随时告诉我。⟧',
      says: MESSAGE,
      becomes: '上半年工作报告\n各项工作稳步推进。',
    },
    {
      text: '⟦当然可以！⟧\n\n　　⟦以下是一份值班通知，供参考：⟧\n---\n关于值班的通知\n各科室：\n请按时到岗。\n---\n⟦您可以根据实际情况修改。⟧\n⟦祝您工作顺利！⟧\n',
      says: MESSAGE,
      becomes: '\n---\n关于值班的通知\n各科室：\n请按时到岗。\n---\n',
    },
    {
      text: '一、要求\n请按时到岗。\n⟦如需进一步修改，请随时告诉我。⟧\n二、保障\n加强值守。',
      says: MESSAGE,
      becomes: '一、要求\n请按时到岗。\n二、保障\n加强值守。',
    },
    {
      text: '关于值班的通知\n请按时到岗。\n⟦以上范文仅供参考，请根据实际情况修改。⟧\n⟦如有其他需求，请随时告知。⟧',
      says: MESSAGE,
      becomes: '关于值班的通知\n请按时到岗。\n',
    },
    { text: '⟦当然可以！⟧', says: MESSAGE, becomes: '' },
  ],
  right: [
    '您好，根据您提出的建议，我们进行了认真研究，现答复如下：\n已列入年度计划。\n如您对以上答复有异议，请随时联系我们。\n祝您工作顺利！',
    '以下是通知全文，请直接复制到各科室：\n关于值班的通知\n请按时到岗。',
    '以下为政策全文：\n第一条　为了规范管理，制定本办法。',
    '工作汇报\n一、工作情况\n各项工作稳步推进。\n以上是我的汇报，希望对大家有所帮助。',
    '一、要求\n以下是一份清单，供参考：\n逐项落实。',
    '关于值班的通知\n各科室：\n如需调整班次，请于7月8日前告知我办。',
  ],
};
