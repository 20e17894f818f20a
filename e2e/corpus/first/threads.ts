import type { CorpusPage } from '../types'
import { alertBox, article, button, dialog, feed, forSite, h1, heading, input, list, main, textbox } from './shell'

const { yes, no } = forSite('threads')
const home = 'https://www.threads.com/'

export const pages: readonly CorpusPage[] = [
  yes(
    'restriction told in a dialog',
    'en',
    'other',
    home,
    'limited',
    feed(article('ana', 'hi')) +
      dialog(heading('Your account has been restricted', 'Some features are off.') + button('OK')),
    'words of a limit, seen in public code',
  ),
  yes(
    'action blocked in an alert',
    'en',
    'other',
    'https://www.threads.net/@lume',
    'limited',
    `<h1>Lume</h1>${alertBox('<b>Action</b> blocked')}`,
    'words of a limit, seen in public code',
  ),
  yes(
    'temporary block in a dialog',
    'en',
    'other',
    'https://threads.com/search',
    'limited',
    dialog(`<h2>Your account is <em>temporarily blocked</em></h2>${button('Dismiss')}`),
    'words of a limit, seen in public code',
  ),
  yes(
    'action blocked while replying',
    'en',
    'other',
    'https://www.threads.net/@lume/post/C1',
    'limited',
    `${feed(article('lume', 'cake'))}<div role="alertdialog">${heading('ACTION BLOCKED', 'Try again later.')}</div>`,
    'words of a limit, seen in public code',
  ),
  no(
    'post that quotes the restriction',
    'en',
    home,
    feed(article('joe', 'Your account has been restricted, again?!')),
    'trap: post quoting the words',
  ),
  no(
    'post in a dialog that quotes the block',
    'en',
    'https://www.threads.com/@joe/post/C2/media',
    dialog(article('joe', 'Your account is temporarily blocked')),
    'trap: post quoting the words',
  ),
  no(
    'reply being typed',
    'en',
    'https://www.threads.net/@joe',
    dialog(`<h2>Reply</h2>${textbox('Action blocked')}${button('Post')}`),
    'trap: words being typed',
  ),
  no(
    'profile whose name is a warning',
    'en',
    'https://www.threads.com/@action_blocked',
    main(h1('Action blocked', '2,110 followers') + button('Follow')),
    'trap: name of a person',
  ),
  no(
    'user called challenge on the newer host',
    'pt',
    'https://www.threads.com/@challenge',
    main(h1('challenge', 'Desafios todos os dias')),
    'trap: address word as a name',
  ),
  no(
    'tag of a checkpoint',
    'en',
    'https://www.threads.com/search?q=checkpoint&next=/challenge/',
    feed(article('ana', 'Confirm it’s you')),
    'trap: address word only in the query',
  ),
  no(
    'sign-in page',
    'en',
    'https://www.threads.com/login/',
    `<form>${input('username')}${input('password', 'password')}<button>Log in</button></form>`,
    'nothing known of this site says more',
  ),
  no(
    'evil host with the restriction',
    'en',
    'https://www.threads.com.evil.example/',
    dialog(heading('Your account has been restricted') + button('Appeal')),
    'trap: phishing page on a foreign host',
  ),
  no(
    'hidden restriction',
    'en',
    home,
    `${feed(article('ana', 'hello'))}<div hidden>${dialog(heading('Your account has been restricted'))}</div>`,
    'trap: hidden text',
  ),
  no(
    'activity list with the words',
    'en',
    'https://www.threads.com/activity',
    main(h1('Activity') + list('joe replied: Your account is temporarily blocked')),
    'trap: list of notifications',
  ),
  no(
    'permission of an app',
    'en',
    'https://www.threads.net/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fhootsuite.com',
    main(heading('Continue to Hootsuite?', 'It will see your profile and posts.') + button('Continue')),
    'trap: permission screen',
  ),
  no(
    'dialog to restrict somebody',
    'en',
    'https://www.threads.net/@tom',
    dialog(heading('Restrict tom?', 'Their replies will be hidden.') + button('Restrict')),
    'trap: feature of the network with a like name',
  ),
]
