import { frontMatterKeys, isFrontMatterKey, readFrontMatter } from '../../report/frontMatter';
import { keyMeant } from '../../report/frontMatterGuide';
import type { ReportRule } from '../engine/rule';

/** A Chinese key that nothing is printed for. Other programs' keys (title, tags) are none of ours. */
export const frontMatterKey: ReportRule = {
  code: 'front-matter-key',
  category: 'form',
  severity: 'information',
  title: '文件头里的要素名称不认识',
  check: (report) =>
    readFrontMatter(report)
      .entries.filter(({ name }) => !isFrontMatterKey(name) && /^\p{Script=Han}+$/u.test(name))
      .map(({ name, key }) => {
        const meant = keyMeant(name);
        return meant
          ? {
              ...key,
              message: `“${name}”在文件头里写作“${meant}”。`,
              fix: [{ ...key, text: meant }],
              safe: false,
            }
          : { ...key, message: `“${name}”不会印出来。可以写的有：${frontMatterKeys.join('、')}。` };
      }),
};
