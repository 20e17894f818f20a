import type { ToolId } from './ids'

export interface Tool {
  readonly id: ToolId
  /** Brand names are the same in every language. */
  readonly name: string
}

const hootsuite: Tool = { id: 'hootsuite', name: 'Hootsuite' }

export const tools: ReadonlyMap<ToolId, Tool> = new Map([hootsuite].map(t => [t.id, t]))

/** The tool that `{tool}` in a text stands for where nothing else is known. */
export const defaultTool: Tool = hootsuite
