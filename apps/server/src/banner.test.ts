/**
 * The screen of a service that has started, as whoever started it reads it.
 */
import { describe, expect, it } from "vitest";
import { banner } from "./banner.ts";
import type { Running } from "./start.ts";

const running: Running = {
  url: "http://127.0.0.1:4870",
  file: "/srv/konstellation.sqlite",
  made: false,
  damaged: [],
  setAside: [],
  tokenFile: "/srv/write-token",
  collaborations: [
    {
      collaboration: "sormland",
      name: { sv: "Samverkan i Sörmland", en: "Collaboration in Sörmland" },
      organisations: 1,
      bodies: 2,
      meetings: 1,
      decisions: 0,
      commitments: 3,
      agreements: 1,
      recordedMeetings: 0,
      recordedDecisions: 0,
    } as never,
  ],
  stop: async () => {},
};
const notice =
  '{"term":{"kind":"untilFurtherNotice","from":"2019-01-01"},"notice":{"length":"P6M","landing":"yearEnd"},"given":{"received":"2024-05-03"}}';

describe("the screen", () => {
  it("says in English where the service is, what the book holds, where the token lies, and what to try", () => {
    expect(banner(running, "en").split("\n")).toEqual([
      "Konstellation answers at http://127.0.0.1:4870   (documentation: http://127.0.0.1:4870/docs)",
      "",
      "  sormland     Collaboration in Sörmland: 1 organisation, 2 bodies, 1 meeting, 3 commitments, 1 agreement",
      "",
      "  The book is in      /srv/konstellation.sqlite",
      "  The write token in  /srv/write-token",
      "",
      "Try, in another window:",
      "  curl -s 'http://127.0.0.1:4870/v1/collaborations/sormland/radar?limit=3'",
      `  curl -s http://127.0.0.1:4870/v1/questions/notice -H 'content-type: application/json' -d '${notice}'`,
      "  npm run terminal",
      "",
      "Ctrl-C stops it.",
      "",
    ]);
  });
  it("says the same in Swedish", () => {
    const lines = banner(running, "sv").split("\n");
    expect(lines).toHaveLength(14);
    expect(lines).toEqual(
      expect.arrayContaining([
        "Konstellation svarar på http://127.0.0.1:4870   (dokumentation: http://127.0.0.1:4870/docs)",
        "  sormland     Samverkan i Sörmland: 1 organisation, 2 organ, 1 möte, 3 uppdrag, 1 avtal",
        "  Boken ligger i      /srv/konstellation.sqlite",
        "  Skrivnyckeln i      /srv/write-token",
        "Prova, i ett annat fönster:",
        "Ctrl-C stoppar.",
      ]),
    );
  });
  it("says what a book knows from old papers only where it knows something from them", () => {
    const [book] = running.collaborations;
    const told = { ...book, recordedMeetings: 1, recordedDecisions: 6 } as never;
    const first = (language: "sv" | "en") => banner({ ...running, collaborations: [told] }, language).split("\n")[2];
    expect(first("en")).toMatch(/ 1 agreement, 1 recorded meeting, 6 recorded decisions$/);
    expect(first("sv")).toMatch(/ 1 avtal, 1 återgivet möte, 6 återgivna beslut$/);
  });
  it("says that the book is new where it was made, and which book is damaged, on lines of their own", () => {
    const damaged = { book: "flen", version: 7, why: "hashDiffers" } as const;
    const first = (language: "sv" | "en") =>
      banner({ ...running, made: true, damaged: [damaged] }, language).split("\n");
    expect(first("en")[6]).toBe("  The book is in      /srv/konstellation.sqlite");
    expect(first("en")[7]).toBe("                      (new: there was none, so the example books were made)");
    expect(first("sv")[7]).toBe("                      (ny: där fanns ingen, så exempelböckerna skapades)");
    expect([first("en")[4], first("en")[5]]).toEqual([
      "  ! Entry 7 of the book flen has been changed since it was written. The book is read as far as that and no further. See what can be done: konstellation repair --book flen",
      "",
    ]);
    expect(first("sv")[4]).toContain("  ! Post 7 i boken flen har ändrats sedan den skrevs.");
  });
  it("says of which books entries have been set aside, how many, and how to see them", () => {
    const first = (language: "sv" | "en") =>
      banner({ ...running, setAside: [{ book: "flen", entries: 2 }] }, language).split("\n")[4];
    expect(first("en")).toBe("  ! flen: Entries that have been set aside: 2 (konstellation verify --book flen)");
    expect(first("sv")).toBe("  ! flen: Poster som har lagts åt sidan: 2 (konstellation verify --book flen)");
  });
  it("tries the example where there is no book yet", () => {
    expect(banner({ ...running, collaborations: [] }, "en")).toContain("/v1/collaborations/kronoberg/radar?limit=3");
  });
});
