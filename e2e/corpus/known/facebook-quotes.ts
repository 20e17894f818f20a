import type { CorpusPage } from '../types'
import { feed, group, inbox, post, profile, rows, top } from './facebook-shell'
import { alertBox, boxHeading, boxNotice, dialog, forSite, nest, notice } from './shell'

const { no } = forSite('facebook')
const said = 'trap: words in a post or comment'
const scam = 'trap: scam message in the real inbox'
const hidden = 'trap: words nobody sees'
const rules = 'trap: rule or composer dialog'
const others = 'trap: another object or another’s account'
const help = 'trap: help page'

const www = 'www.facebook.com/'
/** A post opened over the feed: the dialog holds an article. */
const opened = (...args: Parameters<typeof post>) =>
  `${feed()}<div role="dialog" aria-modal="true" aria-label="Ana’s post">${nest(`<h2>Ana’s Post</h2>${post(...args)}`)}</div>`

export const pages: readonly CorpusPage[] = [
  no('words in the feed and a group rule', 'www.facebook.com/groups/884201/', 'en sample', said)`
<div role="banner"></div><div role="feed"><div role="article">My friend wrote: your account has been disabled, what to do? We suspended your account, it said. Confirm your identity.</div></div>
<div role="dialog"><p>Every post passes a security check. Slow down — one post per day.</p></div>`,
  no(
    'post of one sentence',
    www,
    'en',
    said,
  )`${feed(post('Ana', 'Your account has been locked'), post('Li', 'We disabled your account'))}`,
  no(
    'opened post in a dialog',
    www,
    'en',
    said,
  )`${opened('Ana', 'Your account has been suspended', 'Confirm you’re human, haha', 'We suspended your account')}`,
  no(
    'opened post, Portuguese',
    'pt-br.facebook.com/',
    'pt',
    said,
  )`${opened('Bia', 'Sua conta foi suspensa', 'Suspendemos sua conta', 'Sua conta foi bloqueada', 'Insira os caracteres que você vê')}`,
  no(
    'feed, Spanish',
    www,
    'es',
    said,
  )`${feed(post('Luz', 'Suspendimos tu cuenta', 'acción bloqueada', 'Estás temporalmente bloqueado', 'Verifica tu identidad'))}`,
  no(
    'feed, French',
    'fr-fr.facebook.com/',
    'fr',
    said,
  )`${feed(post('Inès', '<h2>Votre compte a été désactivé</h2>', 'Nous avons suspendu votre compte.'))}`,
  no(
    'feed, Vietnamese',
    www,
    'vi',
    said,
  )`${feed(post('Hà', 'Tài khoản của bạn đã bị vô hiệu hóa', 'tạm thời bị chặn', 'tài khoản bị hạn chế'))}`,
  no(
    'feed, Chinese',
    'zh-tw.facebook.com/',
    'zh',
    said,
  )`${feed(post('小美', '我們停用了您的帳戶', '进行人机身份验证'))}`,
  no('feed, Arabic', www, 'ar', said)`${feed(post('ليلى', 'تم تعطيل حسابك', 'حسابك محظور', 'تم إيقاف حسابك'))}`,
  no('opened post, Hebrew', www, 'he', said)`${opened('נועה', 'החשבון שלך מוגבל', 'אתם חסומים זמנית')}`,
  no(
    'feed, German',
    'de-de.facebook.com/',
    'de',
    said,
  )`${feed(post('Jan', 'Aus Sicherheitsgründen wurde dein Konto vorübergehend gesperrt.'))}`,
  no(
    'feed, limits',
    www,
    'en',
    said,
  )`${feed(post('Ana', 'You’re Temporarily Blocked', "You can't use this feature right now", 'We suspect automated behavior on your account', 'You can’t publish as this Page'))}`,
  no(
    'suspension said four hundred times',
    www,
    'en',
    said,
  )`${feed(post('Ana', 'your account has been disabled '.repeat(400)))}`,
  no('scam in the inbox', 'business.facebook.com/latest/inbox/all', 'en sample', scam)`
<div role="banner"></div><div role="main"><div role="row">Meta Business Support: your page will be permanently disabled. Appeal here https://example.com/appeal</div><div role="row">Your page has been restricted for violating our policies. Verify your account at www.page-review.example</div></div>`,
  no(
    'scam with the exact words',
    'www.facebook.com/messages/t/100',
    'en',
    scam,
  )`${inbox('Your account has been disabled', 'We suspended your account', 'Confirm your identity before you can publish as this Page')}`,
  no(
    'scam, Portuguese',
    'business.facebook.com/latest/inbox/messenger',
    'pt',
    scam,
  )`${inbox('Sua conta foi desativada', 'Precisamos confirmar que esta conta pertence a você')}`,
  no(
    'scam, Vietnamese',
    'www.facebook.com/messages/t/77',
    'vi',
    scam,
  )`${inbox('Chúng tôi đã vô hiệu hóa tài khoản của bạn')}`,
  no(
    'chat window over the feed',
    www,
    'fr',
    scam,
  )`${feed()}<div role="dialog" aria-label="Discussion avec Support Meta">${nest(`<h2>Support Meta</h2>${rows('Votre compte a été suspendu', 'Nous avons désactivé votre compte')}`)}</div>`,
  no(
    'toast of a new message',
    www,
    'en',
    scam,
  )`${feed()}${alertBox('<b>New message from Page Support</b> <a href="/messages/t/9">Hi, your account has been disabled, see link</a>', 'status')}`,
  no(
    'sender named like the sentence',
    'www.facebook.com/messages/t/8',
    'en',
    scam,
  )`${top}<div role="main"><h1>Your Account Has Been Locked</h1>${rows('Hello admin')}</div>`,
  no(
    'notifications window',
    www,
    'en',
    said,
  )`${feed()}<div role="dialog" aria-label="Notifications">${nest(`<h1>Notifications</h1>${rows('<a href="/n/1">Page Help mentioned you: Your account has been suspended</a>', '<a href="/n/2">Approve the login is now a group</a>')}`)}</div>`,
  no(
    'notifications page',
    'www.facebook.com/notifications',
    'es',
    said,
  )`${top}<div role="main"><h1>Notificaciones</h1>${rows('Luz comentó: Suspendimos tu cuenta')}</div>`,
  no(
    'words being typed',
    www,
    'en',
    rules,
  )`${feed()}<div role="dialog" aria-label="Create post">${nest('<h2>Create post</h2><div role="textbox" contenteditable="true">Your account has been disabled</div><div role="button">Post</div>')}</div>`,
  no(
    'words being typed in a field',
    www,
    'pt',
    rules,
  )`${feed()}${dialog('Criar publicação', '<textarea>Sua conta foi bloqueada</textarea>', 'Publicar')}`,
  no('group named Account Suspended', 'www.facebook.com/groups/884201/', 'en', 'trap: name of a group', {
    head: '<title>Your account has been suspended | Facebook</title>',
  })`${group('Your account has been suspended', post('Ana', 'Welcome'))}`,
  no(
    'Page named Account Locked',
    'www.facebook.com/accountlocked',
    'en',
    'trap: name of a Page',
  )`${profile('Your account has been locked', post('Ana', 'New single out'))}`,
  no(
    'Page named We disabled your account',
    'm.facebook.com/wedisabled',
    'en',
    'trap: name of a Page',
  )`${profile('We disabled your account', post('Band', 'Tour dates'))}`,
  no(
    'group rules',
    'www.facebook.com/groups/884201/',
    'en',
    rules,
  )`${group('Bakers')}${dialog('Group rules', 'Every post passes a security check. If you break a rule, we’ll say your account has been suspended from the group.', 'Got it')}`,
  no(
    'join first',
    'www.facebook.com/groups/884201/',
    'en',
    rules,
  )`${group('Bakers')}${dialog('Join group to post', 'Please complete verification to continue', 'Join')}`,
  no(
    'pending approval',
    'www.facebook.com/groups/884201/',
    'en',
    rules,
  )`${group('Bakers')}${alertBox('Your post is pending approval')}`,
  no(
    'slow down',
    'www.facebook.com/groups/884201/',
    'en',
    rules,
  )`${group('Bakers')}${dialog('Slow down', 'One post per day in this group.')}`,
  no(
    'healthy words around publishing',
    'www.facebook.com/meridian.cafe',
    'en',
    rules,
  )`${profile('Meridian Café')}${dialog('Switch profiles', 'Switch into Meridian Café before you can publish as this Page', 'Switch')}`,
  no(
    'Page restricted, words of phishing kits',
    'business.facebook.com/latest/home',
    'en',
    'words too common in phishing',
  )`${top}${dialog('Your Page has been restricted', 'Access to your page has been restricted')}`,
  no(
    'advertising account disabled',
    'business.facebook.com/latest/home',
    'en',
    others,
  )`${top}${dialog('Your ad account has been disabled', 'Ads in it won’t run.', 'Request review')}`,
  no(
    'advertising account restricted, alert',
    'adsmanager.facebook.com/adsmanager/manage/campaigns',
    'en',
    others,
  )`${alertBox('Your ad account is restricted')}`,
  no(
    'reported account',
    'www.facebook.com/support/?item_id=1',
    'en',
    others,
  )`${top}${boxNotice('Thanks for your report', 'We suspended the account you reported.', 'Close')}`,
  no(
    'result of a report in a dialog',
    www,
    'en',
    others,
  )`${feed()}${dialog('We reviewed your report', 'The account has been disabled. Your account hasn’t changed.')}`,
  no(
    'label of a restricted friend',
    'www.facebook.com/ana.prado/friends',
    'en',
    others,
  )`${profile('Ana Prado')}<div aria-label="Your account is restricted list: 3 people" role="button">Restricted</div>`,
  no(
    'post removed',
    www,
    'en',
    others,
  )`${feed()}${dialog('We removed your post', 'Your post goes against our Community Standards on spam.', 'See why')}`,
  no(
    'tip about locked accounts',
    www,
    'en',
    others,
  )`${feed()}${dialog('Keep your account safe', 'Choose friends to call if your account has been locked.', 'Set up')}`,
  no(
    'tip about disabled accounts, Portuguese',
    www,
    'pt',
    others,
  )`${feed()}${dialog('Dicas', 'Saiba o que fazer se um dia ler “sua conta foi desativada”.')}`,
  no(
    'help article, exact heading',
    'www.facebook.com/help/103873106370583',
    'en',
    help,
  )`${notice('Your account has been disabled', 'If we disabled your account, you’ll see a message when you log in.')}`,
  no(
    'help article, suspension',
    'www.facebook.com/help/1068239513236484/',
    'en',
    help,
  )`${boxNotice('We suspended your account', 'You have 180 days left to appeal.')}`,
  no(
    'help article, dialog',
    'm.facebook.com/help/203305893040179',
    'en',
    help,
  )`${dialog('Your account has been locked', 'What this message means')}`,
  no(
    'help contact form',
    'www.facebook.com/help/contact/571927962827151',
    'fr',
    help,
  )`${notice('Votre compte a été désactivé', '<textarea></textarea>', 'Envoyer')}`,
  no(
    'business help',
    'www.facebook.com/business/help/422289316306981',
    'es',
    help,
  )`${boxHeading('Suspendimos tu cuenta')}<p>Qué significa.</p>`,
  no('hidden dialog', www, 'en', hidden)`${feed()}<div hidden>${dialog('Your account has been locked')}</div>`,
  no('dialog of a hidden class', www, 'vi', hidden, {
    head: '<style>.off{display:none}</style>',
  })`${feed()}<div class="off">${dialog('Chúng tôi đã vô hiệu hóa tài khoản của bạn')}</div>`,
  no(
    'invisible dialog',
    www,
    'fr',
    hidden,
  )`${feed()}<div style="visibility:hidden">${dialog('Votre compte a été suspendu')}</div>`,
  no('template', www, 'pt', hidden)`<template>${dialog('Sua conta foi suspensa')}</template>${feed()}`,
  no(
    'data in a script',
    www,
    'en',
    hidden,
  )`<script type="application/json">{"is_unvetted_flow":true,"title":"Your account has been locked"}</script>${feed()}`,
  no('title alone', www, 'en', hidden, {
    head: '<title>Your account has been disabled</title>',
  })`${feed(post('Ana', 'Hi'))}`,
  no(
    'advertisement',
    www,
    'en',
    said,
  )`${feed(post('Sponsored · Recovery Pros', '<h1>Your account has been disabled?</h1> We suspended your account: we hear it daily.'))}`,
  no(
    'marketplace item',
    'www.facebook.com/marketplace/item/828281030927956/',
    'en',
    said,
  )`${top}<div role="main"><h1>“Your account has been locked” mug</h1><span>€9</span></div>`,
  no(
    'video title',
    'www.facebook.com/watch/?v=1501092823525282',
    'en',
    said,
  )`${top}<div role="main"><h1>We suspended your account - now what?</h1>${post('Ana', 'part 2')}</div>`,
  no(
    'event title',
    'www.facebook.com/events/31337/',
    'es',
    said,
  )`${top}<div role="main"><h1>Taller: «Suspendimos tu cuenta»</h1><div role="tablist"></div></div>`,
  no(
    'search results',
    'www.facebook.com/search/posts/?q=account%20disabled',
    'en',
    said,
  )`${feed(post('Li', 'Your account has been disabled'), post('Mo', 'Confirm you’re human'))}`,

  no(
    'links to checkpoints',
    www,
    'en',
    'trap: link to a checkpoint',
  )`${feed(post('Ana', 'Seen this? <a href="https://www.facebook.com/checkpoint/1501092823525282/?next=x">facebook.com/checkpoint/1501092823525282</a>'))}`,
  no(
    'footer of a shop',
    'shop.example/contact',
    'pt',
    'trap: link to a checkpoint',
  )`<h1>Contato</h1><footer><a href="https://www.facebook.com/checkpoint/1501092823525282/?next=x">Facebook</a></footer>`,
  no(
    'shared news',
    'www.facebook.com/daily.news/posts/1',
    'en',
    'trap: news',
  )`${profile('Daily News', post('Daily News', '“We suspended your account”: thousands locked out by a bug', 'Your account has been locked, mine said'))}`,
  no(
    'news site',
    'news.example/meta-bug',
    'en',
    'trap: news',
  )`<main><h1>We suspended your account</h1><p>The message thousands saw was a mistake.</p></main>`,
]
