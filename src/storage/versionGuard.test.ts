import { expect, it, vi } from 'vitest'
import { guardVersion } from './versionGuard'

const real = () => ({
  open: vi.fn(() => 'opened'),
  deleteDatabase: vi.fn(() => 'deleted'),
  databases: vi.fn(() => ['a']),
  cmp: vi.fn(() => -1),
})
const over = (factory: ReturnType<typeof real>) => guardVersion(factory as unknown as IDBFactory, 40)

it('opens a store as it is, and raises it up to our own version', () => {
  const factory = real()
  expect(over(factory).open('radar')).toBe('opened')
  expect(factory.open.mock.calls).toEqual([['radar']])
  expect(over(factory).open('radar', 39)).toBe('opened')
  expect(factory.open.mock.calls[1]).toEqual(['radar', 39])
})

it.each([40, 41])('never raises it to %d, that of a newer build, and says so as a browser does', version => {
  const factory = real()
  expect(() => over(factory).open('radar', version)).toThrow(
    expect.objectContaining({ name: 'VersionError', message: expect.stringContaining('newer version') }),
  )
  expect(factory.open).not.toHaveBeenCalled()
})

it('leaves everything else to the browser', () => {
  const factory = real()
  expect(over(factory).deleteDatabase('radar')).toBe('deleted')
  expect(factory.deleteDatabase).toHaveBeenCalledWith('radar')
  expect(over(factory).databases()).toEqual(['a'])
  expect(over(factory).cmp(1, 2)).toBe(-1)
  expect(factory.cmp).toHaveBeenCalledWith(1, 2)
})
