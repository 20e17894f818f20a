import type { CDPSession } from '@playwright/test'

export function contentWorld(
  session: CDPSession,
  radar: { readonly id: string },
): Promise<{ run(expression: string): Promise<unknown>; count(name: string): Promise<number> }>
