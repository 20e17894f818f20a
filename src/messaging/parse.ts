import * as v from 'valibot'
import { siteOfOAuth } from '../detection/oauthSteps'
import { siteOfHost } from '../detection/sites/index'
import type { Sender } from '../platform/types'
import { isFromSite, type Message, type MessageType, schemas } from './protocol'

const most = { site: 20_000, page: 50_000_000 }

/**
 * The message, or null when its sender may not send it, or its shape or size is wrong.
 * A content script may speak of its own site only, and only from the top frame.
 */
export function parseMessage(raw: unknown, sender: Sender, own: { id: string; origin: string }): Message | null {
  if (sender.id !== own.id || typeof raw !== 'object' || raw === null) return null
  const type = (raw as { type?: unknown }).type
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) return null
  const ours = sender.url?.startsWith(own.origin) ?? false
  const site = isFromSite(type as MessageType)
  if (site === ours || sizeOf(raw) > (site ? most.site : most.page)) return null
  const parsed = v.safeParse(schemas[type as MessageType] as v.GenericSchema<unknown, Message>, raw, {
    abortEarly: true,
  })
  if (!parsed.success) return null
  return site && !isOwnSite(parsed.output, sender) ? null : parsed.output
}

function isOwnSite(message: Message, sender: Sender): boolean {
  // Chromium takes the 0 away from a page that is left for another site, and its last word is a step of a way
  const isTop = sender.frameId === 0 || (sender.leaving && message.type === 'oauth.step')
  if (!isTop || sender.tabId === undefined || !URL.canParse(sender.url ?? '')) return false
  const { protocol, host } = new URL(sender.url!)
  if (protocol !== 'https:' || !('site' in message)) return false
  const inWay = siteOfOAuth(host) === message.site
  const onSite = siteOfHost(host)?.id === message.site
  if (message.type === 'oauth.step') return inWay
  // a hint can stand on a page that is part of a way and nothing else
  if (!onSite && !(inWay && message.type === 'tip.off')) return false
  return !('host' in message) || message.host === host
}

function sizeOf(raw: object): number {
  try {
    return JSON.stringify(raw).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
