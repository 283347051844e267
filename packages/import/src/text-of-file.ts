/**
 * The text of a file from a spreadsheet: UTF-8 where it is, otherwise the letters that Swedish Windows has used.
 */
import type { Explanation } from "@konstellation/core";
import * as Result from "effect/Result";

/** Decodes the bytes of a CSV file; a workbook is refused with what to do. */
export const textOfFile = (bytes: Uint8Array): Result.Result<string, Explanation> => {
  if (isWorkbook(bytes))
    return Result.fail({
      sv: "Filen är en Excel-arbetsbok. Spara den som CSV (Arkiv, Spara som) och försök igen.",
      en: "The file is an Excel workbook. Save it as CSV (File, Save as) and try again.",
    });
  try {
    return Result.succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return Result.succeed(new TextDecoder("windows-1252").decode(bytes));
  }
};

/** A zip (xlsx) begins with PK, an old workbook (xls) with D0 CF. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
