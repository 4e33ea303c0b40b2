import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register-language.js';

// Full-width punctuation, Western digits, and no space between digits and Han characters.
const until: Plural = {other: '距离[世界打击贩运人口行为日]还有*{time}*。'};

export const zh: Messages = {
  direction: 'ltr',
  day: '世界打击贩运人口行为日',
  date: '{year}年7月30日',
  space: '',
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
  theme: '今年的主题：{theme}',
  addToCalendar: '添加到日历',
  pause: '暂停',
  resume: '继续',
  usd: {other: '{n}美元'},
  usdInWords: '{n}美元',
  millions: '',
  percent: '{n}%',
  times: {other: '{n}倍'},
  qualifiers: {nearly: '近{n}', about: '约{n}', 'more-than': '超过{n}', estimated: '据估计{n}'},
  ownNumber: 'words',
  ownFigure: '*{value}*{label}（{where}）。',
  figures: {
    'forced-labour': '据估计，{year}年的任何一天都有*{value}人*遭受强迫劳动。',
    'forced-labour-2016': '据估计，{year}年有*{value}人*遭受强迫劳动。',
    'modern-slavery': '据估计，{year}年有*{value}人*是现代奴隶制的受害者。',
    profits: '据估计，{year}年私营经济中的强迫劳动产生了*{value}*的非法利润。',
    'profits-2014': '据{year}年的一项估计，私营经济中的强迫劳动每年产生*{value}*的非法利润。',
    children: '{year}年被发现的人口贩运受害者中，*{value}*是儿童。',
    'children-tripled': '{year}年，儿童在被发现的人口贩运受害者中所占比例是15年前的*{value}*。',
    'women-and-girls': '{year}年被发现的人口贩运受害者中，*{value}*是妇女和女童。',
    'detected-change': '{year}年被发现的人口贩运受害者人数比{since}年多*{value}*。',
    'forced-labour-change': '{year}年被发现的以强迫劳动为目的的人口贩运受害者人数比{since}年多*{value}*。',
    'blue-heart-states': '截至{year}年10月18日，已有*{value}个国家*加入联合国打击人口贩运宣传运动（Blue Heart）。',
    'france-measures': '法国第二项打击人口贩运国家行动计划（{year}年）包含*{value}项措施*。',
  },
  caveats: {
    estimate: '这是估计数，不是实际统计数。',
    detected: '这里指被发现的受害者，而非所有受害者。',
    'forced-labour': '强迫劳动不等同于人口贩运。',
    'forced-marriage': '此处的现代奴隶制指强迫劳动和强迫婚姻。',
    inflation: '未按通货膨胀调整：不同年份的估计数不能直接比较。',
    older: '这是较早的估计数。',
    reporting: '每年提交数据的国家数量有所不同。',
    'later-plan': '第三项计划的期限为2024年至2027年。',
  },
  newer: '较新的估计数（{year}年数据）为{value}。',
  source: '来源：[{source}]',
  publishers: {
    ilo: '国际劳工组织',
    iom: '国际移民组织',
    unodc: '联合国毒品和犯罪问题办公室',
  },
  unofficial: '我们的措辞并非官方译文。',
  about: '关于这项数据',
  counted: '此占比',
  others: '其余',
  trend: '从{firstYear}年的{first}到{lastYear}年的{last}。',
  campaign: '联合国打击人口贩运宣传运动（Blue Heart）',
  message: '蓝心是联合国打击人口贩运宣传运动（Blue Heart）的标志，表达对人口贩运受害者的声援。',
  learnMore: '了解更多',
  close: '关闭',
  closed: '已关闭',
  helpline: '求助热线（{country}）：[{to}]',
  hours: {
    always: '每天24小时',
    daily: '全年无休',
    weekdays: '周一至周五9:00至17:00',
    free: '免费',
    mobile: '按拨打手机的资费计费',
  },
  officialSite: '官方网站：[{site}]',
  danger: '如遇紧急情况，请立即拨打当地紧急求助电话。',
  listed: '号码信息截至2026年11月。',
};

export const fallback: FallbackWords = {
  date: '7月30日：世界打击贩运人口行为日',
  sentence: '7月30日是世界打击贩运人口行为日。',
};

registerLanguage('zh', zh);
