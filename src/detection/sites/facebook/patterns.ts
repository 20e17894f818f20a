import type { WatchedSite } from '../../types'
import { disabled, identity, limited, locked, perhapsIdentity, suspended } from '../metaWords'

const under = (...names: string[]) => names.flatMap(n => [`/checkpoint${n}`, `/x/checkpoint${n}`])
/** What explains or reports such pages, on the same hosts. */
const about = ['/help', '/business/help', '/communitystandards', '/policies', '/legal']

export const facebook = {
  id: 'facebook',
  hosts: [
    'www.facebook.com',
    'm.facebook.com',
    'web.facebook.com',
    'touch.facebook.com',
    'mobile.facebook.com',
    'mbasic.facebook.com',
    'business.facebook.com',
    'accountscenter.facebook.com',
    '??-??.facebook.com',
  ],
  sitePaths: ['/', '/home.php', '/checkpoint', '/x/checkpoint', '/login', '/login.php', '/nt/screen'],
  settings: ['/settings', '/password_and_security'],
  patterns: [
    {
      id: 'facebook-password-forced',
      kind: 'password-forced',
      paths: under(''),
      selectors: ['input[name=password_new]', 'input[name=password_confirm]'],
    },
    {
      id: 'facebook-suspended',
      kind: 'suspended',
      paths: under('/1501092823525282'),
    },
    {
      id: 'facebook-disabled',
      kind: 'disabled',
      paths: under('/disabled'),
    },
    {
      id: 'facebook-locked',
      kind: 'locked',
      paths: [...under('/828281030927956'), '/x/checkpoint/hacked_cleanup'],
    },
    {
      id: 'facebook-warning',
      kind: 'limited',
      paths: under('/601051028565049'),
    },
    {
      id: 'facebook-words-suspended',
      kind: 'suspended',
      words: suspended,
      except: about,
    },
    {
      id: 'facebook-words-disabled',
      kind: 'disabled',
      words: disabled,
      except: about,
    },
    {
      id: 'facebook-words-locked',
      kind: 'locked',
      words: locked,
      except: about,
    },
    {
      id: 'facebook-publish-identity',
      kind: 'checkpoint',
      // without the second half it occurs on healthy pages
      words: { en: ['confirm your identity before you can publish as this page'] },
      except: about,
    },
    {
      id: 'facebook-words-identity',
      kind: 'checkpoint',
      words: identity,
      except: about,
    },
    {
      id: 'facebook-words-limited',
      kind: 'limited',
      words: {
        ...limited,
        en: [
          ...limited.en!,
          "you can't use facebook right now",
          "you can't publish as this page",
          "this page can't post",
        ],
      },
      except: about,
    },
    {
      id: 'facebook-checkpoint',
      kind: 'checkpoint',
      paths: under('/#', '/block', '/blocked', '/appeal', '/start', '/dyi'),
    },
    {
      id: 'facebook-checkpoint-proof',
      kind: 'checkpoint',
      paths: [...under(''), '/login/checkpoint', '/nt/screen'],
      selectors: ['input[name=captcha_response]', '[name=verification_method]', '#checkpointButtonGetStarted'],
    },
    {
      id: 'facebook-checkpoint-perhaps',
      kind: 'checkpoint',
      paths: [...under(''), '/login/checkpoint'],
      strength: 'possible',
    },
    {
      id: 'facebook-unconfirmed',
      kind: 'unconfirmed',
      paths: ['/confirmemail.php'],
    },
    {
      id: 'facebook-passed',
      kind: 'cleared',
      from: [...under(''), '/login/checkpoint'],
      selectors: ['[role=feed]', '[aria-label="Your profile"]'],
    },
    {
      id: 'facebook-remember-browser',
      kind: 'cleared',
      paths: ['/remember_browser'],
      strength: 'possible',
    },
    {
      id: 'facebook-words-perhaps',
      kind: 'checkpoint',
      words: perhapsIdentity,
      except: [...about, '/two_step_verification', '/two_factor', '/authenticate'],
      strength: 'possible',
    },
    {
      id: 'facebook-signed-out',
      kind: 'signed-out',
      paths: ['/login', '/login.php'],
    },
    {
      id: 'facebook-signed-out-words',
      kind: 'signed-out',
      words: { en: ['log in to facebook'] },
      except: about,
    },
  ],
} as const satisfies WatchedSite
