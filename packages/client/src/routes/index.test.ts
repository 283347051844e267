import { Command, instant, RadarEntry } from "@konstellation/core";
import { describe, expect, it } from "vitest";
import { actOf, isTimed, routeOfCommand } from "../act.ts";
import { parametersOf } from "../path.ts";
import { query } from "../queries.ts";
import { reads } from "../reading-rows.ts";
import { isAct, isKeep, isStore, routeRows, routes } from "./index.ts";

describe("the table of routes", () => {
  it("has one row for each command, which the compiler also demands", () => {
    const given = routeRows.flatMap(([, route]) => route.command ?? []);
    expect(given.toSorted()).toEqual(Command.members.map((each) => each.fields.type.literal).toSorted());
  });

  it("has no two rows with one method and path, and says every parameter of a path once", () => {
    const places = routeRows.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
    expect(new Set(places).size).toBe(places.length);
    for (const [name, { path }] of routeRows)
      expect([name, new Set(parametersOf(path)).size]).toEqual([name, parametersOf(path).length]);
  });

  it("reads nothing from a path whose last name is of no kind that the book knows", () => {
    // @ts-expect-error: `thing` is no kind of name, so nobody could say what there is none of.
    reads("/v1/collaborations/{collaboration}/{thing}", { sv: "", en: "" }, RadarEntry, query({}), () => undefined);
    const named = routeRows.flatMap(([name, { reader }]) => (reader === undefined ? [] : [[name, reader.kind]]));
    expect(Object.fromEntries(named)).toMatchObject({ agreement: "agreement", radar: "collaboration" });
  });

  it("answers every list by a reader that gives it whole, and asks no book where it asks a question", () => {
    for (const [name, route] of routeRows) {
      expect([name, isAct(name) || isKeep(name) || isStore(name)]).toEqual([name, route.scope === "write"]);
      expect([name, route.reader !== undefined && route.ask !== undefined]).toEqual([name, false]);
    }
    const others = routeRows.filter(
      ([, { reader, ask, command, keeps, stores }]) => (reader ?? ask ?? command ?? keeps ?? stores) === undefined,
    );
    expect(others).toHaveLength(15);
  });
});

describe("a command as its route takes it", () => {
  it("has in the path what the path says, and the rest is sent", () => {
    const at = instant("2024-06-07T10:00:00+02:00");
    const reason = { sv: "Väntar" };
    expect(actOf("kronoberg", { type: "WithdrawItem", meeting: "june", item: "2", at, reason })).toEqual({
      name: "withdrawItem",
      path: { collaboration: "kronoberg", meeting: "june", item: "2" },
      send: { at, reason },
    });
  });

  it("founds a collaboration by what is sent, whatever book was asked for", () => {
    const command = { type: "FoundCollaboration", collaboration: "sormland", name: { sv: "Sörmland" } } as const;
    expect(actOf("kronoberg", command)).toEqual({
      name: "foundCollaboration",
      path: {},
      send: { collaboration: "sormland", name: { sv: "Sörmland" } },
    });
  });

  it("says whether it has a moment", () => {
    expect([isTimed("OpenMeeting"), isTimed("AdmitOrganisation")]).toEqual([true, false]);
    expect(routeOfCommand("OpenMeeting")).toEqual(["openMeeting", routes.openMeeting]);
  });
});
