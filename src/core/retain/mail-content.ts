import type { CalendarEvent } from "./calendar-event.ts";
import type { ImageType } from "./image-type.ts";

/** A file that a mail carried, as a page tells of it: what kind of picture it really is, and what it invites to. */
export type KeptFile = {
  n: number;
  name: string;
  type: string;
  size: number;
  image: ImageType | null;
  event: CalendarEvent | null;
};

/** What there is of a mail besides its visible text. `hasHtml`: its sender gave it a look. */
export type MailContent = { inboundId: string; hasHtml: boolean; problem: string | null; files: readonly KeptFile[] };

/** By the id of the mail's row. */
export type MailContents = Readonly<Record<string, MailContent>>;

/** A mail with its sender's look, as HTML without anything that acts or loads. */
export type FormattedMail = {
  /** Null when there is none, or none that can be shown: `refused` says why not. */
  html: string | null;
  refused: "plain" | "links" | "size" | null;
  /** Pictures that lie with others, who would learn who looks and when. */
  remoteImages: number;
};
