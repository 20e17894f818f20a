import { expect, it } from 'vitest'
import { families, knowledgeWords } from '.'
import { optionKey, optionsFor, questionIds, questionKey, triage } from './triage'

it('asks at most four questions, the one that tells most first', () => {
  expect(questionIds).toEqual(['signIn', 'app', 'scope', 'change'])
  expect(triage.scope.several).toBe(true)
})

it('offers each network only what can be true for it, and always more than one thing', () => {
  expect(optionsFor('signIn', 'linkedin')).toEqual(['checkpoint', 'restricted', 'suspended', 'password-forced', 'fine'])
  expect(optionsFor('signIn', 'x')).toContain('locked')
  expect(optionsFor('change', 'x')).toEqual(['password', 'nothing'])
  for (const family of families.keys())
    for (const id of questionIds) expect(optionsFor(id, family).length, `${id} ${family}`).toBeGreaterThan(1)
})

it('has words for every question and answer', () => {
  const words = knowledgeWords()
  for (const id of questionIds) {
    expect(words[questionKey(id)]).toBe(triage[id].text)
    for (const [option, { text }] of Object.entries(triage[id].options)) expect(words[optionKey(id, option)]).toBe(text)
  }
  expect(optionKey('signIn', 'password-forced')).toBe('triage_signIn_password-forced')
})
