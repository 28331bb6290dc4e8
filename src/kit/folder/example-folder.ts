import { yearsAfter } from '../../faq/team/review';

/** A team's folder to begin with, by path: it can be checked, previewed and built as it is. @param today ISO date. */
export function exampleFolder(today: string): Readonly<Record<string, string>> {
  const next = yearsAfter(today, 1).replace(/02-29$/, '02-28');
  const dates = `reviewedOn: ${today}\nreviewBy: ${next}`;
  return {
    'README.txt': readme,
    'team.json': `${JSON.stringify(team, null, 2)}\n`,
    'entries/security-group-approval.md': `---
question: Who approves a security group that is open to the Internet?
rules:
  - product: ecs
    task: security-groups
  - product: vpc
comments: "1.2"
owner: Network team
${dates}
---

The **network team** approves it first.

Ask [in the wiki](https://wiki.example.com/security-groups).
`,
    'entries/backup-of-databases.md': `---
rules:
  - rds/backup
  - product: rds
    region: eu-central-1
owner: Database team
${dates}
---

# How long do we keep backups of databases?

- Production: 35 days.
- All else: 7 days.
`,
    'entries/key-rotation.md': `---
rules:
  - kms/keys
owner: Security team
${dates}
---

# How often are our encryption keys rotated?

Once a year, and at once when somebody who could use them leaves. The security team does it.
`,
    'entries/answers.csv': `# A table has one answer a row. Columns may be in any order; others than these are passed over.
# Several products with their tasks, regions or sites stand in one cell, separated by a semicolon.
# What stands above the titles is not read. Delete this file if you keep no table.
id,question,answer,product,task,region,site,comments on,owner,last reviewed,next review
root-accounts,Who may use the root account of Alibaba Cloud?,"The cloud team alone, with a second person present.",ram,users; mfa,,,1.2,Cloud team,${today},${next}
audit-trails,Where do we keep the trails of ActionTrail?,"In the bucket of the security team, for 400 days.",actiontrail; oss,trails; buckets,eu-central-1,international,,Security team,${today},${next}
`,
  };
}

const team = {
  organization: 'Example Ltd.',
  contactUrl: 'https://wiki.example.com/cloud-compliance',
  contactMail: 'compliance@example.com',
  settings: { toolbarClick: 'popup' },
  userMayChange: ['toolbarClick'],
  revision: '1',
  baseUrl: 'https://files.example.com/faq/',
  key: '../faq.pem',
  rings: ['pilot', 'broad'],
};

const readme = `This folder holds what your team says beside Alibaba Cloud's Security Compliance FAQs.

team.json        who you are, your contacts and settings, and where browsers will find the packages
entries/*.md     one answer each: a few fields between the lines of hyphens, the answer below them
entries/*.csv    tables of answers, also .xlsx, as spreadsheets and answer libraries keep them

An id, or else the file's name, stays for ever: staff cite it. "rules" name the pages of the console that show the answer.
npm run kit -- check DIR     says what is wrong, in which file and line, and what to do
npm run kit -- preview DIR   opens the panel and the popup with these answers, on a demo console
npm run kit -- build DIR --out OUT   makes the packages and the files for your administrators
`;
