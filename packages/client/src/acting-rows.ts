/**
 * The rows that act: each takes the body of one command.
 */
import { Command, type Explanation, Instant } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { type PathParameters, parametersOf } from "./path.ts";
import { Receipt, type RouteSchema } from "./route.ts";

type CommandOf<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** The body of a write: the command without its type and path parameters; the moment may be left out and is then now. */
export type BodyOf<Type extends Command["type"], Path extends string> = Omit<
  CommandOf<Type>,
  "type" | "at" | Extract<keyof PathParameters<Path>, string>
> &
  ("at" extends keyof CommandOf<Type> ? { readonly at?: Instant } : unknown);

/** A row that acts: its body is the command, less what the path says. */
export const acts = <const Path extends string, const Type extends Command["type"]>(
  path: Path,
  summary: Explanation,
  command: Type,
  example: BodyOf<Type, Path>,
) => ({
  method: "post" as const,
  path,
  summary,
  scope: "write" as const,
  body: bodyOf(command, path) as Schema.Codec<BodyOf<Type, Path>, unknown>,
  answer: Receipt,
  paged: false as const,
  command,
  timed: "at" in fieldsOf(command),
  example,
});

const fieldsOf = (command: Command["type"]): Schema.Struct.Fields =>
  Command.members.find((each) => each.fields.type.literal === command)?.fields ?? {};

const bodyOf = (command: Command["type"], path: string): RouteSchema => {
  const inPath = new Set<string>(["type", ...parametersOf(path)]);
  const fields = Object.entries<Schema.Constraint>(fieldsOf(command))
    .filter(([name]) => !inPath.has(name))
    .map(([name, schema]) => [name, name === "at" ? Schema.optionalKey(Instant) : schema] as const);
  return Schema.Struct(Object.fromEntries(fields)).annotate({ identifier: `${command}Body` }) as unknown as RouteSchema;
};
