import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register.js';

// After بعد the time stands in the genitive: بعد يومين, not يومان. One and two carry no digit.
const until: Plural = {other: 'يحلّ [اليوم العالمي لمكافحة الاتجار بالأشخاص] بعد *{time}*.'};

export const ar: Messages = {
  direction: 'rtl',
  day: 'اليوم العالمي لمكافحة الاتجار بالأشخاص',
  date: '30 تموز/يوليو {year}',
  sentenceSpace: ' ',
  comma: '، ',
  until: {day: until, hour: until, minute: until, second: until},
  lessThanAnHour: 'يحلّ [اليوم العالمي لمكافحة الاتجار بالأشخاص] بعد *أقل من ساعة*.',
  lessThanAMinute: 'يحلّ [اليوم العالمي لمكافحة الاتجار بالأشخاص] بعد *أقل من دقيقة*.',
  today: '*اليوم* هو [اليوم العالمي لمكافحة الاتجار بالأشخاص].',
  units: {
    day: {one: 'يوم واحد', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم'},
    hour: {one: 'ساعة واحدة', two: 'ساعتين', few: '{n} ساعات', many: '{n} ساعة', other: '{n} ساعة'},
    minute: {one: 'دقيقة واحدة', two: 'دقيقتين', few: '{n} دقائق', many: '{n} دقيقة', other: '{n} دقيقة'},
    second: {one: 'ثانية واحدة', two: 'ثانيتين', few: '{n} ثوانٍ', many: '{n} ثانية', other: '{n} ثانية'},
  },
  and: ' و',
  theme: 'موضوع هذا العام: {theme}',
  addToCalendar: 'إضافة إلى التقويم',
  pause: 'إيقاف مؤقت',
  resume: 'استئناف',
  usd: {few: '{n} دولارات أمريكية', many: '{n} دولارًا أمريكيًا', other: '{n} دولار أمريكي'},
  usdInWords: '{n} دولار أمريكي',
  percent: '{n}%',
  times: {one: 'ضعف واحد', two: 'ضعفين', few: '{n} أضعاف', many: '{n} ضعفًا', other: '{n} ضعف'},
  qualifiers: {nearly: 'ما يقارب {n}', about: 'نحو {n}', 'more-than': 'أكثر من {n}', estimated: 'ما يُقدَّر بنحو {n}'},
  ownFigure: '*{value}* {label} ({where}).',
  figures: {
    'forced-labour': 'تشير التقديرات إلى أن *{value}* شخص كانوا يخضعون للعمل الجبري في أي يوم من عام {year}.',
    'forced-labour-2016': 'تشير التقديرات إلى أن *{value}* شخص كانوا يخضعون للعمل الجبري في عام {year}.',
    'modern-slavery': 'تشير التقديرات إلى أن *{value}* شخص كانوا يعيشون في ظل الرق الحديث في عام {year}.',
    profits: 'تشير التقديرات إلى أن العمل الجبري في الاقتصاد الخاص درّ في عام {year} أرباحًا غير مشروعة قدرها *{value}*.',
    'profits-2014': 'قدّرت دراسة صدرت في عام {year} الأرباح غير المشروعة للعمل الجبري في الاقتصاد الخاص بمبلغ *{value}* سنويًا.',
    children: 'شكّل الأطفال *{value}* من ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام {year}.',
    'children-tripled':
      'في عام {year} بلغت نسبة الأطفال بين ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم *{value}* ما كانت عليه قبل ذلك بـ15 عامًا.',
    'women-and-girls': 'شكّلت النساء والفتيات *{value}* من ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام {year}.',
    'detected-change':
      'زاد عدد ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام {year} بنسبة *{value}* عما كان عليه في عام {since}.',
    'forced-labour-change':
      'زاد عدد ضحايا الاتجار بالأشخاص لغرض العمل الجبري الذين جرى اكتشافهم في عام {year} بنسبة *{value}* عما كان عليه في عام {since}.',
    'blue-heart-states': 'انضمّت *{value}* دولة إلى حملة القلب الأزرق حتى 18 تشرين الأول/أكتوبر {year}.',
    'france-measures':
      'يرد *{value}* تدبيرًا في خطة العمل الوطنية الفرنسية الثانية لمكافحة الاتجار بالأشخاص، التي بدأت في عام {year}.',
  },
  caveats: {
    estimate: 'هذا تقدير وليس إحصاءً.',
    detected: 'هؤلاء هم الضحايا الذين جرى اكتشافهم، لا جميع الضحايا.',
    'forced-labour': 'العمل الجبري ليس مرادفًا للاتجار بالأشخاص.',
    'forced-marriage': 'يشمل الرق الحديث هنا العمل الجبري والزواج القسري.',
    inflation: 'المبلغ غير معدّل لمراعاة التضخم، ولا يمكن مقارنة تقديرات سنوات مختلفة مقارنة مباشرة.',
    older: 'هذا تقدير سابق.',
    reporting: 'يختلف عدد البلدان التي قدّمت بيانات من سنة إلى أخرى.',
    'later-plan': 'تمتد خطة ثالثة من عام 2024 إلى عام 2027.',
  },
  newer: 'هناك تقدير أحدث: {value} ({year}).',
  source: 'المصدر: [{source}]',
  unofficial: 'ترجمة غير رسمية.',
  about: 'معلومات عن هذا الرقم',
  counted: 'هذا الرقم',
  others: 'الباقي',
  trend: 'من {first} في عام {firstYear} إلى {last} في عام {lastYear}.',
  campaign: 'حملة القلب الأزرق',
  message: 'القلب الأزرق هو رمز حملة القلب الأزرق، وهو يعبّر عن التضامن مع ضحايا الاتجار بالأشخاص.',
  learnMore: 'المزيد من المعلومات',
  close: 'إغلاق',
  closed: 'أُغلق',
  helpline: 'الخط الساخن ({country})',
  hours: {
    always: 'على مدار الساعة، كل يوم',
    daily: 'كل أيام السنة',
    weekdays: 'من الاثنين إلى الجمعة، من الساعة 9:00 إلى 17:00',
    free: 'مجانًا',
    mobile: 'بتعرفة مكالمة إلى هاتف محمول',
  },
  officialSite: 'الموقع الرسمي: [{site}]',
  danger: 'في حال وجود خطر مباشر، يُرجى الاتصال برقم الطوارئ المحلي.',
  listed: 'حسب قائمة {month}.',
};

export const fallback: FallbackWords = {
  date: '30 تموز/يوليو: اليوم العالمي لمكافحة الاتجار بالأشخاص',
  sentence: 'يوافق يوم 30 تموز/يوليو اليوم العالمي لمكافحة الاتجار بالأشخاص.',
};

registerLanguage('ar', ar);
