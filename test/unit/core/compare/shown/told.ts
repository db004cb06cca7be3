import { compare } from '../../../../../src/core/compare/compare';
import type { Comparison } from '../../../../../src/core/compare/model';
import { parse } from '../../../../../src/core/report/parse';

const BEFORE = `---
密级: 秘密
---
关于防汛的报告
市政府：
一、主要做法
召开会议12次，整改问题。组建督导组**个。
二、存在问题
认识不到位。
三、下一步打算
抓好落实，及时报告。
`;

const AFTER = `---
密级: 机密
---
关于防汛的报告
市政府：
一、主要做法
召开会议13次，整改隐患。组建督导组5个，强化督查。
二、下一步打算
　　抓好落实，及时报告。
`;

export const compared = (before: string, after: string): Comparison => compare(parse(before), parse(after));

/** Two versions that differ in words, figures, blanks, ordinals and looks. */
export const edited = (): Comparison => compared(BEFORE, AFTER);

/** A section that stands elsewhere, with a word changed in it. */
export const moved = (): Comparison =>
  compared(
    '一、甲项工作\n召开了专题会议研究部署。\n二、乙项工作\n完成了全部整改任务并销号。\n三、丙项工作\n落实了值班值守制度要求。\n',
    '一、乙项工作\n完成了全部整改任务并办结。\n二、丙项工作\n落实了值班值守制度要求。\n三、甲项工作\n召开了专题会议研究部署。\n',
  );
