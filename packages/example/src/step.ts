/**
 * One step of an example: a command, and the day and moment it is given.
 */
import { type Command, type Context, dayIn, type Instant, instant } from "@konstellation/core";

/** A command with its day, moment and actor, as it goes into a book. */
export interface Step {
  readonly id: string;
  readonly command: Command;
  readonly context: Context;
}

/** Numbers commands given at one moment by one actor, so that replaying them twice adds nothing. */
export const stepsAt = (
  name: string,
  at: string,
  actor: string,
  commands: ReadonlyArray<Command>,
): ReadonlyArray<Step> => {
  const moment = instant(at);
  return commands.map((command, index) => ({
    id: `example/${name}/${index + 1}`,
    command,
    context: { day: dayIn(moment), instant: momentOf(command) ?? moment, actor },
  }));
};

/** The moment a command itself says it happened. */
const momentOf = (command: Command): Instant | undefined => ("at" in command ? command.at : undefined);
