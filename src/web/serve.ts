import { answerRequest, type House, MAX_BODY, makeApp } from "./app.ts";

export type Served = { port: number; stop(): Promise<void> };

/** Serves the pages and the API. `stop` lets requests that are under way finish. */
export function serveWeb(house: House): Served {
  const app = makeApp(house);
  const { http } = house.world.config;
  const server = Bun.serve({
    hostname: http.host,
    port: http.port,
    maxRequestBodySize: MAX_BODY,
    idleTimeout: 60,
    fetch: (request) => {
      house.onVisit?.();
      return answerRequest(app, house, request);
    },
    error: (why) => {
      house.world.log(`Web: ${why.stack ?? why.message}`);
      return new Response("Something broke. Try again.", { status: 500 });
    },
  });
  // Handlers learn from it who is at the other end.
  app.server = server;
  return { port: server.port ?? http.port, stop: () => server.stop() };
}
