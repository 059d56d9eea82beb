import theLoop from "../../../migrations/0001_the_loop.sql" with { type: "text" };
import mail from "../../../migrations/0002_mail.sql" with { type: "text" };
import accountability from "../../../migrations/0003_accountability.sql" with { type: "text" };
import listen from "../../../migrations/0004_listen.sql" with { type: "text" };
import growth from "../../../migrations/0005_growth.sql" with { type: "text" };
import asked from "../../../migrations/0006_asked.sql" with { type: "text" };

/** Every migration by name, embedded one by one so that the executable carries them all. */
export const migrations: Readonly<Record<string, string>> = {
  "0001_the_loop": theLoop,
  "0002_mail": mail,
  "0003_accountability": accountability,
  "0004_listen": listen,
  "0005_growth": growth,
  "0006_asked": asked,
};
