import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A git repository of its own that holds some of the project's files, as they are now. */
export interface Copy {
  readonly folder: string;
  /** What git says; it throws where git fails. */
  git(...given: string[]): string;
  commit(): void;
  /** Runs `npm run release` there, on a machine that is set up in its own way. */
  release(given: readonly string[], machine?: {readonly umask?: string; readonly TZ?: string}): Said;
  remove(): void;
}

export interface Said {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Copies files and folders into a new repository, and commits them. Whoever asks for it removes it. */
export function copyOf(paths: readonly string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'july30-copy-'));
  // A hook that runs the tests tells git of another repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_|^JULY30_/.test(name)));
  const who = ['-c', 'user.name=july30', '-c', 'user.email=july30@example.org'];
  const git = (...given: string[]): string => execFileSync('git', [...who, ...given], {cwd: folder, env, encoding: 'utf8'});
  const commit = (): void => {
    git('add', '-A');
    git('commit', '--quiet', '--message', 'As it is now');
  };

  for (const path of paths)
    cpSync(join(root, path), join(folder, path), {recursive: true, filter: (from) => !from.endsWith('/node_modules')});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  git('init', '--quiet');
  // A link is not what .gitignore means by a folder.
  appendFileSync(join(folder, '.git/info/exclude'), '/node_modules\n/dist/\n');
  commit();

  return {
    folder,
    git,
    commit,
    release(given, {umask = '022', TZ = 'UTC'} = {}) {
      const command = `umask ${umask}; exec node --import tsx/esm demo/site/release.ts "$@"`;
      const {status, stdout, stderr} = spawnSync('sh', ['-c', command, 'sh', ...given], {
        cwd: folder,
        env: {...env, TZ},
        encoding: 'utf8',
      });
      return {status, output: stdout, complaint: stderr};
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
