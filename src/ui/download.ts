/** Gives the user a file, named after today. `ending`: 'csv'. */
export function download(ending: string, type: string, text: string): void {
  const day = Temporal.Now.plainDateISO().toString()
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const a = document.createElement('a')
  a.href = url
  a.download = `reconnect-radar-${day}.${ending}`
  a.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
