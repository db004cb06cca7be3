import assert from 'node:assert/strict';
import { type Kept, wordsIn } from '../../../../../src/core/paste/markdown/inline';

const nothing: Kept = { formulas: 0, footnotes: 0, pictures: 0, struck: 0 };

/** The words of `source`, and what is counted of it. */
function read(source: string): { words: string; kept: Partial<Kept> } {
  const kept = { ...nothing };
  const words = wordsIn(source, kept);
  return { words, kept: Object.fromEntries(Object.entries(kept).filter(([, count]) => count > 0)) };
}

suite('The words of a line in Markdown', () => {
  for (const [source, words] of [
    ['做好防汛', '做好防汛'],
    ['做好**防汛**工作', '做好防汛工作'],
    ['做好*防汛*工作', '做好防汛工作'],
    ['做好__防汛__工作', '做好__防汛__工作'],
    ['**防汛**', '防汛'],
    ['共**次，**户', '共**次，**户'],
    // A blank that only sets a sign apart goes with it.
    ['做好 **防汛** 工作', '做好防汛工作'],
    ['做好  **防汛**\u00a0工作', '做好防汛工作'],
    ['做好 **PDF** 工作', '做好 PDF 工作'],
    ['做好 **防汛** PDF', '做好防汛 PDF'],
    ['任务： **防汛** ，抓好', '任务： 防汛 ，抓好'],
    ['培训 **××** 人', '培训××人'],
    // What opens a line stands apart from the rest, unless it is an ordinal.
    ['**防汛** 做好准备', '防汛 做好准备'],
    ['**一是** 做好准备', '一是做好准备'],
    ['**一是做好准备** 提前谋划', '一是做好准备 提前谋划'],
    ['**一是防汛** 做好', '一是防汛做好'],
    // Code, links, pictures, references.
    ['运行 `build` 命令', '运行 build 命令'],
    ['打开 `文件` 菜单', '打开文件菜单'],
    ['见[防汛方案](https://a.example/b)第三条', '见防汛方案第三条'],
    ['见[防汛方案](javascript:x)第三条', '见防汛方案第三条'],
    ['见![图](a.png)', '见![图](a.png)'],
    ['见![图](图 片.png)', '见![图](图 片.png)'],
    ['水&amp;电&lt;气', '水&电<气'],
    ['1\\.防汛\\*', '1.防汛*'],
    ['<https://a.example/b>', 'https://a.example/b'],
    ['<mailto:a@b.example>', 'mailto:a@b.example'],
    ['<ftp://a.example>', '<ftp://a.example>'],
    ['<b>防汛</b>方案', '防汛方案'],
    ['<STRONG>防汛</STRONG>', '防汛'],
    ['防<sub>2</sub>汛<sup>3</sup>', '防2汛3'],
    ['<span style="color:red">防汛</span>', '防汛'],
    ['<a href="b">防汛</a>', '防汛'],
    ['<h3>防汛</h3>', '防汛'],
    ['<p>防汛</p>', '防汛'],
    ['防汛<br>抗旱', '防汛 抗旱'],
    ['防汛<br/>抗旱<BR />结束', '防汛 抗旱 结束'],
    ['<h7>防汛</h7>', '<h7>防汛</h7>'],
    ['<bold>防汛</bold>', '<bold>防汛</bold>'],
    ['<单位>防汛', '<单位>防汛'],
    ['< b >防汛', '< b >防汛'],
    // Figures set as formulas are figures.
    ['共$386.5$万元', '共386.5万元'],
    ['占$95\\%$', '占95%'],
    ['占$95%$', '占95%'],
    ['降$-3.2$度', '降-3.2度'],
    ['共$1,200 $元', '共1,200元'],
    ['价$100与$200', '价$100与$200'],
    ['价$100', '价$100'],
    ['甲$乙', '甲$乙'],
  ] as const) {
    test(`${source} are ${words}`, () => assert.deepEqual(read(source), { words, kept: {} }));
  }

  for (const [source, words, kept] of [
    ['~~防汛~~方案', '防汛方案', { struck: 1 }],
    ['~~防汛~~方案~~草案~~', '防汛方案草案', { struck: 2 }],
    ['~~**防汛**~~方案', '防汛方案', { struck: 1 }],
    ['~~做好**防汛**工作~~', '做好防汛工作', { struck: 1 }],
    ['**做好~~防汛~~工作**', '做好防汛工作', { struck: 1 }],
    ['**~~防汛~~**方案', '**防汛**方案', { struck: 1 }],
    ['~~共**次~~', '共**次', { struck: 1 }],
    ['见注[^1]和[^注2]。', '见注[^1]和[^注2]。', { footnotes: 2 }],
    ['见注[^1 2]', '见注[^1 2]', {}],
    ['按$E=mc^2$计', '按$E=mc^2$计', { formulas: 1 }],
    ['按$$E$$计', '按$$E$$计', { formulas: 1 }],
    ['按\\(x_1\\)计', '按\\(x_1\\)计', { formulas: 1 }],
    ['按$a_1$和$b_2$计', '按$a_1$和$b_2$计', { formulas: 2 }],
    ['按$甲乙$计', '按$甲乙$计', {}],
    ['按\\(甲\\)计', '按(甲)计', {}],
    ['\\[单位\\]', '[单位]', {}],
    ['见![图](https://a.example/b.png)', '见图', { pictures: 1 }],
    ['见![图](//a.example/b.png)', '见图', { pictures: 1 }],
    ['见![图](data:image/png;base64,AA)', '见图', { pictures: 1 }],
    ['见![图](HTTP://a.example/b.png)![表](b.png)', '见图![表](b.png)', { pictures: 1 }],
    ['见![](a.png)', '见![](a.png)', {}],
  ] as const) {
    test(`${source} are ${words}, and the rest is counted`, () =>
      assert.deepEqual(read(source), { words, kept }));
  }

  test('are left as they are in a line without signs, and in one of many thousands', () => {
    assert.equal(wordsIn('防汛，抗旱。1.甲', { ...nothing }), '防汛，抗旱。1.甲');
    const long = `**防汛**${'甲'.repeat(100_000)}`;
    assert.equal(wordsIn(long, { ...nothing }), long);
  });
});
