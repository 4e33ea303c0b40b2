/**
 * What `npm run release` knows of versions, as pure functions. A version is three numbers and nothing more: files are named by it, and a
 * name such as `july30-1.0.0-rc.1.js` would be taken for a language by whoever reads it.
 */

/** Three numbers: what breaks, what is added, what is mended. */
export type Version = readonly [major: number, minor: number, patch: number];

/** The numbers of a plain semantic version such as `1.10.0`. Anything else gives undefined: `v1.0.0`, `1.0`, `01.0.0`, `1.0.0-rc.1`. */
export function parse(text: string): Version | undefined {
  const [, ...numbers] = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(text) ?? [];
  return numbers.length === 3 ? (numbers.map(Number) as unknown as Version) : undefined;
}

/** Below, equal to or above zero, as the first of two versions is lower, the same or higher. What is no version stops the script. */
export function compare(one: string, other: string): number {
  const [first, second] = [parse(one), parse(other)];
  if (!first || !second) throw new Error(`${first ? other : one} is no version`);
  return first.map((number, at) => number - second[at]!).find((difference) => difference !== 0) ?? 0;
}

const highestOf = (versions: readonly string[]): string => versions.reduce((one, other) => (compare(one, other) < 0 ? other : one));

/** What the changelog says of a version that is released. */
export interface Entry {
  readonly version: string;
  /** The day of the release, such as `2027-07-01`. */
  readonly date: string;
  readonly text: string;
}

/** Whether there is such a day: 30 February has the form of a date, and would be taken for one in March. */
function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The entries with a version and a date, in their order. A date that is none, and an entry that says nothing, do not count. */
export const entriesOf = (changelog: string): readonly Entry[] =>
  changelog.split(/^(?=## )/m).flatMap((part) => {
    const [, version, date, text] = /^## \[(\S+)\] - (\d{4}-\d\d-\d\d)[ \t]*\n([^]*)$/.exec(part.replaceAll('\r\n', '\n')) ?? [];
    return version && date && text && parse(version) && isDate(date) && /^[^#\s]/m.test(text)
      ? [{version, date, text: text.trim()}]
      : [];
  });

/** The entry of one version, or undefined where it has none. */
export const changelogEntry = (changelog: string, version: string): Entry | undefined =>
  entriesOf(changelog).find((entry) => entry.version === version);

/** What a release begins with. */
export interface Beginning {
  /** What was asked for. */
  readonly asked: readonly string[];
  /** What package.json says. */
  readonly present: string;
  readonly changelog: string;
  /** The files that differ from the last commit; undefined in a folder that is no git clone. */
  readonly changed: readonly string[] | undefined;
  /** The tags of this version that stand at another commit. */
  readonly tags: readonly string[];
  /** The day on which this happens. */
  readonly today: string;
}

/** Some of the names, as a sentence takes them. */
const some = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/**
 * Why there can be no release, in one sentence that says what to do; undefined where there can. A version is taken once its tag stands at
 * another commit. Until then the present version may be released as it is: the very first one, one whose tests failed, and the same
 * commit again.
 */
export function refusal({asked, present, changelog, changed, tags, today}: Beginning): string | undefined {
  const released = entriesOf(changelog).map((entry) => entry.version);
  const [version = ''] = asked;
  const highest = highestOf([present, ...released.filter((other) => other !== version)]);
  const [major, minor] = parse(highestOf([present, ...released]))!;
  const next = `${major}.${minor + 1}.0`;

  if (asked.length !== 1) return `Say which version you release, and nothing else, for example: npm run release -- ${next}`;
  if (!parse(version)) return `“${version}” is no version: give three numbers with points between them, for example ${next}.`;
  if (!changed) return 'This folder is no git clone, and a release is made from a commit: clone the project and run this there.';
  if (changed.length > 0) return `Commit or take back what is not committed yet, and run this again: ${some(changed)}.`;
  if (tags.includes(`v${version}`))
    return `Version ${version} is released already, as the tag v${version} says: choose a higher one, for example ${next}.`;
  if (compare(version, highest) < 0)
    return `Version ${version} is lower than ${highest}: choose a higher one, for example ${next}.`;
  if (!released.includes(version))
    return `CHANGELOG.md has no entry for ${version}: write what changed below a line “## [${version}] - ${today}”, and commit it.`;
  return undefined;
}

/** The files that name the version, by path. `package.json` is the one that others follow. */
export interface Numbered {
  readonly 'package.json': string;
  readonly 'package-lock.json': string;
  readonly 'src/lib/version.ts': string;
}

/** The text with another version between the two groups of the pattern. Where it stands nowhere, the script stops. */
function exchanged(text: string, pattern: RegExp, version: string): string {
  if (!pattern.test(text)) throw new Error(`no version where one is expected (${pattern})`);
  return text.replace(pattern, (_, before: string, after: string) => before + version + after);
}

/** The same files with another version, and otherwise unchanged to the byte. */
export function withVersion(files: Numbered, version: string): Numbered {
  // In the lockfile it stands at the top, and at the project's own place among the packages.
  const top = /^( {2}"version": ")[^"]*(")/m;
  const own = /^( {4}"": \{\n(?: {6}.*\n)*? {6}"version": ")[^"]*(")/m;
  return {
    'package.json': exchanged(files['package.json'], top, version),
    'package-lock.json': exchanged(exchanged(files['package-lock.json'], top, version), own, version),
    'src/lib/version.ts': exchanged(files['src/lib/version.ts'], /^(export const version = ')[^']*(')/m, version),
  };
}
