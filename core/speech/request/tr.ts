import type { RequestSentences } from './en';

export const request: RequestSentences = {
  misfit: (p) => `“${p.got}” uygun değil. ${p.expected}`,
  twoReadings: (p) => `“${p.got}” ${p.one} da olabilir, ${p.other} da. Hangisini istiyorsanız onu yazın.`,
  notAvailable: (p) => `“${p.got}” kullanılamıyor. Şunlardan birini seçin: ${p.choices.join(', ')}.`,
  notADate: (p) => `“${p.got}” bir tarih değil. Yıl-ay-gün olarak yazın, örneğin ${p.example}.`,
  dayLike: (p) => `Bu tarih okunamadı. ${p.example} biçiminde yazın.`,
  belowLeast: (p) => `${p.example} gibi, en az tutarın altında olmayan bir tutar yazın ya da boş bırakın.`,
  one: (p) => {
    const limits = p.orEqual
      ? p.atMost === null
        ? `${p.above} ya da daha büyük`
        : `${p.above} ile ${p.atMost} arasında`
      : `${p.above}’dan büyük${p.atMost === null ? '' : `, en çok ${p.atMost} olan`}`;
    const number = p.whole ? 'bir tam sayı' : 'bir sayı';
    const what = {
      share: `${limits} bir yüzde`,
      money: `${limits} bir tutar`,
      months: `${limits} bir ay sayısı`,
      days: p.whole ? 'bir tam gün sayısı' : 'bir gün sayısı',
      weeks: `${limits} bir ${p.whole ? 'tam ' : ''}hafta sayısı`,
      number: `${limits} ${number}`,
    }[p.what];
    return p.mayBeEmpty
      ? `${capital(what)} yazın, örneğin ${p.example}; ya da boş bırakın.`
      : `${capital(what)} yazın; örneğin ${p.example}.`;
  },
  list: (p) => {
    const count = p.count === 2 ? 'iki' : 'dört';
    const what = {
      days: `artan ${count} gün sayısı`,
      orders: `artan ${count} sipariş sayısı`,
      money: `artan ${count} tutar`,
      percent:
        p.count === null
          ? '0’dan büyük, toplamı 100’den az olan yüzdeler'
          : `100’den küçük, artan ${count} yüzde`,
      weeks: `${p.least} ile ${p.most} arasında tam hafta sayıları`,
    }[p.what];
    return `${capital(what)} yazın; örneğin ${p.example}.`;
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('tr') + text.slice(1);
}
