import type * as en from './en';

export const host: typeof en.host = {
  errors: {
    tabGone: 'Sayfa artık yerinde değil. Geri dönüp sipariş sayfasını yeniden seçin.',
    reportGone:
      'Bir rapor sayfası yazılırken silindi veya başka bir rapora geçti. Kendi sayfalarınız değişmedi. Raporu yeniden yazın.',
    busy: 'Bu tabloya şu anda rapor yazılıyor: başka biri yazıyor ya da rapor başka bir pencerenizde yazılıyor. Bitmesini bekleyip yeniden deneyin. O pencere yarıda kapatıldıysa iki dakika bekleyin.',
    busyElsewhere:
      'Bu tabloya raporu başka bir pencerede siz yazıyorsunuz. Bitmesini bekleyip yeniden deneyin. O pencereyi kapattıysanız iki dakika bekleyin.',
    cellEditing: 'Bir hücre düzenleniyor. Tabloda Enter veya Esc tuşuna basın, sonra yeniden deneyin.',
    notAuthorised:
      'Tablo buna izin vermedi. Bu tarayıcıda birden çok hesap açıksa dosyayı yalnızca bir hesabın açık olduğu bir pencerede açın. Sonra yeniden deneyin.',
    tooLarge:
      'Bu, tablonun bir seferde alabileceğinden fazla. Daha az satırlı bir dosya kullanın veya gerekmeyen sayfaları silin. Sonra yeniden deneyin.',
    tooSlow:
      'Tablonun yanıt vermesi çok uzun sürdü. Kendi sayfalarınız değişmedi. Lütfen birkaç dakika sonra yeniden deneyin.',
    quota:
      'Tablo, eklentilere bir günde sınırlı iş yaptırır ve bugünkü sınır doldu. Kendi sayfalarınız değişmedi. Lütfen yarın yeniden deneyin.',
    protected:
      'Çalışma kitabı veya bir rapor sayfası korumalı. Korumayı kaldırın ya da dosya sahibinden kaldırmasını isteyin. Sonra yeniden deneyin.',
    offline: 'Tabloyla bağlantı yok. İnternet bağlantınızı denetleyip yeniden deneyin.',
    unexpected: 'Tablo beklenen yanıtı vermedi. Kendi sayfalarınız değişmedi. Lütfen yeniden deneyin.',
  },
  incompleteNotice:
    'Tamamlanmadı: bu sayfa hâlâ yazılıyor veya yazma yarıda kaldı. Tamamlamak için sayfaları yeniden yazın.',
  notInReport: 'Son raporda yer almıyor. Bu sayfayı silebilirsiniz.',
  keptName: (name) => `${name.slice(0, 20)} (saklanan)`,
  earlierNotes: {
    name: 'Önceki notlar',
    heading: 'Satırı artık olmayan notlar',
    what: 'Her satırda, bir rapor sayfasında artık bulunmayan bir satırın yanına yazılmış bir not vardır. Dilediğinizi değiştirin veya silin.',
  },
  travellingNotes: {
    name: 'Taşınan notlar',
    heading: 'Rapor yazılırken notlarınız',
    what: 'Notlarınız rapor yazılırken burada duruyordu ve yazma yarıda kaldı. Raporu yeniden yazın: notlar satırlarına döner, bu sayfa kalkar.',
  },
  noteColumns: { tab: 'Sayfa', row: 'Satır', column: 'Sütun', text: 'Not' },
};

/** Google Sheets' menu item and the sidebar's title. */
export const menu: typeof en.menu = { open: 'Müşterileri analiz et', title: 'Müşteri değeri' };
