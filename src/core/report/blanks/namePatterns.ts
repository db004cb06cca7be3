import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

// Signs that show how others are to name or fill in something (文件名为“**单位+姓名”, 一律改为“××”, 短信示例如下：×××同志):
// whoever writes the report has nothing to put there.

/** Says that what follows in quotes, or as an example, is how a file or a message is to be named. */
const NAMING =
  /(?:命名|(?:文件夹?|压缩包|邮件|主题邮件|文档|附件包|群昵称|昵称)(?:的|统一)?(?:名称?|主题|标题|题目)|邮件(?:请)?(?:注明|标注|备注)|改(?:群)?昵称)/;
/** The same where it is sent somewhere: 发送至…，主题为“××学校：…”. */
const SENT =
  /(?:报送|发送|发|报|上传|提交|传|寄)[至到].*?(?:主题|标题|题目|名称|备注|注明|标注)[^“《，。；]{0,4}$/;
/** What is asked to be noted beside a name, with an example in brackets: 注明班级、姓名、题目（如：…）. */
const NOTED = /(?:注明|标注|备注|标明|写明|署名|格式)[^。；]{0,30}$/;
/** An example, in brackets or behind a comma. */
const EXAMPLE = /(?:[（(，,。；]|^)(?:例|如|例如|比如|示例|样例|格式如)[：:]?[^。；：:]{0,40}$/;
/** Behind the words in quotes: 以“××学校+姓名”命名. */
const NAMED_BEHIND =
  /^(?:的?(?:格式|样式|方式|形式|规则|顺序))?(?:统一|进行|来)?命名|^为(?:文件|邮件|文档|压缩包)|^(?:[、和]?“[^“”]{0,20}”){0,4}等?(?:为名(?!称)|的?名义|字样)/;
/** Says that signs are to be written in the place of what must not be told. */
const PUT_FOR = /(?:改[为成]|改用|替换[为成]?|代替|代以|替代|隐去|隐匿|匿名|代称|遮盖)/;
/** From here on the paragraph is a sample: 短信内容示例如下：… */
const SAMPLE = /(?:示例|样例|范例)(?:如下)?[：:]/;
/** How far from the signs it is looked for on either side. UTF-16 units. */
const FARTHEST = 60;

/** Whether the signs at `span` of a paragraph are part of such a pattern. */
export function isInNamePattern({ text, textStart }: Paragraph, { start, end }: Span): boolean {
  const whole = text.slice(Math.max(textStart, start - FARTHEST), start);
  if (SAMPLE.test(whole)) return true;
  const lead = whole.slice(whole.search(/[^。；！？]*$/));
  const tail = text.slice(end, end + FARTHEST);
  if (/[“‘]$/.test(lead) && /^[”’]/.test(tail) && PUT_FOR.test(lead + /^[^。；]*/.exec(tail)![0]))
    return true;
  const open = lead.search(/[“《][^”》]*$/);
  const before = open < 0 ? lead : lead.slice(0, open);
  if (EXAMPLE.test(lead) && (NAMING.test(before) || NOTED.test(before))) return true;
  if (open < 0) return false;
  if (NAMING.test(before.slice(before.search(/[^，]*$/))) || SENT.test(before)) return true;
  const close = /^[^“《”》。；]*[”》](.*)$/s.exec(tail);
  return close !== null && NAMED_BEHIND.test(close[1]!);
}
