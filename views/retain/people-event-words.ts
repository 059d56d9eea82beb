import { type EventWords, text } from "./event-data.ts";

/** What is said of a case that changes hands because its people do. */
export const peopleEvents: Readonly<Record<string, EventWords>> = {
  handed_over: {
    icon: "people",
    tone: "info",
    says: (t, { who, name, why }) =>
      why === "left"
        ? t("handed the case over to {{name}}, for {{who}} has left", { name: text(name), who: text(who) })
        : t("handed the case over to {{name}}, who manages what {{who}} managed", { name: text(name), who: text(who) }),
  },
  remarked: { icon: "speech", tone: "info", says: (t) => t("said something to an entry of their record") },
  fact_struck: { icon: "check", tone: "info", says: (t) => t("struck an entry out of a record") },
  fact_kept: { icon: "check", tone: "info", says: (t) => t("let an entry of a record stand") },
  review_passed: {
    icon: "people",
    tone: "info",
    says: (t, { name }) => t("lets {{name}} judge the closing", { name: text(name) }),
  },
  about_manager: {
    icon: "people",
    tone: "warn",
    says: (t, { name }) =>
      text(name)
        ? t("found that this is about the manager: the case is with {{name}}, and the manager does not see it", {
            name: text(name),
          })
        : t("found that this is about the manager, who does not see it"),
  },
  not_about_manager: {
    icon: "people",
    tone: "info",
    says: (t) => t("said that this is not about the manager, who sees it now"),
  },
};
