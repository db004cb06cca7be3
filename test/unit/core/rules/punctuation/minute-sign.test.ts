import { minuteSign } from '../../../../../src/core/rules/punctuation/minute-sign';
import { straightQuote } from '../../../../../src/core/rules/punctuation/straight-quote';
import { unpairedMark } from '../../../../../src/core/rules/punctuation/unpaired-mark';
import { ruleCases } from '../../../ruleCases';

suite('Minutes and seconds', () => {
  ruleCases(minuteSign, {
    wrong: [
      ['男子组≤13´1"，女子组≤14´5"。', '男子组≤13′1″，女子组≤14′5″。'],
      ["用时4'25\"、3'08.5\"、12'30''。", '用时4′25″、3′08.5″、12′30″。'],
      ['用时4’25”以内。', '用时4′25″以内。'],
      ['用时6´，用时6´20´´。', '用时6′，用时6′20″。'],
    ],
    right: ['用时4′25″。', '“用时5”和‘第6’', '屏幕12"，高6\'。', '’90年代', "it's 5"],
  });
});

const FIGURES = [
  '男子组≤13´1"，女子组≤14´1"。',
  "东经116°23'29\"，北纬39°54'。",
  '用时4\'25"，成绩为良。',
  '配55"电视机2台、32"电视机5台。',
  '用时4’25”以内。',
];

suite('Marks of figures', () => {
  ruleCases(straightQuote, {
    wrong: [
      ['购置32"显示器，推广"学习平台"。', '购置32"显示器，推广“学习平台”。'],
      ['到2026"十五五"开局。', '到2026“十五五”开局。'],
      ['主题是"奋进2026"和"建功2026"。', '主题是“奋进2026”和“建功2026”。'],
    ],
    right: FIGURES,
    safe: true,
  });
  ruleCases(unpairedMark, { wrong: [], right: FIGURES });
});
