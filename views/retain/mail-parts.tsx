import type { KeptFile, MailContent } from "../../src/core/retain/mail-content.ts";
import type { Html } from "../jsx/html.ts";
import { Icon } from "../parts/icon.tsx";
import { size } from "../parts/size.ts";
import type { Reader } from "../words.ts";
import { calendarWords } from "./calendar-words.ts";

type MailPartsProps = { reader: Reader; number: number; content: MailContent | undefined };

/** What a mail carried besides its words: pictures to look at, files to save, and the look that its sender gave it. */
export const MailParts = ({ reader, number, content }: MailPartsProps): Html | null => {
  if (!content || (content.files.length === 0 && !content.hasHtml && !content.problem)) return null;
  const at = `/cases/${number}/mails/${content.inboundId}`;
  const pictures = content.files.filter(({ image }) => image !== null);
  const others = content.files.filter(({ image }) => image === null);
  return (
    <div class="mail-parts">
      {pictures.length > 0 ? (
        <ul class="pictures">
          {pictures.map((file) => (
            <Picture reader={reader} at={at} file={file} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ul class="files">
          {others.map((file) => (
            <FileLine reader={reader} at={at} file={file} />
          ))}
        </ul>
      ) : null}
      {content.problem ? (
        <p class="muted">
          <span safe>{reader.t(content.problem)}</span>{" "}
          <a href={`${at}/raw`} safe>
            {reader.t("Download the mail as it came")}
          </a>
        </p>
      ) : null}
      {content.hasHtml ? <Formatted reader={reader} at={at} /> : null}
    </div>
  );
};

type FileProps = { reader: Reader; at: string; file: KeptFile };

const Picture = ({ reader, at, file }: FileProps): Html => {
  const { t, locale } = reader;
  return (
    <li class="picture">
      <a href={`${at}/files/${file.n}/picture`} target="_blank" rel="noopener" class="picture-link">
        <img
          src={`${at}/files/${file.n}/picture`}
          alt={t("Picture {{name}}", { name: file.name })}
          loading="lazy"
          decoding="async"
        />
      </a>
      <a href={`${at}/files/${file.n}`} class="file-name" safe>
        {file.name}
      </a>
      <span class="file-size" safe>
        {`${kindOf(file)} · ${size(locale, file.size)}`}
      </span>
    </li>
  );
};

const FileLine = ({ reader, at, file }: FileProps): Html => (
  <li class="file">
    <Icon name={file.event ? "clock" : "note"} />
    <span class="file-main">
      <a href={`${at}/files/${file.n}`} class="file-name" safe>
        {file.name}
      </a>{" "}
      <span class="file-size" safe>
        {`${kindOf(file)} · ${size(reader.locale, file.size)}`}
      </span>
      {file.event ? (
        <span class="file-note" safe>
          {calendarWords(reader, file.event)}
        </span>
      ) : null}
      {isTnef(file) ? (
        <span class="file-note" safe>
          {reader.t("A formatted Outlook attachment that could not be opened.")}
        </span>
      ) : null}
    </span>
  </li>
);

/** Nothing is loaded before it is opened. */
const Formatted = ({ reader: { t }, at }: { reader: Reader; at: string }): Html => (
  <details class="more formatted">
    <summary safe>{t("Show it as it was formatted")}</summary>
    <iframe
      class="formatted-frame"
      src={`${at}/formatted`}
      title={t("The mail as it was formatted")}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      loading="lazy"
    />
  </details>
);

const isTnef = ({ type, name }: KeptFile): boolean => /ms-tnef$/.test(type) || /^winmail\.dat$/i.test(name);

/** What kind of file it is in a word: a picture by what it is, the rest by its ending, which its name shows too. */
function kindOf({ image, name, type }: KeptFile): string {
  if (image) return image.replace("image/", "").toUpperCase();
  const ending = /\.([\p{L}\p{N}]{1,5})$/u.exec(name)?.[1];
  return ending ? ending.toUpperCase() : type;
}
