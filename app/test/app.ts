// A real web server on a throwaway database of its own, for tests at the HTTP handler.
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestServer, type TestServer, type TestServerOptions } from './server.js';

export { createTestSeats, readCookie, type TestCall, type TestReply } from './server.js';

/** What a test may choose. */
export type TestAppOptions = TestServerOptions;

/** A server under test, and its database. */
export interface TestApp extends TestServer {
  readonly test: TestDatabase;
  close(): Promise<void>;
}

/** Builds a server on a database of its own; `close` drops both. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const test = await createTestDatabase();
  const server = await createTestServer(test.database, options);
  return {
    ...server,
    test,
    close: async () => {
      await server.http.close();
      await test.drop();
    },
  };
}
