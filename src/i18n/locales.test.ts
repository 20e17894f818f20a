import { expect, it } from 'vitest'
import { englishMessages } from './locales'

it('has the English texts of the source in public/_locales (npm run locales writes them)', async () => {
  await expect(`${JSON.stringify(englishMessages(), null, 1)}\n`).toMatchFileSnapshot(
    '../../public/_locales/en/messages.json',
  )
})
