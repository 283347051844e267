export { someday, specify } from "./specify.ts";
