import { expect, it } from 'vitest'
import { publicMessages } from '../../testing/publicMessages'
import { causesIn, type ParsedError, parseErrorMessage } from './parseErrorMessage'

/** The verdict, and the first cause of the surest error. */
function answer(reading: ParsedError): string {
  const [first] = reading.errors
  if (reading.verdict !== 'cause') return reading.verdict ?? 'search'
  return `cause:${causesIn(reading, first!)[0]![0]}`
}

/** "cause:a,b | tool" as the answers it allows. */
function allowed(wanted: string): string[] {
  return wanted.split(' | ').flatMap(one => {
    const [verdict, causes] = one.split(':')
    return causes ? causes.split(',').map(cause => `${verdict}:${cause}`) : [verdict!]
  })
}

it.each(publicMessages)('%s is answered as somebody who knows would', (_, wanted, text) => {
  expect(allowed(wanted)).toContain(answer(parseErrorMessage(text)))
})
