/**
 * JSON as it comes in over a wire or from a file: bytes, that must be UTF-8.
 *
 * Letters of another encoding would each be read as the same mark, and what was written would be lost for ever in the book.
 */
import { type Fault, parseJson } from "@konstellation/core";
import * as Result from "effect/Result";

/** The value of a JSON text in UTF-8, or what is wrong with it. */
export const jsonOfBytes = (bytes: Uint8Array): Result.Result<unknown, ReadonlyArray<Fault>> => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Result.fail([{ path: "$", message: "Not UTF-8: save or send the text as UTF-8" }]);
  }
  return parseJson(text);
};
