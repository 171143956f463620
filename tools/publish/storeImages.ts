/** Images that the stores ask for, each with its pixels. */
import { type Language, languages } from '../../core/speech/language';
import type { ShownReport } from '../pictures/showReport';

interface StoreIcon {
  /** In the repository. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Where it is asked for. */
  readonly use: string;
}

const drawn = (size: number, use: string): StoreIcon => ({
  file: `docs/publishing/icons/icon-${size}.png`,
  width: size,
  height: size,
  use,
});
const inManifest = (size: number, use: string): StoreIcon => ({
  ...drawn(size, use),
  file: `excel-addin/assets/icon-${size}.png`,
});

/**
 * Sources: developers.google.com/workspace/marketplace/create-listing (32 and 128, 48 and 96 optional, banner 220 × 140) and its
 * page on the consent screen (120); learn.microsoft.com/javascript/api/manifest and …/partner-center (16 to 80, logo 300).
 */
export const icons: readonly StoreIcon[] = [
  inManifest(16, 'Excel: ribbon'),
  inManifest(32, 'Excel: ribbon and list of add-ins; Google: listing'),
  inManifest(64, 'Excel: list of add-ins on fine screens'),
  inManifest(80, 'Excel: ribbon on fine screens'),
  drawn(48, 'Google: listing'),
  drawn(96, 'Google: listing'),
  drawn(120, 'Google: consent screen'),
  drawn(128, 'Google: listing'),
  drawn(300, 'Microsoft: listing'),
  {
    file: 'docs/publishing/icons/banner-220x140.png',
    width: 220,
    height: 140,
    use: 'Google: card of the listing',
  },
];

/** Those that the script draws from docs/publishing/icon.svg; the small ones were set pixel by pixel. */
export const drawnIcons = icons.filter(({ file }) => file.startsWith('docs/'));

/** Tabs of the report that the pictures show, in the order of the listing's captions. @internal */
export const picturedTabs = ['summary', 'segments', 'customers'] as const;

export interface StorePicture extends ShownReport {
  /** In the folder of the pictures. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Below 1 a larger window is drawn smaller. */
  readonly deviceScaleFactor: number;
  /** When it is taken: the morning after the shop's last order, so that the report is as new as an owner's. */
  readonly taken: string;
}

/** Bytes of a picture that Microsoft takes; Google names no limit. */
export const largestPicture = 1024 * 1024;

const shops: Readonly<Record<Language, Pick<StorePicture, 'shop' | 'taken'>>> = {
  en: { shop: 'coffee-roaster', taken: '2025-01-01T09:30:00' },
  tr: { shop: 'kitap-kulubu', taken: '2024-10-01T09:30:00' },
  fa: { shop: 'chaikhaneh', taken: '2024-09-15T09:30:00' },
};

const sizes = {
  google: { host: 'google', width: 1280, height: 800, deviceScaleFactor: 0.8 },
  microsoft: { host: 'excel', width: 1366, height: 768, deviceScaleFactor: 1 },
} as const;

/** Google takes 1280 × 800, Microsoft 1366 × 768; both one at least and five at most for each language. */
export const storePictures: readonly StorePicture[] = (['google', 'microsoft'] as const).flatMap((store) =>
  languages.flatMap((language) =>
    picturedTabs.map((tab, i) => ({
      file: `${store}-${language}-${i + 1}.png`,
      language,
      ...shops[language],
      tab,
      ...sizes[store],
    })),
  ),
);
