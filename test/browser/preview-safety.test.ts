import assert from 'node:assert/strict';
import { openPreview } from './support/preview';

/** Texts that would run a script or fetch something if any of them were taken for HTML, Markdown or an address. */
const attacks = [
  '<script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '"><script>hacked=1</script>',
  "'><svg/onload=hacked=1>",
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '</p></section></main><script>hacked=1</script>',
  '<mark class="placeholder" data-start="0" onclick="hacked=1">**</mark>',
  '&lt;script&gt;hacked=1&lt;/script&gt;',
  '<a href="javascript:hacked=1">链接</a>',
  '[链接](javascript:hacked=1)',
  '<style>@import "https://evil.example/a.css"</style>',
  '<link rel=stylesheet href=https://evil.example/b.css>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<object data=https://evil.example/c></object>',
  '<embed src=https://evil.example/d>',
  '<form action=https://evil.example/e><button>甲</button></form>',
  '<video src=https://evil.example/f autoplay></video>',
  '<template><script>hacked=1</script></template>',
  '<!--><script>hacked=1</script>-->',
  '![图](https://evil.example/g.png)',
  '![图](javascript:hacked=1)',
  '![图](data:image/svg+xml,<svg onload=hacked=1>)',
  '![" onerror="hacked=1](x.png)',
  '![图](//evil.example/h.png)',
  '![图](../../../../etc/passwd)',
  '![图](%68ttps://evil.example/i.png)',
  '<body onload=hacked=1>',
  '<details open ontoggle=hacked=1>甲</details>',
  '<input autofocus onfocus=hacked=1>',
  '<select autofocus onfocus=hacked=1>',
  '<video><source onerror=hacked=1></video>',
  '<audio src=x onerror=hacked=1>',
  '<math><mtext></p><img src=x onerror=hacked=1></math>',
  '<svg><script>hacked=1</script></svg>',
  '<svg><animate onbegin=hacked=1 attributeName=x dur=1s>',
  '<p style="background:url(https://evil.example/j.png)">甲</p>',
  '<div style="animation:x" onanimationstart=hacked=1>甲</div>',
  '<isindex type=image src=x onerror=hacked=1>',
  '<noscript><p title="</noscript><img src=x onerror=hacked=1>"></noscript>',
  '<textarea></textarea><script>hacked=1</script>',
  '</title></style></textarea><script>hacked=1</script>',
  '<![CDATA[<script>hacked=1</script>]]>',
  '<script src=https://evil.example/k.js></script>',
  '＜script＞hacked=1＜/script＞',
  '[甲](vbscript:hacked=1)[乙](data:text/html,<script>hacked=1</script>)',
  '[甲](command:workbench.action.quit)[乙](vscode://evil.example/l)[丙](file:///etc/passwd)',
  '| <img src=x onerror=hacked=1> | 乙 |',
  '|--|--|',
  '| </td></table><script>hacked=1</script> | ** |',
];

/** Links to a page, to files of the folder, there and not there, and out of it. */
const linked = `关于夏季防汛准备情况的报告

市政府：
仓库名单见[仓库清单](附表/清单.txt)，制度全文见https://example.com/a?b=1&c=2。另见[外面](../../../etc/hosts.txt)和[没有的](附表/没有.txt)。
`;

suite('What a text may do in the preview', () => {
  test('lets nothing in a text work', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${attacks.join('\n')}\n最后一行。` },
      open: 'a.gw',
    });
    const requests: string[] = [];
    workbench.page.on('request', (request) => requests.push(request.url()));
    await page.locator('.body', { hasText: '最后一行。' }).waitFor();
    await workbench.settle();
    assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
    const tags = await page.evaluate(() => [
      ...new Set(Array.from(document.querySelectorAll('.area *'), ({ tagName }) => tagName)),
    ]);
    assert.deepEqual(
      tags.filter(
        (tag) =>
          ![
            'P',
            'H1',
            'A',
            'SPAN',
            'MARK',
            'BR',
            'TABLE',
            'COLGROUP',
            'COL',
            'TR',
            'TD',
            'TH',
            'TBODY',
            'DIV',
            'FIGURE',
            'IMG',
          ].includes(tag),
      ),
      [],
    );
    assert.deepEqual(
      requests.filter((url) => url.includes('evil')),
      [],
    );
    // Nothing that the browser itself would follow, and nothing to follow but pages: it is asked before that.
    const links = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.area a'), (link) => [
        link.getAttributeNames().sort().join(),
        link.dataset.target!,
      ]),
    );
    for (const [names, target] of links) {
      assert.equal(names, 'class,data-target,role,tabindex,title');
      assert.match(target!, /^https:\/\/evil\.example\//);
    }
    // A picture may only come from the folder, and carries nothing but its address and its text.
    const pictures = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.area img'), (image) => [
        image.getAttributeNames().join(),
        new URL((image as HTMLImageElement).src).pathname.replace(/^.*\//, ''),
      ]),
    );
    assert.deepEqual(pictures, [['src,alt', 'x.png']]);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('.area')].map((area) => area.textContent).join(''),
    );
    for (const attack of attacks.filter((each) => !/^[|!]/.test(each)))
      assert.ok(text.includes(attack.trim()), attack);
  });

  test('lets links open a file of the workspace beside the page, and leave VS Code only after a question', async () => {
    const { workbench, page } = await openPreview({
      files: { '报告/a.gw': linked, '报告/附表/清单.txt': '一号仓库' },
      open: '报告/a.gw',
    });
    const link = (name: string) => page.locator('.link', { hasText: name });
    const dialog = workbench.page.locator('.monaco-dialog-box');
    const warning = (text: string) => workbench.notification(text).waitFor();

    await link('example').click();
    await dialog.waitFor();
    const question = (await dialog.innerText()).replace(/\s+/g, ' ');
    assert.match(question, /要离开 VS Code，用浏览器打开这个网址吗？ https:\/\/example\.com\/a\?b=1&c=2/);
    await workbench.screenshot('preview link');
    await dialog.getByRole('button', { name: '复制地址' }).click();
    await workbench.until(
      'the address is on the clipboard',
      async () =>
        (await workbench.page.evaluate(() => navigator.clipboard.readText())) ===
        'https://example.com/a?b=1&c=2',
    );
    await link('example').click();
    await dialog.getByRole('button', { name: '打开' }).click();
    // Then it is VS Code's to ask whether it trusts the place.
    await dialog.getByText('external website').waitFor();
    assert.match(await dialog.innerText(), /https:\/\/example\.com\/a\?b=1&c=2/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await link('外面').click();
    await warning('“../../../etc/hosts.txt”不在打开的文件夹里');
    await link('没有的').click();
    await warning('找不到“附表/没有.txt”');
    await link('仓库清单').focus();
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: '清单.txt' }).waitFor();
    assert.ok(await page.locator('.page').first().isVisible(), 'the page is still to be seen');
  });
});
