// Surnames, once for all who look for persons. Many are everyday characters as well; how much then tells of a person is
// another thing for a name on a line of its own, for 某某 and for a character within a sentence.

/** By the counts of the household registers, the frequent ones first; hardly anything else where a name may stand. */
const PLAIN =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵' +
  '万钱严覃武戴莫孔向汤温康施牛樊葛邢齐易乔伍庞颜倪聂章岳翟殷詹欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯梅童凌毕单季裴霍苗盛曲翁骆辛靳管柴鲍祁蒲滕屈饶解牟艾穆卓吉缪简车项连芦麦褚娄窦岑景宫费' +
  '卜冷晏席米柏瞿桂佟臧闵苟邬边卞仇栾隋刁荣巫寇桑郎甄丛仲虞敖池查麻苑邝谈匡鞠冀郁胥班栗燕鄢谌奚皮冼蔺满厉仝郜阚权屠盖廉禹巴狄扈晁芮戈雍裘亓邰赫杭茹亢嵇湛戎茅居尉冶檀昝洪萧阎束云昌傅诸' +
  '钮荀乌牧怀索籍濮寿巢竺植酆贝仰韶赖庾仉';
/** And everyday characters, words of their own among them: 和, 平, 成. */
const ALSO_WORDS =
  '文安庄鲁申纪涂成冉蓝路游蒙华喻房尤时农司古戚卫宗应姬师和巩明佘荆乐劳闻伊花帅祖支平计相容阙伏薄邸慕危利阴幸经从代';
/** Words that are no names end with them as well: 安全某某, 本公某某. */
const WORDS_END_SO = '水凤常元强干宣封全秋印充习鱼慎终衡步都国广东沃越融那后红益桓公原';
/** Titles and lists begin with them as well: 党员名单, 楼长. */
const WORDS_BEGIN_SO = '党沙储楼练丰宿富';
/** Verbs and particles nearly everywhere: 由, 来, 过. */
const VERBS = '谷阳商迟惠楚粟盘豆朴井漆卿晋敬来浦鹿辜羊阿修况鲜逯隆诺战玉哈宾勾於衣智尧闭由同过';

/** Where a name stands on a line of its own or behind a post. */
export const SURNAMES_OF_NAMES = PLAIN + ALSO_WORDS + WORDS_END_SO;

/** What 某某 may stand behind for a name: 李某某. */
export const SURNAMES_OF_WITHHELD = PLAIN + ALSO_WORDS + WORDS_BEGIN_SO + VERBS;

/** Within a sentence, where nothing else tells of a person but a title beside. */
export const SURNAMES_IN_SENTENCES = PLAIN + WORDS_BEGIN_SO;

/** Surnames of two characters, parted by bars as in a regular expression. */
export const COMPOUND_SURNAMES =
  '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|轩辕|独孤|宇文|司空|呼延|申屠|闻人|澹台|公冶|淳于|单于|仲孙|钟离|鲜于|闾丘|司寇|颛孙|拓跋|赫连|左丘|濮阳|太史|宗政|东方|南宫|西门|东郭|万俟|百里|长孙';
