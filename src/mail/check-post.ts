import { connect } from "node:net";
import nodemailer from "nodemailer";
import type { Config } from "../config.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { relayOptions } from "./transport.ts";

/** Whether the relay takes us, log-in included; no letter is sent. */
export async function checkRelay({ relay, mailDomain }: Config): Promise<Finding> {
  if (relay === null)
    return isWrong("Relay", "No relay is set, so letters wait.", "Set AMENDS_RELAY to smtp://user:password@host:port.");
  const transport = nodemailer.createTransport({
    ...relayOptions(relay),
    name: mailDomain,
    connectionTimeout: 8000,
    greetingTimeout: 8000,
  });
  try {
    await transport.verify();
    return isWell("Relay", `${new URL(relay).host} takes our letters.`);
  } catch (why) {
    const said = why instanceof Error ? why.message : String(why);
    return isWrong(
      "Relay",
      `${new URL(relay).host} does not take us: ${said}.`,
      "Check host, port, user and password in AMENDS_RELAY.",
    );
  } finally {
    transport.close();
  }
}

/** Whether our own listener greets on its port; whether the world reaches it, only a machine outside can tell. */
export function checkListener({ smtp }: Config): Promise<Finding> {
  const host = smtp.host === "0.0.0.0" ? "127.0.0.1" : smtp.host === "::" ? "::1" : smtp.host;
  const where = `${host}:${smtp.port}`;
  const silent = isWrong(
    "Listener",
    `Nobody takes mail at ${where}.`,
    "Start “amends serve”, and forward port 25 of the machine to it.",
  );
  return new Promise((resolve) => {
    const socket = connect({ host, port: smtp.port, timeout: 5000 });
    const end = (finding: Finding) => {
      socket.destroy();
      resolve(finding);
    };
    socket.once("data", (greeting) =>
      end(greeting.toString().startsWith("220") ? isWell("Listener", `${where} takes mail.`) : silent),
    );
    socket.once("error", () => end(silent)).once("timeout", () => end(silent));
  });
}
