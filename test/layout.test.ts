import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { Glob } from "bun";
import ts from "typescript";

const root = join(import.meta.dir, "..");
const list = (pattern: string): string[] => [...new Glob(pattern).scanSync(root)].sort();

type File = { path: string; text: string; imports: string[] };

const files: File[] = [...list("src/**/*.{ts,tsx}"), ...list("views/**/*.{ts,tsx}")].map((path) => {
  const text = readFileSync(join(root, path), "utf8");
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  return { path, text, imports: imports.map((to) => (to.startsWith(".") ? normalize(join(dirname(path), to)) : to)) };
});

const within = (...folders: string[]): File[] =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

const isOurs = (to: string): boolean => /^(src|views|migrations|node_modules|package\.json)\b/.test(to);

/** `path -> import` for each import that is neither one of ours that `allowed` begins, nor a package that it names. */
const strayImports = (from: readonly File[], allowed: readonly string[]): string[] =>
  from.flatMap(({ path, imports }) =>
    imports
      .filter(
        (to) => !allowed.some((one) => (isOurs(to) ? to.startsWith(one) : to === one || to.startsWith(`${one}/`))),
      )
      .map((to) => `${path} -> ${to}`),
  );

/** `path: line` for each line of code that matches; comments do not count. */
const linesLike = (from: readonly File[], pattern: RegExp): string[] =>
  from.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) && pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

test("no test waits through `expect(work).rejects` or `.resolves`: see test/outcome.ts", () => {
  const waits = list("test/**/*.{ts,tsx}").filter((path) =>
    /\)\s*\.(rejects|resolves)\./.test(readFileSync(join(root, path), "utf8")),
  );
  expect(waits).toEqual([]);
});

test("core decides alone: it imports only core", () => {
  expect(strayImports(within("src/core/"), ["src/core/"])).toEqual([]);
});

test("views see values: they import core, views and what makes HTML and words", () => {
  const allowed = ["src/core/", "views/", "@kitajs/html", "i18next", "htmx.org", "node_modules/"];
  expect(strayImports(within("views/"), allowed)).toEqual([]);
});

test("store is SQL: it imports core, store, the migrations and the drivers", () => {
  const allowed = ["src/core/", "src/store/", "migrations/", "bun", "bun:sqlite", "node:fs", "node:path"];
  expect(strayImports(within("src/store/"), allowed)).toEqual([]);
});

test("a flow imports core, store, views and other flows, and the world it acts in", () => {
  const allowed = ["src/core/", "src/store/", "views/", "src/flow/", "src/world.ts", "src/keys.ts", "src/hasher.ts"];
  expect(strayImports(within("src/flow/"), allowed)).toEqual([]);
});

test("the edges know the flows and not one another; only the clock calls the inbox", () => {
  const edges = ["src/web/", "src/mail/", "src/chat/", "src/clock.ts"];
  const above = ["src/main.ts", "src/house.ts", "src/commands/", "src/demo/"];
  const crossing = edges.flatMap((edge) =>
    within(edge).flatMap(({ path, imports }) =>
      imports
        .filter((to) => [...edges, ...above].some((one) => one !== edge && to.startsWith(one)))
        .map((to) => `${path} -> ${to}`),
    ),
  );
  expect(crossing).toEqual(["src/clock.ts -> src/mail/inbox.ts"]);
});

test("what the world stands on knows nothing of what stands on it", () => {
  const base = within(
    "src/config.ts",
    "src/settings/",
    "src/keys.ts",
    "src/hasher.ts",
    "src/version.ts",
    "src/world.ts",
  );
  const above = /^src\/(flow|web|mail|chat|clock|house|main|commands|demo)\b|^views\//;
  expect(
    base.flatMap(({ path, imports }) => imports.filter((to) => above.test(to)).map((to) => `${path} -> ${to}`)),
  ).toEqual([]);
});

test("only a flow writes: no other part imports a function of the store that changes rows; the demo's seed makes a past", () => {
  const writers = writersOf(within("src/store/").filter(({ path }) => !path.startsWith("src/store/db/")));
  expect(writers.size).toBeGreaterThan(20);
  const others = files.filter(({ path }) => !/^src\/(store|flow|demo)\//.test(path));
  const taken = others.flatMap(({ path, text }) =>
    namedImports(path, text)
      .filter((one) => writers.has(one))
      .map((one) => `${path} -> ${one}`),
  );
  expect([...taken, ...linesLike(others, /\bdb\.(run|claim|script)\b/)]).toEqual([]);
});

test("SQL is written in store alone; health asks whether the database answers, the demo has a post box of its own", () => {
  const others = files.filter(({ path }) => !/^src\/(store|demo)\//.test(path));
  expect(linesLike(others, /\bsql`/).map((line) => line.split(":")[0])).toEqual(["src/web/health.ts"]);
});

test("the clock is read at the edges: core, store, flow and views are told the time", () => {
  const clocks = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\(/;
  expect(linesLike(within("src/core/", "src/store/", "src/flow/", "views/"), clocks)).toEqual([]);
});

test("the environment is read by the settings alone, which the terminal hands over", () => {
  const places = linesLike(files, /\b(process|Bun)\.env\b/).map((line) => line.split(":")[0]);
  expect(places).toEqual(["src/commands/terminal.ts", "src/config.ts"]);
});

test("stages name the folders: org, ask, listen, retain, learn", () => {
  const stages = ["org", "ask", "listen", "retain", "learn"];
  const own = { core: [], flow: [], store: ["db"], web: [] };
  const strange = Object.entries(own).flatMap(([kind, more]) =>
    [...new Set(within(`src/${kind}/`).map(({ path }) => path.split("/")))]
      .filter((parts) => parts.length > 3 && ![...stages, ...more].includes(parts[2] ?? ""))
      .map((parts) => parts.join("/")),
  );
  expect(strange).toEqual([]);
});

test("files are named in kebab-case, migrations by number and matter", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.browser)?(\.test|\.d|\.min)?\.[a-z0-9]+$/;
  const named = ["src", "views", "test", "scripts", "bench"].flatMap((folder) =>
    list(`${folder}/**/*.{ts,tsx,js,css,svg}`),
  );
  expect(named.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  expect(list("migrations/*").filter((path) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(basename(path)))).toEqual([]);
});

test("a flow's file exports the function of its own name", () => {
  const wrong = within("src/flow/").flatMap(({ path, text }) => {
    const name = basename(path, ".ts").replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const exported = topLevel(path, text)
      .filter(({ isExported }) => isExported)
      .map((one) => one.name);
    return exported.includes(name) ? [] : [`${path}: ${exported.join(", ")}`];
  });
  expect(wrong).toEqual([]);
});

test("files are short; only lists of words may be long", () => {
  const words = [
    "src/core/listen/starter/",
    "src/core/listen/lexicon/",
    "src/core/retain/verb-words/",
    "src/demo/comments.ts",
  ];
  const long = files
    .filter(({ path }) => path.startsWith("src/") && !words.some((list) => path.startsWith(list)))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

type Declared = { name: string; isExported: boolean; node: ts.Node };

/** The functions and values that a file declares at its top; types do not count. */
function topLevel(path: string, text: string): Declared[] {
  return parse(path, text).statements.flatMap((statement): Declared[] => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return [{ name: statement.name?.text ?? "default", isExported, node: statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map((one) => ({ name: one.name.getText(), isExported, node: one }));
  });
}

/** `path#name` of each exported function that runs a change: by itself, or through a function of its own file that does. */
function writersOf(store: readonly File[]): Set<string> {
  const writers = new Set<string>();
  for (const { path, text } of store) {
    const declared = topLevel(path, text);
    const writing = new Set(declared.filter(({ node }) => calls(node).some(isChange)).map(({ name }) => name));
    for (let grown = -1; grown !== writing.size; ) {
      grown = writing.size;
      for (const { name, node } of declared) if (calls(node).some((called) => writing.has(called))) writing.add(name);
    }
    for (const { name, isExported } of declared) if (isExported && writing.has(name)) writers.add(`${path}#${name}`);
  }
  return writers;
}

const isChange = (called: string): boolean => /\.(run|claim|script)$/.test(called);

/** What is called inside, as written: `db.run`, `saveCase`. */
function calls(node: ts.Node): string[] {
  const called = ts.isCallExpression(node) ? [node.expression.getText()] : [];
  return [...called, ...node.getChildren().flatMap(calls)];
}

/** `path#name` of everything that a file imports by name. */
const namedImports = (path: string, text: string): string[] =>
  parse(path, text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const named = statement.importClause?.namedBindings;
    const from = normalize(join(dirname(path), statement.moduleSpecifier.text));
    if (!named || !ts.isNamedImports(named)) return [];
    return named.elements.map(({ name, propertyName }) => `${from}#${(propertyName ?? name).text}`);
  });

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
