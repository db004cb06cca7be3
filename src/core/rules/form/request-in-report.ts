import { enclosed } from '../../report/pairs';
import { spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';

/** A request of one's own: it opens a clause and asks for a decision or for means. */
const REQUEST =
  /(?:恳请|敬请|特请|请求|请)[^，。；：！？\n\r]{0,24}?(?:批准|批复|批示|审批|核批|拨付|拨款|核拨|下拨|给予[^，。；]{0,8}支持|予以[^，。；]{0,6}(?:支持|解决|追加)|帮助解决|协调解决)|(?:恳请|敬请|特请|请求)[^，。；：！？\n\r]{0,24}?(?:支持|增[加拨补]|追加|安排|补助|解决|核[定增]|划拨|落实)[^，。；：！？\n\r]{0,12}?(?:资金|经费|编制|指标|用地|名额|补助|贷款|\d+(?:\.\d+)?[万亿]元)/y;
/** Who else asks, in the same sentence. */
const OTHERS = /(?:反映|来[信电访函]|提出|诉求|群众|企业|村民|居民|职工)[^。；！？\n]*$/;
/** What a clause may begin with before it asks. */
const OPENS =
  /(?:^|[。；：，！\n\r\u3000 \t])(?:妥否|当否|可否|是否妥当|如无不妥|为此|因此|特此|现)?[，,]?(?:我[局市县区办委厅校院部处]|本[局市县区办委厅校院部处]|特|现|谨)?$/;

/** 恳请批准, 请予拨付 in a 报告, which must not carry requests (党政机关公文处理工作条例 art. 15.4). */
export const requestInReport: ParagraphRule = {
  code: 'request-in-report',
  category: 'form',
  severity: 'warning',
  title: '报告中夹带请示事项',
  triggers: ['请'],
  scope: 'body',
  scan(paragraph, places) {
    const { text } = paragraph;
    const found: Found[] = [];
    let quoted: Span[] | undefined;
    let reached = 0;
    for (const at of places) {
      if (at < reached) continue;
      const start = at > 0 && '恳敬特'.includes(text[at - 1]!) ? at - 1 : at;
      if (!OPENS.test(text.slice(Math.max(0, start - 8), start))) continue;
      REQUEST.lastIndex = start;
      const match = REQUEST.exec(text);
      if (!match) continue;
      if (match[0].startsWith('请求') && OTHERS.test(text.slice(Math.max(0, start - 40), start))) continue;
      quoted ??= enclosed(paragraph, () => true);
      if (spanAt(quoted, start)) continue;
      found.push({
        start,
        end: start + match[0].length,
        message: '报告不得夹带请示事项（条例第十五条），请另行请示。',
      });
      reached = start + match[0].length;
    }
    return found;
  },
  applies: (report) => report.kind === '报告',
};

export const about: About = {
  source: '《党政机关公文处理工作条例》第十五条',
  shows: '报告里写“恳请批准”',
  wrong: [
    {
      text: '关于防汛工作情况的报告\n市政府：\n⟦恳请市政府批准⟧拨付经费。',
      says: '报告不得夹带请示事项（条例第十五条），请另行请示。',
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n目前资金缺口较大，⟦请予拨付⟧专项资金50万元。',
      says: '报告不得夹带请示事项（条例第十五条），请另行请示。',
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n⟦妥否，⟦请批示⟧。⟧',
      says: [
        { message: '“妥否，请批示。”是请示的结尾用语，这份公文是报告。', code: 'closing-mismatch' },
        '报告不得夹带请示事项（条例第十五条），请另行请示。',
      ],
    },
    {
      text: '关于防汛工作情况的报告⟦。⟧\n市政府：\n⟦请求支持抢险资金⟧20万元。',
      says: [
        { message: '公文标题末尾不用句号。', code: 'title-full-stop' },
        '报告不得夹带请示事项（条例第十五条），请另行请示。',
      ],
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n为此，⟦恳请增加人员编制⟧3名。',
      says: '报告不得夹带请示事项（条例第十五条），请另行请示。',
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n⟦请批准⟧追加经费，⟦请拨付⟧专项资金。',
      says: '报告不得夹带请示事项（条例第十五条），请另行请示。',
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n目前，⟦请市政府给予大力支持⟧。\n我局⟦特请予以解决⟧。',
      says: '报告不得夹带请示事项（条例第十五条），请另行请示。',
    },
  ],
  right: [
    '关于防汛工作情况的报告\n市政府：\n以上报告，请审阅。',
    '关于防汛工作情况的报告\n市政府：\n经报请市政府批准，项目已经开工。',
    '关于防汛工作情况的报告\n市政府：\n“请批准”的来信有三件，均已办结。',
    '关于追加经费的请示\n恳请批准。',
    '关于基层减负的调研报告\n请予以支持。',
    '关于防汛工作情况的报告\n市政府：\n群众请求批准建房的12件均已办结。',
    '关于防汛工作情况的报告\n市政府：\n种粮大户来信，请求增加贷款额度。',
    '关于防汛工作情况的报告\n市政府：\n对申请人请求批复的事项逐一核实。',
    '请批准追加经费。',
    '关于防汛工作情况的报告\n市政府：\n会上要求“请批准”一事，“为此，请批准”已办结。',
  ],
};
