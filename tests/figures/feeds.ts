import {executeServerCommand} from '@web/test-runner-commands';

/** What the feed server of the tests answers; see tests/feed-server.mjs. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Before the body, after it, and how often the body is said between the two. */
  readonly before?: string;
  readonly after?: string;
  readonly times?: number;
  /** Bytes of white space at the end. */
  readonly filler?: number;
  readonly then?: 'end' | 'hang' | 'trickle';
  readonly held?: boolean;
  readonly cors?: boolean;
}

/** A request that came in. */
export interface Request {
  readonly origin: 'own' | 'other' | 'secure';
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A feed with an address that no other test has: on the page's own origin, on another one, and on another one with TLS. */
export interface Feed {
  readonly own: string;
  readonly other: string;
  readonly secure: string;
  requests(): Promise<readonly Request[]>;
  /** Lets a `held` answer go. */
  release(): Promise<unknown>;
  /** Waits until the browser has closed the connection before the answer's end. */
  abandoned(): Promise<unknown>;
}

export async function serve(answer: Answer): Promise<Feed> {
  const addresses = await executeServerCommand<Pick<Feed, 'own' | 'other' | 'secure'>, Answer>('feed', answer);
  const ask = <T>(command: string) => executeServerCommand<T, string>(`feed-${command}`, addresses.own);
  return {
    ...addresses,
    requests: () => ask('requests'),
    release: () => ask('release'),
    abandoned: () => ask('abandoned'),
  };
}

/** A feed's text. */
export const feedOf = (...figures: unknown[]): string => JSON.stringify({version: 1, figures});

/** Of one figure that has what it needs. */
export const helped = {
  id: 'helped',
  value: 1200,
  unit: 'people',
  label: 'people helped',
  year: 2024,
  source: 'Example Centre, Annual Report 2024',
  sourceUrl: 'https://example.org/report',
};
