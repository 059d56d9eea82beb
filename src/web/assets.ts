import { type Asset, assets } from "../../views/assets/urls.ts";

/** Answers a request for a file of ours, or undefined when the path is not one. A file is packed when it is first asked for. */
export function assetServer(): (request: Request) => Response | undefined {
  const served = new Map(Object.values(assets).map((asset) => [asset.url, pack(asset)]));
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const file = served.get(new URL(request.url).pathname);
    return file && answer(file, request);
  };
}

type Packed = { asset: Asset; plain: Uint8Array<ArrayBuffer>; gzipped: () => Uint8Array<ArrayBuffer> };

function pack(asset: Asset): Packed {
  const plain = new TextEncoder().encode(asset.text);
  let packed: Uint8Array<ArrayBuffer> | undefined;
  return {
    asset,
    plain,
    gzipped: () => {
      packed ??= Bun.gzipSync(plain, { level: 9 });
      return packed;
    },
  };
}

function answer({ asset, plain, gzipped }: Packed, request: Request): Response {
  const zip = acceptsGzip(request.headers.get("accept-encoding"));
  const body = zip ? gzipped() : plain;
  return new Response(request.method === "HEAD" ? null : body, {
    headers: {
      "content-type": asset.type,
      "content-length": String(body.byteLength),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
      ...(zip ? { "content-encoding": "gzip" } : {}),
    },
  });
}

/** RFC 9110, 12.5.3: gzip is named with a weight that is not 0. */
const acceptsGzip = (header: string | null): boolean =>
  (header ?? "").split(",").some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
