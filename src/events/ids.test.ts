import { describe, expect, it } from 'vitest'
import { accountId, connectionId, familyOfLogin, tidyName } from './ids'

describe('the id of a login', () => {
  it('is the same however its name is written', () => {
    expect(connectionId('facebook', 'facebook', 'Page', 'Zoë  Frost ')).toBe('facebook/zoë frost')
    expect(connectionId('facebook', 'instagram-business', 'Other', 'zoe\u0308 FROST')).toBe('facebook/zoë frost')
  })

  it('is that of the account where nothing is known of a login', () => {
    expect(connectionId('facebook', 'facebook', 'Page', ' ')).toBe('facebook/~facebook/page')
    expect(connectionId('facebook', 'instagram-business', 'Page', '')).toBe('facebook/~instagram-business/page')
  })
})

it('the id of an account holds its network and its name', () => {
  expect(accountId('youtube', ' Quay\tTV ')).toBe('youtube/quay tv')
})

it('a name keeps its capitals, not its spaces', () => {
  expect(tidyName(' Blue \n Fern ')).toBe('Blue Fern')
})

it('a name keeps no line break, no control and no mark that turns the words around it', () => {
  expect(tidyName('Blue\r\n\u2028\u2029\u0085\0Fern')).toBe('Blue Fern')
  expect(tidyName('\u202EBlue\u202C \u2066Fern\u2069\u200E\u200F\u061C')).toBe('Blue Fern')
  // what a mark kept apart is composed, and an emoji stays whole
  expect(tidyName('e\u200F\u0301 👩\u200D👧')).toBe('é 👩\u200D👧')
  expect(tidyName('\u202E\n\u2069')).toBe('')
})

it('tells the family of a login from its id', () => {
  expect(familyOfLogin(connectionId('facebook', 'facebook-ads', 'Ads', 'Iris'))).toBe('facebook')
  expect(familyOfLogin(connectionId('google-business', 'google-business', 'Shop', ''))).toBe('google-business')
  expect(familyOfLogin('friendster/iris')).toBeUndefined()
})
