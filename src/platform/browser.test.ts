import { beforeEach, expect, it, vi } from 'vitest'

const notifications = vi.hoisted(() => ({
  create: vi.fn(),
  getPermissionLevel: undefined as undefined | (() => unknown),
}))
vi.mock('webextension-polyfill', () => ({ default: { notifications } }))
const { platform } = await import('./browser')

beforeEach(() => {
  notifications.create.mockReset()
  notifications.getPermissionLevel = undefined
})

it('asks for no more than every browser takes', async () => {
  await platform.notify('id', 'title', 'text')
  expect(notifications.create.mock.calls).toEqual([
    ['id', { type: 'basic', iconUrl: '/icons/128.png', title: 'title', message: 'text' }],
  ])
})

it('rejects when the browser took the notice but may not show it', async () => {
  notifications.getPermissionLevel = async () => 'granted'
  await platform.notify('id', 'title', 'text')
  notifications.getPermissionLevel = async () => 'denied'
  await expect(platform.notify('id', 'title', 'text')).rejects.toThrow('denied')
})
