/** The workbook's charts, floating over the grid at their anchors and drawn from live cells. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  SubTitle,
  Title,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import type { Sheet, SheetChart } from '../../../simulated/workbook/sheet';
import type { Workbook } from '../../../simulated/workbook/workbook';
import { chartConfiguration } from './chartConfiguration';
import {
  columnHeaderHeight,
  defaultColumnWidth,
  defaultRowHeight,
  rowHeaderWidth,
  tallRows,
} from './snapshot';
import type { GridApi } from './univer';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  SubTitle,
  Title,
  Tooltip,
);

type GridSheet = NonNullable<
  ReturnType<NonNullable<ReturnType<GridApi['getActiveWorkbook']>>['getSheetBySheetId']>
>;

interface Drawn {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
  readonly workbook: Workbook;
}

function LiveChart({ sheet, chart, workbook }: Drawn) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    // The canvas is sized by hand: Chart.js's own resizing throws when the grid takes the element away.
    const canvas = document.createElement('canvas');
    const size = () => [Math.max(40, box.clientWidth - 16), Math.max(40, box.clientHeight - 16)] as const;
    [canvas.width, canvas.height] = size();
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', chart.altText || chart.title.replace('\n', '. '));
    box.append(canvas);
    const drawn = new Chart(canvas, chartConfiguration(sheet, chart, workbook.locale));
    const redraw = () => {
      if (!canvas.isConnected) return;
      const { data, options } = chartConfiguration(sheet, chart, workbook.locale);
      drawn.data = data;
      if (options) drawn.options = options;
      drawn.update();
    };
    let pending: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.subscribe((change) => {
      if (change.kind === 'sheets' || change.sheet !== sheet) return;
      clearTimeout(pending);
      pending = setTimeout(redraw, 60);
    });
    const resizes = new ResizeObserver(() => {
      if (canvas.isConnected) drawn.resize(...size());
    });
    resizes.observe(box);
    return () => {
      clearTimeout(pending);
      stop();
      resizes.disconnect();
      drawn.destroy();
      canvas.remove();
    };
  }, [sheet, chart, workbook]);
  return <div ref={frame} className="chart" />;
}

export class ChartLayer {
  private readonly shown = new Map<Sheet, readonly (() => void)[]>();
  /** The grid stores only JSON for floating elements: a name for each chart. */
  private readonly named = new Map<string, Drawn>();

  constructor(
    api: GridApi,
    private readonly workbook: Workbook,
  ) {
    Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily;
    api.registerComponent('LiveChart', ({ data: { name } }: { data: { name: string } }) => {
      const drawn = this.named.get(name);
      return drawn ? <LiveChart {...drawn} /> : null;
    });
  }

  /** Draws the sheet's charts anew, at their places. */
  show(sheet: Sheet, grid: GridSheet): void {
    this.forget(sheet);
    const shown = sheet.charts.map((chart) => {
      const name = `${sheet.id}/${chart.id}`;
      this.named.set(name, { sheet, chart, workbook: this.workbook });
      const place = grid.addFloatDomToPosition({
        componentKey: 'LiveChart',
        allowTransform: true,
        initPosition: position(sheet, chart),
        data: { name },
      });
      return () => {
        place?.dispose();
        this.named.delete(name);
      };
    });
    if (shown.length > 0) this.shown.set(sheet, shown);
  }

  forget(sheet: Sheet): void {
    for (const remove of this.shown.get(sheet) ?? []) remove();
    this.shown.delete(sheet);
  }
}

/** In pixels from the grid's corner, its row and column headers included. */
function position(sheet: Sheet, chart: SheetChart) {
  let startX = rowHeaderWidth;
  for (let column = 0; column < chart.column; column++)
    startX += sheet.columnWidths.get(column) ?? defaultColumnWidth;
  let startY = columnHeaderHeight + chart.row * defaultRowHeight;
  for (const [row, height] of tallRows(sheet)) if (row < chart.row) startY += height - defaultRowHeight;
  return { startX, endX: startX + chart.width, startY, endY: startY + chart.height };
}
