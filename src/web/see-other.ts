/** Sends the browser on with a GET after a POST, so that a reload repeats nothing. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const response = new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
  for (const one of cookies) response.headers.append("set-cookie", one);
  return response;
}
