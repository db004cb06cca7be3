import { firstMarked } from '../../report/markdown/marks';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/**
 * Signs of Markdown in a draft that nobody has converted: told once, where the first one stands. The repair is the
 * conversion of the whole text (`fromMarkdown`), which takes a parser that is loaded on use; so whoever shows the finding
 * offers it.
 */
export const markdownMarks: ReportRule = {
  code: 'markdown-marks',
  category: 'form',
  severity: 'information',
  title: '夹有 Markdown 记号',
  source: '公文里没有这些记号，印出来是错字',
  check({ lines, firstLine, markdownMarks: count }) {
    if (count === 0) return [];
    const { start, end } = firstMarked(lines, firstLine)!;
    const message = `文中有${count}处 Markdown 记号（#、**、- 等），会照样印出来，宜转换为公文的标题、序号和正文。`;
    return [{ start, end, message }];
  },
};

export const about: About = {
  shows: '`## 一、…`、`**加粗**`、`- 列项`',
  wrong: [
    {
      text: '⟦## 一、主要做法⟧\n完善机制，压实责任。\n## 二、下一步打算\n加强督导。',
      says: '文中有2处 Markdown 记号（#、**、- 等），会照样印出来，宜转换为公文的标题、序号和正文。',
    },
    {
      text: '坚持问题导向。\n　　⟦**压实责任：**层层签订责任书。⟧\n全年培训300人次。',
      says: '文中有1处 Markdown 记号（#、**、- 等），会照样印出来，宜转换为公文的标题、序号和正文。',
    },
    {
      text: '⟦- 完善机制；⟧\n- 压实责任；\n- 加强督导。',
      says: '文中有3处 Markdown 记号（#、**、- 等），会照样印出来，宜转换为公文的标题、序号和正文。',
    },
  ],
  right: [
    '一、主要做法\n完善机制，压实责任。',
    '- 完善机制。\n坚持问题导向，压实责任。\n加强督导，抓好落实。',
    '---\n文种: 报告\n---\n完善机制，压实责任。',
    {
      text: '在《⟦**⟧税务》《⟦**⟧税务简报》刊载。',
      says: [
        { message: '待填：单位或地方（在《**税务》）', code: 'placeholder' },
        { message: '待填：单位或地方（在《**税务》《**税务简报》刊载）', code: 'placeholder' },
      ],
    },
  ],
};
