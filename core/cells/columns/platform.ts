/** Shop systems and marketplaces whose export is known by its header. */
export type Platform =
  | 'shopify'
  | 'squarespace'
  | 'woocommerce'
  | 'etsy'
  | 'etsy_items'
  | 'square'
  | 'stripe'
  | 'paypal'
  | 'amazon_orders'
  | 'amazon_all_orders'
  | 'amazon_payments'
  | 'bigcommerce'
  | 'magento'
  | 'wix'
  | 'quickbooks'
  | 'xero'
  | 'uci'
  | 'trendyol'
  | 'hepsiburada';

/** Those whose export does not name the buyer. */
export type PlatformWithoutCustomer = 'amazon_all_orders' | 'amazon_payments';
