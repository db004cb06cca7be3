import { type Formula, findNearMisses, indexFormulas } from '../phrases/near';
import type { Rule } from './rule';

/**
 * The fixed formulas that are checked: the heart of each, without the verbs that go before it. With them stand
 * good wordings that look like a slip. Those that must be word-perfect to the last character are strict.
 */
const FORMULAS: readonly Formula[] = [
  { text: '习近平新时代中国特色社会主义思想', strict: true },
  { text: '以习近平同志为核心的党中央', strict: true, lookalikes: ['以习近平同志为总书记的党中央'] },
  { text: '“四个意识”', strict: true, lookalikes: ['四个共识'] },
  { text: '“四个自信”', strict: true, lookalikes: ['四个自觉', '四个自我'] },
  { text: '“两个维护”', strict: true, lookalikes: ['两个拥护'] },
  { text: '“两个确立”', strict: true, lookalikes: ['两个确保', '两个建立'] },
  { text: '“五位一体”总体布局' },
  { text: '“四个全面”战略布局' },
  { text: '中华民族伟大复兴' },
  { text: '中国式现代化' },
  { text: '全面从严治党' },
  { text: '全过程人民民主' },
  { text: '铸牢中华民族共同体意识' },
  { text: '社会主义核心价值观', lookalikes: ['社会主义核心价值体系'] },
  { text: '绿水青山就是金山银山' },
  { text: '中央八项规定精神' },
  { text: '中央八项规定及其实施细则精神' },
  { text: '以人民为中心的发展思想' },
  { text: '稳中求进工作总基调', lookalikes: ['稳中求进总基调', '稳中求进工作基调是'] },
  { text: '国家治理体系和治理能力现代化', lookalikes: ['国家治理体系和能力现代化'] },
  { text: '人类命运共同体' },
  { text: '党的二十大精神' },
  { text: '意识形态工作责任制' },
  { text: '意识形态工作领导权' },
  { text: '全面建设社会主义现代化国家' },
  { text: '全面建成社会主义现代化强国' },
  { text: '党中央集中统一领导' },
  { text: '中国特色社会主义制度' },
  { text: '中国共产党人精神谱系' },
  { text: '总体国家安全观' },
  { text: '供给侧结构性改革' },
  { text: '因地制宜发展新质生产力' },
  { text: '高水平对外开放' },
  { text: '新时代党的建设总要求' },
  { text: '新时代党的组织路线' },
  { text: '批评和自我批评', lookalikes: ['批评与自我批评'] },
  { text: '民主集中制' },
  { text: '“三会一课”' },
  { text: '“三重一大”' },
  { text: '“一岗双责”' },
  { text: '“三严三实”' },
  { text: '“四种形态”' },
  { text: '“四大考验”' },
  { text: '“四种危险”' },
  { text: '“三个务必”' },
  { text: '“六个必须坚持”' },
  { text: '“三个区分开来”' },
  { text: '“两个毫不动摇”' },
  { text: '“双随机、一公开”' },
  { text: '政治判断力、政治领悟力、政治执行力' },
  { text: '自我净化、自我完善、自我革新、自我提高' },
  { text: '守土有责、守土负责、守土尽责' },
  { text: '党政同责、一岗双责、齐抓共管、失职追责' },
  { text: '科学立法、严格执法、公正司法、全民守法' },
  { text: '基层党组织战斗堡垒作用' },
  { text: '党员先锋模范作用' },
  { text: '全心全意为人民服务' },
  { text: '巩固拓展脱贫攻坚成果' },
  { text: '山水林田湖草沙一体化保护', lookalikes: ['山水林田湖草一体化保护'] },
];

const index = indexFormulas(FORMULAS);

/** A fixed formula written almost, but not quite, right. */
export const setPhrase: Rule = {
  code: 'set-phrase',
  severity: 'warning',
  title: '固定提法有误',
  check: (report) =>
    findNearMisses(report.text, index).map(({ start, end, written, formula, edits }) => ({
      start,
      end,
      message: `“${written}”疑有误：规范提法是${formula.startsWith('“') ? formula : `“${formula}”`}。`,
      fix: edits,
      safe: false,
    })),
};
