import type { Html } from "../jsx/html.ts";
import { PageHead } from "../parts/card.tsx";
import { Filters } from "../parts/pager.tsx";
import type { T } from "../words.ts";

const rooms = [
  { room: "rules", href: "/listen", label: "What is listened for", adminsOnly: false },
  { room: "responses", href: "/responses", label: "Responses", adminsOnly: false },
  { room: "precision", href: "/rules", label: "How right it is", adminsOnly: true },
  { room: "scores", href: "/listen/scores", label: "Scores", adminsOnly: true },
] as const;

export type Room = (typeof rooms)[number]["room"];

type ListenHeadProps = { t: T; room: Room; isAdmin: boolean; lead: Html; actions?: Html | undefined };

/** The head of every page about listening, with the ways between them. */
export const ListenHead = ({ t, room, isAdmin, lead, actions }: ListenHeadProps): Html => (
  <>
    <PageHead title={t("Listening")} lead={lead} {...(actions ? { actions } : {})} />
    <Filters
      label={t("Listening")}
      items={rooms
        .filter(({ adminsOnly }) => isAdmin || !adminsOnly)
        .map(({ room: one, href, label }) => ({ href, label: t(label), active: one === room }))}
    />
  </>
);
