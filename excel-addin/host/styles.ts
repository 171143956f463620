import type { Block } from '../../core/host/port';

export function styleArea(range: Excel.Range, style: Block['style']): void {
  const { format } = range;
  if (style === 'heading') {
    format.font.bold = true;
    format.font.size = 16;
  } else if (style === 'note') {
    format.font.color = '#595959';
  } else if (style === 'header') {
    format.font.bold = true;
    format.wrapText = true;
    format.verticalAlignment = 'Center';
  }
}
