import {executeServerCommand} from '@web/test-runner-commands';

/** Only Chromium lets a test read its accessibility tree and set what the visitor prefers. */
export const inChromium = /Chrome\//.test(navigator.userAgent);

const answer = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, 'matches')!;

/** Has the visitor ask for less motion: really in Chromium; elsewhere what the script asks the browser gives that answer. */
export async function lessMotion(wanted: boolean): Promise<void> {
  if (inChromium) {
    const features = wanted ? [{name: 'prefers-reduced-motion', value: 'reduce'}] : [];
    await executeServerCommand('cdp:Emulation.setEmulatedMedia', {features});
    return;
  }
  Object.defineProperty(MediaQueryList.prototype, 'matches', {
    ...answer,
    get(this: MediaQueryList): unknown {
      return (wanted && this.media === '(prefers-reduced-motion: reduce)') || answer.get!.call(this);
    },
  });
}
