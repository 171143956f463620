import { escapeXml } from './xml';

/** A page to be read: nothing is loaded from elsewhere, and it has no script. `body` is HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(title)}</title>
    <style>
      body { font: 16px/1.5 system-ui, Tahoma, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #242424 }
      code { direction: ltr; unicode-bidi: isolate; font-size: 0.95em }
      h1 { font-size: 1.5rem }
      h2 { font-size: 1.17rem; margin-bottom: 0 }
      div { overflow-x: auto }
      table { border-collapse: collapse }
      td { border: 1px solid #d1d1d1; padding: 0.1rem 0.5rem; text-align: start; white-space: nowrap }
      dt { font-weight: 600 }
      dd { margin-inline-start: 1.5rem }
      section { border-top: 1px solid #d1d1d1; margin-top: 2rem }
    </style>
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
