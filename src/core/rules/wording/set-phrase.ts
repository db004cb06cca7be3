import { findNearMisses, indexFormulas } from '../../formulas/matcher';
import { findMemberSlips, indexMembers, type MemberSlip } from '../../formulas/members';
import { folded } from '../../text/enclosingMarks';
import { hanTens } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';
import { FORMULAS, MEMBER_LISTS } from './formulas';
import { findNameSlips } from './names';

const formulas = indexFormulas(FORMULAS);
const lists = indexMembers(MEMBER_LISTS);

/** A fixed formula or a name written almost, but not quite, right; or what it counts with one left out or out of order. */
export const setPhrase: ParagraphRule = {
  code: 'set-phrase',
  category: 'wording',
  severity: 'warning',
  title: '固定提法有误',
  source: '党章和党的代表大会报告的提法',
  scope: 'file',
  scan: ({ text }) => {
    const names = findNameSlips(text);
    const plain = folded(text);
    const misses = findNearMisses(text, formulas, plain)
      .filter((miss) => !announcesOwn(text, miss))
      .map(({ start, end, written, formula, edits }) => ({
        start,
        end,
        message: `“${written}”疑有误：规范提法是${formula.startsWith('“') ? formula : `“${formula}”`}。`,
        fix: edits,
        safe: false,
      }));
    const members = findMemberSlips(text, lists, plain);
    const apart = (known: readonly Span[]) => (found: Span) =>
      !known.some(({ start, end }) => found.start < end && start < found.end);
    const formulasAndNames = [...names, ...misses.filter(apart(names))];
    return [...formulasAndNames, ...members.filter(apart(misses)).map((slip) => findingOf(slip))];
  },
};

/** How a count in quotes begins: “四种意识”, “四个意识”. */
const COUNT = new RegExp(`^“?[${hanTens}两]{1,2}[个种项大条点]`);

/**
 * 要强化以下“四种意识”：一要…: what is counted there is listed behind it, or in the paragraphs below; it is the writer's
 * own, whatever formula it sounds like.
 */
function announcesOwn(
  text: string,
  { start, end, written }: { start: number; end: number; written: string },
): boolean {
  if (!COUNT.test(written)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 12);
  return (
    /(?:以下|下列|如下|这|我们的|本[校局院厂司])[^，。；：]{0,3}$/.test(before) ||
    /^[”"]?(?:[：:](?:[一1（(①]|$)|，(?:一要|一是|第一|首先))/.test(behind)
  );
}

function findingOf(slip: MemberSlip): Found {
  const { start, end, edits, list, missing } = slip;
  const right = list.members.join('、');
  const wrong = {
    order: '排列次序有误',
    missing: `缺少“${missing[0]}”`,
    twice: `有一项重复，缺少“${missing[0]}”`,
  }[slip.kind];
  return { start, end, message: `此处${wrong}：规范提法是“${right}”。`, fix: edits, safe: false };
}

export const about: About = {
  shows: '“四个认识”；所含各项缺漏、颠倒',
  wrong: [
    {
      text: '深入学习贯彻⟦习近平新时代特色社会主义思想⟧。',
      says: '“习近平新时代特色社会主义思想”疑有误：规范提法是“习近平新时代中国特色社会主义思想”。',
      becomes: '深入学习贯彻习近平新时代中国特色社会主义思想。',
    },
    {
      text: '学习⟦党的二十大神精⟧。',
      says: '“党的二十大神精”疑有误：规范提法是“党的二十大精神”。',
      becomes: '学习党的二十大精神。',
    },
    {
      text: '增强“⟦四个认识⟧”。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '增强“四个意识”。',
    },
    {
      text: '增强“⟦四个意识识⟧”。',
      says: '“四个意识识”疑有误：规范提法是“四个意识”。',
      becomes: '增强“四个意识”。',
    },
    {
      text: '推进⟦全面从严制党⟧。',
      says: '“全面从严制党”疑有误：规范提法是“全面从严治党”。',
      becomes: '推进全面从严治党。',
    },
    {
      text: '落实⟦中央八项规定精精神⟧。',
      says: '“中央八项规定精精神”疑有误：规范提法是“中央八项规定精神”。',
      becomes: '落实中央八项规定精神。',
    },
    {
      text: '推动构建⟦人类运命共同体⟧。',
      says: '“人类运命共同体”疑有误：规范提法是“人类命运共同体”。',
      becomes: '推动构建人类命运共同体。',
    },
    {
      text: '统筹推进“⟦五位一体”总体布居⟧。',
      says: '“五位一体”总体布居”疑有误：规范提法是“五位一体”总体布局。',
      becomes: '统筹推进“五位一体”总体布局。',
    },
    {
      text: '深化⟦放服管改革⟧。',
      says: '“放服管改革”疑有误：规范提法是“放管服”改革。',
      becomes: '深化放管服改革。',
    },
    {
      text: '统筹推进“⟦五位一体”战略布局⟧。',
      says: '“五位一体”战略布局”疑有误：规范提法是“五位一体”总体布局。',
      becomes: '统筹推进“五位一体”总体布局。',
    },
    {
      text: '坚定⟦道路自信、制度自信、理论自信、文化自信⟧。',
      says: '此处排列次序有误：规范提法是“道路自信、理论自信、制度自信、文化自信”。',
      becomes: '坚定道路自信、理论自信、制度自信、文化自信。',
    },
    {
      text: '增强⟦政治意识、大局意识、看齐意识⟧。',
      says: '此处缺少“核心意识”：规范提法是“政治意识、大局意识、核心意识、看齐意识”。',
      becomes: '增强政治意识、大局意识、核心意识、看齐意识。',
    },
    {
      text: '增强⟦政治意识、大局意识、政治意识、看齐意识⟧。',
      says: '此处有一项重复，缺少“核心意识”：规范提法是“政治意识、大局意识、核心意识、看齐意识”。',
      becomes: '增强政治意识、大局意识、核心意识、看齐意识。',
    },
    {
      text: '坚持⟦创新、协调、开放、绿色、共享⟧的新发展理念。',
      says: '此处排列次序有误：规范提法是“创新、协调、绿色、开放、共享”。',
      becomes: '坚持创新、协调、绿色、开放、共享的新发展理念。',
    },
    {
      text: '贯彻⟦习习近平⟧总书记重要讲话精神。',
      says: '“习习近平”有误，应为“习近平”。',
      becomes: '贯彻习近平总书记重要讲话精神。',
    },
    {
      text: '认真⟦学习近平⟧总书记重要讲话，抓好落实。',
      says: '“学习近平”有误，应为“学习习近平”。',
      becomes: '认真学习习近平总书记重要讲话，抓好落实。',
    },
    {
      text: '落实⟦习近平平⟧总书记指示。',
      says: '“习近平平”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '落实⟦习近近平⟧总书记指示。',
      says: '“习近近平”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '落实⟦近习平⟧总书记指示。',
      says: '“近习平”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '落实⟦习平近⟧总书记指示。',
      says: '“习平近”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '认真学习⟦习进平⟧总书记重要论述。',
      says: '“习进平”有误，应为“习近平”。',
      becomes: '认真学习习近平总书记重要论述。',
    },
    {
      text: '落实⟦习近屏⟧总书记指示。',
      says: '“习近屏”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    { text: '落实⟦习近⟧总书记指示。', says: '“习近”有误，应为“习近平”。', becomes: '落实习近平总书记指示。' },
    { text: '落实⟦习平⟧总书记指示。', says: '“习平”有误，应为“习近平”。', becomes: '落实习近平总书记指示。' },
    {
      text: '落实⟦席近平⟧总书记指示。',
      says: '“席近平”有误，应为“习近平”。',
      becomes: '落实习近平总书记指示。',
    },
    { text: '落实⟦近平⟧总书记指示。', says: '“近平”有误，应为“习近平”。', becomes: '落实习近平总书记指示。' },
    {
      text: '落实⟦习总近平书记⟧指示。',
      says: '“习总近平书记”有误，应为“习近平总书记”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '落实⟦习近平总书纪⟧指示。',
      says: '“习近平总书纪”有误，应为“习近平总书记”。',
      becomes: '落实习近平总书记指示。',
    },
    {
      text: '今年是⟦中国人民共和国⟧成立77周年。',
      says: '“中国人民共和国”有误，应为“中华人民共和国”。',
      becomes: '今年是中华人民共和国成立77周年。',
    },
    {
      text: '依照⟦中华人民人民共和国⟧宪法。',
      says: '“中华人民人民共和国”有误，应为“中华人民共和国”。',
      becomes: '依照中华人民共和国宪法。',
    },
    {
      text: '坚持⟦中国共产常⟧领导。',
      says: '“中国共产常”有误，应为“中国共产党”。',
      becomes: '坚持中国共产党领导。',
    },
    {
      text: '坚持⟦中国产共党⟧领导。',
      says: '“中国产共党”有误，应为“中国共产党”。',
      becomes: '坚持中国共产党领导。',
    },
    {
      text: '坚持⟦中国共共产党⟧领导。',
      says: '“中国共共产党”有误，应为“中国共产党”。',
      becomes: '坚持中国共产党领导。',
    },
    {
      text: '坚持⟦特色中国社会主义⟧道路。',
      says: '“特色中国社会主义”有误，应为“中国特色社会主义”。',
      becomes: '坚持中国特色社会主义道路。',
    },
    {
      text: '坚持⟦中国特色特色社会主义⟧道路。',
      says: '“中国特色特色社会主义”有误，应为“中国特色社会主义”。',
      becomes: '坚持中国特色社会主义道路。',
    },
    {
      text: '坚持⟦中国特色社会注意⟧。',
      says: '“中国特色社会注意”有误，应为“中国特色社会主义”。',
      becomes: '坚持中国特色社会主义。',
    },
    {
      text: '坚持⟦中特色国社会主义⟧道路。',
      says: '“中特色国社会主义”有误，应为“中国特色社会主义”。',
      becomes: '坚持中国特色社会主义道路。',
    },
    { text: '学习党的⟦十大九⟧精神。', says: '“十大九”有误，应为“十九大”。', becomes: '学习党的十九大精神。' },
    { text: '学习党的⟦十大八⟧精神。', says: '“十大八”有误，应为“十八大”。', becomes: '学习党的十八大精神。' },
    { text: '学习党的⟦大十九⟧精神。', says: '“大十九”有误，应为“十九大”。', becomes: '学习党的十九大精神。' },
    {
      text: '学习党的⟦二大十⟧报告，抓好落实。',
      says: '“二大十”有误，应为“二十大”。',
      becomes: '学习党的二十大报告，抓好落实。',
    },
    {
      text: '学习党的⟦二十大大⟧精神。',
      says: '“二十大大”有误，应为“二十大”。',
      becomes: '学习党的二十大精神。',
    },
    { text: '学习党的⟦二十二大⟧精神。', says: '没有“二十二大”，请核对。' },
    { text: '中国共产党⟦第二十三次全国代表大会⟧', says: '没有“第二十三次全国代表大会”，请核对。' },
    { text: '学习党的⟦19大⟧精神。', says: '“19大”有误，应为“十九大”。', becomes: '学习党的十九大精神。' },
    { text: '学习党的⟦22大⟧精神。', says: '没有“22大”，请核对。' },
    {
      text: '党的⟦十九大⟧四中全会提出。',
      says: '“十九大”有误，应为“十九届”。',
      becomes: '党的十九届四中全会提出。',
    },
    {
      text: '学习⟦二十界⟧四中全会精神。',
      says: '“二十界”有误，应为“二十届”。',
      becomes: '学习二十届四中全会精神。',
    },
    { text: '党的⟦十九届八中全会⟧召开。', says: '没有“十九届八中全会”，请核对。' },
    {
      text: '---\n标题: 关于增强“⟦四个认识⟧”的报告\n---\n正文在此。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '---\n标题: 关于增强“四个意识”的报告\n---\n正文在此。',
    },
    { text: '学习党的⟦二大十⟧报告。', says: '“二大十”有误，应为“二十大”。', becomes: '学习党的二十大报告。' },
    {
      text: '本局首次提出“⟦四个认识⟧”。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '本局首次提出“四个意识”。',
    },
    {
      text: '本局，“⟦四个认识⟧”不深。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '本局，“四个意识”不深。',
    },
    {
      text: '本局。“⟦四个认识⟧”不深。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '本局。“四个意识”不深。',
    },
    {
      text: '本局；“⟦四个认识⟧”不深。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '本局；“四个意识”不深。',
    },
    {
      text: '本局：“⟦四个认识⟧”不深。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '本局：“四个意识”不深。',
    },
    {
      text: '增强“⟦四个认识⟧”：坚定信心。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '增强“四个意识”：坚定信心。',
    },
    {
      text: '增强“⟦四个认识⟧”，坚定信心。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '增强“四个意识”，坚定信心。',
    },
    {
      text: '增强“⟦四个认识⟧”的学习，一要抓实。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '增强“四个意识”的学习，一要抓实。',
    },
    {
      text: '坚持以下⟦全面从严制党⟧要求。',
      says: '“全面从严制党”疑有误：规范提法是“全面从严治党”。',
      becomes: '坚持以下全面从严治党要求。',
    },
    {
      text: '坚持这⟦全面从严制党⟧四个要求。',
      says: '“全面从严制党”疑有误：规范提法是“全面从严治党”。',
      becomes: '坚持这全面从严治党四个要求。',
    },
    {
      text: '增强“⟦四个认识⟧”（⟦政治意识、大局意识、看齐意识⟧）。',
      says: [
        '“四个认识”疑有误：规范提法是“四个意识”。',
        '此处缺少“核心意识”：规范提法是“政治意识、大局意识、核心意识、看齐意识”。',
      ],
      becomes: '增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。',
    },
    {
      text: '增强“⟦四个认识⟧”，落实⟦习平⟧总书记指示。',
      says: ['“四个认识”疑有误：规范提法是“四个意识”。', '“习平”有误，应为“习近平”。'],
      becomes: '增强“四个意识”，落实习近平总书记指示。',
    },
    {
      text: '落实⟦习平⟧总书记指示，增强“⟦四个认识⟧”。',
      says: ['“习平”有误，应为“习近平”。', '“四个认识”疑有误：规范提法是“四个意识”。'],
      becomes: '落实习近平总书记指示，增强“四个意识”。',
    },
    {
      text: '增强⟦政治意识、大局意识、看齐意识⟧，做到“⟦四个认识⟧”。',
      says: [
        '此处缺少“核心意识”：规范提法是“政治意识、大局意识、核心意识、看齐意识”。',
        '“四个认识”疑有误：规范提法是“四个意识”。',
      ],
      becomes: '增强政治意识、大局意识、核心意识、看齐意识，做到“四个意识”。',
    },
    {
      text: '这是老话。增强“⟦四个认识⟧”。',
      says: '“四个认识”疑有误：规范提法是“四个意识”。',
      becomes: '这是老话。增强“四个意识”。',
    },
  ],
  right: [
    '全面从严治军、全面从严治校。',
    '践行社会主义核心价值体系。',
    '城市治理体系和治理能力建设取得进展。',
    '学习党的十九大精神。',
    '坚持稳中求进的工作总基调。',
    '增强历史自信、文化自信，做到“两个确保”。',
    '五位一体总体布局，四个意识。',
    '要强化以下“四种意识”：一要抓学习。',
    '学习习近平总书记重要讲话，研学习近平文化思想。',
    '迎接党的二十一大，党的十二大、党的七大、党的二十大以来。',
    '党的二十届四中全会、十三届八中全会、省第二十三次代表大会。',
    '道路自信、理论自信、制度自信和文化自信。',
    '提高政治意识、大局意识、责任意识。',
    '以下“四个认识”都要深化。',
    '下列“四个认识”都要深化。',
    '如下“四个认识”都要深化。',
    '这“四个认识”都要深化。',
    '我们的“四个认识”不断深化。',
    '本校“四个认识”，本局“四个认识”，本院“四个认识”，本厂“四个认识”，本司“四个认识”。',
    '本局提出“四个认识”。',
    '本局要有四个认识。',
    '本局应要有四个认识。',
    '增强“四个认识”：一要抓学习。',
    '增强“四个认识”：1.抓学习。',
    '增强“四个认识”：（1）抓学习。',
    '增强“四个认识”：①抓学习。',
    '增强“四个认识”：',
    '增强四个认识：一要抓学习。',
    {
      text: '增强四个认识⟦:⟧一要抓学习。',
      says: [{ message: '中文里的“:”应为全角“：”。', code: 'halfwidth-punctuation' }],
    },
    '增强四个认识:(1)抓学习。',
    '增强“四个认识”，一要抓学习。',
    '增强“四个认识”，一是抓学习。',
    '增强“四个认识”，第一抓学习。',
    '增强“四个认识”，首先抓学习。',
    {
      text: '增强⟦"⟧四个认识⟪"⟫：一要抓学习。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', code: 'straight-quote', related: '与它成对的引号' },
      ],
    },
    '以下“四项意识”、下列“四大意识”、如下“四条意识”、这“四点意识”、这“四种意识”。',
  ],
};
