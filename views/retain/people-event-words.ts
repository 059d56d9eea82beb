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
};
