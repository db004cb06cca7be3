import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folded } from '../../../../../src/core/phrases/marks';
import { FORMULAS, MEMBER_LISTS } from '../../../../../src/core/rules/formulas';
import { setPhrase } from '../../../../../src/core/rules/wording/set-phrase';
import { applyEdits } from '../../../../../src/core/text/edits';
import { foundBy } from '../../../ruleCases';

const find = (text: string) => foundBy(setPhrase, text);
const repaired = (text: string) =>
  applyEdits(
    text,
    find(text).flatMap((finding) => finding.fix ?? []),
  );

const slips: readonly (readonly [wrong: string, right: string])[] = [
  ['习近平新时代中国特色社会主义思想想，抓好落实。', '习近平新时代中国特色社会主义思想，抓好落实。'],
  ['深入贯彻习习近平新时代中国特色社会主义思想。', '深入贯彻习近平新时代中国特色社会主义思想。'],
  ['深入贯彻近平新时代中国特色社会主义思想。', '深入贯彻习近平新时代中国特色社会主义思想。'],
  ['团结在习近平同志为核心的党中央周围。', '团结在以习近平同志为核心的党中央周围。'],
  ['坚持人民为中心的发展思想。', '坚持以人民为中心的发展思想。'],
  ['推进全全面从严治党。', '推进全面从严治党。'],
  ['增强“四个意识识”。', '增强“四个意识”。'],
  ['增强“四四个意识”。', '增强“四个意识”。'],
  ['增强“四意识”。', '增强“四个意识”。'],
  ['增强“四个识”。', '增强“四个意识”。'],
  ['增强“四个意”、坚定“四个自信”。', '增强“四个意识”、坚定“四个自信”。'],
  ['坚定“四个自”。', '坚定“四个自信”。'],
  ['坚定道路自信、制度自信、理论自信、文化自信。', '坚定道路自信、理论自信、制度自信、文化自信。'],
  ['坚定道路自信、理论自信、文化自信。', '坚定道路自信、理论自信、制度自信、文化自信。'],
  ['“四个意识”（政治意识、大局意识、核心意识）。', '“四个意识”（政治意识、大局意识、核心意识、看齐意识）。'],
  ['政治意识、核心意识、大局意识、看齐意识', '政治意识、大局意识、核心意识、看齐意识'],
  ['坚持创新、协调、开放、绿色、共享的新发展理念。', '坚持创新、协调、绿色、开放、共享的新发展理念。'],
  ['坚持创新、协调、绿色、共享的新发展理念。', '坚持创新、协调、绿色、开放、共享的新发展理念。'],
  ['一体推进不能腐、不敢腐、不想腐。', '一体推进不敢腐、不能腐、不想腐。'],
  ['深化“放服管”改革。', '深化“放管服”改革。'],
  ['深化放服管改革。', '深化放管服改革。'],
  ['落实双岗一责。', '落实一岗双责。'],
  ['以习近平总书记为核心的党中央。', '以习近平同志为核心的党中央。'],
  ['坚定“四个意识”、增强“四个自信”', '增强“四个意识”、坚定“四个自信”'],
  ['习近平中国特色社会主义思想', '习近平新时代中国特色社会主义思想'],
  ['青山绿水就是金山银山', '绿水青山就是金山银山'],
  ['中国式现化建设', '中国式现代化建设'],
  ['全面严治党', '全面从严治党'],
  ['落实“三会课”制度。', '落实“三会一课”制度。'],
  ['“五位一”总体布局', '“五位一体”总体布局'],
  ['“五位一体”体布局', '“五位一体”总体布局'],
  ['意识形态工作责任制制，', '意识形态工作责任制，'],
  ['坚持以人民为中心的发展思。', '坚持以人民为中心的发展思想。'],
  ['推进树牢中华民族共同体意识', '推进铸牢中华民族共同体意识'],
  ['深刻领悟“两个确立”的决定意义。', '深刻领悟“两个确立”的决定性意义。'],
  ['马克思主义中国化代化', '马克思主义中国化时代化'],
  ['党风廉政建设和反腐败斗挣', '党风廉政建设和反腐败斗争'],
  ['坚持党的领导、人民当家做主、依法治国有机统一', '坚持党的领导、人民当家作主、依法治国有机统一'],
  ['弛而不息纠治“四风”', '驰而不息纠治“四风”'],
  ['构建亲情政商关系', '构建亲清政商关系'],
  ['打造市场化、法制化、国际化一流营商环境', '打造市场化、法治化、国际化一流营商环境'],
  ['卓厉奋发、勇毅前行', '踔厉奋发、勇毅前行'],
  ['牢记初心使命，不忘初心、牢记使使命', '牢记初心使命，不忘初心、牢记使命'],
];

/** Good wordings that look like a slip of a formula. */
const lookalikes = [
  '学习习近平新时代中国特色社会主义思想，抓好落实。',
  '发展中中国式现代化的实践。',
  '健全全面从严治党体系。',
  '全党党中央集中统一领导。',
  '学习党的十二大精神。',
  '学习党的二大精神。',
  '开展批评与自我批评。',
  '政治判断力、政治领悟力和政治执行力。',
  '道路自信、理论自信、制度自信和文化自信。',
  '推进国家治理体系与治理能力现代化。',
  '用中国共产党的精神谱系教育党员。',
  '掌握意识形态工作主导权。',
  '全心全意为农民服务。',
  '全面建设社会主义现代化强国。',
  '逐一“一岗双责”。',
  '增强历史自信、文化自信。',
  '坚定道路自信、理论自信、制度自信。',
  '提高政治意识、大局意识、责任意识。',
  '坚持创新、协调、绿色、开放、共享的新发展理念。',
  '经济建设、政治建设、文化建设、社会建设、生态文明建设和党的建设。',
  '不断巩固拓展党风廉政建设和反腐败工作。',
  '落实意识形态工作责任，强化担当。',
  '坚持社会主义核心价值体系。',
  '践行社会主义核心价值，弘扬新风。',
  '居民集中制作花馍。',
  '发扬民主中制定措施。',
  '中华民族共同体意识更加牢固。',
  '这是中华民族共同体意识教育。',
  '树立中华民族共同体意识。',
  '农村党组织战斗堡垒作用。',
  '党员干部先锋模范作用。',
  '稳中求进的工作总基调。',
  '全面从严治党党组书记述职。',
  '党的二十届三中全会精神。',
  '党的十九大精神、党的二十大报告精神。',
  '三个自信、四个方面、“两个毫不动摇”。',
  '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
  '执行民主集中制，做到“四个服从”。',
  '以习近平同志为总书记的党中央。',
  '党的集中统一领导。',
  '坚持以学生为中心。',
  '坚持以职工为中心的工作导向。',
  '山水林田湖草沙系统治理，山水林田湖草沙冰一体化保护。',
  '中央八项规定精神，中央六项禁令精神。',
  '增强中国特色社会主义道路自信、理论自信、制度自信、文化自信。',
  '全面建成社会主义现代化强国、实现第二个百年奋斗目标。',
  '中国特色社会主义道路、中国特色社会主义理论、中国特色社会主义制度。',
  '坚持全心全意为人民服务的根本宗旨。',
  '党中央权威和集中统一领导。',
  '“两个一百年”、“四个一”工程、“两个覆盖”、“四个专项”、“四个坚持”、“两个结合”。',
  '“四个专业”“四个标准”“两个责任”“两个只有”“两个革命”“两个大局”“四个最严”“四个革命”“四个善于”“四个服务”“四个创新”。',
  '高水平对外开放、高层次对外开放、高水平开放。',
  '全民守法、公正司法。',
  '坚持批评教育和自我批评相结合。',
  '新时代党的治疆方略、新时代党的强军目标、新时代党的群众路线。',
  '人类健康共同体、人类卫生健康共同体、人与自然生命共同体、海洋命运共同体、网络空间命运共同体。',
  '“三会一报告”、“三会一课一日”、“三资一重大”。',
  '“一岗一责”、“一肩双责”。',
  '“三个必须”、“三个必要”、“三个服务”。',
  '推动供给侧和需求侧结构性改革，农业供给侧结构性改革，需求侧管理。',
  '自由、平等、公正、法治。爱国、敬业、诚信、友善。富强、民主、文明、和谐。',
  '产业振兴、人才振兴、文化振兴等取得进展。',
  '经济建设、社会建设、文化建设协调发展。',
  '严格执法、公正司法、全民守法。',
  '政治纪律、组织纪律、廉洁纪律、工作纪律。',
  '党的二十大精神和二十届历次全会精神。',
  '习近平新时代中国特色社会主义经济思想，新时代中国特色社会主义思想。',
  '不敢腐、不能腐、不想腐一体推进。',
  '不敢腐的震慑、不能腐的笼子、不想腐的自觉。',
  '坚持以人民健康为中心，加快形成新发展格局，实施扩内需战略。',
  '健全从严治党制度，推进我国治理体系和治理能力现代化，全力构建现代化产业体系。',
  '深入开展扫黑除恶斗争，发扬斗争精神，推进全面振兴。',
  '中央权威和集中统一领导，驰而不息抓作风。',
];

suite('fixed formulas', () => {
  for (const [wrong, right] of slips) {
    test(`“${wrong}” is put right`, () => {
      assert.equal(find(wrong).length, 1);
      assert.equal(repaired(wrong), right);
    });
  }

  for (const text of lookalikes) {
    test(`“${text}” is left alone`, () => assert.deepEqual(find(text), []));
  }

  test('are right as they stand, with and without quotes, in any sentence', () => {
    for (const { text, lookalikes: others = [] } of FORMULAS) {
      for (const wording of [text, ...others]) {
        for (const written of [wording, folded(wording)]) {
          assert.deepEqual(find(`我们始终围绕${written}开展工作，落实${written}。`), [], written);
        }
      }
    }
  });

  test('of eight characters and more are found with the one in their middle lost', () => {
    for (const { text, careful, lookalikes: others = [] } of FORMULAS) {
      if (careful || folded(text).length < 8) continue;
      const at = Math.floor(text.length / 2);
      const missing = text.slice(0, at) + text.slice(at + 1);
      if (/^[\p{Script=Han}]{3}$/u.test(text.slice(at - 1, at + 2)) && !others.includes(missing)) {
        assert.equal(repaired(`全局上下围绕${missing}开展工作。`), `全局上下围绕${text}开展工作。`, missing);
      }
    }
  });

  test('are checked by what the phrase library says', () => {
    const folder = path.join('snippets', 'phrases');
    const entries: { text: string; members?: string[] }[] = readdirSync(folder).flatMap(
      (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')).phrases,
    );
    for (const { names, members } of MEMBER_LISTS) {
      for (const entry of entries) {
        const name = /“([^”]+)”/.exec(entry.text)?.[1];
        if (!entry.members || !name || !names.includes(name) || entry.members.length !== members.length)
          continue;
        assert.deepEqual(entry.members, members, entry.text);
      }
    }
  });

  test('with a list out of order, twice or cut short say what belongs there', () => {
    const [order] = find('坚定道路自信、制度自信、理论自信、文化自信。');
    assert.equal(order!.message, '此处排列次序有误：规范提法是“道路自信、理论自信、制度自信、文化自信”。');
    const [missing] = find('增强政治意识、大局意识、看齐意识。');
    assert.match(missing!.message, /缺少“核心意识”/);
    const [twice] = find('增强政治意识、大局意识、政治意识、看齐意识。');
    assert.match(twice!.message, /重复.*缺少“核心意识”/);
  });
});
