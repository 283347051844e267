import { describe, expect, it } from "vitest";
import { type Command, day, meetingView, replay } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, plain, ready } from "../../testing/small-world.ts";

const changes = (version: string) =>
  ({
    ...paper,
    type: "RegisterPaper",
    version,
    change: { kind: "substance", text: { sv: "Hjulet börjar i augusti" } },
  }) satisfies Command;
const registered = { ...changes("2"), type: "PaperRegistered", registeredOn: day("2024-05-03") } as const;

describe("PAP-3: a new version says what changed", () => {
  it("of the second, and not of the first", () => {
    book
      .given(...ready, paper)
      .when(changes("2"))
      .then(registered);
    book
      .given(...ready)
      .when(changes("1"))
      .thenRefused({ type: "NothingToChange", rule: "PAP-3", paper: "plan", version: "1" });
  });

  it("or says nothing of it", () =>
    book
      .given(...ready, paper)
      .when({ ...paper, type: "RegisterPaper", version: "2" } as Command)
      .thenDone());

  it("and is shown with its version, and the day on which it was registered", () => {
    const view = meetingView(replay([...ready, paper, registered]), "m", plain);
    expect(view?.agenda[0]?.paperStates[0]?.versions).toMatchObject([
      { version: "1", change: null, registeredOn: null },
      { version: "2", change: { kind: "substance" }, registeredOn: "2024-05-03" },
    ]);
  });
});
