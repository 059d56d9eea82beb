/** What a report says of one recipient (RFC 3464 section 2.3). Addresses are without their type; fields that are missing are "". */
export type RecipientStatus = { final: string; original: string; action: string; status: string; diagnostic: string };

const most = 500;

/**
 * The recipients of a delivery-status part, or of a text that is written like one; at most the first 500.
 * A blank line between the fields of one recipient is against RFC 3464, and forgiven.
 */
export function readRecipientStatuses(text: string): RecipientStatus[] {
  const recipients: RecipientStatus[] = [];
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    for (const fields of byRecipient(fieldsOf(paragraph))) {
      const last = recipients.at(-1);
      if (fields.has("final-recipient") || fields.has("original-recipient")) recipients.push(statusOf(fields));
      else if (last) fill(last, statusOf(fields));
      if (recipients.length >= most) return recipients;
    }
  }
  return recipients;
}

/** The recipient that the report is about: the first that failed, else the first that waits; none when all went well. */
export function firstFailed(recipients: RecipientStatus[]): RecipientStatus | undefined {
  const open = recipients.filter(({ action, status }) => !wentWell(action, status));
  return open.find(({ action, status }) => action !== "delayed" && !status.startsWith("2.")) ?? open[0];
}

/** RFC 3464 section 2.3.3. A status of class 2 speaks where the action is missing. */
const wentWell = (action: string, status: string) =>
  ["delivered", "relayed", "expanded"].includes(action) || (action === "" && status.startsWith("2."));

type Fields = Map<string, string>;

function fieldsOf(paragraph: string): [string, string][] {
  const lines: string[] = [];
  for (const line of paragraph.split("\n")) {
    if (/^[ \t]+\S/.test(line) && lines.length > 0) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line.trim());
  }
  return lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
}

/** One paragraph, one recipient – unless a field comes twice because the blank line between two recipients was left out. */
function byRecipient(fields: [string, string][]): Fields[] {
  const groups: Fields[] = [new Map()];
  for (const [key, value] of fields) {
    const group = groups.at(-1);
    if (group === undefined) return groups;
    if (key === "final-recipient" && group.has(key)) groups.push(new Map([[key, value]]));
    else if (!group.has(key)) group.set(key, value);
  }
  return groups;
}

function statusOf(fields: Fields): RecipientStatus {
  const typed = (key: string) => (fields.get(key) ?? "").replace(/^[\w-]{1,20}\s*;\s*/, "");
  return {
    final: typed("final-recipient"),
    original: typed("original-recipient"),
    action: /^[a-z]+/.exec((fields.get("action") ?? "").toLowerCase())?.[0] ?? "",
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? "",
    diagnostic: typed("diagnostic-code"),
  };
}

function fill(it: RecipientStatus, more: RecipientStatus): void {
  it.action ||= more.action;
  it.status ||= more.status;
  it.diagnostic ||= more.diagnostic;
}
