import { describe, expect, test } from "vitest";
import { EventStreamParser } from "../../src/api/sse";

const stream = "\uFEFF: keep-alive\r\n\r\nevent: decision\r\ndata: {\"runId\":\"ä1\"}\r\n\r\nevent:block\ndata: one\ndata: two\n\nretry: 5\nid: 7\ndata\n\n"
  + "event: receipt\rdata:  two spaces\r\revent: lost\n\n: end\n\nevent: done\ndata: {\"text\":\"Straße 🌳\"}\n\n";
const expected = [
  { event: "decision", data: "{\"runId\":\"ä1\"}" },
  { event: "block", data: "one\ntwo" },
  { event: "message", data: "" },
  { event: "receipt", data: " two spaces" },
  { event: "done", data: "{\"text\":\"Straße 🌳\"}" },
];

describe("an event stream", () => {
  test("is read whole", () => {
    expect(new EventStreamParser().push(stream)).toEqual(expected);
  });

  test("gives the same events when it is cut anywhere", () => {
    for (let cut = 0; cut <= stream.length; cut++) {
      const parser = new EventStreamParser();
      expect([...parser.push(stream.slice(0, cut)), ...parser.push(stream.slice(cut))], `cut at ${cut}`).toEqual(expected);
    }
  });

  test("gives the same events when it comes character by character", () => {
    const parser = new EventStreamParser();
    expect([...stream].flatMap(char => [...char].flatMap(part => parser.push(part)))).toEqual(expected);
  });

  test("gives no event that the stream did not finish", () => {
    expect(new EventStreamParser().push("event: block\ndata: half")).toEqual([]);
    expect(new EventStreamParser().push("event: block\ndata: half\n")).toEqual([]);
  });
});
