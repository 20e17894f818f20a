import type { WatchedSite } from '../../types'

const access = ['/account/access']
const place = ['.PageHeader', 'h1', 'h2', 'h3', '[role=heading]']
const banner = ['[data-testid=primaryColumn] h2', '[data-testid=primaryColumn] [role=heading]', 'main h1']
const portal = {
  hosts: ['developer.x.com', 'developer.twitter.com'],
  within: ['h6[data-testid=unhealthy-callout-header]'],
}

export const x = {
  id: 'x',
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    ...portal.hosts,
  ],
  sitePaths: ['/', '/home', '/account', '/login', '/i/flow'],
  settings: ['/settings'],
  patterns: [
    {
      id: 'x-unlocked',
      kind: 'cleared',
      paths: access,
      within: place,
      words: { en: ['account unlocked'] },
    },
    {
      id: 'x-verify-email',
      kind: 'unconfirmed',
      paths: access,
      within: place,
      words: {
        en: ['please verify your email address', 'verify your email', 'we sent your verification code', 'verify email'],
        zh: ['请验证你的邮件地址', '我们发送了你的验证码'],
      },
    },
    {
      id: 'x-limited',
      kind: 'limited',
      paths: access,
      within: place,
      words: { en: ["we've temporarily limited some of your account features"] },
    },
    {
      id: 'x-password-forced',
      kind: 'password-forced',
      paths: access,
      within: place,
      words: { en: ['…change your password'] },
    },
    {
      id: 'x-suspended-zh',
      kind: 'suspended',
      within: [...place, ...banner],
      paths: [...access, '/home', '/'],
      words: { zh: ['你的账号已被冻结'] },
      exceptSelectors: ['[data-testid=UserName]', '[data-testid=empty_state_header_text]'],
    },
    {
      id: 'x-locked',
      kind: 'locked',
      paths: access,
      within: [...place, '.TextGroup-text'],
      words: {
        en: [
          'your account has been locked',
          'we found some unusual activity on your account',
          'to unlock your account, you must do the following',
          'pass an arkose challenge',
          'authenticate your account',
          "we need to make sure that you're a real person",
        ],
      },
    },
    {
      id: 'x-locked-check',
      kind: 'locked',
      paths: access,
      selectors: ['#arkose_iframe', '#verification_string'],
    },
    {
      id: 'x-access',
      kind: 'locked',
      paths: access,
      strength: 'possible',
    },
    {
      id: 'x-challenge',
      kind: 'checkpoint',
      paths: ['/account/login_challenge', '/account/login_verification'],
    },
    {
      id: 'x-suspended',
      kind: 'suspended',
      within: banner,
      words: { en: ['your account is suspended'] },
      // a profile's heading is its owner's words; an empty state is about somebody else
      exceptSelectors: ['[data-testid=UserName]', '[data-testid=empty_state_header_text]'],
    },
    {
      id: 'x-suspended-notice',
      kind: 'suspended',
      words: {
        en: [
          'your account is suspended and is not permitted',
          'your account is permanently in read-only mode',
          'after careful review, we determined your account broke the',
        ],
        zh: ['你的账号已被冻结'],
      },
    },
    {
      id: 'x-portal-suspended',
      kind: 'suspended',
      ...portal,
      words: { en: ['your x account is suspended'] },
    },
    {
      id: 'x-portal-locked',
      kind: 'locked',
      ...portal,
      words: { en: ['your x account is locked'] },
    },
    {
      id: 'x-automated',
      kind: 'limited',
      words: { en: ['this request looks like it might be automated'] },
    },
    {
      id: 'x-login-prevented',
      kind: 'checkpoint',
      words: { en: ['suspicious login prevented'] },
      strength: 'possible',
    },
    {
      id: 'x-passed',
      kind: 'cleared',
      from: access,
      selectors: ['[data-testid=SideNav_AccountSwitcher_Button]', '[data-testid=AppTabBar_Home_Link]'],
    },
    {
      id: 'x-signed-out',
      kind: 'signed-out',
      paths: ['/i/flow/login', '/i/flow/signup', '/login', '/logout'],
    },
  ],
} as const satisfies WatchedSite
