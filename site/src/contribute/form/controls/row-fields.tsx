import type { Column } from '@pratiques/shared';
import { typo } from '../../../prose/typography.ts';
import type { Row } from '../../draft/answers.ts';
import { Findings } from '../../propose/findings.tsx';
import { Remarks, useRemarks } from '../question.tsx';
import { described, textIn } from './control.ts';
import { Counter } from './counter.tsx';
import { MonthControl } from './month-control.tsx';
import { TextArea, TextLine } from './text-area.tsx';

type Cell = string | boolean | null;

interface CellProps {
  path: string;
  column: Column;
  value: Cell;
  set: (value: Cell) => void;
}

/** One answer of a row. */
function RowField({ path, column, value, set }: CellProps) {
  const remarks = useRemarks(path);
  const errors = `${path}-erreurs`;
  const help = `${path}-aide`;
  const count = `${path}-compte`;
  const isLong = column.type === 'text' && column.max > 160;
  const more = {
    describedBy: [column.help && help, remarks.length > 0 && errors, isLong && count]
      .filter(Boolean)
      .join(' '),
    invalid: remarks.length > 0,
  };
  const label = (
    <>
      {typo(column.label.fr)}
      {!column.required && <span class="opt"> (facultatif)</span>}
    </>
  );
  if (column.type === 'consent')
    return (
      <div>
        <label class="check">
          <input
            type="checkbox"
            id={path}
            checked={value === true}
            {...described(more)}
            onChange={(event) => set(event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
        <Remarks id={errors} remarks={remarks} />
      </div>
    );
  const text = textIn(value);
  const onText = (typed: string) => set(typed === '' ? null : typed);
  return (
    <div>
      <label class="lab" for={path}>
        {label}
      </label>
      {column.type === 'month' ? (
        <MonthControl id={path} value={value} set={set} {...more} />
      ) : isLong ? (
        <TextArea id={path} text={text} rows={column.max > 500 ? 3 : 2} onText={onText} {...more} />
      ) : (
        <TextLine id={path} text={text} onText={onText} {...more} />
      )}
      <div class="under">
        {column.help && <span id={help}>{typo(column.help)}</span>}
        {isLong && <Counter text={text} min={column.min} max={column.max} id={count} />}
      </div>
      <Remarks id={errors} remarks={remarks} />
      <Findings path={path} />
    </div>
  );
}

interface Props {
  path: string;
  columns: Readonly<Record<string, Column>>;
  row: Row;
  set: (key: string, value: Cell) => void;
}

/** The answers of one row, in the order of its columns. */
export const RowFields = ({ path, columns, row, set }: Props) => (
  <>
    {Object.entries(columns).map(([key, column]) => (
      <RowField
        key={key}
        path={`${path}.${key}`}
        column={column}
        value={row[key] ?? null}
        set={(value) => set(key, value)}
      />
    ))}
  </>
);
