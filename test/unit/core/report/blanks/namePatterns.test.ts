import assert from 'node:assert/strict';
import { expectBlanks, otherThan } from './marked';

suite('Signs that show how others are to write something', () => {
  for (const marked of [
    '文件名为“**学校+姓名”，发至⟦**⟧邮箱。',
    '邮件主题为《**镇台账》。',
    '文件命名：“**局+台账”。',
    // What is named stands in the same part of the sentence.
    '请命名，以“⟦**⟧启新程”为主题。',
    '命名后报⟦**⟧局。',
    '报送至市局邮箱，主题为“**局材料”。',
    '报送至市局邮箱。活动主题为“⟦**⟧启新程”。',
    '报送至市局邮箱，主题为我市开展的“⟦**⟧启新程”。',
    '会议主题为“⟦**⟧启新程”。',
    // Examples.
    '请注明班级（如：**班张三）。',
    '文件命名，例：**班张三。',
    '写明单位，例如**局，比如**局。',
    '如⟦**⟧村，例如⟦**⟧镇，共两处。',
    '注明班级。例如⟦**⟧村增收。',
    // Behind the words in quotes.
    '以“**局+姓名”命名，以“⟦**⟧局”署名。',
    '以“**局+姓名”的格式统一命名，按“**局”方式命名，按“**局”来命名。',
    '“**局+姓名”为文件名，“**局”为邮件主题，“⟦**⟧局”为牵头单位。',
    '有的以“**报”“**新闻”等为名行骗，以“**局”名义发函，印“××县”字样。',
    '以“⟦**⟧局”为名称。',
    // What must not be told.
    '单位一律改为“××”，用“××”代替，确需出现的以“×××”代称。',
    '单位一律改为⟦××⟧。改为“⟦××⟧局”。报“⟦××⟧”。',
    // A sample from there on.
    '短信示例如下：××同志，您应缴**元。',
    '短信范例：××同志。样例如下:**元。',
    '示例中共⟦**⟧个。',
  ]) {
    test(marked, () => expectBlanks(marked));
  }

  test('are told by what is named', () => {
    const named =
      '命名为 文件名 文件名称 文件夹名 压缩包名称 邮件主题 邮件标题 邮件的题目 文档名称 附件包名 群昵称名称 昵称名 邮件注明 邮件请标注 邮件备注 改昵称 改群昵称 文件统一名称';
    assert.deepEqual(
      otherThan(0, named, (words) => `${words}“**局”`),
      [],
    );
  });

  test('are told by what is sent', () => {
    assert.deepEqual(
      otherThan(0, '报送至 发送到 发至 报至 上传到 提交至 传到 寄至', (sent) => `${sent}邮箱，主题“**局”`),
      [],
    );
    assert.deepEqual(
      otherThan(0, '主题 标题 题目 名称 备注 注明 标注 标题一律为', (named) => `发至邮箱，${named}“**局”`),
      [],
    );
    assert.deepEqual(
      otherThan(1, '标题统一都称为 内容 主题，', (named) => `发至邮箱，${named}“**局”`),
      [],
    );
  });

  test('are told by what hides names', () => {
    const hidden = '改为 改成 改用 替换 替换为 替换成 代替 代以 替代 隐去 隐匿 匿名 代称 遮盖';
    assert.deepEqual(
      otherThan(0, hidden, (words) => `姓名${words}“××”`),
      [],
    );
    assert.deepEqual(
      otherThan(0, hidden, (words) => `姓名以“××”${words}`),
      [],
    );
  });

  test('are told by an example', () => {
    assert.deepEqual(
      otherThan(0, '注明 标注 备注 标明 写明 署名 格式', (noted) => `${noted}班级（如：**班）`),
      [],
    );
    assert.deepEqual(
      otherThan(0, '例 如 例如 比如 示例 样例 格式如 例：', (example) => `注明班级，${example}**班`),
      [],
    );
  });

  test('are looked for sixty characters before them', () => {
    const far = (length: number): string => `示例：${'甲'.repeat(length)}**元`;
    expectBlanks(far(57));
    expectBlanks(far(58).replace('**', '⟦**⟧'));
  });
});
