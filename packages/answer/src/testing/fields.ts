/**
 * Every text, moment, day and name that a command can carry, read off the schemas of the commands themselves, so that a field
 * that is added tomorrow is in the list tomorrow.
 */
import { Command } from "@konstellation/core";
import * as Schema from "effect/Schema";

/** A place that holds text: the command it is of, or the shape with a name of its own, and the way in. */
export interface Field {
  readonly field: string;
  /** Of what kind: a name can be found anywhere, what is said of a thing only where that thing is shown. */
  readonly kind: "said" | "name";
}

interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: ReadonlyArray<unknown>;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly prefixItems?: ReadonlyArray<Shape>;
  readonly anyOf?: ReadonlyArray<Shape>;
  readonly oneOf?: ReadonlyArray<Shape>;
  readonly allOf?: ReadonlyArray<Shape>;
}

const described = Schema.toJsonSchemaDocument(Command);
const shapes = described.definitions as Readonly<Record<string, Shape>>;

const shapeNamed = ($ref: string): string => $ref.slice($ref.lastIndexOf("/") + 1);

/** What somebody wrote is one field, in whichever languages. */
const isLeaf = (name: string): boolean => name === "Wording";

/** The texts of one shape, each by its way in; a shape with a name of its own is told by itself. */
const within = (shape: Shape, at: string): ReadonlyArray<Field> => {
  if (shape.$ref !== undefined) {
    const name = shapeNamed(shape.$ref);
    return isLeaf(name) ? [{ field: at, kind: "said" }] : [];
  }
  const { properties = {}, items, prefixItems = [], anyOf = [], oneOf = [], allOf = [] } = shape;
  const isName = shape.maxLength !== undefined && shape.pattern !== undefined;
  return [
    ...(shape.type === "string" && shape.enum === undefined
      ? [{ field: at, kind: isName ? "name" : "said" } as const]
      : []),
    ...Object.entries(properties).flatMap(([name, inner]) => within(inner, `${at}.${name}`)),
    ...[items, ...prefixItems].flatMap((inner) => (inner === undefined ? [] : within(inner, at))),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((inner) => within(inner, at)),
  ];
};

/** Every field that holds text, once. */
export const fields: ReadonlyArray<Field> = [
  ...new Map(
    Object.entries(shapes)
      .filter(([name]) => !isLeaf(name))
      .flatMap(([name, shape]) => within(shape, name))
      .map((each) => [each.field, each]),
  ).values(),
];

/** What a command carries: each of its texts with the field it is in. */
export const carriedBy = (command: { readonly type: string }): ReadonlyArray<readonly [field: string, text: string]> =>
  // A value that fits several members of a union is one value.
  [
    ...new Map(
      inValue(command, { $ref: `#/$defs/${command.type}` }, command.type).map((each) => [each.join(" "), each]),
    ).values(),
  ];

const inValue = (value: unknown, shape: Shape, at: string): ReadonlyArray<readonly [string, string]> => {
  if (shape.$ref !== undefined) {
    const name = shapeNamed(shape.$ref);
    // Where something else can stand in its place, it is the other member of the union that says what is carried.
    if (isLeaf(name))
      return "sv" in Object(value) ? Object.values(Object(value)).map((text) => [at, String(text)]) : [];
    const named = shapes[name];
    return named === undefined ? [] : inValue(value, named, name);
  }
  const others = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])].flatMap((inner) =>
    inValue(value, inner, at),
  );
  if (typeof value === "string")
    return shape.type === "string" && shape.enum === undefined ? [[at, value], ...others] : others;
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? others : [...value.flatMap((each) => inValue(each, items, at)), ...others];
  }
  if (typeof value !== "object" || value === null) return others;
  const own = Object.entries(value).flatMap(([name, inner]) => {
    const property = shape.properties?.[name];
    return property === undefined ? [] : inValue(inner, property, `${at}.${name}`);
  });
  return [...own, ...others];
};
