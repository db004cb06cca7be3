import assert from 'node:assert/strict';
import type { PartRole } from '../../../../../src/core/report/documentParts/roles';
import { parse } from '../../../../../src/core/report/parse';
import { paper, reread, saying, textOf } from './annotated';

/** Texts of one paper or several, each line as it is read. */
const PAPERS: Readonly<Record<string, string>> = {
  'a paper with all its parts': `
    title  关于防汛的通知
    addressee  各县区水务局：
    body  请认真落实。
    closing  特此通知。
    attachment-note  附件：防汛方案
    signature  市水务局
    date  2026年4月8日
    note  （此件公开发布）
    >attachment  附件
    attachment-title  防汛方案
    body  一、目标
    body  做好。`,
  'contents above the title': `
    contents  目录
    contents  一、总体要求
    contents  二、重点任务
    contents  附件：防汛名单
    title  关于印发全市
    title  防汛工作方案的通知
    body  一、总体要求
    body  甲。
    body  二、重点任务
    body  乙。`,
  'contents below the title': `
    title  防汛工作方案
    contents  目录
    contents  一、总体要求
    contents  二、重点任务
    body  一、总体要求
    body  甲。
    body  二、重点任务
    body  乙。`,
  'contents behind the 署名 open no title': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件
    attachment-title  防汛方案
    contents  目录
    contents  一、总体要求
    contents  二、重点任务
    body  一、总体要求
    body  甲。
    body  二、重点任务
    body  乙。`,
  'an annex is signed for itself': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件1：承诺书
    body  我承诺做到。
    signature  县水务局
    date  2026年4月9日
    >attachment+attachment-title  附件2：名单
    body  周敏。`,
  'a remark in brackets below the date, and an edition there': `
    title  关于印发办法的通知
    body  现印发给你们。
    signature  市水务局
    date  2026年4月8日
    note  （联系人：周敏）
    >attachment-title  用水管理办法
    attachment-title  （试行）
    body  第一条　甲。`,
  'a remark in the body is none': `
    title  关于防汛的通知
    body  请落实。
    body  （此件公开发布）
    body  另请报送材料。`,
  'a paper that is sent out by an unsigned notice, and one by a signed one': `
    title  关于印发《用水管理办法》的通知
    body  现印发给你们。
    >attachment-title  用水管理办法
    body  第一条　甲。
    body  第二条　乙。`,
  'the lines that its contents name open the papers of a 汇编': `
    title  防汛工作汇编
    contents  目录
    contents  一枚印章管审批
    contents  三张清单促落实
    >attachment-title  一枚印章管审批
    body  甲做法很好。
    >attachment-title  三张清单促落实
    body  乙做法很好。`,
  'the same lines open none in a paper that collects nothing': `
    title  防汛工作方案
    body  一枚印章管审批
    body  甲做法很好。
    body  三张清单促落实
    body  乙做法很好。`,
  'a date in the midst of the text': `
    title  关于防汛的通知
    body  请于
    body  2026年4月8日
    body  前落实。`,
};

suite('A text is read as one paper after the other', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => assert.equal(reread(paper(written)), paper(written)));
  }

  test('parts come in reading order, whichever was found first', () => {
    for (const written of Object.values(PAPERS)) {
      const starts = parse(textOf(paper(written))).parts.map(({ start }) => start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  test('the main paper ends where the next one begins', () => {
    const text = textOf(paper(PAPERS['an annex is signed for itself']!));
    const { attachments, signature, title } = parse(text);
    assert.deepEqual(
      attachments.map(({ ordinal, line }) => [ordinal, line]),
      [
        [1, 4],
        [2, 8],
      ],
    );
    assert.equal(text.slice(signature!.start, signature!.end), '市水务局');
    assert.equal(text.slice(title!.start, title!.end), '关于防汛的通知');
  });
});

suite('What the writer says of a line stands over what is read', () => {
  /** `written` once its line `line` is said to be a `role`. */
  const said = (written: string, line: number, role: PartRole | 'body'): string[] =>
    reread(paper(written), saying(paper(written), { [line]: role }))
      .split('\n')
      .map((each) => each.split(' ')[0]!);
  const NOTICE = `
    title  关于防汛的通知
    addressee  各县区水务局：
    body  请认真落实。
    attachment-note  附件：1.防汛方案
    attachment-note  2.名单
    signature  市水务局
    date  2026年4月8日
    note  （此件公开发布）`;

  test('a line that is said to be body is no part', () => {
    const roles = 'title addressee body attachment-note attachment-note signature date note'.split(' ');
    for (const line of [0, 1, 7]) {
      const expected = roles.map((role, i) => (i === line ? 'body' : role));
      if (line === 0) assert.equal(said(NOTICE, line, 'body')[0], 'body');
      else assert.deepEqual(said(NOTICE, line, 'body'), expected);
    }
  });

  test('a line that is said to be what it is stays so', () => {
    for (const [line, role] of (['title', 'addressee', 'body'] as const).entries())
      assert.equal(reread(paper(NOTICE), saying(paper(NOTICE), { [line]: role })), paper(NOTICE));
  });

  for (const role of [
    'subtitle',
    'byline',
    'issuer',
    'number',
    'addressee',
    'closing',
    'note',
    'contents',
    'attachment-note',
  ] as const) {
    test(`a sentence of the body is a ${role} where it is said to be`, () => {
      const read = said(NOTICE, 2, role);
      assert.equal(read[2]!.replace('>', ''), role);
      assert.deepEqual(read.slice(0, 2), ['title', 'addressee']);
      assert.deepEqual(read.slice(5), ['signature', 'date', 'note']);
    });
  }

  test('a line with two parts has one, where that is said', () => {
    const both = `
      title  关于防汛的通知
      body  请落实。
      signature+date  市水务局　2026年4月8日`;
    assert.equal(reread(paper(both)), paper(both));
    assert.deepEqual(said(both, 2, 'body'), ['title', 'body', 'body']);
    assert.deepEqual(said(both, 2, 'note'), ['title', 'body', 'note']);
  });

  test('a list of attachments that is said to be one is parted by its numbers', () => {
    const plain = 'title  关于防汛的通知\nbody  请落实。\nbody  1.防汛方案　2.名单\nbody  完。';
    const read = reread(plain, saying(plain, { 2: 'attachment-note' })).split('\n');
    assert.equal(read[2], 'attachment-note+attachment-note  1.防汛方案　2.名单');
  });

  test('an annex or an enclosed paper opens where it is said to', () => {
    assert.deepEqual(said(NOTICE, 2, 'attachment').slice(0, 3), ['title', 'addressee', '>attachment']);
    assert.deepEqual(said(NOTICE, 2, 'attachment-title').slice(0, 3), [
      'title',
      'addressee',
      '>attachment-title',
    ]);
    const annexed = parse(textOf(paper(NOTICE)), { roles: saying(paper(NOTICE), { 2: 'attachment' }) });
    assert.deepEqual(
      annexed.attachments.map(({ line, ordinal }) => [line, ordinal]),
      [[2, 0]],
    );
  });
});
