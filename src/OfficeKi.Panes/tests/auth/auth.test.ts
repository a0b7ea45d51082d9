import { describe, expect, test } from "vitest";
import { accountOf } from "../../src/auth/claims";
import { codeOf } from "../../src/auth/demo";
import { challengeOf, createPkce, randomText } from "../../src/auth/pkce";

describe("proof key", () => {
  test("agrees with the example of RFC 7636, appendix B", async () => {
    expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });

  test("has a verifier of the demanded length and characters, new each time", async () => {
    const { verifier, challenge } = await createPkce();
    expect(verifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/);
    expect(challenge).toBe(await challengeOf(verifier));
    expect(new Set(Array.from({ length: 50 }, randomText)).size).toBe(50);
  });
});

describe("redirect", () => {
  test("gives its code when the state is ours", () => {
    expect(codeOf(new URL("https://a.example/panes/auth-end.html?code=c1&state=s1"), "s1")).toBe("c1");
  });

  test.each(["?code=c1&state=other", "?state=s1", "?error=login_required&state=s1", ""])("with %j is refused", query => {
    expect(() => codeOf(new URL(`https://a.example/panes/auth-end.html${query}`), "s1")).toThrow();
  });
});

describe("account", () => {
  const token = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

  test.each([
    [token({ name: "Jörg Müßig", preferred_username: "j@stadt.example" }), { name: "Jörg Müßig", detail: "j@stadt.example" }],
    [token({ preferred_username: "j@stadt.example" }), { name: "j@stadt.example", detail: "j@stadt.example" }],
    [token({}), null],
    ["not a token", null],
    ["", null],
  ])("of %s", (text, account) => {
    expect(accountOf(text)).toEqual(account);
  });
});
