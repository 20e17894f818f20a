import type { MessageOf, MessageType } from '../../messaging/protocol'
import type { Sender } from '../../platform/types'
import type { BackgroundContext } from '../context'

/** What the background does with one type of message, and what follows from its being sent at all. */
export interface Handler<T extends MessageType> {
  /** Does it, and resolves once it is committed, with the ids of the events it recorded. */
  run(context: BackgroundContext, message: MessageOf<T>, from: Sender): Promise<readonly string[]>
  /** The user did it, so the user is there: what is due is said at once, and the next look at a page is a new one. */
  readonly byUser: boolean
  /** Its sender can offer Undo, so the answer names the events, also those that an earlier try of it recorded. */
  readonly undoable: boolean
}

export type Handlers = { readonly [T in MessageType]: Handler<T> }

/** A handler of something that nobody did: a page told it. */
export function fromPage<T extends MessageType>(run: Handler<T>['run']): Handler<T> {
  return { run, byUser: false, undoable: true }
}

/** A handler of something the user did that can be undone. */
export function undoable<T extends MessageType>(run: Handler<T>['run']): Handler<T> {
  return { run, byUser: true, undoable: true }
}

/** A handler of something the user did that records no event. */
export function action<T extends MessageType>(
  run: (context: BackgroundContext, message: MessageOf<T>, from: Sender) => Promise<unknown>,
): Handler<T> {
  return {
    run: async (context, message, from) => {
      await run(context, message, from)
      return []
    },
    byUser: true,
    undoable: false,
  }
}
