import type { CorpusPage } from '../types'
import { alertBox, dialog, forSite, nest, notice } from './shell'

const { no } = forSite('hootsuite')
const home = 'hootsuite.com/dashboard'
const said = 'trap: the word in a post or message'
const other = 'trap: another action'
const outside = 'trap: page outside the dashboard'
const foreign = 'trap: look-alike host'
const idle = 'trap: nothing loaded'

const stream = (network: string, name: string, inner: string, kind = 'stream') =>
  `<main><section class="${kind}"><header><img alt="${network}"><h3>${name}</h3></header><div>${inner}</div></section></main>`
const list = (title: string, button: string, ...names: readonly string[]) =>
  `<main></main><div role="dialog" aria-modal="true"><h2>${title}</h2><ul>${names.map(n => `<li><img alt="Facebook"><span>${n}</span><button>${button}</button></li>`).join('')}</ul></div>`
const post = (text: string) => `<article>${nest(`<p>${text}</p>`, 2)}</article>`

export const pages: readonly CorpusPage[] = [
  no('post with the word', `${home}#/streams`, 'en', said)`${stream('Facebook', 'Meridian Café', post('Reconnect'))}`,
  no(
    'post with a button of the word',
    `${home}#/streams`,
    'en',
    said,
  )`${stream('Facebook', 'Prado Bikes', post('Old friends? <button>Reconnect</button> with them'))}`,
  no(
    'post with the word, German',
    `${home}#/streams`,
    'de',
    said,
  )`${stream('X', 'Bäckerei Lenz', post('Erneut verbinden mit der Natur'))}`,
  no(
    'message with the word',
    `${home}#/inbox`,
    'ja',
    said,
  )`${stream('Instagram', 'メリディアン', '<div class="message">再接続できません</div>', 'inbox')}`,
  no(
    'planned post with the words',
    `${home}#/planner`,
    'en',
    said,
  )`<main><h1>Planner</h1><div class="card">Reconnect social accounts - webinar on Monday</div></main>`,
  no(
    'words being typed',
    `${home}#/planner`,
    'en',
    said,
  )`<main></main><div role="dialog"><h2>New post</h2><div role="textbox" contenteditable="true">Reconnect</div><button>Schedule</button></div>`,
  no(
    'campaign named Reconnect',
    `${home}#/analytics/report?id=3`,
    'en',
    said,
  )`<main><h1>Reconnect</h1><table><tr><td>Reconnect</td><td>12%</td></tr></table></main>`,
  no(
    'post opened in a dialog',
    `${home}#/streams`,
    'en',
    said,
  )`<div role="dialog" aria-modal="true"><h2>Post</h2>${post('Reconnect social networks, they said')}<button>Reply</button></div>`,
  no('toast about another thing', home, 'en', other)`${alertBox('Post scheduled. <a>Edit</a>', 'status')}<main></main>`,
  no(
    'banner about a plan',
    home,
    'en',
    other,
  )`<div role="alert"><p>Your trial ends soon. Stay connected.</p><button>Upgrade</button></div><main></main>`,
  no(
    'add an account',
    `${home}#/member`,
    'en',
    other,
  )`<main><h1>Social accounts</h1><button>Connect account</button><button>Connect with Facebook</button></main>`,
  no(
    'add accounts in a dialog',
    `${home}#/member`,
    'en',
    other,
  )`${list('Add social accounts', 'Connect', 'Facebook Page', 'Instagram Business')}`,
  no(
    'remove accounts',
    `${home}#/member`,
    'en',
    other,
  )`${list('Manage accounts', 'Remove', 'Meridian Café', 'Prado Bikes')}`,
  no(
    'edit accounts',
    `${home}#/member`,
    'en',
    other,
  )`${list('Manage accounts', 'Edit', 'Meridian Café', 'Prado Bikes')}`,
  no(
    'confirm the removal',
    `${home}#/member`,
    'en',
    other,
  )`${dialog('Remove Meridian Café?', 'You can’t reconnect it without its credentials.', 'Remove')}`,
  no(
    'link to a help article',
    home,
    'en',
    other,
  )`<div role="status"><p>New: <a href="#">How to reconnect social accounts safely</a></p><button>Got it</button></div><main></main>`,
  no(
    'longer button',
    home,
    'en',
    other,
  )`${dialog('Network lost', 'Your internet connection dropped.', 'Reconnecting…')}`,
  no(
    'team member named Reconnect',
    `${home}#/member`,
    'en',
    other,
  )`<main><ul><li><img alt=""><span>Reconnect Agency Ltd</span><button>Message</button></li></ul></main>`,
  no(
    'app directory',
    `${home}#/appdirectory`,
    'en',
    other,
  )`<main><h1>Apps</h1><div>Reconnect CRM <button>Install app</button></div></main>`,
  no(
    'settings',
    `${home}#/settings`,
    'en',
    'visit of settings',
  )`<main><h1>Account settings</h1><p>Notify me when social accounts need to be reconnected</p><input type="checkbox" checked></main>`,
  no(
    'blog',
    'www.hootsuite.com/blog/reconnect-social-accounts',
    'en',
    outside,
  )`${notice('Reconnect social accounts', 'Why they get lost', 'Reconnect')}`,
  no(
    'resources',
    'www.hootsuite.com/resources/reconnect',
    'de',
    outside,
  )`${notice('Erneut verbinden', 'Leitfaden', 'Erneut verbinden')}`,
  no(
    'plans',
    'www.hootsuite.com/plans',
    'en',
    outside,
  )`${notice('Plans', 'Reconnect with customers', 'Start free trial')}`,
  no(
    'help',
    'help.hootsuite.com/hc/en-us/articles/1260804308209',
    'en',
    'trap: help page',
  )`${notice('Reconnect social accounts', 'Select Reconnect', 'Reconnect')}`,
  no(
    'help, Japanese',
    'help.hootsuite.com/hc/ja/articles/360020262713',
    'ja',
    'trap: help page',
  )`${notice('再接続', '', '再接続')}`,
  no(
    'Hootsuite as a provider',
    'platform.hootsuite.com/oauth2/auth?client_id=x',
    'en',
    'trap: consent of another app',
  )`${dialog('Allow access?', 'An app wants to use Hootsuite', 'Reconnect')}`,
  no(
    'evil suffix',
    'hootsuite.com.evil.example/dashboard',
    'en',
    foreign,
  )`${list('Reconnect social accounts', 'Reconnect', 'Meridian Café')}`,
  no(
    'look-alike host',
    'myhootsuite.com/dashboard',
    'de',
    foreign,
  )`${list('Konten', 'Erneut verbinden', 'Bäckerei Lenz')}`,
  no(
    'other port',
    'https://hootsuite.com:8443/dashboard',
    'en',
    foreign,
  )`${list('Reconnect', 'Reconnect', 'Meridian Café')}`,
  no(
    'not encrypted',
    'http://hootsuite.com/dashboard',
    'en',
    foreign,
  )`${list('Reconnect', 'Reconnect', 'Meridian Café')}`,
  no(
    'hidden list',
    home,
    'en',
    'trap: words nobody sees',
  )`<div hidden>${list('Reconnect social accounts', 'Reconnect', 'Meridian Café')}</div><main></main>`,
  no(
    'template of a banner',
    home,
    'en',
    'trap: words nobody sees',
  )`<template><div role="status"><button>Reconnect</button></div></template><main></main>`,
  no(
    'LinkedIn stream without posts',
    `${home}#/streams`,
    'en',
    idle,
  )`${stream('LinkedIn', 'Meridian Café', '<div class="spinner">Loading…</div>')}`,
  no(
    'LinkedIn stream that says nothing is there',
    `${home}#/streams`,
    'pt',
    idle,
  )`${stream('LinkedIn', 'Padaria Lua', '<p>Nada por aqui</p>')}`,
  no(
    'stream of another network about LinkedIn',
    `${home}#/streams`,
    'en',
    'trap: another network',
  )`${stream('Facebook', 'Meridian Café', post('Follow us on LinkedIn'))}`,
  no(
    'inbox of another network',
    `${home}#/inbox`,
    'es',
    'trap: another network',
  )`${stream('Instagram', 'Sol Viajes', '<div class="message">¿Tienen LinkedIn?</div>', 'conversation')}`,
  no(
    'LinkedIn in the planner',
    `${home}#/planner`,
    'en',
    'trap: no stream',
  )`<main><h1>Planner</h1><img alt="LinkedIn"><article>Draft for Monday</article></main>`,
]
