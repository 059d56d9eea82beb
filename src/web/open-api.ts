import { openapi } from "@elysiajs/openapi";
import { version } from "../version.ts";

/** GET /api/v1/openapi.json: the API described for programs. There is no page for it, since those load scripts from elsewhere. */
export const openApi = () =>
  openapi({
    provider: null,
    path: "/api/v1/openapi",
    specPath: "/api/v1/openapi.json",
    exclude: { paths: [/^(?!\/api\/v1\/)/, /openapi/] },
    documentation: {
      info: { title: "Amends", version, description: "Responses in, cases out. Errors are RFC 9457 problem details." },
      components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    },
  });
