/** The 15 kinds of official document, as the 党政机关公文处理工作条例 names and orders them (2012, art. 8). */
export const statutoryKinds: readonly string[] = [
  '决议',
  '决定',
  '命令（令）',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
];
