import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { reportMarkdown } from '../../../../src/core/views/reportMarkdown';

/** All of `text`, or what stands between ⟦ and ⟧ in it. */
function written(text: string): string {
  const spans = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(({ index, 1: inside }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + inside!.length,
  }));
  return reportMarkdown(parse(text.replace(/[⟦⟧]/g, '')), spans);
}

suite('a report as Markdown', () => {
  test('has headings by their level, run-in headings as bold leads, and the paragraphs apart', () => {
    const text = `关于上半年工作情况的报告
市政府：
　　现将情况报告如下。

一、主要做法
（一）抓学习。一是学文件。二是学典型。
（二）抓落实
1.建台账
逐项销号。
（1）定人
①定岗
二、下步打算
继续努力。
特此报告。
市水务局
2026年7月8日`;
    assert.equal(
      written(text),
      `# 关于上半年工作情况的报告

市政府：

现将情况报告如下。

## 一、主要做法

**（一）抓学习。** 一是学文件。二是学典型。

### （二）抓落实

#### 1.建台账

逐项销号。

##### （1）定人

###### ①定岗

## 二、下步打算

继续努力。

特此报告。

市水务局

2026年7月8日
`,
    );
  });

  test('has a title of several lines in one, and the titles of annexes below it', () => {
    assert.equal(
      written(`关于印发
防汛工作方案的通知
各科室：
现印发给你们，请落实。
附件：防汛工作方案
市水务局
2026年7月8日
附件
防汛工作
方案
一、总体要求
预防为主。`),
      `# 关于印发防汛工作方案的通知

各科室：

现印发给你们，请落实。

附件：防汛工作方案

市水务局

2026年7月8日

附件

## 防汛工作方案

## 一、总体要求

预防为主。
`,
    );
  });

  test('has tables with a head, their columns set as written, and pictures', () => {
    assert.equal(
      written(`情况如下。
| 项目 | 数量 |
|:---|---:|
| 甲\\|乙 | 3*4 |
![示意图](图/一.png)
序号\t单位\t备注
1\t甲|局
2\t乙局\t**`),
      `情况如下。

| 项目 | 数量 |
| :--- | ---: |
| 甲\\|乙 | 3\\*4 |

![示意图](图/一.png)

| 序号 | 单位 | 备注 |
| --- | --- | --- |
| 1 | 甲\\|局 |  |
| 2 | 乙局 | \\*\\* |
`,
    );
  });

  test('escapes blanks and what else would be markup by chance', () => {
    const lines: [string, string][] = [
      ['共**次，___元，3*4。', '共\\*\\*次，\\_\\_\\_元，3\\*4。'],
      ['约3~5元、6~8元，`代码`。', '约3\\~5元、6\\~8元，\\`代码\\`。'],
      ['见[附件](http://a.cn)和[单位名称]。', '见\\[附件](http://a.cn)和[单位名称]。'],
      ['[一]: 甲', '\\[一]: 甲'],
      ['用<b>和&lt;表示，3<5，甲&乙。', '用\\<b>和\\&lt;表示，3<5，甲&乙。'],
      ['C:\\新建\\*.*', 'C:\\新建\\\\\\*.\\*'],
      ['# 一。', '\\# 一。'],
      ['## 一。', '\\## 一。'],
      ['#一', '#一'],
      ['> 一', '\\> 一'],
      ['- 一', '\\- 一'],
      ['-5度', '-5度'],
      ['+ 一', '\\+ 一'],
      ['---', '\\---'],
      ['- - -', '\\- - -'],
      ['===', '\\==='],
      ['0. 一', '0\\. 一'],
      ['2026) 一', '2026\\) 一'],
      ['1. 一', '#### 1. 一'],
      ['1.* 一。二。', '**1.\\* 一。** 二。'],
    ];
    for (const [text, right] of lines)
      assert.equal(written(`情况如下。\n${text}`), `情况如下。\n\n${right}\n`);
    assert.equal(written('一、用C#\n二、用 ##'), '## 一、用C#\n\n## 二、用 \\#\\#\n');
  });

  test('has what only the front matter says, and nothing of comments', () => {
    assert.equal(
      written(`---
密级: 秘密
保密期限: 1年
发文机关: 市水务局
发文字号: 水发〔2026〕8号
标题: 关于值班的通知
主送: [甲科, 乙科]
附件: [值班表, 名单]
署名: 市水务局
成文日期: 2026年7月8日
抄送: 丙科
印发机关: 办公室
印发日期: 2026年7月9日
---
<!-- 草稿 -->
请遵照执行。`),
      `秘密★1年

市水务局文件

水发〔2026〕8号

# 关于值班的通知

甲科、乙科：

请遵照执行。

附件：1.值班表

2.名单

市水务局

2026年7月8日

抄送：丙科。

办公室

2026年7月9日印发
`,
    );
  });

  test('has what is selected, whole rows of a table, and a piece of a heading as text', () => {
    const text = `---
标题: 关于值班的通知
---
一、主要⟦做法
（一）抓学习。学文件。
| 甲 | 乙 |
|---|---|
| 丙⟧ | 丁 |
| 戊 | 己 |
二、下步打算⟦
继续⟧努力。
⟦三、保障措施⟧`;
    assert.equal(
      written(text),
      `做法

**（一）抓学习。** 学文件。

| 甲 | 乙 |
| --- | --- |
| 丙 | 丁 |

继续

## 三、保障措施
`,
    );
    assert.equal(written('一、⟦\n⟧二、'), '');
  });

  test('is the text itself where that is Markdown already', () => {
    const draft = '## 一、要求\r\n\r\n**（一）到岗。** 值班**天。';
    assert.equal(written(`---\n标题: 通知\n---\n${draft}`), `${draft.replaceAll('\r', '')}\n`);
    assert.equal(written('## 一、要求\n**⟦（一）到岗。** 值⟧班。\n⟦- 甲⟧'), '（一）到岗。** 值\n\n- 甲\n');
  });

  test('is empty of an empty text, and takes any text', () => {
    assert.equal(written(''), '');
    assert.equal(reportMarkdown(parse('\ud800**\r\n一、\r\n')), '# \ud800\\*\\*\n\n## 一、\n');
  });
});
