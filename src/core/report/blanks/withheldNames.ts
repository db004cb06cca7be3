import { hanTens } from '../../text/numerals';
import { COMPOUND_SURNAMES, SURNAMES_OF_WITHHELD } from '../../text/persons/surnames';
import { isHan } from '../../text/punctuation';
import type { Span } from '../../text/span';
import { wordAt } from '../../text/words';

// 李某某, 欧阳某某, 阿不都某某: persons whose names are withheld in circulars and decisions. 某某 alone waits to be filled,
// and so it does behind a character that is a surname too but ends a word or is a preposition: 提高某某, 经某某同意.

const SURNAMES = new Set(SURNAMES_OF_WITHHELD);
const COMPOUND = new RegExp(`(?:${COMPOUND_SURNAMES})$`);

/** Surnames that are prepositions, verbs or adverbs where nothing tells of a person. */
const OTHER_WORDS = '于向经关和从由同及任应查管代解支来过包连单时利居权相练计战阿';

/** Whom a name follows, and what a list of names or a name in brackets has before it. */
const PERSON_BEFORE =
  /(?:当事人|嫌疑人|被告人?|原告人?|被害人|受害人|申请人|负责人|代表人|举报人|投诉人|经营者|驾驶[员人]|证人|死者|伤者|患者|村民|居民|职工|员工|工人|干部|民警|教师|老师|学生|同学|业主|家长|司机|医生|护士|会计|书记|主任|局长|科长|处长|镇长|乡长|县长|市长|校长|院长|所长|站长|队长|经理|股东|丈夫|妻子|父亲|母亲|儿子|女儿|其[夫妻父母子女兄弟姐妹]|男子|女子|网民|同志|先生|女士|某某?[、和与及，])$/;
/** What goes on about a person; a place or an office has other words behind it. */
const PERSON_BEHIND = new RegExp(
  String.raw`^(?:$|[、，。；（()）！？”》]|等[人\d${hanTens}两]|因|被|与其|[男女][，。、]|称|说|表示|自述|供述|反映|到案|到庭|违[反纪法规]|同志|先生|女士)`,
);
/** Numbers of houses and measures, and what is counted, have no person before them. */
const COUNTED_BEHIND =
  /^(?!多次)(?:[余多]?[万亿]?(?:[元户亩次件项吨]|个(?![人体性]))|[号弄栋％%]|[年月](?![龄仅])|日(?!前)|公里|平方|亿|万)/;

/** How names transcribed from other languages of the country begin or end, most of them Uyghur, Kazakh, Tibetan, Mongolian. */
const TRANSCRIBED =
  /(?:阿不都|阿卜都|阿布都|阿卜杜|阿布力|阿不力|阿不来|买买提|麦麦提|买合木提|麦合木提|艾买提|艾麦提|艾合买提|艾尔肯|艾力|艾山|艾尼|艾则孜|吐尔逊|吐尔洪|吐尔地|图尔荪|图尔洪|玉苏甫|玉素甫|玉山|努尔|奴尔|古丽|阿依|阿迪力|阿里木|热合曼|热西提|热依木|热孜|库尔班|依明|伊明|依布拉|伊布拉|易卜拉|沙吾提|司马义|斯马义|斯拉木|托合提|塔依尔|帕提|帕尔哈提|木拉提|叶尔|别克|哈力|哈里|肉孜|亚森|牙生|卡德尔|卡迪尔|米吉提|迪力|迪丽|祖力|祖农|赛买提|尼亚孜|胡赛音|穆罕默德|穆萨|扎西|次仁|才仁|才让|达瓦|尼玛|卓玛|卓嘎|多吉|格桑|洛桑|罗桑|央金|央宗|旺堆|旺姆|旺久|平措|顿珠|丹增|边巴|巴桑|普布|拉巴|拉姆|米玛|索朗|索南|桑吉|仁青|仁增|德吉|白玛|贡布|嘎玛|加央|巴特尔|巴图|其其格|乌云|娜仁|那仁|斯琴|格日勒|苏日|额尔登|宝音|孟和|朝鲁|布和|特木尔|图雅|呼和|哈斯|敖登|毕力格|吉克|阿木|木呷|日火|阿苏|沙马)([\u4e00-\u9fff]{0,4})$/;
/** The rest of a transcribed name has only characters that sound is written with. */
const SOUNDS =
  /^[阿艾买麦提木尔合力古丽热依伊克汗江都拉赛沙尼玛吐逊图洪苏甫努曼班明不布比吉哈亚迪祖次仁卓多格桑洛央旺平顿丹边普索朗青增德白贡嘎加巴特其乌云娜那斯琴日勒额登宝音孟和朝鲁雅敖毕呷火西达瓦措珠姆久玉素肯山里孜米肉生卡吾司马义托帕叶别农穆罕默才让堆金罗南才宗若茨登嘉措扎]*$/;
/** First characters of transcribed names that are no surnames: 当事人努某某. */
const INITIALS = '努吐艾买麦古热依玉帕托库迪扎次洛米肉吾亚茹祖沙赛萨';
/** Places are transcribed as well. */
const PLACE_BEHIND = /^(?:省|市|县|区|旗|盟|州|镇|乡|村|街|路|公司|集团|单位|部门|学校|医院|企业|项目|工程)/;

/** How far back a name goes. UTF-16 units. */
const CONTEXT = 10;

/** Whether 某某 at `span` of `text` withholds the given name of a person. */
export function isWithheldName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const behind = text.slice(end, end + CONTEXT);
  if (/[\u4e00-\u9fff][·•‧・]$/.test(before) || /^[·•‧・][\u4e00-\u9fff]/.test(behind)) return true;
  if (endsTranscribed(before)) return !PLACE_BEHIND.test(behind);
  const compound = COMPOUND.exec(before)?.[0];
  if (compound !== undefined) return !COUNTED_BEHIND.test(behind) && !PLACE_BEHIND.test(behind);
  const at = start - 1;
  const surname = text[at];
  const lead = before.slice(0, -1);
  if (surname === undefined) return false;
  if (!SURNAMES.has(surname)) return INITIALS.includes(surname) && PERSON_BEFORE.test(lead);
  const opens = lead === '' || !isHan(lead.charCodeAt(lead.length - 1));
  const opensWord = (): boolean => opens || wordAt(text, at).start === at;
  // 李某某户 is where a person lives.
  if (behind.startsWith('户') && !OTHER_WORDS.includes(surname)) return opensWord();
  if (PERSON_BEFORE.test(lead)) return !COUNTED_BEHIND.test(behind);
  if (OTHER_WORDS.includes(surname)) {
    // 任某某，男 but 经某某同意
    return opens && !PREPOSITIONS.includes(surname) && PERSON_BEHIND.test(behind);
  }
  // 施工方某某公司
  if (COUNTED_BEHIND.test(behind) || (!opens && PLACE_BEHIND.test(behind))) return false;
  return opensWord();
}

/** What stands for a given name where a list is put up for all to read. 王XX is a name that somebody is to fill in. */
const SIGNS_OF_NAME = /^(?:[*＊]{1,2}|[×✕]{1,2}|[○◯]{1,2})$/;
/** The ends of a cell of a table that is set apart by bars or tabs; one of them may be that of the line. */
const CELL = /^[ \u3000]*[|｜\t]|[|｜\t][ \u3000]*$/;
const CELL_START = /(?:^|[|｜\t])[ \u3000]*$/;
const CELL_END = /^[ \u3000]*(?:[|｜\t]|$)/;

/** Whether the signs at `span` withhold the given name of a person in a cell of its own: | 张** | 3 | */
export function isWithheldInCell(text: string, { start, end }: Span): boolean {
  if (!SIGNS_OF_NAME.test(text.slice(start, end))) return false;
  const lead = text.slice(0, start);
  const surname = COMPOUND.exec(lead.slice(-CONTEXT))?.[0] ?? lead.slice(-1);
  if (surname.length === 1 && (!SURNAMES.has(surname) || OTHER_WORDS.includes(surname))) return false;
  const before = lead.slice(0, -surname.length);
  const behind = text.slice(end);
  return CELL_START.test(before) && CELL_END.test(behind) && (CELL.test(before) || CELL.test(behind));
}

/** Never a surname without a word that says so. */
const PREPOSITIONS = '于向经关和从由同及';

function endsTranscribed(before: string): boolean {
  for (let from = 0; from < before.length - 1; from++) {
    const found = TRANSCRIBED.exec(before.slice(from));
    if (!found) return false;
    if (SOUNDS.test(found[1]!)) return true;
    from += found.index;
  }
  return false;
}
