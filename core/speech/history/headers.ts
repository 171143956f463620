import type { CampaignColumn } from '../../campaigns/campaignColumns';
import type { RunColumn } from '../../history/runColumns';
import type { Language } from '../language';

export type MemoryColumn = RunColumn | CampaignColumn;

/**
 * Headers of the history tab. All languages are together, because a report may be read back by a user with another
 * language.
 */
export const memoryHeaders: Readonly<Record<Language, Readonly<Record<MemoryColumn, string>>>> = {
  en: {
    day: 'As of',
    orders: 'Orders',
    customers: 'Customers',
    value: 'Expected value',
    low: 'Low',
    high: 'High',
    version: 'Version',
    settings: 'Settings, for the next run',
    campaignDay: 'Campaign of',
    people: 'Customers, for the next run',
  },
  tr: {
    day: 'Gün',
    orders: 'Sipariş',
    customers: 'Müşteri',
    value: 'Beklenen değer',
    low: 'En az',
    high: 'En çok',
    version: 'Sürüm',
    settings: 'Ayarlar, sonraki çalıştırma için',
    campaignDay: 'Kampanya günü',
    people: 'Müşteriler, sonraki çalıştırma için',
  },
  fa: {
    day: 'تا روز',
    orders: 'سفارش‌ها',
    customers: 'مشتریان',
    value: 'ارزش مورد انتظار',
    low: 'کمینه',
    high: 'بیشینه',
    version: 'نسخه',
    settings: 'تنظیم‌ها، برای اجرای بعد',
    campaignDay: 'روز کمپین',
    people: 'مشتریان، برای اجرای بعد',
  },
};
