/**
 * Every life that is told in this folder's `lives`, by the name of its file: a concept that adds one is asked for what it carries.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Told } from "./told.ts";

const folder = new URL("./lives/", import.meta.url);

interface LifeFile {
  readonly life: ReadonlyArray<Told>;
}

/** Every life, by its name. */
export const lives: ReadonlyArray<readonly [name: string, life: ReadonlyArray<Told>]> = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { life }: LifeFile = await import(new URL(file, folder).href);
    return [basename(file, ".ts"), life] as const;
  }),
);
