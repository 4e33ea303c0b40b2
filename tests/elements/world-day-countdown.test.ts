import {assert} from 'chai';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {clear, heard, mount} from './mount.js';

suite('<world-day-countdown>', () => {
  teardown(clear);

  test('shows the days left', async () => {
    const element = await mount(WorldDayCountdown);
    assert.match(heard(element.shadowRoot), /World Day against Trafficking in Persons/);
  });
});
