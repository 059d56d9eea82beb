import type { Config } from "../config.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { probeSmtp } from "./smtp-probe.ts";

const NAME = "Listener";

/** Whether our own listener greets on its port, by our name. */
export async function checkListener({ smtp, mailDomain }: Pick<Config, "smtp" | "mailDomain">): Promise<Finding> {
  const host = smtp.host === "0.0.0.0" ? "127.0.0.1" : smtp.host === "::" ? "::1" : smtp.host;
  const where = `${host}:${smtp.port}`;
  try {
    const { calledItself } = await probeSmtp({ host, port: smtp.port, name: mailDomain });
    if (calledItself.toLowerCase() === mailDomain) return isWell(NAME, `${where} takes mail.`);
    return isWrong(
      NAME,
      `${where} is some other program: it calls itself ${calledItself}.`,
      "Give Amends a port of its own in AMENDS_SMTP.",
    );
  } catch (why) {
    return isWrong(
      NAME,
      `Nobody takes mail at ${where}: ${why instanceof Error ? why.message : String(why)}.`,
      "Start “amends serve”, and forward port 25 of the machine to it.",
    );
  }
}
