import { type Finding, isWell, isWrong } from "../../core/org/finding.ts";
import { probeAddress } from "../../core/retain/address.ts";
import type { OutgoingLetter } from "../../core/retain/letter.ts";
import { authenticate } from "../../mail/authenticate.ts";
import { smtpPost } from "../../mail/transport.ts";
import { signingKeyOf } from "../../signing-key.ts";
import { findInboundFor, type Inbound } from "../../store/retain/inbound.ts";
import { findRaw } from "../../store/retain/raw-mails.ts";
import type { World } from "../../world.ts";

const NAME = "Round trip";
const LOOK_MS = 1000;

/** `patience` in seconds. `progress` overwrites its last line, `err` adds one. */
export type Watch = { patience: number; progress(line: string): void; err(line: string): void };

/**
 * Sends a letter through the relay to an address of ours and waits until the running server has read it. Failures return to
 * that address too, so that a refusal further on is heard of as well.
 */
export async function roundTrip(world: World, watch: Watch): Promise<Finding> {
  const { config, keys } = world;
  if (config.relay === null)
    return isWrong(NAME, "Nothing was sent: no relay is set.", "Set AMENDS_RELAY to smtp://user:password@host:port.");
  const relay = new URL(config.relay).host;
  const id = world.newId();
  const address = probeAddress(keys.address, id, config.mailDomain);
  const began = performance.now();
  watch.err(`Sending a letter to ${address} through ${relay} …`);
  const taken = await send(world, config.relay, letterTo(world, id, address));
  if (!taken.ok)
    return isWrong(
      NAME,
      `The relay ${relay} did not take the letter: ${taken.answer}.`,
      "Look at what it says: most often the log-in or the sender's address (AMENDS_FROM) is not allowed there.",
    );
  watch.err(`The relay took it: ${taken.answer}`);
  const arrival = await waitFor(world, address, began, watch);
  watch.progress("");
  if (!arrival)
    return isWrong(
      NAME,
      `The relay ${relay} took the letter (${taken.answer}), but it did not come in within ${watch.patience} s.`,
      `Look for ${address} in the relay's log: it says where it tried to deliver. Then mend the MX or port 25 above. Some relays are slow: --wait 600.`,
    );
  return judged(world, arrival, Math.round((performance.now() - began) / 100) / 10);
}

function letterTo({ config, now }: World, id: string, address: string): OutgoingLetter {
  return {
    id,
    from: config.from,
    to: address,
    replyTo: null,
    envelopeFrom: address,
    subject: "Amends tries its mail",
    text: "“amends doctor --round-trip” sent this letter, to see whether it comes back. Nobody needs to read it.\n",
    html: null,
    messageId: `<d.${id}@${config.mailDomain}>`,
    inReplyTo: null,
    references: [],
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    date: now(),
  };
}

async function send(
  { config }: World,
  relay: string,
  letter: OutgoingLetter,
): Promise<{ ok: boolean; answer: string }> {
  const post = smtpPost(relay, { name: config.mailDomain, signing: signingKeyOf(config) });
  try {
    return { ok: true, answer: (await post.send(letter)).response };
  } catch (why) {
    return { ok: false, answer: why instanceof Error ? why.message : String(why) };
  } finally {
    await post.close();
  }
}

/** The letter as it came in, once it was read or the patience has run out; undefined when it never came. */
async function waitFor({ db }: World, address: string, began: number, watch: Watch): Promise<Inbound | undefined> {
  for (;;) {
    const arrival = await findInboundFor(db, address);
    if (arrival && arrival.state !== "received") return arrival;
    const seconds = Math.floor((performance.now() - began) / 1000);
    if (seconds >= watch.patience) return arrival;
    const what = arrival ? "It came in; waiting for it to be read" : "Waiting for it to come in";
    watch.progress(`${what}: ${seconds} s of ${watch.patience} (Ctrl-C ends this)`);
    await Bun.sleep(LOOK_MS);
  }
}

async function judged(world: World, arrival: Inbound, seconds: number): Promise<Finding> {
  const { state, kind, problem } = arrival;
  if (state === "received")
    return isWrong(
      NAME,
      `The letter came in, but nobody has read it after ${seconds} s${problem === null ? "" : `: ${problem}`}.`,
      "Start “amends serve” with the same settings, and look into its log.",
    );
  if (kind === "bounce")
    return isWrong(
      NAME,
      `The relay took the letter, but could not deliver it: after ${seconds} s it sent a failure notice.`,
      `Open the notice on /mail: it quotes what the other server said.`,
    );
  if (state === "failed")
    return isWrong(
      NAME,
      `The letter came in after ${seconds} s, but could not be read: ${problem}.`,
      "Open /mail and look at it.",
    );
  return vouched(world, arrival, `The letter came in and was read after ${seconds} s.`);
}

/** Judged once more here, from the raw mail, with the settings of now. */
async function vouched({ db, config }: World, arrival: Inbound, came: string): Promise<Finding> {
  const raw = await findRaw(db, arrival.id);
  if (!raw) return isWrong(NAME, `${came} Its raw file is missing.`, "Look into the log of “amends serve”.");
  const { envelopeFrom: from, envelopeTo: to, remoteAddress, helo, receivedAt: at } = arrival;
  const { dmarc, detail } = await authenticate(raw, { from, to, remoteAddress, helo, at }, config).catch(
    (why: unknown) => ({ dmarc: "none", detail: why instanceof Error ? why.message : String(why) }),
  );
  if (dmarc === "pass") return isWell(NAME, `${came} ${detail}`);
  return isWrong(
    NAME,
    `${came} But nobody could vouch for it: ${detail}`,
    "Mend SPF, DKIM and DMARC above; if they are well, the relay changes letters on their way (footers, link tracking): turn that off.",
  );
}
