import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applicationCredentialAuth, AuthError, identityV3, tokenAuth } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, ids, login, seeded, state } from "./bed.ts";

describeOpenstack("a token that ends in the middle", () => {
  expectNoDrift();

  const revoke = async (token: string) => {
    const identity = identityV3({ endpoint: state.identity.url, auth: login("admin") });
    await identity.revokeToken({ "X-Subject-Token": token });
  };

  test("a token revoked in the middle of a real list of 2,500 is renewed once, and the list is complete", async () => {
    const auth = login();
    const statuses: number[] = [];
    const client = cinder({ auth, onResponse: ({ status }) => statuses.push(status ?? 0) });
    const received: string[] = [];
    let revoked = false;
    for await (const page of client.listBackups({ limit: 500 }, { prefetch: false }).pages()) {
      received.push(...ids(page.items));
      if (revoked) continue;
      revoked = true;
      await revoke(await auth.getToken());
    }
    expect(received).toEqual(ids(seeded("demo")));
    expect(statuses.filter((status) => status === 401)).toHaveLength(1);
  });

  test("a token of a real Keystone is renewed before it ends, so that no request fails", async () => {
    const auth = login("demo", "demo", state.identity_short.url);
    const statuses: number[] = [];
    const client = cinder({
      auth,
      endpoint: state.block_storage.like.url,
      onResponse: ({ status }) => statuses.push(status ?? 0),
    });
    const before = await auth.getToken();
    for (let waited = 0; waited < state.identity_short.token_seconds + 2; waited += 2) {
      expect((await client.listBackups({ limit: 1 }).firstPage()).items).toHaveLength(1);
      await new Promise((done) => setTimeout(done, 2_000));
    }
    expect(await auth.getToken()).not.toBe(before);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("a longer life than a real Keystone's tokens have is refused with an error of its own", async () => {
    const auth = login("demo", "demo", state.identity_short.url);
    await expect(auth.getToken({ minValidity: 60_000 })).rejects.toBeInstanceOf(AuthError);
  });

  test("a bare token that a real Keystone revoked fails with AuthError", async () => {
    const token = await login().getToken();
    const client = cinder({
      auth: tokenAuth({ token, projectId: state.projects.demo.id }),
      endpoint: state.block_storage.like.url,
    });
    expect((await client.listBackups({ limit: 1 }).firstPage()).items).toHaveLength(1);
    await revoke(token);
    await expect(client.listBackups().toArray()).rejects.toBeInstanceOf(AuthError);
  });

  test("no secret is in a real Keystone's access log", async () => {
    const { id, secret } = state.application_credential;
    await applicationCredentialAuth({ authUrl: state.identity.url, id, secret }).getToken();
    const log = readFileSync(state.identity.access_log, "utf8");
    expect(log).not.toContain(secret);
    expect(log).not.toContain(state.users.demo.password);
  });
});
