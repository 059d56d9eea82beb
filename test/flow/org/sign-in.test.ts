import { afterEach, describe, expect, test } from "bun:test";
import { askForLink } from "../../../src/flow/org/ask-for-link.ts";
import { followLink } from "../../../src/flow/org/follow-link.ts";
import { offerSetUp } from "../../../src/flow/org/offer-set-up.ts";
import { resumeSession } from "../../../src/flow/org/resume-session.ts";
import { setPassword } from "../../../src/flow/org/set-password.ts";
import { setUp } from "../../../src/flow/org/set-up.ts";
import { signIn } from "../../../src/flow/org/sign-in.ts";
import { signOut } from "../../../src/flow/org/sign-out.ts";
import { openHasher } from "../../../src/hasher.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { listRolesOf, savePerson } from "../../../src/store/org/people.ts";
import { verifyLog } from "../../../src/store/retain/log.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { ada, addAnn, anOffice, type Office, password } from "./an-office.ts";

const opened: Office[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

const browser = { agent: "Firefox", address: "192.0.2.7" };
const right = { email: "ada@chain.test", password, ...browser };

describe.each([...engines])("%s", (engine) => {
  const office = async (how?: Parameters<typeof anOffice>[1]) => {
    const one = await anOffice(engine, how);
    opened.push(one);
    return one;
  };

  test("the set-up makes the company and its admin, once", async () => {
    const it = await office({ isSetUp: false });
    const { company, admin } = await setUp(it.world, it.hasher, ada);
    expect([company.code, company.timeZone, admin.email]).toEqual(["cleos", "Europe/Paris", "ada@chain.test"]);
    expect(await listRolesOf(it.world.db, admin.id)).toEqual([
      { personId: admin.id, unitId: company.id, role: "admin" },
    ]);
    expect(await outcome(setUp(it.world, it.hasher, { ...ada, company: "Another" }))).toThrow("set up already");
    expect(await it.events()).toEqual(["set_up"]);
  });

  test("a set-up with a weak password or a bad address leaves nothing behind", async () => {
    const it = await office({ isSetUp: false });
    expect(await outcome(setUp(it.world, it.hasher, { ...ada, password: "short" }))).toThrow("at least 12");
    expect(await outcome(setUp(it.world, it.hasher, { ...ada, adminEmail: "ada" }))).toThrow("not an e-mail address");
    expect(await outcome(setUp(it.world, it.hasher, { ...ada, timeZone: "Europe/Lyon" }))).toThrow("no time zone");
    expect(await it.events()).toEqual([]);
  });

  test("the set-up link works once, for a day, and only the newest one", async () => {
    const it = await office({ isSetUp: false });
    const tokenOf = async () => (await offerSetUp(it.world))?.split("/").at(-1) ?? "";
    const old = await tokenOf();
    const stale = await tokenOf();
    expect(await outcome(setUp(it.world, it.hasher, ada, old))).toThrow("not valid any more");
    it.later({ hours: 24 });
    expect(await outcome(setUp(it.world, it.hasher, ada, stale))).toThrow("not valid any more");
    const token = await tokenOf();
    await setUp(it.world, it.hasher, ada, token);
    expect(await outcome(setUp(it.world, it.hasher, ada, token))).toThrow("set up already");
    expect(await offerSetUp(it.world)).toBeNull();
  });

  test("the right password opens a session that only its token resumes", async () => {
    const it = await office();
    const { token, person } = await signIn(it.world, it.hasher, right);
    expect(person.name).toBe("Ada");
    expect((await resumeSession(it.world, token))?.person.id).toBe(person.id);
    expect(await resumeSession(it.world, `${token}x`)).toBeUndefined();
    const stored = await it.world.db.get<{ hash: string }>(sql`select hash from sessions`);
    expect(stored?.hash).not.toContain(token);
    expect(await it.events()).toEqual(["set_up", "signed_in"]);
    expect((await verifyLog(it.world.db, it.world.keys.log)).broken).toBeNull();
  });

  test("a wrong password and an unknown person are refused with the same words, and logged", async () => {
    const it = await office();
    const why = async (wanted: Partial<typeof right>) =>
      signIn(it.world, it.hasher, { ...right, ...wanted }).then(String, (why: Error) => why.message);
    const wrong = await why({ password: "something else entirely" });
    expect(wrong).toContain("wrong");
    expect(await why({ email: "nobody@chain.test" })).toBe(wrong);
    const ann = await addAnn(it);
    expect(await why({ email: ann.email, password: "" })).toBe(wrong);
    expect(await it.events()).toEqual(["set_up", "sign_in_failed", "sign_in_failed", "sign_in_failed"]);
  });

  test("somebody who has left neither signs in nor stays signed in", async () => {
    const it = await office();
    const { token, person } = await signIn(it.world, it.hasher, right);
    await savePerson(it.world.db, { ...person, active: false });
    expect(await resumeSession(it.world, token)).toBeUndefined();
    expect(await outcome(signIn(it.world, it.hasher, right))).toThrow("wrong");
  });

  test("too many tries are refused, also with the right password, until time has passed", async () => {
    const it = await office();
    for (let i = 0; i < 10; i++) await signIn(it.world, it.hasher, { ...right, password: "wrong" }).catch(() => {});
    expect(await outcome(signIn(it.world, it.hasher, right))).toThrow("too many tries");
    expect(await outcome(signIn(it.world, it.hasher, right))).toThrow("too many tries");
    expect((await it.events()).filter((what) => what === "sign_in_limited").length).toBe(1);
    expect((await signIn(it.world, it.hasher, { ...right, address: "198.51.100.4" })).person.name).toBe("Ada");
    it.later({ minutes: 15 });
    expect((await signIn(it.world, it.hasher, right)).person.name).toBe("Ada");
  });

  test("an admin's session ends after an hour without use, a manager's after twelve", async () => {
    const it = await office();
    const { token } = await signIn(it.world, it.hasher, right);
    it.later({ minutes: 59 });
    expect(await resumeSession(it.world, token)).toBeDefined();
    it.later({ minutes: 59 });
    expect(await resumeSession(it.world, token)).toBeDefined();
    it.later({ minutes: 60 });
    expect(await resumeSession(it.world, token)).toBeUndefined();
    const ann = await addAnn(it);
    const hers = await followLink(it.world, { ...(await mailedLink(it, ann.email)), ...browser });
    it.later({ hours: 11 });
    expect((await resumeSession(it.world, hers.token))?.roles[0]?.role).toBe("manager");
    it.later({ hours: 12 });
    expect(await resumeSession(it.world, hers.token)).toBeUndefined();
  });

  test("use does not keep a session beyond its last end", async () => {
    const it = await office();
    const { token } = await signIn(it.world, it.hasher, right);
    for (let i = 0; i < 31; i++) {
      it.later({ minutes: 45 });
      expect(await resumeSession(it.world, token)).toBeDefined();
    }
    it.later({ minutes: 45 });
    expect(await resumeSession(it.world, token)).toBeUndefined();
  });

  test("signing out ends this session, or all of them", async () => {
    const it = await office();
    const first = await signIn(it.world, it.hasher, right);
    const second = await signIn(it.world, it.hasher, right);
    const third = await signIn(it.world, it.hasher, { ...right, oldHash: first.session.hash });
    expect(await resumeSession(it.world, first.token)).toBeUndefined();
    await signOut(it.world, second);
    expect(await resumeSession(it.world, second.token)).toBeUndefined();
    expect(await resumeSession(it.world, third.token)).toBeDefined();
    const fourth = await signIn(it.world, it.hasher, right);
    await signOut(it.world, fourth, { everywhere: true });
    expect(await resumeSession(it.world, third.token)).toBeUndefined();
  });

  test("a mailed link signs in once, within ten minutes, in the browser that asked", async () => {
    const it = await office();
    const ann = await addAnn(it);
    const link = await mailedLink(it, "ANN@chain.test ");
    expect(await outcome(followLink(it.world, { ...link, ...browser, browser: null }))).toThrow("works once");
    expect(await outcome(followLink(it.world, { ...link, ...browser, browser: "another" }))).toThrow("works once");
    expect((await followLink(it.world, { ...link, ...browser })).person.id).toBe(ann.id);
    expect(await outcome(followLink(it.world, { ...link, ...browser }))).toThrow("works once");
    const late = await mailedLink(it, ann.email);
    it.later({ minutes: 10 });
    expect(await outcome(followLink(it.world, { ...late, ...browser }))).toThrow("ten minutes");
  });

  test("two clicks at once on one link open one session", async () => {
    const it = await office();
    const ann = await addAnn(it);
    const link = await mailedLink(it, ann.email);
    const tries = await Promise.allSettled([1, 2, 3].map(() => followLink(it.world, { ...link, ...browser })));
    expect(tries.filter((one) => one.status === "fulfilled").length).toBe(1);
  });

  test("asking for a link tells nobody who is known, and sends nothing to a stranger", async () => {
    const it = await office();
    const asked = await askForLink(it.world, { email: "stranger@else.test", address: browser.address });
    expect(asked.browser.length).toBe(43);
    expect(await lettersOf(it)).toEqual([]);
  });

  test("a new password ends every other session; the old one is asked for unless the sign-in is fresh", async () => {
    const it = await office();
    const other = await signIn(it.world, it.hasher, right);
    it.later({ minutes: 11 });
    const visitor = await resumeSession(it.world, other.token);
    if (!visitor) throw new Error("The session has ended.");
    const fresh = { current: null, password: "violet harbour eleven", ...browser };
    expect(await outcome(setPassword(it.world, it.hasher, visitor, fresh))).toThrow("not your current password");
    expect(
      await outcome(setPassword(it.world, it.hasher, visitor, { ...fresh, current: password, password: "x" })),
    ).toThrow("at least 12");
    const { token } = await setPassword(it.world, it.hasher, visitor, { ...fresh, current: password });
    expect(await resumeSession(it.world, other.token)).toBeUndefined();
    expect(await resumeSession(it.world, token)).toBeDefined();
    expect(await outcome(signIn(it.world, it.hasher, right))).toThrow("wrong");
    await signIn(it.world, it.hasher, { ...right, password: "violet harbour eleven" });
  });
});

test("hashing has a queue with an end, and works again afterwards", async () => {
  const hasher = openHasher({ atOnce: 1, waiting: 2 });
  const tries = await Promise.allSettled(Array.from({ length: 5 }, () => hasher.verify("x", null)));
  expect(tries.map((one) => one.status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"]);
  const hash = await hasher.hash("copper ladder ninety");
  expect(await hasher.verify("copper ladder ninety", hash)).toBe(true);
  expect(await hasher.verify("copper ladder", hash)).toBe(false);
});

const lettersOf = async ({ world }: Office) =>
  world.db.all<{ to_address: string; text: string; html: string }>(
    sql`select to_address, text, html from letters order by id`,
  );

async function mailedLink(it: Office, email: string): Promise<{ token: string; browser: string }> {
  const { browser } = await askForLink(it.world, { email, address: "192.0.2.7" });
  const letter = (await lettersOf(it)).at(-1);
  expect(letter?.to_address).toBe(email.trim().toLowerCase());
  return { token: /https:\/\/amends\.test\/sign-in\/link\/(\S+)/.exec(letter?.text ?? "")?.[1] ?? "", browser };
}
