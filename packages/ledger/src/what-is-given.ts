/**
 * Reading what is given to the desk and what it would write: both as the JSON that is stored, and nothing that cannot be
 * read back.
 */
import {
  CalendarDate,
  type Command,
  type Context,
  dayIn,
  decodeWith,
  type Fact,
  Fault,
  Instant,
  identityNumberFaults,
  readCommand,
  readFact,
} from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";

/** What was given is no command, or no order of one, or what it would add to the book could not be read back; nothing was written. */
export class NotReadable extends Schema.TaggedError<NotReadable>()("NotReadable", {
  what: Schema.Literals(["command", "order", "facts"]),
  faults: Schema.Array(Fault),
}) {
  override get message() {
    const listed = this.faults.map(({ path, message }) => `${path}: ${message}`).join("; ");
    return this.what !== "facts"
      ? `The ${this.what} cannot be read (${listed}). Nothing was written`
      : `What the command would add to the book could not be read back (${listed}). Nothing was written`;
  }
}

/** A command as it is read, and as it was written. */
export interface GivenCommand {
  readonly command: Command;
  readonly written: unknown;
}

/** Reads a command that is to be given to a book. */
export const commandFor = (book: string, given: unknown): Result.Result<GivenCommand, NotReadable> =>
  Result.flatMap(asJson(given), (written) => {
    // Before it is read: what cannot be read is told with the words that were given.
    const numbers = [...identityNumberFaults({ book }), ...identityNumberFaults(written)];
    if (numbers.length > 0) return Result.fail(new NotReadable({ what: "command", faults: numbers }));
    const read = readCommand(written);
    if (Result.isFailure(read)) return Result.fail(new NotReadable({ what: "command", faults: read.failure }));
    const command = read.success;
    // The book is found by its name ever after: one that calls itself something else is nobody's.
    return command.type === "FoundCollaboration" && command.collaboration !== book
      ? Result.fail(
          new NotReadable({
            what: "command",
            faults: [{ path: "collaboration", message: `Expected "${book}", which is what the book is called` }],
          }),
        )
      : Result.succeed({ command, written });
  });

/** A text that is stored as it is: half a character would come back as another, and the hash would not be that of the entry. */
const KeptText = Schema.NonEmptyString.pipe(
  Schema.check(
    Schema.makeFilter((text: string) => text.isWellFormed() || "Expected whole characters, not half a character"),
  ),
);

const readOrder = decodeWith(
  Schema.Struct({
    id: KeptText,
    context: Schema.Struct({ day: CalendarDate, instant: Instant, actor: KeptText }).pipe(
      Schema.check(
        Schema.makeFilter(({ day, instant }: Pick<Context, "day" | "instant">) =>
          // Rules about days are judged by the one, and the entry keeps the other: they are the same day, or it is doubted for ever.
          day === dayIn(instant)
            ? undefined
            : { path: ["day"], issue: `Expected ${dayIn(instant)}, the day of the instant` },
        ),
      ),
    ),
  }),
);

/** Reads what an entry says besides its facts: the id of its command, when, and by whom. */
export const orderFor = (id: unknown, { day, instant, actor }: Context): Result.Result<unknown, NotReadable> => {
  const order = { id, context: { day, instant, actor } };
  const numbers = identityNumberFaults(order);
  const read = numbers.length > 0 ? Result.fail(numbers) : readOrder(order);
  return Result.mapError(read, (faults) => new NotReadable({ what: "order", faults }));
};

/** The facts as they will be read from the book; those that could not be are refused with where. */
export const factsToWrite = (decided: ReadonlyArray<Fact>): Result.Result<ReadonlyArray<Fact>, NotReadable> => {
  const read = decided.map((fact) => readFact(JSON.parse(JSON.stringify(fact))));
  const faults = read.flatMap((each, index) =>
    Result.isFailure(each)
      ? each.failure.map(({ path, message }) => ({ path: `${decided[index]?.type}.${path}`, message }))
      : [],
  );
  return faults.length > 0
    ? Result.fail(new NotReadable({ what: "facts", faults }))
    : Result.succeed(read.flatMap((each) => (Result.isSuccess(each) ? [each.success] : [])));
};

/** What will be stored of it: JSON knows no undefined, no infinity and no object of a class. */
const asJson = (given: unknown): Result.Result<unknown, NotReadable> => {
  try {
    return Result.succeed(JSON.parse(JSON.stringify(given) ?? "null"));
  } catch (error) {
    const message = `Not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return Result.fail(new NotReadable({ what: "command", faults: [{ path: "$", message }] }));
  }
};
