/** Every word the interface says, in English. The other languages have exactly these keys. */
export const en = {
  /** How this language calls itself. */
  languageName: 'English',
  appName: 'FAQ in Context',
  /** What the browser itself shows: in its list of extensions, in the stores, among its keyboard shortcuts. */
  manifest: {
    /** At most 50 characters, the least that a store allows. */
    name: 'FAQ in Context for Alibaba Cloud (unofficial)',
    shortName: 'FAQ in Context',
    /** At most 132 characters. */
    description:
      "What the Security Compliance FAQs say about the console page you are on: your part, Alibaba Cloud's part. Local, no network.",
    commandPanel: 'Open the side panel',
    commandPopup: 'Search the FAQ',
    commandQuestionnaire: 'Answer a questionnaire',
  },
  /** How this language sets what stands side by side. */
  list: (items: readonly string[]) => items.join(', '),
  quoted: (text: string) => `“${text}”`,
  /** Between a name and what is said of it. */
  dash: ' – ',
  toolbar: (page: string, n: number) => (n === 1 ? `${page}: 1 entry` : `${page}: ${n} entries`),
  search: {
    label: 'Search the FAQ',
    placeholder: 'Search the FAQ',
    /** As the keys of a keyboard in this language are labelled; on a Mac it is ⌘K everywhere. */
    shortcut: 'Ctrl K',
    clear: 'Clear search',
    results: 'Search results',
    count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    /** The results that are not shown at first. */
    more: (n: number) => `${n} more`,
    /** The same where the first ones are the answer, behind one press. */
    also: (n: number) => `Also mentions these words (${n})`,
    closest: 'Nothing certain – closest entries',
    closestToGap: 'Closest entries, not an answer',
    closestSection: (title: string) => `Closest section: ${title}`,
    /** Above a list in which each passage stands below our clause for it. */
    ours: 'In our words, then the FAQ’s own',
    /** While a search knows only the official entries. */
    reading: 'Your team’s entries are still being read.',
    none: (query: string) => `Nothing found for “${query}”.`,
    noneHint: 'Try other words, browse all entries, or ask:',
  },
  /** What the keys of a keyboard are called in this language, and what they do in a list of results. */
  keys: {
    enter: 'Enter',
    escape: 'Esc',
    controlEnter: 'Ctrl Enter',
    controlC: 'Ctrl C',
    choose: 'choose',
    open: 'open',
    openInPanel: 'panel',
    copy: 'copy',
    leave: 'back',
  },
  options: 'Options',
  page: {
    region: (id: string, name: string) => `This page's address names ${id} – ${name}`,
    pin: 'Stay on this page',
    pinned: 'Pinned',
    /** While the panel stays on another page. */
    front: (page: string) => `you are on ${page}`,
    follow: 'Follow',
    /** For ears, when the panel shows another page. */
    moved: (page: string) => `Now on ${page}`,
    /** While an entry or a search stays open. */
    elsewhere: (page: string) => `You are now on ${page}`,
    show: 'Show what is yours there',
  },
  answer: {
    title: 'Who does what here',
    ours: 'In our words',
    none: 'Not stated in the FAQ',
    copy: 'the answer',
  },
  keyPassage: { title: 'What matters most here', emphasis: 'Bold: emphasis ours' },
  quotation: {
    whole: 'Whole sentence',
    part: 'Shorter',
    wholeOf: (label: string) => `Whole sentence, ${label}`,
    partOf: (label: string) => `Shorter, ${label}`,
  },
  responsibilities: {
    yours: 'Yours',
    theirs: 'Alibaba Cloud’s',
    yoursInWords: 'Your part in the FAQ’s words',
    theirsInWords: 'Alibaba Cloud’s part',
    duty: 'duty',
    option: 'option',
    promise: 'promise',
    general: 'General, for every service',
    /** The sentences of a side that are not shown at first. */
    more: (n: number) => `${n} more`,
    /** The same where none of them is. */
    all: (n: number) => (n === 1 ? '1 sentence' : `${n} sentences`),
    /** The same where none of them names the service. */
    allGeneral: (n: number) => `${n} general`,
    legend: 'duty: must, should · option: can · promise: will not · general: names no service',
  },
  entries: {
    title: 'For this page',
    because: (why: string) => `because: ${why}`,
  },
  related: 'Related entries',
  region: { title: 'Where your content is stored' },
  entry: {
    summary: 'Our summary, not an official translation',
    open: (label: string) => `Open entry ${label}`,
    back: 'Back',
    previous: (label: string) => `Previous entry, ${label}`,
    next: (label: string) => `Next entry, ${label}`,
    copyPassage: 'Copy passage',
    copyWhole: 'Copy whole entry',
    openInPanel: 'Open in the side panel',
    note: 'Our note, not part of the FAQ',
  },
  copy: {
    action: 'Copy with citation',
    actionOn: (label: string) => `Copy with citation, ${label}`,
    /** A button with words of its own: “Copy passage, 1.2”. */
    wordsOn: (words: string, label: string) => `${words}, ${label}`,
    formats: 'Choose a format',
    formatsOn: (label: string) => `Choose a format, ${label}`,
    plain: 'Plain text',
    markdown: 'Markdown',
    html: 'HTML',
    done: 'Copied with citation',
    failed: 'The browser refused to copy. Select the text and copy it by hand.',
  },
  browse: {
    title: (n: number) => `All ${n} entries`,
    library: (n: number) =>
      n === 1
        ? 'Not in this list: 1 more entry of your team. The search finds it.'
        : `Not in this list: ${n} more entries of your team. The search finds them.`,
  },
  states: {
    loading: 'Reading where you are …',
    elsewhere: 'Not on a console page we know',
    elsewhereHint:
      'Open ECS, RDS, KMS, RAM or another console covered by the FAQ, and its guidance appears here. Search and browse work everywhere.',
    needsReload: 'Is this an Alibaba Cloud console page? Reload it once.',
    needsReloadHint:
      'This tab was open before the extension was installed or updated, so its address has not been read yet.',
    noSiteAccess: 'The browser keeps this extension from the console',
    noSiteAccessHint:
      'Site access is switched off. Allow the console’s sites on the browser’s page for this extension, then reload the tab.',
    noSiteAccessAsk: 'Site access is switched off. The browser asks you once more.',
    allow: 'Allow on console pages',
    openBrowserPage: 'Open the browser’s page for this extension',
    reload: 'Reload this tab',
    elsewhereReload: 'If this is a console page and nothing shows, reload it once.',
    switchedOff: (product: string) => `${product} is switched off`,
    switchedOffBy: (organization: string) => `Switched off by ${organization || 'your organization'}`,
    switchedOffByYou: 'You switched it off',
    switchedOffHint: 'Nothing is shown for its pages. Search and browse still work.',
    turnOn: 'Turn it on in the options',
    error: 'Something here did not work',
    errorHint: 'Nothing of yours is lost. If it happens again, copy the diagnostics from the options.',
    openAgain: 'Open again',
  },
  footer: {
    taken: (date: string) => `Text taken ${date}`,
    undated: 'publication date not stated',
    hash: (start: string) => `sha256 ${start}`,
    source: 'Source',
    contact: 'Trust Center',
    about: 'Unofficial tool',
    questionnaire: 'Answer a questionnaire',
    unofficial: 'Unofficial tool. The FAQ text is Alibaba Cloud’s own.',
    /** For ears, right after the words of a link. */
    newTab: ' (opens a new tab)',
  },
  canSee: {
    title: 'What this extension can see',
    address:
      'On the console pages listed below it reads the page’s address, and nothing else of the page. From the address it takes product, task, region and site; the address itself never leaves the page.',
    never:
      'It makes no network request, writes nothing into a page, reads no other site, and syncs nothing to an account. Settings and recent searches stay on this device.',
    warning: 'What the browser says when it is installed',
    noWarning:
      'This browser does not tell an extension its own warning. It names the sites listed below, for which it asks access.',
    warningMeans:
      'The browser words it by what a script on these sites could do. This one reads location.href; its source is in the package, unobscured.',
    permissionsTitle: 'Permissions',
    permissions: {
      storage:
        'Keeps settings and recent searches on this device, and the current page and a questionnaire for as long as the browser runs.',
      sidePanel: 'Shows the side panel.',
      contextMenus:
        'Adds “Search the FAQ” to the menu of selected text. The browser hands over the selection; the page is not read.',
    } as Record<string, string>,
    sites: (n: number) => `${n} address patterns on which it runs`,
    policy: 'Content security policy of its own pages',
  },
  optionsPage: {
    title: 'FAQ in Context – options',
    contents: 'On this page',
    parts: {
      general: 'General',
      privacy: 'Privacy',
      administrators: 'For administrators',
      help: 'Help',
    },
    lockedBy: (organization: string) =>
      organization ? `Set by ${organization}` : 'Set by your organization',
    shownProducts: {
      title: 'Show guidance on',
      hint: 'On the pages of a console without a tick nothing is shown; search and browsing stay.',
    },
    team: 'Organization and contact',
    forget: 'Forget recent searches',
    forgotten: 'Recent searches forgotten',
    copied: 'Copied',
    keys: {
      title: 'Keys',
      unset: 'not set',
      hint: 'The first three are yours to set, in the browser’s shortcuts of extensions.',
      /** As a keyboard of this language is labelled. */
      fixed: {
        focus: { keys: 'Ctrl K · ⌘K', does: 'Go to the search, on every surface' },
        choose: { keys: '↑ ↓ Enter Esc', does: 'Choose a result, open it, go back' },
        inPanel: { keys: 'Ctrl Enter · ⌘Enter', does: 'Open a result in the side panel' },
        copy: { keys: 'Ctrl C · ⌘C', does: 'Copy with citation, while nothing is selected' },
        omnibox: { keys: 'faq Tab', does: 'Search from the address bar' },
      },
    },
    diagnostics: {
      title: 'Something does not work?',
      hint: 'What to send then: versions, what was detected and where settings come from. No address, no text of yours.',
      copy: 'Copy diagnostics',
    },
    wrongPage: {
      title: 'Wrong page detected?',
      hint: 'Paste its address. Names and numbers that may be yours are taken out; read what is left before you send it.',
      address: 'Address of the wrong page',
      copy: 'Copy the redacted address',
      none: 'detected: nothing',
    },
    tester: {
      title: 'Page tester',
      hint: 'Paste the address of a page to see what would be shown there. It stays in this field.',
      address: 'Address',
      unknown: 'This is no console page we know: nothing would be shown.',
    },
    policy: {
      title: 'Settings in force',
      states: {
        lastKnown: 'The policy known last is in force until the browser tells of the present one.',
        present: 'An administrator’s policy is in force.',
        absent: 'No policy: nothing is managed by an administrator.',
        silent: 'The browser did not say whether there is a policy; the last known one is used.',
        unknown: 'The browser did not say whether there is a policy, and none was known before.',
      },
      key: 'Key',
      value: 'Value in force',
      origin: 'Set by',
      origins: { policy: 'policy', user: 'you', default: 'default' },
      locked: 'locked',
      empty: 'none',
      problems: (n: number) => (n === 1 ? '1 problem' : `${n} problems`),
      whole: 'whole policy',
    },
    library: {
      title: 'Library of this package',
      present: (n: number) =>
        `This package carries ${n === 1 ? '1 entry' : `${n} entries`} of your team. The panel, the popup, the questionnaire with “Is this a quote?” and their searches have them; the address bar and the list of all entries know the official entries and those of the policy only.`,
      unusable:
        'This package carries a library of your team that cannot be used: it is not whole, or was made for another version. Everything else works without it. Have the package built again.',
      clashes: (n: number) =>
        n === 1
          ? '1 entry is in the policy and in the library; the policy’s is shown:'
          : `${n} entries are in the policy and in the library; the policy’s are shown:`,
      more: (n: number) => `and ${n} more`,
    },
    checker: {
      title: 'Policy checker',
      hint: 'Paste a policy, as Chromium or Firefox takes it. It is checked here and sent nowhere.',
      label: 'Policy (JSON)',
      states: { good: 'good', partly: 'used in part', ignored: 'not used', unknown: 'unknown' },
      line: (n: number) => `line ${n}`,
      fine: 'No problem found.',
      keys: 'What it sets',
    },
  },
  /** Said once in the panel. */
  notices: {
    hint: {
      title: 'New here?',
      text: 'Numbers open the official words.',
      dismiss: 'Got it',
    },
    news: {
      title: (taken: string) => `The FAQ text is new: taken ${taken}`,
      kinds: { changed: 'Changed:', added: 'New:', removed: 'Removed:' },
      dismiss: 'Dismiss',
    },
  },
  recents: { title: 'Recent searches', forget: 'Clear' },
  team: {
    mark: 'team note, not Alibaba Cloud',
    notes: 'Your team’s notes for this page',
    more: (n: number) => `${n} more of your team’s notes`,
    section: 'Your team’s notes',
    comments: (entry: string) => `on ${entry}`,
    owner: (name: string) => `owner: ${name}`,
    reviewedOn: (date: string) => `reviewed ${date}`,
    reviewBy: (date: string) => `review by ${date}`,
    overdue: (date: string) => `review overdue since ${date}`,
    contact: (organization: string, where: string) => `${organization || 'Your team'} (${where})`,
  },
  popup: { openPanel: 'Open the panel' },
};

export type Messages = typeof en;
