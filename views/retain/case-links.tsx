import type { CaseLinks as Links } from "../../src/core/retain/mail-origin.ts";
import type { Html } from "../jsx/html.ts";
import { Time } from "../parts/time.tsx";
import type { Reader } from "../words.ts";

/** What a case goes on from, what goes on from it, and mails of which a person should say where they belong. */
export const CaseLinks = ({
  reader,
  number,
  links,
}: {
  reader: Reader;
  number: number;
  links: Links | undefined;
}): Html | null => {
  const { t } = reader;
  if (!links || (links.earlier === null && links.later.length === 0 && links.hints.length === 0)) return null;
  const { earlier, later, hints } = links;
  return (
    <div class="stack stack-tight case-links">
      {earlier === null ? null : (
        <p>
          <CaseLink number={earlier} label={t("Goes on from case {{number}}", { number: earlier })} />
        </p>
      )}
      {later.map((after) => (
        <p>
          <CaseLink number={after} label={t("Goes on as case {{number}}", { number: after })} />
        </p>
      ))}
      {hints.map((hint) => (
        <p>
          <span safe>
            {hint.about === number
              ? t("A mail of {{from}} possibly belongs to this case.", { from: hint.sender ?? t("an unknown sender") })
              : t("A mail of {{from}} possibly belongs to case {{number}}.", {
                  from: hint.sender ?? t("an unknown sender"),
                  number: hint.about,
                })}
          </span>{" "}
          <Time reader={reader} at={hint.at} />{" "}
          <HintLink reader={reader} number={number} about={hint.about} onCase={hint.onCase} />
        </p>
      ))}
    </div>
  );
};

type HintLinkProps = { reader: Reader; number: number; about: number; onCase: number | null };

const HintLink = ({ reader: { t }, number, about, onCase }: HintLinkProps): Html | null => {
  const other = about === number ? onCase : about;
  return other === null ? null : <CaseLink number={other} label={t("See case {{number}}", { number: other })} />;
};

const CaseLink = ({ number, label }: { number: number; label: string }): Html => (
  <a href={`/cases/${number}`} safe>
    {label}
  </a>
);
