/**
 * The write token: 256 random bits, made at the first start.
 *
 * The service checks against a hash. The token itself lies beside it for whoever runs the service,
 * readable by that user only; it can be moved into a secret store and the file removed.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the token lies, and how one is checked. */
export interface WriteToken {
  readonly file: string;
  readonly accepts: (token: string) => boolean;
}

const OWNER_ONLY = 0o600;

/** Opens the token of a data folder, making one where there is none. */
export const openToken = (folder: string): WriteToken => {
  const file = join(folder, "write-token");
  const hashFile = join(folder, "write-token.sha256");
  if (!existsSync(hashFile)) {
    const token = `kst_${randomBytes(32).toString("base64url")}`;
    writeOwnerOnly(file, `${token}\n`);
    writeOwnerOnly(hashFile, `${hashed(token).toString("hex")}\n`);
  }
  // What is read as hex ends before the line does.
  const expected = Buffer.from(readFileSync(hashFile, "utf8"), "hex");
  return {
    file,
    accepts: (token) => expected.length === 32 && timingSafeEqual(hashed(token), expected),
  };
};

const hashed = (token: string): Buffer => createHash("sha256").update(token).digest();

const writeOwnerOnly = (file: string, text: string): void => {
  writeFileSync(file, text, { mode: OWNER_ONLY });
  chmodSync(file, OWNER_ONLY);
};
