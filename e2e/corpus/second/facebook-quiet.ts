import { bar, feed, inbox, post, profile } from './facebook-parts'
import { pages as steps } from './facebook-steps'
import { alertBox, book, dialog, list, lone, loneDeep, lookAlikes, para, roleButtons, statusBox } from './shell'

const { pages, no } = book('facebook')
const www = 'https://www.facebook.com'
const calm = feed(post('Mira Novak', 'Market day tomorrow'))
const quote = 'trap: the words stand in somebody’s text'

for (const [what, url] of lookAlikes('www.facebook.com', '/checkpoint/1501092823525282/'))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page with the network’s look',
    loneDeep('We suspended your account', ['180 days left'], 'Appeal'),
  )
no(
  'look-alike business host',
  'https://business.facebook.com.page-care.example/checkpoint/828281030927956/',
  'pt*',
  'trap: phishing host',
  lone('Sua conta foi bloqueada', ['Confirme seus dados'], 'Começar'),
)
no(
  'unofficial mobile name',
  'https://m-facebook.com/checkpoint/disabled/',
  'vi*',
  'trap: phishing host',
  lone('Tài khoản của bạn đã bị vô hiệu hóa'),
)

const inside: readonly (readonly [string, string])[] = [
  ['/checkpoints/', 'Checkpoints'],
  ['/checkpoint-charlie-museum/', 'Account suspended since 1961'],
  ['/groups/checkpoint/', 'Your account has been locked'],
  ['/loginhelp/', 'Log in help fans'],
  ['/securitycheckpoint/posts/1501092823525282', 'Security checkpoint'],
  ['/groups/login/', 'Log in to Facebook'],
  ['/pages/checkpoint/1501092823525282/', 'Checkpoint'],
  ['/confirmemail.php.fans', 'Confirm email'],
]
for (const [path, title] of inside)
  no(
    `word inside another segment ${path}`,
    www + path,
    'en*',
    'trap: address word within another segment',
    profile(title, 'We suspended your account, the band'),
  )

for (const tail of [
  '/?next=%2Fcheckpoint%2F1501092823525282%2F',
  '/#/checkpoint/828281030927956/',
  '/watch/?ref=/checkpoint/disabled/',
  '/search/top?q=/checkpoint/block/',
  '/marketplace/?u=https://m.facebook.com/checkpoint/',
])
  no(
    `address only in query or hash ${tail}`,
    www + tail,
    'es*',
    'trap: address word only in query or hash',
    feed(post('Eva Ruiz', 'Suspendimos tu cuenta, decía el mensaje. ¿Qué hago?')),
  )

// Somebody's text
no(
  'post in French',
  `${www}/`,
  'fr*',
  quote,
  feed(
    post(
      'Luc Petit',
      'Mon écran dit : « Votre compte a été suspendu ». Une idée ?',
      'Nous avons désactivé votre compte, pareil ici',
    ),
  ),
)
no('post in Arabic', 'https://ar-ar.facebook.com/', 'ar*', quote, feed(post('سمير', 'وصلتني رسالة: تم تعطيل حسابك')))
no('post in Hebrew', `${www}/home.php`, 'he*', quote, feed(post('נועה', 'כתוב לי: החשבון שלך מוגבל')))
no(
  'post in Chinese',
  'https://zh-tw.facebook.com/',
  'zh*',
  quote,
  feed(post('陳小美', '臉書說「我們停用了您的帳戶」，怎麼辦？')),
)
no(
  'post in a dialog of its own',
  `${www}/photo/?fbid=99`,
  'en*',
  'trap: a post opened as a dialog',
  `${calm}<div role="dialog" aria-label="Mira’s post"><h2>Mira&#39;s post</h2>${post('Mira Novak', 'We suspended your account - that is what I got today', 'Your account has been locked, same')}</div>`,
)
no(
  'post in a dialog, heading inside the article',
  `${www}/stories/`,
  'pt*',
  'trap: a post opened as a dialog',
  `${calm}${dialog('Publicação de Rui', `<div role="article"><h3>Suspendemos sua conta</h3><span>Foi o que apareceu.</span></div>`)}`,
)
no(
  'comment with heading marks',
  `${www}/groups/5521/posts/77`,
  'en*',
  quote,
  feed(post('Admin Ada', 'How was your week?', '<strong>Your account has been disabled</strong> lol')),
)
no(
  'words being typed',
  `${www}/`,
  'en*',
  'trap: text of the composer',
  `${calm}${dialog('Create post', `<div role="textbox" contenteditable="true"><p>Your account has been disabled</p></div>${roleButtons('Post')}`)}`,
)
no(
  'words in a text area',
  'https://m.facebook.com/composer/',
  'es*',
  'trap: text of the composer',
  `<div role="main"><h1>Crear publicación</h1><textarea>Suspendimos tu cuenta</textarea></div>`,
)
no(
  'scam chat in a floating window',
  `${www}/`,
  'en*',
  'trap: scam in the real inbox',
  `${calm}<div role="dialog" aria-label="Chat with Page Support Desk"><h2>Page Support Desk</h2><div role="row"><div dir="auto">Your account has been disabled. Appeal now at desk.example</div></div></div>`,
)
no(
  'scam row, list of conversations',
  'https://business.facebook.com/latest/inbox/all',
  'en*',
  'trap: scam in the real inbox',
  inbox(['Meta Protection Team', 'We suspended your account. 24 hours left.'], ['Lina', 'thanks!']),
)
no(
  'scam row in Vietnamese',
  `${www}/messages/t/1`,
  'vi*',
  'trap: scam in the real inbox',
  inbox(['Trung tâm hỗ trợ', 'Tài khoản của bạn đã bị vô hiệu hóa, bấm vào đây']),
)
no(
  'toast of a message, sender first',
  `${www}/`,
  'en*',
  'trap: message toast with the sender above',
  `${calm}${alertBox('Meta Verified Desk', 'Your account has been suspended')}`,
)
no(
  'toast of a message in Portuguese',
  `${www}/reel/3`,
  'pt*',
  'trap: message toast with the sender above',
  `${calm}${statusBox('Central de Ajuda 24h', 'Sua conta foi desativada', 'agora mesmo')}`,
)
no(
  'notifications in a dialog',
  `${www}/`,
  'en*',
  quote,
  `${calm}<div role="dialog" aria-label="Notifications"><h1>Notifications</h1>${list('<a href="#n"><b>Tom</b> commented: “Your account has been locked” is fake</a>', '<a href="#n"><b>Ina</b> shared a link: We disabled your account</a>')}</div>`,
)
no(
  'notifications page',
  `${www}/notifications`,
  'fr*',
  quote,
  `${bar}<div role="main"><h1>Notifications</h1>${list('<b>Zoé</b> : « Votre compte a été désactivé », tu as vu ?')}</div>`,
)
no(
  'search results',
  `${www}/search/posts?q=we%20suspended%20your%20account`,
  'en*',
  quote,
  `${bar}<div role="main"><h1>Search results</h1><h2>We suspended your account</h2><div role="feed">${post('News 5', 'Thousands saw “We suspended your account”')}</div></div>`,
)
no(
  'advert',
  `${www}/`,
  'en*',
  'trap: advert with the words',
  `${bar}<div role="main"><div role="feed">${post('Mira', 'hi')}</div></div><div role="complementary"><h3>Sponsored</h3><a href="https://recover.example"><h4>Your account has been disabled?</h4>We help</a></div>`,
)
no(
  'photo caption page',
  `${www}/photo?fbid=12&set=a.3`,
  'de*',
  quote,
  `${bar}<div role="main"><img alt="Bildschirmfoto: Your account has been locked" width="50" height="50"><span>Aus Sicherheitsgründen wurde dein Konto vorübergehend gesperrt. Kennt das jemand?</span></div>`,
)

// Names and titles
no(
  'group called as the words',
  `${www}/groups/accountsuspended`,
  'en*',
  'trap: a group with that name',
  `${bar}<div role="main"><h1>Your account has been suspended</h1><span>Public group · 12K members</span><div role="feed">${post('Kit', 'Welcome')}</div></div>`,
)
no(
  'Page called as the words',
  `${www}/Account-Suspended-Band`,
  'en*',
  'trap: a Page with that name',
  profile('We suspended your account', 'Punk from Leeds'),
)
no(
  'event called as the words',
  `${www}/events/77123`,
  'pt*',
  'trap: an event with that name',
  profile('Sua conta foi suspensa: a peça', 'Sexta, 21h'),
)
no(
  'video title',
  `${www}/watch/?v=88`,
  'es*',
  quote,
  `${bar}<div role="main"><video width="80" height="40"></video><h1>Suspendimos tu cuenta: qué hacer</h1><span>Ayuda Digital · 34 mil visualizaciones</span><div role="article"><span>buen video</span></div></div>`,
)
no(
  'market listing',
  `${www}/marketplace/item/31`,
  'en*',
  quote,
  profile('Poster “Your account has been locked”', '12 €'),
)
no(
  'group rules dialog',
  `${www}/groups/31`,
  'en*',
  'trap: rules of a group',
  `${calm}${dialog('Group rules', list('Every post passes a security check', 'Break the rules and your account is restricted from this group', 'Please complete verification to continue'))}`,
)
no(
  'group slows posts',
  `${www}/groups/32`,
  'en*',
  'trap: rules of a group',
  `${calm}${dialog('Slow down', para('One post per day in this group.'))}`,
)
no(
  'joining questions',
  `${www}/groups/33`,
  'pt*',
  'trap: dialog of a group',
  `${calm}${dialog('Participe do grupo para publicar', para('Responda: sua conta foi bloqueada alguma vez?'))}`,
)
no(
  'post awaits approval',
  `${www}/groups/34`,
  'en*',
  'trap: dialog of a group',
  `${calm}${statusBox('Your post is pending approval', 'An admin must confirm it’s you')}`,
)

// Others' accounts and other objects
no(
  'advertising account',
  'https://business.facebook.com/adsmanager/manage/accounts',
  'en*',
  'trap: another object is restricted',
  `<div role="main"><h1>Ads Manager</h1></div>${dialog('Your ad account has been disabled', para('You can request a review.'))}`,
)
no(
  'quality list',
  'https://business.facebook.com/accountquality/123',
  'en*',
  'trap: list of restrictions of Pages and adverts',
  lone('Account quality', ['Ad account restricted', 'Your Page has been restricted'], 'See details'),
)
no(
  'support home',
  `${www}/business-support-home/`,
  'en',
  'trap: status pages',
  loneDeep('Your account is restricted', ['1 issue with an advertising account']),
)
no(
  'Page restricted',
  `${www}/`,
  'en*',
  'trap: words that mostly phishing uses',
  `${calm}${dialog('Your Page has been restricted', para('Access to your page has been restricted.'))}`,
)
no(
  'member removed',
  `${www}/groups/35/member-requests`,
  'en*',
  'trap: someone else is suspended',
  `${calm}${dialog('Suspend Ben from this group?', para('Ben’s account has been suspended once before.'))}`,
)
no(
  'friend is gone',
  `${www}/profile.php?id=4`,
  'en*',
  'trap: someone else is suspended',
  `${bar}<div role="main"><h2>This content isn’t available right now</h2><p>Maybe the account has been suspended or disabled.</p></div>`,
)
no(
  'nothing wrong',
  `${www}/support/account_status`,
  'en*',
  'trap: the sentence says the opposite',
  lone('Your account has no restrictions', ['Your account has not been suspended.']),
)
no(
  'block somebody',
  `${www}/profile.php?id=5`,
  'es*',
  'trap: the user’s own action',
  `${calm}${dialog('¿Bloquear a Raúl?', para('Su cuenta quedará bloqueada para ti.'))}`,
)
no(
  'report a profile',
  `${www}/profile.php?id=6`,
  'en*',
  'trap: the user’s own action',
  `${calm}${dialog('Report profile', list('Pretending to be someone', 'My account has been hacked', 'Suspended account evading'))}`,
)

pages.push(...steps)

export { pages }
