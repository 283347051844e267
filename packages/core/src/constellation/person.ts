/**
 * Who somebody is: a name, what they do at home, how to reach them. None of it is a fact of the book: facts know an id that says
 * nothing, so that a name can be changed and erased while what was decided stands.
 */
import * as Schema from "effect/Schema";
import { Id, saysSomething, Wording } from "../kernel/index.ts";

const LONGEST_NAME = 200;
/** Whatever would break a line or hide what stands in it. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u;

/** What somebody is called. */
export const PersonName = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        (saysSomething(text) && ONE_LINE.test(text) && text.length <= LONGEST_NAME) ||
        `Expected a name on one line, at most ${LONGEST_NAME} characters`,
      { toJsonSchema: () => ({ minLength: 1, maxLength: LONGEST_NAME }) },
    ),
  ),
);

const EMAIL = /^[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]{2,}$/u;
const PHONE = /^\+?[0-9][0-9 ()/-]{3,28}[0-9]$/;

/** How somebody is reached; what is not known is left out. */
export const Contact = Schema.Struct({
  email: Schema.optionalKey(
    Schema.String.pipe(
      Schema.check(
        Schema.makeFilter(
          (text: string) => EMAIL.test(text) || "Expected an e-mail address, such as namn@kommun.example",
        ),
      ),
    ),
  ),
  phone: Schema.optionalKey(
    Schema.String.pipe(
      Schema.check(
        Schema.makeFilter((text: string) => PHONE.test(text) || "Expected a telephone number, such as 070-777 76 04"),
      ),
    ),
  ),
}).annotate({ identifier: "Contact" });
export type Contact = typeof Contact.Type;

const FUNCTIONS = 20;

/** What somebody is told to be. What is left out is not known. */
export const personFields = {
  name: PersonName,
  /** What they do at home: "head of social services, Växjö". */
  functions: Schema.optionalKey(Schema.Array(Wording).pipe(Schema.check(Schema.isMaxLength(FUNCTIONS)))),
  contact: Schema.optionalKey(Contact),
};

/** Who somebody is, as it is given; `new` where it has been asked whether it is somebody who is known, and it is not. */
export const PersonGiven = Schema.Struct({ ...personFields, new: Schema.optionalKey(Schema.Boolean) })
  .check(
    Schema.makeFilter(({ functions = [] }) =>
      functions.flatMap((each, index) =>
        Object.entries(each).flatMap(([language, text]) =>
          saysSomething(text)
            ? []
            : [
                {
                  path: ["functions", index, language],
                  issue: "Expected a text that says something, not only blanks",
                },
              ],
        ),
      ),
    ),
  )
  .annotate({ identifier: "PersonGiven" });
export type PersonGiven = typeof PersonGiven.Type;

/** Who somebody is, as it is kept. */
export interface PersonKept {
  readonly person: string;
  readonly name: string;
  readonly functions: ReadonlyArray<Wording>;
  readonly contact: Contact;
}

/** Somebody who may be the one that is meant, and by what they are known again. */
export const Candidate = Schema.Struct({
  person: Id,
  name: PersonName,
  by: Schema.Array(Schema.Literals(["name", "email", "phone"])),
}).annotate({ identifier: "Candidate" });
export type Candidate = typeof Candidate.Type;
