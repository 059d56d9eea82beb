import { expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs } from "./a-house.ts";

type Row = { seq: number; what: string; case: { number: number } | null };

for (const engine of engines) {
  test(`admins read the log, narrow it, and take the same rows home; others do not (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: cleo });
    await house.respond({ score: 2, comment: "Rude.", customer: { ...cleo, email: "paul@example.test", phone: null } });
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/note", { text: "=HYPERLINK(1)" });
    for (const path of ["/log", "/log/export?format=csv"]) expect((await ann.get(path)).status).toBe(403);
    const alma = await signedInAs(house, "alma");
    const page = await (await alma.get("/log?case=1&what=noted")).text();
    expect(page).toContain("Ann Martin");
    expect(page).not.toContain(">Case 2<");
    expect(page).toContain("/log/export?format=csv&amp;case=1&amp;what=noted");
    expect(await (await alma.get("/log?person=ann@chain.test&from=2026-05-19&to=2026-05-19")).text()).toContain(
      ">Case 1<",
    );
    expect(await (await alma.get("/log?person=ann@chain.test&to=2026-05-18")).text()).toContain("Nothing found");
    for (const wrong of ["case=99", "person=nobody@chain.test", "from=2026-02-31"]) {
      const response = await alma.get(`/log?${wrong}`);
      expect(`${wrong} ${response.status}`).toBe(`${wrong} 409`);
    }
    const jsonl = await alma.get("/log/export?format=jsonl&case=1");
    expect(jsonl.headers.get("content-disposition")).toBe('attachment; filename="log-2026-05-19.jsonl"');
    const rows = (await jsonl.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    expect(rows.every((row) => row.case?.number === 1)).toBe(true);
    expect(rows.map(({ what }) => what)).toContain("noted");
    const csv = await (await alma.get("/log/export?format=csv&case=1")).text();
    expect(csv.split("\r\n").length).toBe(rows.length + 2);
    expect((await alma.get("/log/export")).status).toBe(404);
    await house.close();
  });

  test(`the API gives the log page by page to a key of the scope audit, and says so in its description (${engine})`, async () => {
    const house = await aHouse(engine);
    for (let i = 0; i < 4; i++)
      await house.respond({
        score: 1,
        comment: "Cold.",
        customer: { ...cleo, email: `c${i}@example.test`, phone: null },
      });
    const { token } = await makeKey(house.world, { name: "auditor", scopes: ["audit"] }, asProgram("command"));
    const other = await makeKey(house.world, { name: "till", scopes: ["cases"] }, asProgram("command"));
    const ask = (path: string, key = token) =>
      house.ask(`/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    const seen: Row[] = [];
    for (let next: number | null = 0; next !== null; ) {
      const page = (await (await ask(`/audit/log?after=${next}&limit=3`)).json()) as {
        rows: Row[];
        next: number | null;
      };
      expect(page.rows.length).toBeLessThanOrEqual(3);
      seen.push(...page.rows);
      next = page.next;
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, i) => i + 1));
    expect(((await (await ask("/audit/log")).json()) as { rows: Row[] }).rows).toEqual(seen);
    for (const wrong of ["?limit=0", "?limit=1001", "?after=-1", "?after=x"])
      expect(`${wrong} ${(await ask(`/audit/log${wrong}`)).status}`).toBe(`${wrong} 422`);
    expect((await ask("/audit/log", other.token)).status).toBe(403);
    expect((await house.ask("/api/v1/audit/log")).status).toBe(401);
    expect(((await (await ask("/audit/verify")).json()) as { broken: unknown }).broken).toBeNull();
    const description = (await (await house.ask("/api/v1/openapi.json")).json()) as {
      paths: Record<string, { get?: object }>;
    };
    const { get } = description.paths["/api/v1/audit/log"] ?? {};
    expect(JSON.stringify(get)).toContain('"limit"');
    expect(JSON.stringify(get)).toContain('"mac"');
    await house.close();
  });
}
