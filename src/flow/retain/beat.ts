import { saveHeartbeat } from "../../store/retain/downtimes.ts";
import type { World } from "../../world.ts";

/** The server is alive; what has not beaten for long was down (note-downtime.ts). */
export const beat = ({ db, now }: World): Promise<void> => db.tx((db) => saveHeartbeat(db, now()));
