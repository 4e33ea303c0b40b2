import {assert} from 'chai';
import {isSandboxed} from '../../src/lib/sandboxed.js';

suite('isSandboxed', () => {
  const pages: [name: string, origin: string, protocol: string, opaque: boolean][] = [
    ['a page of the web', 'https://example.org', 'https:', false],
    ['a sandboxed one', 'null', 'https:', true],
    ['a sandboxed one of this machine', 'null', 'http:', true],
    ['one that is data', 'null', 'data:', true],
    ['a file', 'null', 'file:', false],
    ['a file, where files have an origin', 'file://', 'file:', false],
  ];
  for (const [name, origin, protocol, opaque] of pages)
    test(name, () => assert.equal(isSandboxed({origin, location: {protocol} as Location}), opaque));
});
