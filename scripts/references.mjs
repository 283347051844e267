// The references between the workspaces' tsconfig files are what their manifests say: a workspace that nobody refers to
// would never be checked, and one that refers to too little would be checked against yesterday's types.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["apps", "packages"].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(group, name)),
);
const manifests = new Map(
  folders.map((folder) => [folder, JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))]),
);
const folderOf = new Map([...manifests].map(([folder, { name }]) => [name, folder]));

/** The folders that a tsconfig file refers to, from the root. */
const referred = (file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/"path":\s*"([^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path),
  );

/** The folders that a workspace's manifest says it uses. */
const used = ({ dependencies, devDependencies }) =>
  Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => folderOf.get(name))
    .filter((folder) => folder !== undefined);

const expected = [
  ["tsconfig.json", folders],
  ...[...manifests].map(([folder, manifest]) => [join(folder, "tsconfig.json"), used(manifest)]),
];
for (const [file, wanted] of expected) {
  const found = referred(file);
  const is = (folder) => `{ "path": "${relative(dirname(file), folder)}" }`;
  for (const folder of wanted.filter((each) => !found.includes(each)))
    process.stdout.write(`${file}: add ${is(folder)} to its references\n`);
  for (const folder of found.filter((each) => !wanted.includes(each)))
    process.stdout.write(`${file}: refers to ${folder}, which the manifest does not name\n`);
  if (wanted.length !== found.length || wanted.some((each) => !found.includes(each))) process.exitCode = 1;
}
