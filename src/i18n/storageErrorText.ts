import { t } from './translate'

/** Why something could not be saved, as a part of a sentence. What has no words of ours keeps the browser's. */
export function storageErrorText(e: unknown): string {
  const { name, message, inner } = (e ?? {}) as { name?: string; message?: string; inner?: { name?: string } }
  const names = [name, inner?.name]
  if (names.includes('NewerStore')) return t('trouble_newer')
  if (names.includes('SlowStore')) return t('trouble_hanging')
  if (names.includes('QuotaExceededError')) return t('trouble_full')
  return message ?? String(e)
}
