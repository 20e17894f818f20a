/** The few calls tests make inside the extension's own worker and pages. */
declare const chrome: {
  action: {
    getBadgeText(details: object): Promise<string>
    getTitle(details: object): Promise<string>
    setBadgeText(details: object): Promise<void>
    setTitle(details: object): Promise<void>
  }
  alarms: {
    create(name: string, when: { when: number }): Promise<void>
    get(name: string): Promise<{ name: string; scheduledTime: number } | undefined>
    clearAll(): Promise<boolean>
    getAll(): Promise<{ name: string }[]>
    onAlarm: {
      addListener(heard: () => void): void
      removeListener(heard: () => void): void
      dispatch(alarm: { name: string; scheduledTime: number }): void
    }
  }
  notifications: {
    clear(id: string): Promise<boolean>
    getAll(): Promise<Record<string, unknown>>
    onClicked: { dispatch(id: string | undefined): void }
    onButtonClicked: { dispatch(id: string, button: number): void }
  }
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void }
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> }
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>
      set(items: object): Promise<void>
      clear(): Promise<void>
    }
    session: { clear(): Promise<void> }
  }
  tabs: { query(what: object): Promise<{ id?: number }[]> }
}
