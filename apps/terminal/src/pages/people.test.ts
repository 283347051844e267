/**
 * The people, as the terminal shows, adds, names and erases them.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { opened, top } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const DEPUTY = "p-ljungby-social-deputy";
const run = async (...line: ReadonlyArray<string>): Promise<string> => {
  const asked = readArguments([...line, "--lang", "en"], verbs, {});
  const verb = verbs.find(({ name }) => name === asked.verb);
  if (verb === undefined || !("onBook" in verb)) throw new Error(`no verb ${asked.verb}`);
  return (await verb.onBook(source, asked)).text;
};
const idIn = (text: string): string => /id: (\S+)/.exec(text)?.[1] ?? "";
const typed = (text: string): ReadonlyArray<string> => [...text];

describe("on the command line", () => {
  it("somebody is added with all that is said of them, and found by it", async () => {
    const added = await run(
      ...["add-person", "Prova Person", "--function", "sekreterare, Växjö", "--function", "samordnare"],
      ...["--email", "prova@vaxjo.example", "--phone", "070-000 00 02"],
    );
    expect(added.split("\n")).toEqual([
      "✓ Done",
      "Prova Person",
      "Function: sekreterare, Växjö",
      "Function: samordnare",
      "E-mail: prova@vaxjo.example",
      "Telephone: 070-000 00 02",
      expect.stringMatching(/^id: p-[a-z]{16}$/),
    ]);
    expect(await run("people", "samordn*")).toContain("Prova Person");
    expect(await run("people", "ingen")).toBe("Nothing here.");
    expect(await run("person", idIn(added))).toContain("Prova Person");
  });

  it("it is asked whether it is the same person, and said that it is not", async () => {
    const id = idIn(await run("add-person", "Prova Person"));
    await expect(run("add-person", "prova person")).rejects.toThrow(
      `Is it the same person? Known is Prova Person (${id}: the same name). Give that id if it is the same, and new: true (--new on the command line) if it is another. (PER-2)`,
    );
    expect(idIn(await run("add-person", "prova person", "--new"))).not.toBe(id);
  });

  it("somebody whose id the book has gets a name, and keeps what is not said anew", async () => {
    expect(await run("person", DEPUTY)).toMatch(
      /^name not stated\n· deputy head of social services, Ljungby \(deputy, /,
    );
    await run("name-person", DEPUTY, "Ersättare Prov", "--phone", "070-000 00 03", "--function", "biträdande chef");
    const renamed = await run("name-person", DEPUTY, "Ersättare Provsson", "--email", "e@ljungby.example");
    expect(renamed).toContain("Function: biträdande chef\nE-mail: e@ljungby.example\nTelephone: 070-000 00 03");
    await run("add-person", "Annan Prov");
    await expect(run("name-person", DEPUTY, "Annan Prov")).rejects.toThrow("(PER-2)");
    expect(await run("name-person", DEPUTY, "Annan Prov", "--new")).toContain("Annan Prov");
    await expect(run("name-person", "p-nobody", "X")).rejects.toThrow(
      "There is no person called “p-nobody” in the book. (BOOK-1)",
    );
  });

  it("nothing is erased without --enter, and then for good", async () => {
    await run("name-person", DEPUTY, "Ersättare Prov");
    expect(await run("erase-person", DEPUTY)).toContain("Nothing has been erased yet: run again with --enter.");
    expect(await run("person", DEPUTY)).toContain("Ersättare Prov");
    expect(await run("erase-person", DEPUTY, "--enter")).toMatch(/^✓ Done\nerased\n· deputy head of social services/);
    expect(await run("person", DEPUTY)).toMatch(/^erased\n/);
    expect(await run("erase-person", DEPUTY)).toContain("The person has been erased.");
    await expect(run("name-person", DEPUTY, "Ersättare Prov")).rejects.toThrow("(PER-3)");
  });

  it("says what it takes", async () => {
    for (const verb of ["add-person", "name-person", "erase-person", "person"])
      await expect(run(verb)).rejects.toThrow(verb);
    await expect(run("add-person", "Tolvan 121212-1212")).rejects.toThrow("name: Expected no personal identity number");
  });
});

describe.each([
  ["en" as const, "name not stated", "erased", "y"],
  ["sv" as const, "namnet inte angivet", "raderad", "j"],
])("in the terminal, in %s", (language, unnamed, erased, yes) => {
  const here = { ...start, language };
  const shown = (model: Awaited<ReturnType<typeof press>>) => {
    const { loading } = top(model);
    if (loading.is !== "read") throw new Error(`not read: ${JSON.stringify(loading)}`);
    return loading.contents.rows({ language, columns: 100 });
  };

  it("everybody is reached by N from anywhere, and each opens", async () => {
    const list = await press(source, await read(source, here), "N");
    expect(top(list).page).toEqual({ at: "people", words: "" });
    expect(shown(list).every(({ cells: [name] }) => name === unnamed)).toBe(true);
    const one = await press(source, list, "return");
    expect(top(one).page.at).toBe("person");
    expect(shown(one)[0]?.cells).toEqual([unnamed]);
  });

  it("somebody is added, asked about, named and erased", async () => {
    const added = await press(source, await read(source, here), "N", "a", ...typed("Prova Person"), "return");
    expect(shown(added)[0]?.cells[0]).toBe("Prova Person");
    const named = await press(source, added, "<", "n", ...typed("ette"), "return");
    expect(shown(named)[0]?.cells[0]).toBe("Prova Personette");
    const asked = await press(source, named, "a", ...typed("PROVA PERSONETTE"), "return");
    expect(asked.prompt).toMatchObject({ is: "confirm" });
    const twins = shown(await press(source, asked, yes)).slice(0, 2);
    expect(twins.map(({ cells: [name] }) => name).sort()).toEqual(["PROVA PERSONETTE", "Prova Personette"]);
    await source.keep("kronoberg", {
      type: "ErasePerson",
      person: twins.find(({ cells }) => cells[0] !== "Prova Personette")?.id ?? "",
    });
    const erasing = await press(source, named, "x");
    expect(erasing.prompt).toMatchObject({ is: "confirm" });
    const gone = await press(source, erasing, yes);
    expect(shown(gone).map(({ cells: [name] }) => name)).not.toContain("Prova Personette");
    expect(shown(gone).some(({ cells: [name] }) => name === erased)).toBe(true);
    expect(JSON.stringify(await source.call("people", { collaboration: "kronoberg" }))).not.toContain("Personette");
  });

  it("who is erased is neither named nor erased again", async () => {
    await source.keep("kronoberg", { type: "ErasePerson", person: DEPUTY });
    const list = await press(source, await read(source, here), "N");
    const at = shown(list).findIndex(({ id }) => id === DEPUTY);
    const on = await press(source, list, ...Array.from({ length: at }, () => "down"));
    for (const key of ["n", "x"]) expect((await press(source, on, key)).word).toBeDefined();
  });
});

describe("people where they are shown", () => {
  const CHAIR = "p-vaxjo-social";
  it("on the page of a body: by name, as erased, and else by their id", async () => {
    expect(await run("bodies", "llg")).toContain(`· head of social services, Växjö: ${CHAIR}`);
    await run("name-person", CHAIR, "Innehavare Prov");
    await run("name-person", DEPUTY, "Ersättare Prov");
    const body = await run("bodies", "llg");
    expect(body).toContain("· head of social services, Växjö: Innehavare Prov\n");
    expect(body).toContain("deputies: Ersättare Prov (deputy head of social services, Ljungby)");
    expect(body).not.toContain(CHAIR);
    await run("erase-person", CHAIR, "--enter");
    expect(await run("bodies", "llg")).toContain("· head of social services, Växjö: erased\n");
  });

  it("in the minutes", async () => {
    await run("name-person", CHAIR, "Innehavare Prov");
    expect(await run("minutes", "llg-2024-05-03")).toContain("| Innehavare Prov, holder |");
    await run("erase-person", CHAIR, "--enter");
    expect(await run("minutes", "llg-2024-05-03")).toContain("| erased, holder |");
  });

  it("at a meeting: who presents an item", async () => {
    await source.give("kronoberg", {
      type: "PlaceItem",
      meeting: "llg-2024-06-07",
      item: "20",
      title: { sv: "Lägesrapport" },
      kinds: ["information"],
      presentedBy: [CHAIR],
    });
    await run("name-person", CHAIR, "Innehavare Prov");
    const june = { at: "meeting", meeting: "llg-2024-06-07" };
    const shown = async () => {
      const { loading } = top(await read(source, { ...start, frames: [opened(june)] }, june));
      if (loading.is !== "read") throw new Error("not read");
      return loading.contents
        .rows({ language: "en", columns: 100 })
        .find(({ id }) => id === "20")
        ?.below();
    };
    expect(await shown()).toContain("Presenters: Innehavare Prov");
    await run("erase-person", CHAIR, "--enter");
    expect(await shown()).toContain("Presenters: erased");
  });

  it("at a meeting: who took the notes, and the guests", async () => {
    await source.give("kronoberg", { type: "DraftNotes", meeting: "llg-2024-05-03", noteTakers: [CHAIR] });
    await run("name-person", CHAIR, "Innehavare Prov");
    expect(await run("meetings", "llg-2024-05-03")).toContain("Innehavare Prov");
    await run("erase-person", CHAIR, "--enter");
    const meeting = await run("meetings", "llg-2024-05-03");
    expect(meeting).toMatch(/: erased/);
    expect(meeting).not.toContain("Prov");
  });
});
