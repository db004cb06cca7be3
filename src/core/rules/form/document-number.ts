import { isHan } from '../../text/punctuation';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ParagraphRule } from '../engine/rule';

const NUMBER = /([ \u3000\u00a0]*)(第?)(0*)([1-9]\d{0,4})([ \u3000\u00a0]*)号/y;
const BRACKETED_YEAR = /^[〔[［(（【﹝]\d{4}$/;
/** What stands before the year in a document number, and not before other years in brackets. */
const AUTHORITY = /[发字函办令批复议纪文委党府政厅局通告报请任干组宣教财人综规法督]$/;

/**
 * 发文字号: the full year in 〔〕, no 第, no leading zeros (GB/T 9704-2012 7.2.5). The number of an older document
 * may have been issued otherwise, so it is repaired on request only.
 */
export const documentNumber: ParagraphRule = {
  code: 'document-number',
  category: 'form',
  severity: 'warning',
  title: '发文字号写法不规范',
  source: 'GB/T 9704—2012 7.2.5',
  triggers: [...'〕]］)）】﹞'],
  scan: ({ text }, places) =>
    places.flatMap((end) => {
      const start = end - 4;
      if (!BRACKETED_YEAR.test(text.slice(start - 1, end))) return [];
      NUMBER.lastIndex = end + 1;
      const match = NUMBER.exec(text);
      if (!match) return [];
      const [whole, before, ordinal, zeros, number, behind] = match;
      const bracketed = text[start - 1] === '〔' && text[end] === '〕';
      const isYear = /^(?:19|20)/.test(text.slice(start, end));
      if (!isYear || (!bracketed && !followsAuthority(text, start - 1))) return [];
      if (bracketed && before === '' && ordinal === '' && zeros === '' && behind === '') return [];
      const right = `〔${text.slice(start, end)}〕${number}号`;
      const span = { start: start - 1, end: end + 1 + whole.length };
      const message = `发文字号应写作“${right}”：${reason(bracketed, ordinal!, zeros!)}。`;
      return [replacedOnRequest(span, message, right)];
    }),
};

function followsAuthority(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) && AUTHORITY.test(text.slice(Math.max(0, at - 1), at));
}

function reason(bracketed: boolean, ordinal: string, zeros: string): string {
  if (!bracketed) return '年份用六角括号“〔〕”';
  if (ordinal !== '') return '顺序号前不加“第”';
  return zeros === '' ? '中间不留空格' : '顺序号不编虚位';
}

export const about: About = {
  shows: '`[2023]`5号、〔2023〕第05号',
  wrong: [
    {
      text: '按照国发⟦[2023]5号⟧要求',
      says: '发文字号应写作“〔2023〕5号”：年份用六角括号“〔〕”。',
      becomes: '按照国发〔2023〕5号要求',
    },
    {
      text: '按照市办发⟦（2023）12号⟧要求',
      says: '发文字号应写作“〔2023〕12号”：年份用六角括号“〔〕”。',
      becomes: '按照市办发〔2023〕12号要求',
    },
    {
      text: '按照市发⟦【2023】12号⟧',
      says: '发文字号应写作“〔2023〕12号”：年份用六角括号“〔〕”。',
      becomes: '按照市发〔2023〕12号',
    },
    {
      text: '市发⟦〔2023〕第05号⟧',
      says: '发文字号应写作“〔2023〕5号”：顺序号前不加“第”。',
      becomes: '市发〔2023〕5号',
    },
    {
      text: '市发⟦〔2023〕012号⟧',
      says: '发文字号应写作“〔2023〕12号”：顺序号不编虚位。',
      becomes: '市发〔2023〕12号',
    },
    {
      text: '市发⟦〔2023〕第12345号⟧',
      says: '发文字号应写作“〔2023〕12345号”：顺序号前不加“第”。',
      becomes: '市发〔2023〕12345号',
    },
    {
      text: '市发⟦〔2023〕 5号⟧',
      says: '发文字号应写作“〔2023〕5号”：中间不留空格。',
      becomes: '市发〔2023〕5号',
    },
    {
      text: '某水发⟦[2026]8号⟧\n关于防汛工作的报告\n一、甲\n',
      says: '发文字号应写作“〔2026〕8号”：年份用六角括号“〔〕”。',
      becomes: '某水发〔2026〕8号\n关于防汛工作的报告\n一、甲\n',
    },
    {
      text: '按照市府⟦[2023]第012号⟧文件要求',
      says: '发文字号应写作“〔2023〕12号”：年份用六角括号“〔〕”。',
      becomes: '按照市府〔2023〕12号文件要求',
    },
    {
      text: '会议发⟦[2023]5号⟧',
      says: '发文字号应写作“〔2023〕5号”：年份用六角括号“〔〕”。',
      becomes: '会议发〔2023〕5号',
    },
    {
      text: '见国发⟦﹝2023﹞5号⟧',
      says: '发文字号应写作“〔2023〕5号”：年份用六角括号“〔〕”。',
      becomes: '见国发〔2023〕5号',
    },
    {
      text: '按照国发⟦［2023］5号⟧',
      says: '发文字号应写作“〔2023〕5号”：年份用六角括号“〔〕”。',
      becomes: '按照国发〔2023〕5号',
    },
    {
      text: '（市发⟦[2023] 5 号⟧）',
      says: '发文字号应写作“〔2023〕5号”：年份用六角括号“〔〕”。',
      becomes: '（市发〔2023〕5号）',
    },
  ],
  right: [
    '市发〔2023〕5号',
    '（2023）京01民初123号',
    {
      text: '市发⟦〔2026〕**号⟧',
      says: [{ message: '待填：文号（市发〔2026〕**号）', code: 'placeholder' }],
    },
    { text: '⟦〔2026〕  号⟧', says: [{ message: '待填：文号（〔2026〕  号）', code: 'placeholder' }] },
    '全市（2023）5号线',
    '见[2023]年度报告',
    '会议室[2023]5号桌',
    '按照市发（1823）5号要求',
    '按照国[2023]5号要求',
  ],
};
