import type { Language } from '../../core/speech/language';

/** Texts of the add-in that Office shows. */
interface ManifestStrings {
  /** At most 125 characters each, like all below unless stated otherwise. */
  readonly name: string;
  /** At most 250 characters. */
  readonly description: string;
  readonly group: string;
  readonly button: string;
  readonly startTitle: string;
  /** At most 250 characters each. */
  readonly buttonTip: string;
  readonly startDescription: string;
}

export const manifestStrings: Readonly<Record<Language, ManifestStrings>> = {
  en: {
    name: 'Customer value',
    description:
      'Customer segments and customer lifetime value (CLV) from your order list. Your data stays in your workbook.',
    group: 'Customer value',
    button: 'Analyse customers',
    buttonTip:
      'Finds the customer, date and amount columns in your orders and writes tabs with segments, values and charts.',
    startTitle: 'Customer value is ready',
    startDescription: 'Open a sheet with orders, then press “Analyse customers” on the Home tab.',
  },
  tr: {
    name: 'Müşteri değeri',
    description:
      'Sipariş listenizden müşteri segmentleri ve müşteri yaşam boyu değeri (CLV). Verileriniz çalışma kitabınızda kalır.',
    group: 'Müşteri değeri',
    button: 'Müşterileri analiz et',
    buttonTip:
      'Siparişlerinizdeki müşteri, tarih ve tutar sütunlarını bulur; segmentleri, değerleri ve grafikleri sayfalara yazar.',
    startTitle: 'Müşteri değeri hazır',
    startDescription:
      'Siparişlerin olduğu bir sayfa açın, sonra Giriş sekmesinde “Müşterileri analiz et” düğmesine basın.',
  },
  fa: {
    name: 'ارزش مشتری',
    description:
      'بخش‌بندی مشتریان و ارزش طول عمر مشتری (CLV) از فهرست سفارش‌های شما. داده‌هایتان در کارپوشهٔ خودتان می‌ماند.',
    group: 'ارزش مشتری',
    button: 'تحلیل مشتریان',
    buttonTip:
      'ستون‌های مشتری، تاریخ و مبلغ را در سفارش‌ها پیدا می‌کند و بخش‌ها، ارزش‌ها و نمودارها را در برگه‌ها می‌نویسد.',
    startTitle: '«ارزش مشتری» آماده است',
    startDescription:
      'برگه‌ای را که سفارش‌ها در آن است باز کنید و در زبانهٔ Home دکمهٔ «تحلیل مشتریان» را بزنید.',
  },
};
