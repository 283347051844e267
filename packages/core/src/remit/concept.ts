/**
 * What bodies are for, as the book needs to know it.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { giveRole, stateRemit } from "./deciding/stating.ts";
import { RemitCommand, RemitFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { BOD_2, RoleDoesNotFit } from "./rules/a-role-of-seats.ts";
import { BOD_1, RemitDoesNotFit } from "./rules/said-of-a-body.ts";
import { noRemits, type RemitPart, remitName } from "./state.ts";
import { remitsFound } from "./views/found.ts";

export const remit = concept({
  name: "remit",
  part: noRemits,
  commands: RemitCommand,
  facts: RemitFact,
  refusals: [RemitDoesNotFit, RoleDoesNotFit],
  rules: [BOD_1, BOD_2],
  decide: { StateRemit: stateRemit, GiveRole: giveRole },
  evolve,
  bearsOn: { RemitStated: bearsOnNothing, RoleGiven: bearsOnNothing },
  doneBy: { RemitStated: "StateRemit", RoleGiven: "GiveRole" },
  record,
  kinds: { remit: { named: remitName, found: remitsFound, ofBody: (_: RemitPart, id: string) => id } },
  holds: { remits: ({ remits }: RemitPart["remit"]) => count(remits) },
});
