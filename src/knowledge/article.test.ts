import { describe, expect, it } from 'vitest'
import { background, beforeReconnect, causes, checkup, families, networks, type Sentences } from '.'

/**
 * What the article says, statement by statement: its line or lines, the gist in our own words, `>` and the entries that
 * tell it to a user. The article itself is not ours to carry, so its line numbers stand here as data.
 */
const table = `
## Introduction
5 a network lets the tool in by a permission, called a token > background.token
5 once it has run out or is void, only a reconnect helps > background.ended disconnected.steps.reconnect security-checkpoint.steps.reconnect
5 reconnecting brings a new one > background.fresh token-expired.summary password-or-security-alert.steps.reconnect
7 each network has rules and automatic checks > background.rules
7 they are there to keep accounts and data safe > background.rules
7 certain actions make it end the token, as a precaution > background.forced
7 the account then drops out of Hootsuite > background.forced
9 Hootsuite is under these measures like any partner > background.outsiders
9 outsiders are treated more strictly than the site's own visitors > background.stricter
9 annoying, but for your protection > background.protects
11 some disconnects are to be expected now and then > background.avoidable
11 many more can be avoided by good practice > background.avoidable
11 there is advice on that > background.avoidable disconnected.prevention.general password-or-security-alert.prevention.general
## Token expiry
17 way one: somebody changes the account, say the password > background.byChange
18 way two: the network ends it as a safety measure > background.byForce
19 way three: its own lifetime is over > background.byTime
## Token expiry, A
22 the tool depends on the settings at the network > background.settings
22 a change made there can cut it off > background.settings
24 a changed user name disconnects > password-or-security-alert.triggers.userName
24 a changed password disconnects > password-or-security-alert.triggers.password
25 revoking the tool's access disconnects > access-revoked.summary access-revoked.triggers.elsewhere
25 a network's settings list the apps that are let in > background.appList access-revoked.triggers.elsewhere
25 the tool must be on that list to publish > background.appList access-revoked.steps.listed
25 the account that drops out is the one it was revoked for > access-revoked.scope.account
26 losing the admin role or the access takes the Page or group away > background.whoAdded role-lost.triggers.elsewhere
26 it is the person who added it that counts > background.whoAdded role-lost.summary role-lost.scope.account
## Token expiry, B
29 networks cut accounts off when they see certain behaviour > background.habits
29 such behaviour is best avoided > background.habits
31 names that do not look real > background.aliasNames suspended-account.prevention.realName
32 one login from several IP addresses > background.sharedLogins password-or-security-alert.triggers.shared checkup.ownLogin
32 that is, shared between people or devices > background.sharedLogins security-checkpoint.prevention.ownLogin
33 posts flagged for copyright > background.flaggedContent security-checkpoint.prevention.rights
33 posts flagged as otherwise unsuitable > background.flaggedContent suspended-account.prevention.rights
## Token expiry, C
36 tokens can carry an end date > background.endDates
36 so that none gives access for good > background.endDates
36 what to expect is each network's own policy > background.perNetwork
38 Facebook: 60 days > network.facebook.lifespan
38 Facebook Ads: 60 days > network.facebook-ads.lifespan
38 Instagram Business: 60 days > network.instagram-business.lifespan
39 and when the connecting person is Admin no longer > role-lost.triggers.facebook token-expired.triggers.roleLost
41 Instagram personal: renews itself, nothing to do from time to time > network.instagram-personal.lifespan
43 LinkedIn: 365 days > network.linkedin.lifespan
43 LinkedIn Ads: 365 days > network.linkedin-ads.lifespan
45 Twitter: no end date > network.x.lifespan
45 Pinterest: no end date > network.pinterest.lifespan
47 YouTube: nothing to do from time to time > network.youtube.lifespan
47 since it is renewed each time Impact collects with it > background.youtube
## Top disconnection reasons
51 the reason is shown where it can be > background.reasons disconnected.summary disconnected.triggers.any
51 these are the most common ones > background.reasons
## Facebook password or security alert
57 the most common one for Facebook and Instagram Business > background.mostCommon
59 the password was changed > password-or-security-alert.triggers.password
60 a sign-in attempt looked suspicious > password-or-security-alert.triggers.suspicious
60 an unknown device or browser is enough > password-or-security-alert.triggers.newDevice
60 to be safe every outside tool was cut off > password-or-security-alert.summary password-or-security-alert.scope.tools
61 no alias as a name > password-or-security-alert.prevention.realName checkup.realName
61 the everyday name, so that others know who it is > password-or-security-alert.prevention.realName
62 share name and password with nobody > password-or-security-alert.prevention.ownLogin
62 colleagues use their own for Pages and groups > password-or-security-alert.prevention.ownLogin checkup.ownLogin
63 turn on alerts about unknown sign-ins > password-or-security-alert.prevention.alerts security-checkpoint.prevention.alerts checkup.alerts
63 then mark devices and browsers as trusted > password-or-security-alert.prevention.trust security-checkpoint.prevention.alerts
## Facebook, LinkedIn and Twitter access revoked
66 116 158 connecting puts the app on the list > access-revoked.steps.reconnect
66 the list is Business Integrations > access-revoked.triggers.facebook family.facebook.apps
66 taking it off the list takes its access away > access-revoked.summary access-revoked.triggers.facebook
66 Pages, groups and Instagram accounts fall with it > access-revoked.scope.facebook
116 the list is Permitted Services > access-revoked.triggers.linkedin family.linkedin.apps
116 taking it off the list takes its access away > access-revoked.summary access-revoked.triggers.linkedin
116 profile and Pages fall with it > access-revoked.scope.linkedin
158 the list is in the account's settings > access-revoked.triggers.x family.x.apps
158 taking it off the list takes its access away > access-revoked.summary access-revoked.triggers.x
158 the account falls with it > access-revoked.scope.account
68 118 160 revoking can be needed to repair something > access-revoked.prevention.cleanSlate
68 118 160 it gives a clean start before a reconnect > access-revoked.triggers.onPurpose access-revoked.prevention.cleanSlate
68 118 160 the whole team must know what it does > access-revoked.prevention.team
68 118 160 there is a page on how to revoke > access-revoked.steps.listed
## Facebook security checkpoint
71 Facebook thinks the account may be in danger > security-checkpoint.triggers.doubt
71 the check comes at sign-in > security-checkpoint.triggers.doubt
71 until it is done neither owner nor tool gets in > security-checkpoint.summary security-checkpoint.scope.login
71 it is a way to prove who you are > security-checkpoint.summary
71 for example friends in a photo or a birthday > security-checkpoint.steps.check
75 compromised account > security-checkpoint.triggers.compromised
76 unknown sign-in > security-checkpoint.triggers.unknownSignIn
77 two-factor authentication half set up > security-checkpoint.triggers.twoFactor checkup.twoFactor
78 reports of content or of copyright > security-checkpoint.triggers.reports
82 first clear cookies and history > security-checkpoint.steps.cookies
83 sign in at facebook.com > security-checkpoint.steps.signIn family.facebook.home
84 do the check as told > security-checkpoint.steps.check security-checkpoint.todo.facebook
85 then leave it alone for 24 hours > security-checkpoint.steps.wait security-checkpoint.wait
87 trouble with the check can be reported > security-checkpoint.steps.report
## Facebook token expired
92 the token is what lets the tool in > background.token token-expired.summary
92 Pages, groups and Instagram accounts fall with it > token-expired.scope.facebook
96 its end date is reached > token-expired.summary token-expired.triggers.sixtyDays
97 an end date, so that none gives access for good > background.endDates
97 every 60 days > token-expired.triggers.sixtyDays
97 so reconnect at regular times > token-expired.prevention.regularly
97 that brings a new one and confirms the permission > token-expired.steps.reconnect
98 or the connecting person is Admin no longer > token-expired.triggers.roleLost role-lost.triggers.facebook
99 adding a Page or group takes an Admin > role-lost.triggers.facebook role-lost.steps.facebook role-lost.todo.facebook
99 it takes one again for the way back > role-lost.steps.reconnect
99 without the role that Page or group drops out > role-lost.scope.pages
101 all admins must know who authorises > token-expired.prevention.tellAdmins role-lost.prevention.tellAdmins checkup.authoriser
101 that person must stay admin > token-expired.prevention.keepRole role-lost.prevention.keepRole checkup.authoriser
## Unconfirmed Facebook account
104 something must be settled at Facebook > unconfirmed-account.summary
104 only then can it be reconnected > unconfirmed-account.summary unconfirmed-account.steps.reconnect
104 little is known about the cause > unconfirmed-account.triggers.unknown
104 signing in shows what is needed > unconfirmed-account.steps.signIn unconfirmed-account.todo.facebook
## LinkedIn token expired
109 the token is what lets the tool in > background.token token-expired.summary
109 an end date, so that none gives access for good > background.endDates
109 profile and Pages fall with it > token-expired.scope.linkedin inactive-token.scope.login
111 every 365 days > token-expired.triggers.year
111 so expect one reconnect a year > token-expired.prevention.yearly
111 that brings a new one and confirms the permission > token-expired.steps.reconnect
113 an extra safety measure > inactive-token.triggers.safety
113 the tokens of unused accounts end as well > inactive-token.summary inactive-token.steps.reconnect
113 unused: 60 days without sign-in and use > inactive-token.triggers.unused network.linkedin.idle network.linkedin-ads.idle
113 use: scroll a stream, publish, load the inbox > inactive-token.prevention.use
## Insufficient access
121 connecting a Page takes a Designated Admin > role-lost.triggers.linkedin role-lost.steps.linkedin
121 without that role the Page drops out > role-lost.scope.linkedinPages role-lost.todo.linkedin
121 other admin roles do not count > role-lost.triggers.otherRole
123 all admins must know who authorises > role-lost.prevention.tellAdmins checkup.authoriser
123 that person must stay Designated Admin > role-lost.prevention.keepRole checkup.authoriser
125 there is a list of the kinds of admins > role-lost.prevention.linkedinRoles
## Restricted profile
128 accounts against the rules are restricted > restricted-profile.summary
128 for a time or for good > restricted-profile.summary restricted-profile.scope.profile
130 signing in shows why and for how long > restricted-profile.steps.signIn restricted-profile.todo.linkedin family.linkedin.home
130 follow LinkedIn's other instructions > restricted-profile.steps.follow
130 with the access back, reconnect > restricted-profile.steps.reconnect
134 far too many searches, views, invitations, messages > restricted-profile.triggers.pace
134 they look like a robot or a tool > restricted-profile.triggers.pace
135 a name that is not real or not true > restricted-profile.triggers.name checkup.realName
136 improper or unlawful activity > restricted-profile.triggers.unlawful
137 repeated abuse > restricted-profile.triggers.abuse
138 the account may have been hacked > restricted-profile.triggers.hacked
138 if you think so, report it at once > restricted-profile.steps.hacked
142 no new account instead of a restricted one > restricted-profile.prevention.oneAccount
142 one account per person > restricted-profile.prevention.oneAccount
142 others are found by IP address, contacts, employers > restricted-profile.prevention.found
143 know and follow the community policies > restricted-profile.prevention.policies
143 know and follow the user agreement > restricted-profile.prevention.agreement
143 breaking them is what leads to it > restricted-profile.prevention.agreement
144 spread unusual activity over days > restricted-profile.prevention.spread
145 try another browser > restricted-profile.prevention.browser
146 LinkedIn's advice on security > restricted-profile.prevention.security
## Locked Twitter account
151 locked for a time because it may not be safe > locked-account.summary
151 that disconnects it > locked-account.summary locked-account.scope.account
151 suspicious behaviour against rules or terms > locked-account.triggers.suspicious
153 sign in and follow the instructions > locked-account.steps.signIn locked-account.steps.follow
153 only then reconnect > locked-account.steps.reconnect locked-account.todo.x
155 Twitter's tips on security > locked-account.prevention.tips
## Suspended Twitter account
163 against the rules, or perhaps hacked > suspended-account.summary suspended-account.triggers.rules suspended-account.triggers.hacked
163 signing in shows why > suspended-account.steps.signIn suspended-account.todo.x family.x.home
163 follow the instructions and verify > suspended-account.steps.x
163 it happens by mistake > suspended-account.triggers.mistake
163 if it stays, appeal > suspended-account.steps.appealX
165 with the access back, reconnect > suspended-account.summary suspended-account.steps.reconnect
169 fake or spam > suspended-account.triggers.fake
170 hacked, stopped to prevent harm > suspended-account.triggers.hacked
171 reported for abuse > suspended-account.triggers.abuse
`

const blank =
  '2 3 4 6 8 10 12 14 16 20 23 27 30 34 37 40 42 44 46 48 50 52 54 56 58 64 67 69 72 74 79 81 86 88 90 93 95 100 102 105 107 ' +
  '110 112 114 117 119 122 124 126 129 131 133 139 141 147 149 152 154 156 159 161 164 166 168 172 174'

/** Lines that tell a user nothing, and why. */
const silent = {
  blank,
  'a heading': '1 13 21 28 35 49 53 55 65 70 91 103 106 108 115 120 127 148 150 157 162',
  'leads in to the list below it': '15 73 80 94 132 140 167',
  'leads in to a list that our copy of the article does not have': '89 173',
  'belongs to the help site': '175 176',
}

const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
const sections = table.trim().split(/^## /m).slice(1)
const rows = sections.flatMap(text => {
  const [section, ...lines] = text.trim().split('\n')
  return lines.map(line => {
    const [, at = '', gist = '', paths = ''] = line.match(/^((?:\d+ )+)(.+?) >(.*)$/) ?? []
    return { section, line, at: numbers(at), gist, paths: paths.split(' ').filter(Boolean) }
  })
})

/** Everything a row can name, and whether it is the article that says it. */
const entries = new Map<string, boolean>()
const add = (prefix: string, list: Sentences) => {
  for (const [name, s] of Object.entries(list)) entries.set(`${prefix}.${name}`, !s.beyond)
}
add('background', background)
add('before', beforeReconnect)
for (const c of causes.values()) {
  add(c.id, { summary: c.summary })
  for (const part of ['triggers', 'steps', 'prevention', 'scope', 'todo'] as const) add(`${c.id}.${part}`, c[part])
  if (c.wait) entries.set(`${c.id}.wait`, true)
}
for (const n of networks.values()) {
  entries.set(`network.${n.id}.lifespan`, n.inArticle)
  if (n.idle) entries.set(`network.${n.id}.idle`, true)
}
for (const p of checkup.values()) entries.set(`checkup.${p.id}`, p.inArticle.length > 0)
/** Addresses the article only describes: a row can name one, none has to. */
const places = new Set(
  [...families.values()].flatMap(f => [
    ...(f.apps ? [`family.${f.id}.apps`] : []),
    ...(f.home ? [`family.${f.id}.home`] : []),
  ]),
)

describe('the article', () => {
  it.each(rows.map(r => [r.section, r.line, r] as const))('%s: %s', (_section, _line, { at, gist, paths }) => {
    expect([at.length > 0, gist !== '', paths.length > 0]).toEqual([true, true, true])
    for (const path of paths) {
      expect(entries.has(path) || places.has(path), `${path} exists`).toBe(true)
      expect(entries.get(path), `${path} comes from the article`).not.toBe(false)
    }
  })

  it('is the source of nothing but what a row names', () => {
    const named = new Set(rows.flatMap(r => r.paths))
    expect([...entries].filter(([path, said]) => said && !named.has(path)).map(([path]) => path)).toEqual([])
  })

  it('is covered line by line, or a line says nothing to a user', () => {
    const all = [...new Set(rows.flatMap(r => r.at)), ...Object.values(silent).flatMap(numbers)]
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 176 }, (_, i) => i + 1))
  })
})
