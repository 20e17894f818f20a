import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { OAuthStep } from '../domain/oauthFlow'
import { oauthStep } from '../messaging/protocol'
import { type Arrival, readOAuthStep, siteOfOAuth } from './oauthSteps'

const read = (url: string, referrer = '', arrival: Arrival = 'navigate') =>
  readOAuthStep(new URL(url), referrer, arrival)
const back = encodeURIComponent('https://hootsuite.com/oauth/callback')
const tool = 'https://hootsuite.com/dashboard'

const asks: [string, string][] = [
  ['facebook', `https://www.facebook.com/v19.0/dialog/oauth?client_id=183319479511&redirect_uri=${back}&state=s3cret`],
  ['facebook', `https://m.facebook.com/dialog/oauth?client_id=1&redirect_uri=${back}`],
  [
    'facebook',
    `https://www.facebook.com/privacy/consent/gdp/?params[app_id]=1&params[redirect_uri]=${encodeURIComponent('"https:\\/\\/hootsuite.com\\/cb"')}`,
  ],
  ['instagram', `https://www.instagram.com/oauth/authorize?client_id=1&redirect_uri=${back}`],
  ['instagram', `https://api.instagram.com/oauth/authorize?client_id=1&redirect_uri=${back}`],
  ['threads', `https://threads.net/oauth/authorize?redirect_uri=${back}`],
  ['threads', `https://www.threads.com/oauth/authorize?redirect_uri=${back}`],
  ['linkedin', `https://www.linkedin.com/oauth/v2/authorization?response_type=code&redirect_uri=${back}`],
  ['x', `https://x.com/i/oauth2/authorize?client_id=1&redirect_uri=${back}`],
  ['x', `https://twitter.com/i/oauth2/authorize?redirect_uri=${encodeURIComponent('https://app.hootsuite.com/x')}`],
  ['pinterest', `https://www.pinterest.com/oauth/?client_id=1&redirect_uri=${back}`],
  ['google', `https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=${back}`],
  ['google', `https://accounts.google.com/signin/oauth/consent?redirect_uri=${back}`],
]

describe('permission pages', () => {
  it.each(asks)('of %s: %s', (site, url) => {
    expect(read(url, tool)).toEqual({ what: 'asked', site, returns: 'tool', from: 'tool' })
    expect(siteOfOAuth(new URL(url).host)).toBe(site)
  })

  it('that say no address to return to, as the older one of X', () => {
    expect(read('https://api.twitter.com/oauth/authorize?oauth_token=t', tool)).toMatchObject({ returns: 'unsaid' })
  })

  it.each([
    ['another tool', 'https://app.postiz.com/cb'],
    ['a look-alike host', 'https://hootsuite.com.evil.example/cb'],
    ['a look-alike name', 'https://nothootsuite.com/cb'],
    ['the tool in a query', 'https://evil.example/?u=https://hootsuite.com'],
    ['the tool as a user name', 'https://hootsuite.com@evil.example/'],
    ['the tool without encryption', 'http://hootsuite.com/cb'],
    ['the tool as a network to others', 'https://platform.hootsuite.com/oauth2/auth'],
    ['no address', 'hootsuite.com'],
  ])('that return to %s', (_, uri) => {
    const url = `https://www.facebook.com/dialog/oauth?redirect_uri=${encodeURIComponent(uri)}`
    expect(read(url, tool)).toMatchObject({ returns: 'other' })
    // one that is the tool's does not make up for one that is not
    expect(read(`${url}&redirect_uri=${back}`, tool)).toMatchObject({ returns: 'other' })
  })

  it.each([
    ['', 'unsaid'],
    ['https://hootsuite.com/', 'tool'],
    ['https://www.hootsuite.com/', 'tool'],
    // one that leads wherever it is told proves nothing, and may still be part of the way
    ['https://app.hootsuite.com/', 'unsaid'],
    ['https://www.facebook.com/login', 'network'],
    ['https://evil.example/', 'other'],
    ['https://hootsuite.com.evil.example/', 'other'],
    ['https://mcp.hootsuite.com/', 'other'],
    ['http://hootsuite.com/', 'other'],
  ])('that were reached from "%s"', (referrer, from) => {
    expect(read(asks[0]![1], referrer)).toMatchObject({ from })
  })

  it('that are loaded again are the same page', () => {
    expect(read(asks[0]![1], tool, 'reload')).toMatchObject({ from: 'network' })
    expect(read(asks[0]![1], '', 'back_forward')).toMatchObject({ from: 'network' })
  })

  it('refused at LinkedIn', () => {
    expect(read('https://www.linkedin.com/oauth/v2/login-cancel?x=1')).toEqual({ what: 'refused', site: 'linkedin' })
    expect(read('https://www.linkedin.com/oauth/v2/authorization-cancel')).toMatchObject({ what: 'refused' })
  })

  it.each([
    'https://www.facebook.com/dialog/share?app_id=1',
    'https://www.facebook.com/',
    'https://www.facebook.com/privacy/consent/?flow=user_cookie_choice',
    'https://www.linkedin.com/oauthx/v2/authorization',
    'https://www.linkedin.com.evil.example/oauth/v2/authorization',
    'http://www.linkedin.com/oauth/v2/authorization',
    'https://accounts.google.com/signin/v2/identifier',
    'https://example.com/oauth/authorize',
  ])('are not %s', url => expect(read(url, tool)).toBeNull())
})

describe('back at the tool', () => {
  const network = 'https://www.facebook.com/'
  it.each<[string, string, string, Partial<OAuthStep>]>([
    ['with a code', 'https://hootsuite.com/cb?code=k0de&state=s', '', { what: 'returned' }],
    ['with X’s older answer', 'https://hootsuite.com/cb?oauth_token=t&oauth_verifier=v', '', { what: 'returned' }],
    ['with the answer behind the hash', 'https://hootsuite.com/cb#code=k0de', '', { what: 'returned' }],
    [
      'from the network',
      'https://hootsuite.com/dashboard#/streams',
      network,
      { what: 'returned', network: 'facebook' },
    ],
    ['with an error', 'https://hootsuite.com/cb?error=access_denied', network, { what: 'failed', network: 'facebook' }],
    ['with an error and a code', 'https://hootsuite.com/cb?code=c&error_reason=user_denied', '', { what: 'failed' }],
    ['denied at X', 'https://hootsuite.com/cb?denied=t', '', { what: 'failed' }],
    ['with an error behind a route', 'https://hootsuite.com/#/member?error=access_denied', '', { what: 'failed' }],
    ['from nowhere', 'https://hootsuite.com/dashboard', '', { what: 'silent' }],
    ['by a link of its own', 'https://hootsuite.com/dashboard', tool, { what: 'arrived' }],
    ['by somebody’s link', 'https://hootsuite.com/dashboard', 'https://evil.example/', { what: 'arrived' }],
    ['with an answer from somebody', 'https://hootsuite.com/cb?code=c', 'https://evil.example/', { what: 'silent' }],
    ['with an answer of its own', 'https://hootsuite.com/x?code=c', tool, { what: 'arrived' }],
    [
      'from another host of a network',
      'https://hootsuite.com/dashboard',
      'https://l.facebook.com/',
      { what: 'arrived' },
    ],
    ['from a search', 'https://hootsuite.com/dashboard', 'https://www.google.com/', { what: 'arrived' }],
    ['from another host of the tool', tool, 'https://app.hootsuite.com/', { what: 'silent' }],
    ['with an answer from one', 'https://hootsuite.com/x?code=c', 'https://app.hootsuite.com/', { what: 'silent' }],
    ['from a look-alike', 'https://hootsuite.com/', 'https://www.facebook.com.evil.example/', { what: 'arrived' }],
  ])('%s', (_, url, referrer, step) => {
    expect(read(url, referrer)).toEqual({ site: 'hootsuite', ...step })
  })

  it('again says nothing', () => {
    const url = 'https://hootsuite.com/cb?code=k0de'
    expect(read(url, network, 'reload')).toBeNull()
    expect(read(url, network, 'back_forward')).toMatchObject({ what: 'arrived' })
  })

  it('is not where it is a network itself, nor a look-alike', () => {
    for (const host of [
      'platform.hootsuite.com',
      'mcp.hootsuite.com',
      'blog.hootsuite.com',
      'help.hootsuite.com',
      'app.hootsuite.com',
      'go.hootsuite.com',
      'hootsuite.com.evil.example',
      'xhootsuite.com',
    ])
      expect(read(`https://${host}/cb?code=c`, network)).toBeNull()
  })
})

it('passes on no value of an address, and what it passes on is understood', () => {
  const secret = /k0de|s3cret|183319479511|access_denied|user_denied/
  const steps = [
    ...asks.map(([, url]) => read(url, tool)),
    read('https://hootsuite.com/cb?code=k0de&state=s3cret', 'https://x.com/'),
    read('https://hootsuite.com/cb?error=access_denied&error_reason=user_denied', ''),
    read('https://hootsuite.com/', ''),
    read('https://www.linkedin.com/oauth/v2/login-cancel', ''),
  ]
  for (const step of steps) {
    expect(JSON.stringify(step)).not.toMatch(secret)
    expect(v.is(oauthStep, { type: 'oauth.step', id: '1', ...step })).toBe(true)
  }
})
