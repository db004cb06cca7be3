import assert from 'node:assert/strict';
import { isWithheldName } from '../../../../../src/core/report/blanks/withheldNames';
import { allAre } from '../../../allAre';

/** Whether the first 某某 of `text` is a name that is withheld. */
function isName(text: string): boolean {
  const start = text.indexOf('某某');
  return isWithheldName(text, { start, end: start + 2 });
}

/** A person on the left, a blank in the same place on the right. */
const TWINS: readonly (readonly [string, string])[] = [
  // A surname that is no other word, where a word may begin.
  ['李某某到庭', '某某到庭'],
  ['给予李某某警告', '提高某某水平'],
  ['，李某某参加', '造林某某万亩'],
  ['李某某和王', '李某某万元'],
  // Numbers of houses and measures.
  ['李某某多次受贿', '石某某次'],
  ['李某某个人', '石某某个'],
  ['李某某个体经营', '石某某个村'],
  ['李某某年仅6岁', '李某某年底'],
  ['李某某日前到案', '李某某日内'],
  ['李某某年龄偏大', '李某某月底'],
  ['李某某，', '李某某号'],
  ['李某某。', '李某某弄'],
  ['李某某等3人', '李某某栋'],
  ['李某某已', '李某某余户'],
  ['李某某已', '李某某多亩'],
  ['李某某已', '李某某％'],
  ['李某某已', '李某某%'],
  ['李某某已', '李某某公里'],
  ['李某某已', '李某某平方米'],
  ['李某某已', '李某某亿元'],
  ['李某某已', '李某某件'],
  ['李某某已', '李某某项'],
  ['李某某已', '李某某吨'],
  // Where a person lives.
  ['邻居李某某户', '由于某某户'],
  ['李某某户', '提高某某户'],
  // A word for a person before it.
  ['当事人于某某陈述', '关于某某事项'],
  ['主任向某某主持', '面向某某主持'],
  ['其妻和某某签字', '和某某签字'],
  ['王某、经某某到庭', '已经某某到庭'],
  ['驾驶员任某某', '驾驶员任某某号'],
  // Prepositions and verbs that are surnames: only what goes on about a person tells.
  ['任某某，男，35岁', '任某某职务'],
  ['任某某因病', '任某某科长'],
  ['任某某', '担任某某'],
  ['（任某某）', '（任某某镇镇长）'],
  ['“任某某”', '“任某某组长”'],
  ['任某某等人', '任某某等职'],
  ['任某某等3名', '任某某等级'],
  ['任某某等十人', '任某某等于'],
  ['任某某违反规定', '任某某违章'],
  ['任某某违纪', '任某某违'],
  ['任某某男，', '任某某男装'],
  ['任某某被处分', '经某某，同意'],
  ['任某某与其妻', '任某某与会'],
  ['任某某称', '从某某称'],
  ['任某某说', '向某某说'],
  ['任某某表示', '同某某表示'],
  ['任某某自述', '及某某自述'],
  ['任某某供述', '由某某供述'],
  ['任某某反映', '关某某反映'],
  ['任某某到案', '于某某到案'],
  ['任某某到庭', '和某某到庭'],
  ['任某某同志', '任某某同学'],
  ['任某某先生', '任某某先进'],
  ['任某某女士', '任某某女工'],
  // Compound surnames.
  ['欧阳某某报警', '欧阳某某镇'],
  ['由欧阳某某负责', '欧阳某某栋'],
  ['上官某某到', '上官某某万元'],
  // Names transcribed from other languages, and places.
  ['阿不都某某到庭', '克拉玛依某某公司'],
  ['买买提某某已', '买买提某某村'],
  ['扎西某某已', '扎西某某乡'],
  ['其其格某某已', '其其格某某旗'],
  ['证人阿依古丽某某', '阿依古丽某某学校'],
  ['买买提·某某', '买买提，某某'],
  ['某某·吐尔逊', '某某，吐尔逊'],
  ['买买提•某某', '·某某'],
  ['某某・吐尔逊', '某某·'],
  ['某某‧吐尔逊', '某某-吐尔逊'],
  // A first character that is no surname, behind a word for a person.
  ['嫌疑人努某某在逃', '努某某在逃'],
  ['当事人吐某某', '谈吐某某'],
  ['被告人艾某某', '被告人在某某'],
  // What is built or run is no person's behind other words.
  ['李某某公司', '施工方某某公司'],
  ['张某某家中', '由施工方某某单位'],
];

suite('A person whose name is withheld', () => {
  for (const [person, blank] of TWINS) {
    test(`stands in ${person}, and a blank in ${blank}`, () =>
      assert.deepEqual([isName(person), isName(blank)], [true, false]));
  }

  test('is told by each word for a person before a surname that is a preposition', () =>
    allAre(
      '当事人 嫌疑人 被告 被告人 原告 原告人 被害人 受害人 申请人 负责人 代表人 举报人 投诉人 经营者 驾驶员 驾驶人 证人 死者 伤者 患者 村民 居民 职工 员工 工人 干部 民警 教师 老师 学生 同学 业主 家长 司机 医生 护士 会计 书记 主任 局长 科长 处长 镇长 乡长 县长 市长 校长 院长 所长 站长 队长 经理 股东 丈夫 妻子 父亲 母亲 儿子 女儿 其夫 其妻 其父 其母 其子 其女 其兄 其弟 其姐 其妹 男子 女子 网民 同志 先生 女士 李某、 李某和 李某与 李某及',
      (word) => isName(`${word}于某某`),
    ));

  test('is told by each piece that transcribed names begin or end with', () =>
    allAre(
      '阿不都 阿卜都 阿布都 阿卜杜 阿布力 阿不力 阿不来 买买提 麦麦提 买合木提 麦合木提 艾买提 艾麦提 艾合买提 艾尔肯 艾力 艾山 艾尼 艾则孜 吐尔逊 吐尔洪 吐尔地 图尔荪 图尔洪 玉苏甫 玉素甫 玉山 努尔 奴尔 古丽 阿依 阿迪力 阿里木 热合曼 热西提 热依木 热孜 库尔班 依明 伊明 依布拉 伊布拉 易卜拉 沙吾提 司马义 斯马义 斯拉木 托合提 塔依尔 帕提 帕尔哈提 木拉提 叶尔 别克 哈力 哈里 肉孜 亚森 牙生 卡德尔 卡迪尔 米吉提 迪力 迪丽 祖力 祖农 赛买提 尼亚孜 胡赛音 穆罕默德 穆萨 扎西 次仁 才仁 才让 达瓦 尼玛 卓玛 卓嘎 多吉 格桑 洛桑 罗桑 央金 央宗 旺堆 旺姆 旺久 平措 顿珠 丹增 边巴 巴桑 普布 拉巴 拉姆 米玛 索朗 索南 桑吉 仁青 仁增 德吉 白玛 贡布 嘎玛 加央 巴特尔 巴图 其其格 乌云 娜仁 那仁 斯琴 格日勒 苏日 额尔登 宝音 孟和 朝鲁 布和 特木尔 图雅 呼和 哈斯 敖登 毕力格 吉克 阿木 木呷 日火 阿苏 沙马',
      (name) => isName(`经${name}某某同意`),
    ));

  test('is told by such a piece with the rest of the name, and not with other words', () => {
    allAre('买买提江 古丽娜 买买提塔依尔 扎西次仁 阿布都克里木', (name) => isName(`经${name}某某同意`));
    allAre('买买提前往 古丽等五人 扎西单位 达瓦在内的六人', (words) => !isName(`经${words}某某同意`));
  });

  test('is none where a transcribed name is that of a place or office', () =>
    allAre('省 市 县 区 旗 盟 州 镇 乡 村 街 路 公司 集团 单位 部门 学校 医院 企业 项目 工程', (place) => {
      return (
        !isName(`在阿克苏某某${place}`) && !isName(`在尼玛某某${place}`) && !isName(`在欧阳某某${place}`)
      );
    }));

  test('is told by no other word there', () =>
    allAre('关键 由 至 李某的 其 人员 单位 领导', (word) => !isName(`${word}于某某`)));
});
