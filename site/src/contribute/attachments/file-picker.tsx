import type { AttachmentType } from '@pratiques/shared';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../form/icons.tsx';
import { acceptedTypes } from './refusal-words.ts';

interface Props {
  kind: AttachmentType;
  label: string;
  input: RefObject<HTMLInputElement | null>;
  add: (files: Iterable<File>) => void;
}

/** Files are chosen, by keyboard too, or dropped. */
export function FilePicker({ kind, label, input, add }: Props) {
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const there = zone.current;
    if (!there) return;
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') add([...(event.dataTransfer?.files ?? [])]);
    };
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) there.addEventListener(type, drag);
    return () => {
      for (const type of types) there.removeEventListener(type, drag);
    };
  }, [add]);
  return (
    <div class={over ? 'drop over' : 'drop'} ref={zone}>
      <label class="btn ghost choose">
        <Icon name="add" />
        {label}
        <input
          class="visually-hidden"
          type="file"
          id={kind}
          ref={input}
          multiple
          accept={acceptedTypes(kind)}
          aria-describedby={`${kind}-aide`}
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again after it was refused.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="small soft or-drop">ou déposez-les ici</span>
    </div>
  );
}
