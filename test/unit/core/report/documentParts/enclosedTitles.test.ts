import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { paper, reread, textOf } from './annotated';

const HEAD = 'title  关于印发防汛资料的通知\naddressee  各镇：';
const SIGNED = 'signature  县水利局\ndate  2026年3月1日';

/** A notice that sends out, its text, and what follows: signed between the two, or not. */
const signed = (text: string, behind: string) => [HEAD, paper(text), SIGNED, paper(behind)].join('\n');
const unsigned = (text: string, behind: string) => [HEAD, paper(text), paper(behind)].join('\n');

const reads = (written: string) => assert.equal(reread(written), written);

suite('Behind 署名 and date a paper that is sent out begins', () => {
  test('with a title that its kind makes one', () => {
    reads(signed('body  现印发给你们。', '>attachment-title  工作要点\nbody  今年抓好防汛。'));
  });

  test('with a title of three characters only where it is named above', () => {
    reads(signed('body  现印发给你们。', 'body  总方案\nbody  今年抓好防汛。'));
    reads(signed('body  现将《总方案》印发给你们。', '>attachment-title  总方案\nbody  今年抓好防汛。'));
    reads(signed('body  现将《甲乙》印发给你们。', 'body  甲乙\nbody  组长：周敏'));
  });

  test('with any words that are named above, in 《》 or by 附件, whatever edition they are', () => {
    const behind = 'attachment-title  各组成员\nbody  组长：周敏';
    reads(signed('body  现印发给你们。', behind.replace('attachment-title', 'body')));
    reads(signed('body  现将《各组成员》印发给你们。', `>${behind}`));
    reads(signed('body  现将《各组成员》印发给你们。', `>${behind.replace('成员', '成员（试行）')}`));
    reads(signed('body  现印发给你们。\nattachment-note  附件：各组成员', `>${behind}`));
  });

  test('not with what is named below it', () => {
    reads(signed('body  现印发给你们。', 'body  各组成员\nbody  组长：周敏\nbody  按《各组成员》执行。'));
  });

  test('not with the last line, the name of a file, or 抄送', () => {
    reads(signed('body  现将《各组成员》印发给你们。', 'body  各组成员'));
    reads(signed('body  现将《名单.docx》印发给你们。', 'body  名单.docx\nbody  组长：周敏'));
    reads(signed('body  现将《抄送：各镇》印发给你们。', 'body  抄送：各镇\nbody  组长：周敏'));
  });

  test('and another one behind that, or behind an annex', () => {
    reads(
      signed(
        'body  现印发给你们。',
        `>attachment-title  工作要点
        body  今年抓好防汛。
        signature  县防汛办
        date  2026年3月2日
        >attachment-title  责任清单
        body  一、抓项目
        body  加快进度。`,
      ),
    );
    reads(
      signed(
        'body  现印发给你们。\nattachment-note  附件：1.甲方案',
        `>attachment  附件1
        attachment-title  甲方案
        body  一、目标
        body  确保安全。
        signature  县防汛办
        date  2026年3月2日
        >attachment-title  乙方案要点
        body  一、抓项目
        body  加快进度。`,
      ),
    );
  });
});

suite('Behind a notice that nobody signs a paper that is sent out begins', () => {
  const NAMED = 'body  现将《防汛工作方案》印发给你们，请落实。';
  const begins = (below: string, named = NAMED) =>
    reads(unsigned(named, `>attachment-title  防汛工作方案\n${below}`));
  const goesOn = (below: string, named = NAMED) =>
    reads(unsigned(named, `body  防汛工作方案\n${paper(below)}`));

  test('with a title that the notice names at the end of a sentence, and a count from one', () => {
    begins('body  一、目标\nbody  确保安全。');
    begins('body  一、目标\nbody  确保安全。', NAMED.replace('。', '：'));
    begins('body  第一条 为做好防汛，制定本方案。\nbody  第二条 确保安全。', NAMED.replace('。', ':'));
    begins('body  第一部分 目标\nbody  确保安全。');
  });

  test('though a date in brackets and an introduction stand before the count, and no more', () => {
    const introduction = 'byline  （2026年3月1日）\nbody  为做好防汛，制定本方案。';
    begins(`${introduction}\nbody  第一章 总则\nbody  确保安全。`);
    goesOn(
      `body  （2026年3月1日）
      body  为做好防汛，制定本方案。
      body  目标如下：
      body  一、目标
      body  确保安全。`,
    );
  });

  test('not where something of that is missing', () => {
    const count = 'body  一、目标\nbody  确保安全。';
    goesOn(count, NAMED.replace('。', ''));
    goesOn(count, 'body  现将方案印发给你们，请落实。');
    goesOn(`body  县水利局\n${count}`);
    goesOn('body  确保安全。');
    for (const other of ['二、', '（一）', '1.']) goesOn(count.replace('一、', other));
    reads(unsigned(NAMED.replace('工作方案', '人员'), `body  防汛人员\n${count}`));
    reads(unsigned('body  防汛工作方案', `${count}\n${NAMED}`));
  });

  test('not behind a notice that sends nothing out', () => {
    reads(
      paper(`title  关于落实防汛资料的通知
        addressee  各镇：
        body  请按《防汛工作方案》落实。
        body  防汛工作方案
        body  一、目标
        body  确保安全。`),
    );
  });
});

suite('The main paper', () => {
  test('ends where the first annex or enclosed paper begins', () => {
    const written = signed(
      'body  现印发给你们。',
      '>attachment-title  工作要点\nbody  今年抓好防汛。\nsignature  县防汛办\ndate  2026年3月2日',
    );
    const text = textOf(written);
    const { signature, date } = parse(text);
    assert.equal(text.slice(signature!.start, signature!.end), '县水利局');
    assert.equal(text.slice(date!.start, date!.end), '2026年3月1日');
  });
});
