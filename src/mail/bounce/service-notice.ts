import { type Header, valuesOf } from "../headers.ts";
import { leavesOf, textOf } from "./parts.ts";

/** What a sending service reports as JSON by mail (Amazon SES through SNS). Fields that are missing are "". */
export type ServiceNotice = { type: string; recipient: string; status: string; diagnostic: string };

/** Undefined for any other mail. Read field by field, because relays wrap the long lines of the JSON. */
export function readServiceNotice(headers: Header[], body: Uint8Array): ServiceNotice | undefined {
  if (valuesOf(headers, "x-amz-sns-message-id").length === 0 || body.length > 300_000) return;
  const [part] = leavesOf(headers, body);
  if (part === undefined) return;
  const json = textOf(part).replaceAll("\\", "").replaceAll("\n", "");
  const type = /"(?:notificationType|eventType)"\s*:\s*"(\w{1,30})"/.exec(json)?.[1];
  if (type === undefined) return;
  const at = json.search(/"(?:bounced|complained)Recipients"/);
  const recipients = at < 0 ? "" : json.slice(at, at + 5000);
  const first = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"]{1,1000})"`).exec(recipients)?.[1] ?? "";
  return {
    type: type.toLowerCase(),
    recipient: first("emailAddress"),
    status: /^[245]\.\d{1,3}\.\d{1,3}$/.exec(first("status"))?.[0] ?? "",
    diagnostic: first("diagnosticCode"),
  };
}
