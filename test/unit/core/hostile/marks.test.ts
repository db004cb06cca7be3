import { cycled, getThrough, MANY, SOME } from './through';

const SIGNS = Object.fromEntries(
  Array.from('*＊（(【［[〔一百X×_□○某第年月日附—…“|.1,:。、１余”"①\u3000', (sign) => [
    `100,000 × ${sign}`,
    sign.repeat(MANY),
  ]),
);

// Marks, blanks and signs within lines.
getThrough({
  'an empty text': '',
  'nothing but carriage returns': '\r'.repeat(MANY),
  'a byte order mark': '\ufeff',
  'closing marks without end': '”）》'.repeat(SOME),
  'one line of a megabyte': '先后召开推进会研究部署'.repeat(95_000),
  'half surrogate pairs': cycled(MANY, '\ud800', '\udc00\ud83d', '\udfff一、'),
  NUL: cycled(MANY, '\0', '一\0、', '\n'),
  'blanks and no text': cycled(SOME, ' ', '\u3000', '\t', '\u00a0', '年 ', ' 月'),
  'room to fill in': cycled(SOME, '年  月  日', '第  号', '〔20  〕  号', '（  ）'),
  'marks that do not pair': cycled(MANY, '“甲', '（乙', '”丙\n', '）丁', '"戊'),
  'dates and ranges': cycled(SOME, '2026年13月', '05月08号', '5-6%', '〔2026〕第05号'),
  'one line of blanks': '共**次，'.repeat(SOME),
  ...SIGNS,
});
