/**
 * A rule of deciding together: its id, its title, where it comes from and what it says.
 *
 * The rulebook in `docs/rulebook` is written from these, and every refusal names one.
 */
import type { Explanation } from "./wording.ts";

/** A rule as people read it. */
export interface Rule {
  readonly id: string;
  readonly title: Explanation;
  readonly source: string;
  readonly text: Explanation;
}

/** Declares a rule, keeping its id as a literal type. */
export const rule = <const Id extends string>(definition: Rule & { readonly id: Id }): Rule & { readonly id: Id } =>
  definition;
