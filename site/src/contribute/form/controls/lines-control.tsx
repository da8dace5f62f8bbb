import { typo } from '../../../prose/typography.ts';
import { Findings } from '../../propose/findings.tsx';
import { useForm } from '../form-state.ts';
import { Icon } from '../icons.tsx';
import { Remarks, useRemarks } from '../question.tsx';
import { type Control, type FieldOf, textsIn } from './control.ts';
import { TextLine } from './text-area.tsx';
import { useRows } from './use-rows.ts';

/** What one line is called: « l'objectif 2 ». */
const words: Readonly<Record<string, { one: string; add: string }>> = {
  objectives: { one: 'Objectif', add: 'Ajouter un objectif' },
  keys: { one: 'Clé', add: 'Ajouter une clé' },
  difficulties: { one: 'Difficulté', add: 'Ajouter une difficulté' },
};

interface LineProps {
  path: string;
  label: string;
  text: string;
  onText: (text: string) => void;
  onLines: (lines: readonly string[]) => void;
  onRemove: (() => void) | null;
}

function Line({ path, label, text, onText, onLines, onRemove }: LineProps) {
  const remarks = useRemarks(path);
  const errors = `${path}-erreurs`;
  return (
    <li class="line">
      <TextLine
        id={path}
        text={text}
        describedBy={remarks.length > 0 ? errors : ''}
        invalid={remarks.length > 0}
        aria-label={label}
        onText={onText}
        onLines={onLines}
      />
      {onRemove && (
        <button class="btn plain" type="button" onClick={onRemove}>
          Retirer<span class="visually-hidden"> : {label}</span>
        </button>
      )}
      <Remarks id={errors} remarks={remarks} />
      <Findings path={path} />
    </li>
  );
}

/** Short texts, one a line. */
export function LinesControl({ id, name, field, value, set }: Control<FieldOf<'lines'>>) {
  const { announce } = useForm();
  const { one, add } = words[name] ?? { one: 'Ligne', add: 'Ajouter une ligne' };
  const written = textsIn(value);
  const shown = written.length === 0 ? [''] : written;
  const rows = useRows(id, shown, set);
  return (
    <>
      <ol class="lines">
        {shown.map((text, at) => (
          <Line
            path={`${id}.${at}`}
            label={`${one} ${at + 1}`}
            text={text}
            onText={(typed) => rows.put(at, typed)}
            onLines={(lines) => {
              rows.spread(at, lines);
              announce(typo(`${lines.length} lignes collées, une par réponse.`));
            }}
            onRemove={
              shown.length > 1
                ? () => {
                    rows.remove(at);
                    announce(typo(`${one} ${at + 1} : retiré.`));
                  }
                : null
            }
          />
        ))}
      </ol>
      {shown.length < field.max && (
        <p class="acts">
          <button class="btn ghost" type="button" data-adds={id} onClick={() => rows.add('')}>
            <Icon name="add" />
            {add}
          </button>
          <span class="small soft">{field.max} au plus</span>
        </p>
      )}
    </>
  );
}
