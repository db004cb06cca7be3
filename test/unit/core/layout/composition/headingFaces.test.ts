import assert from 'node:assert/strict';
import { headingFaces } from '../../../../../src/core/layout/composition/headingFaces';
import { parse } from '../../../../../src/core/report/parse';

/** What of the lines is set in a heading's face, a `|` where it ends before the line does. */
const faces = (...lines: readonly string[]): string[] => {
  const report = parse(['关于夏季防汛的通知', '各科室：', ...lines].join('\n'));
  return [...headingFaces(report).values()].map(({ section, end }) => {
    const { textStart, textEnd } = report.lines[section.line]!;
    return report.text.slice(textStart, end) + (end < textEnd ? '|' : '');
  });
};

const LONG =
  '各单位要安排专人值守，加强检查和教育，规范操作行为，按时上报水情雨情，保障水库在汛期里的安全运行。';

suite('The face of a heading', () => {
  test('is that of its sentence, and run-in text has the body’s', () => {
    assert.deepEqual(faces('一、早作部署', '（一）签订责任书。四月底召开会议。'), [
      '一、早作部署',
      '（一）签订责任书。|',
    ]);
  });

  test('is not had by a numbered paragraph that is a long sentence', () => {
    assert.deepEqual(faces(`一、${LONG}`, '按上述办理。'), []);
  });

  test('is not had by a sentence among headings that text stands below', () => {
    assert.deepEqual(
      faces(
        '一、值守',
        '每天两人。',
        '二、巡查',
        '每天三次。',
        '三、本通知即日起施行。',
        '临江市水务局',
        '2026年4月8日',
      ),
      ['一、值守', '二、巡查'],
    );
    assert.deepEqual(faces('一、同意立项。', '二、建设内容', '（一）坝体', '三、工期18个月。'), [
      '二、建设内容',
      '（一）坝体',
    ]);
  });

  test('is had by a sentence that text stands below, and where all headings end as sentences', () => {
    assert.deepEqual(faces('一、值守', '每天两人。', '二、巡查日夜不断，见险即报。', '甲方：乙方：'), [
      '一、值守',
    ]);
    assert.deepEqual(faces('一、守堤，守库', '每天两人。', '二、早巡，晚巡。', '每天三次。'), [
      '一、守堤，守库',
      '二、早巡，晚巡。',
    ]);
    assert.deepEqual(faces('一、值守', '每天两人。', '二、巡查。', '每天三次。'), ['一、值守', '二、巡查。']);
    assert.deepEqual(faces('一、值守。', '每天两人。', '二、巡查。'), ['一、值守。', '二、巡查。']);
  });

  suite('of a label and its value', () => {
    test('ends behind the colon', () => {
      assert.deepEqual(
        faces(
          '一、会议时间：7月10日上午9:00',
          '二、会议地点：3号会议室',
          '三、参会人员（含列席）：各科室负责人。',
        ),
        ['一、会议时间：|', '二、会议地点：|', '三、参会人员（含列席）：|'],
      );
    });

    test('ends there also where the value is long, or what follows the last is the paper’s own', () => {
      assert.deepEqual(
        faces('一、会议时间：7月10日', `二、会议内容：${LONG}`, '三、联系人：李明', '请准时参加。'),
        ['一、会议时间：|', '二、会议内容：|', '三、联系人：|'],
      );
    });

    test('ends there where half of those with a colon have values, and behind a label of fourteen characters', () => {
      assert.deepEqual(
        faces('一、会议时间：7月10日', '二、加快转型：打好主动仗', '完成投资12亿元。', '三、工作要求'),
        ['一、会议时间：|', '二、加快转型：|', '三、工作要求'],
      );
      assert.deepEqual(faces('一、本次会议参加人员和列席单位：各科室'), [
        '一、本次会议参加人员和列席单位：|',
      ]);
    });

    test('ends there behind labels of two to fourteen characters', () => {
      const end = (label: string): string => faces(`一、${label}：7月`, '二、时间：7月')[0]!;
      assert.equal(end('甲乙'), '一、甲乙：|');
      assert.equal(end('甲'), '一、甲：7月');
      assert.equal(end('甲'.repeat(14)), `一、${'甲'.repeat(14)}：|`);
      assert.equal(end('甲'.repeat(15)), `一、${'甲'.repeat(15)}：7月`);
    });

    for (const words of [
      '组成',
      '包括',
      '如下',
      '下列',
      '以下',
      '定为',
      '这是',
      '现有',
      '亦即',
      '系指',
      '名称（编号',
    ])
      test(`is whole behind ${words}, which leads on`, () =>
        assert.deepEqual(faces(`一、人员${words}：李某`), [`一、人员${words}：李某`]));

    test('is whole where the label stands alone above its text', () => {
      assert.deepEqual(faces('一、报名方式：', '请填写报名表。'), ['一、报名方式：']);
    });

    test('is whole where the colon stands in a heading with text below, or run in', () => {
      assert.deepEqual(
        faces(
          '一、加快转型：打好主动仗',
          '完成投资12亿元。',
          '（一）坚持标本兼治：以整改促提升。要抓好落实。',
        ),
        ['一、加快转型：打好主动仗', '（一）坚持标本兼治：以整改促提升。|'],
      );
    });

    test('is whole where the colon leads a sentence or a bracket on', () => {
      assert.deepEqual(faces('一、领导小组由下列人员组成：李某'), ['一、领导小组由下列人员组成：李某']);
      assert.deepEqual(faces('一、水库（编号：12）'), ['一、水库（编号：12）']);
    });

    test('is whole where the colon stands between figures or behind a sentence mark', () => {
      assert.deepEqual(faces('一、按10:1的比例抽查'), ['一、按10:1的比例抽查']);
      assert.deepEqual(faces('一、根据要求，通知如下：抓紧办理'), ['一、根据要求，通知如下：抓紧办理']);
    });
  });

  suite('of a sequence', () => {
    const short = ['一、负责日常管理工作。', '二、负责安全知识培训。'];

    test('is the body’s for all where one is too long and nothing stands below any', () => {
      assert.deepEqual(faces(...short, `三、${LONG}`, '四、按时上报情况。'), []);
    });

    test('is the body’s also where the paper goes on behind the last', () => {
      assert.deepEqual(faces(...short, `三、${LONG}`, '本责任书一式两份。'), []);
    });

    test('is a heading’s for those that are short where none is too long', () => {
      assert.deepEqual(faces(...short), short);
    });

    test('is the body’s where all are sentences, most of several clauses, and nothing stands below any', () => {
      const statements = ['一、同意设立实验小学，办学规模为9个班。', '二、请办理登记手续，严格管理。'];
      assert.deepEqual(faces(...statements, short[1]!.replace('二', '三'), '此复。'), []);
      assert.deepEqual(faces(statements[0]!, '年内招生。', statements[1]!), statements);
      const open = statements[0]!.replace('。', '');
      assert.deepEqual(faces(open, statements[1]!), [open, statements[1]!]);
      const mixed = [statements[0]!, short[1]!];
      assert.deepEqual(faces(...mixed), mixed);
      assert.deepEqual(faces('一、初审：由各市负责，月底办结。', '二、复审：由省里负责，年底办结。'), [
        '一、初审：|',
        '二、复审：|',
      ]);
    });

    test('is a heading’s where text stands below one of them', () => {
      assert.deepEqual(faces(short[0]!, '每天检查一次。', short[1]!, `三、${LONG}`), short);
      assert.deepEqual(faces(...short, `三、${LONG}`, '（一）每天检查'), [...short, '（一）每天检查']);
    });

    test('is a run-in heading’s where most are', () => {
      assert.deepEqual(
        faces('（一）早作部署。四月底开会。', '（二）备足物资。物资已到位。', `（三）${LONG}`),
        ['（一）早作部署。|', '（二）备足物资。|'],
      );
    });

    test('is the body’s where only half of them are run-in headings', () => {
      assert.deepEqual(faces('（一）早作部署。四月底开会。', `（二）${LONG}`), []);
    });

    test('is the body’s where ； parts it, whatever stands below', () => {
      assert.deepEqual(faces('一、申请补助20万元；', '二、自筹10万元；', '三、其余由县财政解决。'), []);
      assert.deepEqual(faces('（一）排查隐患；', '（二）落实整改，包括：', '1.加固', '（三）上报情况。'), [
        '（一）排查隐患；',
        '（二）落实整改，包括：',
        '（三）上报情况。',
        '1.加固',
      ]);
      assert.deepEqual(faces('（一）排查隐患；', '（二）落实整改；', '1.加固', '（三）上报情况。'), [
        '1.加固',
      ]);
    });

    test('is the body’s where more than half of all but the last end in ；', () => {
      assert.deepEqual(faces('一、甲；', '二、乙；', '三、丙', '四、丁。'), []);
      assert.deepEqual(faces('一、甲；', '二、乙', '三、丙'), ['一、甲；', '二、乙', '三、丙']);
      assert.deepEqual(faces('一、甲;', '二、乙。'), []);
    });

    test('is the body’s where nothing but a remark of the writers stands below, a heading’s where text does', () => {
      const long = `三、${LONG}`;
      assert.deepEqual(faces(short[0]!, '<!-- 待核 -->', short[1]!, long), []);
      assert.deepEqual(faces(short[0]!, '', short[1]!, long), []);
      assert.deepEqual(faces(short[0]!, '待核。', short[1]!, long), short);
    });

    test('is a heading’s where only run-in text ends in ；', () => {
      assert.deepEqual(faces('（一）早部署。四月底开会；', '（二）备物资。物资已到；', '（三）严值守。'), [
        '（一）早部署。|',
        '（二）备物资。|',
        '（三）严值守。',
      ]);
    });

    test('is the body’s for the items of an article that end in a mark, a heading’s for others', () => {
      assert.deepEqual(
        faces(
          '第一条 养护分为下列两类：',
          '（一）小修由管护单位实施。',
          '（二）大修由主管部门实施，包括：',
          '（三）其他按规定办理。',
          '第二条 职责分工',
          '（一）主管部门',
          '负责监督。',
          '（二）管护单位',
          '负责养护。',
        ),
        ['第一条 养护分为下列两类：', '第二条 职责分工', '（一）主管部门', '（二）管护单位'],
      );
    });

    test('counts for itself where a number stands twice, and apart from another scheme', () => {
      assert.deepEqual(faces(short[0]!, `一、${LONG}`), [short[0]]);
      assert.deepEqual(faces('1.负责日常管理工作。', `二、${LONG}`), ['1.负责日常管理工作。']);
    });

    test('counts for itself where the numbers begin anew, and below each heading', () => {
      assert.deepEqual(faces('一、做法', '（一）巡查', '二、要求', `（一）${LONG}`, '（二）上报。'), [
        '一、做法',
        '二、要求',
        '（一）巡查',
      ]);
    });
  });

  test('of articles and chapters goes by each of them', () => {
    assert.deepEqual(faces('第一章 总则', `第一条 ${LONG}`, '第二条 本办法自印发之日起施行。'), [
      '第一章 总则',
      '第二条 本办法自印发之日起施行。',
    ]);
  });
});
