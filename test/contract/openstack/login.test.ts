import { expect, test } from "vitest";
import { applicationCredentialAuth, AuthError, passwordAuth, tokenAuth } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, login, seeded, state } from "./bed.ts";

describeOpenstack("login at a real Keystone", () => {
  expectNoDrift();
  const first = (auth: Parameters<typeof cinder>[0]) => cinder(auth).listBackups({ limit: 1 }).firstPage();

  test("passwordAuth logs in at a real Keystone by all forms of the URL", async () => {
    const bare = state.identity.url.replace(/\/v3$/, "");
    for (const authUrl of [state.identity.url, `${state.identity.url}/`, bare, `${bare}/`]) {
      const page = await first({ auth: login("demo", "demo", authUrl) });
      expect(page.items[0]?.id).toBe(seeded("demo")[0]?.id);
    }
  });

  test("passwordAuth logs in at a real Keystone for a project by ID and a domain by ID", async () => {
    const { name, password } = state.users.demo;
    const auth = passwordAuth({
      authUrl: state.identity.url,
      username: name,
      password,
      userDomain: { id: "default" },
      project: { id: state.projects.demo.id },
    });
    expect((await first({ auth })).items).toHaveLength(1);
    expect((await auth.session()).projectId).toBe(state.projects.demo.id);
  });

  test("tokenAuth uses a token of a real Keystone as it is, and exchanges it for one of another project", async () => {
    const token = await login().getToken();
    const endpoint = state.block_storage.like.url;
    const asItIs = tokenAuth({ token, projectId: state.projects.demo.id });
    expect((await first({ auth: asItIs, endpoint })).items).toHaveLength(1);
    const exchanged = tokenAuth({
      authUrl: state.identity.url,
      token,
      project: "empty",
      projectDomain: state.domain.name,
    });
    expect(await cinder({ auth: exchanged }).listBackups().toArray()).toEqual([]);
  });

  test("applicationCredentialAuth logs in at a real Keystone by ID and by name", async () => {
    const { id, name, secret } = state.application_credential;
    const authUrl = state.identity.url;
    expect((await first({ auth: applicationCredentialAuth({ authUrl, id, secret }) })).items).toHaveLength(1);
    const user = { username: state.users.demo.name, userDomain: state.domain.name };
    expect((await first({ auth: applicationCredentialAuth({ authUrl, name, secret, ...user }) })).items).toHaveLength(
      1,
    );
  });

  test("both catalog types of a real Keystone lead to the service, with and without the project in the URL", async () => {
    const { catalog } = await login().session();
    const types = catalog?.map(({ type }) => type) ?? [];
    expect(types).toContain("block-storage");
    expect(types).toContain("volumev3");
    const project = state.projects.demo.id;
    for (const endpoint of [state.block_storage.like.url, `${state.block_storage.like.url}/${project}`]) {
      expect((await first({ endpoint })).items).toHaveLength(1);
    }
  });

  test("a region that a real Keystone's catalog lacks is refused, with those that it has", async () => {
    await expect(first({ region: "Nowhere" })).rejects.toThrow(
      /no public endpoint.*block-storage.*in region Nowhere.*in RegionOne/,
    );
  });

  test("a refused login has a real Keystone's own words, and no password", async () => {
    const { name, password } = state.users.demo;
    const options = { authUrl: state.identity.url, username: name, userDomain: state.domain.name, project: "demo" };
    const wrong = passwordAuth({ ...options, password: `not-${password}` });
    const noProject = passwordAuth({ ...options, password, project: "no-such-project" });
    for (const auth of [wrong, noProject, login("disabled")]) {
      const error = await first({ auth }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(AuthError);
      expect(error).toMatchObject({ status: 401, requestId: expect.stringMatching(/^req-/) });
      expect(String(error)).toMatch(/The request you have made requires authentication|disabled|Unauthorized/);
      expect(String(error)).not.toContain(password);
    }
  });

  test("a login at a real Keystone for another user's project fails with AuthError", async () => {
    const error = await first({ auth: login("demo", "other") }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
  });
});
