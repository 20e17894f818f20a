/** The few calls tests make inside the extension's own worker and pages. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> }
  alarms: { onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } }
  notifications: { getAll(): Promise<Record<string, unknown>>; onClicked: { dispatch(id: string | undefined): void } }
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  tabs: { query(what: object): Promise<{ id?: number }[]> }
}
