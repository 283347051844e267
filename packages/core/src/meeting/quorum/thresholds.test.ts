import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type QuorumRule, readQuorumQuestion } from "../../index.ts";
import { room, seats, span } from "../../testing/written-room.ts";
import { seatEverybody } from "./comings-and-goings.ts";
import { roomOf } from "./room.ts";
import { asksForOrganisations } from "./thresholds.ts";

const every: QuorumRule = { rule: "everySeat" };
const everyOrganisation: QuorumRule = { rule: "everyOrganisation" };
const ofSeats = (count: number): QuorumRule => ({ rule: "atLeast", count, of: "seats" });
const ofOrganisations = (count: number): QuorumRule => ({ rule: "atLeast", count, of: "organisations" });
const amongAAndB = (quorum: QuorumRule): QuorumRule => ({ rule: "within", seats: ["a1", "b1"], quorum });
const all = (...rules: ReadonlyArray<QuorumRule | null>): QuorumRule => ({ rule: "allOf", rules });
const any = (...rules: ReadonlyArray<QuorumRule | null>): QuorumRule => ({ rule: "anyOf", rules });

describe("how many more seats must be filled at the least", () => {
  const lacking = (quorum: QuorumRule | null, written: string): number => {
    const treatment = span("10:00 to 10:25");
    const read = readQuorumQuestion({ charter: { quorum }, seats: seats(), presence: room(written), treatment });
    const asked = roomOf(Result.getOrThrow(read));
    seatEverybody(asked, asked.from);
    return asked.rule.lacks();
  };

  it.each<[string, QuorumRule | null, string, number]>([
    ["of every seat, those that are empty", every, "a1", 3],
    ["of every organisation, one seat each", everyOrganisation, "a1, a2", 2],
    ["none when it is reached", every, "a1, a2, b1, c1", 0],
    ["nor when it is more than reached", ofSeats(1), "a1, a2, b1", 0],
    ["of certain seats, those of them", amongAAndB(every), "a2, b1, c1", 1],
    ["of all of several, what the hardest lacks", all(amongAAndB(every), ofSeats(4)), "a1", 3],
    ["in whatever order they are written", all(ofSeats(4), amongAAndB(every)), "a1", 3],
    ["of any of several, what the easiest lacks", any(amongAAndB(every), ofSeats(4)), "a1", 1],
    ["in whatever order", any(ofSeats(4), amongAAndB(every)), "a1", 1],
    ["of a rule that nobody knows, none that can be named", null, "", 0],
  ])("%s", (_, rule, written, lacks) => expect(lacking(rule, written)).toBe(lacks));
});

describe("whether a rule counts organisations anywhere in it", () => {
  it.each<[string, boolean, QuorumRule | null]>([
    ["every organisation does", true, everyOrganisation],
    ["so many organisations does", true, ofOrganisations(2)],
    ["a share of them does", true, { rule: "moreThan", share: "1/2", of: "organisations" }],
    ["among certain seats, if what holds there does", true, amongAAndB(everyOrganisation)],
    ["all of several, if one of them does", true, all(every, everyOrganisation)],
    ["any of several, if one of them does", true, any(every, ofOrganisations(2))],
    ["every seat does not", false, every],
    ["so many seats does not", false, ofSeats(2)],
    ["among certain seats, if what holds there does not", false, amongAAndB(every)],
    ["several, of which none does", false, all(every, any(ofSeats(2), null))],
    ["nor does a rule that nobody knows", false, null],
  ])("%s: %s", (_, does, rule) => expect(asksForOrganisations(rule)).toBe(does));
});
