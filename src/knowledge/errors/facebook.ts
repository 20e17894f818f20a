import type { KnownError } from '../types'
import { dated, facebookSessionErrors, meta, table } from './facebook-session'

const wait = { families: meta, verdict: 'wait', causes: [], source: table } as const

/** 201 to 299: all of them say that some permission is missing. */
const permissions = Array.from({ length: 99 }, (_, i) => String(201 + i))

export const facebookErrors: readonly KnownError[] = [
  ...facebookSessionErrors,
  {
    id: 'facebook-10',
    families: dated,
    name: '10',
    code: '10',
    phrases: ['application does not have permission for this action'],
    verdict: 'cause',
    causes: [
      ['access-revoked', 'likely'],
      ['token-expired', 'possible'],
    ],
    text: 'A permission is missing: never ticked, taken away, or lapsed after 90 days without use. Reconnect and leave every box ticked.',
    source: table,
  },
  {
    id: 'facebook-200',
    families: meta,
    name: '200–299',
    code: '200',
    also: permissions,
    phrases: ['permission to manage the object'],
    verdict: 'cause',
    causes: [
      ['access-revoked', 'likely'],
      ['role-lost', 'possible'],
    ],
    text: 'A permission is missing: never ticked, or taken away. Reconnect and leave every Page and box ticked. If that fails, look whether the role on the Page is still there.',
    source: table,
  },
  {
    id: 'facebook-368',
    families: meta,
    name: '368',
    code: '368',
    phrases: [
      'temporarily blocked for policies violations',
      'temporarily blocked from performing this action',
      'the action attempted has been deemed abusive',
    ],
    verdict: 'cause',
    causes: [['policy-block', 'certain']],
    mayLive: true,
    text: 'Posting is blocked for a time because of the network’s rules; the connection itself may be fine. Reconnecting does not lift it. Wait, and see on the network what it wants.',
    source: table,
  },
  {
    id: 'facebook-368-4854002',
    families: ['facebook'],
    name: '368/4854002',
    code: '368',
    sub: '4854002',
    phrases: ['confirm your identity before you can publish'],
    verdict: 'cause',
    causes: [
      ['policy-block', 'certain'],
      ['security-checkpoint', 'possible'],
    ],
    mayLive: true,
    text: 'Facebook wants the person to prove who they are before anything is posted as this Page. Do that at facebook.com; reconnecting does not help.',
    source: { section: 'Error list of another publishing tool', read: '2026-11-23' },
  },
  {
    ...wait,
    id: 'facebook-4',
    name: '4',
    code: '4',
    phrases: ['application request limit reached'],
    text: 'The publishing tool as a whole has asked the network too often. Your account is still connected. Wait an hour and try again.',
  },
  {
    ...wait,
    id: 'facebook-17',
    name: '17',
    code: '17',
    phrases: ['user request limit reached'],
    text: 'Too much was asked for with this login in a short time. It is still connected. Wait an hour and try again.',
  },
  {
    ...wait,
    id: 'facebook-32',
    name: '32',
    code: '32',
    phrases: ['page request limit reached'],
    text: 'Too much was asked for on this Page in a short time. It is still connected. Wait an hour and try again.',
  },
  {
    ...wait,
    id: 'facebook-341',
    name: '341',
    code: '341',
    text: 'A limit was reached, or the network is overloaded. Your account is still connected. Wait and try again.',
  },
  {
    ...wait,
    id: 'facebook-613',
    name: '613',
    code: '613',
    phrases: ['calls to this api have exceeded the rate limit'],
    text: 'Too many requests of one kind came in a short time. Your account is still connected. Wait an hour and try again.',
  },
  {
    ...wait,
    id: 'facebook-1',
    name: '1',
    code: '1',
    phrases: ['1 an unknown error occurred', 'please reduce the amount of data you re asking for'],
    text: 'Something went wrong at the network, most likely for a short time. Your account is still connected. Wait and try again.',
  },
  {
    ...wait,
    id: 'facebook-2',
    name: '2',
    code: '2',
    phrases: ['service temporarily unavailable', 'an unexpected error has occurred please retry your request later'],
    text: 'The network’s service is down for a moment. Your account is still connected. Wait and try again.',
  },
]
