/** The few calls tests make inside the extension's own worker and pages. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> }
  alarms: {
    onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void }
    clearAll(): Promise<boolean>
    get(name: string): Promise<{ name: string; scheduledTime: number } | undefined>
    getAll(): Promise<{ name: string }[]>
  }
  notifications: { getAll(): Promise<Record<string, unknown>>; onClicked: { dispatch(id: string | undefined): void } }
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void }
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> }
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>
      set(items: object): Promise<void>
      clear(): Promise<void>
    }
  }
  tabs: { query(what: object): Promise<{ id?: number }[]> }
}
