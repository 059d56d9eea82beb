import type { Html } from "../jsx/html.ts";
import type { T } from "../words.ts";

/** Says on every page of a demo what it is, and leads to its clock and its letters. */
export const DemoBanner = ({ t }: { t: T }): Html => (
  <>
    <span safe>{t("This is a demo. Nothing leaves this machine.")}</span>{" "}
    <a href="/demo" safe>
      {t("Travel in time")}
    </a>{" "}
    <a href="/demo/mail" safe>
      {t("Read its letters")}
    </a>
  </>
);
