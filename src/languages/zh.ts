import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register.js';

// Full-width punctuation, Western digits, and no space between digits and Han characters.
const until: Plural = {other: '距离[世界打击贩运人口行为日]还有*{time}*。'};

export const zh: Messages = {
  direction: 'ltr',
  day: '世界打击贩运人口行为日',
  date: '{year}年7月30日',
  sentenceSpace: '',
  comma: '，',
  until: {day: until, hour: until, minute: until, second: until},
  lessThanAnHour: '距离[世界打击贩运人口行为日]还有*不到1小时*。',
  lessThanAMinute: '距离[世界打击贩运人口行为日]还有*不到1分钟*。',
  today: '*今天*是[世界打击贩运人口行为日]。',
  units: {
    day: {other: '{n}天'},
    hour: {other: '{n}小时'},
    minute: {other: '{n}分钟'},
    second: {other: '{n}秒'},
  },
  and: '',
  theme: '今年的主题：{theme}',
  addToCalendar: '添加到日历',
  pause: '暂停',
  resume: '继续',
  usd: {other: '{n}美元'},
  usdInWords: '{n}美元',
  percent: '{n}%',
  times: {other: '{n}倍'},
  qualifiers: {nearly: '近{n}', about: '约{n}', 'more-than': '超过{n}', estimated: '据估计{n}'},
  ownFigure: '*{value}*{label}（{where}）。',
  figures: {
    'forced-labour': '据估计，{year}年的任何一天都有*{value}*人处于强迫劳动之中。',
    'forced-labour-2016': '据估计，{year}年有*{value}*人处于强迫劳动之中。',
    'modern-slavery': '据估计，{year}年有*{value}*人处于现代奴隶制之中。',
    profits: '据估计，{year}年私营经济中的强迫劳动产生了*{value}*的非法利润。',
    'profits-2014': '据{year}年的一项估计，私营经济中的强迫劳动每年产生*{value}*的非法利润。',
    children: '{year}年被发现的人口贩运受害者中，*{value}*是儿童。',
    'children-tripled': '{year}年，儿童在被发现的人口贩运受害者中所占比例是15年前的*{value}*。',
    'women-and-girls': '{year}年被发现的人口贩运受害者中，*{value}*是妇女和女童。',
    'detected-change': '{year}年被发现的人口贩运受害者比{since}年多*{value}*。',
    'forced-labour-change': '{year}年被发现的以强迫劳动为目的的人口贩运受害者比{since}年多*{value}*。',
    'blue-heart-states': '截至{year}年10月18日，已有*{value}*个国家加入联合国打击人口贩运的运动（Blue Heart）。',
    'france-measures': '法国{year}年开始实施的第二个打击人口贩运国家行动计划包含*{value}*项措施。',
  },
  caveats: {
    estimate: '这是估计数字，不是实际计数。',
    detected: '这里指被发现的受害者，而非所有受害者。',
    'forced-labour': '强迫劳动不等同于人口贩运。',
    'forced-marriage': '此处的现代奴隶制包括强迫劳动和强迫婚姻。',
    inflation: '未按通货膨胀调整：不同年份的估计不能直接比较。',
    older: '这是较早的估计。',
    reporting: '每年提交数据的国家数量有所不同。',
    'later-plan': '第三个计划的期限为2024年至2027年。',
  },
  newer: '较新的估计为{value}（{year}年）。',
  source: '来源：[{source}]',
  unofficial: '非官方译文。',
  about: '关于这一数字',
  counted: '计入此数',
  others: '其他',
  trend: '从{firstYear}年的{first}到{lastYear}年的{last}。',
  campaign: '联合国打击人口贩运的运动（Blue Heart）',
  message: '蓝色心形是联合国打击人口贩运的运动（Blue Heart）的标志，表达对人口贩运受害者的声援。',
  learnMore: '了解更多',
  close: '关闭',
  closed: '已关闭',
  helpline: '求助热线（{country}）',
  hours: {
    always: '每天24小时',
    daily: '全年每天',
    weekdays: '周一至周五9:00至17:00',
    free: '免费',
    mobile: '按拨打移动电话计费',
  },
  officialSite: '官方网站：[{site}]',
  danger: '如遇紧急危险，请拨打当地紧急电话。',
  listed: '信息截至{month}。',
};

export const fallback: FallbackWords = {
  date: '7月30日：世界打击贩运人口行为日',
  sentence: '7月30日是世界打击贩运人口行为日。',
};

registerLanguage('zh', zh);
