export const serveHelp = `Usage: amends serve

Serves the pages, takes mail and keeps the deadlines until SIGTERM or Ctrl-C, then finishes what is in flight.
Settings are environment variables: “amends settings” lists them.
Before there is a company it prints a link, valid once, with which a browser sets one up.

Example: AMENDS_URL=https://amends.chain.example AMENDS_RELAY=smtp://relay.chain.example:587 amends serve

Exit codes: 0 stopped, 2 settings that cannot be used.`;

export const demoHelp = `Usage: amends demo [--empty] [--port N] [--smtp-port N]

Serves a believable chain at http://localhost:3000, with its mail looped back at /demo/mail and time travel at /demo.
Nothing leaves the machine.

  --empty         no chain: take setup, key create and import on the same AMENDS_DATA
  --port N        port of the pages (default 3000), short for AMENDS_HTTP
  --smtp-port N   port for mail (default 2525), short for AMENDS_SMTP

Exit codes: 0 stopped, 2 settings that cannot be used.`;
