import { type Paragraph, perPlace } from '../../report/paragraph';
import type { Span } from '../../text/span';
import { SCOPE, THIS_TIME, TIME, withoutCircumstances } from './circumstanceWords';

/** When, where and of whom a figure is told, by the sentence that it stands in. */
export interface Circumstances {
  /** The times that it holds for, in the order of the text; empty for the time of the report. */
  readonly period: readonly string[];
  /** Whose it is, as far as it is said: 县 of 全县 and 我县. */
  readonly scope: string;
  /** Who or what the sentence begins with, where that stands ahead of the figure's own clause. */
  readonly subject: string;
  /** It is part of something: 其中. */
  readonly isPart: boolean;
  /** Its clause says that it is done. */
  readonly isDone: boolean;
  /** It is planned, and not yet so. */
  readonly isPlanned: boolean;
}

const PLANNED =
  /计划|规划|目标|任务|拟|力争|将(?!军)|确保|争取|预计|预期|打算|(?<![主重需必紧首摘])要(?![求素点害闻])|不低于|不少于|至少|应当|安排|(?<!急)需(?!求)|限额|指标|按照|罚款|以上的/;
const SUBJECT_AHEAD =
  /^(?:[一-龥]{2,3}(?:县|市(?![场民区域级政])|(?<![城小社园街景片校灾山地库林])区(?![域级划间]))|(?:(?!召开)[^，。；：]){0,12}?(?:园区|开发区|[镇乡村局委]|街道|企业|学院|学校|中学|小学|公司|集团|医院|行业|产业|部门|系统|社区|支部|本级|[省市县区乡村]级|市直|县直|区直|县区|区县|县（市、区）|各县|各区|大队|分局|基层))/;

/** How far a sentence is looked at. UTF-16 units. */
const LONGEST_SENTENCE = 200;
const LONGEST_SUBJECT = 30;

/** The circumstances of the figure at `figure` in a paragraph, in offsets of it. */
export function circumstancesAt(paragraph: Paragraph, { start, end }: Span): Circumstances {
  const told = toldAhead(paragraph, start);
  return !told.isPlanned && isPlannedBehind(paragraph, end) ? { ...told, isPlanned: true } : told;
}

/** What the sentence says ahead of a figure. */
const toldAhead = perPlace(({ text }, start): Circumstances => {
  const sentence = LAST_SENTENCE.exec(text.slice(Math.max(0, start - LONGEST_SENTENCE), start))![0];
  const ahead = /^.*[，；：]/.exec(sentence)?.[0] ?? '';
  const clause = sentence.slice(ahead.length);
  const isDone = /已(?!有)/.test(clause);
  return {
    period: timesIn(sentence),
    scope: sentence.match(SCOPE)?.at(-1)?.slice(1) ?? '',
    subject: SUBJECT_AHEAD.exec(withoutCircumstances(ahead.slice(0, LONGEST_SUBJECT)))?.[0] ?? '',
    isPart: sentence.includes('其中'),
    isDone,
    // 力争全年达到1.5万人，上半年已完成7680人: what is done is not planned, whatever the sentence says before.
    isPlanned: PLANNED.test(isDone ? clause : sentence),
  };
});
/** Tried only where a sentence begins. */
const LAST_SENTENCE = /(?<![^。！？!?])[^。！？!?]*$/;

const isPlannedBehind = perPlace(({ text }, end): boolean =>
  PLANNED.test(/^[^，。；：！？]*/.exec(text.slice(end, end + LONGEST_SUBJECT))![0]),
);

/** The times that are spoken of, each once; 2024年 and 2024年度 are the same. */
export const timesIn = (words: string): readonly string[] => [
  ...new Set((words.replace(THIS_TIME, '').match(TIME) ?? []).map((time) => time.replace(/[度底末]$/, ''))),
];
