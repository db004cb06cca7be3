import type { About } from '../engine/about';
import type { ListRule } from '../engine/rule';
import { wrongWordings } from './listed';

/** What the office's own list calls wrong, with what it has in its place. */
export const wordReplace: ListRule = {
  code: 'word-replace',
  category: 'wording',
  severity: 'warning',
  title: '本单位用词表：错误写法',
  source: '本单位用词表',
  judgeMet: (_, met) =>
    wrongWordings(met, 'replace', ({ text, other }) => `本单位用词表里，“${text}”应写作“${other}”`),
};

export const about: About = {
  shows: '由设置 `gongwen.words` 和 `gongwen.words.files` 列出',
  words: [
    { wrong: '河长办', right: '河湖长办', note: '2026年起改称' },
    { wrong: '帮扶户', right: '监测户', level: 'error' },
    { wrong: '水务', right: '水利', after: '省|市', before: ['部门', '系统'] },
    { wrong: '二级', right: '二级以上' },
    { wrong: '截止目前', right: '截至目前' },
    { wrong: 'APP（试行）', right: '应用（试行）' },
    { wrong: '％', right: '%' },
    { wrong: '涉及到', level: 'off' },
    { right: '反应情况' },
  ],
  wrong: [
    {
      text: '由⟦河长办⟧牵头。\n| ⟦河长办⟧ | 5 |',
      says: '本单位用词表里，“河长办”应写作“河湖长办”（2026年起改称）。',
      becomes: '由河湖长办牵头。\n| 河湖长办 | 5 |',
    },
    {
      text: '走访⟦帮扶户⟧5户。',
      says: [{ message: '本单位用词表里，“帮扶户”应写作“监测户”。', severity: 'error' }],
      becomes: '走访监测户5户。',
    },
    {
      text: '市⟦水务⟧部门、省⟦水务⟧系统',
      says: '本单位用词表里，“水务”应写作“水利”。',
      becomes: '市水利部门、省水利系统',
    },
    {
      text: '⟦二级⟧医院达标。',
      says: '本单位用词表里，“二级”应写作“二级以上”。',
      becomes: '二级以上医院达标。',
    },
    {
      text: '⟦截止目前⟧，任务过半。',
      says: '本单位用词表里，“截止目前”应写作“截至目前”。',
      becomes: '截至目前，任务过半。',
    },
    {
      text: '⟦APP(试行)⟧上线。',
      says: '本单位用词表里，“APP（试行）”应写作“应用（试行）”。',
      becomes: '应用（试行）上线。',
    },
    {
      text: '增长5⟦％⟧。',
      says: '本单位用词表里，“％”应写作“%”。',
      becomes: '增长5%。',
    },
  ],
  right: [
    '由河湖长办牵头。',
    '县水务部门、市水务公司、水务部门。',
    '二级以上医院达标。',
    '增长5%。',
    'app（试行）上线。',
    '涉及到群众利益，及时反应情况。',
    '<!-- 由河长办牵头。 -->',
  ],
};
