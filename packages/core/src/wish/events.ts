/**
 * The facts and commands of wishes for agendas.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, record } from "../kernel/index.ts";
import { droppedFields, metFields, putOn, wishFields } from "./schema.ts";

export const WishFact = Schema.Union([
  record("ItemWished", { ...wishFields, on: CalendarDate }),
  record("WishTakenUp", { ...metFields, on: CalendarDate }),
  record("WishDropped", { ...droppedFields, on: CalendarDate }),
]);
export type WishFact = typeof WishFact.Type;

export const WishCommand = Schema.Union([
  command("WishForItem", { ...wishFields, ...putOn }),
  command("TakeUpWish", metFields),
  command("DropWish", droppedFields),
]);
export type WishCommand = typeof WishCommand.Type;
