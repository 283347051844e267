/**
 * Judging a list of agreements that was sent as CSV: the dry run, with what to send to enter it.
 */
import { routes } from "@konstellation/client";
import { dayIn, decodeWith } from "@konstellation/core";
import { checkList } from "@konstellation/import";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered } from "../answered.ts";
import { inBook } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

const readList = decodeWith(routes.checkAgreementList.body);

/** Every row accepted or refused; nothing is entered, so nobody is named as who acts. */
export const checkAgreementList: LedgerReader<"checkAgreementList"> = (sources, asking) =>
  inBook<Answered<"checkAgreementList">>(sources, asking, ({ book }) => {
    const list = readList(asking.body);
    if (Result.isFailure(list)) return Effect.succeed({ is: "malformed", where: "Body", faults: list.failure });
    const { csv, columns = {} } = list.success;
    const now = sources.clock.now();
    const context = { day: dayIn(now), instant: now, actor: "nobody" };
    return Effect.succeed({ is: "found", answer: checkList(book, csv, columns, context) });
  });
