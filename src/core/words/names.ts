// Where a name stands, whatever characters it has: a person's behind a title, a country's short form. Counts say nothing of
// those.

/** What people are called by their office or calling. */
const TITLE =
  /(?:书记|主任|[局院校部省市县区处科会队所厅镇乡村组州团班站馆社行董事秘书]长|教授|同志|委员|主席|老师|总理|总统|大使|司令员|研究员|讲师|博士|先生|女士|经理|代表|选手|记者|导师|厂长|院士|专员|常委|副职|医生|护士|工程师|负责人|党员|村民|民警)$/;
/** What follows a person's name. */
const BEHIND = /^(?:同志|教授|书记|主任|老师|院士|等人|等同志|先生|女士|一行|博士|副主任|副书记|主席)/;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤艾温康施洪季俞章梅盛祁裴柯兰葛管鲍翟殷焦柏骆关欧解邢颜柳包左尚柴齐庞岳符栾束';
/** What follows the short form of a country behind 中: 中厄两国, 中菲关系. */
const BETWEEN = '两关友双方合建首外战政保';
const WITH = '同与和向对为望愿由';
const FULL_NAME = 3;

/** Whether the character at `at` of `text` seems to belong to a name. */
export function isInName(text: string, at: number): boolean {
  for (let start = at; start > at - FULL_NAME && start >= 0; start--) {
    if (!SURNAMES.includes(text[start]!)) continue;
    if (TITLE.test(text.slice(Math.max(0, start - 4), start))) return true;
    for (let length = 2; length <= FULL_NAME; length++) {
      if (start + length > at && BEHIND.test(text.slice(start + length, start + length + 4))) return true;
    }
  }
  const before = text[at - 1] ?? '';
  const next = text[at + 1] ?? '';
  const nextButOne = text[at + 2] ?? '';
  if (before === '中' && BETWEEN.includes(next) && next !== '') return true;
  if (next === '方' && before !== '' && WITH.includes(before)) return true;
  return next === '中' && nextButOne !== '' && '两关友双'.includes(nextButOne);
}
