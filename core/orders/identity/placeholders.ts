import { latinDigits } from '../../cells/parse/digits';
import { fold } from '../../cells/parse/fold';

/** Placeholders that shops write when there is no customer, in small letters. */
export const placeholders: readonly string[] =
  'guest,guest customer,misafir,misafir müşteri,مهمان,anonymous,anonim,none,null,undefined,nan,n a,na,walk in,walk in customer,perakende müşteri,yok,bilinmiyor,unknown,ندارد,نامشخص'.split(
    ',',
  );

const nobody = new Set(placeholders.map(fold));

/** Local parts of placeholder addresses that a till or form requires. */
const nobodysMailboxes = new Set(
  'noemail,nomail,noemailaddress,noemailprovided,notprovided,notavailable,emailyok,epostayok,mailyok,yok,none,null,undefined,nan,unknown,anonymous,anonim,guest,misafir,noreply,donotreply,walkin,till,kasa,bilinmiyor'.split(
    ',',
  ),
);

/** Local parts that are placeholders only when the domain repeats them: test@test.com, but not test@shop.com. */
const repeatedMailboxes = new Set(
  'test,mail,email,abc,asd,a,aa,aaa,x,xx,xxx,no,example,deneme,user'.split(','),
);

/** True for a key (`customerKey`) that means "no customer": "guest", "misafir", "n/a". */
export function isNobody(key: string): boolean {
  return key.length <= 18 && !/[\d@]/.test(key) && nobody.has(fold(key));
}

/** True for a placeholder address (in lower case): noemail@noemail.com, none@shop.com. */
export function isNobodysAddress(address: string): boolean {
  const [mailbox = '', domain = ''] = address.split('@');
  const plain = mailbox.replace(/[._-]/g, '');
  return nobodysMailboxes.has(plain) || (repeatedMailboxes.has(plain) && domain.split('.')[0] === mailbox);
}

/** True for a placeholder phone number: 0000000000, 555 555 55 55, 1234567890. */
export function isNobodysNumber(phone: string): boolean {
  const digits = latinDigits(phone).replace(/\D/g, '');
  const national = digits.slice(-10);
  return digits.length >= 5 && (/^(\d)\1+$|^\d0{8,}$/.test(national) || '01234567890'.includes(national));
}
