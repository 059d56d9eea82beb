import { blame } from "../blame.ts";
import { readConfig } from "../config.ts";
import { offerSetUp } from "../flow/org/offer-set-up.ts";
import { openHouse, stopSignal, untilStopped } from "../house.ts";
import { smtpPost } from "../mail/transport.ts";
import { signingKeyOf } from "../signing-key.ts";
import { openWorld } from "../world.ts";
import type { Terminal } from "./terminal.ts";
import { expectNothing } from "./usage.ts";

/** Serves until it is told to stop. */
export async function serve(args: string[], terminal: Terminal): Promise<number> {
  expectNothing(args);
  const signal = stopSignal();
  const config = readConfig(terminal.environment);
  const signing = await blame(config.dkimKey === null ? "AMENDS_DATA" : "AMENDS_DKIM_KEY", () => signingKeyOf(config));
  const post = config.relay === null ? null : smtpPost(config.relay, { name: config.mailDomain, signing });
  const world = await openWorld(config, { post, log: (line) => terminal.err(line) });
  const house = await openHouse(world);
  const link = await offerSetUp(world);
  terminal.out(
    `Amends serves ${config.url} (port ${house.http.port}) and takes mail for ${config.mailDomain} (port ${house.smtp.port}).`,
  );
  if (link !== null) terminal.out(`Set it up in a browser, once and within a day: ${link}`);
  if (post === null) terminal.out("AMENDS_RELAY is not set: letters wait, and the page /mail shows them.");
  return untilStopped(house, signal, world.log);
}
