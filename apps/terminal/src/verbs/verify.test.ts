/**
 * What `verify` tells beside the certificates: somebody who was in another meeting as well, where that was entered afterwards.
 */
import { day, instant } from "@konstellation/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import { decision } from "../pages/decision.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "./index.ts";
import { verify } from "./verify.ts";

const KRONOBERG = "kronoberg";
const asked = readArguments(["verify"], verbs, {});
const ON = day("2024-05-03");
const at = (clock: string) => instant(`${ON}T${clock}:00+02:00`);

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

it("a decision whose certificate does not tell it is named, and the book is sound", async () => {
  expect((await verify.onBook(source, { ...asked, book: KRONOBERG })).text).not.toContain("!");
  const { items } = await source.call("decisions", { collaboration: KRONOBERG });
  const taken = items.find((each) => each.day === ON);
  if (taken === undefined) throw new Error("nothing was decided that day");
  const read = await source.call("decision", { collaboration: KRONOBERG, decision: taken.decision });
  if ("kind" in read.certificate) throw new Error("it was decided at a meeting");
  const [{ person, seat } = { person: "", seat: "" }] = read.certificate.question.presence;

  const give = (command: Parameters<Source["give"]>[1]) => source.give(KRONOBERG, command);
  const from = day("2024-01-01");
  const label = { sv: "ordförande", en: "the chair" };
  await give({ type: "EstablishBody", body: "side", name: { sv: "Sidogruppen" }, kind: "workingGroup", from });
  await give({
    type: "CreateSeat",
    seat: "side/chair",
    body: "side",
    organisation: "vaxjo",
    function: "chair",
    label,
    from,
  });
  await give({ type: "AppointPerson", seat: "side/chair", person, as: "holder", from });
  await give({ type: "CallMeeting", meeting: "side", body: "side", day: ON, title: { sv: "Sidomötet" } });
  await give({ type: "OpenMeeting", meeting: "side", at: at("08:00") });
  await give({ type: "CallRoll", meeting: "side", at: at("08:00") });

  const said = await verify.onBook(source, { ...asked, book: KRONOBERG, language: "en" });
  expect(said.code).toBeUndefined();
  const line = `“${person}” in the seat “${seat}” was at the meeting “side” at the same time, which was entered after the decision`;
  expect(said.text).toContain(`! ${taken.decision}: ${line}`);
  const swedish = await verify.onBook(source, { ...asked, book: KRONOBERG, language: "sv" });
  expect(swedish.text).toContain("var samtidigt på mötet ”side”, vilket fördes in efter beslutet");
  const page = await decision.show(source, { ...asked, language: "en" }, { decision: taken.decision });
  expect(page.text).toContain(`! ${line}`);
});

it.each(["abc", "A".repeat(64), "0".repeat(65)])(
  "a hash that is none, %s, is said to be that, and no book is accused",
  (kept) => {
    const says = `--kept is “${kept}”: expected a whole hash as verify prints it, 64 characters of 0–9 and a–f`;
    expect(() => readArguments(["verify", "--kept", kept, "--lang", "en"], verbs, {})).toThrow(says);
  },
);
