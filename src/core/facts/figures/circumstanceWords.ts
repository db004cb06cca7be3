// Words on time, place and manner: they stand around what is counted and do not name it.

/** A time. */
export const TIME =
  /“?十[一二三四五]五”?(?:时期|期间|以来|末)?|(?:19|20)\d\d(?:[-—–~～至]\d+)?(?:学)?年(?:度|底|末|初)?|(?:截至|截止)?\d{1,2}月(?:底|末|份|中旬|上旬|下旬)?(?:\d{1,2}日)?|上半年|下半年|[一二三四]季度|前[一二三四五六七八九十\d]+个?(?:季度|月)|(?:近|过去|这|[一二三四五六七八九十])[一二三四五六七八九十两\d]*年(?:来|间|多来)?|去年|前年|明年|次年|来年|年初|年末|年底|月底|上一?年度?|同期|[春夏秋冬]季(?:学期)?|暑期|寒假|假期|第[一二三四五六七八九十\d]+(?:轮|批次?|阶段)|(?:“[^“”]{1,8}”|[一-龥\d·]{1,5}?)?期间|累计|以来|当年|届|上月|本月|每[年月天周季]|年均|日均/g;
/** What says nothing but that it is the time of the report. */
export const THIS_TIME = /全年(?:共|累计)?|今年以来|今年|本年度?|一年来|年内|截至目前|目前|迄今/g;
/** Whose it is. */
export const SCOPE = /[全我本](?:省|市|县|区|州|旗|镇|乡|村|街道|社区|校|院|局|公司|厂|系统)/g;
const MANNER =
  /^(?:其中|并|又|还|也|再|同时|为|共|共有|一共|已|先后|实际|总计|合计|积极|着力|持续|全面|扎实|深入|进一步|认真|切实|不断|加快|大力|组织专家|现有|有|拥有|建有|设有|下设|下辖|内设|现设|辖区内?|辖|登记在册的?|在册的?|对|县域内?|全部|所有|及时|圆满|顺利|成功|高标准|高质量)+/;
/** Who it is that speaks: 学校现有, 全市消防救援队伍共出动. */
const SPEAKER =
  /^(?:学校|学院|集团|公司|支队|总队|医院|单位|我[省市县区局校院委办]|本[省市县区局校院])(?=现有|共有|拥有|设有|下设|下辖|现设|共设|内设)|^[全我本](?:省|市|县|区|州|旗)[^，。；]{0,8}?(?:队伍|系统|部门|机关)(?=共|累计|先后|已)/;
const SUBJECT =
  /^(?:[省市县区镇乡局校院党]{0,2}(?:委员会|常委会|党委会?|党组|政府|党工委|支部|委)(?:常委会)?|我们|各级各部门|各级|各地|各单位)(?=召开|组织|举办|开展|专题|研究|新建|完成|检查|办理|出台|印发|发放)/;

const ENDING = /(?:共计|总计|达到?|为|约|了|有|共)+$/;

/** Words without those on time, place and manner. */
export function withoutCircumstances(words: string): string {
  const named = words
    .replace(/[\s\u3000“”‘’"《》*]/g, '')
    .replace(SPEAKER, '')
    .replace(THIS_TIME, '')
    .replace(TIME, '')
    .replace(SCOPE, '');
  const bare = named.replace(MANNER, '').replace(SUBJECT, '').replace(MANNER, '').replace(ENDING, '');
  // 现有律师: a name as short as 律师 keeps the verb that says how it is counted.
  return bare !== '' && bare.length < 4 && /^(?:现有|共有|拥有|建有)/.test(named) ? `现有${bare}` : bare;
}
