/**
 * The OpenAPI 3.1 description, made from the same schemas and rows that the service runs on.
 */
import { Problem, type Route, type RouteName, routeRows } from "@konstellation/client";
import * as JsonSchema from "effect/JsonSchema";
import * as Schema from "effect/Schema";
import { API_VERSION } from "./about.ts";

type Json = Record<string, unknown>;

let made: Json | undefined;

/** The description; made once. */
export const openApi = (): Json => {
  made ??= describe();
  return made;
};

const describe = (): Json => {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const [name, route] of routeRows)
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route, schemas) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Konstellation",
      version: API_VERSION,
      summary: "Is this the group, may it decide, who answers for it, when does it end?",
      description:
        "En styrmotor för grupper av organisationer som beslutar tillsammans. / A governance engine for groups of organisations that decide together. " +
        "Reading is open on the loopback address; writing needs the token as `Authorization: Bearer`. Errors are application/problem+json.",
      contact: {
        name: "Konstellation",
        url: "https://konstellation.example",
        email: "konstellation@konstellation.example",
      },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
      "x-limitations":
        "Bodies over 1 MiB are refused with 413, and files over 10 MiB unless KONSTELLATION_FILE_LIMIT says otherwise; lists give at most 100 items a page; no rate limit, so put a proxy in front of an open network.",
    },
    servers: [
      {
        url: "http://127.0.0.1:4870",
        description: "As started by npm start; behind a proxy, the proxy's https address",
      },
    ],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "The write token made at the first start" },
      },
    },
  };
};

const operation = (name: RouteName, route: Route, schemas: Json): Json => ({
  operationId: name,
  summary: route.summary.en,
  description: `${route.summary.sv} / ${route.summary.en}`,
  ...(route.scope === "write" ? { security: [{ token: [] }] } : {}),
  parameters: [...pathParameters(route), ...queryParameters(route, schemas), ...headers(route)],
  ...(route.stores === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          description: "The bytes of the file; its Content-Type is kept with it",
          content: { "*/*": { schema: ANY_FILE } },
        },
      }),
  ...(route.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: jsonSchema(route.body, schemas),
              examples: { example: { value: route.example } },
            },
          },
        },
      }),
  responses: {
    [route.command === undefined && route.stores === undefined && route.keeps !== "adds" ? "200" : "201"]: {
      description: `${route.summary.en}: the answer`,
      content: contentOf(route, schemas),
    },
    default: {
      description:
        "Why not: malformed (400), no token (401), not there (404), refused by a rule (409, 422), changed meanwhile (412)",
      content: { "application/problem+json": { schema: jsonSchema(Problem, schemas) } },
    },
  },
});

/** Bytes of any kind, which have no type in OpenAPI 3.1. */
const ANY_FILE: Json = { contentMediaType: "application/octet-stream" };

/** What comes, by its media type: a paper comes as a file, in the format that the query names. */
const contentOf = ({ formats, produces, givesFile, answer }: Route, schemas: Json): Json =>
  givesFile === true
    ? { "*/*": { schema: ANY_FILE } }
    : formats === undefined
      ? { [produces ?? "application/json"]: { schema: jsonSchema(answer, schemas) } }
      : Object.fromEntries(
          Object.values(formats).map((mediaType) => [
            mediaType,
            // Bytes have no type in OpenAPI 3.1: their media type says all there is to say.
            { schema: mediaType.startsWith("text/") ? { type: "string" } : { contentMediaType: mediaType } },
          ]),
        );

const pathParameters = (route: Route): ReadonlyArray<Json> =>
  [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    description: `The id of the ${name}, percent-encoded`,
    schema: { type: "string" },
  }));

const queryParameters = (route: Route, schemas: Json): ReadonlyArray<Json> => {
  if (route.query === undefined) return [];
  const schema = jsonSchema(route.query, schemas) as { properties?: Json; required?: ReadonlyArray<string> };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    description: describedIn(property) ?? queryDescriptions[name] ?? `Only those with this ${name}`,
    schema: property,
  }));
};

/** What a parameter's own schema says of it: what a filter lets through is said where the list is. */
const describedIn = (property: unknown): string | undefined =>
  typeof property === "object" && property !== null && "description" in property
    ? String(property.description)
    : undefined;

const queryDescriptions: Readonly<Record<string, string>> = {
  limit: "How many on a page, 1 to 100; 20 unless you say otherwise",
  page: "Which page, from 1",
  day: "The day the answer is about; today unless you say otherwise",
  titles: "Whether to include titles; without them an event gives its kind and the id of what it is about",
  from: "Only from this day",
  to: "Only until this day",
  months: "Only what is due within so many months, and what is overdue",
  seat: "The seat imagined to be empty",
  format: "In which format the paper is written out; markdown unless you say otherwise",
  fromItem: "The item from which it is empty",
};

const headers = (route: Route): ReadonlyArray<Json> => [
  { name: "Accept-Language", in: "header", description: "sv or en", schema: { type: "string" } },
  { name: "traceparent", in: "header", description: "W3C trace context; answered back", schema: { type: "string" } },
  ...(route.command !== undefined || route.stores !== undefined
    ? [
        {
          name: "Idempotency-Key",
          in: "header",
          description: "The same key adds nothing twice",
          schema: { type: "string" },
        },
        {
          name: "If-Match",
          in: "header",
          description: "Act only if the book is at this ETag",
          schema: { type: "string" },
        },
      ]
    : []),
];

/** A schema as JSON Schema; what it names goes into the shared components. */
const jsonSchema = (schema: Schema.Constraint, schemas: Json): unknown => {
  const document = Schema.toJsonSchemaDocument(schema);
  const many = JsonSchema.toMultiDocumentOpenApi3_1({
    dialect: document.dialect,
    schemas: [document.schema],
    definitions: document.definitions,
  });
  Object.assign(schemas, many.definitions);
  return many.schemas[0];
};
