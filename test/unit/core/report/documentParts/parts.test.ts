import assert from 'node:assert/strict';
import type { PartRole } from '../../../../../src/core/report/documentParts/roles';
import {
  isAbout,
  mayBePart,
  readRoles,
  wordsOfLine,
  writtenRole,
} from '../../../../../src/core/report/documentParts/said';
import { isWholeTitle } from '../../../../../src/core/report/documentParts/titles';
import { parse } from '../../../../../src/core/report/parse';
import { outlineParts, titleOfReport } from '../../../../../src/core/report/sections';
import { check, safeRepairs } from '../../../../../src/core/rules/index';

/** All parts as `role text`; `>` before one that begins a page. */
function parts(text: string, roles = readRoles([])): string[] {
  return parse(text, { roles }).parts.map(
    ({ role, start, end, opensPage }) => `${opensPage ? '> ' : ''}${role} ${text.slice(start, end).trim()}`,
  );
}

/** The parts of a 通知 with these lines between its addressee and the end. */
const notice = (...lines: readonly string[]): string =>
  ['关于做好汛前检查的通知', '各县区水务局：', ...lines].join('\n');
const HEAD = ['title 关于做好汛前检查的通知', 'addressee 各县区水务局：'];
const SIGNED = ['signature 临江市水务局', 'date 2026年4月8日'];
const END = ['临江市水务局', '2026年4月8日'];

const sectionsOf = (text: string): string[] =>
  parse(text).sections.map(({ marker, title }) => text.slice(marker.start, title.end));

suite('A 主送机关', () => {
  test('may be a hotline, whose name is a number', () => {
    assert.deepEqual(parts('关于积水问题的情况说明\n市12345热线办公室：\n现将情况说明如下。').slice(1), [
      'addressee 市12345热线办公室：',
    ]);
  });
});

suite('The head of a 简报', () => {
  for (const [name, lines, expected] of [
    [
      'has the year before its number',
      [
        '党史学习教育简报',
        '2026年第8期（总第31期）',
        '临江市水务局办公室编',
        '2026年7月5日',
        '深学细悟强党性',
      ],
      ['issuer', 'number', 'byline', 'byline', 'title'],
    ],
    [
      'is its title where it has no other',
      ['防汛工作简报（第8期）', '市防汛办　2026年7月5日'],
      ['title', 'byline'],
    ],
  ] as const) {
    test(name, () => {
      const text = [...lines, '7月4日以来，我市普降大雨。'].join('\n');
      assert.deepEqual(
        parts(text),
        lines.map((line, i) => `${expected[i]} ${line}`),
      );
    });
  }
});

suite('Papers that are put together', () => {
  test('have titles by their authors, without contents and without a 文种', () => {
    const text = [
      '临江市2026年典型经验汇编',
      '党建引领聚合力',
      '清河镇党委',
      '近年来，清河镇坚持党建引领。',
      '一、建强组织',
      '一枚印章管审批',
      '清河镇便民服务中心',
      '一、优化流程',
      '二、参会单位如下：',
      '临江市水务局',
      '临江市财政局',
    ].join('\n');
    assert.deepEqual(parts(text), [
      'title 临江市2026年典型经验汇编',
      '> attachment-title 党建引领聚合力',
      'byline 清河镇党委',
      '> attachment-title 一枚印章管审批',
      'byline 清河镇便民服务中心',
    ]);
  });

  test('are told by their authors in a 汇编 alone', () => {
    const text = '临江市2026年工作方案\n一、工作目标\n稳步推进\n清河镇党委\n按时完成。';
    assert.deepEqual(parts(text), ['title 临江市2026年工作方案']);
  });
});

suite('A list of one attachment behind the date', () => {
  const note = notice('请报送材料。', ...END, '附件：1.甲方案');

  test('is no annex where hardly a line follows', () => {
    const read = [...HEAD, ...SIGNED, 'attachment-note 附件：1.甲方案'];
    assert.deepEqual(parts(note), read);
    assert.deepEqual(parts(`${note}\n请各科室收到后回复。`), read);
  });

  test('is the mark of an annex that follows', () => {
    assert.deepEqual(parts(`${note}\n为做好工作，制定本方案。\n一、目标\n二、措施`).slice(4), [
      '> attachment 附件：',
      'attachment-title 1.甲方案',
    ]);
  });
});

suite('The end of a paper', () => {
  for (const [name, lines] of [
    ['contacts', ['请认真落实。', '联系人：周敏，电话：12345678']],
    ['fields of a meeting', ['会议时间：4月10日上午9:00', '会议地点：五楼会议室']],
    ['names and posts', ['组成人员如下：', '组　长：陈志远　局长', '　　　　王秀英　总工程师']],
    ['rows of names', ['名单如下：', '孙亮　工程师', '周敏　科长']],
    ['a venue', ['培训地点如下：', '市委党校报告厅']],
    ['a list without marks', ['请以下单位参加：', '市财政局', '市水文站']],
    ['items', ['一是加强领导', '二是落实责任']],
  ] as const) {
    test(`is no place for ${name} above the 署名`, () => {
      assert.deepEqual(parts(notice(...lines, ...END)), [...HEAD, ...SIGNED]);
    });
  }

  test('keeps a list above the 署名 in the outline', () => {
    assert.deepEqual(sectionsOf(notice('一是加强领导', '二是落实责任', ...END)), [
      '一是加强领导',
      '二是落实责任',
    ]);
  });

  test('may be signed by several, on one line or on several', () => {
    assert.deepEqual(parts(notice('请落实。', '临江市水务局', '共青团临江市委员会', '2026年4月8日')), [
      ...HEAD,
      'signature 临江市水务局',
      'signature 共青团临江市委员会',
      'date 2026年4月8日',
    ]);
    assert.deepEqual(parts(notice('请落实。', '市水务局　市财政局', '2026年4月8日')), [
      ...HEAD,
      'signature 市水务局　市财政局',
      'date 2026年4月8日',
    ]);
  });

  test('may have name and date on one line', () => {
    assert.deepEqual(parts(notice('请落实。', '临江市水务局　2026年4月8日')), [...HEAD, ...SIGNED]);
  });

  test('may have a name alone, where a sentence ends above it', () => {
    assert.deepEqual(parts(notice('请落实。', '临江市水务局办公室')), [
      ...HEAD,
      'signature 临江市水务局办公室',
    ]);
    assert.deepEqual(parts(notice('参加单位：', '临江市水务局办公室')), HEAD);
  });

  for (const body of [
    '清河县人民医院',
    '城东第一小学',
    '德育处',
    '校团委',
    '临江水务集团有限公司',
    '红旗村村民委员会',
    '市防汛抗旱指挥部办公室（章）',
    '**局',
  ]) {
    test(`may be signed by ${body}`, () => {
      assert.deepEqual(parts(notice('请落实。', body, '2026年4月8日')), [
        ...HEAD,
        `signature ${body}`,
        'date 2026年4月8日',
      ]);
    });
  }

  test('has a title whose first line ends with 文件 and is no mark of an organ', () => {
    assert.deepEqual(parts('临江市水务局关于清理规范性文件\n有关工作的通知\n各科室：\n请落实。'), [
      'title 临江市水务局关于清理规范性文件',
      'title 有关工作的通知',
      'addressee 各科室：',
    ]);
  });

  test('is signed by a person where a person speaks, and nowhere else', () => {
    const own = (title: string): string => [title, '工作完成了。', '周　敏', '2026年4月8日'].join('\n');
    assert.deepEqual(parts(own('2025年度述职报告')), [
      'title 2025年度述职报告',
      'signature 周　敏',
      'date 2026年4月8日',
    ]);
    assert.deepEqual(parts(own('关于值班安排的通知')), ['title 关于值班安排的通知', 'date 2026年4月8日']);
    assert.deepEqual(parts('2025年度述职报告\n工作完成了。\n述职人：周敏\n2026年4月'), [
      'title 2025年度述职报告',
      'signature 述职人：周敏',
      'date 2026年4月',
    ]);
  });

  for (const date of [
    '2026年7月',
    '二〇二六年七月五日',
    '2026.7.5',
    '2026/7/5',
    '20XX年X月X日',
    '[XXXX]年[X]月[X]日',
    '2026年7月[X]日',
    '【XXXX年X月X日】',
    '[日期]',
    '【成文日期】',
    '［年月日］',
    '　年　月　日',
  ]) {
    test(`knows ${date} for a date of issue`, () => {
      assert.deepEqual(parts(notice('请落实。', '临江市水务局', date)), [
        ...HEAD,
        'signature 临江市水务局',
        `date ${date.trim()}`,
      ]);
    });
  }

  for (const name of ['[单位名称]', '【发文机关】', '［XX市水务局］', 'XX局']) {
    test(`knows ${name} for a name to be filled in`, () => {
      assert.deepEqual(parts(notice('请落实。', name, '2026年7月[X]日')), [
        ...HEAD,
        `signature ${name}`,
        'date 2026年7月[X]日',
      ]);
    });
  }

  test('is not begun by a bracket that says something', () => {
    assert.deepEqual(parts(notice('请落实。', '[编辑：周敏]', '2026年7月5日')).slice(HEAD.length), [
      'date 2026年7月5日',
    ]);
  });

  test('leaves dates in the body alone', () => {
    assert.deepEqual(parts(notice('2026年4月1日', '上午检查。', '请落实。', ...END)), [...HEAD, ...SIGNED]);
  });

  test('has 附注 below the date and nothing of a pasted 版记', () => {
    assert.deepEqual(parts(notice('请落实。', ...END, '（此件公开发布）', '抄送：市委办。')), [
      ...HEAD,
      ...SIGNED,
      'note （此件公开发布）',
    ]);
  });

  test('may have two closing lines', () => {
    assert.deepEqual(
      parts(['邀请函', '尊敬的王教授：', '诚邀您出席。', '此致', '敬礼！', ...END].join('\n')),
      ['title 邀请函', 'addressee 尊敬的王教授：', 'closing 此致', 'closing 敬礼！', ...SIGNED],
    );
  });
});

suite('The list of attachments', () => {
  const note = (...lines: readonly string[]): string[] =>
    parts(notice('请落实。', ...lines, ...END))
      .slice(HEAD.length, -SIGNED.length)
      .map((part) => part.replace('attachment-note ', ''));

  for (const [name, lines, items = lines] of [
    ['numbered', ['附件：1.方案', '　　　2.名单']],
    ['alone, names below', ['附件：', '1.方案', '2.名单']],
    ['alone, names without ordinals', ['附件：', '检查方案', '检查名单']],
    ['one name', ['附件：检查方案']],
    ['numbered marks', ['附件1：方案', '附件2：名单']],
    ['a dot', ['附件1.方案', '2.名单']],
    ['附：', ['附：检查方案']],
    ['附表：', ['附表：1．汇总表', '2．登记表']],
    ['several on a line', ['附件：1.方案　2.名单'], ['附件：1.方案', '2.名单']],
    ['a remark behind it', ['附件：检查方案', '（表格请在网站下载）'], ['附件：检查方案']],
  ] as readonly (readonly [string, readonly string[], (readonly string[])?])[]) {
    test(`is read: ${name}`, () => {
      assert.deepEqual(
        note(...lines),
        items.map((item) => item.trim()),
      );
    });
  }

  test('is counted by itself', () => {
    const text = notice('一、抓检查', '1.查水库。', '2.查河道。', '附件1.方案', '2.名单', ...END);
    assert.deepEqual(
      check(parse(text)).filter(({ code }) => code.startsWith('numbering')),
      [],
    );
  });

  test('is the first one, whatever a later line looks like', () => {
    const text = notice('请落实。', '附件：1.方案', '2.名单', ...END, '附件：通知全文.pdf');
    assert.deepEqual(parts(text), [
      ...HEAD,
      'attachment-note 附件：1.方案',
      'attachment-note 2.名单',
      ...SIGNED,
    ]);
  });

  test('ends a text that nobody signs', () => {
    assert.deepEqual(parts('管理办法\n一、条件\n符合条件。\n附表：1．申请表\n2．审批表'), [
      'title 管理办法',
      'attachment-note 附表：1．申请表',
      'attachment-note 2．审批表',
    ]);
  });
});

suite('Annexes and enclosed papers', () => {
  test('begin behind the date, with the title in the same line or the next', () => {
    const text = notice(
      '请落实。',
      '附件：1.方案',
      '2.名单',
      ...END,
      '附件1：方案',
      '一、安排',
      '照办。',
      '附件2',
      '名单',
      '（试行）',
      '张三',
    );
    assert.deepEqual(parts(text).slice(4), [
      ...SIGNED,
      '> attachment 附件1：',
      'attachment-title 方案',
      '> attachment 附件2',
      'attachment-title 名单',
      'attachment-title （试行）',
      'byline 张三',
    ]);
    assert.deepEqual(
      parse(text).attachments.map(({ ordinal, marker, title }) => [
        ordinal,
        text.slice(marker.start, marker.end),
        text.slice(title.start, title.end),
      ]),
      [
        [1, '附件1', '方案'],
        [2, '附件2', '名单\n（试行）'],
      ],
    );
  });

  test('of the same words as the list are annexes behind the date', () => {
    const text = notice('请落实。', '附件：日程安排', ...END, '附件：日程安排', '一、时间', '4月。');
    assert.deepEqual(parts(text).slice(2), [
      'attachment-note 附件：日程安排',
      ...SIGNED,
      '> attachment 附件：',
      'attachment-title 日程安排',
    ]);
  });

  const SENT = ['临江市水务局工作要点', '今年抓好以下工作。', '一、抓项目', '加快进度。'];

  test('stand behind the date without any 附件, and count anew', () => {
    const text = notice('一、请落实', '现印发。', '二、请反馈', '报结果。', ...END, ...SENT);
    assert.deepEqual(parts(text), [...HEAD, ...SIGNED, '> attachment-title 临江市水务局工作要点']);
    assert.deepEqual(safeRepairs(check(parse(text))), []);
    assert.deepEqual(
      parse(text).roots.map(({ kind }) => kind),
      ['heading', 'heading', 'attachment'],
    );
  });

  test('may be signed themselves, and the first 署名 stays one', () => {
    const text = notice('现印发。', ...END, ...SENT, '清河县水利局', '2026年3月1日');
    assert.deepEqual(parts(text), [
      ...HEAD,
      ...SIGNED,
      '> attachment-title 临江市水务局工作要点',
      'signature 清河县水利局',
      'date 2026年3月1日',
    ]);
    const { signature } = parse(text);
    assert.equal(text.slice(signature!.start, signature!.end), '临江市水务局');
  });

  test('are known by the name that the paper gives them', () => {
    const text = notice('公布如下。', '附：各类小组成员', ...END, '各类小组成员', '组长：校长');
    assert.equal(parts(text).at(-1), '> attachment-title 各类小组成员');
    assert.equal(
      parts(notice('公布如下。', ...END, '各类小组成员', '组长：校长')).at(-1),
      'date 2026年4月8日',
    );
  });
});

suite('The beginning of a paper', () => {
  const title = (...lines: readonly string[]): string | null => titleOfReport(parse(lines.join('\n')));

  test('has a title of any length', () => {
    const long =
      '临江市人民政府办公室关于转发市水务局等部门临江市农村供水保障工程建设三年行动实施方案（2026—2028年）的通知';
    assert.equal(title(long, '各县（区）人民政府：', '请落实。'), long);
    assert.equal(title('这是一段没有句号的正文，它写得很长很长很长很长，'.repeat(3)), null);
  });

  test('may be broken into lines, an office above', () => {
    assert.equal(
      title('临江市教育局', '关于做好招生', '工作的通知', '各校：'),
      '临江市教育局关于做好招生工作的通知',
    );
  });

  test('may carry a pasted 版头', () => {
    assert.deepEqual(parts('临江市水务局文件\n临水发〔2026〕12号\n关于防汛的通知\n各科室：\n请落实。'), [
      'issuer 临江市水务局文件',
      'number 临水发〔2026〕12号',
      'title 关于防汛的通知',
      'addressee 各科室：',
    ]);
  });

  test('has subtitle, date, speaker and salutation below the title', () => {
    assert.deepEqual(
      parts(
        '坚定信心　奋力前行\n——在全市工作会议上的讲话\n（2026年2月10日）\n陈志远\n同志们：\n会议很重要。',
      ),
      [
        'title 坚定信心　奋力前行',
        'subtitle ——在全市工作会议上的讲话',
        'byline （2026年2月10日）',
        'byline 陈志远',
        'addressee 同志们：',
      ],
    );
  });

  test('may have a year at the head of its subtitle', () => {
    assert.deepEqual(parts('坚定信心　奋力前行\n——2026年新年致辞\n陈志远\n各位同事：\n新年好！'), [
      'title 坚定信心　奋力前行',
      'subtitle ——2026年新年致辞',
      'byline 陈志远',
      'addressee 各位同事：',
    ]);
  });

  test('keeps —— inside its line', () => {
    assert.equal(
      title('凝心聚力谱新篇——在全市会议上的讲话', '同志们：'),
      '凝心聚力谱新篇——在全市会议上的讲话',
    );
  });

  test('counts an edition to the title and a number below it not', () => {
    assert.deepEqual(
      parts('临江市公文处理办法\n（试行）\n临水发〔2026〕3号\n第一条　为了规范，制定本办法。'),
      ['title 临江市公文处理办法', 'title （试行）', 'number 临水发〔2026〕3号'],
    );
  });

  test('does not lose its kind by a 。', () => {
    const text = '关于上半年工作的报告。\n市政府：\n情况良好。';
    assert.equal(title(text), '关于上半年工作的报告');
    assert.equal(title('各项工作稳步推进。', '成效明显。'), null);
  });

  for (const [line, is] of [
    ['各科室：', true],
    ['市委办公室、市政府办公室：', true],
    ['各位代表：', true],
    ['各位领导、同事：', true],
    ['市委编委：', true],
    ['各市直学校，局属事业单位：', true],
    ['上半年主要工作：', false],
    ['责任单位：', false],
    ['会议时间：', false],
    ['参会人员：', false],
  ] as const) {
    test(`${is ? 'takes' : 'does not take'} ${line} for whom it addresses`, () => {
      assert.equal(parse(`工作总结\n${line}\n完成投资12亿元。`).addressee !== undefined, is);
    });
  }
});

suite('Contents', () => {
  const contents = (text: string): string[] =>
    parse(text)
      .parts.filter(({ role }) => role === 'contents')
      .map(({ start, end }) => text.slice(start, end));

  test('are a 目录, plain, and end where its first heading comes again', () => {
    const text = '工作总结\n目　录\n一、成绩\n二、问题\n一、成绩\n成绩明显。\n二、问题\n力量不足。';
    assert.deepEqual(contents(text), ['目　录', '一、成绩', '二、问题']);
    assert.deepEqual(sectionsOf(text), ['一、成绩', '二、问题']);
    assert.deepEqual(safeRepairs(check(parse(text))), []);
  });

  test('may have pages behind dots, tabs and blanks', () => {
    const entries = ['一、背景 1', '（一）基础 2', '二、要求\t6', '三、任务.......9'];
    const text = [
      '保护规划',
      '目录',
      ...entries,
      '一、背景',
      '（一）基础',
      '好。',
      '二、要求',
      '三、任务',
    ].join('\n');
    assert.deepEqual(contents(text), ['目录', ...entries]);
  });

  test('are an overview whose headings come again', () => {
    const text = '工作汇报\n分两部分：\n一、成绩\n二、问题\n一、成绩\n成绩明显。\n二、问题\n力量不足。';
    assert.deepEqual(contents(text), ['一、成绩', '二、问题']);
  });

  test('go on behind a lone page, and over a count that begins anew with pages', () => {
    const plain = ['目录', '一、背景 1', '二、要求', '三、任务'];
    const below = ['一、背景', '好。', '二、要求', '三、任务'];
    assert.deepEqual(contents(['保护规划', ...plain, ...below].join('\n')), plain);
    const anew = ['目录', '一、背景 1', '二、目标 2', '一、任务 3', '二、保障 4'];
    assert.deepEqual(contents(['保护规划', ...anew, '规划如下。'].join('\n')), anew);
  });

  test('without pages are those of which half come again', () => {
    const half = ['目录', '甲书', '乙章', '丙书', '丁章'];
    assert.deepEqual(contents(['借书办法', ...half, '办法如下。', '乙章', '好。', '丁章'].join('\n')), half);
  });

  test('with dots but without 目录 are three lines or more', () => {
    assert.deepEqual(contents('保护规划\n一、背景……1\n二、任务……2\n规划如下。'), []);
    assert.equal(contents('保护规划\n一、背景……1\n二、任务……2\n三、保障……3\n规划如下。').length, 3);
  });

  test('are an overview of two or more, with three paragraphs behind it at most', () => {
    assert.deepEqual(contents('工作汇报\n一、成绩\n一、成绩\n成绩明显。'), []);
    const behind = (...between: string[]) =>
      contents(['工作汇报', '一、成绩', '二、问题', ...between, '一、成绩', '好。', '二、问题'].join('\n'));
    assert.deepEqual(behind('引言一。', '引言二。', '引言三。'), ['一、成绩', '二、问题']);
    assert.deepEqual(behind('引言一。', '引言二。', '引言三。', '引言四。'), []);
  });

  test('are an overview that is announced where most of three come again, not one of two', () => {
    const overview = (first: string[], below: string[]) =>
      contents(['工作汇报', '分几部分：', ...first, ...below].join('\n'));
    const three = ['一、成绩', '二、问题', '三、打算'];
    assert.deepEqual(overview(three, ['一、成绩', '好。', '二、不足', '三、打算']), three);
    assert.deepEqual(overview(three.slice(0, 2), ['一、成绩', '好。', '二、不足']), []);
  });

  test('are not the items of a list that other headings have too', () => {
    assert.deepEqual(contents('一、甲\n1.学习\n2.检查\n二、乙\n1.学习\n2.检查\n'), []);
  });

  test('are not what comes once', () => {
    assert.deepEqual(contents('工作汇报\n一、成绩\n二、问题\n力量不足。'), []);
    assert.deepEqual(contents('借书办法\n目录\n1.甲书\n2.乙书\n以上可借。'), []);
  });
});

suite('What writers say of a line', () => {
  const text = notice('请落实。', '红旗渠', '2026年4月8日');
  const at = text.split('\n').indexOf('红旗渠');
  const say = (line: number, role: PartRole | 'body') =>
    readRoles([writtenRole(wordsOfLine(parse(text), line)!, role)]);

  test('stands over what is read', () => {
    assert.deepEqual(parts(text), [...HEAD, 'date 2026年4月8日']);
    assert.deepEqual(parts(text, say(at, 'signature')), [...HEAD, 'signature 红旗渠', 'date 2026年4月8日']);
    assert.deepEqual(parts(text, say(0, 'body')), [HEAD[1], 'date 2026年4月8日']);
    assert.deepEqual(parts(text, say(at, 'attachment-title')).slice(2), [
      '> attachment-title 红旗渠',
      'byline 2026年4月8日',
    ]);
  });

  test('holds for that line only, and for it in a later version', () => {
    const roles = say(at, 'signature');
    const later = text.replace('请落实。', '请认真落实。\n红旗渠\n请落实。');
    assert.deepEqual(parts(later, roles), [...HEAD, 'signature 红旗渠', 'date 2026年4月8日']);
  });

  test('is kept as text, and nonsense is left out', () => {
    const words = wordsOfLine(parse(text), at)!;
    assert.ok(isAbout(writtenRole(words, 'date'), words));
    assert.deepEqual([...readRoles(['', 'date', 'king\tx', 'date\tx'])], [['x', 'date']]);
    assert.equal(wordsOfLine(parse('甲\n\n乙'), 1), undefined);
  });

  test('is asked for near the ends only', () => {
    const long = parse(['标题是什么', ...Array.from({ length: 60 }, () => '短行'), '短行'].join('\n'));
    assert.equal(mayBePart(long, 2), true);
    assert.equal(mayBePart(long, 30), false);
    assert.equal(mayBePart(long, 60), true);
    assert.equal(mayBePart(parse(`标题\n${'长'.repeat(90)}`), 1), false);
  });
});

test('The outline names a title and a list once, all else by lines', () => {
  const text = `临江市水务局\n${notice('请落实。', '附件：1.方案', '2.名单', '市水务局', '市财政局', '2026年4月8日')}`;
  assert.deepEqual(
    outlineParts(parse(text)).map(({ role, start, end }) => [role, text.slice(start, end)]),
    [
      ['title', '临江市水务局\n关于做好汛前检查的通知'],
      ['addressee', '各县区水务局：'],
      ['attachment-note', '附件：1.方案\n2.名单'],
      ['signature', '市水务局'],
      ['signature', '市财政局'],
      ['date', '2026年4月8日'],
    ],
  );
});

suite('The head of a 简报', () => {
  const title = '我市扎实做好汛前准备';
  const text = '今年以来，各地行动迅速。';
  for (const [name, lines] of [
    ['with the date behind them', ['临江市水务局办公室编　　　2026年4月8日']],
    ['with the date below them', ['临江市水务局办公室编印', '2026年4月8日']],
  ] as const) {
    test(`keeps who edits it apart from the title, ${name}`, () => {
      assert.deepEqual(parts(['水 务 简 报', '第3期（总第18期）', ...lines, '', title, text].join('\n')), [
        'issuer 水 务 简 报',
        'number 第3期（总第18期）',
        ...lines.map((line) => `byline ${line}`),
        `title ${title}`,
      ]);
    });
  }

  test('leaves a title that ends in 编 alone', () => {
    assert.deepEqual(parts(['水 务 简 报', '第3期', '临江水利史料汇编', text].join('\n')), [
      'issuer 水 务 简 报',
      'number 第3期',
      'title 临江水利史料汇编',
    ]);
  });
});

suite('A line that ends in 。 below the first line of a title', () => {
  test('is a sentence where it says what was done', () => {
    assert.deepEqual(parts('市政府第8次常务会议\n会议听取了全市防汛准备工作的汇报。\n会议要求抓紧落实。'), [
      'title 市政府第8次常务会议',
    ]);
  });

  test('goes on with a title that says 关于 above', () => {
    assert.deepEqual(parts('关于全市防汛准备工作\n情况的汇报。\n今年雨水偏多。'), [
      'title 关于全市防汛准备工作',
      'title 情况的汇报。',
    ]);
  });

  test('goes on with a title that says 关于', () => {
    assert.deepEqual(parts('临江市水务局\n关于全市防汛准备工作的汇报。\n今年雨水偏多。'), [
      'title 临江市水务局',
      'title 关于全市防汛准备工作的汇报。',
    ]);
  });
});

suite('A paper that an unsigned notice sends out', () => {
  const head = ['关于印发《公章使用管理规定》的通知', '各部门：'];
  const sent = (...lines: readonly string[]): string =>
    [...head, '现将《公章使用管理规定》印发给你们，请遵照执行。', ...lines].join('\n');
  const before = ['title 关于印发《公章使用管理规定》的通知', 'addressee 各部门：'];

  test('begins with its title, where its articles follow', () => {
    assert.deepEqual(parts(sent('公章使用管理规定', '第一条 为加强管理，制定本规定。')), [
      ...before,
      '> attachment-title 公章使用管理规定',
    ]);
  });

  test('may have a line in brackets and an introduction above its count', () => {
    assert.deepEqual(
      parts(
        sent(
          '公章使用管理规定',
          '（2026年4月8日经理办公会通过）',
          '为加强管理，制定本规定。',
          '一、使用范围',
          '公务使用。',
        ),
      ),
      [...before, '> attachment-title 公章使用管理规定', 'byline （2026年4月8日经理办公会通过）'],
    );
  });

  test('may be followed by another one', () => {
    const text = [
      '关于印发两项制度的通知',
      '现将《公章使用规定》《档案借阅办法》印发给你们。',
      '公章使用规定',
      '第一条 公章由专人保管。',
      '档案借阅办法',
      '第一条 借阅须登记。',
    ].join('\n');
    assert.deepEqual(parts(text), [
      'title 关于印发两项制度的通知',
      '> attachment-title 公章使用规定',
      '> attachment-title 档案借阅办法',
    ]);
  });

  for (const [name, lines] of [
    ['is a heading of the notice', ['公章使用管理规定', '已在内网公布。', '请各部门下载。']],
    ['is another name', ['值班安排', '一、值班时间', '每日八时起。']],
    ['ends no sentence above', ['有关规定如下', '公章使用管理规定', '一、使用范围']],
  ] as const) {
    test(`does not begin where a line ${name}`, () => {
      assert.deepEqual(parts(sent(...lines)), before);
    });
  }

  test('does not begin in a notice that somebody signs below it', () => {
    assert.deepEqual(parts(sent('公章使用管理规定', '一、使用范围', '公务使用。', ...END)), [
      ...before,
      ...SIGNED,
    ]);
  });
});

suite('The words of a title', () => {
  test('are not whole while a bracket is open', () => {
    assert.equal(isWholeTitle('（防汛工作方案'), false);
    assert.equal(isWholeTitle('防汛工作方案'), true);
  });

  test('may begin with a date, not with the number of a chapter', () => {
    assert.deepEqual(parts('1 概况\n完成了任务。'), []);
    assert.deepEqual(parts('3.15消费者权益日活动总结\n完成了任务。'), ['title 3.15消费者权益日活动总结']);
  });
});
