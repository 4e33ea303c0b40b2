import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register-language.js';

const until: Plural = {
  one: 'Falta *{time}* para el [Día Mundial contra la Trata de Personas].',
  other: 'Faltan *{time}* para el [Día Mundial contra la Trata de Personas].',
};

export const es: Messages = {
  direction: 'ltr',
  day: 'Día Mundial contra la Trata de Personas',
  date: '30 de julio de {year}',
  space: ' ',
  comma: ', ',
  until: {day: until, hour: until, minute: until, second: until},
  lessThanAnHour: 'Falta *menos de una hora* para el [Día Mundial contra la Trata de Personas].',
  lessThanAMinute: 'Falta *menos de un minuto* para el [Día Mundial contra la Trata de Personas].',
  today: '*Hoy* es el [Día Mundial contra la Trata de Personas].',
  units: {
    day: {one: '{n} día', other: '{n} días'},
    hour: {one: '{n} hora', other: '{n} horas'},
    minute: {one: '{n} minuto', other: '{n} minutos'},
    second: {one: '{n} segundo', other: '{n} segundos'},
  },
  theme: 'Tema de este año: {theme}',
  addToCalendar: 'Añadir al calendario',
  pause: 'Pausar',
  resume: 'Reanudar',
  usd: {one: '{n} dólar estadounidense', other: '{n} dólares estadounidenses'},
  usdInWords: '{n} de dólares estadounidenses',
  millions: '{n} millones',
  percent: '{n} %',
  times: {one: '{n} vez', other: '{n} veces'},
  qualifiers: {nearly: 'casi {n}', about: 'alrededor de {n}', 'more-than': 'más de {n}', estimated: 'según estimaciones, {n}'},
  ownNumber: 'digits',
  ownFigure: '*{value}* {label} ({where}).',
  figures: {
    'forced-labour':
      'Se estima que *{value}* de personas se encontraban en situación de trabajo forzoso en un día cualquiera de {year}.',
    'forced-labour-2016': 'Se estima que *{value}* de personas se encontraban en situación de trabajo forzoso en {year}.',
    'modern-slavery': 'Se estima que *{value}* de personas eran víctimas de la esclavitud moderna en {year}.',
    profits: 'En {year}, el trabajo forzoso en la economía privada generó ganancias ilegales estimadas en *{value}*.',
    'profits-2014':
      'Una estimación de {year} cifraba en *{value}* al año las ganancias ilegales del trabajo forzoso en la economía privada.',
    children: 'El *{value}* de las víctimas de la trata detectadas en {year} eran niños y niñas.',
    'children-tripled':
      'En {year}, la proporción de niños y niñas entre las víctimas de la trata detectadas era *{value}* la de 15 años antes.',
    'women-and-girls': 'El *{value}* de las víctimas de la trata detectadas en {year} eran mujeres y niñas.',
    'detected-change': 'En {year} se detectó un *{value}* más de víctimas de la trata que en {since}.',
    'forced-labour-change':
      'En {year} se detectó un *{value}* más de víctimas de la trata con fines de trabajo forzoso que en {since}.',
    'blue-heart-states': '*{value}* Estados se habían sumado a la Campaña Corazón Azul al 18 de octubre de {year}.',
    'france-measures':
      'El segundo plan de acción nacional de Francia contra la trata de personas, iniciado en {year}, contiene *{value}* medidas.',
  },
  caveats: {
    estimate: 'Es una estimación, no un recuento.',
    detected: 'Se refiere a las víctimas detectadas, no a todas las víctimas.',
    'forced-labour': 'El trabajo forzoso no es lo mismo que la trata de personas.',
    'forced-marriage': 'Por esclavitud moderna se entiende aquí el trabajo forzoso y el matrimonio forzoso.',
    inflation: 'Cifra no ajustada por la inflación: las estimaciones de años distintos no pueden compararse directamente.',
    older: 'Es una estimación anterior.',
    reporting: 'El número de países que facilitan datos varía de un año a otro.',
    'later-plan': 'Un tercer plan abarca de 2024 a 2027.',
  },
  newer: 'Una estimación más reciente, relativa a {year}, es de {value}.',
  source: 'Fuente: [{source}]',
  publishers: {
    ilo: 'OIT',
    iom: 'OIM',
    unodc: 'UNODC',
  },
  unofficial: 'Nuestra redacción no es una traducción oficial.',
  about: 'Acerca de esta cifra',
  counted: 'Parte indicada',
  others: 'Resto',
  trend: '{first} en {firstYear}; {last} en {lastYear}.',
  campaign: 'Campaña Corazón Azul',
  message:
    'El corazón azul es el símbolo de la Campaña Corazón Azul. Expresa la solidaridad con las víctimas de la trata de personas.',
  learnMore: 'Más información',
  close: 'Cerrar',
  closed: 'Cerrado',
  helpline: 'Línea de ayuda ({country}): [{to}]',
  hours: {
    always: 'las 24 horas, todos los días',
    daily: 'todos los días del año',
    weekdays: 'de lunes a viernes, de 9:00 a 17:00',
    free: 'llamada gratuita',
    mobile: 'al precio de una llamada a un teléfono móvil',
  },
  officialSite: 'Sitio oficial: [{site}]',
  danger: 'En caso de peligro inmediato, llame al número local de emergencias.',
  listed: 'Número según la lista de noviembre de 2026.',
};

export const fallback: FallbackWords = {
  date: '30 de julio: Día Mundial contra la Trata de Personas',
  sentence: 'El 30 de julio es el Día Mundial contra la Trata de Personas.',
};

registerLanguage('es', es);
