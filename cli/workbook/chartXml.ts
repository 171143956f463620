import type { Chart } from '../../core/host/spec';
import { palette } from '../../core/report/palette';
import { xmlText } from './xmlText';

/**
 * A chart with what the library cannot set: a title of moderate size, its subtitle (which the format does not have: a
 * second, smaller line of the title), and light lines behind the marks.
 */
export function withTitles(xml: string, { subtitle }: Chart): string {
  // The first title is the chart's; those of the axes follow.
  const titled = xml
    .replace('<a:rPr lang="en-US"/>', `<a:rPr lang="en-US" sz="1300" b="1">${fillOf(palette.text)}</a:rPr>`)
    .replaceAll(
      '<c:majorGridlines/>',
      `<c:majorGridlines><c:spPr><a:ln w="6350">${fillOf(palette.grid)}</a:ln></c:spPr></c:majorGridlines>`,
    );
  if (subtitle === undefined || subtitle === '') return titled;
  const second =
    `<a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="900" b="0">${fillOf(palette.quiet)}` +
    `</a:rPr><a:t>${xmlText(subtitle)}</a:t></a:r></a:p>`;
  return titled.replace('</c:rich>', `${second}</c:rich>`);
}

function fillOf(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}
