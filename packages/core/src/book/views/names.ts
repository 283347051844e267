/**
 * What things are called, for every view that shows a name beside an id.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { Owner } from "../../decision/index.ts";
import { find, type Kind, Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";

/** An owner with what it is called. @category schemas @since 0.1.0 */
export const NamedOwner = Schema.Struct({ ...Owner.fields, name: Wording }).annotate({ identifier: "NamedOwner" });
export type NamedOwner = typeof NamedOwner.Type;

/** What a thing in the book is called; its id when it has no name. @category questions @since 0.1.0 */
export const nameOf = (book: Book, kind: Kind, id: string): Wording => {
  const organisation = find(book.collaboration.organisations, id)?.name;
  switch (kind) {
    case "organisation":
      return { sv: organisation ?? id };
    case "body":
      return find(book.constellation.bodies, id)?.name ?? { sv: id };
    case "seat":
      return find(book.constellation.seats, id)?.label ?? { sv: id };
    case "meeting":
      return find(book.meeting.meetings, id)?.title ?? { sv: id };
    case "agreement":
      return find(book.agreement.agreements, id)?.title ?? { sv: id };
    default:
      return { sv: id };
  }
};

/** An owner with its name. @category questions @since 0.1.0 */
export const named = (book: Book, owner: Owner): NamedOwner => ({ ...owner, name: nameOf(book, owner.kind, owner.id) });
