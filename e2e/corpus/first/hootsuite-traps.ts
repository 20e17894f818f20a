import type { CorpusPage } from '../types'
import { dialog, forSite, h1, heading, list, main, textbox, toast } from './shell'

const { no } = forSite('hootsuite')
const dash = 'https://hootsuite.com/dashboard'
const accounts = (button: string): string =>
  list(
    `<img alt="Facebook"><span>Lume Bakery</span><button>${button}</button>`,
    `<span>@lume</span><button>${button}</button>`,
  )
const stream = (network: string, name: string, ...posts: string[]): string =>
  `<div class="stream"><header><img alt="${network}"><h3>${name}</h3></header>${posts
    .map(text => `<article class="message"><p>${text}</p></article>`)
    .join('')}</div>`

export const traps: readonly CorpusPage[] = [
  no(
    'post with the word in a stream',
    'en',
    `${dash}#/streams`,
    stream('X', '@lume', 'Reconnect with old friends', 'Reconnect'),
    'trap: post quoting the words',
  ),
  no(
    'post with a button of that name in a stream',
    'en',
    `${dash}#/streams`,
    stream('Facebook', 'Lume Bakery', 'Spa weekend <a href="#x">Reconnect</a>'),
    'trap: post with the word as a link',
  ),
  no(
    'stream in German with the word in a post',
    'de',
    `${dash}#/streams`,
    stream('Instagram', 'lume', 'Erneut verbinden', 'Wiederverbinden ist schön'),
    'trap: post quoting the words',
  ),
  no(
    'stream of another network with a LinkedIn picture in a post',
    'en',
    `${dash}#/streams`,
    stream('X', '@lume', 'Our new page <img alt="LinkedIn">', 'Follow us on LinkedIn'),
    'trap: stream of another network',
  ),
  no(
    'LinkedIn stream without posts',
    'en',
    `${dash}#/streams`,
    `${stream('LinkedIn', 'Kim Lee')}<p>Nothing to show</p>`,
    'trap: stream that did not load',
  ),
  no(
    'LinkedIn stream that failed',
    'pt',
    `${dash}#/streams`,
    '<div class="stream"><header><img alt="LinkedIn"><h3>Padaria Sol</h3></header><p>Não foi possível carregar esta coluna.</p></div>',
    'trap: stream that did not load',
  ),
  no(
    'article of the blog',
    'en',
    'https://www.hootsuite.com/blog/reconnect-social-accounts',
    main(`${h1('How to reconnect social accounts', 'Click Reconnect.')}<a href="#s">Reconnect</a>`),
    'trap: blog quoting the words',
  ),
  no(
    'article of the resources in German',
    'de',
    'https://www.hootsuite.com/de/resources/wiederverbinden',
    main(`${h1('Wiederverbinden')}<a href="#s">Erneut verbinden</a>`),
    'trap: blog quoting the words',
  ),
  no(
    'prices',
    'en',
    'https://www.hootsuite.com/plans/professional',
    main(`${h1('Plans')}<button>Connect with sales</button>`),
    'trap: words that only begin alike',
  ),
  no(
    'help article about reconnecting',
    'en',
    'https://help.hootsuite.com/hc/en-us/articles/1260804308209',
    main(`${h1('Reconnect social accounts')}<button>Reconnect</button>`),
    'trap: help centre',
  ),
  no(
    'dialog to add accounts',
    'en',
    `${dash}#/member`,
    dialog(`<h2>Add accounts</h2>${accounts('Connect account')}`),
    'trap: words that only begin alike',
  ),
  no(
    'dialog to remove accounts',
    'en',
    `${dash}#/member`,
    dialog(`<h2>Manage accounts</h2>${accounts('Remove')}`),
    'trap: list of accounts with another action',
  ),
  no(
    'dialog to edit accounts',
    'en',
    `${dash}#/settings`,
    dialog(`<h2>Accounts</h2>${accounts('Edit')}`),
    'trap: list of accounts with another action',
  ),
  no(
    'button whose name holds more words',
    'en',
    `${dash}#/home`,
    dialog(`<h2>We miss you</h2><button>Reconnect with our team</button><button>Later</button>`),
    'trap: words that only begin alike',
  ),
  no(
    'status after success',
    'en',
    `${dash}#/streams`,
    toast('Lume Bakery is reconnected.') + stream('Facebook', 'Lume Bakery', 'Hi'),
    'trap: status with a like word',
  ),
  no(
    'post being written',
    'en',
    `${dash}#/planner`,
    dialog(`<h2>New post</h2><span>Lume Bakery</span>${textbox('Reconnect')}<button>Schedule</button>`),
    'trap: words being typed',
  ),
  no(
    'hidden list',
    'en',
    `${dash}#/streams`,
    `<div style="display:none">${dialog(accounts('Reconnect'))}</div>${stream('X', '@lume', 'Hi')}`,
    'trap: hidden text',
  ),
  no(
    'list kept in a template',
    'ja',
    `${dash}#/streams`,
    `<template>${dialog(accounts('再接続'))}</template>${stream('X', '@lume', 'こんにちは')}`,
    'trap: text in templates and data',
  ),
  no(
    'evil host with the list',
    'en',
    'https://hootsuite.com.evil.example/dashboard',
    dialog(`<h2>Reconnect social accounts</h2>${accounts('Reconnect')}`),
    'trap: phishing page on a foreign host',
  ),
  no(
    'evil host that ends like the real one',
    'de',
    'https://my-hootsuite.com/dashboard',
    dialog(accounts('Erneut verbinden')),
    'trap: look-alike host',
  ),
  no(
    'real host without encryption',
    'en',
    'http://hootsuite.com/dashboard',
    dialog(accounts('Reconnect')),
    'trap: page without encryption',
  ),
  no(
    'Hootsuite as a provider for other apps',
    'en',
    'https://platform.hootsuite.com/oauth2/auth?client_id=1',
    dialog(`${heading('Reconnect Lume App?')}<button>Reconnect</button>`),
    'trap: permission screen',
  ),
  no(
    'frame inside the dashboard',
    'en',
    `${dash}#/app-details?id=1`,
    `<iframe srcdoc="<div role='dialog'><span>Lume</span><button>Reconnect</button></div>"></iframe>`,
    'trap: words inside a frame',
  ),
  no(
    'question before an account is removed',
    'fr',
    `${dash}#/member`,
    dialog(`${heading('Supprimer Lume ?', 'Vous pourrez le reconnecter plus tard.')}<button>Annuler</button>`),
    'trap: own action with like words',
  ),
]
