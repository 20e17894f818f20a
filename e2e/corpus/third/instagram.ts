import type { CorpusPage } from '../types'
import { pages as quiet } from './instagram-quiet'
import { head, maybe, pagesOf, portal, rtl, scrolls, sure, table, terms, toast, util, wc } from './shell'

const page = pagesOf('instagram')
const www = 'https://www.instagram.com'
const nav =
  '<nav><a href="/"><svg aria-label="Home" width="24" height="24"></svg></a><a href="/direct/inbox/">Messages</a></nav>'

export const pages: readonly CorpusPage[] = [
  page(
    'suspended, ja',
    `${www}/accounts/suspended/?next=%2F`,
    'ja other',
    'address of the suspension, given by the API',
    util('<h2>アカウントを停止しました</h2>'),
    sure('suspended'),
  ),
  page(
    'suspended, bare host, upper case',
    'https://instagram.com/Accounts/Suspended',
    'id other',
    'address of the suspension, given by the API',
    terms(['Status', 'Ditangguhkan'], ['Sisa', '29 hari']),
    sure('suspended'),
  ),
  page(
    'disabled, ru',
    `${www}/accounts/disabled/`,
    'ru other',
    'address seen in one file of code',
    table('<b>Аккаунт отключён</b>'),
    sure('disabled'),
  ),
  page(
    'challenge, tr',
    'https://i.instagram.com/challenge/4471/Nonce12/',
    'tr other',
    'address of the challenge, seen in public code',
    wc('<h2>Bir adım kaldı</h2><button>Devam</button>', 'ig-step'),
    sure('checkpoint'),
  ),
  page(
    'code entry, nl',
    `${www}/auth_platform/codeentry/?apc=x`,
    'nl other',
    'address of the newer challenge, seen in public code',
    scrolls('<p>Voer de code in</p><input name="email">'),
    sure('checkpoint'),
  ),
  page(
    'robot check, accounts centre',
    'https://accountscenter.instagram.com/auth_platform/recaptcha/?apc=x',
    'ko other',
    'address of the newer challenge, seen in public code',
    util('<p>로봇이 아닙니다</p>'),
    sure('checkpoint'),
  ),
  page(
    'numbered checkpoint, pl',
    `${www}/checkpoint/88213345/`,
    'pl other',
    'address seen in one file of code',
    table('<p>Sprawdzamy</p>'),
    sure('checkpoint'),
  ),
  page(
    'challenge form at the root',
    `${www}/`,
    'it other',
    'form of the challenge, seen in public code',
    wc(
      '<form id="challenge_form" method="post"><p>Invia codice</p><input name="choice" type="radio"><button>Invia</button></form>',
    ),
    sure('checkpoint'),
  ),
  page(
    'signed out, sv',
    `${www}/accounts/login/?next=%2Fdirect%2F`,
    'sv other',
    'address of the sign-in page',
    scrolls('<form><input name="username"></form>'),
    sure('signed-out'),
  ),
  page(
    'signed out, form at the root',
    `${www}/?e=1348020`,
    'de other',
    'sign-in form at the root',
    table(
      '<article><form id="loginForm"><input name="username"><input name="password" type="password"><button>Anmelden</button></form></article>',
    ),
    sure('signed-out'),
  ),
  page(
    'suspended, es, dialog',
    `${www}/explore/`,
    'es other',
    'suspension words, seen in code',
    portal(`${nav}<main><h1>Explorar</h1></main>`, '<div><h2>Suspendimos tu <b>cuenta</b></h2></div>'),
    sure('suspended'),
  ),
  page(
    'suspended, en, alone',
    `${www}/`,
    'en',
    'suspension words in articles',
    util(
      `${head('We suspended your account on May 4, 2026')}<p>There are 12 days remaining to disagree with this decision.</p>`,
    ),
    sure('suspended'),
  ),
  page(
    'disabled, ar, dialog',
    `${www}/reels/`,
    'ar other',
    'disabled words, seen in code',
    rtl(portal(nav, '<h2>حسابك معطل</h2>')),
    sure('disabled'),
  ),
  page(
    'limited, alert dialog',
    `${www}/explore/people/`,
    'en other',
    'limit words, seen in code',
    portal(
      nav,
      '<h3>Try Again Later</h3><p>We restrict certain activity to protect our community.</p>',
      'role="alertdialog"',
    ),
    sure('limited'),
  ),
  page(
    'limited, es, toast',
    `${www}/reels/`,
    'es other',
    'limit words, seen in code',
    toast(nav, '<b>Acción bloqueada</b>'),
    sure('limited'),
  ),
  page(
    'security code, dialog',
    `${www}/`,
    'en other',
    'code words, unsure by themselves',
    portal(nav, '<h2>Enter security code</h2><input>'),
    maybe('checkpoint'),
  ),
  page(
    'unusual sign-in, dialog',
    `${www}/`,
    'en other',
    'challenge words, seen in code',
    portal('<main></main>', '<h2>We Detected An Unusual Login Attempt</h2><button>This was me</button>'),
    sure('checkpoint'),
  ),
  page(
    'back from a challenge',
    `${www}/`,
    'fr other',
    'signed-in marks after a challenge',
    wc(`${nav}<main>Pour vous</main>`, 'ig-home'),
    sure('cleared'),
    { from: `${www}/challenge/action/AXabc/` },
  ),
  ...quiet,
]
