// The order of the core's folders: who may know whom. It is read where the book lists its concepts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LIST = "packages/core/src/book/concepts.ts";

/** The folders that belong to no concept: what tests share. */
const OUTSIDE = ["testing"];

/** The folders of the core from the lowest to the highest. @param {string} root */
export const orderOfConcepts = (root) => ["kernel", ...listed(root), "book"];

const listed = (root) => {
  const [, names] =
    /export const concepts = \[([\s\w,]*)\] as const;/.exec(readFileSync(join(root, LIST), "utf8")) ?? [];
  if (names === undefined) throw new Error(`${LIST} has no line \`export const concepts = [...] as const;\``);
  return names.split(",").flatMap((name) => name.trim() || []);
};

/** What is wrong between the order and the folders that are there, in sentences. @param {string} root */
export const faultsOfOrder = (root) => {
  const order = orderOfConcepts(root);
  const folders = readdirSync(join(root, "packages/core/src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OUTSIDE.includes(entry.name))
    .map(({ name }) => name);
  return [
    ...folders
      .filter((folder) => !order.includes(folder))
      .map((folder) => `packages/core/src/${folder} has no place in the order of concepts: add it to ${LIST}`),
    ...order
      .filter((concept) => !folders.includes(concept))
      .map((concept) => `${LIST} names ${concept}, but there is no folder packages/core/src/${concept}`),
  ];
};
