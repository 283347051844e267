import type { Command } from "@konstellation/core";
import { type Called, calledOf, nobodyCalled } from "@konstellation/words";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { agendaOf } from "./agenda.ts";
import { toMarkdown } from "./markdown.ts";
import { minutesOf } from "./minutes.ts";
import { JUNE, juneHeld } from "./testing/june.ts";
import { after, exampleBook, there } from "./testing/papers.ts";
import { viewsOfMeeting, viewsOfMinutes } from "./views.ts";

const nothingMore = { functions: [], contact: {} };
const named = (person: string, name: string) => [person, { person, name, ...nothingMore }] as const;
const kept = new Map([
  named("p-vaxjo-schools-deputy", "Ersättare Prov"),
  named("p-guest", "Gäst Prov"),
  named("p-secretary", "Sekreterare Prov"),
  named("p-vaxjo-chair", "Ordförande Prov"),
]);
const minutes = (called: Parameters<typeof viewsOfMinutes>[2], language: "sv" | "en" = "sv") =>
  toMarkdown(minutesOf(Result.getOrThrow(there(viewsOfMinutes(juneHeld, JUNE, called))), language));

describe("who presents an item", () => {
  const place: Command = {
    type: "PlaceItem",
    meeting: JUNE,
    item: "20",
    title: { sv: "Lägesrapport", en: "Status report" },
    kinds: ["information"],
    presenters: { sv: "två processledare", en: "two process leads" },
    presentedBy: ["p-vaxjo-chair", "p-lead"],
  };
  const planned = after(exampleBook, "2024-05-10T09:00:00+02:00", place);
  const paper = (called: Called) => toMarkdown(agendaOf(there(viewsOfMeeting(planned, JUNE, called)), "sv"));

  it("is told in words, and by name, seat or id of each who is said", () => {
    expect(paper(calledOf({ kept, erased: new Set() }))).toContain(
      "två processledare, Ordförande Prov (ordförande, Växjö), p-lead",
    );
    expect(paper(calledOf({ kept, erased: new Set(["p-vaxjo-chair", "p-lead"]) }))).toContain(
      "två processledare, raderad (ordförande, Växjö), raderad",
    );
    expect(paper(nobodyCalled)).toContain("två processledare, ordförande, Växjö, p-lead");
  });
});

describe("people in the minutes", () => {
  const some = minutes(calledOf({ kept, erased: new Set() }));

  it("are named where they are known, with their seat", () => {
    expect(some).toContain("| skolchef, Växjö | Ersättare Prov, ersättare: biträdande skolchef, Växjö |");
    expect(some).toContain("- Gäst Prov, forskare, Linnéuniversitetet (från 09:10)");
    expect(some).toMatch(/\*\*Anteckningarna förda av:\*\*[^*]*Sekreterare Prov/);
    expect(some).toContain("Ordförande Prov (ordförande, Växjö), mån 2024-06-10");
  });

  it("are shown by their seat and function otherwise, as before anybody was named", () => {
    expect(some).toContain("| omsorgschef, Alvesta | innehavare |");
    expect(minutes(nobodyCalled)).toContain("– RSS-samordnare, Region Kronoberg\\\n");
  });

  it.each([
    ["sv" as const, "raderad, ersättare: biträdande skolchef, Växjö", "raderad (ordförande, Växjö)"],
    ["en" as const, "erased, deputy: deputy head of schools, Växjö", "erased (chair, Växjö)"],
  ])("are said to be erased where they are, in %s", (language, deputy, chair) => {
    const paper = minutes(calledOf({ kept, erased: new Set(kept.keys()) }), language);
    expect(paper).toContain(deputy);
    expect(paper).toContain(chair);
    expect(paper).not.toContain("Prov,");
    expect(paper).not.toContain("Sekreterare Prov");
  });
});
