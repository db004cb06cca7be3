// Whose articles and attachments are cited: this paper's, or those of another one that is named before them.

/** What says before it that it is another paper's: 《…》附件3, 合同附件5, 省厅通知附件2, 条例第三条. */
const ANOTHERS =
  /(?:》(?:[（(][^（）()]*[）)])?中?的?|[（(][^（）()]*[〔［[][^（）()]*号[）)]中?的?|(?:合同|协议|文件?|号|通知|办法|方案|意见|函|标书|细则|规程|标准|规划|规定|决定|公约|议定书|预案|条例|制度|[该其原])的?)$/;
/** 本通知附件3 and 前文第二部分 are this paper's after all. */
const OWN =
  /本(?:通知|方案|文件?|意见|函|办法|细则|规程|标准|规划|规定|决定|公约|预案|条例|制度|报告|章程|法|合同|协议)的?$|[正前上后下]文[中的]?$/;
/** How far before a citation its paper is named. UTF-16 units. */
const FAR = 40;

/** Whether what stands before `offset` (UTF-16) says that what is cited there is part of another paper. */
export function isAnothers(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - FAR), offset);
  return ANOTHERS.test(before) && !OWN.test(before);
}

/** Whether what stands before `offset` (UTF-16) says that what is cited there is part of this paper: 本办法第三条. */
export const isOwn = (text: string, offset: number): boolean =>
  OWN.test(text.slice(Math.max(0, offset - FAR), offset));
