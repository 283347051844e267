import { day, instant } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { JUNE, juneHeld, juneOpen } from "./testing/june.ts";
import { after, agendaIn, callIn, exampleBook, extractIn, minutesIn, there } from "./testing/papers.ts";
import { textsIn } from "./testing/texts.ts";
import { viewsOfDecision, viewsOfMeeting, viewsOfMinutes } from "./views.ts";

const june = toMarkdown(minutesIn(juneHeld, "sv", JUNE));
/** The part of the minutes under a heading. */
const under = (heading: string): string => june.split(`${heading}\n`)[1]?.split(/\n#{1,3} /)[0] ?? "";

describe("the minutes of a meeting", () => {
  it("say who was there: holders, deputies by what they are at home, who was on a link, and until when", () => {
    const attendance = under("## Närvaro");
    expect(attendance).toContain(
      "| skolchef, Växjö | ersättare: biträdande skolchef, Växjö | i rummet | 09:05–10:30 |",
    );
    expect(attendance).toContain("| omsorgschef, Alvesta | innehavare | på distans (bara ljud) | 09:05–10:30 |");
    expect(attendance).toContain("| omsorgschef, Älmhult | innehavare | i rummet | 09:05–09:30 |");
    expect(attendance).toContain("27 av 28 platser");
  });

  it("say who was missing with what the seat had answered, and who else was there as what", () => {
    expect(under("### Frånvarande")).toContain("- socialchef, Ljungby (svarade: kommer inte)");
    expect(under("### Övriga deltagare")).toContain("- forskare, Linnéuniversitetet (från 09:10)");
  });

  it("leave out what was struck, count it, and say what has become of a question", () => {
    const study = under("### 5. Studien om öppenvård");
    expect(study).toContain("- Reflektion: Studien är efterfrågad.");
    expect(study).not.toContain("annat möte");
    expect(study).toContain("*1 anteckning är struken.*");
    expect(study).toContain("- Fråga: Vem äger studien? – besvarad mån 2024-06-10: Regionen. (Region Kronoberg)");
  });

  it("say every time an item was on the table, and that it was broken off", () => {
    expect(under("### 5. Studien om öppenvård")).toContain("– 09:15–09:20 (avbruten)\\\n– 09:40–09:50");
  });

  it("say who was recused, why an item lapsed, and that its end was entered afterwards", () => {
    const wheel = under("### 3. Årshjul");
    expect(wheel).toContain("**Jäv:** omsorgschef, Tingsryd: har skrivit förslaget");
    expect(wheel).toContain("Förföll: gruppen var inte beslutför.");
    expect(wheel).toContain("socialchef, Ljungby (frånvarande)");
    expect(wheel).toContain("*Infört i efterhand ons 2024-06-12.*");
    expect(under("### 2. Vårdprogram demens, reviderat")).toContain("Togs tillbaka: Inte färdigberett");
  });

  it("end with who took the notes and adjusted them, and with what has been corrected since", () => {
    const closing = under("## Avslutning");
    expect(closing).toContain("– RSS-samordnare, Region Kronoberg\\\n");
    expect(closing).toContain("**Justerade av:** ordförande, Växjö, mån 2024-06-10");
    expect(under("### Rättelser i efterhand")).toContain(
      "- omsorgschef, Älmhult: antecknat 09:05–10:30; ska vara 09:05–09:30. Skäl: Gick tidigare",
    );
  });

  it("are a draft while the meeting runs", () => {
    const draft = toMarkdown(minutesIn(juneOpen, "en", JUNE));
    expect(draft.match(/This is a draft/g)).toHaveLength(2);
    expect(draft).toContain("**Time:** from 09:00");
    expect(draft).toContain("The item has not been taken up yet.");
  });

  it("do not exist before the meeting has been opened: there is the call instead", () => {
    const minutes = there(viewsOfMinutes(exampleBook, JUNE));
    expect(Result.isFailure(minutes) && minutes.failure).toMatchObject({ rule: "MTG-9", status: "called" });
    expect(toMarkdown(callIn(exampleBook, "sv", JUNE))).toContain(
      "| socialchef, Ljungby | biträdande socialchef, Ljungby | kommer inte |",
    );
  });
});

describe("no paper", () => {
  const papers = [
    ...(["sv", "en"] as const).flatMap((language) => [
      minutesIn(exampleBook, language),
      minutesIn(juneHeld, language, JUNE),
      callIn(exampleBook, language, JUNE),
      agendaIn(juneHeld, language, JUNE),
      extractIn(exampleBook, language),
    ]),
  ];

  it("shows the id of a person whose seat or office is known", () => {
    const ids = papers.flatMap(textsIn).flatMap((text) => text.match(/\bp-[a-z-]+/g) ?? []);
    // A secretary who holds no seat is known by nothing else.
    expect([...new Set(ids)]).toEqual(["p-secretary"]);
  });

  it("leaves a place empty where the book knows nothing: it says so", () => {
    for (const paper of papers)
      for (const block of paper.blocks)
        if (block.is === "lines")
          for (const { label, says } of block.lines) {
            expect(says.length, label).toBeGreaterThan(0);
            expect(
              says.every((each) => each.trim() !== ""),
              label,
            ).toBe(true);
          }
  });

  it("is written of what is not in the book", () => {
    expect(viewsOfMeeting(exampleBook, "nothing")).toBeUndefined();
    expect(viewsOfMinutes(exampleBook, "nothing")).toBeUndefined();
    expect(viewsOfDecision(exampleBook, "nothing")).toBeUndefined();
  });
});

it("a meeting says where and how it is held, in its call and its minutes, where the call says so", () => {
  const called = after(exampleBook, "2024-05-07T09:00:00+02:00", {
    type: "CallMeeting",
    meeting: "au-2024-06-14",
    body: "au",
    day: day("2024-06-14"),
    title: { sv: "AU i juni" },
    form: "mixed",
    place: { sv: "Stadshuset" },
  });
  const call = toMarkdown(callIn(called, "sv", "au-2024-06-14"));
  expect(call).toContain("**Lokal:** Stadshuset");
  expect(call).toContain("**Mötesform:** i ett rum och digitalt");
  expect(toMarkdown(callIn(called, "sv", JUNE))).toContain("**Lokal:** framgår inte");
});

describe("somebody in two meetings at once", () => {
  const other = "au-2024-05-03";
  const both = after(
    exampleBook,
    "2024-05-07T09:00:00+02:00",
    { type: "CallMeeting", meeting: other, body: "au", day: day("2024-05-03"), title: { sv: "AU i maj" } },
    { type: "OpenMeeting", meeting: other, at: instant("2024-05-03T11:30:00+02:00") },
    {
      type: "RecordArrivals",
      meeting: other,
      at: instant("2024-05-03T11:30:00+02:00"),
      people: [{ seat: "au/rgk/chair", person: "p-rgk-chair", as: "holder", mode: "room" }],
    },
  );
  const told = "*Den som hade platsen ordförande, Region Kronoberg var samtidigt i ett annat möte: AU i maj.*";

  it("is told under the attendance, and with the decision it bears on, also when it came in afterwards", () => {
    expect(toMarkdown(minutesIn(both, "sv")).split(told)).toHaveLength(3);
    expect(toMarkdown(extractIn(both, "sv"))).toContain(told);
  });
});

describe("a paper says the same whatever is entered later of other things", () => {
  it("as the spring meeting's minutes do once the June meeting has been held", () => {
    expect(minutesIn(juneHeld, "sv")).toEqual(minutesIn(exampleBook, "sv"));
    expect(extractIn(juneHeld, "en")).toEqual(extractIn(exampleBook, "en"));
  });
});
