import {assert} from 'chai';
import {TraffickingStat} from '../../../src/elements/trafficking-stat/trafficking-stat.js';
import type {Figure} from '../../../src/figures/figure.schema.js';
import {watchConsole} from '../../figures/warnings.js';
import {clear, heard, mount} from '../mount.js';

export type Stat = Awaited<ReturnType<typeof mount<typeof TraffickingStat>>>;

/** One of the two events of the element. */
export interface Told extends Event {
  readonly figure?: Figure;
  readonly reason?: string;
}

/** Whole sentences, their spaces all plain: which are no-break ones is a matter of the words' own tests. */
export const sentences: Record<string, Record<string, string>> = {
  'forced-labour': {
    ar: 'تشير التقديرات إلى أن 27.6 مليون شخص كانوا يخضعون للعمل الجبري في أي يوم من أيام عام 2021.',
    en: 'An estimated 27.6 million people were in forced labour on any given day in 2021.',
    es: 'Se estima que 27,6 millones de personas se encontraban en situación de trabajo forzoso en un día cualquiera de 2021.',
    fr: 'On estime que 27,6 millions de personnes étaient en situation de travail forcé n’importe quel jour de 2021.',
    ru: 'По оценкам, в любой отдельно взятый день 2021 года принудительному труду подвергалось 27,6 миллиона человек.',
    zh: '据估计，2021年的任何一天都有2760万人遭受强迫劳动。',
  },
  profits: {
    ar: 'تشير التقديرات إلى أن العمل الجبري في الاقتصاد الخاص درّ في عام 2021 أرباحًا غير مشروعة قدرها 236 مليار دولار أمريكي.',
    en: 'In 2021, forced labour in the private economy generated an estimated US$236 billion in illegal profits.',
    es: 'En 2021, el trabajo forzoso en la economía privada generó ganancias ilegales estimadas en 236.000 millones de dólares estadounidenses.',
    fr: 'En 2021, le travail forcé dans l’économie privée a généré des profits illégaux estimés à 236 milliards de dollars américains.',
    ru: 'По оценкам, в 2021 году незаконная прибыль от принудительного труда в частном секторе экономики составила 236 миллиардов долларов США.',
    zh: '据估计，2021年私营经济中的强迫劳动产生了2360亿美元的非法利润。',
  },
  children: {
    ar: 'شكّل الأطفال 38\u200e%\u200e من ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام 2022.',
    en: '38% of the trafficking victims detected in 2022 were children.',
    es: 'El 38 % de las víctimas de la trata detectadas en 2022 eran niños y niñas.',
    fr: '38 % des victimes de la traite détectées en 2022 étaient des enfants.',
    ru: 'Дети составили 38 % жертв торговли людьми, выявленных в 2022 году.',
    zh: '2022年被发现的人口贩运受害者中，38%是儿童。',
  },
  'children-tripled': {
    ar: 'في عام 2018 بلغت نسبة الأطفال بين ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم 3 أمثال ما كانت عليه قبل ذلك بـ15 عامًا.',
    en: 'In 2018, the share of children among detected trafficking victims was 3 times what it had been 15 years earlier.',
    es: 'En 2018, la proporción de niños y niñas entre las víctimas de la trata detectadas era 3 veces la de 15 años antes.',
    fr: 'En 2018, la part des enfants parmi les victimes de la traite détectées était 3 fois ce qu’elle avait été 15 ans plus tôt.',
    ru: 'В 2018 году доля детей среди выявленных жертв торговли людьми была в 3 раза выше, чем 15 годами ранее.',
    zh: '2018年，儿童在被发现的人口贩运受害者中所占比例是15年前的3倍。',
  },
  'detected-change': {
    ar: 'زاد عدد ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام 2022 بنسبة 25\u200e%\u200e عما كان عليه في عام 2019.',
    en: '25% more trafficking victims were detected in 2022 than in 2019.',
    es: 'En 2022 se detectó un 25 % más de víctimas de la trata que en 2019.',
    fr: 'En 2022, le nombre de victimes de la traite détectées était supérieur de 25 % à celui de 2019.',
    ru: 'В 2022 году было выявлено на 25 % больше жертв торговли людьми, чем в 2019 году.',
    zh: '2022年被发现的人口贩运受害者人数比2019年多25%。',
  },
};
export const plain = (text: string): string => text.replace(/\s+/g, ' ');
export const part = (element: Stat, name: string): HTMLElement => element.shadowRoot.querySelector(`[part~="${name}"]`)!;
export const valueOf = (element: Stat): string => part(element, 'value').textContent;

/** The sentence of the figure as it is heard, without what follows it. */
export const said = (element: Stat): string => plain(heard(element.shadowRoot));

/** Puts a copy of an element beside it. */
export function copyOf(element: Stat): Stat {
  element.after(element.cloneNode(true));
  return element.parentElement!.querySelector<Stat>(`:scope > ${element.localName} + ${element.localName}`)!;
}

export async function settled(element: Stat): Promise<void> {
  // Mutation observers are told in a microtask that was queued before this one.
  await Promise.resolve();
  await element.updateComplete;
}

/** An element whose feed has answered. */
export async function fed(address: string, id: string, more = ''): Promise<Stat> {
  const answered = new Promise((done) => {
    document.addEventListener('july30-figure', done, {once: true});
  });
  const element = await mount(TraffickingStat, `figure="${id}" feed="${address}" ${more}>The fact`);
  await answered;
  return element;
}

/** The rows of the table for those who do not see the picture. */
export const rows = (element: Stat): string[][] =>
  [...element.shadowRoot.querySelectorAll('tr')].map((row) => [...row.cells].map(({textContent}) => textContent.trim()));

/** Only Chromium lets a test read its accessibility tree. */
export const inChromium = navigator.userAgent.includes('Chrome/');

/** For a suite: what the elements tell and warn of in each test. Afterwards the page is empty again. */
export function watchStats(): {readonly events: readonly Told[]; readonly warnings: readonly string[]} {
  const warnings = watchConsole();
  const events: Told[] = [];
  const keep = (event: Event) => events.push(event);

  setup(() => {
    events.length = 0;
    document.addEventListener('july30-figure', keep);
    document.addEventListener('july30-figure-error', keep);
  });

  teardown(() => {
    document.removeEventListener('july30-figure', keep);
    document.removeEventListener('july30-figure-error', keep);
    clear();
  });
  return {events, warnings};
}

/** The fallback is what there is, and one warning says why; of it these are parts. */
export function assertFallback(element: Stat, warnings: readonly string[], ...parts: string[]): void {
  assert.lengthOf(element.shadowRoot.querySelectorAll('slot:not([hidden])'), 1);
  assert.equal(element.shadowRoot.textContent.trim(), '');
  assert.equal(element.textContent, 'The fact as text');
  assert.isAbove(element.getBoundingClientRect().height, 0);
  if (parts.length === 0) return;
  assert.lengthOf(warnings, 1, warnings.join('\n'));
  assert.match(warnings[0]!, /^july30: </);
  for (const each of parts) assert.include(warnings[0], each);
}
