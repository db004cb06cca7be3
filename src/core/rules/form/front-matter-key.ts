import { frontMatterKeys, isFrontMatterKey, keyMeant } from '../../report/frontMatter/keys';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ReportRule } from '../engine/rule';

/** A Chinese key that nothing is printed for. Other programs' keys (title, tags) are none of ours. */
export const frontMatterKey: ReportRule = {
  code: 'front-matter-key',
  category: 'form',
  severity: 'information',
  title: '文件头里的要素名称不认识',
  source: 'GB/T 9704—2012 7.1',
  check: (report) =>
    (report.frontMatter?.entries ?? [])
      .filter(({ name }) => !isFrontMatterKey(name) && /^\p{Script=Han}+$/u.test(name))
      .map(({ name, key }) => {
        const meant = keyMeant(name);
        return meant
          ? replacedOnRequest(key, `“${name}”在文件头里写作“${meant}”。`, meant)
          : { ...key, message: `“${name}”不会印出来。可以写的有：${frontMatterKeys.join('、')}。` };
      }),
};

export const about: About = {
  shows: '主送机关 → 主送',
  wrong: [
    {
      text: '---\n⟦主送机关⟧: 市政府\n---\n正文在此。',
      says: '“主送机关”在文件头里写作“主送”。',
      becomes: '---\n主送: 市政府\n---\n正文在此。',
    },
    {
      text: '---\n⟦天气⟧: 晴\n---\n正文在此。',
      says: '“天气”不会印出来。可以写的有：文种、标题、发文机关、发文字号、签发人、份号、密级、保密期限、紧急程度、主送、附件、署名、成文日期、附注、抄送、印发机关、印发日期、版式。',
    },
  ],
  right: ['---\n主送: 市政府\n---\n正文在此。', '---\ntags: [甲]\ntitle: 乙\n---\n正文在此。'],
};
