/**
 * How each class of a letter looks. `withStyles` writes it beside the class, because several mail programs throw a <style>
 * element away; the element is left with what only it can do: the dark colours.
 */
const styles: Readonly<Record<string, string>> = {
  page: "margin:0;padding:0;background-color:#eef1f4;color:#1f2933",
  gutter: "padding:12px 8px 28px",
  preheader:
    "display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all",
  marker:
    "margin:0 0 8px;font-family:Helvetica,Arial,sans-serif;font-size:12px;line-height:16px;color:#5b6672;text-align:center",
  card: "width:100%;max-width:600px;background-color:#fbfcfd;border:1px solid #d5dbe1;border-radius:8px;border-collapse:separate",
  cell: "padding:20px 18px 8px;font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#1f2933;text-align:start;word-break:break-word;overflow-wrap:anywhere",
  brow: "margin:0 0 10px;font-size:14px;line-height:20px;color:#5b6672",
  grave: "font-weight:bold;color:#a3201d",
  head: "margin:22px 0 8px;font-size:16px;line-height:22px;font-weight:bold;color:#1f2933",
  headline: "margin:0 0 8px;font-size:16px;line-height:22px;font-weight:bold;color:#1f2933",
  item: "margin:0 0 8px;font-size:16px;line-height:22px;color:#1f2933",
  para: "margin:0 0 12px;font-size:16px;line-height:24px;color:#1f2933",
  lone: "margin:0 0 12px;font-size:16px;line-height:24px;font-weight:bold;color:#1f2933",
  strong: "margin:0;font-size:16px;line-height:24px;font-weight:bold;color:#1f2933",
  small: "margin:0 0 12px;font-size:14px;line-height:20px;color:#5b6672",
  quote: "width:100%;margin:0 0 12px;table-layout:fixed",
  said: "padding:2px 0 2px 12px;border-left:4px solid #d39e00;font-family:Helvetica,Arial,sans-serif;font-size:17px;line-height:26px;color:#1f2933;text-align:start;word-break:break-word;overflow-wrap:anywhere",
  mark: "background-color:#ffe08a;color:#332600;padding:0 2px;border-radius:2px",
  bare: "background-color:transparent;color:inherit",
  action: "margin:6px 0 16px;background-color:#0b5cad;border-radius:6px;border-collapse:separate",
  button: "padding:0;mso-padding-alt:12px 22px;border-radius:6px;background-color:#0b5cad",
  press:
    "display:inline-block;padding:12px 22px;font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:22px;font-weight:bold;color:#fdfdfd;text-decoration:none;border-radius:6px",
  tap: "display:inline-block;margin:0 8px 8px 0;padding:9px 12px;font-size:15px;line-height:20px;color:#0b5cad;text-decoration:none;border:1px solid #a9bccd;mso-border-alt:none;border-radius:6px",
  link: "color:#0b5cad;text-decoration:underline",
  rule: "width:100%;margin:22px 0 18px",
  line: "border-top:1px solid #d5dbe1;height:1px;line-height:1px;font-size:1px;mso-line-height-rule:exactly",
};

/** The HTML with the style of each class written beside it. Text of others cannot match: its quotation marks are escaped. */
export const withStyles = (html: string): string =>
  // A heading that begins the card needs no room above it.
  html
    .replace('<td class="cell"><h2 class="head"', '<td class="cell"><h2 class="headline"')
    .replace(/ class="([a-z]+)"/g, (found, name: string) => {
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      return style ? `${found} style="${style}"` : found;
    });

// Outlook's apps recolour by themselves and mark what they touched with data-ogsc and data-ogsb.
const dark: Readonly<Record<string, string>> = {
  page: "background-color:#14181c!important;color:#e4e8ec!important",
  marker: "color:#9aa7b4!important",
  card: "background-color:#1e242a!important;border-color:#36404a!important",
  cell: "color:#e4e8ec!important",
  brow: "color:#a8b4c0!important",
  grave: "color:#ff9d94!important",
  head: "color:#f0f3f6!important",
  headline: "color:#f0f3f6!important",
  item: "color:#e4e8ec!important",
  para: "color:#e4e8ec!important",
  strong: "color:#f0f3f6!important",
  lone: "color:#f0f3f6!important",
  small: "color:#a8b4c0!important",
  said: "color:#f0f3f6!important;border-color:#d39e00!important",
  mark: "background-color:#5e4a00!important;color:#ffeab0!important",
  action: "background-color:#1f6fbf!important",
  button: "background-color:#1f6fbf!important",
  press: "color:#ffffff!important",
  tap: "color:#8ec5ff!important;border-color:#4a5966!important",
  link: "color:#8ec5ff!important",
  line: "border-color:#36404a!important",
};

const rows = (before: string) =>
  Object.entries(dark)
    .map(([name, style]) => `${before}.${name}{${style}}`)
    .join("");

/**
 * For Outlook on Windows, which sets letters with Word: 96 pixels to the inch, or widths grow on screens that are zoomed, and a
 * typeface, or every part that it does not understand is set in Times.
 */
export const wordStyles =
  '<!--[if mso]><noscript><xml xmlns:o="urn:schemas-microsoft-com:office:office"><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><style>body,table,td,p,a,h2,span{font-family:Helvetica,Arial,sans-serif}</style><![endif]-->';

/** What stands in the head of each letter. */
export const styleSheet = `<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rows("")}}${rows(
  "[data-ogsc] ",
)}</style>`;
