import type { Language } from './language';

/** The only sentence that is built in: the words of the language could not be loaded. */
export const noWords: Readonly<Record<Language, string>> = {
  en: 'The texts of Customer value could not be loaded. Close it and open it again.',
  tr: 'Müşteri değeri eklentisinin metinleri yüklenemedi. Eklentiyi kapatıp yeniden açın.',
  fa: 'متن‌های «ارزش مشتری» بارگذاری نشد. آن را ببندید و دوباره باز کنید.',
};
