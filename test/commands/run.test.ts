import { afterEach, describe, expect, test } from "bun:test";
import { engines } from "../engines.ts";
import { aDesk, type Desk, password, setupWords } from "./a-terminal.ts";

const opened: Desk[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});
const desk = async (engine: (typeof engines)[number]) => {
  const one = await aDesk(engine);
  opened.push(one);
  return one;
};

const chain = `unit;parent;level;manager_name;manager_email\r
East;;district;Dora;dora@chain.test\r
Lyon 2;East;store;Ann;ann@chain.test\r
Lyon 3;East;store;;\r
`;

describe("words", () => {
  test("help is there for everything, and every command has its own", async () => {
    const { amends } = await desk("sqlite");
    const { code, out } = await amends(["--help"]);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map((match) => match[1] ?? "");
    expect(names.length).toBeGreaterThan(12);
    for (const name of names.filter((one) => one !== "demo" && one !== "serve")) {
      const help = await amends([...name.split(" "), "--help"]);
      expect([name, help.code, help.out.startsWith(`Usage: amends ${name}`)]).toEqual([name, 0, true]);
      expect(help.out).toContain("Exit codes:");
    }
  });

  test("an unknown command, option or a missing word is one line and exit code 2", async () => {
    const { amends } = await desk("sqlite");
    for (const words of [
      ["frobnicate"],
      ["key"],
      ["key", "frobnicate"],
      ["settings", "--loud"],
      ["import", "org"],
      ["backup", "a", "b"],
    ]) {
      const { code, err, out } = await amends(words);
      expect([words, code, out]).toEqual([words, 2, ""]);
      expect(err).toContain("amends");
      expect(err).not.toContain(" at ");
    }
    expect((await amends(["--version"])).out).toMatch(/^amends \d+\.\d+\.\d+/);
  });

  test("bad settings are one line each", async () => {
    const it = await desk("sqlite");
    Object.assign(it.environment, { AMENDS_HTTP: "nowhere", AMENDS_URL: "ftp://x" });
    const { code, err } = await it.amends(["settings"]);
    expect([code, err.split("\n").map((line) => line.split(":")[0])]).toEqual([2, ["AMENDS_HTTP", "AMENDS_URL"]]);
  });

  test("settings are listed with their values, secrets hidden", async () => {
    const it = await desk("sqlite");
    Object.assign(it.environment, {
      AMENDS_RELAY: "smtp://ann:hush@relay.test:587",
      AMENDS_URL: "https://amends.test",
    });
    const { out } = await it.amends(["settings"]);
    expect(out).toContain("AMENDS_MAIL_DOMAIN=amends.test");
    expect(out).toContain("AMENDS_RELAY=(hidden)");
    expect(out).not.toContain("hush");
    const rows: unknown = JSON.parse((await it.amends(["settings", "--json"])).out);
    expect(rows).toContainEqual(expect.objectContaining({ name: "AMENDS_RELAY", value: "(hidden)", isSet: true }));
  });

  test("listening is explained for plain lines and for JSON lines", async () => {
    const { amends } = await desk("sqlite");
    const lines = 'Nobody ever called me back.\n\n{"text":"Lovely","score":1}\n{"broken\n';
    const { code, out } = await amends(["listen", "explain", "--json"], lines);
    const told: { severity: string }[] = out.split("\n").map((line) => JSON.parse(line));
    expect([code, told.length]).toEqual([0, 3]);
    expect(told[0]?.severity).not.toBe("none");
    expect(told[1]?.severity).not.toBe("none");
    expect((await amends(["listen", "explain"], lines)).out).toContain("called me back");
  });

  test("mails are explained, whatever is in the file", async () => {
    const it = await desk("sqlite");
    const mail =
      "From: ann@chain.test\r\nSubject: Re: case 1\r\n\r\n/called She gets a refund.\r\n\r\n> On Monday you wrote\r\n";
    const files = [
      await it.file("reply.eml", mail),
      await it.file("noise.eml", crypto.getRandomValues(new Uint8Array(5000))),
      await it.file("nothing.eml", ""),
      `${it.folder}/missing.eml`,
    ];
    const { code, out } = await it.amends(["mail", "explain", ...files, "--json"]);
    const told: Record<string, unknown>[] = out.split("\n").map((line) => JSON.parse(line));
    expect([code, told.length]).toEqual([1, 4]);
    expect(told[0]).toMatchObject({ kind: "human", from: ["ann@chain.test"], match: null, authority: "unverified" });
    expect(told[0]?.verbs).toEqual([{ verb: "called", text: "She gets a refund." }]);
  });
});

describe.each([...engines])("%s", (engine) => {
  test("setup takes the password from standard input, once", async () => {
    const { amends } = await desk(engine);
    expect(await amends(setupWords, "short\n")).toMatchObject({ code: 1, out: "" });
    expect(await amends(setupWords.slice(0, -1))).toMatchObject({ code: 2 });
    const done = await amends(setupWords, password);
    expect([done.code, done.out]).toEqual([0, expect.stringContaining("Ada signs in as ada@chain.test")]);
    const again = await amends(setupWords, password);
    expect([again.code, again.err]).toEqual([1, "This installation is set up already. Sign in as its admin instead."]);
  });

  test("a key is shown once, listed and revoked", async () => {
    const { amends } = await desk(engine);
    expect((await amends(["key", "create", "--name", "Shop", "--scope", "intake"])).err).toContain("amends setup");
    await amends(setupWords, password);
    const made = await amends(["key", "create", "--name", "Shop", "--scope", "intake,cases"]);
    expect(made.out).toMatch(/^amk_[\w-]{43}$/);
    expect((await amends(["key", "create", "--name", "Shop", "--scope", "all"])).code).toBe(1);
    const listed = await amends(["key", "list"]);
    expect(listed.out).toContain("Shop  [intake, cases]");
    expect(listed.out).not.toContain(made.out);
    expect((await amends(["key", "revoke", "Shop"])).code).toBe(0);
    expect((await amends(["key", "revoke", "Shop"])).code).toBe(1);
    expect((await amends(["key", "list"])).out).toContain("revoked");
  });

  test("an organisation is previewed, imported and imported again", async () => {
    const it = await desk(engine);
    await it.amends(setupWords, password);
    const path = await it.file("chain.csv", chain);
    const preview = await it.amends(["import", "org", path, "--dry-run"]);
    expect([preview.code, preview.out]).toEqual([0, expect.stringContaining("+ store Lyon 2 (lyon-2)")]);
    const done = await it.amends(["import", "org", path]);
    expect(done.out).toContain(
      "Units: 3 added, 0 changed, 0 unchanged. People: 2 added, 0 changed. Roles: 2 given, 0 taken.",
    );
    expect(done.out).toContain("nobody answers for Cleo's (cleos), Lyon 3 (lyon-3)");
    expect((await it.amends(["import", "org", path])).out).toContain("Units: 0 added, 0 changed, 3 unchanged.");
    expect((await it.amends(["audit", "verify"])).out).toContain("The log holds");
  });

  test("bad rows are named by line and keep the sheet out", async () => {
    const it = await desk(engine);
    await it.amends(setupWords, password);
    const path = await it.file(
      "bad.csv",
      "unit,level,time_zone,hue\nLyon 2,store,Europe/Lyon,red\nLyon 3,store,,\na,b,c,d,e\n",
    );
    const { code, err } = await it.amends(["import", "org", path]);
    expect(code).toBe(1);
    expect(err.split("\n")).toEqual([
      "The column “hue” is not known and was left out.",
      "line 2: there is no time zone “Europe/Lyon”: write it like Europe/Paris",
      "line 4: the row has more cells than the header: is a quote missing?",
      "Nothing was imported. Mend these rows, or add --skip-bad.",
    ]);
    const skipped = await it.amends(["import", "org", path, "--skip-bad", "--json"]);
    expect([skipped.code, JSON.parse(skipped.out).imported]).toEqual([0, true]);
    expect(await it.amends(["import", "org", "/nowhere.csv"])).toMatchObject({ code: 1 });
  });

  test("responses are imported once, and bad rows are named", async () => {
    const it = await desk(engine);
    await it.amends(setupWords, password);
    await it.amends(["import", "org", await it.file("chain.csv", chain)]);
    const good =
      "store,at,score,comment,name,email,contact_me,id\nlyon-2,2025-11-20 14:30,2,Nobody called me back.,Cleo,cleo@home.test,yes,17\nLyon 3,2025-11-20,9,,,,,\nLyon 3,2025-11-20,9,,,,,\n";
    const path = await it.file("good.csv", good);
    expect((await it.amends(["import", "responses", path, "--dry-run"])).out).toBe(
      "Preview: 3 responses would be imported, 0 are known already.",
    );
    const history = await it.file("history.csv", "store,at,score,comment\nlyon-3,2025-11-20,1,Rude and dirty\n");
    expect((await it.amends(["import", "responses", history])).out).toEndWith("0 belong to a case.");
    const done = await it.amends(["import", "responses", path, "--all-cases"]);
    expect([done.code, done.out, done.err]).toEqual([
      0,
      "3 responses imported, 0 known already; 1 belong to a case.",
      "",
    ]);
    expect((await it.amends(["import", "responses", path])).out).toBe(
      "0 responses imported, 3 known already; 0 belong to a case.",
    );
    const changed = await it.file("changed.csv", good.replace(",2,Nobody", ",3,Nobody"));
    expect(await it.amends(["import", "responses", changed])).toMatchObject({
      code: 1,
      err: "line 2: a response with this id was imported before and said something else",
    });
    const bad = await it.file(
      "bad.csv",
      "store,at,score,mode,email,contact_me\nLyon 9,,,,,\nlyon-2,20/11/2025,,,,\nlyon-2,2999-01-01,,,,\nlyon-2,,11,,,\nlyon-2,,,fax,,\nlyon-2,,,,cleo,\nlyon-2,,,,,maybe\n",
    );
    const refused = await it.amends(["import", "responses", bad]);
    expect(refused.err.split("\n").map((line) => line.split(":")[0])).toEqual([
      ...[2, 3, 4, 5, 6, 7, 8].map((line) => `line ${line}`),
      "Nothing was imported. Mend these rows, or add --skip-bad.",
    ]);
  });

  test("migrate says what it does", async () => {
    const { amends } = await desk(engine);
    expect((await amends(["migrate", "--dry-run"])).out).toContain("Would apply 0001_the_loop.");
    expect((await amends(["migrate"])).out).toContain("Applied 0001_the_loop.");
    expect((await amends(["migrate"])).out).toBe("The database is up to date.");
  });
});

test("a backup is complete, is never written over anything, and comes back into an empty folder", async () => {
  const it = await desk("sqlite");
  expect((await it.amends(["backup", `${it.folder}/b`])).err).toContain("no database");
  await it.amends(setupWords, password);
  await Bun.write(`${it.environment.AMENDS_DATA}/smtp-tls.pem`, "a certificate");
  expect((await it.amends(["backup", `${it.folder}/b`])).code).toBe(0);
  expect((await it.amends(["backup", `${it.folder}/b`])).err).toContain("exists already");
  expect((await it.amends(["restore", `${it.folder}/b`])).err).toContain("is not empty");
  it.environment.AMENDS_DATA = `${it.folder}/new`;
  expect((await it.amends(["restore", it.folder])).err).toContain("not a backup");
  expect((await it.amends(["restore", `${it.folder}/b`])).code).toBe(0);
  expect(await Bun.file(`${it.folder}/new/smtp-tls.pem`).text()).toBe("a certificate");
  expect(await Bun.file(`${it.folder}/new/secret`).text()).toBe(await Bun.file(`${it.folder}/data/secret`).text());
  expect((await it.amends(["audit", "verify", "--json"])).out).toBe('{"rows":1,"broken":null}');
  expect((await it.amends(setupWords, password)).err).toContain("set up already");
  await Bun.write(
    `${it.folder}/b/amends.db`,
    "this is no database at all, but long enough to look like a file".repeat(100),
  );
  it.environment.AMENDS_DATA = `${it.folder}/third`;
  expect((await it.amends(["restore", `${it.folder}/b`])).err).toContain("damaged");
});
