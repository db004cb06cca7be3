import assert from 'node:assert/strict';
import {
  collects,
  coreOfTitle,
  endsInKind,
  endsInPaper,
  isEdition,
  isPersonal,
  isPreface,
  isRoll,
  isSubtitle,
  isWholeTitle,
  mayOpenTitle,
  sendsOut,
} from '../../../../../src/core/report/documentParts/titles';
import { readMarker } from '../../../../../src/core/report/ordinals/schemes';

const words = (written: string): string[] => written.trim().split(/\s+/);

const is = (ask: (title: string) => boolean, right: readonly string[], wrong: readonly string[]): void => {
  assert.deepEqual(
    right.filter((title) => !ask(title)),
    [],
  );
  assert.deepEqual(wrong.filter(ask), []);
};

suite('A title', () => {
  test('may have an edition behind it', () => {
    is(
      isEdition,
      words(`
        （试行） (试行) （暂行） （草案） （征求意见稿） （讨论稿） （送审稿） （审议稿） （修订稿） （修订版） （修订本） （修订） （2022年修订） （修改稿） （修正案） （修正）
        （代拟稿） （初稿） （报批稿） （送审） （定稿） （二稿） （2026版） （范本） （样本） （样式） （样表） （示例） （摘要） （节选） （摘录） （第一年） （提纲）
        （2026） （2026年） （2026年度） （2026年版） （1998年） （2026—2028） （2026—2028年） （2026-2028年） （2026–2028年） （2026－2028年） （2026~2028年） （2026～2028年）
        （2026至2028年） （上册） （下） （一） （十二三四五六七八稿）
      `),
      words(`
        （会议） 试行 （试行 试行） 甲（试行） （试行）甲 （2126年） （2026年5月） （十二） （上册的） （册） （一二三四五六七八九稿） （重要的某某某某某某试行）
      `),
    );
  });

  test('is told by its core: without blanks, brackets and stops behind it', () => {
    for (const title of words(
      '关于防汛的通知 关于防汛的通知。 关于防汛的通知. 关于防汛的通知（试行） 关于防汛的通知(试行) 关于防汛的通知（试行）。 关于防汛的通知（一）（二） 关于防汛的通知。（试行）',
    ))
      assert.equal(coreOfTitle(title), '关于防汛的通知', title);
    assert.equal(coreOfTitle(' 关于 防汛\n的　通知 '), '关于防汛的通知');
    assert.equal(coreOfTitle('关于（防汛）的通知'), '关于（防汛）的通知');
    assert.equal(coreOfTitle('关于防汛）'), '关于防汛）');
  });

  test('ends with a kind', () => {
    is(
      endsInKind,
      words(
        '关于防汛的通知 防汛工作总结 防汛实施方案 政府工作报告（2026年） “防汛通知” ‘防汛通知’ 《防汛通知》 「防汛通知』 通知',
      ),
      words('防汛 防汛通知书的人 通知的 关于防汛'),
    );
  });

  test('ends with a kind that no sentence ends in', () => {
    is(
      endsInPaper,
      words('关于防汛的通知 关于防汛工作的汇报 关于印发的决定（试行）'),
      words('防汛决定 听取汇报的人 关于防汛决定 会议听取了汇报 现将情况汇报 作了部署要点'),
    );
  });

  test('is whole', () => {
    is(
      isWholeTitle,
      words(`
        关于防汛的通知 关于防汛的工作总结 印发《防汛方案》的通知 关于《防汛方案》的说明 关于防汛的实施方案 防汛工作总结 转发《通知》的通知 关于《防汛方案》的解读方案 有关通知
        关于同意的批复 印发《防汛方案》 转发《防汛通知》 批转《防汛通知》
      `),
      words(`
        关于防汛 关于防汛工作总结 印发防汛方案 转发防汛方案 批转防汛方案 关于印发《防汛方案》 关于《防汛方案》 关于《防汛通知
        关于“防汛通知 关于（防汛通知 防汛 关于防汛的很多很多很多工作方案
      `),
    );
  });

  test('may have a subtitle', () => {
    is(
      isSubtitle,
      words(
        '——在大会上的讲话 —在大会上的讲话 ――在大会上 ──在大会上 －－在大会上 ––在大会上 --在大会上 -在大会上 ——2026年新年致辞 ————在大会上 ―在大会上 ─在大会上 －在大会上 –在大会上',
      ),
      words('—2026年 在大会上 ——在大会上。 ——在大会上； 甲——在大会上 ——5 ——3026年 —— ————— —————在大会上'),
    );
  });

  test('sends out others', () => {
    is(
      sendsOut,
      words(
        '关于印发某办法的通知 关于转发某办法的通知 批转某办法的通知 发布某办法的公告 公布某办法的通知 颁布某条例的命令 关于下发某办法的通知（2026年）',
      ),
      words('关于防汛的通知 关于印发某办法 印发办法的总结'),
    );
  });

  test('puts papers together', () => {
    is(
      collects,
      words('典型材料汇编 防汛案例集 讲话选编 经验材料 会议交流材料 领导文选（上册） 防汛文集'),
      words('防汛方案 汇编的办法 材料 文集目录'),
    );
  });

  test('is none where it heads a part of a paper', () => {
    is(
      isPreface,
      [
        ...words('前言 引言 序言 序 绪论 导言 导语 编者按 编制说明 内容提要 摘要 后记 结语 结束语'),
        '前 言',
        '前　　　言',
        '编 制 说 明',
      ],
      [...words('前言部分 前 言防汛'), '防汛前言', '前　　　　　　　言', '编  制  说  明'],
    );
  });

  test('has nothing but names below it', () => {
    is(
      isRoll,
      words('先进个人名单 获奖名册 单位名录 先进名单（10名）'),
      words('名单公示 先进个人 名录的说明'),
    );
  });

  test('may have a bracket in it that is not behind it', () => {
    assert.equal(coreOfTitle('（试行）'), '');
    assert.equal(coreOfTitle('防汛（甲（乙））'), '防汛（甲（乙））');
    assert.equal(isWholeTitle('关于印发《防汛方案（试行）》的通知'), true);
    assert.equal(isWholeTitle('关于印发（防汛方案的通知'), false);
  });

  test('is that of a person who speaks', () => {
    is(isPersonal, words('2026年述职报告 在大会上的讲话 个人工作总结'), words('关于防汛的通知 防汛工作方案'));
  });

  test('may be opened by a figure that is no ordinal', () => {
    const opens = (line: string): boolean => mayOpenTitle(readMarker(line, 0, line.length));
    is(
      opens,
      ['3.15消费者权益日活动总结', '防汛总结', '2026年总结'],
      ['一、总结', '1 概况', '（一）总结', '第一章　总则'],
    );
  });
});
