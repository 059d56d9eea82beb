/** Where a mailbox is and who may read it. `password` is "" when an access token stands in for it. */
export type Place = { host: string; port: number; secure: boolean; user: string; password: string; folder: string };

/** The parts of imap[s]://user:password@host:port/folder. Throws when it is no such URL. */
export function readPlace(text: string): Place {
  const url = URL.parse(text);
  if (!url?.hostname || (url.protocol !== "imap:" && url.protocol !== "imaps:"))
    throw new Error("The mailbox must be written as imap[s]://user:password@host:port/folder.");
  const secure = url.protocol === "imaps:";
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (secure ? 993 : 143) : Number(url.port),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || "INBOX",
  };
}

/** What stands for the mailbox where its progress is kept. */
export const nameOf = ({ user, host, folder }: Place): string => `${user}@${host}/${folder}`;
