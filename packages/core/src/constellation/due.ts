/**
 * Something that is due: what, when, from whom, and where to read more. Every concept that has days puts such on the radar.
 */
import type { When, Wording } from "../kernel/index.ts";
import type { NamedOwner } from "./owner.ts";

/** Something that is due, before it is known how urgent it is. */
export interface Due<Kind extends string = string, About extends string = string> {
  /** When it is due; null for what nobody has set a day for. */
  readonly when: When | null;
  /** What kind of thing is due. */
  readonly kind: Kind;
  readonly title: Wording;
  /** What it comes from, where the title does not say. */
  readonly context: Wording | null;
  /** Who is asked. */
  readonly from: NamedOwner;
  /** Who is asked together with them, where somebody is. */
  readonly together?: ReadonlyArray<NamedOwner>;
  /** Where to read more. */
  readonly about: { readonly kind: About; readonly id: string };
}
