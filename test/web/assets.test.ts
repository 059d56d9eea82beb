import { expect, test } from "bun:test";
import { assetServer } from "../../src/web/assets.ts";
import { contentSecurityPolicy, newNonce, secured, securityHeaders } from "../../src/web/headers.ts";
import { assets, assetUrl } from "../../views/assets/urls.ts";

const serve = assetServer();
const ask = (path: string, init?: RequestInit) => serve(new Request(`http://localhost${path}`, init));

test("every file is served for ever under the hash of its content", async () => {
  for (const asset of Object.values(assets)) {
    const response = ask(asset.url);
    expect(asset.url).toMatch(/^\/assets\/[\w-]+\.[0-9a-f]{12}\.(css|js|svg)$/);
    expect(response?.headers.get("content-type")).toBe(asset.type);
    expect(response?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response?.text()).toBe(asset.text);
  }
});

test("a file is packed for those who can unpack it", async () => {
  const packed = ask(assetUrl("htmx"), { headers: { "accept-encoding": "br, gzip;q=0.8" } });
  expect(packed?.headers.get("content-encoding")).toBe("gzip");
  expect(packed?.headers.get("vary")).toBe("Accept-Encoding");
  const bytes = new Uint8Array((await packed?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(bytes.length).toBe(Number(packed?.headers.get("content-length")));
  expect(new TextDecoder().decode(Bun.gunzipSync(bytes))).toBe(assets.htmx.text);
  for (const header of ["identity", "gzip;q=0", "br", "gzip;q=0.0"])
    expect(ask(assetUrl("htmx"), { headers: { "accept-encoding": header } })?.headers.has("content-encoding")).toBe(
      false,
    );
});

test("what is not a file of ours is left to others", () => {
  expect(ask("/assets/amends.css")).toBeUndefined();
  expect(ask("/assets/../package.json")).toBeUndefined();
  expect(ask(assetUrl("amendsCss"), { method: "POST" })).toBeUndefined();
});

test("no sheet and no script of ours speaks of another host", () => {
  for (const { text } of [assets.amendsCss, assets.customer, assets.amendsJs])
    expect(text).not.toMatch(/https?:|\/\/\w|@import|url\(/);
});

test("the sheet of the customers' pages stays under 6 KB", () => {
  expect(assets.customer.text.length).toBeLessThan(6 * 1024);
});

test("every response gets the headers, and HSTS only over https", () => {
  const nonce = newNonce();
  const response = secured(new Response("x", { headers: { "referrer-policy": "no-referrer" } }), {
    nonce,
    https: false,
  });
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy(nonce));
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.has("strict-transport-security")).toBe(false);
  expect(securityHeaders({ nonce, https: true })["strict-transport-security"]).toStartWith("max-age=31536000");
});

test("the policy allows no inline script, no eval and no other host", () => {
  const policy = contentSecurityPolicy("N");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types htmx");
  expect(new Set(Array.from({ length: 50 }, newNonce)).size).toBe(50);
});
