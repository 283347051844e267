import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
import { OrganisationNumber } from "../index.ts";

it.each(["212000-0142", "212000-1355", "232100-0065", "16556036-0793", "2120000142"])(
  "%s is an organisation number",
  (text) => expect(Schema.is(OrganisationNumber)(text)).toBe(true),
);
it.each(["212000-0663", "211900-0142", "212000-014", "x", ""])("%s is none", (text) =>
  expect(Schema.is(OrganisationNumber)(text)).toBe(false),
);
