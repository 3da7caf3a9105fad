/** `events` as a package asks for it: the base of a class that ntoso does not use. */
export class EventEmitter {}
