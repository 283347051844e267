/**
 * The terminal UI in a real pseudo-terminal: keys in, and a terminal emulator that reads what is drawn.
 */
import { afterAll, describe, expect, it } from "vitest";
import { newBook, runCommand } from "./process.ts";
import { terminalsIn } from "./pseudo-terminal.ts";

const folder = newBook();
// The room has a book of its own: what is decided in it is not seen from the other tests.
runCommand(["example", "--db", `${folder.path}/room/konstellation.sqlite`], folder.path);
const { start: terminal, endAll } = terminalsIn(folder.path);
afterAll(() => {
  endAll();
  folder.remove();
});

describe("in a real terminal", () => {
  it("opens on the radar, goes to the meeting, asks what if, and quits clean", async () => {
    const { press, each, shows, ended, screen } = terminal("terminal --lang en");
    expect(await shows(/\[1 Radar\][\s\S]*quit/)).toContain("Collaboration in Kronoberg county");
    press("2");
    await shows(/\[2 Meetings\][\s\S]*Spring meeting/);
    await each(["j", /› Fri 2024-05-03/]);
    press("\r");
    const meeting = await shows(/ 4 {2}Annual wheel .*PAP-1/);
    expect(meeting).toContain("● quorate 28/28");
    press("jjjjj");
    await shows(/› {2}6/);
    press("w");
    await shows(/Which seat is to be empty from item 6/);
    await each(["/ljungby", /Filter: ljungby▏/], ["\r", /Filter: ljungby {2}·/], ["j", /› head of social/]);
    press("\r");
    expect(await shows(/REFUSED \(QUO-1\)/)).toContain("left at 11:25");
    await each(["?", /Keys/], ["?", /REFUSED/]);
    press("q");
    expect((await ended).code).toBe(0);
    expect(screen.buffer.active.type).toBe("normal");
  });

  it("speaks Swedish by the environment, and Ctrl-C ends with 130", async () => {
    const { press, shows, ended } = terminal("", { LANG: "sv_SE.UTF-8" });
    expect(await shows(/\[1 Radar\][\s\S]*avsluta/)).toContain("läget mån 2024-05-06");
    press("\u0003");
    expect((await ended).code).toBe(130);
  });

  it("runs a meeting in its room: roll, a seat that empties, a refusal in place, a deputy, a decision", async () => {
    const { press, each, shows, ended } = terminal("room llg-2024-06-07 --lang en", {
      KONSTELLATION_DATA: `${folder.path}/room`,
    });
    const onLjungby = [
      ["/ljungby", /Filter: ljungby▏/],
      ["\r", /Filter: ljungby {2}·/],
      ["j", /› .*head of social services, Ljungby/],
    ] as const;
    await shows(/called · 0\/28/);
    // The meeting has been: it is entered afterwards, by the clock of its own day.
    await each(["O", /When was it opened/], ["13:00", /13:00▏/], ["\r", /Open the meeting\? \(y\/n\)/]);
    await each(["y", /open since 13:00/]);
    await each(["A", /25\/28 ticked/], ["a", /27\/28 ticked/], ["\r", /Absent: head of social services, Ljungby/]);
    await each(["y", /27\/28 in their seats/], ["\t", /in the room {2}head of schools, Alvesta/]);
    await each(["\t", /› {2}1/], ["jj", /› {2}3/], ["o", /Item 3 on the table/]);
    await each(["d", /text of the decision/], ["The group adopts.", /adopts\.▏/], ["\r", /Owner .*body:llg/]);
    await each(["\r", /Decision: The group adopts\.[\s\S]*Take the decision/], ["y", /✗ The group is not assembled/]);
    await shows(/The text of the decision: The group adopts\.▏/);
    await each(["\x1b", /Tab Roll {2}·/], ["e", /No item is on the table/], ["\t", /not here/]);
    await each(...onLjungby, ["d", /28\/28 in their seats/], ["\t", /› {2}1/], ["jj", /› {2}3/]);
    await each(["o", /Item 3 on the table/], ["d", /decision: The group adopts\.▏/], ["\r", /Owner .*body:llg/]);
    await each(["\r", /Take the decision/], ["y", /decided/]);
    press("q");
    expect((await ended).code).toBe(0);
    expect(runCommand(["verify"], `${folder.path}/room`).out).toMatch(/4 decisions/);
  });

  it("a meeting adjourns to another day, and is put off to a third, each when it has been shown", async () => {
    const data = `${folder.path}/adjourned`;
    runCommand(["example", "--db", `${data}/konstellation.sqlite`], folder.path);
    const { press, each, shows, ended } = terminal("room llg-2024-06-07 --lang en", { KONSTELLATION_DATA: data });
    await shows(/called · 0\/28/);
    await each(["O", /When was it opened/], ["13:00", /13:00▏/], ["\r", /Open the meeting\? \(y\/n\)/]);
    await each(["y", /open since 13:00/], ["?", /P {2,}adjourn or put off to another day/], ["?", /open since 13:00/]);
    await each(["P", /The day the meeting goes on/], ["2024-06-10", /10▏/], ["\r", /Goes on: Mon 2024-06-10/]);
    await each(["y", /goes on\s+Mon 2024-06-10/]);
    await each(["P", /The day the meeting goes on/], ["2024-06-11", /11▏/], ["\r", /Goes on: Mon 2024-06-10 → Tue/]);
    await each(["y", /goes on\s+Tue 2024-06-11/]);
    press("q");
    expect((await ended).code).toBe(0);
    const { recesses } = JSON.parse(runCommand(["room", "llg-2024-06-07", "--json"], data).out);
    expect(recesses.map(({ resumes }: { readonly resumes: string }) => resumes)).toEqual(["2024-06-10", "2024-06-11"]);
  });

  it("shows what somebody else has written, without a key, and keeps what is being typed", async () => {
    const data = `${folder.path}/two`;
    runCommand(["example", "--db", `${data}/konstellation.sqlite`], folder.path);
    const { press, each, shows, ended } = terminal("room llg-2024-06-07 --lang en", { KONSTELLATION_DATA: data });
    await shows(/called · 0\/28/);
    await each(["O", /When was it opened/], ["12:4", /12:4▏/]);
    const opened = '{"meeting":"llg-2024-06-07","at":"2024-06-07T13:00:00+02:00"}';
    expect(runCommand(["act", "OpenMeeting", opened], data).code).toBe(0);
    expect(await shows(/open since 13:00/)).toMatch(/12:4▏/);
    await each(["\x1b", /Tab Roll {2}·/]);
    press("q");
    expect((await ended).code).toBe(0);
  });

  it("reads plainly for a screen reader, without another screen", async () => {
    const { press, shows, ended, said } = terminal("--lang en", { INK_SCREEN_READER: "true" });
    await shows(/Naming/);
    press("q");
    expect((await ended).code).toBe(0);
    expect(said()).not.toContain("\u001b[?1049h");
  });
});
