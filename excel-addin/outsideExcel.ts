import type { Language } from '../core/speech/language';

/** Text of the page when opened in a browser. */
export const outsideExcel: Readonly<Record<Language, string>> = {
  en: 'This page works inside Excel. Open a workbook, then Home > Customer value.',
  tr: 'Bu sayfa Excel içinde çalışır. Bir çalışma kitabı açın, sonra Giriş > Müşteri değeri düğmesine basın.',
  fa: 'این صفحه درون Excel کار می‌کند. یک کارپوشه باز کنید و در زبانهٔ Home دکمهٔ «ارزش مشتری» را بزنید.',
};
