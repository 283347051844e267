/**
 * A name that is none of those there are: which it was, which there are, and which was perhaps meant.
 */
import type * as SchemaAST from "effect/SchemaAST";
import type * as SchemaIssue from "effect/SchemaIssue";
import { nearest } from "./nearest.ts";

/** A name that is not known, with the rest of the path to it. */
export interface Misnamed {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly message: string;
  readonly isName: boolean;
}

/** What is wrong with a value that is none of a union: the name that says which it is, where it has one. */
export const misnamed = (union: SchemaAST.Union, value: unknown): Misnamed | undefined => {
  const values = union.types.flatMap((each) => literalOf(each) ?? []);
  if (values.length === union.types.length && typeof value === "string")
    return { path: [], message: `${expected(values)}, got ${quoted(value)}${meant(value, values)}`, isName: true };
  const telling = tellingKey(union);
  if (telling === undefined) return undefined;
  const { key, names } = telling;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: [], message: `Expected an object whose "${key}" says which it is. ${inFull(names)}`, isName: false };
  const name: unknown = Reflect.get(value, key);
  if (name === undefined) return { path: [key], message: `Missing key: ${inFull(names)}`, isName: false };
  if (typeof name !== "string") return { path: [key], message: inFull(names), isName: false };
  return {
    path: [key],
    message: `There is no ${quoted(name)}${meant(name, names) || `: ${inFull(names)}`}`,
    isName: true,
  };
};

/** What is wrong with an object that has to have one of several fields, and has none or more than one of them. */
export const notOneOf = (union: SchemaAST.Union, value: unknown): Misnamed | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const required = union.types.map((type) =>
    type._tag === "Objects"
      ? type.propertySignatures.flatMap((each) => (each.type.context?.isOptional === true ? [] : [String(each.name)]))
      : [],
  );
  const own = required.map((names, index) =>
    names.filter((name) => required.every((others, other) => other === index || !others.includes(name))),
  );
  if (own.some((names) => names.length === 0)) return undefined;
  const given = own.filter((names) => names.some((name) => name in value));
  if (given.length === 1) return undefined;
  const choice = own.flatMap(([name]) => (name === undefined ? [] : [`"${name}"`])).join(" | ");
  return { path: [], message: `Expected ${given.length === 0 ? "one" : "only one"} of ${choice}`, isName: false };
};

/** Whether a fault is only that a field or a value is not known here. */
export const isUnknownName = (issue: SchemaIssue.Issue, value: unknown): boolean =>
  issue._tag === "UnexpectedKey" ||
  (issue._tag === "InvalidType" && issue.ast._tag === "Literal" && typeof value === "string");

/** What an object that was expected has to say, where something else stands in its place. */
export const fieldsWanted = (issue: SchemaIssue.Issue): string => {
  if (issue._tag !== "InvalidType" || issue.ast._tag !== "Objects") return "";
  const every = issue.ast.propertySignatures.map(({ name }) => String(name));
  const names = issue.ast.propertySignatures.flatMap(({ name, type }) =>
    type.context?.isOptional === true ? [] : [String(name)],
  );
  if (names.length > 0) return `, an object with ${names.join(", ")}`;
  return every.length === 0 ? "" : `, an object with any of ${firstOf(every)}`;
};

/** Which fields there are, where one was written that is not among them. */
export const fieldsThereAre = (issue: SchemaIssue.Issue, written: PropertyKey | undefined): string => {
  if (issue._tag !== "UnexpectedKey" || issue.ast._tag !== "Objects") return "";
  const names = issue.ast.propertySignatures.flatMap(({ name }) => (name === "type" ? [] : [String(name)]));
  if (names.length === 0) return "";
  const near = meant(String(written), names);
  const quotedNames = names.map((name) => JSON.stringify(name));
  return `${near === "" ? "." : near} There is ${firstOf(quotedNames)}`;
};

/** The first names of a list, as many as are read at a glance, and how many more there are. */
const firstOf = (names: ReadonlyArray<string>): string =>
  names.length <= FEW ? names.join(", ") : `${names.slice(0, FEW).join(", ")} and ${names.length - FEW} more`;

/** The field by which the members of a union are told apart, and what it can say. */
const tellingKey = (
  union: SchemaAST.Union,
): { readonly key: string; readonly names: ReadonlyArray<string> } | undefined => {
  const types = typesIn(union);
  const members = types.flatMap((each) => (each._tag === "Objects" ? [each.propertySignatures] : []));
  const [first] = members;
  if (first === undefined || members.length < types.length - 1) return undefined;
  for (const { name } of first) {
    const names = members.flatMap((fields) =>
      fields.flatMap((field) => (field.name === name ? (literalOf(field.type) ?? []) : [])),
    );
    if (typeof name === "string" && names.length === members.length) return { key: name, names };
  }
  return undefined;
};

/** The types of a union, with those of the unions in it: a rule, or null. */
const typesIn = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> =>
  ast._tag === "Union" ? ast.types.flatMap(typesIn) : [ast];

const literalOf = (ast: SchemaAST.AST): string | undefined =>
  ast._tag === "Literal" && typeof ast.literal === "string" ? ast.literal : undefined;

const expected = (names: ReadonlyArray<string>): string => `Expected ${names.map((name) => `"${name}"`).join(" | ")}`;

/** So many names are read at a glance; of more, none is listed. */
const FEW = 12;
const inFull = (names: ReadonlyArray<string>): string =>
  names.length <= FEW ? expected(names) : `Expected one of ${names.length} names, such as "${names[0]}"`;

/** What was written, cut where it is longer than any name. */
const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const meant = (written: string, names: ReadonlyArray<string>): string => {
  const near = nearest(written, names);
  return near === undefined ? "" : `. Did you mean "${near}"?`;
};
