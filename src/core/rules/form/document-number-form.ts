import { overlapsBlank } from '../../report/blanks/scan';
import { rightDocumentNumber } from '../../report/frontMatter/documentNumber';
import { valuesOf } from '../../report/frontMatter/read';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ReportRule } from '../engine/rule';

/** 发文字号 of the front matter with other brackets, 第 or leading zeros: GB/T 9704-2012, 7.2.5. Those in the text are `document-number`'s. */
export const documentNumberForm: ReportRule = {
  code: 'document-number-form',
  category: 'form',
  severity: 'warning',
  title: '文件头的发文字号写法不规范',
  source: 'GB/T 9704—2012 7.2.5',
  check: (report) =>
    valuesOf(report.frontMatter, '发文字号').flatMap(({ start, end }) => {
      const written = report.text.slice(start, end);
      const right = rightDocumentNumber(written);
      if (right === undefined || right === written || overlapsBlank(report.placeholders, { start, end }))
        return [];
      const message = `“${written}”应写作“${right}”：${reasons(written).join('，')}。`;
      return [replacedOnRequest({ start, end }, message, right)];
    }),
};

function reasons(written: string): string[] {
  const found = [
    ...(/〔\d{4}〕/.test(written) ? [] : ['年份用六角括号〔〕括入']),
    ...(written.includes('第') ? ['顺序号不加“第”字'] : []),
    ...(/[^\d]0\d*[ \u3000]*号$/.test(written) ? ['顺序号不编虚位'] : []),
  ];
  return found.length > 0 ? found : ['中间不留空格'];
}

export const about: About = {
  shows: '发文字号: 某发[2026]第08号',
  wrong: [
    {
      text: '---\n发文字号: ⟦某水发[2026]8号⟧\n---\n正文在此。',
      says: '“某水发[2026]8号”应写作“某水发〔2026〕8号”：年份用六角括号〔〕括入。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发（2026）8号⟧\n---\n正文在此。',
      says: '“某水发（2026）8号”应写作“某水发〔2026〕8号”：年份用六角括号〔〕括入。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发【2026】8号⟧\n---\n正文在此。',
      says: '“某水发【2026】8号”应写作“某水发〔2026〕8号”：年份用六角括号〔〕括入。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发〔2026〕第8号⟧\n---\n正文在此。',
      says: '“某水发〔2026〕第8号”应写作“某水发〔2026〕8号”：顺序号不加“第”字。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发〔2026〕08号⟧\n---\n正文在此。',
      says: '“某水发〔2026〕08号”应写作“某水发〔2026〕8号”：顺序号不编虚位。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发 ［2026］ 第008 号⟧\n---\n正文在此。',
      says: '“某水发 ［2026］ 第008 号”应写作“某水发〔2026〕8号”：年份用六角括号〔〕括入，顺序号不加“第”字，顺序号不编虚位。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦某水发〔2026〕 8号⟧\n---\n正文在此。',
      says: '“某水发〔2026〕 8号”应写作“某水发〔2026〕8号”：中间不留空格。',
      becomes: '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    },
    {
      text: '---\n发文字号: ⟦临水[2026]10号⟧\n---\n关于防汛的通知\n各科室：\n请落实。',
      says: '“临水[2026]10号”应写作“临水〔2026〕10号”：年份用六角括号〔〕括入。',
      becomes: '---\n发文字号: 临水〔2026〕10号\n---\n关于防汛的通知\n各科室：\n请落实。',
    },
    {
      text: '---\n发文字号: ⟦临水[2026]第010号⟧\n---\n关于防汛的通知\n各科室：\n请落实。',
      says: '“临水[2026]第010号”应写作“临水〔2026〕10号”：年份用六角括号〔〕括入，顺序号不加“第”字，顺序号不编虚位。',
      becomes: '---\n发文字号: 临水〔2026〕10号\n---\n关于防汛的通知\n各科室：\n请落实。',
    },
  ],
  right: [
    '---\n发文字号: 某水发〔2026〕8号\n---\n正文在此。',
    {
      text: '---\n发文字号: 某水发⟦〔2026〕**号⟧\n---\n正文在此。',
      says: [{ message: '待填：文号（发文字号: 某水发〔2026〕**号）', code: 'placeholder' }],
    },
    {
      text: '---\n发文字号: ⟦**⟧[2026]8号\n---\n正文在此。',
      says: [{ message: '待填：内容（发文字号: **[2026]8号）', code: 'placeholder' }],
    },
    '---\n发文字号: 某水发[20××]8号\n---\n正文在此。',
    '---\n发文字号: 第8号\n---\n正文在此。',
    '---\n发文字号: 某水发[26]8号\n---\n正文在此。',
  ],
};
