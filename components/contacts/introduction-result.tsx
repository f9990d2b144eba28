import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Introduction } from '../../utils/model/introduction.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { useAct } from '../ui/act.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { InlineForm } from '../ui/inline-form.tsx';

const OUTCOMES = ['met', 'nothing'] as const;

/** What came of an introduction that the user made; it is noted, and changed, in its place. */
export function IntroductionResult({ introduction }: { introduction: Introduction }) {
  const { t } = useI18n();
  const act = useAct();
  const { id: introductionId, outcome, result = '' } = introduction;
  const isOpen = useSignal(false);
  const chosen = useSignal<(typeof OUTCOMES)[number]>(outcome === 'nothing' ? 'nothing' : 'met');
  const text = useSignal(result);
  const isKnown = outcome !== 'open';
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The keyboard goes on where the form was.
  useLayoutEffect(() => {
    if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen.value;
  }, [isOpen.value]);

  const save = async () => {
    const reply = await act(
      { type: 'closeIntroduction', introductionId, outcome: chosen.value, result: cleanLine(text.value) },
      t('undo.noted'),
    );
    if (reply.ok) isOpen.value = false;
  };
  return (
    <>
      {isKnown && <p>{[t(`intro.outcome.${outcome}`), result].filter(Boolean).join(' · ')}</p>}
      {isOpen.value ? (
        <InlineForm
          label={t('intro.result')}
          save={t('save.save')}
          first="result"
          onSave={save}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <Choice
            label={t('intro.result')}
            value={chosen.value}
            options={OUTCOMES.map(value => ({ value, text: t(`intro.outcome.${value}`) }))}
            onChoose={value => {
              chosen.value = value;
            }}
          />
          <BoxedField
            label={t('contact.text')}
            name="result"
            value={text.value}
            onValue={value => {
              text.value = value;
            }}
          />
        </InlineForm>
      ) : (
        <button
          ref={button}
          type="button"
          class="button-text"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          {t(isKnown ? 'intro.changeResult' : 'intro.result')}
        </button>
      )}
    </>
  );
}
