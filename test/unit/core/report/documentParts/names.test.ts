import assert from 'node:assert/strict';
import {
  BLANK_NAME,
  isAddressed,
  isAllOf,
  isBodies,
  isPersonName,
  isPostAndName,
} from '../../../../../src/core/report/documentParts/names';

/** Words parted by blanks. */
const words = (written: string): string[] => written.trim().split(/\s+/);

/** Those of `written` for which `is` says otherwise than `expected`. */
const others = (is: (name: string) => boolean, written: readonly string[], expected: boolean): string[] =>
  written.filter((name) => is(name) !== expected);

suite('The name of a body', () => {
  test('ends as bodies do', () => {
    const bodies = words(`
      临江市政府 国务院 党中央 市人大 区政协 教育工作委员会 临江省委 清河市委 东城区纪工委 老干部局党委 市财政局 省水利厅 县府办 办公室
      宣传部 总务处 资助科 人事股 后勤室 派出所 气象站 市一院 驾校 红星厂 新华书社 供销社 图书馆 突击队 调研组 国资公司 外交部新闻司
      公安署 人民法庭 服务中心 供水公司 水务集团 临江大学 城关中学 城东小学 绍兴一中 春蕾幼儿园 文化产业园 清河科技园 高新园区
      经济开发区 滨江新区 红旗农场 国有林场 第二牧场 海晏渔场 青山水库 第三电厂 建设银行 城中支行 营业分行 中国银行总行 农商行
      党总支部 机关党总支 后勤党支 城南街道 幸福社区 书法协会 法学会 工商业联合会 总工会 青年总会 总商会 公司理事会 公司董事会
      公司监事会 教育基金会 历史研究会 贸易促进会 红旗村委会 居委会 业委会 市人大常委会 开发区管委会 大赛组委会 校庆筹委会
      校学生会 海外联谊会 汽车同业公会 注册公会 市妇联 市残联 省侨联 市工商联 市文联 市科协 县社科联 县记协 市作协 校团学联
      江苏代表团 建设兵团 大会主席团 东部战区军区 信用联社 广播电台 电视台 气象台 天文台 防汛指挥部 招商专班 领导班子
      部门联席会议 医学部 中文系 三年级 高一（3）班 临江海关 一车间 医疗联盟 第二监狱 市消防 大使馆 文化总馆 医疗联合体
      名师工作室 职工代表大会 行政公署 市委党校 高级技校 青石镇 大柳乡 红旗村
    `);
    assert.deepEqual(others(isBodies, bodies, true), []);
  });

  test('is none where everyday words end the same way', () => {
    const none = words(`
      新格局 全国布局 事关全局 工作大局 最后结局 良好开局 再开新局 当前时局 主动变局 奋力破局 这盘棋局 新局面 报告厅 大厅 餐厅 演播厅
      展厅 多功能厅 宴会厅 客厅 音乐厅 会议室 教室 阅览室 接待室 洽谈室 活动室 更衣室 浴室 候诊室 机房 301室 全部 内部 外部 局部
      干部 上部 下部 底部 头部 主办 承办 举办 经办 协办 代办 交办 督办 查办 创办 开办 停办 申办 兴办 补办 包办 怎么办 好处 用处
      不当之处 益处 长处 短处 到处 各处 多处 一处 此处 学科 本科 专科 文科 理科 百科 场所 住所 处所 厕所 网站 团队 宾馆 体育馆 饭馆
      展馆 剧院 影院 庭院 住院 入院 出院 上司 官司 会议组 男子组 女子组 关系 体系 联系 干系 全校 本校 各校 母校 高校 部署 签署 三组
      分组 5组 三站 首站 末站 车队 排队 超市 商店 酒店 饭店 书店 常委 评委 政委 编委 国家部委 比重部 不足处 出处 相处 所处 惩处 查处
      判处 妥处 编组 重组 改组 词组 数组 机组 列队 归队 为中心 核心 3班
    `);
    assert.deepEqual(others(isBodies, none, false), []);
    assert.equal(isBodies('市编委'), true);
    assert.equal(isBodies('县委编委'), true);
  });

  test('has no sign of running text', () => {
    const none = words(`
      甲，水务局 甲。水务局 甲；水务局 甲：水务局 甲！水务局 甲？水务局 甲:水务局 甲;水务局 甲!水务局 甲?水务局 “甲水务局 甲”水务局
      "甲水务局 《甲水务局 甲》水务局 甲…水务局 甲|水务局 关于水务局 我的水务局 去了水务局 请水务局 如下水务局 以上水务局 以下水务局
      通知水务局 决定水务局 要求水务局 为进一步水务局 附件水务局 各水务局 12345水务局 １２３４５水务局 1.水务局 第1、水务局 1．水务局
      2026年水务局 3月水务局
    `);
    assert.deepEqual(others(isBodies, none, false), []);
    assert.deepEqual(others(isBodies, words('1234水务局 甲1.水务局 甲各水务局 1水务局 第3水务局'), true), []);
  });

  test('may carry a seal, a bracket and blanks', () => {
    for (const seal of words('公章 盖章 印章 签章 代章 章 印 加盖公章 签字 签名 盖章处')) {
      assert.equal(isBodies(`市水务局（${seal}）`), true, seal);
      assert.equal(isBodies(`市水务局 (${seal})`), true, seal);
    }
    assert.equal(isBodies('市水务局（章）。'), false);
    assert.equal(isBodies('市水务局（好）好'), false);
    assert.equal(isBodies('卫生健康委员会（中医药管理）'), true);
    assert.equal(isBodies('好（水务局）的'), false);
    assert.deepEqual(others(isBodies, ['水　务　局', '中共临江市委 办公室', '**', '**　××'], true), []);
  });

  test('has at least two characters, and at most sixty', () => {
    assert.equal(isBodies('局'), false);
    assert.equal(isBodies('某局'), true);
    assert.equal(isBodies(`${'水'.repeat(59)}局`), true);
    assert.equal(isBodies(`${'水'.repeat(60)}局`), false);
  });

  test('stands by itself or beside others', () => {
    assert.equal(isBodies(''), false);
    assert.equal(isBodies('市水务局、市财政局'), true);
    assert.equal(isBodies('市水务局　市财政局\t团市委'), true);
    assert.equal(isBodies('市水务局、名单'), false);
    assert.equal(isBodies(Array(20).fill('水局').join('、')), true);
    assert.equal(isBodies(Array(21).fill('水局').join('、')), false);
    // Letterspaced, up to twelve; two pieces are one name, three are none, and a person before a body is none.
    assert.equal(isBodies('市 水 利 水 务 事 业 发 展 中 心 局'), true);
    assert.equal(isBodies('临 江 市 水 利 水 务 事 业 发 展 局 局'), false);
    assert.equal(isBodies('临江 水务局'), true);
    assert.equal(isBodies('临江 市水 务局'), false);
    assert.equal(isBodies('水、务、局'), false);
    assert.equal(isBodies('陈志远 水务局'), false);
  });
});

suite('All of a class of people', () => {
  test('sign an appeal', () => {
    const all = words(
      '师生 教工 教职工 教师 老师 学生 同学 党员 团员 员工 职工 干部职工 家长 业主 村民 居民 会员 人员 成员 委员 代表 官兵 民警 医护人员 志愿者 师生员工',
    );
    assert.deepEqual(
      others(
        isAllOf,
        all.map((each) => `城东小学全体${each}`),
        true,
      ),
      [],
    );
    assert.equal(isAllOf(`${'甲'.repeat(20)}全体师生`), true);
    const none = words(
      '全体 城东小学师生 甲，全体师生 甲。全体师生 甲；全体师生 甲：全体师生 甲:全体师生 全体师生好',
    );
    assert.deepEqual(others(isAllOf, [...none, `${'甲'.repeat(21)}全体师生`], false), []);
  });
});

suite('The name of a person', () => {
  test('is a surname with one or two characters, a name of another people, or a blank', () => {
    const names = [
      ...words('周敏 陈志远 欧阳修 司马相如 阿依古丽·买买提 阿不都·某 *** ×× 李某某 李×'),
      '周　敏',
    ];
    assert.deepEqual(others(isPersonName, names, true), []);
    const none = words('周 敏敏敏 周敏敏敏 欧阳敏敏敏 甲乙丙 · 周· 周敏， 周1');
    assert.deepEqual(others(isPersonName, none, false), []);
    assert.equal(isPersonName(`${'甲'.repeat(8)}·${'乙'.repeat(10)}`), true);
    assert.equal(isPersonName(`${'甲'.repeat(9)}·${'乙'.repeat(9)}`), false);
  });

  test('is none where a word begins as names do', () => {
    const none = words(`
      方案 安排 安全 时间 项目 成员 成果 成效 单位 任务 金额 金融 通报 常务 常委 温馨 路线 程序 计划 计算 阳光 高中 江西 江苏 云南 陕西
      明细 明确 水平 水利 水务 水电 经验 经济 经费 严格 严肃 和谐 平安 平台 强化 管理 应急 应对 解决 解读 连续 容量 易错 文件 文化 文明
      文档 文稿 关键 关系 相关 查询 简介 简报 简历 游览 权限 权利 公告 公示 公开 公司 公文 公章 公约 国家 国务 广场 东西 利用 师生 师资
      融合 冷链 越级 师德 巩固 全体 全文 全面 班级 班会 从业 白皮书 怀念 向上 满意 步骤 居民 终止 充分 农业 农村 尚未 燕山 边防 申请 申报
      闻讯 劳动 劳模 乔迁 池塘 龙头 景区 武装 符合 祖国 宁夏 宫格 仲裁 伊犁 秋季 段落 焦点 封面 封闭 曲线 程度 石油 包括 左右 洪水 杭州
      单价 宣传 宣言 丁等 应届 宗旨 解释 干部 干群 经营 管控 支出 支部 支持 支付 万元 霍乱 凌晨 夏令营 夏季 高校 高考 高等 高度 徐州 林业
      林地 盛会 梅雨 颜色 江南 路径 路段 贾汪 强调 强制 季度 席位 纪律 纪要 纪委 项链 舒适 熊猫 宋体 谈话 戴口罩 成绩 成立 伏季 计量 贝类
      米制 毛重 穆斯林 和平 黄河 平均 平面 孟县 顾问 余额 伍佰 康复 齐心 傅里叶 于是 乐器 乐园 常规 常态 安徽 安装 罗列 殷切 汤药 贺信 贺词
      雷达 唐山 史料 费用 廉政 廉洁 任命 任免 任职 任教 方法 方式 方针 方向 方面 花名册 马路 昌平 鲁班 范围 范本 苏州 章程 水资源 云计算
      喻义 谢谢 姜堰 陶瓷 金牌 华北 华东 华南 严禁 孔子 张贴 施工 施行 何时 许可 杨树 韩国 沈阳 卫生 陈述 陈列 冯特 王牌 郑州 吴江 周边
      周报 周期 李子 孙中山 钱塘 赵县
    `);
    assert.deepEqual(others(isPersonName, none, false), []);
    assert.deepEqual(others(isPersonName, words('陈时间 周公告 周平均'), true), []);
  });

  test('is none where three characters name a thing', () => {
    const none = [...'表书单目案件法度化部局处科室院校会社区县市省镇乡村组班厂站馆所队路线点类型式率量'];
    assert.deepEqual(
      others(
        isPersonName,
        none.map((last) => `周敏${last}`),
        false,
      ),
      [],
    );
    assert.equal(isPersonName('周会'), true);
    assert.equal(isPersonName('周会敏'), true);
  });

  test('may stand behind a post', () => {
    const posts = words(`
      市委书记 市长 县长 区长 省长 镇长 乡长 村长 部长 局长 处长 科长 校长 院长 所长 社长 队长 组长 站长 厂长 行长 厅长 州长 会长 班长
      董事长 理事长 秘书长 总裁 主任 主席 经理 委员 理事 代表 总监 工程师 会计师 教师 老师 同志 专员 干事 教授 研究员 总理 园长 店长 馆长
      台长 检察长 审判长 司令 司令员 政委 参谋长 研究生 学生 同学 党员 民警 医师 护士 市水务局
    `);
    assert.deepEqual(
      others(
        isPostAndName,
        posts.map((post) => `${post}　陈志远`),
        true,
      ),
      [],
    );
    assert.equal(isPostAndName('市水务局 党组书记 局长 陈 敏'), true);
    const none = ['陈志远', '局长陈志远', '局长　名单', '水电　陈志远', '关于局长　陈志远', '陈志远　局长'];
    assert.deepEqual(others(isPostAndName, none, false), []);
  });
});

suite('A blank that stands for a name', () => {
  test('is two signs and more, words in brackets, or one ×', () => {
    const is = (name: string): boolean => BLANK_NAME.test(name);
    assert.deepEqual(others(is, words('** ＊＊ XX ＸＸ xx ｘｘ ×× __ ＿＿ □□ ○○ 某某 × 【单位】'), true), []);
    assert.deepEqual(others(is, words('* X 【】 【单位 甲** **甲 ×甲 某'), false), []);
  });
});

suite('Whom a line addresses', () => {
  test('is everyone of a kind, wherever 各 stands', () => {
    const each = words(`
      县 区 市 镇 乡 街道 科室 处室 部门 单位 学校 支部 党 企业 园 街 村 社区 股 班 年级 院 系 分 子 直属 成员 有关 相关 级 地 省 位 大 民主
      人民 局 所 站 厂 车间 项目 镇街 委 办
    `);
    assert.deepEqual(
      others(
        isAddressed,
        each.map((kind) => `驻临各${kind}口`),
        true,
      ),
      [],
    );
    assert.equal(isAddressed('驻临各口'), false);
    assert.equal(isAddressed('各口'), true);
  });

  test('is those concerned, and people by what they are', () => {
    const addressed = words(`
      有关单位 有关部门 有关企业 有关学校 有关学院 有关处室 有关科室 有关人员 有关高校 有关院校 有关县 有关市 有关区 相关单位 相关部门
      相关企业 相关学校 相关处室 相关科室 相关人员
    `).map((name) => `本系统${name}口`);
    const people = words(`
      局属口 院属口 校属口 厅属口 市属口 县属口 区属口 公司属口 集团属口 市直口 机关口 直口 属口 我馆全体口 本地全校口 本地全市口 本地全县口
      本地全区口 本地全院口 本地全省口 本地全镇口 本地全乡口 本地全局口 本地全国口 同志口 先生口 女士口 小姐口 代表口 委员口 来宾口 领导口
      老师口 同学口 同事口 家长口 朋友口 专家口 评委口 居民口 村民口 业主口 用户口 客户口 股东口 会员口 乡亲口 战友口 师傅口 职工口 员工口
      党员口 教工口 师生口 同仁口 同胞口 伙伴口 市民口 群众口 孩子们 书记口 部长口 局长口 主任口 主席口 总理口 经理口 教授口 临江省 临江市
      临江县 临江区 临江州 临江盟 临江旗 临江镇 临江乡 临江村 直属单位
    `);
    assert.deepEqual(others(isAddressed, [...addressed, ...people], true), []);
    assert.deepEqual(
      others(isAddressed, words('本系统口 本地口 某口 村口 甲村 有关说明 相关事项 各项任务 全年目标'), false),
      [],
    );
  });

  test('is bodies, persons and blanks', () => {
    assert.deepEqual(others(isAddressed, ['市水务局', '周敏', '**', '**省**厅', '（县）水务局'], true), []);
    assert.deepEqual(others(isAddressed, ['', '、', '（各县）'], false), []);
  });

  test('is everyone whom it is polite to', () => {
    assert.deepEqual(others(isAddressed, words('尊敬的甲口 敬爱的甲口 亲爱的甲口'), true), []);
    assert.equal(isAddressed('受尊敬的甲口'), false);
  });

  test('is no label', () => {
    const labels = words(`
      基本情况 主要工作 主要措施 会议内容 会议时间 培训地点 有关要求 各项工作 各项措施 各项内容 各项要求 各项安排 各项任务 各项目标 各项问题
      各项意见 各地如下 具体安排 参会名单 参加人员 名单如下 包括下列 包括以下 主要任务 工作目标 存在问题 几点建议 主要做法 工作成效 注意事项
      起草说明 报名方式 工作方法 基本原则 评分标准 实施范围 申报对象 申报条件 工作程序 办理步骤 工作重点 审查意见 考核结果 统计数据 主要原因
      基本经验 几点体会 下步打算 工作计划 责任单位 牵头部门 承办机构 副组长 组员 成员 会议主持 会议记录 出席 列席 请假 参加 缺席 负责人 联系人
      联系电话 单位地址 联系邮箱 会议主题 会议议题 公示期 承办 主办 协办 责任领导 牵头领导
    `);
    assert.deepEqual(others(isAddressed, labels, false), []);
  });

  test('is units and staff only where it says whose', () => {
    const addressed = words(`
      各参建单位 本市有关单位 本市相关单位 所属单位 直属单位 下属单位 局属单位 院属单位 校属单位 厅属单位 市属单位 机直单位 市直单位 县直单位
      区直单位 省直单位 局直单位 领导小组成员单位 事业单位 驻临单位
    `);
    assert.deepEqual(others(isAddressed, addressed, true), []);
    const labels = words(
      '责任单位 参建单位 我驻单位 各责任单位口内有关责任单位 本市有关责任单位 本市有关牵头单位 本市有关参加单位 本市有关参会单位 本市有关主办单位 本市有关承办单位 本市有关协办单位 本市有关配合单位',
    ).filter((name) => !name.startsWith('各'));
    assert.deepEqual(others(isAddressed, labels, false), []);
  });

  test('is no sentence', () => {
    const none = words(`
      各县。区 各县；区 各县！区 各县？区 各县:区 各县：区 现将各县 现就各县 为此各县 经研究各县 根据各县 按照各县 为了各县
    `);
    assert.deepEqual(others(isAddressed, none, false), []);
  });

  test('is told by the first and the last of several', () => {
    assert.equal(isAddressed('市水务局、口口、市财政局'), true);
    assert.equal(isAddressed('市水务局,市财政局'), true);
    assert.equal(isAddressed('市水务局，口口'), false);
    assert.equal(isAddressed('口口、市水务局'), false);
    for (const head of ['各', '市', '县', '区', '省', '尊敬的'])
      assert.equal(isAddressed(`口口　${head}县水务局`), false, head);
    assert.equal(isAddressed('口口　某县水务局'), true);
  });
});
