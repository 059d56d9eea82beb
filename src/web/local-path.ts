/** A path of this site to go on to, with its query; "/" for everything else, so that no link of ours leads away. */
export function localPath(text: string | null | undefined): string {
  if (!text || !/^\/(?![/\\])/.test(text) || /[\p{Cc}\\]/u.test(text)) return "/";
  const url = URL.parse(text, "http://here");
  if (url?.origin !== "http://here" || /^\/(sign-|set-up|assets\/|api\/)/.test(url.pathname)) return "/";
  return url.pathname + url.search;
}
