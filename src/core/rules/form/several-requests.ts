import type { Report, Section } from '../../report/model';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

const ASKS = /^(?:恳请|请求|申请|关于请求|关于申请|关于恳请|请(?!示))/;

/** A 请示 has one matter (党政机关公文处理工作条例 art. 15.4). Reported at each further heading or item that asks. */
export const severalRequests: ReportRule = {
  code: 'several-requests',
  category: 'form',
  severity: 'hint',
  title: '请示中有多个事项',
  source: '《党政机关公文处理工作条例》第十五条',
  check(report) {
    if (report.kind !== '请示') return [];
    const asking = report.sections.filter((section) => asks(report, section));
    const [first, ...others] = asking.filter((section) => section.level === asking[0]!.level);
    return others.map(({ marker, title }) => ({
      start: marker.start,
      end: title.end,
      message: '请示应当一文一事（条例第十五条），这是又一个请求事项。',
      related: [{ start: first!.marker.start, end: first!.title.end, message: '第一个请求事项' }],
    }));
  },
};

const asks = ({ text }: Report, { title }: Section): boolean =>
  ASKS.test(text.slice(title.start, Math.min(title.end, title.start + 8)));

export const about: About = {
  shows: '一份请示请求两件事',
  wrong: [
    {
      text: '关于追加经费和核定编制的请示\n市政府：\n⟪一、请求追加经费⟫\n说明。\n⟦二、请求核定编制⟧\n说明。',
      says: [
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
      ],
    },
    {
      text: '关于解决办学困难的请示\n市政府：\n⟪一、请求追加经费⟫\n说明。\n⟦二、请求核定编制⟧\n（一）请求核定教师编制\n说明。',
      says: [
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
      ],
    },
    {
      text: '关于解决办学困难的请示\n市政府：\n⟪1|⟪2|一、请求追加经费⟫⟫\n说明。\n⟦二、请求核定编制⟧\n说明。\n⟦三、申请用地⟧\n说明。',
      says: [
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
      ],
    },
    ...['关于请求', '关于申请', '关于恳请', '申请', '恳请'].map((asks) => ({
      text: `关于解决办学困难的请示\n市政府：\n⟪一、请求追加经费⟫\n说明。\n⟦二、${asks}核定编制⟧\n说明。`,
      says: [
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
      ],
    })),
    {
      text: '关于解决办学困难的请示\n市政府：\n⟪一、请求追加经费⟫\n说明。\n⟦二、请予支持⟧\n说明。',
      says: [
        { message: '请示应当一文一事（条例第十五条），这是又一个请求事项。', related: '第一个请求事项' },
      ],
    },
  ],
  right: [
    '关于追加经费的请示\n市政府：\n一、基本情况\n说明。\n二、请求事项\n请求追加经费。',
    '关于工作情况的报告\n一、请求追加经费\n二、请求核定编制',
    '关于解决办学困难的请示\n市政府：\n一、请求追加经费\n说明。\n二、请示市委\n说明。',
    '关于解决办学困难的请示\n市政府：\n一、请求追加经费\n说明。\n二、情况和请求事项\n说明。',
    '关于解决办学困难的请示\n市政府：\n一、请求追加经费\n（一）请求追加公用经费\n说明。\n（二）说明用途\n说明。',
  ],
};
