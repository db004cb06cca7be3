import assert from 'node:assert/strict';
import { fromMarkdown } from '../../../../../src/core/paste/markdown/fromMarkdown';

const converted = (...lines: string[]): string => fromMarkdown(lines.join('\n')).text;

/** What a draft becomes, line by line. */
const CASES: readonly (readonly [name: string, source: string, report: string])[] = [
  [
    'a first heading alone on its depth is the title',
    '# 防汛方案\n## 总体要求\n甲。\n## 重点任务\n乙。',
    '防汛方案\n一、总体要求\n甲。\n二、重点任务\n乙。',
  ],
  [
    'a first bold line is the title',
    '**防汛方案**\n\n## 总体要求\n甲。\n## 重点任务\n乙。',
    '防汛方案\n一、总体要求\n甲。\n二、重点任务\n乙。',
  ],
  [
    'of headings of one depth none is the title',
    '## 总体要求\n甲。\n## 重点任务\n乙。',
    '一、总体要求\n甲。\n二、重点任务\n乙。',
  ],
  [
    'depths in use become the levels in their order',
    '# 方案\n## 甲\n#### 乙\n##### 丙\n###### 丁\n#### 戊\n## 己\n#### 庚',
    '方案\n一、甲\n（一）乙\n1.丙\n（1）丁\n（二）戊\n二、己\n（一）庚',
  ],
  [
    'one’s own ordinal says the level',
    '# 方案\n#### 一、甲\n## （一）乙\n# 二、丙\n### 1. 丁',
    '方案\n一、甲\n（一）乙\n二、丙\n1.丁',
  ],
  [
    'headings below numbered ones are numbered a level deeper',
    '# 方案\n## 一、甲\n### 乙\n### 丙\n## 二、丁\n### 戊',
    '方案\n一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊',
  ],
  [
    'beside numbered ones a heading keeps none',
    '# 方案\n## 一、甲\n乙。\n## 二、丙\n丁。\n## 其他',
    '方案\n一、甲\n乙。\n二、丙\n丁。\n其他',
  ],
  [
    'annexes, contents and what opens and closes are not numbered',
    '# 方案\n## 前言\n甲。\n## 乙\n丙。\n## 丁\n戊。\n## 结语\n己。\n## 附件1：名单\n庚',
    '方案\n前言\n甲。\n一、乙\n丙。\n二、丁\n戊。\n结语\n己。\n附件1：名单\n庚',
  ],
  [
    'chapters keep their blank',
    '# 条例\n## 第一章 总则\n甲。\n## 第二章 附则\n乙。',
    '条例\n第一章 总则\n甲。\n第二章 附则\n乙。',
  ],
  [
    'underlined lines are headings',
    '年度要点\n===\n\n抓学习\n---\n甲。\n\n抓落实\n---\n乙。',
    '年度要点\n一、抓学习\n甲。\n二、抓落实\n乙。',
  ],
  [
    'a rule below a paragraph is no underline',
    '# 要点\n每月集中学习1次，年底考核。\n---\n乙。',
    '要点\n每月集中学习1次，年底考核。\n乙。',
  ],
  [
    'a formula between lines of its own is one line, and is not read',
    '# 方案\n完成率为：\n$$\n\\text{率} = \\frac{18}{23}\n\\times 100\\%\n$$\n\\[\na^2\n\\]\n甲。',
    '方案\n完成率为：\n$$\\text{率} = \\frac{18}{23} \\times 100\\%$$\n$$a^2$$\n甲。',
  ],
  ['dollar signs that nothing closes stay', '# 方案\n$$\n甲。\n\n乙。\n$$', '方案\n$$\n甲。\n乙。\n$$'],
  [
    'a list that is indented as a whole is one list',
    '**一、时间**\n  * 时间：9月\n  * 地点：球场\n    - 东门\n  * 人员：各科\n**二、要求**\n    1. 准时\n    2. 有序',
    '一、时间\n1.时间：9月\n2.地点：球场\n（1）东门\n3.人员：各科\n二、要求\n1.准时\n2.有序',
  ],
  [
    'the number of a table stands apart from its name, and a bracket not from its word',
    '# 方案\n*表1 完成情况*\n图 2-1 河道\n完成 12 处 (详见附件)。',
    '方案\n表1 完成情况\n图2-1 河道\n完成12处（详见附件）。',
  ],
  ['hashes that close a heading go', '# 方案 #\n## 甲 ##\n乙。\n## 丙 ##', '方案\n一、甲\n乙。\n二、丙'],
  ['a heading without the blank', '#方案\n##甲\n乙。\n##丙', '#方案\n一、甲\n乙。\n二、丙'],
  [
    'bold lines are headings',
    '**工作方案**\n**加强领导**\n甲。\n**压实责任**\n乙。',
    '工作方案\n一、加强领导\n甲。\n二、压实责任\n乙。',
  ],
  [
    'bold lines below headings are a level deeper',
    '# 方案\n## 一、甲\n**乙**\n丙。\n**丁**\n戊。',
    '方案\n一、甲\n（一）乙\n丙。\n（二）丁\n戊。',
  ],
  [
    'bold leads with an ordinal are headings, and lists stand below them',
    '# 方案\n**一、甲。** 乙。\n- 丙；\n- 丁。\n**1. 戊。**己。\n- 庚；\n- 辛。',
    '方案\n一、甲。乙。\n1.丙；\n2.丁。\n1.戊。己。\n（1）庚；\n（2）辛。',
  ],
  [
    'bold sentences, labels, salutations, names and dates are no headings',
    '**通知**\n\n**各科室：**\n**务必抓好落实。**\n**时间：**7月1日\n**临江市水务局**\n**2026年7月1日**',
    '通知\n各科室：\n务必抓好落实。\n时间：7月1日\n临江市水务局\n2026年7月1日',
  ],
  [
    'items are numbered 1. under headings',
    '# 方案\n## 甲\n* 乙；\n* 丙。\n## 丁\n+ 戊；\n+ 己。',
    '方案\n一、甲\n1.乙；\n2.丙。\n二、丁\n1.戊；\n2.己。',
  ],
  [
    'and （1） under 1.',
    '## 甲\n### 乙\n#### 丙\n- 丁；\n- 戊。\n## 己',
    '一、甲\n（一）乙\n1.丙\n（1）丁；\n（2）戊。\n二、己',
  ],
  [
    'nested items stand a level deeper',
    '# 方案\n1. 甲\n   - 乙\n     - 丙\n   - 丁\n2. 戊',
    '方案\n1.甲\n（1）乙\n①丙\n（2）丁\n2.戊',
  ],
  [
    'by two blanks or four, or a tab',
    '# 方案\n- 甲\n  - 乙\n- 丙\n    - 丁\n- 戊\n\t- 己',
    '方案\n1.甲\n（1）乙\n2.丙\n（1）丁\n3.戊\n（1）己',
  ],
  [
    'items that are parted by bullets without indentation hold these',
    '# 方案\n1. **甲**\n\n- 乙\n- 丙\n\n2. **丁**\n\n- 戊',
    '方案\n1.甲\n（1）乙\n（2）丙\n2.丁\n（1）戊',
  ],
  [
    'an ordered list and bullets elsewhere are lists of their own',
    '# 方案\n1. 甲\n2. 乙\n\n丙包括：\n- 丁\n- 戊',
    '方案\n1.甲\n2.乙\n丙包括：\n1.丁\n2.戊',
  ],
  ['numbers are those written', '# 方案\n3. 甲\n5. 乙\n\n丙。\n6) 丁', '方案\n3.甲\n5.乙\n丙。\n6.丁'],
  ['or counted where all are the same', '# 方案\n1. 甲\n1. 乙\n1. 丙', '方案\n1.甲\n2.乙\n3.丙'],
  [
    'an item’s own ordinal is enough',
    '# 方案\n- （1）甲\n- 一是乙\n- 第一，丙\n- 首先，丁\n1. 一、戊',
    '方案\n（1）甲\n一是乙\n第一，丙\n首先，丁\n一、戊',
  ],
  ['paragraphs of an item are lines', '# 方案\n1. 甲\n\n   乙。\n\n2. 丙', '方案\n1.甲\n乙。\n2.丙'],
  [
    'boxes, pictures and keycaps go or count',
    '# 📌 方案\n- [ ] 甲\n- [x] 乙\n\n✅ 丙\n1️⃣ 丁\n2️⃣ 戊',
    '方案\n1.甲\n2.乙\n丙\n1.丁\n2.戊',
  ],
  [
    'pictures behind a heading go, not those in it or in text',
    '# 方案 🎉\n## 一、甲 📚✨\n乙 🎉\n## 二、丙 📌 丁\n戊',
    '方案\n一、甲\n乙 🎉\n二、丙 📌 丁\n戊',
  ],
  [
    'when, where and who below the title are not counted',
    '# 纪要\n- **时间**：7月8日\n- **主持人：** 甲\n\n## 一、乙\n- **人数**：3人\n- **时限**：9月',
    '纪要\n时间：7月8日\n主持人：甲\n一、乙\n1.人数：3人\n2.时限：9月',
  ],
  [
    'a list below the title is counted where one of it says something',
    '# 纪要\n- 时间：7月8日\n- 目标：甲。乙。',
    '纪要\n1.时间：7月8日\n2.目标：甲。乙。',
  ],
  [
    'headings that count 第一， by themselves are given no other ordinal',
    '# 述职报告\n## 第一，主要工作\n### 1. 甲\n## 第二，存在问题\n- 乙\n- 丙',
    '述职报告\n第一，主要工作\n1.甲\n第二，存在问题\n1.乙\n2.丙',
  ],
  [
    'the body above the title belongs to it',
    '# 临江市水务局\n# 2026年防汛方案\n## 总体要求\n甲。',
    '临江市水务局\n2026年防汛方案\n一、总体要求\n甲。',
  ],
  [
    'no blank stays behind a bold 一是',
    '# 方案\n**一是** 压实责任；**二是** 严格执法。\n\n**要求** 严格执法。',
    '方案\n一是压实责任；二是严格执法。\n要求 严格执法。',
  ],
  ['blanks in bold stay blanks', '# 报告\n我是财务科 **××**，共**□□**份。', '报告\n我是财务科××，共□□份。'],
  [
    'decimals right before their words are ordinals where they count',
    '# 3.15消费者权益日活动方案\n## 1. 概况\n### 1.1背景\n### 1.2人员\n## 2. 任务\n### 2.1平台',
    '3.15消费者权益日活动方案\n1.概况\n1.1背景\n1.2人员\n2.任务\n2.1平台',
  ],
  [
    'chapters of decimals keep their numbers',
    '# 方案\n## 1 概况\n### 1.1 背景\n## 2 任务\n## 其他',
    '方案\n1 概况\n1.1 背景\n2 任务\n其他',
  ],
  [
    'months are no numbers of chapters',
    '# 方案\n## 9 月工作\n甲。\n## 10 月工作\n乙。',
    '方案\n一、9月工作\n甲。\n二、10月工作\n乙。',
  ],
  ['bullets of other shapes', '# 方案\n• 甲\n• 乙\n● 丙', '方案\n1.甲\n2.乙\n3.丙'],
  ['page numbers and years are no items', '# 方案\n- 2 -\n2026. 甲', '方案\n- 2 -\n2026.甲'],
  [
    'quotations lose their signs',
    '# 方案\n> 甲。\n>\n>> 乙。\n> - 丙\n> - 丁\n> [!NOTE]\n> 戊。',
    '方案\n甲。\n乙。\n1.丙\n2.丁\n戊。',
  ],
  ['rules and fences go', '# 方案\n---\n甲。\n***\n```\n一、乙\n```\n___\n丙。', '方案\n甲。\n一、乙\n丙。'],
  [
    'what stands in a fence is Markdown too',
    '~~~markdown\n# 方案\n## 甲\n- 乙\n- 丙\n## 丁\n~~~',
    '方案\n一、甲\n1.乙\n2.丙\n二、丁',
  ],
  ['whatever it is said to be', '# 方案\n```python\n甲**次\n```\n乙。', '方案\n甲**次\n乙。'],
  ['a fence without an end loses nothing', '# 方案\n```\n甲。\n## 乙', '方案\n甲。\n一、乙'],
  [
    'emphasis, code and strike-through',
    '# 方案\n推进**党建引领**，*注重*实效，点击`确定`，~~旧~~新，***重中之重***。',
    '方案\n推进党建引领，注重实效，点击确定，旧新，重中之重。',
  ],
  [
    'blanks stay',
    '# 方案\n由**局负责，共**次，2026年**月**日，《**规定》。',
    '方案\n由**局负责，共**次，2026年**月**日，《**规定》。',
  ],
  [
    'links leave their text',
    '# 方案\n见[《方案》](http://a.cn/b_c "题")、<https://b.cn>和[附件](./附件.docx)。',
    '方案\n见《方案》、https://b.cn和附件。',
  ],
  [
    'brackets that wait to be filled stay',
    '# 关于[事项]的请示\n[上级单位]：\n为[目的]，需[X]万元\\[大写\\]。【日期】',
    '关于[事项]的请示\n[上级单位]：\n为[目的]，需[X]万元[大写]。【日期】',
  ],
  [
    'tables stay, their cells without signs',
    '# 方案\n| **项目** | 数量 |\n|:--|--:|\n| `甲` | 1<br>2 |\n乙。',
    '方案\n| 项目 | 数量 |\n|:--|--:|\n| 甲 | 1 2 |\n乙。',
  ],
  [
    'tables without bars at their sides get them',
    '# 方案\n项目 | 数量\n--- | ---\n甲 | 1',
    '方案\n| 项目 | 数量 |\n| --- | --- |\n| 甲 | 1 |',
  ],
  ['local pictures stay', '# 方案\n![示意图](图/一.png)', '方案\n![示意图](图/一.png)'],
  ['tags go', '# 方案\n<center>甲<b>乙</b></center>，丙<br/>丁&nbsp;戊。', '方案\n甲乙，丙 丁戊。'],
  ['escaped signs are signs', '# 方案\n1\\. 甲，3\\*4，a\\_b。', '方案\n1.甲，3*4，a_b。'],
  [
    'blanks around figures and letters go',
    '# 方案\n今年 3 月，使用 AI 技术完成 12 个项目，占 95%，按照 GB/T 9704 执行。',
    '方案\n今年3月，使用AI技术完成12个项目，占95%，按照GB/T 9704执行。',
  ],
  ['but in a column', '# 日程\n8:30 签到\n签到 8:30', '日程\n8:30 签到\n签到 8:30'],
  ['room to fill in stays', '# 方案\n共（  ）次，2026年  月  日。', '方案\n共（  ）次，2026年  月  日。'],
  [
    'blanks at the seams go',
    '# 方案\n坚持 **党建引领** 发展。\n**甲** 乙。',
    '方案\n坚持党建引领发展。\n甲 乙。',
  ],
  [
    'half-width marks and straight quotes',
    '# 方案\n今年以来,全局增强"四个意识"。',
    '方案\n今年以来，全局增强“四个意识”。',
  ],
  ['empty lines go', '# 方案\n\n\n甲。\n\n乙。\n', '方案\n甲。\n乙。\n'],
  [
    'remarks around the paper stay',
    '好的，以下是方案：\n\n# 方案\n## 甲\n乙。\n## 丙\n丁。\n\n---\n希望以上内容有帮助。',
    '好的，以下是方案：\n方案\n一、甲\n乙。\n二、丙\n丁。\n希望以上内容有帮助。',
  ],
  [
    'the front matter stays',
    '---\n文种: 报告\n---\n\n# 报告\n## 甲\n## 乙',
    '---\n文种: 报告\n---\n报告\n一、甲\n二、乙',
  ],
  [
    'line ends and the byte order mark stay',
    '\ufeff# 报告\r\n\r\n## 甲\r\n## 乙\r\n',
    '\ufeff报告\r\n一、甲\r\n二、乙\r\n',
  ],
  [
    'decimals keep their blank, and their items are counted （1）',
    '# 总结\n## 1. 甲\n### 1.1 乙\n- 丙\n- 丁\n### 1.2 戊\n## 2. 己',
    '总结\n1.甲\n1.1 乙\n（1）丙\n（2）丁\n1.2 戊\n2.己',
  ],
  [
    'a bibliography counts 1. below decimals as well, as a heading or not',
    '# 总结\n## 1. 甲\n### 1.1 乙\n- 丙\n## 参考文献\n1. 《丁》\n2. 《戊》',
    '总结\n1.甲\n1.1 乙\n（1）丙\n参考文献\n1.《丁》\n2.《戊》',
  ],
  [
    'and where it is a label',
    '# 总结\n## 1. 甲\n### 1.1 乙\n- 丙\n\n参考文献：\n1. 《丁》\n2. 《戊》',
    '总结\n1.甲\n1.1 乙\n（1）丙\n参考文献：\n1.《丁》\n2.《戊》',
  ],
  ['Roman figures are figures', '# 总结\n启动 Ⅳ 级响应，水质达到 Ⅲ 类。', '总结\n启动Ⅳ级响应，水质达到Ⅲ类。'],
  [
    'blanks around what is to be filled in, and behind quotes, go',
    '# 总结\n追加经费 [具体金额] 万元，走访 [X] 户，开展“三会一课” 48 次，"放管服" 12 项，共 3 "两个"。',
    '总结\n追加经费[具体金额]万元，走访[X]户，开展“三会一课”48次，“放管服”12项，共3“两个”。',
  ],
  [
    'figures that were set as formulas are figures',
    '# 汇报\n总值 $386.5$ 亿元，增长 $6.2\\%$，下降$-3$%，门票$100和$200。',
    '汇报\n总值386.5亿元，增长6.2%，下降-3%，门票$100和$200。',
  ],
  [
    'titles of annexes have no numbers',
    '# 通知\n## 一、甲\n附件1\n# 分工表\n附件2：\n**名单**',
    '通知\n一、甲\n附件1\n分工表\n附件2：\n名单',
  ],
  [
    'a bold title may stand below what announces it',
    '好的，根据您的要求，拟定如下：\n**工作方案**\n**甲**\n乙。\n**丙**\n丁。',
    '好的，根据您的要求，拟定如下：\n工作方案\n一、甲\n乙。\n二、丙\n丁。',
  ],
  [
    'names of annexes stand close to their numbers',
    '# 请示\n附件：1. 甲\n　　　2. 乙',
    '请示\n附件：1.甲\n2.乙',
  ],
  [
    'a first bold line is no title where text stands before it, unless that is a remark',
    '现将情况汇报如下。\n**基本情况**\n甲。\n**存在问题**\n乙。',
    '现将情况汇报如下。\n一、基本情况\n甲。\n二、存在问题\n乙。',
  ],
  [
    'behind a remark it is',
    '好的，以下是方案：\n**工作方案**\n甲。\n**一、乙**\n丙。',
    '好的，以下是方案：\n工作方案\n甲。\n一、乙\n丙。',
  ],
  [
    'one bold line below headings is emphasis',
    '# 方案\n## 甲\n**乙**\n丙。\n## 丁',
    '方案\n一、甲\n乙\n丙。\n二、丁',
  ],
  [
    'bold labels with their values and speakers are no headings',
    '**讲话**\n**陈志远**\n**地点：三楼**\n**时间：上午**\n甲。\n**乙**\n丙。\n**丁**\n戊。',
    '讲话\n陈志远\n地点：三楼\n时间：上午\n甲。\n一、乙\n丙。\n二、丁\n戊。',
  ],
  ['bullets of several shapes are one list', '# 方案\n- 甲\n* 乙\n+ 丙', '方案\n1.甲\n2.乙\n3.丙'],
  ['rules of all shapes go', '# 方案\n* * *\n甲。\n- - -\n乙。\n_ _ _', '方案\n甲。\n乙。'],
  [
    'headings below （一） are 1.',
    '# 方案\n## （一）甲\n### 乙\n### 丙\n## （二）丁',
    '方案\n（一）甲\n1.乙\n2.丙\n（二）丁',
  ],
  [
    'labels of one character, and lines of more than forty, are no headings',
    `# 方案\n## 一、甲\n**注：乙**\n丙。\n**${'长'.repeat(41)}**\n丁。\n**${'短'.repeat(40)}**\n戊。\n**己**\n庚。`,
    `方案\n一、甲\n注：乙\n丙。\n${'长'.repeat(41)}\n丁。\n（一）${'短'.repeat(40)}\n戊。\n（二）己\n庚。`,
  ],
  [
    'bold lines that end in a mark are no headings',
    '# 方案\n## 一、甲\n**乙。**\n丙\n**丁！**\n戊\n**己？**\n庚\n**辛；**\n壬\n**子，**\n丑\n**寅:**\n卯',
    '方案\n一、甲\n乙。\n丙\n丁！\n戊\n己？\n庚\n辛；\n壬\n子，\n丑\n寅：\n卯',
  ],
  [
    'facts below the title are bullets that each say one thing',
    '# 纪要\n- 时间：7月8日\n- 地点：三楼\n\n甲。\n- 时间：9月\n- 地点：四楼',
    '纪要\n时间：7月8日\n地点：三楼\n甲。\n1.时间：9月\n2.地点：四楼',
  ],
  [
    'numbered ones are counted',
    '# 纪要\n1. 时间：7月8日\n2. 地点：三楼',
    '纪要\n1.时间：7月8日\n2.地点：三楼',
  ],
  [
    'and those that others stand below',
    '# 纪要\n- 时间：7月8日\n  - 上午\n- 地点：三楼',
    '纪要\n1.时间：7月8日\n（1）上午\n2.地点：三楼',
  ],
  ['one item is one item', '# 方案\n甲。\n\n4. 乙', '方案\n甲。\n4.乙'],
  [
    'lists nest no deeper than the levels',
    '## 甲\n### 乙\n#### 丙\n- 丁\n  - 戊\n    - 己\n      - 庚\n## 辛',
    '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n①己\n①庚\n二、辛',
  ],
  [
    'pictures before a heading go, and so does a key cap',
    '# ✨📌 方案 ✔\n## ➤ 甲 ❖\n乙\n## 3️⃣丙',
    '方案\n一、甲\n乙\n二、丙',
  ],
  [
    'annexes of every name stand above a title',
    '# 通知\n## 一、甲\n附表1\n# 乙表\n附图：\n# 丙图\n附录二\n# 丁',
    '通知\n一、甲\n附表1\n乙表\n附图：\n丙图\n附录二\n丁',
  ],
  [
    'books by other names count for themselves',
    '# 总结\n## 1. 甲\n### 1.1 乙\n- 丙\n## 主要参考资料\n1. 《丁》',
    '总结\n1.甲\n1.1 乙\n（1）丙\n主要参考资料\n1.《丁》',
  ],
  [
    'blanks between Chinese characters stay, and go behind marks',
    '# 方案\n甲 乙， 丙。 丁； 戊： 己、 庚！ 辛？ 壬',
    '方案\n甲 乙，丙。丁；戊：己、庚！辛？壬',
  ],
  [
    'times in a column keep them',
    '# 日程\n8:30-9:00 签到\n8：30～9：00 开幕\n会议 14:00',
    '日程\n8:30-9:00 签到\n8：30～9：00 开幕\n会议 14:00',
  ],
  ['but not in a sentence', '# 日程\n会议于 14:00 开始。', '日程\n会议于14:00开始。'],
  [
    'points, per cent and signs to fill in are set close',
    '# 方案\n增长 5% 以上，共 ** 次，用 A4 纸，第 3. 项。',
    '方案\n增长5%以上，共**次，用A4纸，第3.项。',
  ],
  ['fences in fences go', '# 方案\n````\n```\n甲。\n```\n````', '方案\n甲。'],
];

suite('Markdown becomes a report', () => {
  for (const [name, source, report] of CASES) {
    test(name, () => {
      assert.equal(converted(source), report);
      assert.equal(converted(report), report);
    });
  }

  test('bullets become running ordinals where that is asked for', () => {
    const source = '# 方案\n- 甲；\n- 乙。\n1. 丙\n   - 丁\n   - 戊';
    assert.equal(
      fromMarkdown(source, { bullets: 'running' }).text,
      '方案\n一是甲；\n二是乙。\n1.丙\n（1）丁\n（2）戊',
    );
  });

  test('how many signs there were is told, and what is left to mend', () => {
    const source = '# 方案\n甲[^1]，$E=mc^2$，\\(x_1\\)，![图](https://a.cn/b.png)，$100。\n[^1]: 乙';
    assert.deepEqual(fromMarkdown(source), {
      text: '方案\n甲[^1]，$E=mc^2$，\\(x_1\\)，图，$100。\n[^1]: 乙',
      marks: 1,
      notes: [
        '有2处脚注标记（如[^1]）没有改动，请改为文中说明或删去。',
        '有2处公式没有改动，请改写为文字或图片。',
        '有1张网络图片没有带入，只留下图片说明，请把图片存到本机后插入。',
      ],
    });
  });

  test('words that were struck out stay, and are told', () => {
    assert.deepEqual(fromMarkdown('# 方案\n按~~旧~~新流程、~~甲~~乙办理。'), {
      text: '方案\n按旧新流程、甲乙办理。',
      marks: 3,
      notes: ['有2处划去的文字（如~~划去~~）保留了文字，请核对后删去。'],
    });
  });

  for (const text of [
    '在《**税务》《**税务简报》刊载**篇，制定《2023年**局办法》，共**次。',
    '- 一线行首的短横\n乙。',
    '面积为3*4，共 12 个。\n\n\n一、 甲\n',
    '---\n标题: 甲\n---\n乙 ，丙。',
    '',
    '\ufeff',
  ]) {
    test(`${JSON.stringify(text)} comes back as it is`, () =>
      assert.deepEqual(fromMarkdown(text), { text, marks: 0, notes: [] }));
  }

  for (const [name, text] of [
    ['a line of a megabyte', `# 甲\n${'共**次，'.repeat(200_000)}`],
    ['signs and nothing else', `# 甲\n${'*'.repeat(100_000)}\n${'`'.repeat(100_000)}\n${'['.repeat(20_000)}`],
    ['quotations in quotations', `${'>'.repeat(10_000)} 甲\n# 乙`],
    [
      'lists in lists',
      `# 甲\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- 乙`).join('\n')}`,
    ],
    ['items in one line', `# 甲\n${'- '.repeat(10_000)}乙`],
    ['half surrogate pairs', '# \ud800甲\udc00\n- \ud83d\n- 乙'],
    ['NUL', '# 甲\0\n- \0乙\n- 丙'],
  ] as const) {
    test(`${name}: nothing is lost`, () => {
      const words = (written: string): string =>
        written.replace(/[^\p{L}\ud800-\udfff]/gu, '').replace(/[①]/g, '');
      assert.equal(words(converted(text)), words(text));
    });
  }
});
