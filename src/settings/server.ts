import { row, type Setting } from "./setting.ts";
import { address, databaseUrl, headTarget, longSecret, webUrl } from "./values.ts";

/** Where the program keeps its data and serves its pages. */
export const serverSettings: readonly Setting[] = [
  row({
    key: "data",
    name: "AMENDS_DATA",
    default: "./data",
    says: "Folder for the database, the secret and the certificate.",
    parse: (text) => text ?? "./data",
  }),
  row({
    key: "http",
    name: "AMENDS_HTTP",
    default: "0.0.0.0:3000",
    says: "Where the web pages are served, as host:port.",
    parse: (text) => address(text ?? "0.0.0.0:3000"),
  }),
  row({
    key: "url",
    name: "AMENDS_URL",
    default: "http://localhost:<port>",
    says: "Public address of the pages; it stands in every letter.",
    parse: (text, { http }) => webUrl(text ?? `http://localhost:${http.port}`),
  }),
  row({
    key: "database",
    name: "DATABASE_URL",
    default: "SQLite in the data folder",
    secret: true,
    says: "postgres://user:password@host/name for chains that outgrow one machine; else leave it out.",
    parse: (text, { data }) => databaseUrl(text ?? `sqlite:${data}/amends.db`),
  }),
  row({
    key: "secret",
    name: "AMENDS_SECRET",
    default: "made once and kept in the data folder",
    secret: true,
    says: "At least 32 characters; signs reply addresses and the log. Needed when several processes share a database.",
    parse: (text) => (text === undefined ? null : longSecret(text)),
  }),
  row({
    key: "headTo",
    name: "AMENDS_HEAD_TO",
    default: "none",
    secret: true,
    says: "Where the head of the log goes every hour, so that nobody can rewrite the log unseen: a mail address, or an https URL that takes JSON.",
    parse: (text) => (text === undefined ? null : headTarget(text)),
  }),
];
