import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Import } from '../../utils/model/import.ts';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { ChooseFile } from './choose-file.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { useDroppedFiles } from './file-drop.ts';
import { type ImportJob, importJobOf } from './import-job.ts';
import { ImportProgress } from './import-progress.tsx';
import { Preview } from './preview.tsx';
import { readingWords } from './reading-words.ts';
import { TakingBack } from './taking-back.tsx';
import './import.css';

/** How many of the last imports are read: those shown, and the one that is looked at. */
const IMPORTS_READ = 20;

/** People come from a file: it is chosen, looked at, imported step by step, and taken back if the user wants. */
export function ImportPage({ host }: { host: PanelHost }) {
  const { t } = useI18n();
  const job = useMemo(() => importJobOf(host), [host]);
  const choose = (files: readonly File[]) => void job.choose(files, readingWords(t));
  const isOver = useDroppedFiles(choose);
  const page = useRef<HTMLDivElement>(null);
  // The link that led here may be out of sight.
  useEffect(
    () => page.current?.querySelector<HTMLElement>('.import-stage')?.focus({ preventScroll: true }),
    [],
  );
  const imports = useRead(host, () => host.reads.imports(IMPORTS_READ), []);
  const refusal = job.refusal.value;
  return (
    <div class="import" ref={page} data-over={isOver || undefined}>
      <div role="alert">
        {refusal && (
          <p class="notice">{t(refusal === 'busy' ? 'import.refusedBusy' : 'import.refusedSeveral')}</p>
        )}
      </div>
      <StageOf
        host={host}
        job={job}
        imports={imports.state === 'ready' ? imports.value : []}
        onFiles={choose}
      />
      {imports.state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
    </div>
  );
}

type StageProps = {
  host: PanelHost;
  job: ImportJob;
  imports: readonly Import[];
  onFiles(files: readonly File[]): void;
};

function StageOf({ host, job, imports, onFiles }: StageProps) {
  const stage = job.stage.value;
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          <ChooseFile stage={stage} onFiles={onFiles} />
          <EarlierImports host={host} imports={imports} onTakeBack={job.takeBack} />
        </>
      );
    case 'preview':
      return <Preview file={stage.file} job={job} />;
    case 'importing':
      return (
        <ImportProgress
          key={stage.importId}
          stage={stage}
          kept={imports.find(one => one.id === stage.importId)}
          job={job}
        />
      );
    case 'takingBack':
      return <TakingBack stage={stage} kept={imports.find(one => one.id === stage.of.id)} job={job} />;
  }
}
