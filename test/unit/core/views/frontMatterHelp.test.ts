import assert from 'node:assert/strict';
import { frontMatterKeys, keyGuides } from '../../../../src/core/report/frontMatter/keys';
import { parse } from '../../../../src/core/report/parse';
import { frontMatterHover, frontMatterSuggestions } from '../../../../src/core/views/frontMatterHelp';

const TODAY = '2026年8月3日';

/** What is offered where the `¦` is. */
function offered(marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const suggestions = frontMatterSuggestions(parse(text), offset, TODAY);
  const accept = (label: string): string => {
    const { insert, replaced } = suggestions.find((each) => each.label === label)!;
    return text.slice(0, replaced.start) + insert + text.slice(replaced.end);
  };
  return { labels: suggestions.map(({ label }) => label), accept };
}

suite('Completion in the front matter', () => {
  test('offers the keys that are not there yet', () => {
    const { labels, accept } = offered('---\n密级: 秘密\n¦\n---\n正文。');
    assert.equal(labels.length, frontMatterKeys.length - 1);
    assert.ok(!labels.includes('密级'));
    assert.equal(accept('主送'), '---\n密级: 秘密\n主送: \n---\n正文。');
  });

  test('finds a key by characters or initials', () => {
    assert.deepEqual(offered('---\n发文¦\n---\n').labels, ['发文机关', '发文字号']);
    assert.deepEqual(offered('---\n字号¦\n---\n').labels, ['发文字号']);
    assert.deepEqual(offered('---\nfw¦\n---\n').labels, ['发文机关', '发文字号']);
    assert.equal(offered('---\n字¦: 甲\n---\n').accept('发文字号'), '---\n发文字号: 甲\n---\n');
  });

  test('offers what a key may say, also behind a colon without a blank and in a list', () => {
    assert.deepEqual(offered('---\n密级: ¦\n---\n').labels, ['秘密', '机密', '绝密']);
    assert.equal(offered('---\n密级:¦\n---\n').accept('机密'), '---\n密级: 机密\n---\n');
    assert.deepEqual(offered('---\n成文日期: ¦\n---\n').labels, [TODAY]);
    assert.equal(offered('---\n紧急程度: 加¦急\n---\n').accept('特急'), '---\n紧急程度: 特急\n---\n');
    assert.deepEqual(offered('---\n发文机关: 某市水务局\n署名:\n  - ¦\n---\n').labels, ['某市水务局']);
    assert.equal(
      offered('---\n发文字号: ¦\n---\n').accept('〔2026〕号'),
      `---\n发文字号: \${1:某某发}〔2026〕\${2:1}号\n---\n`,
    );
  });

  test('offers a whole front matter on a first line of hyphens, closed if it is not', () => {
    const { labels, accept } = offered('---¦');
    assert.equal(labels.length, 1);
    assert.match(accept(labels[0]!), /^---\n发文机关: \$\{1:\*\*\}\n.*\n---\n\$0$/s);
  });

  test('offers it with the year and day of today, without an end where one stands', () => {
    const head = [
      '---',
      `发文机关: \${1:**}`,
      `发文字号: \${2:**}〔2026〕\${3:**}号`,
      `抄送: \${4:**}`,
      `印发机关: \${5:**}`,
      `印发日期: \${6:${TODAY}}`,
    ].join('\n');
    const label = '--- 公文要素（红头、版记）';
    assert.equal(offered('---¦').accept(label), `${head}\n---\n$0`);
    assert.equal(offered('-¦\n正文。').accept(label), `${head}\n---\n$0\n正文。`);
    assert.equal(offered('--¦\n正文。\n---\n完。').accept(label), `${head}\n正文。\n---\n完。`);
    // A row of a table is no end of it.
    assert.equal(offered('--¦\n甲---\n').accept(label), `${head}\n---\n$0\n甲---\n`);
    assert.deepEqual(offered('----¦').labels, []);
  });

  test('offers the title that the text has, and who issues for who signs', () => {
    const text = '---\n标题: ¦\n---\n关于防汛工作的报告\n市政府：\n汛情平稳。\n';
    assert.equal(offered(text).accept('关于防汛工作的报告'), text.replace('¦', '关于防汛工作的报告'));
    assert.deepEqual(offered('---\n标题: ¦\n---\n').labels, []);
    assert.deepEqual(offered('---\n发文机关:\n  - 市水务局\n  - 市财政局\n署名: ¦\n---\n').labels, [
      '市水务局',
      '市财政局',
    ]);
    assert.deepEqual(offered('---\n发文机关: 市水务局\n抄送: ¦\n---\n').labels, []);
  });

  test('offers of the values those that begin as what is written, all where it is one of them', () => {
    assert.deepEqual(offered('---\n紧急程度: 特¦\n---\n').labels, ['特急']);
    assert.deepEqual(
      offered('---\n紧急程度: 特急¦\n---\n').labels,
      offered('---\n紧急程度: ¦\n---\n').labels,
    );
    assert.deepEqual(offered('---\n紧急程度: 缓¦\n---\n').labels, []);
    assert.deepEqual(offered('---\n印发日期: ¦\n---\n').labels, [TODAY]);
  });

  test('sets the value behind either colon, and takes the place of what stands there', () => {
    assert.equal(offered('---\n密级：¦\n---\n').accept('机密'), '---\n密级：机密\n---\n');
    assert.equal(offered('---\n密级 :　¦\n---\n').accept('机密'), '---\n密级 :　机密\n---\n');
    assert.equal(offered('---\n密级: ¦秘密\n---\n').accept('机密'), '---\n密级: 机密\n---\n');
    assert.equal(offered('---\n密级: ¦\n---\n').accept('机密'), '---\n密级: 机密\n---\n');
    assert.deepEqual(offered('---\n密级 ¦: 秘密\n---\n').labels, []);
    assert.equal(offered('---\n发文¦号：甲\n---\n').accept('发文字号'), '---\n发文字号：甲\n---\n');
    assert.equal(offered('---\n发文¦ 甲\n---\n').accept('发文字号'), '---\n发文字号:  甲\n---\n');
  });

  test('offers nothing in a list below no key, nor behind words', () => {
    for (const marked of [
      '---\n- ¦\n---\n',
      '---\n其他:\n- ¦\n---\n',
      '---\n发文 机¦\n---\n',
      '---\n密级: 秘密\n¦---\n',
    ])
      assert.deepEqual(offered(marked).labels, [], marked);
    assert.deepEqual(offered('---\n署名:\n- ¦\n发文机关: 市水务局\n---\n').labels, ['市水务局']);
    assert.deepEqual(offered('---\n发文机关: 市水务局\n署名:\n- 市¦水利局\n---\n').labels, []);
  });

  test('offers nothing in the text, on the rules, or behind a value nobody can foresee', () => {
    for (const marked of [
      '---\n密级: 秘密\n---\n正¦文。',
      '正文¦',
      '--¦-\n密级: 秘密\n---\n',
      '---\n密级: 秘密\n---¦\n',
      '---\n签发人: 张¦\n---\n',
      '---\n# 注¦\n---\n',
      '正文。\n---¦',
    ]) {
      assert.deepEqual(offered(marked).labels, [], marked);
    }
  });

  test('knows each key: what it is for, its initials and no alias twice', () => {
    const aliases = frontMatterKeys.flatMap((key) => keyGuides[key].aliases);
    assert.equal(new Set([...aliases, ...frontMatterKeys]).size, aliases.length + frontMatterKeys.length);
    for (const key of frontMatterKeys) assert.equal(keyGuides[key].initials.length, key.length, key);
  });
});

suite('Hover in the front matter', () => {
  test('tells where a key is printed and by which clause', () => {
    const text = '---\n发文字号: 某发〔2026〕8号\n---\n';
    const found = frontMatterHover(parse(text), text.indexOf('文字'))!;
    assert.equal(text.slice(found.span.start, found.span.end), '发文字号');
    assert.match(found.text, /六角括号.*7\.2\.5.*例：发文字号: /s);
    assert.equal(frontMatterHover(parse(text), text.indexOf('某发')), undefined);
    assert.deepEqual(frontMatterHover(parse(text), text.indexOf(':'))?.span, { start: 4, end: 8 });
    assert.equal(frontMatterHover(parse('---\n其他: 甲\n---\n'), 5), undefined);
    assert.equal(frontMatterHover(parse('正文。'), 0), undefined);
  });
});
