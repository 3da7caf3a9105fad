/** What one officer has on the desk: nobody else sees it. */
import type { Publisher } from '../batch/publisher.js';
import { type DeskDocument, type Opened, openDocument } from './document.js';

export interface Session {
  readonly documents: ReadonlyMap<string, DeskDocument>;
  /** Undefined when the desk holds as much as it may. */
  readonly open: (opened: Opened) => DeskDocument | undefined;
  readonly remove: (id: string) => boolean;
  /** @param listener told of every document that changes @returns ends it; undefined when too many listen */
  readonly listen: (listener: (document: DeskDocument) => void) => (() => void) | undefined;
  readonly close: () => void;
}

export interface SessionLimits {
  readonly documents: number;
  readonly bytes: number;
  readonly streams: number;
}

export function createSession(publisher: Publisher, limits: SessionLimits): Session {
  const documents = new Map<string, DeskDocument>();
  const listeners = new Set<(document: DeskDocument) => void>();
  const changed = (document: DeskDocument): void => {
    for (const listener of listeners) listener(document);
  };
  const remove = (id: string): boolean => {
    documents.get(id)?.close();
    return documents.delete(id);
  };
  return {
    documents,
    open: opened => {
      const held = [...documents.values()].reduce((sum, { size }) => sum + size, 0);
      if (documents.size >= limits.documents || held + opened.content.length > limits.bytes) return undefined;
      const document = openDocument(opened, { publisher, changed });
      documents.set(document.id, document);
      void document.settle(opened.decisions ?? []);
      return document;
    },
    remove,
    listen: listener => {
      if (listeners.size >= limits.streams) return undefined;
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      for (const id of [...documents.keys()]) remove(id);
    },
  };
}
