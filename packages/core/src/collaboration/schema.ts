/**
 * A collaboration and the organisations that take part in it.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, Wording } from "../kernel/index.ts";
import type { Called } from "./rules/called-from-a-day.ts";

/** What an organisation is. */
export const OrganisationKind = Schema.Literals(["municipality", "region", "independentProvider", "stateAuthority"]);
export type OrganisationKind = typeof OrganisationKind.Type;

const NUMBER = /^(?:16)?\d{2}[2-9]\d{3}-?\d{4}$/;

/**
 * A Swedish organisation number, NNNNNN-NNNN: third digit at least 2, last digit a Luhn check digit.
 */
export const OrganisationNumber = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        (NUMBER.test(text) && passesLuhn(text.replace("-", "").slice(-10))) ||
        "Expected an organisation number with a right check digit: 212000-0662",
      { toJsonSchema: () => ({ pattern: NUMBER.source }) },
    ),
  ),
);

const passesLuhn = (digits: string): boolean =>
  [...digits].reduce((sum, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0) %
    10 ===
  0;

/** A municipality code (four digits) or a county code (two); a text, for its leading zero. */
export const AreaCode = Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{2}(?:\d{2})?$/)));

/** The fields of a collaboration. */
export const collaborationFields = {
  collaboration: Id,
  name: Wording,
  /** The day the book speaks of when nobody asks for another: only example books say one. */
  standsAt: Schema.optionalKey(CalendarDate),
};

/** The fields of an organisation. */
export const organisationFields = {
  organisation: Id,
  name: Schema.NonEmptyString,
  kind: OrganisationKind,
  code: Schema.optionalKey(AreaCode),
  number: Schema.optionalKey(OrganisationNumber),
};

/** A new name and its first day. */
export const organisationNameFields = {
  organisation: Id,
  name: Schema.NonEmptyString,
  from: CalendarDate,
  /** Where the change is told of: a decision or a document. */
  source: Schema.optionalKey(Schema.NonEmptyString),
};

/** An organisation that takes part (a huvudman), with the names it has had. */
export interface Organisation extends Schema.Struct.Type<typeof organisationFields>, Called<string> {}
