// `npm start`: builds the service, and the terminal that is used beside it (`npx konstellation` in another window), then
// becomes the service in the same process.
import { build } from "./build.mjs";

// npm passes SIGTERM to the shell it runs scripts in, and that shell dies without passing it on.
// A parent that is gone therefore means: stop.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 200).unref();

await build(["@konstellation/server", "@konstellation/terminal"]);
await import("../apps/server/bin/server.mjs");
