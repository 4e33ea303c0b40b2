import 'july30/define/trafficking-stat';

export const right = [
  <world-day-countdown key="1" precision="minute" timeZone="UTC" className="a" />,
  <blue-heart-banner
    key="2"
    placement="top"
    dismiss-for={30}
    link-text="Act"
    lang="fr"
    ref={(element) => void element?.dismissible}
  />,
  <trafficking-stat key="3" unit="people" value={12} onjuly30-figure-error={(event) => event.reason.length} />,
];

export const wrong = [
  // @ts-expect-error -- there is no such precision
  <world-day-countdown key="1" precision="week" />,
  // @ts-expect-error -- misspelt
  <blue-heart-banner key="2" placment="top" />,
  // @ts-expect-error -- the event has no such field
  <trafficking-stat key="3" onjuly30-figure={(event) => event.detail} />,
  // @ts-expect-error -- there is no such element
  <trafficking-figure key="4" />,
];

document.querySelector('trafficking-stat')?.addEventListener('july30-figure', (event) => event.figure.sourceUrl);
// @ts-expect-error -- the element has no such property
document.createElement('world-day-countdown').precison = 'hour';
