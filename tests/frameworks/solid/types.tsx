import type {} from 'july30/solid';

export const right = [
  <world-day-countdown precision="minute" attr:time-zone="UTC" class="a" />,
  <blue-heart-banner placement="top" dismiss-for={30} lang="fr" ref={(element) => void element.dismissible} />,
  <trafficking-stat unit="people" value={12} on:july30-figure-error={(event) => event.reason.length} />,
];

export const wrong = [
  // @ts-expect-error -- there is no such precision
  <world-day-countdown precision="week" />,
  // @ts-expect-error -- Solid would set another property
  <blue-heart-banner linkText="Act" />,
  // @ts-expect-error -- misspelt
  <blue-heart-banner placment="top" />,
  // @ts-expect-error -- the event has no such field
  <trafficking-stat on:july30-figure={(event) => event.detail} />,
];
