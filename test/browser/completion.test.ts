import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const rows = '.suggest-widget.visible .monaco-list-row';

/** Opens a report with this text and puts the cursor where the `|` is, once the extension is there. */
async function write(marked: string): Promise<Workbench> {
  const text = marked.replace('|', '');
  const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
  await workbench.until('the extension counts the words', async () =>
    (await workbench.statusBar()).some((item) => item.startsWith('字数')),
  );
  await moveTo(workbench, marked);
  return workbench;
}

/** Puts the cursor where the `|` is in the whole text. */
async function moveTo(workbench: Workbench, marked: string): Promise<void> {
  const lines = marked.slice(0, marked.indexOf('|')).split('\n');
  await workbench.goTo(lines.length - 1, lines.at(-1)!.length);
}

/** Notes every appearance of suggestions from now on, however short; the function returned says how many there were. */
async function watchSuggestions({ page }: Workbench): Promise<() => Promise<number>> {
  await page.evaluate((selector) => {
    const counter = globalThis as { shown?: number };
    counter.shown = 0;
    let there = false;
    new MutationObserver(() => {
      const now = document.querySelector(selector) !== null;
      if (now && !there) counter.shown!++;
      there = now;
    }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
  }, '.suggest-widget.visible');
  return () => page.evaluate(() => (globalThis as { shown?: number }).shown!);
}

suite('Stock phrases, typed with a Chinese IME @versions', () => {
  test('are offered at the start of a line, after a mark, at the end of a clause and in the middle of a sentence', async () => {
    const situations = [
      ['一、总体要求\n', 'jianchiyi', '坚持以', '\n', '坚持以人民为中心的发展思想'],
      ['一年来，', 'zuodaoliangge', '做到两个', '\n', '做到“两个维护”'],
      ['全局上下坚持增强', 'sige', '四个', '\n', '“四个意识”'],
      ['我们要', 'zuodaoliangge', '做到两个', '不断提高。\n', '做到“两个维护”'],
    ] as const;
    const workbench = await write(`|${situations.map(([before, , , after]) => before + after).join('')}`);
    for (const [before, pinyin, characters, after, phrase] of situations) {
      const text = await workbench.text();
      const at = text.indexOf(before + after) + before.length;
      await moveTo(workbench, `${text.slice(0, at)}|`);
      await workbench.ime(pinyin, characters);
      await workbench.acceptSuggestion(phrase);
      assert.equal(await workbench.text(), text.slice(0, at) + phrase + text.slice(at));
    }
  });

  test('are offered by themselves only where one is likely, elsewhere where they are asked for', async () => {
    const workbench = await write('我们要|不断提高。\n');
    const shown = await watchSuggestions(workbench);
    await workbench.ime('jianchi', '坚持');
    await workbench.expectNoSuggestions();
    assert.equal(await shown(), 0);
    await workbench.press('Control+Space');
    await workbench.acceptSuggestion('坚持稳中求进工作总基调');
    assert.equal(await workbench.text(), '我们要坚持稳中求进工作总基调不断提高。\n');
  });

  test('are accepted with Tab, and no list follows', async () => {
    const workbench = await write('我们要坚定不移|不断提高。\n');
    await workbench.ime('quanmianjianshe', '全面建设');
    await workbench.press('Control+Space');
    assert.deepEqual(await workbench.suggestions(), ['全面建设社会主义现代化国家']);
    const shown = await watchSuggestions(workbench);
    await workbench.press('Tab');
    await workbench.expectNoSuggestions();
    assert.equal(await shown(), 0);
    assert.equal(await workbench.text(), '我们要坚定不移全面建设社会主义现代化国家不断提高。\n');
  });

  test('do not double the marks that stand there, and take the place of a formula as a whole', async () => {
    const workbench = await write('树立“|”。\n坚定“|意识”，做到\n'.replace('|意', '意'));
    await workbench.ime('sige', '四个');
    await workbench.press('Control+Space');
    await workbench.acceptSuggestion('“四个意识”');
    await moveTo(workbench, '树立“四个意识”。\n坚定“|');
    await workbench.ime('sige', '四个');
    await workbench.press('Control+Space');
    await workbench.acceptSuggestion('“四个自信”');
    assert.equal(await workbench.text(), '树立“四个意识”。\n坚定“四个自信”，做到\n');
  });

  test('are not offered while the pinyin is composed, which may look like initials', async () => {
    const workbench = await write('做到|，不断提高。\n');
    const shown = await watchSuggestions(workbench);
    const cdp = await workbench.page.context().newCDPSession(workbench.page);
    for (const text of ['x', 'xx', 'l', 'lg', 'lgw', 'lgwh']) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await workbench.settle();
    }
    assert.equal(await shown(), 0);
    await cdp.send('Input.insertText', { text: '两个' });
    assert.equal((await workbench.suggestions())[0], '做到“两个维护”');
  });

  test('never show up in ordinary text, and Enter and Space keep their meaning in it', async () => {
    const workbench = await write('|');
    const shown = await watchSuggestions(workbench);
    const typed = [
      '那天早晨 雾气还没有散 老李就推着自行车出了门 路边的梧桐树落了一地叶子 踩上去沙沙作响',
      '他在桥头停下来 给桥下的渔民打了个招呼 又把昨晚抄好的名单拿出来看了一遍 觉得字太小 便折好放回口袋',
      '镇上的茶馆已经坐满了人 有的看报 有的下棋 谁也没有注意到他进来 掌柜端上一壶热茶 问他今天去哪里',
      '他说要到山那边去看看学校的围墙 听说前几天下雨塌了一角 孩子们只好绕路回家 掌柜点点头 又添了一碟花生',
    ];
    for (const line of typed) {
      for (const clause of line.split(' ')) {
        // No phrase has such initials: what an IME shows while composing is a matter of its own.
        for (const word of clause.match(/.{1,3}/gu)!) await workbench.ime('vv', word);
        await workbench.ime('', '，');
      }
      await workbench.press('Space');
      await workbench.press('Enter');
    }
    await workbench.expectNoSuggestions();
    assert.equal(await shown(), 0);
    assert.equal(await workbench.text(), typed.map((line) => `${line.replaceAll(' ', '，')}， \n`).join(''));
  });

  test('leave Enter alone behind a whole formula and at the end of a heading', async () => {
    const workbench = await write('一、|\n');
    await workbench.ime('jianchiquanmiancongyanzhidang', '坚持全面从严治党');
    await workbench.expectNoSuggestions();
    await workbench.press('Enter');
    await workbench.type('1.');
    await workbench.ime('gexianggongzuochangqijianchi', '各项工作长期坚持');
    await workbench.expectNoSuggestions();
    await workbench.press('Enter');
    assert.equal(await workbench.text(), '一、坚持全面从严治党\n1.各项工作长期坚持\n\n');
  });

  test('are not offered by undo and redo', async () => {
    const workbench = await write('我们要|不断提高。\n');
    await workbench.ime('zuodaoliangge', '做到两个');
    await workbench.suggestions();
    await workbench.press('Escape');
    const shown = await watchSuggestions(workbench);
    await workbench.press('ControlOrMeta+Z');
    await workbench.press('ControlOrMeta+Shift+Z');
    await workbench.expectNoSuggestions();
    assert.equal(await shown(), 0);
    assert.equal(await workbench.text(), '我们要做到两个不断提高。\n');
  });

  test('have their blanks filled with Tab, whatever is typed into them', async () => {
    const workbench = await write('今年以来，我局|。\n');
    await workbench.ime('kaizhanzhuanti', '开展专题');
    await workbench.press('Control+Space');
    await workbench.acceptSuggestion('开展专题学习共**次');
    const shown = await watchSuggestions(workbench);
    await workbench.ime('lianzhengjianchi', '廉政坚持');
    await workbench.expectNoSuggestions();
    assert.equal(await shown(), 0);
    await workbench.press('Tab');
    await workbench.type('12');
    await workbench.press('Tab');
    await workbench.ime('', '，');
    await workbench.ime('jianchiyishang', '坚持以上');
    await workbench.press('Control+Space');
    await workbench.acceptSuggestion('坚持以上率下、以身作则');
    assert.equal(await workbench.text(), '今年以来，我局开展廉政坚持共12次，坚持以上率下、以身作则。\n');
  });
});

suite('Stock phrases, typed by pinyin initials @versions', () => {
  test('are offered at the end of a clause, in the middle of a sentence, with a slash and between quote marks', async () => {
    const situations = [
      ['做到', 'lgw', '。\n'],
      ['全体党员要做到', 'LGW', '不断提高水平。\n'],
      ['全体干部都要做到', '/lgw', '不断提高本领。\n'],
      ['做到“', 'lgw', '”，不断提高能力。\n'],
    ] as const;
    const workbench = await write(`|${situations.map(([before, , after]) => before + after).join('')}`);
    for (const [before, typed, after] of situations) {
      const text = await workbench.text();
      const from = text.indexOf(before + after);
      const at = from + before.length;
      await moveTo(workbench, `${text.slice(0, at)}|`);
      await workbench.type(typed);
      assert.equal((await workbench.suggestions())[0], '“两个维护”');
      await workbench.press('Tab');
      const line = `${before.replace('“', '')}“两个维护”${after.replace('”', '')}`;
      assert.equal(await workbench.text(), text.slice(0, from) + line + text.slice(at + after.length));
    }
  });
});

suite('The list of stock phrases @versions', () => {
  test('shows scene, whole text and members of a phrase', async () => {
    const workbench = await write('我们要|不断提高。\n');
    await workbench.ime('sige', '四个');
    await workbench.press('Control+Space');
    await workbench.suggestions();
    // Opens the details, until they are closed again.
    await workbench.press('Control+Space');
    const details = workbench.page.locator('.suggest-details');
    await details.getByText('看齐意识').waitFor();
    assert.match(
      (await details.textContent())!,
      /指导思想与固定提法.*“四个意识”.*政治意识.*大局意识.*核心意识.*看齐意识/s,
    );
    await workbench.screenshot('completion');
    await workbench.press('Control+Space');
    assert.ok((await workbench.page.locator(rows).count()) > 1);
  });
});
