import type {BlueHeartBanner} from '../../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {clear} from '../mount.js';
import {close, read} from './banner.js';

export const day = 86_400_000;

export type Dismissal = Event & {readonly campaign: string};

export const isOn = (banner: BlueHeartBanner): boolean => read(banner) !== '';

export async function dismissed(banner: BlueHeartBanner): Promise<void> {
  close(banner)!.click();
  await banner.updateComplete;
}

/** What is stored for this site, whole. */
export const stored = (): Record<string, string> => Object.fromEntries(Object.entries(localStorage) as [string, string][]);

/** For a suite: nothing is stored before a test, and nothing is left after it. */
export function watchClosing(): void {
  setup(() => localStorage.clear());

  teardown(() => {
    clear();
    localStorage.clear();
    scrollTo(0, 0);
  });
}
