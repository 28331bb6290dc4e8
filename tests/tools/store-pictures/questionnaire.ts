import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { settled } from '../../e2e/support/picture';
import type { PictureLanguage } from './words';

/** Columns with a tab between them, as a spreadsheet puts them on the clipboard. */
const lists: Readonly<Record<PictureLanguage, string>> = {
  en: `
    ID\tQuestion\tAnswer
    \tShared responsibility\t
    1.1\tWho applies security patches to the virtual machines that we run?\t
    1.2\tWho is responsible for the security of the physical hosts?\t
    \tAssurance\t
    2.1\tDo you hold a current SOC 2 report?\t
    \tCustomer data\t
    3.1\tWho owns the data that we store?\t
    3.2\tCan your staff access our data?\t
    3.3\tIs our data encrypted, and who manages the keys?\t
    3.4\tIn which countries is our data stored?\t
    3.5\tHow often are backups tested?\t
    3.6\tHow is our data kept apart from that of other customers?\t
    \tAccess\t
    4.1\tCan we require multi-factor authentication for our users?\t
    4.2\tIs access to our data logged?\t`,
  'zh-CN': `
    编号\t问题\t答复
    \t责任划分\t
    1.1\t我们所运行的云服务器由谁安装安全补丁？\t
    1.2\t物理服务器的安全由哪一方负责？\t
    \t资质\t
    2.1\t是否持有有效的 SOC 2 报告？\t
    \t客户数据\t
    3.1\t我们存储的数据归谁所有？\t
    3.2\t贵方员工能否访问我们的数据？\t
    3.3\t数据在传输和存储时是否加密？\t
    3.4\t我们的数据存储在哪些国家？\t
    3.5\t多久测试一次备份？\t
    3.6\t我们的数据如何与其他客户的数据隔离？\t
    \t访问\t
    4.1\t能否要求我们的用户使用多因素认证？\t
    4.2\t对我们数据的访问是否有日志记录？\t`,
};

/** The sheet with a list half answered: what is decided, and a question that waits for one key. */
export async function sheetHalfway(session: ChromiumSession, language: PictureLanguage): Promise<Page> {
  const sheet = await session.openExtensionPage('sheet.html');
  const lines = lists[language].trim().split('\n');
  await sheet.locator('textarea').fill(lines.map((line) => line.replace(/^ +/, '')).join('\n'));
  await sheet.locator('.start-ways button').first().click();
  for (const id of ['1.1', '1.2', '2.1', '3.1', '3.2']) {
    await sheet.locator('.asked .ours', { hasText: `· ${id}` }).waitFor();
    if (await sheet.locator('.verdict.silent').count()) await sheet.keyboard.press('n');
    else for (const key of ['1', 'Enter']) await sheet.keyboard.press(key);
  }
  await sheet.locator('.verdict.answered').waitFor();
  await sheet.mouse.move(0, 0);
  await settled(sheet);
  return sheet;
}
