import assert from 'node:assert/strict';
import { assistantRemarks } from '../../../../src/core/report/assistantRemarks';
import { parse } from '../../../../src/core/report/parse';

const PAPER = '关于值班的通知\n各科室：\n一、要求\n请按时到岗。';

const remarksIn = (text: string): string[] =>
  assistantRemarks(parse(text)).map(({ paragraph }) => paragraph.text);

/** What stands above a paper and nowhere else. */
const OPENING = [
  '好的，这是一份关于加强安全管理的通知，可以根据实际情况修改。',
  '好的，以下是上半年工作总结。',
  '好的，以下为上半年工作总结。',
  '好的，如下是上半年工作总结。',
  '没问题！下面是上半年工作总结：',
  '好的，我们来起草这份报告。',
  '好的，让我们一起来写这份报告。',
  '当然可以！以下是一份工作总结的范文：',
  '根据您的要求，我为您撰写了一份汇报材料。',
  '根据您提供的信息，起草通知如下：',
  '按您的提纲拟定方案如下。',
  '结合您给出的材料，写了一份汇报。',
  '以下是一份通知模板，可按单位情况修改。',
  '以下是通报全文，您可以直接复制：',
  '下面是表扬通报（可直接使用）：',
  '以下是一份关于值班的通知：',
  '以下是一篇讲话稿，供参考。',
  '以下是根据您提供的材料整理的工作汇报：',
  '以下为您草拟的通知：',
  '下面为您准备的是一份通知。',
  '以下是为贵单位起草的实施方案：',
  '以下是按照公文格式起草的请示：',
  '您好！以下是2026年上半年工作总结：',
  '您好，以下是一份值班安排：',
  '以下是修改后的内容：',
  '这是润色后的文稿：',
  '以下是值班通知的模板：',
  '为您起草了一份关于防汛工作的通知：',
  '已为您生成一份工作方案：',
  '我帮你写了一份请示：',
  '现为您提供一份工作方案：',
  '这里为您整理了工作方案的框架：',
  '当然可以！',
  '好的，没问题。',
  '收到',
];

/** What stands below a paper and nowhere else. */
const CLOSING = [
  '希望以上内容对您有所帮助。',
  '希望这份通知能满足您的需求。',
  '希望这份总结对您的工作有一些启发！',
  '希望此稿能帮到您。',
  '以上初稿供您参考，可根据实际需要修改完善。',
  '以上内容希望对您有帮助。',
  '如有其他需求，欢迎随时提出。',
  '若有新的想法，请随时告诉我。',
  '以上报告可根据实际情况修改，如有需要请随时联系我。',
  '如果需要，我还可以帮您写一份讲话稿。',
  '如果你需要更简短的版本，我可以再帮你改。',
  '如需正式一些，我可以继续润色。',
  '需要我补充一些案例吗？',
  '您看是否需要调整？',
  '您看这样合适吗？',
  '您可以把数据发给我，我来填入。',
  '您可以根据实际情况进行修改和补充。',
  '您可根据本单位具体情况对上述内容进行调整。',
  '你可以根据自己单位的情况修改其中的数据。',
  '这份报告结构完整、语言规范，您可以根据需要进行增减。',
  '以上范文仅供参考，请根据实际情况调整。',
  '以上是为您起草的通知，请审阅。',
  '以上是根据您的要求拟定的方案。',
  '小贴士：以上数据为示例，请替换为实际数据。',
  '文中的单位均系虚构。',
  '注：文中方括号内容请替换为实际信息。',
  '【说明】：占位符请换成真实数据。',
  '（提示：【】处请改为实际内容）',
  '温馨提示：以上内容可根据实际情况调整，如需补充附件，请告诉我。',
  '（注：本通知可根据实际情况修改使用）',
  '（全文约1200字，可根据需要增删）',
  '全文共计约1,200字。',
  '（约 800 字）',
  '字数统计：约320字',
];

/** What no paper says anywhere. */
const SURE = [
  '好的，以下是为您起草的工作报告：',
  '没问题，我来帮您写一份请示。',
  '好的，这里给您整理了一份方案。',
  '好的，拟了一份通知，供您参考。',
  '好的，根据您的要求，拟定通知如下：',
  '好的，已按您的要求调整。',
  '明白了，我将结合您提供的材料来写。',
  '希望以上内容对您有所帮助，如需调整请随时告诉我。',
  '如需进一步修改或补充，请随时告知我！',
  '如果还有要调整的地方，请联系我。',
  '如需我继续起草附件，请告诉我。',
  '若需精简，回复我即可。',
  '需要润色的话，请通知我。',
  '需要我帮您调整语气吗？',
  '您看要不要我再为您准备一份附件呢？',
  '（本回答由 AI 生成，内容仅供参考，请仔细甄别）',
  '温馨提示：以上内容由AI辅助生成。',
  '此文案由人工智能生成。',
  '本文由大模型生成。',
];

suite("an assistant's remarks", () => {
  for (const remark of OPENING) {
    test(`open an answer: ${remark}`, () => {
      assert.deepEqual(remarksIn(`${remark}\n${PAPER}`), [remark]);
      assert.deepEqual(remarksIn(`${PAPER}\n${remark}`), []);
    });
  }

  for (const remark of CLOSING) {
    test(`close an answer: ${remark}`, () => {
      assert.deepEqual(remarksIn(`${PAPER}\n${remark}`), [remark]);
      assert.deepEqual(remarksIn(`${remark}\n${PAPER}`), []);
    });
  }

  for (const remark of SURE) {
    test(`are no paper's anywhere: ${remark}`, () => {
      assert.deepEqual(remarksIn(`${PAPER}\n${remark}\n${PAPER}`), [remark]);
    });
  }

  for (const polite of ['祝您工作顺利！', '预祝您写作愉快！', '希望对您有帮助！', '期待您的反馈。']) {
    test(`are polite only below another: ${polite}`, () => {
      const closing = '您可以根据实际情况修改。';
      assert.deepEqual(remarksIn(`${PAPER}\n${closing}\n${polite}`), [closing, polite]);
      assert.deepEqual(remarksIn(`${PAPER}\n${polite}`), []);
      assert.deepEqual(remarksIn(`${PAPER}\n${polite}\n${closing}`), [closing]);
    });
  }

  for (const [name, ...lines] of [
    ['notes on its use', '使用说明：', '1.请将“×××”替换为实际姓名；', '2.数据请以实际为准。'],
    ['suggestions, half of which are others', '修改建议：', '- 可结合分管工作补充案例。', '- 开头再短一些。'],
    [
      'notes that are all on the draft',
      '说明：',
      '（1）本意见可根据当地实际情况进行调整；',
      '2、请补充具体数据。',
    ],
  ] as const) {
    test(`close an answer: ${name}`, () => {
      assert.deepEqual(remarksIn(`${PAPER}\n${lines.join('\n')}`), lines);
      const closing = '如有其他需求，请随时告知。';
      assert.deepEqual(remarksIn([PAPER, closing, '---', ...lines, '', closing].join('\n')), [
        closing,
        ...lines,
        closing,
      ]);
      assert.deepEqual(remarksIn(`${lines.join('\n')}\n${PAPER}`), []);
      assert.deepEqual(remarksIn(`${PAPER}\n${lines.join('\n')}\n请遵照执行。`), []);
    });
  }

  for (const [name, ...lines] of [
    ['a table', '说明：', '1.本表一式两份；', '2.可根据实际情况调整。'],
    ['a form', '使用说明：', '1.请用黑色钢笔填写；', '2.照片贴在右上角。', '3.数据以实际为准。'],
    ['nothing', '使用说明：'],
    ['running text', '使用说明：', '请将“×××”替换为实际姓名。'],
    ['much', '使用说明：', ...Array.from({ length: 13 }, (_, i) => `${i + 1}.请补充数据。`)],
  ] as const) {
    test(`are not the notes on ${name}`, () =>
      assert.deepEqual(remarksIn(`${PAPER}\n${lines.join('\n')}`), []));
  }

  test('may stand several together, with rules and empty lines between them', () => {
    const opening = ['好的，没问题。', '以下是一份通知：'];
    const closing = ['您可以根据实际情况修改。', '如有其他需求，请随时告知。'];
    assert.deepEqual(
      remarksIn(
        [opening[0], '', '***', opening[1], '---', PAPER, '* * *', closing[0], '', closing[1], ''].join('\n'),
      ),
      [...opening, ...closing],
    );
  });

  test('are looked for below the front matter', () => {
    assert.deepEqual(remarksIn(`---\n标题: 关于值班的通知\n---\n当然可以！\n${PAPER}`), ['当然可以！']);
  });

  test('leave the title below them the title', () => {
    for (const above of ['当然可以！\n\n以下是一份通知：', '好的，以下是为您起草的通知：']) {
      const { text, title, addressee } = parse(`${above}\n\n${PAPER}`);
      assert.equal(text.slice(title?.start, title?.end), '关于值班的通知');
      assert.equal(text.slice(addressee?.start, addressee?.end), '各科室：');
    }
  });

  for (const said of [
    '当然，工作中还存在一些不足，主要如下：',
    '（全文1200字）',
    '全文约1200字的报告已报送。',
    '注：以上内容可根据实际情况调整。',
    '本预案可根据实际情况修订。',
    '以下为文件全文：',
    '以下是市税务局热线的问答实录：',
    '以下是一组数据。',
    '下面是会议议程：',
    '好的经验要推广。',
    '好的，同志们，现在开会。',
    '这是一份沉甸甸的成绩单。',
    '这是为您服务的承诺。',
    '为您提供优质服务是我们的承诺。',
    '为您整理了办理流程，请收藏。',
    '根据您的来信，现将有关情况回复如下：',
    '根据您反映的问题，我局高度重视，现答复如下：',
    '您好！您反映的问题已收悉，现答复如下：',
    '您好，根据您提出的建议，我们进行了认真研究，现答复如下：',
    '希望以上答复对您有所帮助。',
    '希望我们的答复能够帮助到您。',
    '希望能够得到您的谅解。',
    '希望以上措施对大家有所帮助。',
    '如您对以上答复有异议，请随时联系我们。',
    '如有疑问，请随时联系我。',
    '如需住宿，请提前告诉我。',
    '如需调整参会人员，请于7月8日前告知我办。',
    '如需修改，请及时联系我局。',
    '您可以通过手机修改登记信息。',
    '您可以根据自身情况选择缴费档次。',
    '您可以根据实际需要调整缴费档次。',
    '本方案未尽事宜，可根据实际情况进行调整。',
    '以上内容可根据实际情况进行调整。',
    '以上内容仅供参考。',
    '以上是我的述职报告，请予审议。',
    '请各单位根据实际情况修改完善。',
    '祝您工作顺利！',
    '感谢您对我们工作的理解和支持！',
    '说明：方括号内的内容请根据实际情况填写。',
  ]) {
    test(`are not what people say: ${said}`, () => {
      assert.deepEqual(remarksIn(`${said}\n${PAPER}`), []);
      assert.deepEqual(remarksIn(`${PAPER}\n${said}`), []);
    });
  }

  test('are short', () => {
    const remark = (length: number) => `好的，以下是为您起草的${'工'.repeat(length - 12)}：`;
    assert.equal(remark(200).length, 200);
    assert.deepEqual(remarksIn(remark(200)), [remark(200)]);
    assert.deepEqual(remarksIn(remark(201)), []);
  });
});

suite('Notes below a paper', () => {
  const below = (...lines: string[]): string[] => remarksIn([PAPER, ...lines].join('\n'));

  test('are remarks behind any label, in brackets or not', () => {
    for (const label of ['温馨提示', '特别提示', '友情提示', '提示', '使用说明', '说明', '备注', '注']) {
      for (const note of [
        `${label}：以上内容仅供参考，请根据实际情况调整。`,
        `【${label}】：以上内容仅供参考，请根据实际情况调整。`,
        `（${label}：以上内容仅供参考，请根据实际情况调整。`,
        `${label}:　以上内容仅供参考，请根据实际情况调整。`,
      ])
        assert.deepEqual(below(note), [note]);
    }
  });

  test('are a list under a heading, where half of it or all is still to be done', () => {
    for (const heading of ['使用说明：', '修改建议', '写作提示：', '撰写提醒:', '调整说明', '完善建议'])
      assert.deepEqual(
        below(heading, '1.请补充具体数据。', '2.语气正式。'),
        [heading, '1.请补充具体数据。', '2.语气正式。'],
        heading,
      );
    assert.deepEqual(below('修改建议', '1.请补充具体数据。', '2.语气正式。', '3.层次清楚。'), []);
    for (const heading of ['说明：', '提示：', '温馨提示:', '备注：', '注：']) {
      assert.deepEqual(below(heading, '1.请补充具体数据。'), [heading, '1.请补充具体数据。'], heading);
      assert.deepEqual(below(heading, '1.请补充具体数据。', '2.语气正式。'), [], heading);
    }
    assert.deepEqual(below('说明', '1.请补充具体数据。'), []);
    assert.deepEqual(below('修改建议', '请补充具体数据。'), []);
  });

  test('are a list of twelve lines at most', () => {
    const list = (length: number): string[] => [
      '修改建议',
      ...Array.from({ length }, (_, i) => `${i + 1}.请补充具体数据。`),
    ];
    assert.equal(below(...list(12)).length, 13);
    assert.equal(below(...list(13)).length, 0);
  });

  test('are no longer than two hundred characters', () => {
    const note = (length: number): string => {
      const [head, tail] = ['希望以上内容对您有所帮助。', ''];
      return head + '甲'.repeat(length - head.length) + tail;
    };
    assert.equal(below(note(200)).length, 1);
    assert.equal(below(note(201)).length, 0);
  });
});
