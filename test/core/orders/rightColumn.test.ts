import type { Cell } from '../../../core/cells/cell';
import type { Field } from '../../../core/cells/columns/columns';
import { findColumns } from '../../../core/cells/columns/findColumns';
import { table } from './table';

/** Three rows of plausible cells for a header: what stands in each column is told by a letter. */
const cellsOf: Readonly<Record<string, readonly Cell[]>> = {
  id: ['K-1', 'K-2', 'K-1'],
  order: ['1001', '1002', '1003'],
  person: ['Ada Quill', 'Bora Tan', 'Ada Quill'],
  day: ['2024-01-03', '2024-02-09', '2024-03-11'],
  early: ['2020-05-01', '2021-08-02', '2020-05-01'],
  money: ['145.10', '32.50', '78.00'],
  little: ['26.10', '5.85', '14.04'],
  count: [3, 1, 2],
  word: ['Mug', 'Vase', 'Mug'],
};

/** `columns`: "Header=kind, Header=kind"; gives the header of each field that was found. */
function found(columns: string): Partial<Record<Field, string>> {
  const pairs = columns.split(', ').map((column) => column.split('=') as [string, string]);
  const rows = [0, 1, 2].map((row) => pairs.map(([, kind]) => cellsOf[kind]?.[row] ?? null));
  const result = findColumns(
    table(
      pairs.map(([header]) => header),
      ...rows,
    ),
  );
  return Object.fromEntries(
    Object.entries(result.columns).map(([field, column]) => [field, result.headers[column]]),
  );
}

describe('an amount of another name than the order’s gives way to it, wherever it stands', () => {
  test.each([
    ['Customer=id, Date=day, Tax Amount=little, Invoice Value=money', 'Invoice Value'],
    ['Bill Date=day, Customer Name=person, Total Qty=count, Bill Amount=money', 'Bill Amount'],
    ['order_id=order, customer_id=id, order_date=day, freight_value=little, item_value=money', 'item_value'],
    ['Customer=id, Date=day, Points Total=count, Basket Value=money', 'Basket Value'],
    ['Customer=id, Date=day, Amount Due=little, Invoice Amount=money', 'Invoice Amount'],
    ['Customer=id, Date=day, Total Profit=little, Total Cost=little, Sales Value=money', 'Sales Value'],
    ['Customer=id, Date=day, Tip Amount=little, GST Amount=little, Final Amount=money', 'Final Amount'],
    ['Cari Adı=person, Belge Tarihi=day, KDV Tutarı=little, Belge Tutarı=money', 'Belge Tutarı'],
    ['Müşteri=person, Tarih=day, Toplam Miktar=count, Sepet Tutarı=money', 'Sepet Tutarı'],
    [
      'Müşteri=person, Tarih=day, Kargo Tutarı=little, İndirim Tutarı=little, Satış Toplamı=money',
      'Satış Toplamı',
    ],
    ['مشتری=person, تاریخ=day, مبلغ ارزش افزوده=little, مبلغ فروش=money', 'مبلغ فروش'],
    ['مشتری=person, تاریخ=day, جمع تعداد=count, جمع فاکتور=money', 'جمع فاکتور'],
    ['مشتری=person, تاریخ=day, مبلغ تخفیف=little, مبلغ کارمزد=little, قیمت نهایی=money', 'قیمت نهایی'],
  ])('%s', (columns, amount) => {
    expect(found(columns).amount).toBe(amount);
    const [first, ...others] = columns.split(', ');
    expect(found([...others.reverse(), first].join(', ')).amount).toBe(amount);
  });

  test.each([
    'Customer=id, Date=day, Tax Amount=little, Product=word',
    'Müşteri=person, Tarih=day, KDV Tutarı=little, Ürün=word',
    'مشتری=person, تاریخ=day, مبلغ مالیات=little, محصول=word',
  ])('and when it is the only one, no amount is found: %s', (columns) => {
    expect(found(columns).amount).toBeUndefined();
  });
});

describe('a day of another name than the order’s gives way to it, wherever it stands', () => {
  test.each([
    ['customer_id=id, signup_date=early, order_id=order, order_ts=day, amount=money', 'order_ts'],
    ['Customer=id, Registration Date=early, Purchase Time=day, Amount=money', 'Purchase Time'],
    [
      'Customer=id, First Order Date=early, Last Order Date=early, Transaction Date=day, Amount=money',
      'Transaction Date',
    ],
    [
      'id=order, customer=id, approved_at=early, shipping_limit_date=early, order_purchase_timestamp=day, price=money',
      'order_purchase_timestamp',
    ],
    ['Customer=id, Date of Birth=early, Visit Date=day, Amount=money', 'Visit Date'],
    ['Müşteri=person, Üyelik Tarihi=early, Belge Tarihi=day, Tutar=money', 'Belge Tarihi'],
    [
      'Müşteri=person, Doğum Tarihi=early, Son Kullanma Tarihi=early, Fiş Tarihi=day, Tutar=money',
      'Fiş Tarihi',
    ],
    ['مشتری=person, تاریخ عضویت=early, تاریخ فروش=day, مبلغ=money', 'تاریخ فروش'],
    ['مشتری=person, تاریخ تولد=early, تاریخ انقضا=early, تاریخ سند=day, مبلغ=money', 'تاریخ سند'],
  ])('%s', (columns, date) => {
    expect(found(columns).date).toBe(date);
    const [first, ...others] = columns.split(', ');
    expect(found([...others.reverse(), first].join(', ')).date).toBe(date);
  });

  test.each([
    'Customer=id, Signup Date=early, Amount=money, Product=word',
    'Müşteri=person, Üyelik Tarihi=early, Tutar=money, Ürün=word',
    'مشتری=person, تاریخ عضویت=early, مبلغ=money, محصول=word',
  ])('and when it is the only one, no date is found: %s', (columns) => {
    expect(found(columns).date).toBeUndefined();
  });
});

describe('spellings of one header', () => {
  test.each([
    ['Customer ID=id, Transaction Date=day, Transaction Amount=money, Invoice No=order'],
    ['CustomerID=id, TransactionDate=day, TransactionAmount=money, InvoiceNo=order'],
    ['customer_id=id, transaction_date=day, transaction_amount=money, invoice_no=order'],
    ['customerId=id, transactionDate=day, transactionAmount=money, invoiceNo=order'],
    ['CUSTOMER-ID=id, TRANSACTION-DATE=day, TRANSACTION-AMOUNT=money, INVOICE #=order'],
    ['customerid=id, transactiondate=day, transactionamount=money, invoiceno=order'],
    ['Müşteri Kodu=id, Belge Tarihi=day, Belge Tutarı=money, Belge No=order'],
    ['MUSTERI_KODU=id, BELGE_TARIHI=day, BELGE_TUTARI=money, BELGE_NO=order'],
    ['müşteriKodu=id, belgeTarihi=day, belgeTutarı=money, belgeNo=order'],
  ])('%s', (columns) => {
    const [customer, date, amount, orderId] = columns.split(', ').map((column) => column.split('=')[0]);
    expect(found(columns)).toEqual({ customer, date, amount, orderId });
  });
});

describe('who it is', () => {
  test.each([
    ['Buyer Username=id, Buyer Name=person, Date=day, Amount=money', 'Buyer Username'],
    ['donor_id=id, donor_name=person, donation_date=day, donation_amount=money', 'donor_id'],
    [
      'order_id=order, customer_id=order, customer_unique_id=id, order_date=day, amount=money',
      'customer_unique_id',
    ],
    ['user=id, date=day, amount=money, item=word', 'user'],
    ['Kullanıcı Adı=id, Ad Soyad=person, Tarih=day, Tutar=money', 'Kullanıcı Adı'],
    ['نام کاربری=id, نام مشتری=person, تاریخ=day, مبلغ=money', 'نام کاربری'],
  ])('%s', (columns, customer) => {
    expect(found(columns).customer).toBe(customer);
  });

  test('a member of staff is not, when a customer is named', () => {
    expect(found('Date=day, User=person, Customer=id, Total=money').customer).toBe('Customer');
  });
});
