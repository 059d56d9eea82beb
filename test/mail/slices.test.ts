import { expect, test } from "bun:test";
import { openSlices } from "../../src/mail/slices.ts";

const gate = () => Promise.withResolvers<void>();

test("work that is brought while more is expected begins together", async () => {
  let isMoreComing = true;
  const slices = openSlices(
    () => false,
    () => isMoreComing,
  );
  const begun: string[] = [];
  const open = gate();
  const work = (name: string) => () => {
    begun.push(name);
    return open.promise;
  };
  const first = slices.take(work("first"));
  isMoreComing = false;
  const last = slices.take(work("last"));
  while (begun.length === 0) await Bun.sleep(1);
  expect(begun).toEqual(["first", "last"]);
  open.resolve();
  await Promise.all([first, last]);
});

test("work does not wait for ever for more that does not come", async () => {
  const slices = openSlices(
    () => false,
    () => true,
  );
  let isDone = false;
  await slices.take(async () => {
    isDone = true;
  });
  expect(isDone).toBe(true);
});

test("while pages are asked for, each piece of work is begun alone", async () => {
  const slices = openSlices(
    () => true,
    () => true,
  );
  const open = gate();
  const begun: string[] = [];
  const first = slices.take(() => {
    begun.push("first");
    return open.promise;
  });
  const second = slices.take(async () => {
    begun.push("second");
  });
  while (begun.length === 0) await Bun.sleep(1);
  expect(begun).toEqual(["first"]);
  open.resolve();
  await Promise.all([first, second]);
  expect(begun).toEqual(["first", "second"]);
});

test("work that fails tells whoever brought it, and holds up nobody", async () => {
  const slices = openSlices(
    () => false,
    () => false,
  );
  const failing = slices.take(() => Promise.reject(new Error("no"))).catch((why: Error) => why.message);
  await slices.take(() => Promise.resolve());
  expect(await failing).toBe("no");
});
