import {assert} from 'chai';
import {directory, helpLine, listedOn, trustedUntil} from '../../src/helplines/directory.js';

/** `shared/facts.md` section 6, the rows marked HIGH, as they stand there. Ireland and the Philippines: the address alone. */
const high: readonly [country: string, phone: string | undefined, url: string][] = [
  ['US', '1-888-373-7888', 'https://humantraffickinghotline.org'],
  ['GB', '08000 121 700', 'https://www.modernslaveryhelpline.org'],
  ['CA', '1-833-900-1010', 'https://canadianhumantraffickinghotline.ca'],
  ['AU', '131 237', 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery'],
  ['IE', undefined, 'http://www.blueblindfold.gov.ie'],
  ['BE', '078 055 800', 'https://besafe.be/fr/besafenouveautes/lancement-de-la-campagne-coeur-bleu-2023'],
  [
    'IT',
    '800 290 290',
    'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
  ],
  ['PT', '964 608 288', 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas'],
  ['NL', '+31 33 448 11 86', 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha'],
  ['HR', '0800 77 99', 'https://gov.hr/en/human-trafficking/1170'],
  ['UA', '15-47', 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy'],
  ['ZA', '0800 222 777', 'https://0800222777.org.za'],
  ['PH', undefined, 'https://1343actionline.ph'],
  // The addresses of these two are not given in full there.
  ['AR', '145', 'https://mujeresydiversidad.salta.gob.ar'],
  ['BR', '100', 'https://gov.br/mdh'],
];

/** What is said about calling: "24/7", "365 days a year", "Mon-Fri 9-17", "free", "costs a mobile call". */
const notes: Readonly<Record<string, readonly string[]>> = {
  US: ['always'],
  GB: ['daily', 'free'],
  CA: ['always'],
  IT: ['always', 'free'],
  PT: ['always', 'mobile'],
  NL: ['weekdays'],
  AR: ['always', 'free'],
  BR: ['always'],
};

suite('help lines', () => {
  for (const [country, phone, url] of high) {
    test(country, () => {
      const line = helpLine(country)!;
      assert.equal(line.country, country);
      assert.equal(line.phone, phone);
      assert.equal(line.url, url);
      assert.deepEqual(line.notes ?? [], notes[country] ?? []);
    });
  }

  test('no other country, so no number that was not seen on an official page', () => {
    assert.sameMembers(
      Object.keys(directory),
      high.map(([country]) => country),
    );
    // Rows of less confidence: Spain, Germany, Poland, Switzerland, France, Nigeria, Mexico, India, the European Union.
    for (const country of ['ES', 'DE', 'PL', 'CH', 'FR', 'NG', 'MX', 'IN', 'EU']) assert.isUndefined(helpLine(country), country);
  });

  test('nor any second number of a row that is less sure, nor those of Ireland and the Philippines', () => {
    const all = JSON.stringify(directory);
    for (const number of ['233733', '711', '1800 666 111', '1800 250 025', '527', '08000 73728', '1343"', '180"', '866-373-7888'])
      assert.notInclude(all, number);
  });

  test('UK means GB, in any case', () => {
    for (const code of ['UK', 'uk', 'Uk', 'gb', 'GB']) assert.equal(helpLine(code)?.country, 'GB', code);
    assert.equal(helpLine('us')?.phone, '1-888-373-7888');
  });

  test('what is no country has none', () => {
    for (const code of ['', 'X', 'XX', 'USA', 'US ', 'UKGB', 'constructor', '__proto__', 'toString'])
      assert.isUndefined(helpLine(code), code);
  });

  test('addresses are web addresses, numbers can be dialled', () => {
    for (const {url, phone} of Object.values(directory)) {
      assert.match(new URL(url).protocol, /^https?:$/);
      if (phone) assert.match(phone, /^\+?\d[\d -]+\d$/);
    }
  });

  test('listed in November 2026, believed for a year', () => {
    assert.match(listedOn, /^2026-11-\d\d$/);
    assert.equal(trustedUntil, listedOn.replace('2026', '2027'));
  });
});
