/**
 * The enhanced status code (RFC 3463) that a diagnostic text holds, or null. A code beside an SMTP reply or in qmail's "(#5.1.1)"
 * counts more than one on its own, a code that tells something more than X.0.0.
 */
export function writtenStatus(text: string): string | null {
  let best: string | null = null;
  let weight = 0;
  for (const match of text.matchAll(enhanced)) {
    const [, code = ""] = match;
    const now = weightOf(code, text.slice(Math.max(0, match.index - 12), match.index));
    if (now > weight) [best, weight] = [code, now];
  }
  return best;
}

const enhanced = /(?<![\w.+]|(?<!\d{3})-)([45]\.[0-7]\.\d{1,3})(?![\d+-]|\.\d|\.\w)/g;

function weightOf(code: string, before: string): number {
  if (/(?:version|ver\.?|exim|postfix|v|\/)\s?$/i.test(before)) return 0;
  const reply = /(?<!\d)([45])[0-5]\d(?: |-|:)\s?['"(#]{0,2}$/.exec(before)?.[1];
  const beside = reply === code.charAt(0) ? 4 : /#$/.test(before) ? 3 : 1;
  return isGeneric(code) ? beside / 2 : beside;
}

/** X.0.0 says no more than the class. */
export const isGeneric = (code: string) => /^\d\.0\.0$/.test(code);

/** The first SMTP reply code of a failure (RFC 5321 section 4.2.3 and its extensions) in a text, or null. */
export function replyCode(text: string): string | null {
  const inContext = /(?:^|[>:;([\s'"<])([45][0-5]\d|57[1-9])(?=[- ][^\s\d]|:|;|\]|,|$)/m.exec(text)?.[1];
  return inContext ?? null;
}

/**
 * The enhanced code that a diagnostic text amounts to when none is written in it: by its words (RFC 3463 section 3, and RFC 7372,
 * 7505 for newer ones), else by the SMTP reply alone; null when it tells neither. `temporary` gives the class where no reply does.
 */
export function impliedStatus(text: string, temporary: boolean): string | null {
  const reply = replyCode(text);
  const words = meanings.find(([pattern]) => pattern.test(text))?.[1];
  if (words !== undefined) return `${reply?.charAt(0) ?? (temporary || isTransient(words) ? "4" : "5")}.${words}`;
  if (reply === "550" && /\brcpt\b/i.test(text)) return "5.1.1";
  return reply === null ? null : `${reply.charAt(0)}.${byReply[reply] ?? "0.0"}`;
}

/** No answer, congestion and expiry stay transient even when the sender has given up (RFC 3463 section 3.5). */
const isTransient = (words: string) => ["4.1", "4.5", "4.7"].includes(words);

/** The first that fits wins: the more telling ones come first. */
const meanings: [RegExp, string][] = [
  [
    /mail ?(?:box|folder|file)(?: is| has| size)? (?:is )?(?:full|exceed|quota)|(?:over|exceed\w*|out of|beyond)(?: \w+){0,3} (?:quota|storage|mailbox size)|quota[\s\w]{0,20}exceed|mailbox ?full|full mail ?box|over ?quota|insufficient (?:disk|storage)|not enough (?:space|storage)|inbox is full|storage (?:limit|quota)|postfach ist voll|boîte (?:aux lettres )?pleine|buzón lleno|casella piena/iu,
    "2.2",
  ],
  [
    /(?:message|mail|size)[\s\w]{0,30}(?:exceeds?|larger than|too (?:big|large))|exceeds?[\s\w]{0,30}(?:message|size)|message size/iu,
    "3.4",
  ],
  [
    /(?:account|mailbox|user|address|recipient)[\s\w<>@.'-]{0,60}(?:disabled|suspended|inactive|locked|deactivated|not active|expired|discontinued)|(?:disabled|inactive|suspended|locked) (?:account|mailbox|user|recipient)/iu,
    "2.1",
  ],
  [/spf |dkim|dmarc|reverse dns|rdns|ptr record|not authenticated|authentication (?:required|checks? failed)/iu, "7.0"],
  [
    /blacklist|blocklist|block list|black list|spam|blocked|spamhaus|rbl|dnsbl|reputation|policy|\brelay(?:ing)?\b|virus|not allowed|denied|not permitted|unauthori[sz]ed|prohibited/iu,
    "7.1",
  ],
  [
    /(?:sender|from)(?: address)?[\s\w<>@.:'-]{0,60}(?:rejected|not exist|unknown|invalid|verify)|rejected sender/iu,
    "1.8",
  ],
  [
    /host(?:name)?[\s\w.'-]{0,60}(?:unknown|not found|not exist)|unknown (?:host|domain|mail system|server)|domain[\s\w<>@.'=-]{0,60}(?:not found|not exist|unknown|invalid)|no such (?:domain|host)|couldn'?t find any host|unrouteable (?:mail )?domain|no route to (?:host|domain)|name or service not known|bad (?:destination )?(?:host|domain|system)|nxdomain|no mx|name server|unable to (?:look|resolve)|dns (?:error|lookup)|unrouteable/iu,
    "1.2",
  ],
  [
    /(?:user|recipient|mailbox|account|address|addressee|destinat\w+|login)[\s\w<>@.,:;"'()=-]{0,80}(?:unknown|not found|not exist|n.t exist|no exist|invalid|not recogni[sz]ed|not listed|not known|n.t have|unavailable|rejected|unrouteable|undeliverable)|(?:unknown|no such|invalid|bad|unrecogni[sz]ed|non-?existent|not a valid|no valid)(?: or \w+)?(?: local| virtual| destination| final delivery| e-?mail| mail)? ?(?:user|recipient|mailbox|account|address|part|person|name|login|alias)|no (?:such |)(?:user|mailbox|recipient|account|one)|not (?:our|a local) customer|no longer (?:here|valid|available|exist|active|in use|work)|doesn.t have (?:a|an)[\s\w.@-]{0,60} account|not recogni[sz]ed|unbekannt|n.existe pas|no existe|inesistente|wasn.t found|couldn.t be found|not be found|name is not recognized|userunknown|recipnotfound/iu,
    "1.1",
  ],
  [
    /hop count|too many hops|mail loop|routing loop|mail forwarding loop|loops back|message looping|too many received/iu,
    "4.6",
  ],
  [
    /too long|expired|gave up|giving up|timeout exceeded|retry time|time[- ]?out|timed out|could not deliver for the last|not able to deliver/iu,
    "4.7",
  ],
  [
    /connection (?:refused|reset|dropped|closed|lost)|connect(?:ion)? to|(?:smtp|establish)[\s\w]{0,30}connection|unreachable|not reachable|no answer/iu,
    "4.1",
  ],
  [/too many (?:connections|recipients|messages)|\brate limit|rate.limited|throttl/iu, "4.5"],
];

/** RFC 5321 section 4.2.3, RFC 4954, RFC 7504, RFC 5248: what a reply means when its text does not tell. */
const byReply: Record<string, string> = {
  "421": "4.2",
  "450": "2.0",
  "451": "3.0",
  "452": "3.1",
  "500": "5.2",
  "501": "5.4",
  "502": "5.1",
  "503": "5.1",
  "504": "5.4",
  "521": "3.2",
  "525": "7.13",
  "530": "7.0",
  "535": "7.8",
  "551": "1.6",
  "552": "2.2",
  "553": "1.3",
  "556": "1.10",
  "571": "7.1",
};
