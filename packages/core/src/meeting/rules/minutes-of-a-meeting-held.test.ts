import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { type Fact, replay } from "../../index.ts";
import { cancelled } from "../../testing/moving.ts";
import { afterDeciding, assembled, closed, ready } from "../../testing/small-world.ts";
import { minutesView } from "../views/minutes.ts";

const minutesOf = (facts: ReadonlyArray<Fact>, meeting = "m") =>
  minutesView(replay(facts), meeting, () => ({ sv: "", en: "" }));
const refused = (facts: ReadonlyArray<Fact>) => {
  const minutes = minutesOf(facts);
  return minutes && Result.getOrThrow(Result.flip(minutes));
};

it("MTG-9: of a meeting that is only called, or was cancelled, there are no minutes", () => {
  expect(refused(ready)).toEqual({ type: "NoMinutesYet", rule: "MTG-9", meeting: "m", status: "called" });
  expect(refused([...ready, cancelled])).toMatchObject({ status: "cancelled" });
});

it("MTG-9: there are from the moment it is opened, while it runs and after it has closed", () => {
  for (const facts of [assembled, [...afterDeciding(), closed]]) {
    const minutes = minutesOf(facts);
    expect(minutes && Result.getOrThrow(minutes).meeting).toBe("m");
  }
});

it("MTG-9: of a meeting that nobody has called there is nothing to say", () => {
  expect(minutesOf(ready, "another")).toBeUndefined();
});
