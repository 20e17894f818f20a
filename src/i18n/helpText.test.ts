import { beforeAll, expect, it } from 'vitest'
import { sites } from '../detection/sites/index'
import { families, knowledgeWords } from '../knowledge/index'
import { cardFor } from './cardText'
import { helpText } from './helpText'
import { messageName, setTextSource, t } from './translate'

const texts = new Map(Object.entries(knowledgeWords()).map(([key, text]) => [messageName(key), text]))
beforeAll(() => setTextSource({ getMessage: key => texts.get(key) ?? '', language: () => 'en-US' }))

it('says every text of the knowledge about every network, with no placeholder left', () => {
  for (const key of texts.keys())
    for (const family of [undefined, ...families.keys()]) {
      const text = helpText(key, family)
      expect(text, key).not.toMatch(/[{}]/)
      if (!family) expect(text, key).not.toMatch(/^the network/)
    }
})

it('names the network, and "the network" where a text is about several', () => {
  expect(helpText('cause_suspended-account_summary', 'instagram-personal')).toMatch(/^Instagram has suspended/)
  expect(helpText('cause_suspended-account_summary')).toMatch(/^The network has suspended/)
  expect(helpText('triage_signIn')).toBe('What happens when you sign in to the network with this login?')
})

it('names the publishing tool without being told, and another one when told', () => {
  expect(t('before_plan')).toBe('Your Hootsuite plan must have room for the account.')
  expect(t('before_plan', { tool: 'Other' })).toBe('Your Other plan must have room for the account.')
})

it('keeps the short form for the card on Facebook’s check', () => {
  const sighting = { site: 'facebook', kind: 'checkpoint', pattern: 'p', segment: 'checkpoint' } as const
  const { summary, steps } = cardFor(sites.get('facebook')!, sighting)
  expect(summary).toMatch(/^Facebook has paused this login/)
  expect(steps[0]).toBe('Clear Facebook’s cookies and site data.')
  expect(steps.join(' ')).not.toMatch(/history|\{/)
})
