import assert from 'node:assert/strict';
import { expectBlanks, otherThan } from './marked';

suite('Signs that look like those of blanks', () => {
  for (const marked of [
    // Ratings, of several signs.
    '综合评价★★□□，难度■■□，力度●○○，推荐△△▲□□，等级◇◆□□，☆☆□□',
    '建设⟦□□⟧局，由⟦■■⟧局负责',
    '难度：***，推荐指数：****，星级 **，满意度*** 。',
    '难度⟦***⟧级，重要性⟦***⟧次',
    '评分：**，得⟦**⟧分',
    // A row alone in a line.
    '*****',
    '■■■■■',
    '　　＊＊＊＊＊　',
    '⟦****⟧',
    '⟦_____⟧',
    // Marks that are spoken of.
    '带*号的必填，标*的免填，打**者从略，加“*”的重点，用*标，以*表示，含**为必填。',
    '注（*）的从略，有*为可选，有*为不限，有*为限选，有*为重点，有*为核心，有*为关键，有*为新增，有*为加分。',
    '以⟦**⟧为主题，共⟦**⟧号',
    // Notes below a table.
    '*注：快报数。',
    '**数据来源：统计局。',
    '* 说明：快报数。',
    '　　*以上不含乡镇。',
    // Files and formulas.
    '报送*.doc和**.xls，存docs/**，存d:\\**，见*/a.doc',
    '面积x**2，（a）**（b），3**4',
    '补贴＝人数*标准，按天数*日薪发放，按单价×数量核定。',
    '共3*5件，计5% *2项，a=b*件',
    '共⟦*⟧件，共3件，其中⟦*⟧件',
    '甲=乙，共⟦*⟧件',
    '共⟦×⟧件，人数×标准',
  ]) {
    test(marked, () => expectBlanks(marked));
  }

  test('multiply what figures are multiplied with', () => {
    const factors =
      '日薪 月薪 年薪 时薪 工资 日工资 月工资 年工资 人数 天数 次数 个数 户数 件数 项数 份数 月数 年数 日数 时数 人均 日均 月均 年均 年限 年度 年系数 时长 单价 单位 系数 倍数 比例 标准 基数 面积 金额 费率 税率 分值 权重 得分 价格 数量';
    assert.deepEqual(
      otherThan(0, factors, (factor) => `按甲*${factor}计`),
      [],
    );
    assert.deepEqual(
      otherThan(0, factors, (factor) => `按甲×${factor}计`),
      [],
    );
  });

  test('mark notes by the word behind them', () => {
    const notes =
      '注： 注: 备注 说明： 数据来源 资料来源 来源： 为 表示 号为 号表 号的 标注 标有 标明 以上 以下 不含 不包括 含 包括 指 系 按';
    assert.deepEqual(
      otherThan(0, notes, (note) => `**${note}个甲`),
      [],
    );
    assert.deepEqual(
      otherThan(1, notes, (note) => `共**${note}个甲`),
      [],
    );
  });

  test('stand in a formula by its signs', () => {
    assert.deepEqual(
      otherThan(0, '= ＝ ÷ ≈ ≤ ≥ < >', (sign) => `甲${sign}乙*个`),
      [],
    );
    assert.deepEqual(
      otherThan(1, '+ - =丙， ＝丙。', (sign) => `甲${sign}乙*个`),
      [],
    );
  });

  test('rate by the word before them', () => {
    const rated = '星级 评级 指数 评分 难度 重要性 重要程度 优先级 满意度 推荐度 推荐指数： 难度:';
    assert.deepEqual(
      otherThan(0, rated, (word) => `${word}**`),
      [],
    );
  });
});
