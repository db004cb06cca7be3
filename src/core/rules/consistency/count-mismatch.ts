import { type AnnouncedList, announcedLists } from '../../facts/lists/announcedLists';
import { type NamedList, namedListsOf } from '../../facts/lists/namedLists';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';

/** 三个方面, and four of them. */
export const countMismatch: GatheringRule<Found> = {
  code: 'count-mismatch',
  category: 'consistency',
  severity: 'warning',
  title: '所说的个数与所列的不符',
  source: '说几项，列几项',
  scan: (paragraph) => namedListsOf(paragraph).flatMap((list) => judgeNames(paragraph, list) ?? []),
  judge: (report, found) => [
    ...found,
    ...announcedLists(report).flatMap((list) => judgeList(report, list) ?? []),
  ],
};

function judgeNames({ text }: Paragraph, { announced, start, end, counts }: NamedList): Found | undefined {
  if (counts.includes(announced.count)) return undefined;
  const said = text.slice(announced.start, announced.end);
  return {
    start: announced.start,
    end: announced.end,
    message: `说的是“${said}”，列出的是${counts.join('或')}个，请核对。`,
    related: [{ start, end, message: '列出的各项' }],
  };
}

function judgeList(
  { text }: { readonly text: string },
  { announced, items }: AnnouncedList,
): Found | undefined {
  if (announced.some(({ count }) => count === items.length)) return undefined;
  const { start, end } = announced.at(-1)!;
  return {
    start,
    end,
    message: `说的是“${text.slice(start, end)}”，下面列出的是${items.length}项，请核对。`,
    related: items.map((item) => ({ ...item, message: '列出的一项' })),
  };
}

export const about: About = {
  shows: '以下三个方面：一是……二是……',
  wrong: [
    {
      text: '要做好以下⟦三项⟧工作：⟪一是⟫抓学习，⟪二是⟫抓整改。',
      says: [{ message: '说的是“三项”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '主要抓了⟦三个⟧方面。⟪一是⟫抓学习。⟪二是⟫抓整改。⟪三是⟫抓作风。⟪四是⟫抓落实。',
      says: [{ message: '说的是“三个”，下面列出的是4项，请核对。', related: '列出的一项' }],
    },
    {
      text: '提出⟦三点⟧建议。\n⟪第一，⟫加强培训。\n⟪第二，⟫充实力量。',
      says: [{ message: '说的是“三点”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '要做到⟦四个⟧到位：⟪一要⟫认识到位，⟪二要⟫责任到位，⟪三要⟫措施到位。',
      says: [{ message: '说的是“四个”，下面列出的是3项，请核对。', related: '列出的一项' }],
    },
    {
      text: '一、存在的问题\n存在以下⟦三个⟧问题：\n⟪（一）⟫力量不足\n人手少。\n⟪（二）⟫经费不足\n投入少。',
      says: [{ message: '说的是“三个”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '有下列⟦三种⟧情形之一的，取消资格：\n⟪1.⟫无故缺席的；\n⟪2.⟫弄虚作假的。',
      says: [{ message: '说的是“三种”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '针对两个短板，提出⟦五条⟧措施：⟪一是⟫抓学习，⟪二是⟫抓整改，⟪三是⟫抓落实。',
      says: [{ message: '说的是“五条”，下面列出的是3项，请核对。', related: '列出的一项' }],
    },
    {
      text: '实施“⟦四大⟧工程”，即⟪良种工程、农田工程、冷链工程⟫，成效明显。',
      says: [{ message: '说的是“四大”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '推出⟦三项⟧制度，分别是⟪会商、通报制度⟫，运行良好。',
      says: [{ message: '说的是“三项”，列出的是2个，请核对。', related: '列出的各项' }],
    },
    {
      text: '推出⟦五项⟧制度，分别是⟪会商、通报和考核制度⟫，运行良好。',
      says: [{ message: '说的是“五项”，列出的是2或3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '出台⟦3项⟧制度，分别是⟪《会议制度》《学习制度》⟫，做到有章可循。',
      says: [{ message: '说的是“3项”，列出的是2个，请核对。', related: '列出的各项' }],
    },
    {
      text: '打造⟦四条⟧线路：⟪红色线、古镇线、乡村线⟫。',
      says: [{ message: '说的是“四条”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪在东城镇、西城镇、南城镇⟫⟦4个⟧镇开展试点。',
      says: [{ message: '说的是“4个”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪县教育局、县公安局、县卫生局和县文旅局⟫⟦五部门⟧联合开展整治。',
      says: [{ message: '说的是“五部门”，列出的是4个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪市福利院、市救助站、市殡仪馆⟫⟦4家⟧直属单位参加评比。',
      says: [{ message: '说的是“4家”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪县福利中心、东镇敬老院、阳光公寓⟫⟦两家⟧养老机构达标。',
      says: [{ message: '说的是“两家”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪水投集团、绿源公司和兴农合作社⟫⟦4家⟧企业入选。',
      says: [{ message: '说的是“4家”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪实验小学、县一中、东镇幼儿园⟫⟦4所⟧学校达标。',
      says: [{ message: '说的是“4所”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪建设东线、西线、南线⟫⟦四条⟧线路。',
      says: [{ message: '说的是“四条”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '采取⟦两条⟧措施：⟪其一⟫，压实责任；⟪其二⟫，强化联动；⟪其三⟫，严格考核。',
      says: [{ message: '说的是“两条”，下面列出的是3项，请核对。', related: '列出的一项' }],
    },
    {
      text: '存在⟦三类⟧问题。⟪第一类⟫是责任不落实。⟪第二类⟫是制度不健全。',
      says: [{ message: '说的是“三类”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '主要有⟦四方面⟧原因：⟪首先⟫，认识不到位；⟪其次⟫，机制不健全；⟪最后⟫，人手不够。',
      says: [{ message: '说的是“四方面”，下面列出的是3项，请核对。', related: '列出的一项' }],
    },
    {
      text: '整治工作分⟦四个⟧阶段组织实施。\n⟪1.⟫动员部署阶段\n召开会议。\n⟪2.⟫集中整治阶段\n逐户检查。',
      says: [{ message: '说的是“四个”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
    {
      text: '破解“⟦四难⟧”问题：⟪一是⟫停车难，⟪二是⟫进出难，⟪三是⟫缴费难。',
      says: [{ message: '说的是“四难”，下面列出的是3项，请核对。', related: '列出的一项' }],
    },
    {
      text: '推行“⟦四公开⟧”，即⟪依据公开、程序公开、结果公开⟫。',
      says: [{ message: '说的是“四公开”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '实施⟪“强基”“提质”“赋能”⟫⟦四大⟧行动。',
      says: [{ message: '说的是“四大”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '出台⟪《会议制度》《学习制度》《考核制度》⟫等⟦2项⟧制度。',
      says: [{ message: '说的是“2项”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪在东城镇、西城镇、南城镇等⟫⟦2个⟧镇开展试点。',
      says: [{ message: '说的是“2个”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '⟪由县教育局、县公安局、县民政局⟫组成的⟦四部门⟧工作组进驻。',
      says: [{ message: '说的是“四部门”，列出的是3个，请核对。', related: '列出的各项' }],
    },
    {
      text: '建成⟦6个⟧服务站，分别位于⟪东城镇、西城镇、南城镇、北城镇和中城镇⟫。',
      says: [{ message: '说的是“6个”，列出的是5个，请核对。', related: '列出的各项' }],
    },
    {
      text: '安排以下⟦三项⟧工程：\n|工程|投资（万元）|\n|---|---|\n|⟪架桥⟫|120|\n|⟪修路⟫|130|\n|合计|250|',
      says: [{ message: '说的是“三项”，下面列出的是2项，请核对。', related: '列出的一项' }],
    },
  ],
  right: [
    '做到“六有”，即开课有设计、授课有团队、学习有资源、教学有活力、劳动有特色和效果有评价。',
    '落实“藏粮于地”“藏粮于技”10项重点任务。',
    '一、抓落实\n（一）领任务。定下12项任务，都有人领、有时限。\n1.把任务分到科室\n2.把任务落到人头\n3.把任务记到台账',
    '会议于下午4点准时开始。首先，介绍情况。最后，作总结。',
    '会议有四个环节。首先，介绍情况，进行交流。最后，作总结。',
    '推进“三农”工作，完善强农惠农政策，深化农村改革。',
    '围绕“学得好”（占两成）、“用得好”和“管得好”三个方面发力。',
    '把握“育人”与“科研”、“传承”与“创新”两个方面的关系。',
    '全市12个镇中有3个镇完成改造，建设6所学校，分别位于东城镇、西城镇。',
    '安排三项工程，完成情况见下表。\n|月份|投资（万元）|\n|---|---|\n|1月|120|\n|2月|130|',
    '要做好以下两项工作：一是抓学习，二是抓整改。',
    '条例共六章48条，主要规定了以下内容。一是明确职责。二是规范程序。',
    '从三个方面出台36条措施。一是减负。二是提质。三是增效。',
    '会议三次研究安全工作，主要明确两件事。一是包联企业。二是保障资金。',
    '增强“四个意识”。一是抓学习。二是抓整改。',
    '要求做到五点：一是抓学习；二是抓整改；三是抓作风；四是抓落实；第五，抓考核。',
    '主要包括三个观点：首先，重在实干；其次，重在创新；最后要重在坚持。',
    '主要包括四个观点：首先，重在实干；其次，重在创新；第三，重在坚持；第四，重在团结。',
    '在东城镇、西城镇等5个镇开展试点。',
    '市福利院、市殡仪馆和各县民政局、所属救助站9家单位参加评比。',
    '县福利中心、东镇敬老院、阳光公寓三家养老机构达标。',
    '县教育局、县公安局和县农业和农村局三部门联合开展整治。',
    '建立“两张清单、三项机制”，即问题清单和责任清单，会商、通报、销号机制。',
    '第二十三条人员条件为：\n（一）身体健康\n合格。\n（二）品行良好\n合格。',
    '修改1部法规和2个决定：\n一是修改条例。\n二是修改办法。\n三是修改规则。',
    '按上述三个情况处理。一是登记。二是上报。',
    '实施“四大工程”，即良种工程、农田工程、冷链工程等，成效明显。',
    '对两个学院提出三点意见：一是抓学习，二是抓整改，三是抓落实。',
    '对各类场所分三个批次开展检查。一是突出通道。二是突出设施。',
    '经费保障三个月。一是抓学习。二是抓整改。',
  ],
};
