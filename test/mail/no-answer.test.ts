import { expect, test } from "bun:test";
import { readHeaders } from "../../src/mail/headers.ts";
import { wantsNoAnswer } from "../../src/mail/no-answer.ts";

const silent = (...lines: string[]) => wantsNoAnswer(readHeaders(Buffer.from([...lines, "", ""].join("\r\n"))));

test("no program answers what a list, a machine or a rule of a mailbox sent", () => {
  for (const field of [
    "List-Id: <news.chain.test>",
    "X-Auto-Response-Suppress: OOF",
    "X-MS-Exchange-Inbox-Rules-Loop: cleo@home.test",
    "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
    "From: no-reply@chain.test",
    "Return-Path: <mailer-daemon@chain.test>",
  ])
    expect(`${field} ${silent(field)}`).toBe(`${field} true`);
  expect(silent("From: cleo@home.test", "X-Auto-Response-Suppress: none", "Subject: The lamp")).toBe(false);
});

test("no program answers a subject that tells of an absence, wherever in it", () => {
  expect(silent("From: cleo@home.test", "Subject: I will be out of the office until Monday")).toBe(true);
  expect(silent("From: cleo@home.test", "Subject: =?utf-8?q?Lyon_2=3A_Abwesenheit?=")).toBe(true);
  expect(silent("From: cleo@home.test", "Subject: Your office was closed")).toBe(false);
});
