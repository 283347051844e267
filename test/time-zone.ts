/**
 * A test that is to run in a time zone really does.
 */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== process.env.TZ) throw new Error(`The time zone is ${timeZone}, not ${process.env.TZ}`);
